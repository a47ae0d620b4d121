/**
 * Statistics of samples of runs. Everything in the engine's own arithmetic, so that a page and a command print the same
 * digits.
 */
import { exp, log } from '../../engine/index.ts';
import { ratioOf } from './known.ts';

/** An estimate with its 95 % interval; `low` and `high` are NaN while there is too little to tell. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k] as number;
  return sum / values.length;
}

/** Unbiased variance of a sample (divided by n − 1); NaN for fewer than two values. */
export function variance(values: ArrayLike<number>): number {
  const centre = mean(values);
  let sum = 0;
  for (let k = 0; k < values.length; k++) {
    const deviation = (values[k] as number) - centre;
    sum += deviation * deviation;
  }
  return values.length < 2 ? Number.NaN : sum / (values.length - 1);
}

/** Unbiased covariance of two samples of the same length; NaN for fewer than two pairs. */
function covariance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [centreA, centreB] = [mean(a), mean(b)];
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += ((a[k] as number) - centreA) * ((b[k] as number) - centreB);
  return a.length < 2 ? Number.NaN : sum / (a.length - 1);
}

/** Correlation of two samples of the same length; NaN where one of them does not vary. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return covariance(a, b) / Math.sqrt(variance(a) * variance(b));
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
const HALF_LOG_TWO_PI = 0.9189385332046727;

/** ln Γ(x) for x ≥ 0.5: Lanczos' approximation with g = 7 and nine coefficients (Godfrey), about 15 digits. */
export function logGamma(x: number): number {
  let sum = 0.9999999999998099;
  LANCZOS.forEach((coefficient, k) => {
    sum += coefficient / (x + k);
  });
  const t = x + 6.5;
  return HALF_LOG_TWO_PI + (x - 0.5) * log(t) - t + log(sum);
}

const TINY = 1e-300;
const away = (x: number): number => (x < TINY && x > -TINY ? TINY : x);

/** Continued fraction of the incomplete beta function, by Lentz's method (Abramowitz and Stegun 26.5.8). */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (step > 1 - 1e-15 && step < 1 + 1e-15) break;
  }
  return fraction;
}

/**
 * Regularised incomplete beta function I_x(a, b) for 0 < x < 1 and y = 1 − x, given apart because one of them may be
 * tiny.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(y));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(a, b, x)) / a : 1 - (front * betaFraction(b, a, y)) / b;
}

/** Probability that Student's t with `freedom` ≥ 1 degrees of freedom exceeds t ≥ 0 (Abramowitz and Stegun 26.7.1). */
function studentTail(t: number, freedom: number): number {
  if (t === 0) return 0.5;
  const whole = freedom + t * t;
  return 0.5 * incompleteBeta(freedom / 2, 0.5, freedom / whole, (t * t) / whole);
}

/**
 * Quantile of Student's t distribution, to about 12 digits: bisection of its tail probability.
 * @param probability in (0, 1)
 * @param freedom degrees of freedom, at least 1
 */
export function studentQuantile(probability: number, freedom: number): number {
  if (probability < 0.5) return -studentQuantile(1 - probability, freedom);
  const tail = 1 - probability;
  let low = 0;
  let high = 1;
  while (studentTail(high, freedom) > tail) [low, high] = [high, 2 * high];
  for (;;) {
    const middle = 0.5 * (low + high);
    if (middle <= low || middle >= high) return middle;
    if (studentTail(middle, freedom) > tail) low = middle;
    else high = middle;
  }
}

const tabulated = new Map<number, number>();

/** The factor of a standard error in a 95 % interval of a mean of `count` values; NaN for fewer than two. */
export function intervalFactor(count: number): number {
  if (count < 2) return Number.NaN;
  const known = tabulated.get(count);
  if (known !== undefined) return known;
  const factor = studentQuantile(0.975, count - 1);
  tabulated.set(count, factor);
  return factor;
}

/** 95 % interval of a mean from its moments, by Student's t. */
export function intervalOf(centre: number, sampleVariance: number, count: number): Interval {
  const half = intervalFactor(count) * Math.sqrt(sampleVariance / count);
  return { mean: centre, low: centre - half, high: centre + half };
}

/** Mean of a sample with its 95 % interval by Student's t. */
export function meanInterval(values: ArrayLike<number>): Interval {
  return intervalOf(mean(values), variance(values), values.length);
}

const NORMAL_975 = 1.959963984540054;

/**
 * A share with its 95 % interval by Wilson (1927), which stays inside [0, 1] and is right for shares near its ends.
 * @param count runs, or the number of independent runs the sample is worth; NaN throughout for none
 */
export function shareInterval(share: number, count: number): Interval {
  if (count <= 0) return { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
  const z2 = NORMAL_975 * NORMAL_975;
  const centre = (share + z2 / (2 * count)) / (1 + z2 / count);
  const half = (NORMAL_975 / (1 + z2 / count)) * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count * count));
  return {
    mean: share,
    low: Math.min(share, Math.max(0, centre - half)),
    high: Math.max(share, Math.min(1, centre + half)),
  };
}

/**
 * A ratio of two means over the same runs with its 95 % interval by Fieller (1954).
 * @returns NaN ends when the divisor may well be zero: then the ratio has no finite interval; all NaN when it
 * is zero
 */
export function ratioInterval(numerators: ArrayLike<number>, divisors: ArrayLike<number>): Interval {
  const count = numerators.length;
  const [top, bottom] = [mean(numerators), mean(divisors)];
  const ratio = ratioOf(top, bottom);
  const t = intervalFactor(count);
  const share = (t * t) / count;
  const a = bottom * bottom - share * variance(divisors);
  const b = top * bottom - share * covariance(numerators, divisors);
  const c = top * top - share * variance(numerators);
  if (!(a > 0)) return { mean: ratio, low: Number.NaN, high: Number.NaN };
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return { mean: ratio, low: (b - root) / a, high: (b + root) / a };
}
