import { expect, test } from 'vitest';
import type { MoveDocument } from '../../../experiments/index.ts';
import {
  asInherited,
  barsOf,
  hasPackage,
  mainBar,
  sameBars,
  startOfNewBars,
  withLevel,
  withoutLever,
  withoutPackage,
  withPackage,
  withSpan,
  type Score,
} from '../../../ui/levers/policy-edit.ts';

const rd: MoveDocument = { lever: 'rd', level: 0.5, from: 60, ramp: 8 };
const east: MoveDocument = { lever: 'rd', region: 'east', level: 0.3, from: 20 };
const open: MoveDocument = { lever: 'open', level: 0.35, from: 10, to: 90 };
const score = [rd, east, open];

test('a place is a lever in exactly one region or in exactly all', () => {
  expect(barsOf(score, { lever: 'rd' })).toEqual([0]);
  expect(barsOf(score, { lever: 'rd', region: 'east' })).toEqual([1]);
  expect(mainBar(score, { lever: 'open', region: 'east' })).toBeUndefined();
});

test('a level changes the first bar, makes a new one, or takes it away at 0', () => {
  expect(withLevel(score, { lever: 'rd' }, 0.754, 40)).toEqual([{ ...rd, level: 0.754 }, east, open]);
  expect(withLevel(score, { lever: 'train' }, 0.2, 40)).toEqual([...score, { lever: 'train', level: 0.2, from: 40 }]);
  expect(withLevel(score, { lever: 'open', region: 'east' }, 1.7, 40).at(-1)).toEqual({
    lever: 'open',
    region: 'east',
    level: 1,
    from: 40,
  });
  expect(withLevel(score, { lever: 'rd' }, 0, 40)).toEqual([east, open]);
  expect(withLevel(score, { lever: 'train' }, 0, 40)).toBe(score);
});

test('times stay within the run and a bar keeps a quarter at least', () => {
  const span = (change: Parameters<typeof withSpan>[2]) =>
    mainBar(withSpan(score, { lever: 'open' }, change, 200), { lever: 'open' });
  expect(span({ from: 30 })).toEqual({ ...open, from: 30 });
  expect(span({ from: 120 })).toEqual({ ...open, from: 120, to: 121 });
  expect(span({ to: 5 })).toEqual({ ...open, from: 4, to: 5 });
  // An end on the other one leaves a bar too.
  expect(span({ from: 90 })).toEqual({ ...open, from: 90, to: 91 });
  expect(span({ to: 10 })).toEqual({ ...open, from: 9, to: 10 });
  expect(span({ to: 0 })).toEqual({ ...open, from: 0, to: 1 });
  expect(span({ to: null })).toEqual({ lever: 'open', level: 0.35, from: 10 });
  expect(span({ to: 500 })).toEqual({ lever: 'open', level: 0.35, from: 10 });
  expect(span({ from: -3, ramp: 4 })).toEqual({ ...open, from: 0, ramp: 4 });
  expect(span({ ramp: 0 })).toEqual({ ...open, ramp: 0 });
  expect(withSpan(score, { lever: 'pole' }, { from: 1 }, 200)).toBe(score);
});

test('where the past is measured times stay after today', () => {
  const span = (change: Parameters<typeof withSpan>[2]) =>
    mainBar(withSpan(score, { lever: 'open' }, change, 200, 60), { lever: 'open' });
  expect(span({ from: 30 })).toEqual({ ...open, from: 60 });
  expect(span({ from: 70 })).toEqual({ ...open, from: 70 });
  expect(span({ to: 20 })).toEqual({ ...open, from: 60, to: 61 });
  expect(span({ to: null })).toEqual({ lever: 'open', level: 0.35, from: 60 });
});

test('removing a lever leaves its bars elsewhere', () => {
  expect(withoutLever(score, { lever: 'rd' })).toEqual([east, open]);
  expect(withoutLever(score, { lever: 'pole' })).toBe(score);
});

test('a package is laid over the score and taken back', () => {
  const moves: MoveDocument[] = [
    { lever: 'rd', level: 0.8, from: 60 },
    { lever: 'train', level: 0.8, from: 60 },
  ];
  const laid = withPackage(score, moves, ['east', 'west']);
  expect(laid).toEqual([open, ...moves]);
  expect(hasPackage(laid, moves)).toBe(true);
  expect(hasPackage(score, moves)).toBe(false);
  expect(hasPackage(score, [])).toBe(false);
  expect(withoutPackage(laid, moves)).toEqual([open]);
  expect(withPackage(laid, moves, ['east', 'west'])).toEqual(laid);
});

test('new bars begin where the scenario’s packages do, at the start of a year', () => {
  expect(startOfNewBars(200, [60, 100])).toBe(60);
  expect(startOfNewBars(200, [])).toBe(60);
  expect(startOfNewBars(200, [0, 500])).toBe(60);
  expect(startOfNewBars(1, [])).toBe(0);
  expect(startOfNewBars(200, [60, 100], 90)).toBe(90);
  expect(startOfNewBars(200, [], 30)).toBe(60);
});

test('a lever goes back to what the scenario has of it, and the others stay', () => {
  const inherited: Score = [{ lever: 'rd', level: 0.3, from: 40 }];
  const score: Score = [
    { lever: 'rd', level: 0.8, from: 60 },
    { lever: 'train', level: 0.5, from: 8 },
    { lever: 'rd', level: 0.2, from: 4, region: 'west' },
  ];
  expect(sameBars(score, inherited, { lever: 'rd' })).toBe(false);
  const back = asInherited(score, { lever: 'rd' }, inherited);
  expect(sameBars(back, inherited, { lever: 'rd' })).toBe(true);
  expect(back).toHaveLength(3);
  expect(asInherited(score, { lever: 'train' }, inherited)).toEqual(score.filter(({ lever }) => lever !== 'train'));
  expect(sameBars([], [], { lever: 'rd' })).toBe(true);
});
