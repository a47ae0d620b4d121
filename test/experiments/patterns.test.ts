/** How patterns are measured and judged: statistics against samples whose answer is known, and the bookkeeping of runs. */
import { describe, expect, test } from 'vitest';
import { run, type RunResult } from '../../engine/index.ts';
import {
  choosePatterns,
  gatherFindings,
  judgeRows,
  patternRuns,
  patterns,
  keptValues,
  readValues,
  rowIds,
  valuesFile,
  wantedSeeds,
  worldsOf,
  writeValues,
  type Pattern,
} from '../../experiments/index.ts';
import { exponentialFit, hill, lognormalFit, subbotin } from '../../experiments/patterns/firm-facts.ts';
import { judge } from '../../experiments/patterns/judge.ts';
import { medianRank } from '../../experiments/statistics/median.ts';
import { inShare, median, pattern } from '../../experiments/patterns/pattern.ts';
import { datePhases } from '../../experiments/patterns/phase-dating.ts';
import { inputOf } from '../../experiments/patterns/set-up.ts';
import { leastSquares } from '../../experiments/statistics/regression.ts';

/** Evenly spaced probabilities: a sample without luck. */
const even = (count: number): number[] => Array.from({ length: count }, (_, k) => (k + 0.5) / count);
const what = { en: 'something', zh: '某事' };

describe('statistics of firms', () => {
  test('Hill finds the exponent of a Pareto law', () => {
    for (const exponent of [0.8, 1.06, 2])
      expect(hill(even(4000).map((u) => (1 - u) ** (-1 / exponent)))).toBeCloseTo(exponent, 1);
  });

  test('the shape of growth is 1 for Laplace, 2 for Gaussian', () => {
    const laplace = even(2000).map((u) => (u < 0.5 ? Math.log(2 * u) : -Math.log(2 * (1 - u))));
    expect(subbotin(laplace)).toBeCloseTo(1, 1);
    // Twelve uniforms less six, each a different shuffle of the same grid.
    const gauss = even(2003).map((_, k) => {
      let sum = -6;
      for (let j = 1; j <= 12; j++) sum += (((k + 1) * (7919 + 104_729 * j * j)) % 2003) / 2003;
      return sum;
    });
    expect(subbotin(gauss)).toBeGreaterThan(1.7);
    expect(subbotin(gauss)).toBeLessThan(2.3);
  });

  test('likelihoods tell a wide tail from an exponential', () => {
    const exponential = even(1000).map((u) => -Math.log(1 - u));
    const pareto = even(1000).map((u) => (1 - u) ** -0.8);
    expect(lognormalFit(exponential)).toBeLessThan(exponentialFit(exponential));
    expect(lognormalFit(pareto)).toBeGreaterThan(exponentialFit(pareto));
  });

  test('least squares finds a plane, and says so when there is none', () => {
    const rows = even(50).map((u, k) => [1, u, (k * 37) % 11]);
    const found = leastSquares(
      rows,
      rows.map(([, a, b]) => 3 - 2 * a! + 0.5 * b!),
    );
    [3, -2, 0.5].forEach((value, i) => expect(found[i]).toBeCloseTo(value, 9));
    expect(
      leastSquares(
        rows.map(([one, a]) => [one!, a!, 2 * a!]),
        even(50),
      ).every((b) => Number.isFinite(b)),
    ).toBe(false);
  });

  test('phases are dated by the rule of the cases', () => {
    const jobs = Array.from({ length: 240 }, (_, t) =>
      t < 60 ? t / 60 : t < 100 ? 1 : t < 180 ? 1 - (t - 100) / 100 : 0.2,
    );
    const { growth, maturity, decline, speed } = datePhases(jobs);
    expect(growth).toBeGreaterThan(11);
    expect(growth).toBeLessThan(16);
    expect(maturity).toBeGreaterThan(9);
    expect(maturity).toBeLessThan(15);
    expect(decline).toBeGreaterThan(15);
    expect(decline).toBeLessThan(20);
    expect(speed).toBeGreaterThan(0.05);
  });
});

describe('judging', () => {
  test('the interval of a median is as wide as its ranks say', () => {
    // Tables of the sign test: no interval below six values, then the smallest and largest, at 50 the 18th.
    expect([1, 5, 6, 8, 9, 20, 50].map(medianRank)).toEqual([0, 0, 1, 1, 2, 6, 18]);
    // Exact and from the normal distribution: the same but for one rank.
    expect(Math.abs(medianRank(1000) - medianRank(999))).toBeLessThanOrEqual(1);
  });

  test('holds, fails, and does not know', () => {
    const row = median([1, 2], what);
    expect(judge([1.2, 1.3, 1.4, 1.5, 1.6, 1.7], row)).toMatchObject({ holds: true, sure: true, seeds: 6 });
    expect(judge([0.5, 1.3, 1.4, 1.5, 1.6, 1.7], row)).toMatchObject({ holds: true, sure: false });
    expect(judge([3, 3, 3, 3, 3, 3.5, Number.NaN], row)).toMatchObject({ holds: false, sure: true, seeds: 6 });
    expect(judge([Number.NaN], row)).toMatchObject({ holds: false, seeds: 0, value: Number.NaN });
    expect(judge([true, true, true, false], inShare(0.7, what))).toMatchObject({
      value: 0.75,
      holds: true,
      sure: false,
    });
    expect(judge([true, true, true, false], inShare(null, what, 0.7))).toMatchObject({ holds: false });
  });
});

