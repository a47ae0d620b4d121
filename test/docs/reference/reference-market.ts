/** Sections 7.3, 7.4, 7.5 and 7.9 of the description, sentence by sentence. */
import { clamp, exp, power } from '../../../engine/math.ts';
import { pairUniform, spread, uniform } from '../../../engine/random.ts';
import { attraction, markUp } from './reference-attraction.ts';
import { far2, isOld, level, N, segmentPremium, sum, word, type ReferenceWorld, type Tie } from './reference-world.ts';

/** 7.3 */
export function sourcing(w: ReferenceWorld): void {
  const { t, P, PR, ordered, regions, firms, suppliers, l, R, local, on } = w;
  for (const j of suppliers)
    j.p = (1 + P('sMu')) * ((P('bL') * R(j).W) / (j.A * R(j).Phi) + P('bM')) * (1 - 0.02 * l(j.r, 'supplier'));
  for (const r of ordered) {
    const at = regions[r]!;
    const expected = (from: number, s: number): number => {
      const list = suppliers.filter((j) => j.r === from && j.s === s);
      if (list.length === 0) return Infinity;
      return (sum(list, (j) => j.p) / list.length) * (1 + P('mism') / (list.length + 1));
    };
    at.pExtOf = segmentPremium.map((premium, s) => {
      const others = ordered.filter((other) => other !== r);
      const near = others.map((other) => expected(other, s) + P('link') * (1 - 0.6 * at.lg));
      return Math.min(1 + (at.pExt - 1) * premium, ...near);
    });
    at.pI = sum([0, 1, 2, 3], (s) => Math.min(at.pExtOf[s]!, expected(r, s))) / 4;
  }
  const before = new Map(firms.map((firm) => [firm, firm.ties.map(({ supplier }) => supplier)]));
  for (const firm of firms) {
    const asked = local(firm.r);
    const loyal = on('functionalLockIn') ? P('loyal') : 0;
    const start = word(firm.id, t, 'supplierSearch', 0);
    const ends = word(firm.id, t, 'supplierSearch', 1);
    let paid = 0;
    firm.ties.forEach((tie, s) => {
      const list = suppliers.filter((j) => j.r === firm.r && j.s === s);
      const o = R(firm).pExtOf[s]! * (firm.origin === 2 ? 0.9 + 0.2 * l(firm.r, 'local') : 1);
      let best = o;
      let h = 1;
      let keeps = false;
      if (tie.supplier !== undefined && uniform(spread(ends, s)) >= P('sep') * (1 - P('sepLoyal') * tie.sigma)) {
        const now = tie.supplier.p * tie.z * (1 - PR(firm.r, 'tieDisc') * tie.sigma);
        if (now < o * (1 + loyal * tie.sigma)) [best, h, keeps] = [now, 1 + loyal * tie.sigma, true];
      }
      let limit = (0.98 * best) / h;
      let chosen: Tie | undefined;
      for (let k = 0; k < P('kSearch') + Math.round(l(firm.r, 'supplier')); k++) {
        const u = uniform(spread(start, 4 * k + s));
        const refer = P('refer');
        const j =
          u < refer
            ? before.get(asked[Math.floor((u / refer) * asked.length)]!)![s]
            : list[Math.floor(((u - refer) / (1 - refer)) * list.length)];
        if (j === undefined || j.load > 1.2 * j.K || j === tie.supplier) continue;
        const z = 1 + P('mism') * pairUniform(firm.id.high, firm.id.low, j.id.high, j.id.low);
        if (j.p * z < limit) [limit, chosen] = [j.p * z, { supplier: j, z, sigma: 0.03 }];
      }
      if (chosen !== undefined) [firm.ties[s], paid] = [chosen, paid + limit];
      else if (keeps) {
        tie.sigma += PR(firm.r, 'specRate') * (1 - tie.sigma) * (1 - 0.6 * l(firm.r, 'open'));
        paid += best;
      } else [firm.ties[s], paid] = [{ supplier: undefined, z: 1, sigma: 0 }, paid + o];
    });
    firm.now.pIn = paid / 4;
    firm.now.local = firm.ties.filter(({ supplier }) => supplier !== undefined).length;
    firm.emb += 0.1 * (firm.now.local / 4 - firm.emb);
    firm.sigma = sum(firm.ties, ({ sigma }) => sigma) / 4;
  }
}

