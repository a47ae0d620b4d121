import type { SaltelliPlan } from '../sampling/index.ts';
import type { Interval } from '../statistics/statistics.ts';
import { bootstrap, type Resampling } from './bootstrap.ts';

/*
 * Own code: the reference implementations are in Python and R (SALib, sensitivity), and nothing on npm estimates these
 * indices.
 */

/** What two factors do together and neither does alone. */
export interface PairIndex {
  /** Numbers of the two factors, the smaller first. */
  readonly pair: readonly [number, number];
  readonly index: Interval;
}

/** Shares of an output's variance. An estimate may be a little below 0 or above 1. */
export interface SobolIndices {
  /** What each factor explains alone. */
  readonly first: readonly Interval[];
  /** What would be left if all others were known: a factor alone and with any of the others. */
  readonly total: readonly Interval[];
  /** Of every pair, without what each of the two explains alone; empty for a plan without second order. */
  readonly second: readonly PairIndex[];
  /** Mean and variance of the output over A and B. */
  readonly mean: number;
  readonly variance: number;
  /** Base points that count. */
  readonly base: number;
  /** Base points left out because a run of their block has no finite output. */
  readonly dropped: number;
}

/** Outputs matrix by matrix, of the base points all of whose runs are known, less the mean over A and B. */
interface Columns {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: readonly Float64Array[];
  readonly ba: readonly Float64Array[];
  readonly mean: number;
}

function columnsOf({ base, factors, secondOrder, block }: SaltelliPlan, outputs: ArrayLike<number>): Columns {
  const whole: number[] = [];
  for (let k = 0; k < base; k++) {
    let known = true;
    for (let place = 0; place < block; place++) known &&= Number.isFinite(outputs[k * block + place]);
    if (known) whole.push(k);
  }
  const column = (place: number) => Float64Array.from(whole, (k) => outputs[k * block + place] as number);
  const matrix = (from: number) => Array.from({ length: factors }, (_, i) => column(from + i));
  const [a, b] = [column(0), column(block - 1)];
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) + (b[k] as number);
  const mean = sum / (2 * a.length);
  const [ab, ba] = [matrix(1), secondOrder ? matrix(1 + factors) : []];
  // The estimators are products of outputs: without the mean taken off they would be differences of large numbers.
  for (const values of [a, b, ...ab, ...ba])
    for (let k = 0; k < values.length; k++) values[k] = (values[k] as number) - mean;
  return { a, b, ab, ba, mean };
}

/** Mean of x (y − z) over the drawn base points. */
function covering(x: Float64Array, y: Float64Array, z: Float64Array, drawn: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < drawn.length; k++) {
    const n = drawn[k] as number;
    sum += (x[n] as number) * ((y[n] as number) - (z[n] as number));
  }
  return sum / drawn.length;
}

/** Half the mean square of x − y over the drawn base points. */
function halfSquare(x: Float64Array, y: Float64Array, drawn: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < drawn.length; k++) {
    const n = drawn[k] as number;
    const difference = (x[n] as number) - (y[n] as number);
    sum += difference * difference;
  }
  return sum / (2 * drawn.length);
}

/** Mean of x y over the drawn base points. */
function product(x: Float64Array, y: Float64Array, drawn: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < drawn.length; k++) sum += (x[drawn[k] as number] as number) * (y[drawn[k] as number] as number);
  return sum / drawn.length;
}

/** Variance of A and B together over the drawn base points. */
function spread({ a, b }: Columns, drawn: Int32Array): number {
  let [sum, squares] = [0, 0];
  for (let k = 0; k < drawn.length; k++) {
    const [x, y] = [a[drawn[k] as number] as number, b[drawn[k] as number] as number];
    sum += x + y;
    squares += x * x + y * y;
  }
  const centre = sum / (2 * drawn.length);
  return squares / (2 * drawn.length) - centre * centre;
}

/**
 * First-order, total and second-order Sobol’ indices with bootstrap intervals over base points.
 *
 * First order: mean of f(B) (f(AB_i) − f(A)) over the variance (Saltelli et al. 2010, table 2 b). Total: half the mean
 * square of f(A) − f(AB_i) (Jansen 1999). Second order: mean of f(BA_i) f(AB_j) − f(A) f(B), less both first-order
 * indices (Saltelli 2002). With the matrices BA every estimate is the mean of two, A and B having changed places. The
 * points are quasi-random and the intervals are as for random ones, so the error is mostly smaller than they say.
 *
 * @param outputs of the plan's runs in its order, NaN for a failed run
 * @returns NaN throughout for an output that never varies or fewer than two whole base points
 * @throws RangeError for another number of outputs than runs
 */
export function sobolIndices(plan: SaltelliPlan, outputs: ArrayLike<number>, resampling: Resampling): SobolIndices {
  if (outputs.length !== plan.count) throw new RangeError(`${outputs.length} outputs for ${plan.count} runs`);
  const { factors, secondOrder } = plan;
  const columns = columnsOf(plan, outputs);
  const { a, b, ab, ba } = columns;
  const pairs: (readonly [number, number])[] = [];
  if (secondOrder) for (let i = 0; i < factors; i++) for (let j = i + 1; j < factors; j++) pairs.push([i, j]);

  const estimate = (drawn: Int32Array, into: Float64Array): void => {
    // 0 / 0 is what is known of an output that never varies.
    const variance = spread(columns, drawn) || Number.NaN;
    for (let i = 0; i < factors; i++) {
      const [own, other] = [ab[i] as Float64Array, ba[i]];
      let first = covering(b, own, a, drawn);
      let total = halfSquare(a, own, drawn);
      if (other !== undefined) {
        first = 0.5 * (first + covering(a, other, b, drawn));
        total = 0.5 * (total + halfSquare(b, other, drawn));
      }
      into[i] = first / variance;
      into[factors + i] = total / variance;
    }
    const both = product(a, b, drawn);
    pairs.forEach(([i, j], k) => {
      const crossed =
        product(ba[i] as Float64Array, ab[j] as Float64Array, drawn) +
        product(ba[j] as Float64Array, ab[i] as Float64Array, drawn);
      into[2 * factors + k] = (0.5 * crossed - both) / variance - (into[i] as number) - (into[j] as number);
    });
  };

  const everyone = Int32Array.from(a, (_, k) => k);
  const known = a.length < 2 ? 0 : a.length;
  const estimates = bootstrap(known, 2 * factors + pairs.length, estimate, resampling);
  return {
    first: estimates.slice(0, factors),
    total: estimates.slice(factors, 2 * factors),
    second: pairs.map((pair, k) => ({ pair, index: estimates[2 * factors + k] as Interval })),
    mean: columns.mean,
    variance: spread(columns, everyone),
    base: a.length,
    dropped: plan.base - a.length,
  };
}
