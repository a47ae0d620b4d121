/**
 * From a measured past to plausible worlds. Runs are tried all over the ranges of the unknowns; what they say of the
 * data (`posteriorOf`) tells where more are worth trying, twice; what all of them say together is what is known of the
 * unknowns. The worlds are those runs themselves that come nearest to the data, causes and luck, drawn by their weights
 * (ABC by rejection): a past that is like the one measured, and a present to go on from.
 */
import { exp, log, type RunInput } from '../../engine/index.ts';
import { keyOf, sobolSequence, type Key } from '../sampling/index.ts';
import { inPlausibleWorld } from '../designs/plausible.ts';
import type { PlausibleWorld } from '../documents/measured-schema.ts';
import { courseOfData, courseOfRun, distanceBetween } from './comparison.ts';
import { quartersTo, type Observed, type Readings } from './observed.ts';
import { posteriorOf, type Particle } from './posterior.ts';
import {
  densityRatio,
  halves,
  inside,
  moments,
  normalOf,
  oddsOf,
  proposalOf,
  proposedAt,
  shareOf,
  UNIFORM_SPREAD,
  uniformOf,
  weightIn,
  type Round,
} from './proposals.ts';
import { assumptionsOf, atShare, unknownIds, type Guess, type UnknownId } from './unknowns.ts';

export interface CalibrationEffort {
  /** Runs all over the ranges, and runs where the first say it is worth while. */
  readonly wide: number;
  readonly near: number;
  /** Plausible worlds at most. */
  readonly worlds: number;
}

export interface CalibrationQuestion {
  readonly observed: Observed;
  /** The ground the place stands on, one region, with any seed and length. */
  readonly ground: RunInput;
  /** Seed phrase all of it comes from. */
  readonly phrase: string;
  readonly effort: CalibrationEffort;
  /** Quarters the first runs are made for, at least to the end of the data; to that end unless given. */
  readonly quarters?: number;
  /** Quarters the runs of the plausible worlds go on after the end of the data. */
  readonly ahead: number;
}

export type CalibrationStage = 'wide' | 'near' | 'worlds';

/** Runs a calibration asks for; it is sent the readings of each, in order; those of one that failed are empty. */
export interface CalibrationRequest {
  readonly inputs: readonly RunInput[];
  readonly stage: CalibrationStage;
}

/** What the data say of one unknown, on its own scale. */
export interface Learned {
  readonly id: UnknownId;
  /** Quantiles of what is plausible after the data are seen. */
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** Spread that is left of the one before the data, as shares of the range: 1 nothing is learned. */
  readonly left: number;
  /** Share of the weight in each tenth of the range. */
  readonly tenths: readonly number[];
}

/** A plausible world with the readings of its run. */
export interface FittedWorld {
  readonly world: PlausibleWorld;
  readonly guess: Guess;
  readonly readings: Readings;
  /** Root mean square by which it misses the data, on the scale of comparison. */
  readonly misses: number;
}

export interface Calibration {
  readonly observed: Observed;
  /** Quarter from which on nothing is measured. */
  readonly today: number;
  readonly learned: readonly Learned[];
  /** Error of the data and of the model about them, median and range, as a standard deviation of logarithms. */
  readonly error: { readonly p05: number; readonly p50: number; readonly p95: number };
  readonly worlds: readonly FittedWorld[];
  /** Draws of the posterior, one list an unknown in the order of `unknownIds`: shares of the ranges. */
  readonly draws: readonly Float64Array[];
  readonly weights: Float64Array;
  readonly effective: number;
  /** Runs that could be compared, and all that were made. */
  readonly compared: number;
  readonly made: number;
  /** Courses of the runs all over the ranges, without errors: what the model can do before it sees the data. */
  readonly possible: readonly Float64Array[];
}

/** Standard deviation of errors before the data are seen, by ratio. */
const ERROR = { low: 0.02, high: 0.25 } as const;
/** The values at shares of the ranges. */
export const guessAt = (shares: ArrayLike<number>): Guess =>
  Object.fromEntries(unknownIds.map((id, k) => [id, atShare(id, shares[k] as number)])) as unknown as Guess;

/** The run of a ground with these causes. */
export const inGuessedWorld = (ground: RunInput, guess: Guess, seed: string): RunInput =>
  inPlausibleWorld(ground, { seed, assumptions: assumptionsOf(guess, ground) });

interface Tried {
  readonly shares: Float64Array;
  readonly readings: Readings;
}

