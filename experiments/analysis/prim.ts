import { placeOf } from '../sampling/balanced-order.ts';
import { keyOf } from '../sampling/unit-points.ts';
import { incompleteBeta } from '../statistics/statistics.ts';
import {
  facesOf,
  heldBy,
  keepingFaces,
  membersIn,
  opened,
  sampleOf,
  type Box,
  type Face,
  type Held,
  type KeepingFace,
  type PrimFactor,
  type Sample,
} from './prim-box.ts';
import { paste, peel, type HoldingBox, type Patience } from './prim-peel.ts';

/*
 * Own code: the known implementations are in R (prim, sdtoolkit) and Python (EMA Workbench); npm has none.
 */

/** How scenarios are looked for. */
export interface PrimSettings {
  /** Seed phrase of the permutations. */
  readonly phrase: string;
  /** Share of the runs in the box that one step takes off, 0.05 unless told; in (0, 0.5]. */
  readonly alpha?: number;
  /** Share of all runs that the smallest box holds, 0.05 unless told. */
  readonly least?: number;
  /** Boxes at most, 3 unless told. */
  readonly boxes?: number;
  /** Limits and boxes with a larger p-value are dropped, 0.05 unless told. */
  readonly significance?: number;
  /** How often outcomes are shuffled to see what chance finds, 99 unless told; 0 keeps every box with a limit. */
  readonly shuffles?: number;
}

/** How a box does: the terms of Bryant and Lempert (2010). */
export interface BoxMeasures extends Held {
  /** Share of all runs with the outcome that the box holds. */
  readonly coverage: number;
  /** Share of the runs in the box that have the outcome. */
  readonly density: number;
  /** Share of all runs that the box holds. */
  readonly support: number;
}

/** A side of a box. */
export interface BoxSide {
  /** Number of the factor. */
  readonly factor: number;
  /** `low`: at least `value`. `high`: at most `value`. `among`: one of `kinds`. */
  readonly side: 'low' | 'high' | 'among';
  /** Halfway between the last run outside and the first inside; NaN for `among`. */
  readonly value: number;
  /** Kinds inside, ascending; empty for the others. */
  readonly kinds: readonly number[];
}

/** One limit of a box that was chosen. */
export interface BoxLimit extends BoxSide {
  /**
   * Quasi-p-value: how likely so many of the runs in the box would have the outcome if the limit did nothing. Not a true
   * one, because the limit was chosen by the same runs.
   */
  readonly quasiP: number;
}

/** A box of a peeling trajectory: a choice between coverage and density. */
export interface TrajectoryBox extends BoxMeasures {
  /** Factors with a limit. */
  readonly restricted: number;
  /** Its sides, by factor. */
  readonly sides: readonly BoxSide[];
}

/** A scenario: limits on factors within which the outcome is mostly found. */
export interface FoundBox extends BoxMeasures {
  readonly limits: readonly BoxLimit[];
  /** Share of shuffled outcomes in which the same search finds a box as good: chance's share, searching included. */
  readonly p: number;
  /** From all runs to the smallest box. */
  readonly trajectory: readonly TrajectoryBox[];
  /** Place in the trajectory that was pasted and rid of idle limits to give this box. */
  readonly chosen: number;
}

/** What scenario discovery found. */
export interface ScenarioDiscovery {
  /** Boxes that chance does not find, best first; each of the runs that are in none before. */
  readonly boxes: readonly FoundBox[];
  /** The first box that chance finds as well, for what it is; undefined when the search ended otherwise. */
  readonly byChance: FoundBox | undefined;
  /** Runs with a known outcome, and how many have it. */
  readonly runs: number;
  readonly positives: number;
  /** Runs without a known outcome. */
  readonly dropped: number;
}

/** Probability of `successes` or more in `trials` of probability `chance`, through the incomplete beta function. */
export function binomialTail(successes: number, trials: number, chance: number): number {
  if (successes <= 0 || chance >= 1) return 1;
  if (chance <= 0) return 0;
  return incompleteBeta(successes, trials - successes + 1, chance, 1 - chance);
}

