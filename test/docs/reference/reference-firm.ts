/** Sections 7.6, 7.7 and 7.8 of the description, sentence by sentence. */
import { clamp, exp, log, power } from '../../../engine/math.ts';
import { pick } from '../../../engine/random.ts';
import { attraction, markUp } from './reference-attraction.ts';
import { far2, isOld, level, N, NN, plus, sum, U, word, type Firm, type ReferenceWorld } from './reference-world.ts';

/** 7.6 */
export function accounts(w: ReferenceWorld): void {
  const { t, P, PR, ordered, firms, scale, l, R, local, spend } = w;
  const allK = ordered.map((r) => sum(local(r), (firm) => firm.K));
  const mean = ordered.map((r) => allK[r]! / Math.max(1, local(r).length));
  for (const r of ordered) {
    const Kbar = allK[r]! > 0 ? sum(local(r), ({ K }) => K * K) / allK[r]! : 0;
    w.regions[r]!.barK = 1 / (1 + power(Kbar / PR(r, 'Klead'), 2));
  }
  const opportunity = ({ id, K }: Firm): number => {
    const v = U(id, t, 'demandAndCapacity', 1) / P('pOpp');
    const size = power(K / 2, -P('betaK')) / Math.sqrt(2 * P('pOpp'));
    return v >= 1 ? 0 : v < 0.5 ? size * log(2 * v) : -size * log(2 * (1 - v));
  };
  for (const firm of firms) {
    const at = R(firm);
    const guarded = isOld(w, firm) && l(firm.r, 'protect') > 0;
    firm.now.big = firm.K > 2.5 * mean[firm.r]! ? 1 : 0;
    const sales = firm.p * firm.y;
    const own =
      P('rd') *
      sales *
      (firm.g > -0.01 ? 1 : 0.4) *
      (1 + 0.2 * level(firm)) *
      (guarded ? 1 - P('softRd') * l(firm.r, 'protect') : 1);
    const refund = 0.3 * l(firm.r, 'rd') * own;
    const rd = firm.now.big === 1 ? own : own + refund;
    firm.now.rd = rd;
    spend(firm.r, refund, 'rd');
    spend(firm.r, firm.now.sub * firm.y, 'protect');
    let profit = (firm.p - firm.cost) * firm.y - P('F') * (0.4 + 0.6 * at.w) - rd + refund;
    if (firm.x === 1 && U(firm.id, t, 'fine', 0) < at.insp / 2) {
      profit -= 0.5 * P('fine') * sales;
      firm.beta *= 0.85;
    }
    if (firm.origin === 3 && l(firm.r, 'pole') > 0) {
      const upkeep = l(firm.r, 'pole') * (0.1 * sales + 0.05 * firm.K);
      profit += upkeep;
      spend(firm.r, upkeep, 'pole');
    }
    if (profit > 0) {
      const tax = P('tax') * profit * (firm.origin === 2 ? 1 - 0.7 * l(firm.r, 'fdi') : 1);
      profit -= tax;
      at.taxes += tax;
    }
    firm.C += profit;
    const xi = opportunity(firm);
    let gr = clamp(
      P('gAdj') * (at.hands * firm.u - 1),
      -0.06,
      P('growMax') * (firm.now.big === 1 ? 1 + 0.5 * l(firm.r, 'lead') : 1),
    );
    if (gr > 0) {
      const price = gr * firm.K * P('capital');
      if (firm.C >= price * (2 - 1.2 * l(firm.r, 'credit'))) firm.C -= price;
      else gr = 0;
    }
    firm.K = Math.max(0.2, firm.K * (1 + gr + clamp(P('sdK') * xi, -0.7, 2)));
    firm.g += 0.12 * ((firm.y > 0 ? Math.max(-100, profit / sales) : -0.2) - firm.g);
    firm.C = Math.min(firm.C, P('cashCap') * firm.K + 1);
    const large = Math.min(1, (scale * firm.K) / (P('sBig') * allK[firm.r]!));
    const promised = l(firm.r, 'protect');
    const forced = PR(firm.r, 'bail') * at.chi * large;
    if (isOld(w, firm) && firm.C < 0.15 * firm.K && U(firm.id, t, 'bailOut', 0) < clamp(promised + forced, 0, 1)) {
      const rescue = 0.2 * firm.K;
      firm.C += rescue;
      spend(firm.r, (rescue * promised) / (promised + forced), 'protect');
      spend(firm.r, (rescue * forced) / (promised + forced));
      at.bailOuts++;
    }
  }
}

