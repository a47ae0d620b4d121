/** Random search: a fifth of the tries anywhere in the ranges, the others a step from the best in half of the coordinates. */
import { drawnWords, runKey, threefry, uniform } from '../engine/index.ts';

export type Range = readonly [low: number, high: number];
export type Point = readonly number[];

const ANYWHERE = 0.2;
/** Largest step, of the width of a range. */
const STEP = 0.17;

/** Numbers for try `k`: a pure function of the phrase, so that a search can be repeated. */
function numbers(phrase: string, k: number, count: number): number[] {
  runKey(`${phrase}\nsearch`);
  const [high, low] = [drawnWords[0] as number, drawnWords[1] as number];
  return Array.from({ length: count }, (_, n) => {
    threefry(high, low, k, n);
    return uniform(drawnWords[0] as number);
  });
}

/** The point to try next, rounded to the step of each coordinate. */
export function nextPoint(phrase: string, k: number, ranges: readonly Range[], steps: Point, best: Point): Point {
  const [where, ...rest] = numbers(phrase, k, 1 + 2 * ranges.length) as [number, ...number[]];
  return ranges.map(([low, high], n) => {
    const [moves, how] = [rest[2 * n] as number, rest[2 * n + 1] as number];
    const from = best[n] as number;
    let value = from;
    if (where < ANYWHERE) value = low + how * (high - low);
    else if (moves < 0.5) value = from + STEP * (2 * how - 1) * (high - low);
    const step = steps[n] as number;
    return Number((Math.round(Math.min(high, Math.max(low, value)) / step) * step).toPrecision(12));
  });
}
