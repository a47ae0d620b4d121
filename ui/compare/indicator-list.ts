/** Outcomes paths are compared in, and how they are shown. */
import { indicators, JOBS_PER_UNIT, type IndicatorFormat } from '../../engine/index.ts';
import { studyIndicators, type Language } from '../../experiments/index.ts';
import { lineRules } from '../figures/lines.ts';
import { sentenceCase } from '../parts/sentence-case.ts';

export const compareIndicatorIds = studyIndicators;
export type CompareIndicatorId = (typeof compareIndicatorIds)[number];

export interface IndicatorStyle {
  /** Factor from the model's unit to the one shown. */
  readonly times: number;
  readonly digits: number;
}

const fine: readonly IndicatorFormat[] = ['index', 'share'];

export const indicatorStyles = perIndicator(
  (id): IndicatorStyle => ({
    times: id === 'employment' ? JOBS_PER_UNIT : 1,
    digits: fine.includes(indicators[id].format) ? 2 : 0,
  }),
);

/** Added to a running total, unless its name says so. */
const sinceStart: Readonly<Record<Language, string>> = { en: ' since quarter 0', zh: '' };

/** What the outcomes are called and measured in; employment in persons, as on the rest of the page. */
export const indicatorWords = (lang: Language) =>
  perIndicator((id) => {
    const { label, unit } = id === 'employment' ? lineRules.jobs : indicators[id];
    const total = indicators[id].format === 'total' ? sinceStart[lang] : '';
    return { name: sentenceCase(label[lang]), unit: `${unit[lang]}${total}` };
  });

function perIndicator<V>(value: (id: CompareIndicatorId) => V): Readonly<Record<CompareIndicatorId, V>> {
  return Object.fromEntries(compareIndicatorIds.map((id) => [id, value(id)])) as Record<CompareIndicatorId, V>;
}
