/** Sections 7.10 and 7.11 of the description, sentence by sentence. */
import { clamp, exp, power } from '../../../engine/math.ts';
import { pick, spread, uniform } from '../../../engine/random.ts';
import {
  identity,
  N,
  NN,
  noTies,
  plus,
  sum,
  U,
  word,
  type Firm,
  type Point,
  type ReferenceWorld,
} from './reference-world.ts';

/** Suppliers of 7.10 */
export function supplierDevelopment(w: ReferenceWorld): void {
  const { t, P, suppliers, l, R, MES } = w;
  for (const j of suppliers) {
    const at = R(j);
    j.cash +=
      (j.load * j.p * P('sMu')) / (1 + P('sMu')) -
      0.5 * P('sF') * MES(j.s) * (0.4 + 0.6 * at.w) * (1 - 0.1 * l(j.r, 'supplier'));
    const tired = j.load === 0 && t - j.birth > 1;
    j.fails = j.cash < 0 || (tired && uniform(spread(word(j.id, t, 'supplierLearning', 0), 1)) < P('idleExit'));
    j.K = Math.max(0.2, j.K * (1 + clamp(0.3 * (j.load / j.K - 0.9), -0.05, P('sGrow'))));
    j.cash = Math.min(j.cash, 2 * j.K);
    if (U(j.id, t, 'supplierLearning', 0) < P('sLearn')) {
      const step = 1.1 * P('etaA') * (0.6 + 0.8 * at.hum) * (1 + 0.25 * l(j.r, 'supplier')) * (1 - 0.3 * j.top);
      j.A *= 1 + step * Math.abs(N(j.id, t, 'supplierLearning', 1)) * clamp(P('ceil') - j.A, 0.03, 1);
    }
    j.A *= 1 - P('gS');
  }
}

/** Exit and relocation of 7.10 */
export function exitAndRelocation(w: ReferenceWorld): void {
  const { t, P, wOut, ordered, regions, firms, suppliers, l, R, spend } = w;
  for (const at of regions) [at.movedIn, at.convoys] = [0, 0];
  for (const firm of firms) {
    const at = R(firm);
    const gross = firm.now.gross;
    if (firm.C < -0.2 * l(firm.r, 'credit') * firm.K || firm.K < 0.3) {
      firm.gone = true;
      at.exits++;
      spend(firm.r, clamp(-firm.C, 0, 0.2 * l(firm.r, 'credit') * firm.K), 'credit');
      continue;
    }
    const chance =
      (firm.origin === 2 ? P('foot') : P('foot') * P('footDom')) *
      (1 + 0.5 * l(firm.r, 'open')) *
      (1 - 0.5 * l(firm.r, 'local')) *
      (1 + P('urgency') * Math.max(0, 0.95 - firm.u));
    if (U(firm.id, t, 'relocation', 0) >= chance) continue;
    const penalty = P('outPen') * (0.2 + 0.8 * firm.emb) + 0.03 * at.inst + 0.03 * l(firm.r, 'local');
    let best = gross - ((P('aL') * wOut) / firm.A + P('aM') * P('pOut') + P('tauOut')) - penalty;
    let to = -1;
    for (const r of ordered.filter((other) => other !== firm.r)) {
      const there = regions[r]!;
      const followed = firm.now.big === 1 ? l(r, 'supplier') * Math.min(0, 1.04 * firm.now.pIn - there.pI) : 0;
      const inputs = P('aM') * (there.pI + followed);
      const advantage =
        gross -
        ((P('aL') * there.W) / (firm.A * there.Phi) + inputs + there.tau + P('pollCost') * there.poll) -
        0.6 * penalty;
      if (advantage > best) [best, to] = [advantage, r];
    }
    if (best <= 0 || U(firm.id, t, 'relocation', 1) >= 1 - exp(-P('relSlope') * best)) continue;
    at.relocations++;
    if (to >= 0) {
      regions[to]!.movedIn++;
      if (firm.now.big === 1 && l(to, 'supplier') >= 0.1) regions[to]!.convoys++;
    }
    if (to < 0) firm.gone = true;
    else Object.assign(firm, { r: to, K: 0.85 * firm.K, sigma: 0, emb: 0, ties: noTies() });
  }
  w.firms = firms.filter((firm) => !firm.gone);
  w.suppliers = suppliers.filter((j) => !j.fails);
  for (const firm of w.firms)
    firm.ties = firm.ties.map((tie) => (tie.supplier?.fails === true ? { supplier: undefined, z: 1, sigma: 0 } : tie));
}

