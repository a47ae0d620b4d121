import { indicators, unknowns, unknownWhen, type IndicatorId } from '../engine/index.ts';
import type { Language } from '../experiments/index.ts';
import { UNKNOWN } from './number-text.ts';

/**
 * What dashes in a table mean: a line for each reason the indicators have no value for, with their names; nothing
 * without any.
 * @param missing indicators that have no value somewhere in the table
 */
export function noValueLines(missing: readonly IndicatorId[], language: Language): string[] {
  const reasons = [...new Set(missing.map(unknownWhen).filter((reason) => reason !== undefined))];
  return reasons.map((reason) => {
    const names = missing.filter((id) => unknownWhen(id) === reason).map((id) => indicators[id].label[language]);
    const why = unknowns[reason].label[language];
    return language === 'zh'
      ? `${UNKNOWN} ${names.join('、')}：无值，${why}`
      : `${UNKNOWN} ${names.join(', ')}: unknown, ${why}`;
  });
}