/** Value below which this part of the weight lies. */
export function weightedQuantile(values: readonly number[], weights: ArrayLike<number>, part: number): number {
  const order = values.map((_, k) => k).toSorted((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  let sum = 0;
  for (const k of order) {
    sum += weights[k] as number;
    if (sum >= part) return values[k] as number;
  }
  return values[order.at(-1) as number] as number;
}

function learnedOf(id: UnknownId, shares: readonly number[], weights: Float64Array): Learned {
  const at = (part: number): number => atShare(id, weightedQuantile(shares, weights, part));
  const tenths = Array.from({ length: 10 }, () => 0);
  shares.forEach((share, k) => {
    const bin = Math.min(9, Math.floor(10 * share));
    tenths[bin] = (tenths[bin] as number) + (weights[k] as number);
  });
  return {
    id,
    p05: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    left: moments(shares, weights).spread / UNIFORM_SPREAD,
    tenths,
  };
}

/**
 * So many of a list, none twice, by their weights: those with the largest log(u) / w (Efraimidis and Spirakis 2006). Where
 * a few carry nearly all the weight the others fill up: fewer worlds would show less than what is left open.
 */
function chosenBy(weights: readonly number[], count: number, key: Key): number[] {
  const places = weights.map((weight, k) => log(uniformOf(key, k, 0)) / weight);
  return places
    .map((_, k) => k)
    .toSorted((a, b) => (places[b] as number) - (places[a] as number) || a - b)
    .slice(0, count)
    .toSorted((a, b) => a - b);
}

/** Hardly any run has a cluster where the data have one: nothing can be learned from them. */
export class NothingToCompare extends Error {
  constructor(runs: number) {
    super(`only ${runs} runs have anything to compare`);
  }
}

/** @throws NothingToCompare when hardly any run has a cluster where the data have one */
export function* calibrate(
  question: CalibrationQuestion,
): Generator<CalibrationRequest, Calibration, readonly Readings[]> {
  const { observed, ground, phrase, effort, ahead } = question;
  const today = quartersTo(observed);
  const quarters = Math.max(today, question.quarters ?? today);
  const data = courseOfData(observed);
  const inputOf = (
    guess: Guess,
    seed: string,
    length: number,
  ): { readonly world: PlausibleWorld; readonly input: RunInput } => {
    const world = {
      seed,
      assumptions: assumptionsOf(guess, ground),
    };
    return { world, input: inPlausibleWorld({ ...ground, quarters: length }, world) };
  };

  const count = unknownIds.length;
  const errors = keyOf(phrase, 'errors of measurement');
  const spreads = keyOf(phrase, 'sizes of errors');
  const asParticle = ({ shares, readings }: Tried, number: number, weight: number): Particle[] => {
    const size = ERROR.low * exp(uniformOf(spreads, number, 0) * log(ERROR.high / ERROR.low));
    const course = courseOfRun(observed, readings, (k) => size * normalOf(errors, number, k));
    return course === undefined
      ? []
      : [{ causes: Float64Array.from([...Array.from(shares, oddsOf), log(size)]), course, weight }];
  };

  const points = sobolSequence({ count: effort.wide, dimensions: count, phrase: `${phrase}/unknowns` });
  const wideShares = Array.from({ length: effort.wide }, (_, k) => points.at(k).map(inside));
  const wideReadings = yield {
    inputs: wideShares.map((shares, k) => inputOf(guessAt(shares), `${phrase}/a${k + 1}`, quarters).input),
    stage: 'wide',
  };
  const wide = wideShares.map((shares, k): Tried => ({ shares, readings: wideReadings[k]! }));
  const possible = wide.flatMap(({ readings }) => courseOfRun(observed, readings) ?? []);
  const first = wide.flatMap((one, k) => asParticle(one, k, 1));
  const seedOf = (k: number): string => {
    const [half] = halves(effort.near) as [number];
    if (k < effort.wide) return `${phrase}/a${k + 1}`;
    const n = k - effort.wide;
    return n < half ? `${phrase}/b${n + 1}` : `${phrase}/c${n - half + 1}`;
  };
  if (first.length < LEAST_COMPARED) throw new NothingToCompare(first.length);

  // Twice where what is known by then says it is worth while.
  const rounds: Round[] = [{ count: effort.wide, ratio: () => 1 }];
  const tried = [...wide];
  let known: readonly Particle[] = first;
  for (const [round, size] of halves(effort.near).entries()) {
    const proposal = proposalOf(posteriorOf(known, data));
    const near = keyOf(phrase, `runs near the data ${round + 1}`);
    const shares = Array.from({ length: size }, (_, k) => proposedAt(proposal, near, k));
    const readings = yield {
      inputs: shares.map((own, k) => inputOf(guessAt(own), `${phrase}/${'bc'[round]!}${k + 1}`, quarters).input),
      stage: 'near',
    };
    rounds.push({ count: size, ratio: (odds) => densityRatio(proposal, odds) });
    shares.forEach((own, k) => tried.push({ shares: own, readings: readings[k]! }));
    known = tried.flatMap((one, k) => asParticle(one, k, weightIn(rounds, one.shares)));
  }
  const posterior = posteriorOf(known, data);
  const { causes, weights } = posterior;
  const draws = unknownIds.map((_, i) => Float64Array.from(causes, (own) => inside(shareOf(own[i] as number))));

  const nearest = tried
    .flatMap(({ shares, readings }, k) => {
      const course = courseOfRun(observed, readings);
      return course === undefined ? [] : [{ k, shares, misses: distanceBetween(course, data) }];
    })
    .toSorted((a, b) => a.misses - b.misses || a.k - b.k)
    .slice(0, Math.round(NEAREST * effort.worlds));
  const chosen = chosenBy(
    nearest.map(({ shares }) => weightIn(rounds, shares)),
    effort.worlds,
    keyOf(phrase, 'worlds'),
  );
  const kept = chosen.map((n) => {
    const { k, shares, misses } = nearest[n]!;
    const guess = guessAt(shares);
    return { guess, misses, ...inputOf(guess, seedOf(k), today + ahead) };
  });
  const readings = yield { inputs: kept.map(({ input }) => input), stage: 'worlds' };
  const sizes = causes.map((own) => exp(own[count] as number));
  return {
    observed,
    today,
    learned: unknownIds.map((id, i) => learnedOf(id, [...(draws[i] as Float64Array)], weights)),
    error: {
      p05: weightedQuantile(sizes, weights, 0.05),
      p50: weightedQuantile(sizes, weights, 0.5),
      p95: weightedQuantile(sizes, weights, 0.95),
    },
    worlds: kept.map(({ world, guess, misses }, k) => ({ world, guess, misses, readings: readings[k]! })),
    draws,
    weights,
    effective: posterior.effective,
    compared: known.length,
    made: tried.length + kept.length,
    possible,
  };
}

/** The worlds are drawn, by their weights, from so many times as many runs that come nearest to the data. */
const NEAREST = 2.5;
/** Runs there must be for a regression on them to mean anything. */
const LEAST_COMPARED = 150;