/** 7.7 */
export function politics(w: ReferenceWorld): void {
  const { P, PR, ordered, regions, scale, l, local, on } = w;
  for (const r of ordered) {
    const at = regions[r]!;
    const jobs = (list: readonly Firm[]) => sum(list, (firm) => firm.n);
    const elders = local(r).filter((firm) => isOld(w, firm));
    const share = jobs(elders) > 0 ? jobs(elders) / jobs(local(r)) : 0;
    const distress = jobs(elders) > 0 ? jobs(elders.filter((firm) => firm.u < 0.97)) / jobs(elders) : 0;
    const all = jobs(local(r));
    const conc = Math.min(1, (scale / P('Href')) * sum(elders, (firm) => power(firm.n / all, 2)));
    const pressure = share * (0.2 + 0.8 * distress) * Math.min(1, at.E / (P('politicalMass') * scale)) * conc;
    const gain = PR(r, 'lobby') * (pressure + 0.5 * l(r, 'protect')) * (1 - at.chi) * (1 - 0.8 * l(r, 'reform'));
    at.chi = on('politicalLockIn')
      ? clamp(at.chi + gain - (PR(r, 'capDecay') + 0.05 * l(r, 'reform')) * at.chi, 0, 1)
      : 0;
    at.bar = 1 - PR(r, 'barrier') * at.chi;
  }
}

/** Beliefs of 7.8 */
export function beliefs(w: ReferenceWorld): void {
  const { t, P, PR, m, ordered, regions, firms, l, R, local, on } = w;
  for (const r of ordered) {
    const own = local(r);
    if (own.length === 0) continue;
    const at = regions[r]!;
    const weight = sum(own, (firm) => firm.K);
    at.bbar = [sum(own, (firm) => firm.K * firm.b[0]) / weight, sum(own, (firm) => firm.K * firm.b[1]) / weight];
    at.V = sum(own, (firm) => far2(firm.b, at.bbar)) / own.length;
  }
  for (const firm of firms) {
    const e = clamp(
      (PR(firm.r, 'e0') * P('expo', firm.c) +
        0.45 * l(firm.r, 'open') +
        0.07 * level(firm) +
        (firm.origin === 2 ? 0.2 : 0)) *
        (1 - (on('functionalLockIn') ? P('kapF') : 0) * firm.sigma),
      0.005,
      1,
    );
    firm.now.e = e;
    const o = plus(m, P('obsSd'), NN(firm.id, t, 'observation'));
    const pi = on('cognitiveLockIn')
      ? exp((-(1 - e) * (1 - e) * far2(o, firm.b)) / (2 * (P('tol0') + P('conf') * R(firm).V)))
      : 1;
    const pull = on('cognitiveLockIn') ? 1 - e : 0;
    const bbar = R(firm).bbar;
    const moved = plus(firm.b, P('lamB') * e * pi, [o[0] - firm.b[0], o[1] - firm.b[1]]);
    firm.b = plus(moved, P('lamB') * pull, [bbar[0] - firm.b[0], bbar[1] - firm.b[1]]);
  }
}

/** Innovation and repositioning of 7.8 */
export function innovation(w: ReferenceWorld): void {
  const { t, P, ordered, firms, scale, l, R, local, on } = w;
  const rho = ordered.map((r) =>
    [0, 1, 2].map((c) => {
      const own = local(r).filter((firm) => firm.c === c);
      const squares = sum(own, ({ y }) => y * y);
      if (squares === 0) return 0;
      const rivals =
        (power(
          sum(own, ({ y }) => y),
          2,
        ) /
          squares -
          1) /
        scale;
      return 1 - exp(-rivals / P('rivalMass'));
    }),
  );
  const outside = ordered.map((r) => {
    const all = sum(local(r), ({ y }) => y);
    const plants = local(r).filter(({ origin }) => origin >= 2);
    return all > 0 ? sum(plants, ({ y }) => y) / all : 0;
  });
  for (const firm of firms) {
    const at = R(firm);
    const spur = 1 - P('rivalWeight') + P('rivalWeight') * rho[firm.r]![firm.c]!;
    const T = firm.talent * (0.6 + 0.8 * at.hum) * (0.8 + 0.5 * at.inst);
    const ef =
      clamp(power(firm.now.rd / 0.06, 0.3), 0.2, 1.6) *
      T *
      (1 + 0.5 * l(firm.r, 'lead') * firm.now.big - P('watch') * l(firm.r, 'open')) *
      (isOld(w, firm) ? 1 - 0.5 * l(firm.r, 'protect') : 1) *
      spur;
    Object.assign(firm.now, { T, ef, shownA: firm.A, shownQ: firm.q });
    const chance = P('pInno') * Math.min(2, ef);
    const share = firm.x === 1 ? 0.4 : 1;
    if (U(firm.id, t, 'innovationChance', 0) < chance)
      firm.A *= 1 + P('etaA') * Math.abs(N(firm.id, t, 'innovationSize', 0)) * clamp(P('ceil') - firm.A, 0.03, 1);
    if (U(firm.id, t, 'innovationChance', 1) < chance)
      firm.q *=
        1 + share * P('etaQ') * Math.abs(N(firm.id, t, 'innovationSize', 1)) * clamp(P('ceil') - firm.q, 0.03, 1);
    const out = outside[firm.r]!;
    const able = Math.min(1, w.regions[firm.r]!.hum / 0.3);
    const fromPlants = firm.origin >= 2 ? 0 : ((P('plantTeach') * out) / (out + 0.1)) * able * able;
    const teach = Math.min(1.5, T) * (P('etaB') * P('know', firm.c) * (1 + 0.5 * l(firm.r, 'open')) + fromPlants);
    firm.A += teach * Math.max(0, 1.05 - firm.A);
    firm.q += share * teach * Math.max(0, 1.05 - firm.q);
  }
  for (const firm of firms) {
    const step = P('kStep') * Math.min(1.5, firm.now.ef) * (1 - (on('functionalLockIn') ? P('kapK') : 0) * firm.sigma);
    const noise = NN(firm.id, t, 'position');
    const distance = step * Math.sqrt(far2(firm.b, firm.k));
    firm.k = plus(plus(firm.k, step, [firm.b[0] - firm.k[0], firm.b[1] - firm.k[1]]), P('sdk'), noise);
    firm.A *= 1 - Math.min(0.9, P('retool') * Math.max(0, distance - 0.02));
  }
}

