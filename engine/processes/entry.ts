/** 7.11 Entry: spin-offs, start-ups, foreign and state-seeded firms. Newborns act from the next quarter. */
import { FOREIGN, MARKET, MAX_REGIONS, SPIN_OFF, START_UP, STATE_SEEDED } from '../chains.ts';
import { addFirm, drawChain } from '../births.ts';
import { LEVERS, leverIds } from '../lever-ids.ts';
import { clamp, exp, power } from '../math.ts';
import { drawnWords, drawWords, normal, pick, purposes, uniform } from '../random.ts';
import type { Process, World } from '../world.ts';

const FDI = leverIds.indexOf('fdi');
const POLE = leverIds.indexOf('pole');
/** Public money for one plant, with which it also begins. */
const PLANT = 12;

/** What margin and what size can at most multiply the hazard by. */
const MOST = 2.5;

/**
 * Spin-off hazard: spin [40 (g + 0.005)] in 0 to 2.5, × min(2.5, √(K / K0)) (1 + 0.4 l_incub)(1 + 0.2 l_credit) bar.
 * Equation 7.11.
 */
export function spinOffHazard(
  rate: number,
  margin: number,
  relativeSize: number,
  support: number,
  openness: number,
): number {
  return rate * clamp(40 * (margin + 0.005), 0, MOST) * Math.min(MOST, Math.sqrt(relativeSize)) * support * openness;
}

/**
 * Start-ups expected: startup [0.3 + 30 gbar] in 0.05 to 2, × support × bar × density term × (0.6 + 0.8 inst). Equation
 * 7.11.
 */
export function startUpRate(
  rate: number,
  meanMargin: number,
  support: number,
  openness: number,
  density: number,
  institutions: number,
): number {
  return rate * clamp(0.3 + 30 * meanMargin, 0.05, 2) * support * openness * density * (0.6 + 0.8 * institutions);
}

/**
 * How thick local supply draws foreign plants: [((1 + S) / sRef)^fdiThick] in 0.2 to 2, S suppliers at scale 1 (constant
 * elasticity: Head, Ries and Swenson 1995; World Investment Report 2001). Equation 7.11.
 */
export function supplyThickness(suppliers: number, reference: number, elasticity: number): number {
  return clamp(power((1 + suppliers) / reference, elasticity), 0.2, 2);
}

/**
 * Foreign arrivals expected: (fdi + 0.5 l_fdi)(1 − 0.4 l_local)[2.5 − 2.5 W − 0.3 l_green] in 0.02 to 1.6, × (0.5 +
 * lg). Equation 7.11.
 */
export function foreignRate(
  rate: number,
  attraction: number,
  embedding: number,
  labourCost: number,
  green: number,
  logistics: number,
): number {
  return (
    (rate + 0.5 * attraction) *
    (1 - 0.4 * embedding) *
    clamp(2.5 - 2.5 * labourCost - 0.3 * green, 0.02, 1.6) *
    (0.5 + logistics)
  );
}

/** An expected number as an integer: the whole part, plus one with the probability of the remainder. */
export function randomCount(expected: number, u: number): number {
  const whole = Math.floor(expected);
  return whole + (u < expected - whole ? 1 : 0);
}

