/** Factors, values and times of experiments, as people read them. */
import {
  decimal,
  factorLabel,
  plainNumber,
  punctuation,
  uncertainAssumptions,
  wholeNumber,
  type DesignDocument,
  type Factor,
  type FactorDocument,
  type FactorValue,
  type Language,
  type Output,
  type Scenario,
} from '../../experiments/index.ts';
import { leverIds } from '../../engine/index.ts';
import type { Calendar } from '../facts/calendar.ts';
import { shortName } from '../levers/policy-edit.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { labText } from './text/text.ts';

/** What a factor is called within a sentence; one that stands for several too. */
function factorWords(written: FactorDocument, scenario: Scenario, lang: Language): string {
  const text = labText[lang];
  if (written.assumption === '*') return text.allUncertain(uncertainAssumptions.length);
  if (written.lever === '*') return text.allLevers(leverIds.length);
  const label = factorLabel(written, scenario)[lang];
  // A package is called by the first words of its name.
  const bundle = scenario.packages[written.package ?? '']?.label[lang];
  const short = bundle === undefined ? label : label.replace(bundle, shortName(bundle));
  const region = scenario.regions.find(({ id }) => id === written.region);
  return region === undefined ? short : `${short} (${region.name?.[lang] ?? region.id})`;
}

/** What a factor is called by itself. */
export const factorName = (written: FactorDocument, scenario: Scenario, lang: Language): string =>
  sentenceCase(factorWords(written, scenario, lang));

/** How a factor of an experiment is called by itself, and within a sentence. */
export const nameOfFactor = ({ written }: Factor, scenario: Scenario, lang: Language): string =>
  factorName(written, scenario, lang);
export const wordsOfFactor = ({ written }: Factor, scenario: Scenario, lang: Language): string =>
  factorWords(written, scenario, lang);

/** A number with about three digits that say something. */
export function numberText(lang: Language, value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return '–';
  return decimal(lang, value, size >= 100 || value === 0 ? 0 : size >= 10 ? 1 : size >= 0.095 ? 2 : 3);
}

export interface WordsOf {
  readonly lang: Language;
  readonly calendar: Pick<Calendar, 'label'>;
}

/** A value of a factor. */
export function valueText({ written }: Factor, value: FactorValue | undefined, { lang, calendar }: WordsOf): string {
  const text = labText[lang];
  if (value === undefined) return text.asIs;
  if (typeof value === 'boolean') return value ? text.on : text.off;
  if (typeof value === 'string') return value;
  if (written.vary === 'start') return calendar.label(Math.round(value));
  if (written.vary === 'level' || written.vary === 'strength') return decimal(lang, value, 2);
  return plainNumber(Number(value.toPrecision(3)));
}

/** The name of an output. */
export const outputWords = ({ label }: Output, lang: Language): string => sentenceCase(label[lang]);

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something takes, rounded to what one can plan by. */
export function timeText(lang: Language, seconds: number): string {
  const { about } = labText[lang];
  if (seconds < 1.5 * MINUTE)
    return about.seconds(seconds < 10 ? Math.max(1, Math.round(seconds)) : 5 * Math.round(seconds / 5));
  if (seconds < 1.5 * HOUR) return about.minutes(Math.round(seconds / MINUTE));
  if (seconds < 2 * DAY) return about.hours(decimal(lang, seconds / HOUR, seconds < 10 * HOUR ? 1 : 0));
  return about.days(Math.round(seconds / DAY));
}

/** The title of a design; of one that has none, what it varies. */
export function designTitle(design: DesignDocument, scenario: Scenario, lang: Language): string {
  if (design.title !== undefined) return design.title[lang];
  const names = design.factors.slice(0, 2).map((one) => factorName(one, scenario, lang));
  const rest = design.factors.length - names.length;
  const list = names.join(punctuation[lang].list);
  return rest === 0 ? list : labText[lang].amongOthers(list, rest, design.factors.length);
}

export const count = (lang: Language, value: number): string => wholeNumber(lang, value);

/** The name of a file a design is saved under. */
export const designFile = ({ id }: DesignDocument): string => `${id ?? 'design'}.json`;
