/** How hostile input is tried: a thousand of each kind in the tests, as many as asked for with `npm run hostile`. */
import { expect } from 'vitest';

const asked = process.env['HOSTILE_RUNS'];

/** Inputs of each kind. */
export const hostileRuns = Number(asked ?? 1000);

/** Longest a single input may take when they are measured, ms. */
const HANG_MS = 1000;

/** Time for a test of so many inputs, ms. */
export const hostilePatience = 120_000 + hostileRuns * 60;

export interface Watch {
  /** Does the work for one input; remembers how long the longest took. */
  readonly over: <T>(work: () => T) => T;
  /** Says so, and holds it against the limit where somebody measures: a busy machine may be slow in a test. */
  readonly end: (what: string) => void;
}

/** Watches that no input holds up the program. */
export function watch(): Watch {
  let longest = 0;
  const note = (since: number): void => void (longest = Math.max(longest, performance.now() - since));
  return {
    over(work) {
      const since = performance.now();
      const made = work();
      if (made instanceof Promise) void made.finally(() => note(since)).catch(() => undefined);
      else note(since);
      return made;
    },
    end(what) {
      if (asked === undefined) return;
      console.log(`${hostileRuns} ${what}: the longest took ${longest.toFixed(0)} ms`);
      expect(longest).toBeLessThan(HANG_MS);
    },
  };
}