export function createSpinOffs(world: World): Process {
  const { firms: f, regions: at, regionAssumptions: a, assumptions: p, lever } = world;

  const supportIn = (r: number): number => (1 + 0.4 * lever.incub[r]) * (1 + 0.2 * lever.credit[r]);

  function found(i: number): void {
    const r = f.region[i];
    const spread = 0.5 * p.foundingSkillSpread;
    drawWords(f.identityHigh[i], f.identityLow[i], world.quarter, purposes.spinOffIdentity);
    const high = drawnWords[0];
    const low = drawnWords[1];
    drawWords(high, low, 0, purposes.newbornChain);
    const chain = uniform(drawnWords[0]) < 0.7 ? f.chain[i] : drawChain(world, r, uniform(drawnWords[1]));
    drawnWords[0] = high;
    drawnWords[1] = low;
    const k = addFirm(world, r, chain, SPIN_OFF, f.serial[i]);
    sizeNewborn(world, k, r);
    drawWords(high, low, 0, purposes.newbornSkill);
    // Heredity (Klepper): a child starts a little below its parent, near it in knowledge space.
    f.efficiency[k] =
      marginal(p.marginalFounders, supportIn(r)) * f.efficiency[i] * exp(-0.04 + spread * normal(drawnWords[0]));
    f.quality[k] = f.quality[i] * exp(-0.04 + spread * normal(drawnWords[1]));
    const far = p.spinOffDistance + 0.12 * lever.incub[r];
    drawWords(high, low, 0, purposes.newbornPosition);
    f.positionX[k] = f.positionX[i] + far * normal(drawnWords[0]);
    f.positionY[k] = f.positionY[i] + far * normal(drawnWords[1]);
    drawWords(high, low, 0, purposes.newbornBelief);
    f.beliefX[k] = f.beliefX[i] + far * normal(drawnWords[0]);
    f.beliefY[k] = f.beliefY[i] + far * normal(drawnWords[1]);
    f.functionLevel[k] = p.inheritedFunction * f.functionLevel[i];
    f.brand[k] = 0.05;
    drawWords(high, low, 0, purposes.newbornModel);
    f.talent[k] = power(f.talent[i], 0.6) * exp(0.2 * normal(drawnWords[0]));
    at.entries[r]++;
    at.newSpinOffs[r]++;
  }

  const { region, origin, margin, capacity, spinOffWord } = f;
  const reach = new Float64Array(MAX_REGIONS);

  return () => {
    at.newSpinOffs.fill(0);
    const n = world.firmCount;
    for (let r = 0; r < world.regionCount; r++)
      reach[r] = a.spinOffRate[r] * MOST * MOST * supportIn(r) * at.entryFactor[r] * at.hurdle[r];
    for (let i = 0; i < n; i++) {
      const r = region[i];
      const u = uniform(spinOffWord[i]);
      // Most draws lie above what any firm could reach.
      if (u >= reach[r]) continue;
      const support = supportIn(r) * (origin[i] === FOREIGN ? 0.35 : 1);
      if (
        u <
        spinOffHazard(
          a.spinOffRate[r],
          margin[i],
          capacity[i] / a.foundingCapacity[r],
          support,
          at.entryFactor[r] * at.hurdle[r],
        )
      )
        found(i);
    }
  };
}

/**
 * Efficiency of newcomers under support, of that without: 1 − weak (1 − 1/sup). Whoever founds only with help is less
 * able than those who would have founded anyway (Shane 2009). Equation 7.11.
 */
export const marginal = (weakness: number, support: number): number => 1 - weakness * (1 - 1 / support);

/** Capacity and cash of a later entrant: K0 exp(sdK0 N), cash0 exp(sdC0 N). Equation 7.11. */
function sizeNewborn(world: World, i: number, r: number): void {
  const { firms: f, regionAssumptions: a, assumptions: p } = world;
  drawWords(f.identityHigh[i], f.identityLow[i], 0, purposes.newbornSize);
  f.capacity[i] = Math.max(0.2, a.foundingCapacity[r] * exp(p.foundingCapacitySpread * normal(drawnWords[0])));
  f.cash[i] = a.foundingCash[r] * exp(p.foundingCashSpread * normal(drawnWords[1]));
}

export function createStartUps(world: World): Process {
  const { firms: f, regions: at, regionAssumptions: a, globals, assumptions: p, lever, members, regionStart } = world;
  const { capacity, margin } = f;

  function found(r: number, slot: number, support: number): void {
    drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.startUpIdentity, slot);
    const high = drawnWords[0];
    const low = drawnWords[1];
    drawWords(high, low, 0, purposes.newbornModel);
    // Without external economies nothing is in the air of one region that is not in that of all.
    const start = world.on.externalities ? regionStart[r] : 0;
    const end = regionStart[world.on.externalities ? r + 1 : world.regionCount];
    const model = members[start + pick(drawnWords[0], end - start)];
    drawWords(high, low, 0, purposes.newbornChain);
    const chain = drawChain(world, r, uniform(drawnWords[0]));
    drawnWords[0] = high;
    drawnWords[1] = low;
    const k = addFirm(world, r, chain, START_UP, -1);
    sizeNewborn(world, k, r);
    drawWords(high, low, 0, purposes.newbornSkill);
    f.efficiency[k] =
      marginal(p.marginalFounders, support) *
      p.startUpCopy *
      f.efficiency[model] *
      exp(p.foundingSkillSpread * normal(drawnWords[0]));
    f.quality[k] = p.startUpCopy * f.quality[model] * exp(p.foundingSkillSpread * normal(drawnWords[1]));
    const open = Math.min(0.95, p.newcomerExposure + 0.3 * lever.open[r] + 0.2 * lever.incub[r]);
    const middleX = (1 - open) * at.consensusX[r] + open * globals.targetX[0];
    const middleY = (1 - open) * at.consensusY[r] + open * globals.targetY[0];
    drawWords(high, low, 0, purposes.newbornPosition);
    f.positionX[k] = middleX + p.newcomerSpread * normal(drawnWords[0]);
    f.positionY[k] = middleY + p.newcomerSpread * normal(drawnWords[1]);
    drawWords(high, low, 0, purposes.newbornBelief);
    f.beliefX[k] = middleX + 0.2 * normal(drawnWords[0]);
    f.beliefY[k] = middleY + 0.2 * normal(drawnWords[1]);
    at.entries[r]++;
    at.newStartUps[r]++;
  }

  /**
   * Density term: local (0.25 + min(1.4, n / 100)), or a share of one common pool of entrepreneurs (Arthur, Krugman).
   */
  function density(r: number): number {
    if (!world.on.externalities) return 0.6;
    if (p.poolExponent === 0) return 0.25 + Math.min(1.4, at.firms[r] / (p.startUpMass * p.scale));
    let sum = 0;
    for (let q = 0; q < world.regionCount; q++) sum += power(at.firms[q] + 1, p.poolExponent);
    return (1.2 * world.regionCount * power(at.firms[r] + 1, p.poolExponent)) / sum;
  }

  return () => {
    at.newStartUps.fill(0);
    for (let r = 0; r < world.regionCount; r++) {
      let weight = 0;
      let marginSum = 0;
      // The lists were made after exits: spin-offs of this quarter are not in them.
      for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
        const i = members[k];
        weight += capacity[i];
        marginSum += capacity[i] * margin[i];
      }
      const meanMargin = weight > 0 ? marginSum / weight : 0;
      const support = 1 + 0.35 * lever.incub[r] + 0.2 * lever.credit[r] + 0.2 * lever.market[r];
      const rate =
        p.scale *
        startUpRate(
          a.startUpRate[r],
          meanMargin,
          support,
          at.entryFactor[r] * at.hurdle[r],
          density(r),
          at.institutions[r],
        );
      drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.startUpCount);
      // Founders come from the trade: where no firm is left, none starts (Klepper; Sorenson and Audia 2000).
      const count = regionStart[r + 1] > regionStart[r] ? randomCount(rate, uniform(drawnWords[0])) : 0;
      for (let slot = 0; slot < count; slot++) found(r, slot, support);
    }
  };
}

