/** Whether a sweep knows what it wants to know. */
import { meanInterval } from '../statistics/statistics.ts';
import { preciseEnough } from '../statistics/stopping-rule.ts';
import type { PrecisionDocument } from './design-schema.ts';

/** Values of the outputs that are asked for, as runs arrive. */
export interface PrecisionMeter {
  /** One run: its point, and its outputs in the order of the rules. NaN does not count. */
  add(point: number, values: readonly number[]): void;
  /** Whether every output of every point is known as precisely as its rule asks. */
  enough(): boolean;
  /** The rule that is furthest away, for a message; undefined when all hold. */
  lacking(): PrecisionDocument | undefined;
}

/** @param points of the plan: a point without a run is not known */
export function createPrecisionMeter(rules: readonly PrecisionDocument[], points: number): PrecisionMeter {
  const known = Array.from({ length: points }, () => rules.map((): number[] => []));
  const holds = ({ halfWidth = 0, relative = 0 }: PrecisionDocument, values: readonly number[]): boolean => {
    if (values.length < 2) return false;
    const interval = meanInterval(values);
    // Runs that all give the same number leave nothing to learn.
    if (interval.low === interval.high) return true;
    return preciseEnough({ absolute: halfWidth, relative }, [interval]);
  };
  const lacking = (): PrecisionDocument | undefined =>
    rules.find((rule, k) => !known.every((values) => holds(rule, values[k]!)));
  return {
    add(point, values) {
      values.forEach((value, k) => {
        if (!Number.isNaN(value)) known[point]![k]!.push(value);
      });
    },
    enough: () => lacking() === undefined,
    lacking,
  };
}
