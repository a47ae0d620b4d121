/** Where runs are tried, and what that makes each of them weigh. Causes are shares of their ranges, or the log-odds of these. */
import { drawnWords, exp, log, normal, threefry, uniform } from '../../engine/index.ts';
import type { Key } from '../sampling/index.ts';
import type { Posterior } from './posterior.ts';
import { unknownIds } from './unknowns.ts';

/** How much wider than what the first runs say the next are spread. */
const WIDER = 1.5;
/** An unknown is learned where less than this of its spread is left; only such move the second runs. */
export const LEARNED_BELOW = 0.85;
/** Standard deviation of a share that is uniform. */
export const UNIFORM_SPREAD = 0.28867513459481287;
/** Shares are kept this far from the ends, whose log-odds are infinite. */
const EDGE = 5e-4;

export const oddsOf = (share: number): number => log(share / (1 - share));
export const shareOf = (odds: number): number => 1 / (1 + exp(-odds));
export const inside = (share: number): number => Math.min(1 - EDGE, Math.max(EDGE, share));

/** A draw of its own for every number of a purpose. */
export const uniformOf = ({ high, low }: Key, number: number, index: number): number => {
  threefry(high, low, number, index);
  return uniform(drawnWords[0] as number);
};
export const normalOf = ({ high, low }: Key, number: number, index: number): number => {
  threefry(high, low, number, index);
  return normal(drawnWords[0] as number);
};

/** Where the second runs are tried: normal in the log-odds of what has been learned, anywhere in the rest. */
export interface Proposal {
  readonly middle: Float64Array;
  /** 0 where nothing is learned. */
  readonly spread: Float64Array;
}

/** A number of runs, and how much likelier each causes were tried in them than before the data. */
export interface Round {
  readonly count: number;
  readonly ratio: (odds: readonly number[]) => number;
}

/** Of all that was tried together (Veach and Guibas 1995): no weight is larger than all over those of the first round. */
export function weightIn(rounds: readonly Round[], shares: Float64Array): number {
  const odds = Array.from(shares, oddsOf);
  let [all, sum] = [0, 0];
  for (const { count, ratio } of rounds) {
    all += count;
    sum += count * ratio(odds);
  }
  return all / sum;
}

export const halves = (count: number): number[] =>
  [Math.ceil(count / 2), Math.floor(count / 2)].filter((size) => size > 0);

/** Middle and spread of the draws of one unknown. */
export function moments(
  values: readonly number[],
  weights: Float64Array,
): { readonly middle: number; readonly spread: number } {
  let middle = 0;
  values.forEach((value, k) => (middle += value * (weights[k] as number)));
  let squares = 0;
  values.forEach((value, k) => (squares += (value - middle) * (value - middle) * (weights[k] as number)));
  return { middle, spread: Math.sqrt(squares) };
}

export function proposalOf({ causes, weights }: Posterior): Proposal {
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
export function densityRatio({ middle, spread }: Proposal, odds: ArrayLike<number>): number {
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

/** Causes number k of a proposal. */
export function proposedAt({ middle, spread }: Proposal, key: Key, k: number): Float64Array {
  return middle.map((odds, i) => {
    const width = spread[i] as number;
    return inside(width === 0 ? uniformOf(key, k, i) : shareOf(odds + width * normalOf(key, k, i)));
  });
}
