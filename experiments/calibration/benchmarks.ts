/** What anybody can forecast without a model: the measure of one. All on the scale of comparison (logarithms). */
import { log } from '../../engine/index.ts';

/** A forecast as a normal distribution. */
export interface NormalForecast {
  readonly mean: number;
  readonly spread: number;
}

export interface History {
  /** Years, growing. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** Standard deviations within which nine tenths of a normal distribution lie. */
const NINE_TENTHS = 1.6448536269514722;
/** Spread of yearly changes where there is too little to tell it. */
const LEAST_SPREAD = 0.01;

/** As it was last: a random walk without drift; its spread grows with the root of time. */
export function randomWalk({ times, values }: History, ahead: number): NormalForecast {
  let sum = 0;
  for (let k = 1; k < times.length; k++) {
    const change = (values[k] as number) - (values[k - 1] as number);
    sum += (change * change) / ((times[k] as number) - (times[k - 1] as number));
  }
  const yearly = Math.sqrt(sum / Math.max(1, times.length - 1));
  return { mean: values.at(-1) as number, spread: Math.max(LEAST_SPREAD, yearly) * Math.sqrt(ahead) };
}

/** As it has gone so far: a straight line through all points. */
export function trend({ times, values }: History, ahead: number): NormalForecast {
  const count = times.length;
  const middle = times.reduce((sum, t) => sum + t, 0) / count;
  const mean = values.reduce((sum, y) => sum + y, 0) / count;
  let [squares, products] = [0, 0];
  times.forEach((t, k) => {
    squares += (t - middle) * (t - middle);
    products += (t - middle) * ((values[k] as number) - mean);
  });
  const slope = squares > 0 ? products / squares : 0;
  const at = (t: number): number => mean + slope * (t - middle);
  let rest = 0;
  times.forEach((t, k) => (rest += ((values[k] as number) - at(t)) * ((values[k] as number) - at(t))));
  const error = Math.max(LEAST_SPREAD, Math.sqrt(rest / Math.max(1, count - 2)));
  const t = (times.at(-1) as number) + ahead;
  return {
    mean: at(t),
    spread: error * Math.sqrt(1 + 1 / count + ((t - middle) * (t - middle)) / (squares || 1)),
  };
}

const STEPS = 100;

/** φ to the power of a number of years, whole or quarters. */
function powerOf(phi: number, years: number): number {
  let root = phi;
  let left = Math.round(4 * years);
  // Quarters: φ^(1/4) by two roots.
  root = Math.sqrt(Math.sqrt(phi));
  let made = 1;
  while (left > 0) {
    if (left % 2 === 1) made *= root;
    root *= root;
    left = Math.floor(left / 2);
  }
  return made;
}

/**
 * First-order autoregression about a mean, y(t + d) − μ = φ^d (y(t) − μ) + error, whose variance over d years is σ² (1 −
 * φ^2d) / (1 − φ²): of the φ between 0 and .99 the one with the largest likelihood, whatever the gaps between points.
 */
export function autoregression({ times, values }: History, ahead: number): NormalForecast {
  let best = { likelihood: Number.NEGATIVE_INFINITY, phi: 0, mean: 0, variance: 0 };
  for (let step = 0; step < STEPS; step++) {
    const phi = step / STEPS;
    // μ by weighted least squares: y(t + d) − φ^d y(t) = (1 − φ^d) μ + error.
    let [up, down] = [0, 0];
    const gaps = times.slice(1).map((t, k) => {
      const power = powerOf(phi, t - (times[k] as number));
      return { power, variance: (1 - power * power) / (1 - phi * phi) };
    });
    gaps.forEach(({ power, variance }, k) => {
      const left = (values[k + 1] as number) - power * (values[k] as number);
      up += ((1 - power) * left) / variance;
      down += ((1 - power) * (1 - power)) / variance;
    });
    const mean = down > 0 ? up / down : (values.at(-1) as number);
    let [squares, logarithms] = [0, 0];
    gaps.forEach(({ power, variance }, k) => {
      const error = (values[k + 1] as number) - mean - power * ((values[k] as number) - mean);
      squares += (error * error) / variance;
      logarithms += log(variance);
    });
    const variance = Math.max(LEAST_SPREAD * LEAST_SPREAD, squares / Math.max(1, gaps.length));
    const likelihood = -0.5 * (gaps.length * log(variance) + logarithms + squares / variance);
    if (likelihood > best.likelihood) best = { likelihood, phi, mean, variance };
  }
  const power = powerOf(best.phi, ahead);
  return {
    mean: best.mean + power * ((values.at(-1) as number) - best.mean),
    spread: Math.sqrt((best.variance * (1 - power * power)) / (1 - best.phi * best.phi)),
  };
}

export const benchmarks = { randomWalk, trend, autoregression } as const;
export type BenchmarkId = keyof typeof benchmarks;

/** Whether a value lies where nine tenths of a forecast do. */
export function isWithin({ mean, spread }: NormalForecast, value: number): boolean {
  return Math.abs(value - mean) <= NINE_TENTHS * spread;
}
