import { expect, test } from 'vitest';
import type { MoveDocument } from '../../../experiments/index.ts';
import { barLabels } from '../../../ui/charts/bar-labels.ts';
import { packagesIn, rowsStillFit, scoreRows } from '../../../ui/charts/score-rows.ts';

const move = (lever: MoveDocument['lever'], from: number, to?: number, region?: string): MoveDocument => ({
  lever,
  level: 0.5,
  from,
  ...(to === undefined ? {} : { to }),
  ...(region === undefined ? {} : { region }),
});

test('bars of one lever share a row unless they overlap', () => {
  const rows = scoreRows([move('rd', 60, 80), move('train', 10), move('rd', 20, 60), move('rd', 70, 90)]);
  expect(rows.map(({ lever, bars }) => [lever, bars])).toEqual([
    ['rd', [2, 0]],
    ['rd', [3]],
    ['train', [1]],
  ]);
});

test('an open bar keeps its row to itself, and regions have rows of their own', () => {
  expect(scoreRows([move('rd', 0), move('rd', 50)])).toHaveLength(2);
  expect(scoreRows([move('rd', 0, 9, 'a'), move('rd', 50, 60, 'b')]).map(({ region }) => region)).toEqual(['a', 'b']);
  expect(scoreRows([])).toEqual([]);
});

test('rows outlive a drag but not a bar that came, went or changed', () => {
  const policy = [move('rd', 20, 40), move('rd', 60, 80)];
  const rows = scoreRows(policy);
  expect(rowsStillFit(rows, [move('rd', 20, 70), policy[1]!])).toBe(true);
  expect(rowsStillFit(rows, policy.slice(1))).toBe(false);
  expect(rowsStillFit(rows, [...policy, move('rd', 90)])).toBe(false);
  expect(rowsStillFit(rows, [policy[0]!, move('open', 60, 80)])).toBe(false);
});

test('words stand on the plateau, else after the bar, else before it, and never on a neighbour', () => {
  const bar = (start: number, shoulder: number, end: number) => ({
    corners: { start, shoulder, end, base: 20, top: 5 },
    width: 50,
  });
  const [wide] = barLabels([bar(100, 120, 400)], 0, 500);
  expect(wide).toEqual({ x: 129, anchor: 'start', inside: true });
  const [first, second] = barLabels([bar(100, 110, 130), bar(140, 150, 160)], 0, 500);
  expect(first).toEqual({ x: 91, anchor: 'end', inside: false });
  expect(second).toEqual({ x: 169, anchor: 'start', inside: false });
  expect(barLabels([bar(10, 20, 30), bar(40, 50, 495)], 0, 500)[0]).toBeUndefined();
  expect(barLabels([bar(10, 490, 500)], 0, 500)[0]).toMatchObject({ anchor: 'end', x: 482 });
});

const named = [
  { id: 'part', name: 'Part', policy: [move('rd', 60), move('train', 60)] },
  { id: 'whole', name: 'Whole', policy: [move('rd', 60), move('train', 60), move('open', 60)] },
];

test('a package is found by its levers, the larger one first, also while some of its bars are being changed', () => {
  const policy = [move('brand', 20), move('open', 60), move('rd', 60), { ...move('train', 60), level: 0.9 }];
  expect(packagesIn(policy, named)).toEqual([{ id: 'whole', name: 'Whole', bars: [2, 3, 1] }]);
  expect(packagesIn(policy.slice(2), named)).toEqual([{ id: 'part', name: 'Part', bars: [0, 1] }]);
  expect(packagesIn([move('rd', 8), move('train', 9), move('open', 10)], named)).toEqual([]);
});

test('the bars of a folded package share one row, whose other rows stay as they are', () => {
  const policy = [move('brand', 20), move('open', 60), move('rd', 60), move('train', 60)];
  const rows = scoreRows(policy, packagesIn(policy, named));
  expect(rows.map(({ folded, bars }) => [folded?.id, bars])).toEqual([
    [undefined, [0]],
    ['whole', [1, 2, 3]],
  ]);
  expect(rowsStillFit(rows, policy)).toBe(true);
  expect(rowsStillFit(rows, policy.slice(1))).toBe(false);
});
