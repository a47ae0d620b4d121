import { expect, it } from 'vitest';
import { replacements, type Replacement } from '../../engine/index.ts';
import { toldReplacementAt, toldReplacements } from '../../experiments/index.ts';

const codes = (...names: readonly Replacement[]) => Uint8Array.from(names, (name) => replacements.indexOf(name));
const NONE = ['none', 'none'] as const;

it('a replacement goes on until another begins, and what lies between two of a kind belongs to it', () => {
  const told = codes(...NONE, 'reverse', ...NONE, 'reverse', 'none', 'forward', 'forward', 'none', 'extinct');
  expect(toldReplacements(told)).toEqual([
    { replacement: 'reverse', from: 2, to: 6 },
    { replacement: 'forward', from: 7, to: 9 },
    { replacement: 'extinct', from: 10, to: 11 },
  ]);
  expect([0, 2, 4, 6, 7, 9, 10].map((quarter) => toldReplacementAt(told, quarter)?.replacement)).toEqual([
    undefined,
    'reverse',
    'reverse',
    'reverse',
    'forward',
    'forward',
    'extinct',
  ]);
});

it('none is told where there is none', () => {
  expect(toldReplacements(codes(...NONE))).toEqual([]);
  expect(toldReplacementAt(new Uint8Array(0), 0)).toBeUndefined();
});
