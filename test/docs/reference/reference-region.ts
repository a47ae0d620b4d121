/** Sections 5, 7.1, 7.2, 10.2 and the table of section 8 of the description, sentence by sentence. */
import { clamp, cos, exp, log, power, sin, TWO_PI } from '../../../engine/math.ts';
import { pick } from '../../../engine/random.ts';
import { identity, N, NN, plus, sum, U, word, type ReferenceWorld } from './reference-world.ts';

/** Section 5: founders and their suppliers. */
export function found(w: ReferenceWorld): void {
  const { PR, ordered, regions, scale, firms, chainOf, newborn, addSupplier } = w;
  for (const r of ordered) {
    for (let k = 0; k < Math.round(scale * PR(r, 'nP0')); k++) {
      const own = identity(regions[r]!.id, k, 'founderIdentity');
      const foreign = PR(r, 'origin0') >= 1;
      const firm = newborn(
        own,
        r,
        foreign ? 0 : chainOf(r, U(own, 0, 'newbornChain', 0)),
        foreign ? 2 : 0,
        -pick(word(own, 0, 'newbornAge', 0), 20),
      );
      firm.K = foreign ? 8 : PR(r, 'K0');
      firm.C = foreign ? 8 : PR(r, 'cash0');
      firm.A = (foreign ? 0.9 : PR(r, 'A0')) * exp(0.12 * N(own, 0, 'newbornSkill', 0));
      firm.q = (foreign ? 0.85 : PR(r, 'q0')) * exp(0.12 * N(own, 0, 'newbornSkill', 1));
      firm.k = plus([0, 0], 0.25, NN(own, 0, 'newbornPosition'));
      firm.b = plus([0, 0], 0.2, NN(own, 0, 'newbornBelief'));
      firms.push(firm);
    }
    for (let k = 0; k < Math.round(Math.max(scale * PR(r, 'nS0'), Math.min(PR(r, 'nS0'), 4))); k++) {
      const own = identity(regions[r]!.id, k, 'supplierFounderIdentity');
      addSupplier(own, r, [0, 1, 0, 1, 0, 2][k % 6]!, PR(r, 'As0') * exp(0.1 * N(own, 0, 'supplierSkill', 0)));
    }
  }
}

/** 7.1 */
export function worldMarket(w: ReferenceWorld): void {
  const { input, id, t, P, regions, scale } = w;
  w.omega += P('turn') * N(id, t, 'targetHeading', 0);
  w.m = plus(w.m, P('drift'), [cos(w.omega), sin(w.omega)]);
  w.marketLevel += 0.1 * (1 - w.marketLevel);
  const luck = P('luck');
  if (luck > 0) {
    w.cycle = 0.9 * w.cycle + luck * P('sdCycle') * Math.sqrt(1 - 0.9 * 0.9) * N(id, t, 'worldDemand', 0);
    w.trend += luck * P('sdTrend') * N(id, t, 'worldDemand', 1);
    const angle = TWO_PI * U(id, t, 'randomShift', 1);
    if (U(id, t, 'randomShift', 0) < luck * P('jumpRate')) w.m = plus(w.m, 0.8, [cos(angle), sin(angle)]);
  }
  for (const event of input.events.filter(({ quarter }) => quarter === t)) {
    const angle = TWO_PI * U(id, t, 'paradigmShift', 0);
    if (event.kind === 'paradigmShift') w.m = plus(w.m, event.size, [cos(angle), sin(angle)]);
    if (event.kind === 'demandShock') w.marketLevel = Math.max(0, w.marketLevel * (1 + event.size));
    if (event.kind === 'rivalEntry') w.rivalLevel *= 1 + event.size;
    if (event.kind === 'qualityScandal') for (const at of regions) at.rep *= clamp(1 - event.size, 0, 1);
  }
  w.leaked += P('leak') * Math.sqrt(w.copied);
  for (const c of [0, 1, 2]) w.M[c] = scale * P('M0', c) * exp(P('gM') * t + w.cycle + w.trend) * w.marketLevel;
  for (const c of [0, 1, 2]) w.H[c] = ((scale * P('M0', c)) / P('nu0')) * exp(P('gH') * t + w.leaked) * w.rivalLevel;
  w.wOut = P('wOut0') * exp(P('gwOut') * t);
}

/** Fixed cost, cost per firm and how much of capture diverts it, as printed in section 8. */
export const leverCosts: Readonly<Record<string, readonly [number, number, 'full' | 'half' | 'none']>> = {
  rd: [0.7, 0.0105, 'full'],
  train: [1.4, 0.014, 'full'],
  infra: [8.4, 0.014, 'none'],
  market: [4.2, 0, 'full'],
  insp: [0.42, 0.0042, 'half'],
  brand: [2.1, 0.00525, 'full'],
  fdi: [0.7, 0, 'none'],
  local: [0.525, 0.002625, 'none'],
  green: [0.35, 0.00175, 'full'],
  protect: [0, 0, 'none'],
  incub: [2.1, 0.0105, 'full'],
  open: [1.4, 0.007, 'full'],
  credit: [0.7, 0.0105, 'none'],
  supplier: [2.8, 0.021, 'full'],
  pole: [0, 0, 'none'],
  reform: [1.05, 0, 'none'],
  func: [2.66, 0.03325, 'full'],
  lead: [4.2, 0.0105, 'none'],
};

