import { indicators, unknowns, unknownWhen, type IndicatorId } from '../engine/index.ts';
import { NO_NUMBER, type Language } from '../experiments/index.ts';

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
    return {
      en: `${NO_NUMBER} ${names.join(', ')}: unknown, ${why}`,
      zh: `${NO_NUMBER} ${names.join('、')}：无值，${why}`,
    }[language];
  });
}