/** 7.4, and attraction of 7.5 */
export function pricesAndAttraction(w: ReferenceWorld): void {
  const { t, P, PR, m, M, scale, firms, l, R, local } = w;
  for (const firm of firms) {
    const at = R(firm);
    const c = firm.c;
    const names = (local(firm.r).length / scale) * (1 + P('anon') * l(firm.r, 'market'));
    const kappa = 1 / (1 + power(names / PR(firm.r, 'circle'), 2));
    const pain =
      firm.honesty *
      (at.insp * P('fine') * firm.p +
        PR(firm.r, 'social') * kappa * (1 - at.xbar) * (0.5 + at.inst) +
        (P('psi', c) + (c === 2 ? 0.45 * at.insp : 0)) * P('sq', c) * P('cheatQ') * firm.mk +
        (c === 2 ? 0 : 0.03) +
        0.1 * firm.beta * clamp(firm.phi - 2, 0, 1));
    firm.x = P('hC') * firm.cost > pain ? 1 : 0;
    const gross =
      (P('aL') * at.W) / (firm.A * at.Phi) +
      P('aM') * firm.now.pIn +
      at.tau +
      P('pollCost') * at.poll +
      0.02 * l(firm.r, 'green') +
      0.008 * l(firm.r, 'insp');
    const whole = firm.x === 1 ? gross : gross * (1 + P('hC'));
    const sub = isOld(w, firm) ? P('protSub') * l(firm.r, 'protect') * whole : 0;
    firm.cost = whole - sub;
    Object.assign(firm.now, { gross, sub });
    const share = M[c]! > 0 ? firm.y / M[c]! : 0;
    const target =
      markUp(w, firm, c, share) *
      clamp(1 + 1.2 * (firm.u - 1), 0.2, 2) *
      (c === 2 ? 1 - 0.15 * l(firm.r, 'market') : 1);
    firm.mk = firm.mk === 0 ? target : firm.mk + 0.25 * (target - firm.mk);
    firm.p = firm.cost * (1 + firm.mk);
    firm.now.f = exp(-far2(firm.k, m) / (2 * P('sigFit') * P('sigFit')));
    firm.now.pull =
      attraction(w, firm, c, firm.p) *
      power(firm.K, P('theta')) *
      exp(P('sdD') * N(firm.id, t, 'demandAndCapacity', 0));
  }
}

/** 7.9 */
export function reputation(w: ReferenceWorld): void {
  const { P, ordered, regions, local } = w;
  for (const r of ordered) {
    const at = regions[r]!;
    const own = local(r);
    const sold = sum(own, (firm) => firm.y);
    if (own.length > 0) at.xbar += 0.2 * (sum(own, (firm) => firm.x) / own.length - at.xbar);
    if (sold > 0)
      at.rep += P('repRate') * (sum(own, (firm) => firm.y * firm.q * (1 - P('cheatQ') * firm.x)) / sold - at.rep);
  }
}

/** Demand and output of 7.5 */
export function demand(w: ReferenceWorld): void {
  const { P, ordered, regions, firms, suppliers, M, H, R, local } = w;
  const ratio = (a: number, b: number) => (b > 0 ? a / b : 0);
  const home = P('home');
  const inChain = (c: number) => firms.filter((firm) => firm.c === c);
  w.S = [0, 1, 2].map((c) => sum(inChain(c), (firm) => firm.now.pull));
  w.d = w.S.map((S, c) => M[c]! * (ratio(1 - home, H[c]! + S) + ratio(home, P('reach') * H[c]! + S)));
  for (const j of suppliers) [j.load, j.top] = [0, 0];
  for (const firm of firms) {
    const D = w.d[firm.c]! * firm.now.pull;
    firm.u += 0.3 * (D / firm.K - firm.u);
    firm.y = Math.min(D, firm.K);
    for (const { supplier } of firm.ties)
      if (supplier !== undefined)
        [supplier.load, supplier.top] = [supplier.load + firm.y / 4, Math.max(supplier.top, firm.y / 4)];
  }
  for (const j of suppliers) j.top = ratio(j.top, j.load);
  for (const r of ordered) {
    const at = regions[r]!;
    const own = suppliers.filter((j) => j.r === r);
    at.wanted = (sum(local(r), (firm) => firm.y / firm.A) + sum(own, (j) => (0.5 * j.load) / j.A)) / at.Phi;
    at.hands = at.wanted > 0 ? Math.min(1, (0.97 * at.L) / at.wanted) : 1;
  }
  for (const firm of firms) {
    firm.y *= R(firm).hands;
    firm.n = firm.y / (firm.A * R(firm).Phi);
  }
  for (const j of suppliers) {
    j.load *= R(j).hands;
    j.n = (0.5 * j.load) / (j.A * R(j).Phi);
  }
  const loose = (c: number) => sum(inChain(c), (firm) => firm.y * Math.max(0, 1 - (P('tacit') * level(firm)) / 3));
  w.copied = sum([0, 1, 2], (c) => ratio(P('M0', c) * loose(c), M[c]!)) / sum([0, 1, 2], (c) => P('M0', c));
}