/** Capacity and cash of an entrant. */
function sized(w: ReferenceWorld, firm: Firm): void {
  const { P, PR } = w;
  firm.K = Math.max(0.2, PR(firm.r, 'K0') * exp(P('sdK0') * N(firm.id, 0, 'newbornSize', 0)));
  firm.C = PR(firm.r, 'cash0') * exp(P('sdC0') * N(firm.id, 0, 'newbornSize', 1));
}

export const count = (expected: number, u: number): number =>
  Math.floor(expected) + (u < expected - Math.floor(expected) ? 1 : 0);

/** Spin-offs and start-ups of 7.11 */
export function spinOffsAndStartUps(w: ReferenceWorld): void {
  const { t, P, PR, m, ordered, regions, firms, scale, l, local, on, chainOf, newborn } = w;
  const incumbents = ordered.map(local);
  // Children join the list while their parents are gone through.
  const parents = firms.slice();
  for (const parent of parents) {
    const r = parent.r;
    const sup = (1 + 0.4 * l(r, 'incub')) * (1 + 0.2 * l(r, 'credit'));
    const hazard =
      PR(r, 'spin') *
      clamp(40 * (parent.g + 0.005), 0, 2.5) *
      Math.min(2.5, Math.sqrt(parent.K / PR(r, 'K0'))) *
      sup *
      regions[r]!.bar *
      regions[r]!.barK *
      (parent.origin === 2 ? 0.35 : 1);
    if (U(parent.id, t, 'meetingAndSpinOff', 1) >= hazard) continue;
    const id = identity(parent.id, t, 'spinOffIdentity');
    const child = newborn(
      id,
      r,
      U(id, 0, 'newbornChain', 0) < 0.7 ? parent.c : chainOf(r, U(id, 0, 'newbornChain', 1)),
      1,
      t,
    );
    sized(w, child);
    const able = 1 - P('weak') * (1 - 1 / sup);
    child.A = able * parent.A * exp(-0.04 + 0.5 * P('sdA0') * N(id, 0, 'newbornSkill', 0));
    child.q = parent.q * exp(-0.04 + 0.5 * P('sdA0') * N(id, 0, 'newbornSkill', 1));
    const far = P('farSd') + 0.12 * l(r, 'incub');
    child.k = plus(parent.k, far, NN(id, 0, 'newbornPosition'));
    child.b = plus(parent.b, far, NN(id, 0, 'newbornBelief'));
    child.phi = P('heir') * parent.phi;
    child.beta = 0.05;
    child.talent = power(parent.talent, 0.6) * exp(0.2 * N(id, 0, 'newbornModel', 0));
    firms.push(child);
  }
  for (const r of ordered) {
    const at = regions[r]!;
    const own = incumbents[r]!;
    const n = own.length;
    const weight = sum(own, (firm) => firm.K);
    const gbar = weight > 0 ? sum(own, (firm) => firm.K * firm.g) / weight : 0;
    const s = P('s');
    const pool = sum(ordered, (other) => power(incumbents[other]!.length + 1, s));
    const density = !on('externalities')
      ? 0.6
      : s > 0
        ? (1.2 * ordered.length * power(n + 1, s)) / pool
        : 0.25 + Math.min(1.4, n / (P('startUpMass') * scale));
    const sup = 1 + 0.35 * l(r, 'incub') + 0.2 * l(r, 'credit') + 0.2 * l(r, 'market');
    const rate =
      scale *
      PR(r, 'startup') *
      clamp(0.3 + 30 * gbar, 0.05, 2) *
      sup *
      at.bar *
      at.barK *
      density *
      (0.6 + 0.8 * at.inst);
    const births = n > 0 ? count(rate, U(at.id, t, 'startUpCount', 0)) : 0;
    for (let slot = 0; slot < births; slot++) {
      const id = identity(at.id, t, 'startUpIdentity', slot);
      const firm = newborn(id, r, chainOf(r, U(id, 0, 'newbornChain', 0)), 0, t);
      sized(w, firm);
      const models = on('externalities') ? own : incumbents.flat();
      const model = models[pick(word(id, 0, 'newbornModel', 0), models.length)]!;
      const able = 1 - P('weak') * (1 - 1 / sup);
      firm.A = able * P('copy') * model.A * exp(P('sdA0') * N(id, 0, 'newbornSkill', 0));
      firm.q = P('copy') * model.q * exp(P('sdA0') * N(id, 0, 'newbornSkill', 1));
      const ne = Math.min(0.95, P('newExp') + 0.3 * l(r, 'open') + 0.2 * l(r, 'incub'));
      const middle: Point = [(1 - ne) * at.bbar[0] + ne * m[0], (1 - ne) * at.bbar[1] + ne * m[1]];
      firm.k = plus(middle, P('newSd'), NN(id, 0, 'newbornPosition'));
      firm.b = plus(middle, 0.2, NN(id, 0, 'newbornBelief'));
      firms.push(firm);
    }
  }
}

