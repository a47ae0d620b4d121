/** Factors, boxes and times as people read them, in both languages. */
import { expect, test } from 'vitest';
import type { BoxSide } from '../../../experiments/index.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { designTitle, numberText, timeText, valueText } from '../../../ui/lab/lab-words.ts';
import { boxWords } from '../../../ui/lab/scenario-words.ts';
import { design, experimentOf } from './small-designs.ts';

const side = (factor: number, which: BoxSide['side'], value: number, kinds: readonly number[] = []): BoxSide => ({
  factor,
  side: which,
  value,
  kinds,
});
const experiment = experimentOf(
  design(
    { kind: 'latinHypercube', points: 10 },
    {
      scenario: 'default',
      factors: [
        { vary: 'start', package: 'upgrade' },
        { vary: 'strength', package: 'upgrade' },
        { vary: 'mechanism', mechanism: 'budgetConstraint' },
      ],
    },
  ),
);
const { factors, base } = experiment;
const of = (lang: 'en' | 'zh') => ({ factors, scenario: base.scenario, lang, calendar: calendarOf(undefined, lang) });

test('a box is a condition one can read', () => {
  const sides = [side(0, 'high', 60), side(1, 'low', 0.4), side(1, 'high', 0.9), side(2, 'among', Number.NaN, [1])];
  expect(boxWords(sides, of('en'))).toBe(
    'start of Upgrade is year 15 or earlier, strength of Upgrade is between 0.40 and 0.90 and budget constraint is off',
  );
  expect(boxWords(sides, of('zh'))).toBe(
    '升级的起始季度不晚于第 15 年，升级的力度在 0.40 与 0.90 之间、且预算约束为关闭',
  );
  expect(boxWords([], of('en'))).toBe('');
});

test('values say what they are', () => {
  const words = of('en');
  expect(factors.map((factor) => valueText(factor, factor.levels[0], words))).toEqual(['year 0', '0.00', 'on']);
  expect(valueText(factors[0]!, undefined, words)).toBe('as it is');
  expect([12_345.6, 12.34, 0.1234, 0.01234, 0, Number.NaN].map((value) => numberText('en', value))).toEqual([
    '12,346',
    '12.3',
    '0.12',
    '0.012',
    '0',
    '–',
  ]);
});

test('times are rounded to what one can plan by', () => {
  expect([0.2, 7, 23, 89, 400, 9000, 300_000].map((seconds) => timeText('en', seconds))).toEqual([
    'about 1 s',
    'about 7 s',
    'about 25 s',
    'about 90 s',
    'about 7 min',
    'about 2.5 h',
    'about 3 days',
  ]);
  expect(timeText('zh', 400)).toBe('约 7 分钟');
});

test('a design without a title is called by what it varies', () => {
  expect(designTitle(experiment.design, base.scenario, 'en')).toBe('Start of Upgrade, Strength of Upgrade and 1 more');
});
