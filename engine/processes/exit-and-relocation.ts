/** 7.10 Exit and relocation of firms. */
import { DESIGNS, FOREIGN, MAX_REGIONS, SEGMENTS } from '../chains.ts';
import { LEVERS, leverIds } from '../lever-ids.ts';
import { exp } from '../math.ts';
import { purposes, uniform } from '../random.ts';
import type { Process, World } from '../world.ts';

/** Marks in the `leaves` column and in the list of departures. */
export const CLOSES = 1;
export const LEAVES_WORLD = 2;
/** A move to region r is noted as MOVES + r. */
export const MOVES = 3;

/** Help for suppliers that a large firm can reckon with. */
const CONVOY = 0.1;
const CREDIT = leverIds.indexOf('credit');

/** Closes when cash < −0.2 l_credit K or K < 0.3. Equation 7.10. */
export function closes(cash: number, capacity: number, credit: number): boolean {
  return cash < -0.2 * credit * capacity || capacity < 0.3;
}

/** Chance of looking elsewhere this quarter: foot × (1 + 0.5 l_open)(1 − 0.5 l_local). Equation 7.10. */
export function relocationTest(footloose: number, openness: number, embedding: number): number {
  return footloose * (1 + 0.5 * openness) * (1 - 0.5 * embedding);
}

/**
 * How much more often a firm with idle capacity looks elsewhere: 1 + urgency [0.95 − u]_0, so that a crisis moves firms
 * which a good year keeps. Equation 7.10.
 */
export function relocationUrgency(urgency: number, utilisation: number): number {
  return 1 + urgency * Math.max(0, 0.95 - utilisation);
}

/** Chance that a firm which has looked goes: 1 − exp(−relSlope × advantage), none without one. Equation 7.10. */
export function relocationChance(slope: number, advantage: number): number {
  return advantage > 0 ? 1 - exp(-slope * advantage) : 0;
}

/** What holds a firm: outPen (0.2 + 0.8 emb) + 0.03 inst + 0.03 l_local. Equation 7.10. */
export function relocationPenalty(
  penalty: number,
  embeddedness: number,
  institutions: number,
  embedding: number,
): number {
  return penalty * (0.2 + 0.8 * embeddedness) + 0.03 * institutions + 0.03 * embedding;
}

export function createExitAndRelocation(world: World): Process {
  const { kernels, firms: f, regions: at, globals, assumptions: p, lever, departures } = world;
  const {
    region,
    origin,
    cash,
    capacity,
    efficiency,
    embeddedness,
    grossCost,
    leaves,
    serial,
    utilisation,
    firstWord,
  } = f;

  /** Chance of looking elsewhere, domestic and foreign firms of every region. */
  const test = new Float64Array(2 * MAX_REGIONS);

  function note(i: number, fate: number): void {
    const at2 = 2 * world.departureCount++;
    departures[at2] = serial[i];
    departures[at2 + 1] = fate;
  }

  function move(i: number, to: number): void {
    at.arrivals[to]++;
    at.movedIn[to]++;
    if (f.big[i] === 1 && lever.supplier[to] >= CONVOY) at.convoys[to]++;
    region[i] = to;
    capacity[i] *= 0.85;
    embeddedness[i] = 0;
    f.specificity[i] = 0;
    for (let slot = SEGMENTS * i; slot < SEGMENTS * (i + 1); slot++) {
      f.tie[slot] = -1;
      f.tieSpecificity[slot] = 0;
      f.tieMatch[slot] = 1;
    }
  }

  /** A large firm reckons with its own suppliers following, where there is help for them. Equation 7.10. */
  function inputPriceIn(r: number, i: number): number {
    const asNewcomer = at.inputPrice[r];
    if (f.big[i] !== 1) return asNewcomer;
    return asNewcomer + lever.supplier[r] * Math.min(0, 1.04 * f.inputCost[i] - asNewcomer);
  }

  /** Cost of producing in another region with its labour pool and the inputs a newcomer expects. */
  function costIn(r: number, i: number): number {
    return (
      (p.labourInput * at.labourCost[r]) / (efficiency[i] * at.agglomeration[r]) +
      p.materialInput * inputPriceIn(r, i) +
      at.transport[r] +
      p.pollutionCost * at.pollution[r]
    );
  }

  return () => {
    world.departureCount = 0;
    at.movedOutJobs.fill(0);
    at.movedOutSkilledJobs.fill(0);
    at.movedIn.fill(0);
    at.convoys.fill(0);
    const n = world.firmCount;
    kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.relocation, firstWord, f.secondWord);
    for (let r = 0; r < world.regionCount; r++) {
      test[2 * r] = relocationTest(p.footlooseForeign * p.footlooseDomestic, lever.open[r], lever.local[r]);
      test[2 * r + 1] = relocationTest(p.footlooseForeign, lever.open[r], lever.local[r]);
    }
    for (let i = 0; i < n; i++) {
      const r = region[i];
      if (closes(cash[i], capacity[i], lever.credit[r])) {
        leaves[i] = CLOSES;
        const guaranteed = Math.min(-cash[i], 0.2 * lever.credit[r] * capacity[i]);
        if (guaranteed > 0) {
          at.spending[r] += guaranteed;
          at.outlays[LEVERS * r + CREDIT] += guaranteed;
        }
        at.exits[r]++;
        note(i, CLOSES);
        continue;
      }
      const looks =
        test[2 * r + Number(origin[i] === FOREIGN)] * relocationUrgency(p.relocationUrgency, utilisation[i]);
      if (uniform(firstWord[i]) >= looks) continue;
      const decision = uniform(f.secondWord[i]);
      const penalty = relocationPenalty(p.relocationPenalty, embeddedness[i], at.institutions[r], lever.local[r]);
      const outside =
        (p.labourInput * globals.outsideWage[0]) / efficiency[i] +
        p.materialInput * p.outsideInputPrice +
        p.outsideTransportCost;
      let advantage = grossCost[i] - outside - penalty;
      let to = -1;
      for (let other = 0; other < world.regionCount; other++) {
        if (other === r) continue;
        const there = grossCost[i] - costIn(other, i) - 0.6 * penalty;
        if (there > advantage) {
          advantage = there;
          to = other;
        }
      }
      if (decision >= relocationChance(p.relocationSlope, advantage)) continue;
      at.relocations[r]++;
      const labour = f.labour[i];
      at.movedOutJobs[r] += labour;
      if (f.functionLevel[i] >= DESIGNS) at.movedOutSkilledJobs[r] += labour;
      if (to < 0) {
        leaves[i] = LEAVES_WORLD;
        note(i, LEAVES_WORLD);
      } else {
        note(i, MOVES + to);
        move(i, to);
      }
    }
  };
}
