import { expect, test } from 'vitest';
import { judge, type FigureRounds } from '../../bench/compare/judgement.ts';

const alike = [100, 104, 98, 101, 99, 107, 102];
/** The same rounds with something else in each. */
const times = (...factors: number[]): number[] => alike.map((value, k) => value * factors[k % factors.length]!);

const time = (after: readonly number[], control?: readonly number[], before: readonly number[] = alike) =>
  judge({ kind: 'nanoseconds', before, after, control });

test('with nothing beside it, a time is told from 5 % on', () => {
  expect(time(times(1.048))).toEqual({ from: 0.05, verdict: 'none' });
  expect(time(times(0.952))).toEqual({ from: 0.05, verdict: 'none' });
  expect(time(times(1.06))).toEqual({ from: 0.05, verdict: 'worse' });
  expect(time(times(0.94))).toEqual({ from: 0.05, verdict: 'better' });
});

test('a control says how small a difference is told: larger than any it showed itself', () => {
  const quiet = times(1.004, 0.998, 1.003);
  expect(time(times(1.02), quiet)).toEqual({ from: 0.01, verdict: 'worse' });
  expect(time(times(0.98), quiet)).toEqual({ from: 0.01, verdict: 'better' });
  expect(time(times(1.008), quiet)).toEqual({ from: 0.01, verdict: 'none' });
  const restless = times(1.01, 0.97, 1, 1.08, 0.99, 1.02, 1);
  const found = time(times(1.06), restless);
  expect(found.verdict).toBe('none');
  expect(found.from).toBeCloseTo(0.08, 12);
  expect(time(times(0.9), restless).verdict).toBe('better');
});

test('a control that leans one way is no licence to tell what leans as far the other way', () => {
  const leaning = times(1.03, 1.02, 1.03, 1.01, 1.02, 1.03, 1.02);
  expect(time(times(0.975), leaning).verdict).toBe('none');
});

test('retired instructions are told from 1 % on, or from what their rounds differ by', () => {
  const counts = (after: readonly number[]): ReturnType<typeof judge> =>
    judge({ kind: 'instructions', before: alike, after });
  expect(counts(times(1.012, 1.0121)).verdict).toBe('worse');
  expect(counts(times(0.985, 0.9851)).verdict).toBe('better');
  expect(counts(times(1.009))).toEqual({ from: 0.01, verdict: 'none' });
  const apart = counts(times(1.01, 1.02, 1.05));
  expect(apart.verdict).toBe('none');
  expect(apart.from).toBeCloseTo(0.03, 12);
});

test('what comes out the same in every round shows any difference', () => {
  const bytes = (before: number, after: number): FigureRounds => ({
    kind: 'plain',
    before: alike.map(() => before),
    after: alike.map(() => after),
  });
  expect(judge(bytes(65_192, 65_200))).toEqual({ from: 0, verdict: 'worse' });
  expect(judge(bytes(65_192, 65_192))).toEqual({ from: 0, verdict: 'none' });
});

test('rounds that do not agree, or are too few, tell nothing', () => {
  const torn = times(1.2, 1.2, 1.2, 0.99, 1.2, 1.2, 1.2);
  expect(time(torn)).toEqual({ from: 0.05, verdict: 'none' });
  expect(time([150, 150, 150, 150, 150], undefined, [100, 100, 100, 100, 100])).toEqual({
    from: null,
    verdict: 'none',
  });
});
