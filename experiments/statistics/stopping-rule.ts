import type { IndicatorId } from '../../engine/index.ts';
import type { Interval } from './statistics.ts';

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
  /** Independent observations before the rule is asked at all; `STOP_AT_LEAST` unless given. */
  readonly atLeast?: number;
}

/**
 * Fewest observations before a comparison stops by itself. Stopping at the first narrow interval favours samples that
 * happen to vary little; from here on 95 % intervals still hold the truth in more than 90 % of comparisons.
 */
export const STOP_AT_LEAST = 12;

/** Whether intervals are as narrow as a rule asks; an effect of exactly 0 without any spread is. */
export function preciseEnough(
  { absolute = 0, relative = 0 }: Pick<StoppingRule, 'absolute' | 'relative'>,
  effects: readonly Interval[],
): boolean {
  if (absolute <= 0 && relative <= 0) return false;
  return effects.every(({ mean, low, high }) => (high - low) / 2 <= Math.max(absolute, relative * Math.abs(mean)));
}