describe('the table', () => {
  test('names every row once, in words of both languages, with a band that has an inside', () => {
    const ids = patterns.flatMap(rowIds);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
    for (const { rows } of patterns)
      for (const { band } of Object.values(rows)) expect((band[0] ?? -Infinity) < (band[1] ?? Infinity)).toBe(true);
  });

  test('a word chooses a pattern, a row, a group or a scenario', () => {
    const ids = (...words: string[]): string[] => choosePatterns(patterns, words).chosen.map(({ id }) => id);
    expect(ids('P1')).toEqual(['P1']);
    expect(ids('P1.phases', 'GW0')).toEqual(['P1', 'GW0']);
    expect(ids('ruhr')).toEqual(['ruhr']);
    expect(ids('firms').length).toBeGreaterThan(3);
    expect(ids('A.leak')).toEqual(['A.leak']);
    expect(ids().some((id) => id.startsWith('A.'))).toBe(false);
    expect(choosePatterns(patterns, ['P1', 'nonsense']).unknown).toEqual(['nonsense']);
  });

  test('what is declared otherwise reaches every world that does not say otherwise itself', () => {
    const otherwise = { values: { wageGrowth: 0.001, sizeElasticity: 0.9 }, mechanismsOff: [] };
    const [plain, detroit] = [{}, { preset: 'detroit' }].map((setUp) => inputOf(setUp, '1', otherwise));
    expect(plain!.regions[0]!.wageGrowth).toBe(0.001);
    expect(plain!.assumptions.sizeElasticity).toBe(0.9);
    expect(detroit!.regions[0]!.wageGrowth).not.toBe(0.001);
    expect(inputOf({ set: { wageGrowth: 0.005 } }, '1', otherwise).regions[0]!.wageGrowth).toBe(0.005);
  });
});

const origin = { engine: 'e', table: 't', phrase: 'x', otherwise: [] };

/** Two patterns that share a world, and one that needs the record of every firm. */
const asked: string[] = [];
const length = (name: string) => (runs: { readonly [set: string]: RunResult }) => {
  asked.push(name);
  return { quarters: runs['short']!.quarters, recorded: runs['short']!.panel !== undefined };
};
const rows = { quarters: median([4, 4], what), recorded: inShare(0.5, what) };
const trial = [
  pattern({
    id: 'X1',
    group: 'firms',
    title: what,
    source: what,
    setUps: { short: { quarters: 4 } },
    measure: length('X1'),
    rows,
  }),
  pattern({
    id: 'X2',
    group: 'firms',
    title: what,
    source: what,
    setUps: { short: { quarters: 4, panel: true }, other: { quarters: 6 } },
    measure: length('X2'),
    rows,
  }),
] as readonly Pattern[];

describe('runs of patterns', () => {
  function measured(seeds: number, before = {}) {
    const runs = patternRuns(
      wantedSeeds(trial, () => seeds, before),
      'x',
    );
    const findings = gatherFindings(before);
    let k = 0;
    for (const input of runs.inputs())
      for (const one of runs.add(k++, run(input, runs.optionsOf(input)))) findings.add(one);
    return { runs: k, total: runs.total, values: findings.values() };
  }

  test('every world is run once, and recorded where one pattern wants it', () => {
    const { runs, total, values } = measured(3);
    expect([runs, total]).toEqual([6, 6]);
    expect(values['X1.quarters']).toEqual([4, 4, 4]);
    expect(values['X2.recorded']).toEqual([true, true, true]);
    expect(judgeRows(trial, values).map(({ id, holds }) => [id, holds])).toEqual([
      ['X1.quarters', true],
      ['X1.recorded', true],
      ['X2.quarters', true],
      ['X2.recorded', true],
    ]);
  });

  test('what is there already is not run again', () => {
    const { values } = measured(2);
    const file = readValues(writeValues(valuesFile(trial, origin, values)));
    asked.length = 0;
    const more = measured(3, keptValues(trial, file!));
    expect(more.runs).toBe(2);
    expect(asked).toEqual(['X1', 'X2']);
    expect(more.values['X1.quarters']).toEqual([4, 4, 4]);
    expect(measured(3, more.values).runs).toBe(0);
  });

  test('of another world, or of rows that are others, nothing is kept', () => {
    const file = valuesFile(trial, origin, measured(1).values);
    const [first, second] = trial as [Pattern, Pattern];
    const longer: Pattern = { ...first, setUps: { short: { quarters: 5 } } };
    expect(Object.keys(keptValues([longer, second], file))).toEqual(['X2.quarters', 'X2.recorded']);
    const another = { values: { wageGrowth: 0.001 }, mechanismsOff: [] };
    expect(keptValues(trial, file, another)).toEqual({});
    const guangdong = patterns.find(({ id }) => id === 'guangdong')!;
    expect(worldsOf(guangdong)).toMatch(/^[0-9a-f]{16}$/);
    expect(worldsOf({ ...guangdong, reads: `${guangdong.reads} ` })).not.toBe(worldsOf(guangdong));
  });

  test('a seed that failed is a gap: what comes after it waits for it', () => {
    const findings = gatherFindings();
    const [first] = trial as [Pattern];
    findings.add({ pattern: first, seed: 1, values: { quarters: 4, recorded: false } });
    expect(findings.values()['X1.quarters']).toEqual([]);
    findings.add({ pattern: first, seed: 0, values: { quarters: 5, recorded: false } });
    expect(findings.values()['X1.quarters']).toEqual([5, 4]);
  });

  test('files of another kind are none', () => {
    expect(readValues('{}')).toBeUndefined();
    expect(readValues('nonsense')).toBeUndefined();
    const written = writeValues(valuesFile(trial, origin, { 'X1.a': [1, Number.NaN] }));
    expect(readValues(written)!.values['X1.a']).toEqual([1, Number.NaN]);
  });
});
