/**
 * From a measured past to plausible worlds. Runs are tried all over the ranges of the unknowns; what they say of the
 * data (`posteriorOf`) tells where more are worth trying; what all of them say together is drawn from, and of each draw
 * the luck is kept with which the run comes nearest to the data: a past that is like the one measured, and a present to
 * go on from.
 */
import { drawnWords, exp, log, normal, threefry, uniform, type RunInput } from '../../engine/index.ts';
import { keyOf, sobolSequence, type Key } from '../sampling/index.ts';
import { inPlausibleWorld } from '../designs/plausible.ts';
import type { PlausibleWorld } from '../documents/measured-schema.ts';
import { courseOfData, courseOfRun, distanceBetween } from './comparison.ts';
import { quartersTo, type Observed, type Readings } from './observed.ts';
import { posteriorOf, type Particle, type Posterior } from './posterior.ts';
import { assumptionsOf, atShare, unknownIds, type Guess, type UnknownId } from './unknowns.ts';

export interface CalibrationEffort {
  /** Runs all over the ranges, and runs where the first say it is worth while. */
  readonly wide: number;
  readonly near: number;
  /** Plausible worlds, and how many lucks each is tried with. */
  readonly worlds: number;
  readonly lucks: number;
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
/** How much wider than what the first runs say the next are spread. */
const WIDER = 1.5;
/** An unknown is learned where less than this of its spread is left; only such move the second runs. */
export const LEARNED_BELOW = 0.85;
/** Standard deviation of a share that is uniform. */
const UNIFORM_SPREAD = 0.28867513459481287;
/** Shares are kept this far from the ends, whose log-odds are infinite. */
const EDGE = 5e-4;

const oddsOf = (share: number): number => log(share / (1 - share));
const shareOf = (odds: number): number => 1 / (1 + exp(-odds));
const inside = (share: number): number => Math.min(1 - EDGE, Math.max(EDGE, share));

/** A draw of its own for every number of a purpose. */
const uniformOf = ({ high, low }: Key, number: number, index: number): number => {
  threefry(high, low, number, index);
  return uniform(drawnWords[0] as number);
};
const normalOf = ({ high, low }: Key, number: number, index: number): number => {
  threefry(high, low, number, index);
  return normal(drawnWords[0] as number);
};

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

/** Where the second runs are tried: normal in the log-odds of what has been learned, anywhere in the rest. */
interface Proposal {
  readonly middle: Float64Array;
  /** 0 where nothing is learned. */
  readonly spread: Float64Array;
}

/** Middle and spread of the draws of one unknown. */
function moments(
  values: readonly number[],
  weights: Float64Array,
): { readonly middle: number; readonly spread: number } {
  let middle = 0;
  values.forEach((value, k) => (middle += value * (weights[k] as number)));
  let squares = 0;
  values.forEach((value, k) => (squares += (value - middle) * (value - middle) * (weights[k] as number)));
  return { middle, spread: Math.sqrt(squares) };
}

function proposalOf({ causes, weights }: Posterior): Proposal {
  const found = unknownIds.map((_, i) => {
    const odds = causes.map((own) => own[i] as number);
    const left = moments(odds.map(shareOf), weights).spread / UNIFORM_SPREAD;
    const { middle, spread } = moments(odds, weights);
    return { middle, spread: left < LEARNED_BELOW ? WIDER * spread : 0 };
  });
  return {
    middle: Float64Array.from(found, ({ middle }) => middle),
    spread: Float64Array.from(found, ({ spread }) => spread),
  };
}

/** Density of the proposal over that of the prior, which is logistic in log-odds. */
function densityRatio({ middle, spread }: Proposal, odds: ArrayLike<number>): number {
  let logarithm = 0;
  for (let i = 0; i < middle.length; i++) {
    const s = spread[i] as number;
    if (s === 0) continue;
    const t = odds[i] as number;
    const z = (t - (middle[i] as number)) / s;
    const share = shareOf(t);
    logarithm += -0.5 * z * z - log(s * 2.5066282746310002) - log(Math.max(share * (1 - share), 1e-12));
  }
  return exp(Math.min(600, Math.max(-600, logarithm)));
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

/** So many draws in proportion to the weights, evenly spread (systematic resampling, Kitagawa 1996). */
function resampled(weights: Float64Array, count: number, start: number): number[] {
  const chosen: number[] = [];
  let sum = 0;
  let next = start / count;
  weights.forEach((weight, k) => {
    sum += weight;
    while (next < sum && chosen.length < count) {
      chosen.push(k);
      next += 1 / count;
    }
  });
  return chosen;
}

/** @throws Error when hardly any run has a cluster where the data have one */
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
  const first = wide.flatMap((tried, k) => asParticle(tried, k, 1));
  if (first.length < LEAST_COMPARED) throw new Error(`only ${first.length} runs have anything to compare`);

  const proposal = proposalOf(posteriorOf(first, data));
  const near = keyOf(phrase, 'second runs');
  const nearShares = Array.from({ length: effort.near }, (_, k) =>
    Float64Array.from({ length: count }, (_one, i) => {
      const spread = proposal.spread[i] as number;
      if (spread === 0) return inside(uniformOf(near, k, i));
      return inside(shareOf((proposal.middle[i] as number) + spread * normalOf(near, k, i)));
    }),
  );
  const nearReadings =
    effort.near === 0
      ? []
      : yield {
          inputs: nearShares.map((shares, k) => inputOf(guessAt(shares), `${phrase}/b${k + 1}`, quarters).input),
          stage: 'near',
        };
  const part = effort.wide / (effort.wide + effort.near);
  // Of all that was tried together (Veach and Guibas 1995): no weight is larger than 1 / part.
  const weightOf = (shares: Float64Array): number =>
    1 / (part + (1 - part) * densityRatio(proposal, Array.from(shares, oddsOf)));
  const particles = [
    ...wide.flatMap((tried, k) => asParticle(tried, k, weightOf(tried.shares))),
    ...nearShares.flatMap((shares, k) =>
      asParticle({ shares, readings: nearReadings[k]! }, effort.wide + k, weightOf(shares)),
    ),
  ];
  const posterior = posteriorOf(particles, data);
  const { causes, weights } = posterior;
  const draws = unknownIds.map((_, i) => Float64Array.from(causes, (own) => inside(shareOf(own[i] as number))));

  const chosen = resampled(weights, effort.worlds, uniformOf(keyOf(phrase, 'worlds'), 0, 0));
  const tries = chosen.flatMap((k, number) => {
    const guess = guessAt(draws.map((values) => values[k] as number));
    return Array.from({ length: effort.lucks }, (_, luck) => ({
      number,
      guess,
      ...inputOf(guess, `${phrase}/w${number + 1}.${luck + 1}`, today + ahead),
    }));
  });
  const readings = yield { inputs: tries.map(({ input }) => input), stage: 'worlds' };
  const best = new Map<number, FittedWorld>();
  tries.forEach(({ number, guess, world }, k) => {
    const course = courseOfRun(observed, readings[k]!);
    if (course === undefined) return;
    const misses = distanceBetween(course, data);
    if (misses < (best.get(number)?.misses ?? Number.POSITIVE_INFINITY))
      best.set(number, { world, guess, readings: readings[k]!, misses });
  });
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
    worlds: [...best.values()],
    draws,
    weights,
    effective: posterior.effective,
    compared: particles.length,
    made: wideShares.length + nearShares.length + tries.length,
    possible,
  };
}

/** Runs there must be for a regression on them to mean anything. */
const LEAST_COMPARED = 150;
