import { expect, test } from 'vitest';
import { chartLayout, domainOf, lineOf, strideOf } from '../../../ui/compare/chart-layout.ts';
import { heightOf } from '../../../ui/plot/value-scale.ts';
import { dotsPerRow, flowLayout, flowRows } from '../../../ui/compare/flow-layout.ts';
import { treeRows } from '../../../ui/compare/tree-layout.ts';
import { waterfallOf } from '../../../ui/compare/waterfall-rows.ts';

const layout = chartLayout({ width: 800, quarters: 200, paths: 3, names: 70, ends: 100, room: 900 });

test('plots stand below each other and the time axis runs under all of them', () => {
  const { ribbons, levels, difference, axis, height, left, right } = layout;
  expect(ribbons).toHaveLength(3);
  expect(ribbons.at(-1)!.top + ribbons.at(-1)!.height).toBeLessThan(levels.top);
  expect(levels.top + levels.height).toBeLessThan(difference.top);
  expect(difference.top + difference.height).toBeLessThan(axis);
  expect(axis).toBeLessThan(height);
  expect(layout.x(0)).toBe(left);
  expect(layout.x(200)).toBe(right);
  expect(layout.quarterAt(layout.at(37))).toBeCloseTo(37, 9);
  expect(layout.quarterAt(-100)).toBe(0);
  expect(layout.quarterAt(5000)).toBe(199);
});

test('a scale holds every value and zero', () => {
  const [low, high] = domainOf([[3, 950], [-120]]);
  expect(low).toBeLessThanOrEqual(-120);
  expect(high).toBeGreaterThanOrEqual(950);
  expect(domainOf([[0, 0]])).toEqual([0, 1]);
  expect(domainOf([[5, 7]])[0]).toBe(0);
  expect(heightOf(0, { top: 10, height: 100 }, [0, 5])).toBe(110);
});

test('lines skip what is unknown and rows are read where they stand', () => {
  const domain = [0, 10] as const;
  const unknown = new Float64Array(3).fill(Number.NaN);
  expect(lineOf(new Float64Array([Number.NaN, Number.NaN]), layout, layout.levels, domain)).toBe('');
  const rows = new Float64Array([0, 0, 0, 10, 10, 10]);
  const second = lineOf(rows.subarray(3), layout, layout.levels, domain);
  expect(second.startsWith('M')).toBe(true);
  expect(second).toContain(`,${layout.levels.top}`);
  expect(lineOf(unknown, layout, layout.levels, domain, unknown)).toBe('');
  // A thousand quarters on a phone are not a thousand points.
  expect(
    strideOf(chartLayout({ width: 360, quarters: 2000, paths: 2, names: 50, ends: 50, room: 800 })),
  ).toBeGreaterThan(8);
});

test('every run is one dot in every column, and flows keep count', () => {
  const a = Uint8Array.from({ length: 30 }, (_none, k) => (k < 9 ? 1 : 3));
  const b = Uint8Array.from({ length: 30 }, (_none, k) => (k < 20 ? 0 : k < 25 ? 1 : 3));
  const flow = flowLayout([a, b], [90, 300], 40, 62);
  for (const column of flow.columns) {
    const runs = column.groups.flatMap(({ dots }) => dots.map(({ run }) => run));
    expect(runs.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 30 }, (_none, k) => k));
  }
  const ribbons = flow.ribbons[0]!;
  expect(ribbons.reduce((sum, { count }) => sum + count, 0)).toBe(30);
  expect(ribbons.find(({ from, to }) => from === 3 && to === 0)?.count).toBe(11);
  for (const { top, height } of flow.columns.flatMap(({ groups }) => groups))
    expect(top + height).toBeLessThanOrEqual(flow.height);
  expect(flowLayout([new Uint8Array(0), new Uint8Array(0)], [0, 100], 40, 62).ribbons).toEqual([[]]);
  expect(dotsPerRow(200)).toBeGreaterThan(dotsPerRow(30));
});

test('paths stand around their reference', () => {
  expect(flowRows('a', ['b'], true)).toEqual([['a', 'b']]);
  expect(flowRows('a', ['b', 'c', 'd'], true)).toEqual([
    ['c', 'a', 'b'],
    ['a', 'd'],
  ]);
  expect(flowRows('a', ['b', 'c'], false)).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ]);
});

test('branches hang below what they leave, the last one nearest', () => {
  const rows = treeRows([
    { id: 'base', parent: undefined, from: 0 },
    { id: 'early', parent: 'base', from: 40 },
    { id: 'late', parent: 'base', from: 100 },
    { id: 'twig', parent: 'early', from: 80 },
    { id: 'orphan', parent: 'gone', from: 20 },
  ]);
  expect(rows.map(({ id, row, parentRow }) => [id, row, parentRow])).toEqual([
    ['base', 0, 0],
    ['late', 1, 0],
    ['early', 2, 0],
    ['twig', 3, 2],
    ['orphan', 4, 0],
  ]);
  expect(treeRows([])).toEqual([]);
});

test('the waterfall ends where the whole does', () => {
  const label = { en: 'x', zh: 'x' };
  const share = (id: string, mean: number) => ({ id, label, mean, low: mean - 2, high: mean + 2, ofTotal: mean / 60 });
  const fall = waterfallOf(
    {
      method: 'exact',
      replicates: 6,
      unknown: 0,
      without: 100,
      with: 160,
      total: { mean: 60, low: 50, high: 70 },
      shares: [share('a', -10), share('b', 70), share('c', 0)],
    },
    10,
  );
  expect(fall.rows.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(fall.rows[0]).toMatchObject({ from: 1000, to: 1700, half: 20 });
  expect(fall.rows.at(-1)!.to).toBe(fall.with);
});