const restricted = (box: Box): number => new Set(facesOf(box).map(({ factor }) => factor)).size;

/** A box without one of its sides. */
function loosened(
  { positive }: Sample,
  { box, count, positives }: HoldingBox,
  { face, keptOut }: KeepingFace,
): HoldingBox {
  const more = keptOut.reduce((sum, run) => sum + (positive[run] as number), 0);
  return { box: opened(box, face), count: count + keptOut.length, positives: positives + more };
}

/** How likely the box would be so dense if one of its sides did nothing. */
function quasiP(sample: Sample, held: HoldingBox, face: KeepingFace): number {
  const loose = loosened(sample, held, face);
  return binomialTail(held.positives, held.count, loose.positives / loose.count);
}

/**
 * How good a box is: the harmonic mean of its coverage and of how far its density is from that of all runs, 0, towards
 * 1. All runs together have 0, the box that holds all positives and nothing else has 1.
 */
function score({ count, positives }: Held, all: Held): number {
  const coverage = positives / all.positives;
  const usual = all.positives / all.count;
  const lift = (positives / count - usual) / (1 - usual);
  return lift <= 0 ? 0 : (2 * coverage * lift) / (coverage + lift);
}

/** Drops sides that do nothing, the idlest first. */
function ridOfIdle(sample: Sample, from: HoldingBox, significance: number): HoldingBox {
  let held = from;
  for (;;) {
    let [idlest, p]: [KeepingFace | undefined, number] = [undefined, significance];
    for (const face of keepingFaces(sample, held.box)) {
      const found = quasiP(sample, held, face);
      if (found > p) [idlest, p] = [face, found];
    }
    if (idlest === undefined) return held;
    held = loosened(sample, held, idlest);
  }
}

interface Search {
  readonly trajectory: readonly HoldingBox[];
  readonly chosen: number;
  readonly best: HoldingBox;
}

/** One search: peels, chooses the box with the best score (of equal ones the largest), pastes, drops idle limits. */
function search(sample: Sample, all: Held, patience: Patience, significance: number): Search {
  const trajectory = peel(sample, patience);
  let chosen = 0;
  trajectory.forEach((held, k) => {
    if (score(held, all) > score(trajectory[chosen] as HoldingBox, all)) chosen = k;
  });
  const pasted = paste(sample, trajectory[chosen] as HoldingBox, patience);
  return { trajectory, chosen, best: ridOfIdle(sample, pasted, significance) };
}

/** So many shuffles as good as the truth say enough, and the rest need not be tried (Besag and Clifford 1991). */
const ENOUGH = 10;

/** Share of shuffled outcomes that give a box with a score as good. */
function chanceOf(
  sample: Sample,
  found: number,
  all: Held,
  shuffles: number,
  phrase: string,
  again: (shuffled: Sample) => Held,
): number {
  const rows = Array.from({ length: sample.count }, (_, k) => k).filter((k) => sample.member[k] === 1);
  const key = keyOf(phrase, 'prim shuffles');
  let asGood = 0;
  for (let number = 0; number < shuffles; number++) {
    const positive = new Uint8Array(sample.count);
    rows.forEach((row, place) => {
      const other = rows[placeOf(place, rows.length, key, number)] as number;
      positive[row] = sample.positive[other] as number;
    });
    if (score(again({ ...sample, positive }), all) >= found) asGood += 1;
    if (asGood === ENOUGH) return asGood / (number + 1);
  }
  return (asGood + 1) / (shuffles + 1);
}