/** Foreign and state-seeded firms of 7.11 */
export function foreignAndStateSeeded(w: ReferenceWorld): void {
  const { t, P, PR, m, ordered, regions, firms, suppliers, scale, l, newborn, spend } = w;
  for (const r of ordered) {
    const at = regions[r]!;
    const S = suppliers.filter((j) => j.r === r).length;
    const thick = clamp(power((1 + S / scale) / P('sRef'), P('fdiThick')), 0.2, 2);
    const rate =
      scale *
      thick *
      (PR(r, 'fdi') + 0.5 * l(r, 'fdi')) *
      (1 - 0.4 * l(r, 'local')) *
      clamp(2.5 - 2.5 * at.W - 0.3 * l(r, 'green'), 0.02, 1.6) *
      (0.5 + at.lg);
    const foreign = count(rate, U(at.id, t, 'foreignCount', 0));
    at.arrivals = foreign;
    const drawn = 0.5 * l(r, 'fdi');
    if (drawn > 0) spend(r, (12 * foreign * drawn) / (PR(r, 'fdi') + drawn), 'fdi');
    for (let slot = 0; slot < foreign; slot++) {
      const id = identity(at.id, t, 'foreignIdentity', slot);
      firms.push({
        ...newborn(id, r, 0, 2, t),
        K: 8,
        C: 8,
        A: 0.9 * exp(0.1 * N(id, 0, 'newbornSkill', 0)),
        q: 0.85 * exp(0.1 * N(id, 0, 'newbornSkill', 1)),
        k: plus(m, 0.15, NN(id, 0, 'newbornPosition')),
        b: m,
        phi: P('phiF'),
      });
    }
    const seeded = count(scale * 0.3 * l(r, 'pole'), U(at.id, t, 'stateSeededChance', 0));
    for (let slot = 0; slot < seeded; slot++) {
      const id = identity(at.id, t, 'stateSeededIdentity', slot);
      const k = plus(m, 0.3, NN(id, 0, 'newbornPosition'));
      firms.push({ ...newborn(id, r, 2, 3, t), K: 20, C: 12, A: 0.75, q: 0.7, k, b: k, phi: 0.8 });
      spend(r, 12, 'pole');
    }
  }
}
