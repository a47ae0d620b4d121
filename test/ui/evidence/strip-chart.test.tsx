// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { patterns, type JudgedRow, type Pattern } from '../../../experiments/index.ts';
import { judge } from '../../../experiments/patterns/judge.ts';
import { inShare, median } from '../../../experiments/patterns/pattern.ts';
import { StripChart, stripDomain } from '../../../ui/evidence/strip-chart.tsx';
import { drawWith } from '../studio/draw-with.tsx';

const what = { en: 'something', zh: '某事' };
const judged = (values: readonly number[], row = median([1, 2], what)): JudgedRow => ({
  id: 'X.row',
  pattern: patterns[0] as Pattern,
  row,
  found: values.length,
  ...judge(values, row),
});
const drawn = (stored: JudgedRow, here?: JudgedRow): string =>
  drawWith({}, <StripChart stored={stored} here={here} lang="en" />);
const at = (text: string, name: string): number[] =>
  [...text.matchAll(new RegExp(`\\b${name}="(-?[\\d.]+)%"`, 'g'))].map((match) => Number(match[1]));

test('the axis holds the band and everything measured, and goes on where the band is open', () => {
  const far = judged([5, 5.1, 5.2, 5.3, 5.4, 9]);
  const [low, high] = stripDomain([far]);
  expect(low).toBeLessThan(1);
  expect(high).toBeGreaterThan(9);
  const open = judged([1.5], median([1, null], what));
  const [, end] = stripDomain([open]);
  expect(end - 1.5).toBeGreaterThan(1 - stripDomain([open])[0]);
  expect(stripDomain([judged([1, 0, 1], inShare(0.8, what))])).toEqual([0, 1]);
  // One value, no interval, a band without width left of it: still an axis with two ends.
  const [a, b] = stripDomain([judged([0], median([0, null], what))]);
  expect(b).toBeGreaterThan(a);
});

test('a value inside the band is drawn inside it, with both edges; one outside is not', () => {
  const inside = drawn(judged([1.2, 1.4, 1.5, 1.5, 1.6, 1.8]));
  const [left, right] = [at(inside, 'x1')[0]!, at(inside, 'x1')[1]!];
  expect(at(inside, 'cx')[0]).toBeGreaterThan(left);
  expect(at(inside, 'cx')[0]).toBeLessThan(right);
  expect(inside).toContain('ev-holds');
  const outside = drawn(judged([3, 3, 3, 3, 3, 3]));
  expect(at(outside, 'cx')[0]).toBeGreaterThan(at(outside, 'x1')[1]!);
  expect(outside).toContain('ev-fails');
});

test('what is measured here stands below, and is spoken', () => {
  const stored = judged([1.2, 1.4, 1.5, 1.5, 1.6, 1.8]);
  expect(at(drawn(stored), 'cx')).toHaveLength(1);
  expect(at(drawn(stored, judged([])), 'cx')).toHaveLength(1);
  const both = drawn(stored, judged([2.5]));
  expect(at(both, 'cx')).toHaveLength(2);
  expect(both).toContain(
    'aria-label="Measured 1.50 (1.20 – 1.80), should be 1 – 2, here 2.50"'.replaceAll(' – ', '\u00a0–\u00a0'),
  );
});