export function createForeignEntry(world: World): Process {
  const { firms: f, regions: at, regionAssumptions: a, globals, assumptions: p, lever } = world;

  function pay(r: number, instrument: number, money: number): void {
    at.spending[r] += money;
    at.outlays[LEVERS * r + instrument] += money;
  }

  function found(r: number, purpose: number, slot: number, foreign: boolean): void {
    drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purpose, slot);
    const high = drawnWords[0];
    const low = drawnWords[1];
    const k = addFirm(world, r, foreign ? 0 : MARKET, foreign ? FOREIGN : STATE_SEEDED, -1);
    drawWords(high, low, 0, purposes.newbornSkill);
    f.efficiency[k] = foreign ? 0.9 * exp(0.1 * normal(drawnWords[0])) : 0.75;
    f.quality[k] = foreign ? 0.85 * exp(0.1 * normal(drawnWords[1])) : 0.7;
    drawWords(high, low, 0, purposes.newbornPosition);
    const spread = foreign ? 0.15 : 0.3;
    f.positionX[k] = globals.targetX[0] + spread * normal(drawnWords[0]);
    f.positionY[k] = globals.targetY[0] + spread * normal(drawnWords[1]);
    f.beliefX[k] = foreign ? globals.targetX[0] : f.positionX[k];
    f.beliefY[k] = foreign ? globals.targetY[0] : f.positionY[k];
    f.functionLevel[k] = foreign ? p.foreignFunction : 0.8;
    f.capacity[k] = foreign ? 8 : 20;
    f.cash[k] = foreign ? 8 : PLANT;
    if (foreign) at.newForeignFirms[r]++;
    else pay(r, POLE, PLANT);
    at.entries[r]++;
  }

  return () => {
    at.newForeignFirms.fill(0);
    for (let r = 0; r < world.regionCount; r++) {
      const rate =
        p.scale *
        supplyThickness(at.suppliers[r] / p.scale, p.supplyReference, p.supplyPull) *
        foreignRate(a.fdiRate[r], lever.fdi[r], lever.local[r], at.labourCost[r], lever.green[r], at.logistics[r]);
      drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.foreignCount);
      const count = randomCount(rate, uniform(drawnWords[0]));
      for (let slot = 0; slot < count; slot++) found(r, purposes.foreignIdentity, slot, true);
      // Sites and tax holidays are given to all; those who came for them are its price.
      const drawn = 0.5 * lever.fdi[r];
      if (drawn > 0 && count > 0) pay(r, FDI, (PLANT * count * drawn) / (a.fdiRate[r] + drawn));
      drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.stateSeededChance);
      const seeded = randomCount(p.scale * 0.3 * lever.pole[r], uniform(drawnWords[0]));
      for (let slot = 0; slot < seeded; slot++) found(r, purposes.stateSeededIdentity, slot, false);
    }
  };
}
