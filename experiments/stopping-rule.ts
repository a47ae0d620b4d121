import type { IndicatorId } from '../engine/index.ts';
import type { Comparison, ComparisonShape } from './compare.ts';

/**
 * When a comparison knows enough: the 95 % interval of every path's effect against `against` is narrow. One of the two
 * widths is enough for an effect; with neither given the rule never holds.
 */
export interface StoppingRule {
  readonly indicator: IndicatorId;
  /** Index of the path others are compared with, 0 unless given. */
  readonly against?: number;
  /** Index of the region, 0 unless given. */
  readonly region?: number;
  /** Index of the window, 0 unless given. */
  readonly window?: number;
  /** Half-width in the unit of the indicator. */
  readonly absolute?: number;
  /** Half-width as a share of the effect. */
  readonly relative?: number;
  /**
   * Independent observations before the rule is asked at all. Stopping at the first narrow interval favours samples
   * that happen to vary little; from 12 on the coverage lost is within two points.
   */
  readonly atLeast?: number;
}

/** Fewest observations before a comparison stops by itself. */
export const STOP_AT_LEAST = 12;

/** Whether a comparison satisfies a rule with what it has seen. */
export function preciseEnough(comparison: Comparison, { paths }: Pick<ComparisonShape, 'paths'>, rule: StoppingRule): boolean {
  const { indicator, against = 0, region = 0, window = 0, absolute = 0, relative = 0 } = rule;
  if (absolute === 0 && relative === 0) return false;
  return paths.every((_, path) => {
    if (path === against) return true;
    const { mean, low, high } = comparison.effect({ path, against, indicator, region, window });
    return (high - low) / 2 <= Math.max(absolute, relative * Math.abs(mean));
  });
}