/** Imitation of 7.8 */
export function imitation(w: ReferenceWorld): void {
  const { t, P, ordered, l, R, local, on } = w;
  const meetings = ordered.map(local);
  for (const firm of meetings.flat()) {
    const list = on('externalities') ? meetings[firm.r]! : meetings.flat();
    const j = list[pick(word(firm.id, t, 'meetingAndSpinOff', 0), list.length)]!;
    if (j === firm) continue;
    const d = (Math.sqrt(far2(j.k, firm.k)) + 0.06) / P('cogOpt');
    const ab =
      P('etaI') *
      d *
      exp(1 - d) *
      firm.now.T *
      R(firm).dens *
      (1 + 0.2 * l(firm.r, 'market') + 0.5 * l(firm.r, 'lead') * j.now.big);
    firm.A += ab * Math.max(0, j.now.shownA - firm.A);
    firm.q += ab * Math.max(0, j.now.shownQ - firm.q);
    if (on('cognitiveLockIn') && j.g > firm.g)
      firm.k = plus(firm.k, P('imitK'), [j.k[0] - firm.k[0], j.k[1] - firm.k[1]]);
  }
}

/** Function, brand, frontier and chain of 7.8 */
export function functions(w: ReferenceWorld): void {
  const { t, P, firms, d, l, R, on } = w;
  for (const firm of firms) {
    const at = R(firm);
    const near = firm.ties.slice(2).filter(({ supplier }) => supplier !== undefined).length / 2;
    const blk = P('block', firm.c) * Math.min(1, 0.4 + 0.6 * firm.phi) * (1 - 0.6 * l(firm.r, 'func'));
    firm.phi = clamp(
      firm.phi +
        P('etaF') *
          (1 + P('linkPhi') * (near - 0.6)) *
          (firm.g > 0 ? 1 : 0.3) *
          firm.now.ef *
          (1 - blk) *
          (0.4 + 0.6 * firm.now.f) *
          (0.5 + 0.5 * at.rep) *
          (1 + P('funcGain') * l(firm.r, 'func')) *
          (firm.q > 0.35 + 0.15 * Math.floor(level(firm)) ? 1 : 0.2) -
        P('dPhi') * level(firm),
      0,
      3.3,
    );
    if (firm.phi > 2) {
      const care = firm.x === 0 ? 0.01 * clamp(firm.phi - 2, 0, 1) : -0.01;
      firm.beta = clamp(firm.beta + care * (0.5 + at.rep) * (1 - firm.beta) * (1 + 0.5 * l(firm.r, 'brand')), 0, 1);
    }
    firm.A *= 1 - P('gA');
    firm.q *= 1 - P('gQ');
    if (on('chainSwitching') && firm.origin !== 2 && U(firm.id, t, 'chainTest', 0) < P('swRate')) {
      const other = pick(word(firm.id, t, 'chainTest', 1), 3);
      const mk = (c: number) => markUp(w, firm, c, 0);
      const D = (c: number) => d[c]! * attraction(w, firm, c, firm.cost * (1 + mk(c))) * power(firm.K, P('theta'));
      const pays = (c: number) => Math.min(D(c), 1.2 * firm.K) * mk(c);
      if (
        other !== firm.c &&
        firm.q >= 0.95 * P('minQ', other) &&
        level(firm) >= P('eta', other) - (other === 2 ? l(firm.r, 'market') : 0) &&
        pays(other) > 1.1 * pays(firm.c)
      )
        firm.c = other;
    }
  }
}
