/** Faults of a design that show when its factors are seen beside each other, the run and the tables. */
import { expect, test } from 'vitest';
import type { RunInput } from '../../../engine/index.ts';
import { faultText, parseDesign, presets } from '../../../experiments/index.ts';

type Loose = { readonly [key: string]: unknown };

const brief = {
  design: 1,
  scenario: { format: 1, extends: 'default', quarters: 24 },
  factors: [{ vary: 'level', lever: 'rd' }],
  plan: { kind: 'factorial' },
};

function faultsOf(parts: Loose): string[] {
  const read = parseDesign({ ...brief, ...parts }, presets);
  return 'faults' in read ? read.faults.map((fault) => faultText(fault, 'en')) : [];
}

const rd = { vary: 'level', lever: 'rd' };
const lockIn = { measure: { indicator: 'lockIn', at: 'last' } };

test.each([
  ['the name of a column every table has', { factors: [{ ...rd, name: 'row' }] }, 'factors[0].name: found "row"'],
  ['that of the verdict', { outputs: { measures: [{ ...lockIn, name: 'verdict' }] } }, 'found "verdict"'],
  ['one lever twice', { factors: [rd, { ...rd, name: 'again' }] }, 'factors[1]: found "again"'],
  ['one seed twice', { factors: [{ vary: 'seed', values: ['a', 'a'] }] }, 'allowed each value once'],
  ['an empty seed', { factors: [{ vary: 'seed', values: [''] }] }, 'a phrase of 1 to 150 characters'],
  ['a start beyond the end', { factors: [{ ...rd, from: 24 }] }, 'factors[0].from: found 24, allowed less than 24'],
  ['an end before the start', { factors: [{ ...rd, from: 9, to: 9 }] }, 'factors[0].to: found 9, allowed more than 9'],
  ['starts of levers without bars', { factors: [{ vary: 'start', lever: '*' }] }, 'factors[0].lever: found "*"'],
  ['one series twice', { outputs: { series: ['lockIn', 'lockIn'] } }, 'outputs.series[1]: found "lockIn"'],
  [
    'a width without bound',
    { precision: { atMost: 4, until: [{ output: 'lockIn.last', halfWidth: Number.POSITIVE_INFINITY }] } },
    'precision.until[0].halfWidth',
  ],
])('refused: %s', (_what, parts, words) => {
  expect(faultsOf(parts).join('\n')).toContain(words);
});

test('one lever in two parts of the time, or in two regions, is two factors', () => {
  expect(
    faultsOf({
      factors: [
        { ...rd, to: 8 },
        { ...rd, from: 8, name: 'later' },
      ],
    }),
  ).toEqual([]);
});

function policyOf(factors: readonly Loose[]): RunInput['policy'] {
  const read = parseDesign({ ...brief, scenario: 'zhejiang', factors }, presets);
  if ('faults' in read) throw new Error(read.faults.map((fault) => faultText(fault, 'en')).join('\n'));
  return read.experiment.row(0).input.policy.filter(({ lever }) => lever === 'func');
}

test('a lever that would start after its end is never in force', () => {
  const level = { vary: 'level', lever: 'func', to: 10, values: [1] };
  const before = policyOf([{ vary: 'level', lever: 'rd', values: [1] }]);
  expect(policyOf([level, { vary: 'start', lever: 'func', values: [20] }])).toEqual(before);
  expect(policyOf([level, { vary: 'start', lever: 'func', values: [5] }])).toContainEqual(
    expect.objectContaining({ from: 5, to: 10, level: 1 }),
  );
});

test('where the past is measured, policy acts from today on', () => {
  const worlds = [{ seed: 'luck/1', assumptions: { initialFirms: 20 } }];
  const place = { format: 1, extends: 'default', quarters: 24, plausible: { today: 12, worlds } };
  const start = { vary: 'start', lever: 'rd' };
  const startsIn = (factors: readonly Loose[]): readonly number[] => {
    const read = parseDesign({ ...brief, scenario: place, factors }, presets);
    if ('faults' in read) throw new Error(read.faults.map((fault) => faultText(fault, 'en')).join('\n'));
    const { experiment } = read;
    return Array.from(
      { length: experiment.points },
      (_, k) => experiment.row(k).input.policy.find(({ lever }) => lever === 'rd')!.from,
    );
  };
  expect(new Set(startsIn([{ ...rd, values: [1] }]))).toEqual(new Set([12]));
  expect(
    startsIn([
      { ...rd, values: [1] },
      { ...start, values: [12, 20] },
    ]),
  ).toEqual([12, 20]);
  const faults = faultsOf({
    scenario: place,
    factors: [
      { ...rd, from: 11 },
      { vary: 'level', lever: 'func', to: 12 },
      { ...start, values: [11, 12] },
    ],
  });
  expect(faults.join('\n')).toContain('factors[0].from: found 11, allowed at least 12, today');
  expect(faults.join('\n')).toContain('factors[1].to: found 12, allowed more than 12');
  expect(faults.join('\n')).toContain('factors[2].values[0]: found 11, allowed 12 to 23');
});