/**
 * Scenario discovery (Bryant and Lempert 2010, "Thinking inside the box") by the patient rule induction method
 * (Friedman and Fisher 1999): boxes of factor values in which an outcome is mostly found. The box of a trajectory with
 * the best score is chosen, the harmonic mean of its coverage and of how far its density has come from that of all runs
 * towards 1; the trajectory says what else there was to choose. A box counts if it is denser than all runs and the same
 * search in shuffled outcomes seldom finds one as good; then its runs are set aside and the next is looked for.
 *
 * @param factors at least one, each with a value for every run
 * @param outcomes 1 where the outcome is found, 0 where not, NaN for a failed run
 * @throws RangeError for no factor, one with another number of values than outcomes, a value that is NaN, or a
 * share outside its range
 */
export function discoverScenarios(
  factors: readonly PrimFactor[],
  outcomes: ArrayLike<number>,
  { phrase, alpha = 0.05, least = 0.05, boxes = 3, significance = 0.05, shuffles = 99 }: PrimSettings,
): ScenarioDiscovery {
  if (factors.length === 0 || factors.some(({ values }) => values.length !== outcomes.length))
    throw new RangeError(`every one of ${factors.length} factors needs ${outcomes.length} values`);
  if (!(alpha > 0 && alpha <= 0.5 && least >= 0 && least < 1)) throw new RangeError(`alpha ${alpha}, least ${least}`);
  const rows = Array.from({ length: outcomes.length }, (_, k) => k).filter((k) => !Number.isNaN(outcomes[k]));
  if (factors.some(({ values }) => rows.some((row) => Number.isNaN(values[row]))))
    throw new RangeError('a factor without a value');
  const everything = sampleOf(factors, rows, outcomes);
  const all = heldBy(everything, everything.member);
  const patience = { alpha, fewest: Math.max(2, Math.ceil(least * all.count)) };
  const measures = ({ count, positives }: Held): BoxMeasures => ({
    count,
    positives,
    coverage: positives / all.positives,
    density: positives / count,
    support: count / all.count,
  });

  const sideOf = (sample: Sample, box: Box, { factor, side }: Face): BoxSide => {
    const without = box.without[factor] as readonly number[];
    return {
      factor,
      side: side === 'without' ? 'among' : side,
      value: side === 'without' ? Number.NaN : (box[side][factor] as number),
      kinds: side === 'without' ? (sample.kinds[factor] ?? []).filter((kind) => !without.includes(kind)) : [],
    };
  };
  const limitOf = (sample: Sample, held: HoldingBox, keeping: KeepingFace): BoxLimit => ({
    ...sideOf(sample, held.box, keeping.face),
    quasiP: quasiP(sample, held, keeping),
  });

  const found: FoundBox[] = [];
  let byChance: FoundBox | undefined;
  let sample = everything;
  for (let number = 0; number < boxes; number++) {
    const rest = heldBy(sample, sample.member);
    if (rest.positives === 0 || rest.positives === rest.count) break;
    const { trajectory, chosen, best } = search(sample, rest, patience, significance);
    const faces = keepingFaces(sample, best.box);
    // What is left beside a box may be denser than the rest and still be no scenario.
    if (faces.length === 0 || best.positives * all.count <= all.positives * best.count) break;
    const again = (shuffled: Sample): Held => search(shuffled, rest, patience, significance).best;
    const p = chanceOf(sample, score(best, rest), rest, shuffles, `${phrase}\n${number}`, again);
    const box: FoundBox = {
      ...measures(best),
      limits: faces.map((face) => limitOf(sample, best, face)),
      p,
      trajectory: trajectory.map((held) => ({
        ...measures(held),
        restricted: restricted(held.box),
        sides: facesOf(held.box).map((face) => sideOf(sample, held.box, face)),
      })),
      chosen,
    };
    if (shuffles > 0 && p > significance) {
      byChance = box;
      break;
    }
    found.push(box);
    const inside = membersIn(sample, best.box);
    sample = { ...sample, member: sample.member.map((is, k) => is & ~(inside[k] as number)) };
  }
  return {
    boxes: found,
    byChance,
    runs: all.count,
    positives: all.positives,
    dropped: outcomes.length - rows.length,
  };
}
