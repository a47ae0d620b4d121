/** An expectation as a sentence in both languages, from what it asks. */
import { indicators, levers, verdictNames, type LeverId, type Text } from '../../engine/index.ts';
import {
  indicatorNumber,
  longestText,
  plainNumber,
  punctuation,
  spacedZh,
  type ExpectationDocument,
  type Language,
  type MeasureDocument,
  type Scenario,
} from '../../experiments/index.ts';
import { calendarOf } from '../facts/calendar.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { editorText } from './text/text.ts';

const languages: readonly Language[] = ['en', 'zh'];

function regionWords(scenario: Scenario, id: string | undefined, lang: Language): string {
  const found = id === undefined ? scenario.regions[0] : scenario.regions.find((region) => region.id === id);
  return found?.name[lang] ?? id ?? '';
}

function placeWords({ region, across }: MeasureDocument, scenario: Scenario, lang: Language): string {
  const text = editorText[lang];
  return across === 'largest' ? text.largest : across === 'total' ? text.total : regionWords(scenario, region, lang);
}

/** A number of a run, in the words of one language. */
interface Measured {
  readonly label: string;
  readonly place: string;
  /** How it is taken; undefined for its last value. */
  readonly how: string | undefined;
  /** Years of the window; empty where it begins or ends with the run. */
  readonly first: string;
  readonly last: string;
}

/** What an expectation claims of a number. */
interface Claimed {
  readonly number: string;
  readonly other: string | undefined;
  readonly above: boolean;
  /** The number is a point in time. */
  readonly time: boolean;
  readonly bound: string;
}

/** How sentences are put together. */
const grammar = {
  en: {
    measured({ label, place, how, first, last }: Measured): string {
      if (how === undefined) return `${label} in ${place}${last === '' ? ' at the end' : ` in ${last}`}`;
      const both = first !== '' && last !== '' ? ` from ${first} to ${last}` : '';
      const span = both || (first !== '' ? ` from ${first} on` : last !== '' ? ` until ${last}` : '');
      return `the ${how} value of ${label} in ${place}${span}`;
    },
    claimed({ number, other, above, time, bound }: Claimed): string {
      const is = time ? (above ? 'after' : 'before') : above ? 'above' : 'below';
      return `${number}${other === undefined ? '' : `, divided by ${other},`} is ${is} ${bound}`;
    },
    finished: (sentence: string): string => `${sentence}.`,
    ends: (place: string, names: readonly string[]): string => `${place} ends ${names.join(' or ')}`,
    without: 'without the policy',
    with: (name: string): string => `with “${name}”`,
  },
  zh: {
    measured({ label, place, how, first, last }: Measured): string {
      if (how === undefined) return `${place}${last === '' ? '' : `到${last}`}的${label}期末值`;
      const both = first !== '' && last !== '' ? `${first}至${last}` : '';
      const span = both || (first !== '' ? `${first}以后` : last !== '' ? `${last}以前` : '');
      return `${place}${span}的${label}${how}`;
    },
    claimed({ number, other, above, time, bound }: Claimed): string {
      const is = time ? (above ? '晚于' : '早于') : above ? '高于' : '低于';
      return `${number}${other === undefined ? '' : `与${other}之比`}${is} ${bound}`;
    },
    finished: (sentence: string): string => spacedZh(`${sentence}。`),
    ends: (place: string, names: readonly string[]): string => `${place}的结局为${names.join('或')}`,
    without: '无政策时',
    with: (name: string): string => `实施“${name}”时`,
  },
};

function measureWords(measure: MeasureDocument, scenario: Scenario, lang: Language): string {
  const { at, indicator, from, to } = measure;
  const { label } = calendarOf(scenario.start, lang);
  return grammar[lang].measured({
    label: indicators[indicator].label[lang],
    place: placeWords(measure, scenario, lang),
    how: at === 'last' ? undefined : editorText[lang].statistics[at],
    first: from === undefined ? '' : label(from),
    // The end of a window is the quarter after its last.
    last: to === undefined ? '' : label(to - 1),
  });
}

/** A measured number as the page writes it; a quotient is a plain number, and so is what is counted in quarters. */
export function measuredText(
  expectation: { readonly measure: MeasureDocument; readonly dividedBy?: MeasureDocument | undefined },
  value: number,
  scenario: Scenario,
  lang: Language,
): string {
  if (expectation.dividedBy !== undefined) return plainNumber(Number(value.toPrecision(3)));
  if (expectation.measure.at === 'quarterOfMax') return calendarOf(scenario.start, lang).short(Math.round(value));
  return indicatorNumber(lang, expectation.measure.indicator, value);
}

function claim(expectation: ExpectationDocument, scenario: Scenario, lang: Language): string {
  if ('verdict' in expectation) {
    const names = expectation.verdict.map((verdict) => verdictNames[verdict][lang]);
    return grammar[lang].ends(regionWords(scenario, expectation.region, lang), names);
  }
  const { measure, dividedBy, is, value } = expectation;
  return grammar[lang].claimed({
    number: measureWords(measure, scenario, lang),
    other: dividedBy && measureWords(dividedBy, scenario, lang),
    above: is === 'above',
    time: measure.at === 'quarterOfMax' && dividedBy === undefined,
    bound: measuredText(expectation, value, scenario, lang),
  });
}

/** What an expectation says, as a person would write it above the numbers. */
export function expectationWords(expectation: ExpectationDocument, scenario: Scenario): Text {
  const words = (lang: Language): string => {
    const rules = grammar[lang];
    const added = expectation.package;
    const under = [
      ...(expectation.policy === 'none' ? [rules.without] : []),
      ...(added === undefined ? [] : [rules.with(scenario.packages[added]?.label[lang] ?? added)]),
    ];
    const sentence = sentenceCase([...under, claim(expectation, scenario, lang)].join(punctuation[lang].comma));
    return rules.finished(sentence).slice(0, longestText.what);
  };
  return Object.fromEntries(languages.map((lang) => [lang, words(lang)])) as unknown as Text;
}

/** Names of levers for a list of choices. */
export const leverOptions = (lang: Language): readonly (readonly [LeverId, string])[] =>
  (Object.keys(levers) as LeverId[]).map((id) => [id, sentenceCase(levers[id].label[lang])]);
