/** One rule for numbers: page, stage, chronicle and command line write a quantity with the same characters. */
import { describe, expect, test } from 'vitest';
import { levelText } from '../../cli/effect-text.ts';
import {
  decimal,
  jobs,
  money,
  movedText,
  percent,
  signed,
  signedPercent,
  wholeNumber,
} from '../../experiments/index.ts';
import type { Language } from '../../experiments/index.ts';
import { writeValue } from '../../ui/figures/lines.ts';
import { lessonWords } from '../../ui/explain/lesson-facts.ts';
import { calendarOf } from '../../ui/facts/calendar.ts';
import { mapLayers } from '../../ui/stage/map-layers.ts';
import { filesIn, textOf } from '../architecture/sources.ts';

const whatPeopleRead: readonly (readonly [value: number, en: string, zh: string])[] = [
  [0, '0', '0'],
  [-0.2, '0', '0'],
  [950, '950', '950'],
  [3946, '3,946', '3,946'],
  [-3946, '−3,946', '−3,946'],
  [12_345, '12,345', '12,345'],
  [99_999, '99,999', '99,999'],
  [99_999.5, '100,000', '10 万'],
  [123_456, '123,456', '12.3 万'],
  [-123_456, '−123,456', '−12.3 万'],
  [1_234_567, '1,234,567', '123.5 万'],
  [123_456_789, '123,456,789', '12,345.7 万'],
  [Number.NaN, '–', '–'],
  [Infinity, '–', '–'],
];

/** Jobs as every surface writes them. */
const surfaces: Readonly<Record<string, (lang: Language, jobs: number) => string>> = {
  page: (lang, value) => decimal(lang, value, 0),
  figures: (lang, value) => writeValue('jobs', lang, value),
  stage: (lang, value) => mapLayers.find(({ id }) => id === 'ties')!.format(lang, value),
  chronicle: (lang, value) => jobs(lang, value / 10),
  lessons: (lang, value) => lessonWords(lang, calendarOf(undefined, lang)).jobs(value / 10),
  'command line': (lang, value) => levelText(value / 10, 'employment', lang),
};

describe.each(Object.entries(surfaces))('%s', (_name, write) => {
  test.each(whatPeopleRead)('writes %d', (value, en, zh) => {
    expect([write('en', value), write('zh', value)]).toEqual([en, zh]);
  });
});

test('what moved is told with the same numbers', () => {
  const told = (lang: Language): string =>
    movedText(
      {
        verdictBefore: 'sustained',
        verdictAfter: 'upgraded',
        outcomes: [
          { indicator: 'employment', before: 394.6, after: 12_345.6, difference: 11_951, relative: 30.286 },
          { indicator: 'functionLevel', before: Number.NaN, after: 0.5, difference: Number.NaN, relative: undefined },
        ],
      },
      lang,
    );
  expect(told('en')).toBe(
    'The verdict changes from sustained to upgraded. Moved most at the end: ' +
      'jobs from 3,946 to 123,456 (+3,029%); function level from unknown (too few firms) to 0.50.',
  );
  expect(told('zh')).toBe(
    '结局由维持变为升级。期末变化最大的是：就业岗位由 3,946 变为 12.3 万（+3,029%）；功能等级由未知（企业太少） 变为 0.50。',
  );
});

test.each(['en', 'zh'] as const)('decimals, shares and signs in %s', (lang) => {
  expect([decimal(lang, 0.5, 2), decimal(lang, -0.284, 2), decimal(lang, -0.001, 2)]).toEqual([
    '0.50',
    '−0.28',
    '0.00',
  ]);
  expect([decimal(lang, 1234.56, 1), decimal(lang, 1234.56781, 4)]).toEqual(['1,234.6', '1,234.5678']);
  expect([percent(lang, 0.5), percent(lang, 0.0464, 1), percent(lang, -0.31), percent(lang, 12_345.67)]).toEqual([
    '50%',
    '4.6%',
    '−31%',
    '1,234,567%',
  ]);
  expect([signed(lang, 381, 0), signed(lang, -1234, 0), signed(lang, 0.001, 2)]).toEqual(['+381', '−1,234', '0.00']);
  expect([signedPercent(lang, -0.004), signedPercent(lang, -0.2), signedPercent(lang, 0.2)]).toEqual([
    '0%',
    '−20%',
    '+20%',
  ]);
  expect([money(lang, 9.87), money(lang, 102.4), wholeNumber(lang, 999)]).toEqual(['9.9', '102', '999']);
  for (const none of [Number.NaN, Infinity, -Infinity])
    expect([percent(lang, none), signed(lang, none, 1), signedPercent(lang, none), money(lang, none)]).toEqual(
      Array.from({ length: 4 }, () => '–'),
    );
});

test('nobody else writes numbers for people', () => {
  // The documents of speed are written by the developer's own machine.
  const files = ['experiments', 'ui', 'cli'].flatMap((layer) => filesIn(layer));
  const others = files.filter((path) => /Intl\.NumberFormat|\.toLocaleString\(/.test(textOf(path)));
  expect(others.filter((path) => !path.startsWith('cli/documents/'))).toEqual([]);
});