/** Quarters a lever takes to come into force, and whether it takes the time of people, as printed in section 8. */
export const leverTimes: Readonly<Record<string, readonly [number, boolean]>> = {
  rd: [6, true],
  train: [4, true],
  infra: [8, false],
  market: [6, true],
  insp: [4, true],
  brand: [6, true],
  fdi: [2, false],
  local: [4, true],
  green: [4, false],
  protect: [1, false],
  incub: [4, true],
  open: [4, true],
  credit: [2, false],
  supplier: [6, true],
  pole: [1, false],
  reform: [4, false],
  func: [6, true],
  lead: [4, true],
};

/** 7.2 */
export function regionalConditions(w: ReferenceWorld): void {
  const { t, P, PR, ordered, regions, scale, local, l, on } = w;
  for (const r of ordered) {
    const at = regions[r]!;
    const n = local(r).length;
    let wR = Math.min(PR(r, 'wCap'), PR(r, 'w0') * exp(PR(r, 'gw') * t));
    if (P('wEndo') > 0) {
      at.wE = Math.min(
        1.3 * PR(r, 'wCap'),
        Math.max(at.wE, at.wE + P('wLag') * ((P('wShare') * at.VApw) / P('aL') - at.wE)),
      );
      wR = power(wR, 1 - P('wEndo')) * power(at.wE, P('wEndo'));
    }
    const target = wR * (1 + 0.03 * l(r, 'train')) * power(clamp(at.wanted / (0.92 * at.L), 0.6, 4), PR(r, 'wEl'));
    at.w += 0.2 * (target - at.w);
    at.L *= 1 + clamp(4 * PR(r, 'mig') * (1 - 0.3 * Math.min(1, at.poll)) * (at.w / wR - 1), -0.01, 0.08);
    at.L = clamp(at.L, (scale * PR(r, 'L0')) / 2, Math.max((scale * PR(r, 'L0')) / 2, scale * PR(r, 'LMax')));
    at.lg += 0.02 * (PR(r, 'logi') + 0.55 * (1 - PR(r, 'logi')) * l(r, 'infra') - at.lg);
    const Z = ((scale * PR(r, 'land')) / P('ld')) * (1 + 0.2 * l(r, 'infra')) * (1 - 0.25 * Math.min(1, at.poll / 2));
    at.rho = 1 + PR(r, 'landCost') * power(at.E / Z, PR(r, 'landEl'));
    at.poll +=
      P('pollRate') * ((at.E * P('ld')) / (scale * PR(r, 'land'))) * (1 - 0.7 * l(r, 'green')) - 0.03 * at.poll;
    const mass = Math.min(1, n / (P('institutionalMass') * scale));
    at.hum += 0.0035 * l(r, 'train') * (1 - at.hum) + 0.0008 * mass * (1 - at.hum) - 0.0006 * at.hum;
    const effort = l(r, 'incub') + l(r, 'supplier') + 0.5 * l(r, 'rd') + 0.5 * l(r, 'reform');
    at.inst += 0.0025 * effort * (1 - at.inst) + 0.0012 * mass * (1 - at.inst) - 0.001 * at.inst;
    const outer = on('externalities');
    const skilled = P('h*') > 0 ? clamp(power(at.hum / P('h*'), 0.7), 0.05, 1) : 1;
    at.Phi = (outer ? power(1 + at.E / (scale * P('labourPoolUnit')), P('eps')) : 1) * skilled;
    at.dens = outer ? clamp(log(1 + n / scale) / log(1 + P('densityMass')), 0, 1.2) : 0.6;
    at.W = at.w * at.rho;
    at.tau = PR(r, 'tau0') * P('wt') * (1 - 0.6 * at.lg);
    at.pExt = 1 + PR(r, 'ext') * (1 - 0.6 * at.lg);
    at.insp = clamp(PR(r, 'insp0') + 0.6 * l(r, 'insp'), 0, 1);
  }
}

/** 10.2: employment and value added, carried to the next quarter. */
export function observe(w: ReferenceWorld): void {
  const { P, ordered, regions, suppliers, l, local } = w;
  for (const r of ordered) {
    const at = regions[r]!;
    const own = suppliers.filter((j) => j.r === r);
    at.E = sum(local(r), (firm) => firm.n) + sum(own, (j) => j.n);
    const burden = P('pollCost') * at.poll + 0.02 * l(r, 'green') + 0.008 * l(r, 'insp');
    const made = sum(local(r), (firm) =>
      firm.y > 0 ? (firm.p - P('aM') * firm.now.pIn - at.tau - burden - firm.now.sub) * firm.y : 0,
    );
    at.VA = made + P('aM') * sum(own, (j) => j.load * (j.p - P('bM')));
    at.VApw = at.E > 0 ? at.VA / at.E : 0;
  }
}
