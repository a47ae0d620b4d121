import { describe, expect, test } from 'vitest';
import { run, type RunInput, type RunResult } from '../../engine/index.ts';
import {
  medianInterval,
  packagesOf,
  presets,
  rankedPackages,
  rankingRuns,
  rankingText,
  rankPackages,
  type Ranking,
  type ScenarioDocument,
} from '../../experiments/index.ts';

const document: ScenarioDocument = {
  format: 1,
  extends: 'default',
  quarters: 24,
  policy: [{ lever: 'credit', level: 0.5, from: 0 }],
  packages: {
    roads: { label: { en: 'Roads: in full', zh: '修路：全额' }, start: 4, policy: [{ lever: 'infra', level: 0.5 }] },
    skills: { label: { en: 'Skills', zh: '技能' }, start: 4, policy: [{ lever: 'train', level: 0.4 }] },
    links: { label: { en: 'Links', zh: '联系' }, start: 4, policy: [{ lever: 'open', level: 1 }] },
  },
};
const names = ['roads', 'skills', 'links'];
const replicates = { phrase: 'x', count: 8 };
const made = rankedPackages(
  document,
  names.map((name) => ({ name })),
  presets,
);
if ('faults' in made) throw new Error('no packages');

const leverOf = ({ policy }: RunInput): string => policy[0]?.lever ?? 'none';

function ranking(
  times: number,
  answer: (input: RunInput, k: number) => RunResult = (input) => run(input),
): { readonly found: Ranking; readonly asked: readonly (readonly RunInput[])[] } {
  const search = rankPackages(
    made as Exclude<typeof made, { faults: unknown }>,
    { indicator: 'employment', region: 0, times },
    replicates,
    presets,
  );
  const asked: (readonly RunInput[])[] = [];
  let step = search.next();
  while (step.done !== true) {
    asked.push(step.value);
    step = search.next(step.value.map(answer));
  }
  return { found: step.value, asked };
}

/** Real runs with as many jobs as a rule of the lever says. */
const withJobs =
  (jobs: (lever: string, k: number) => number) =>
  (input: RunInput, k: number): RunResult => {
    const result = run(input);
    const regions = result.regions.map((region) => ({
      ...region,
      verdict: jobs(leverOf(input), k) > 9 ? ('sustained' as const) : ('neverTookOff' as const),
      series: { ...region.series, employment: Float64Array.from({ length: 24 }, () => jobs(leverOf(input), k)) },
    }));
    return { ...result, regions };
  };

describe('packages at one budget', () => {
  test('all cost what the cheapest does as it is written, under the same luck, and doing nothing is the measure', () => {
    const { found, asked } = ranking(1);
    expect(found.ranked.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    const cheapest = found.ranked.filter(({ multiplier }) => multiplier === 1);
    expect(cheapest.length).toBeGreaterThan(0);
    for (const { cost, reached } of found.ranked) {
      expect(Math.abs(cost / found.budget - 1)).toBeLessThanOrEqual(0.02);
      expect(reached).toBe(true);
    }
    // The scenario's own policy is nobody's.
    expect(asked[0]!.every(({ policy }) => policy.length === 0)).toBe(true);
    expect(new Set(asked.map((inputs) => inputs.map(({ seed }) => seed).join())).size).toBe(1);
    expect(asked.flat().length).toBeLessThanOrEqual(2 * rankingRuns(3, replicates));
  });

  test('a budget that full levels cannot spend is said to be out of reach', () => {
    const { found } = ranking(1000);
    for (const { reached, multiplier, name, cost } of found.ranked) {
      expect(reached).toBe(false);
      expect(cost).toBeLessThan(found.budget);
      expect(multiplier).toBeCloseTo({ roads: 2, skills: 2.5, links: 1 }[name]!, 10);
    }
  });

  test('the order is that of the medians of what each adds, and futures that take off are counted', () => {
    const { found } = ranking(
      1,
      withJobs((lever, k) => ({ none: 5, infra: 6 + 0.1 * k, train: 6 + k, open: 4 })[lever]!),
    );
    expect(found.ranked.map(({ name, gain, tookOff }) => [name, gain.median, tookOff])).toEqual([
      ['skills', 4.5, 4],
      ['roads', expect.closeTo(1.35, 10), 0],
      ['links', -1, 0],
    ]);
    expect(found.alone).toMatchObject({ end: { median: 5 }, tookOff: 0 });
    expect([...found.ranked[0]!.gains]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const words = { indicator: 'employment', region: undefined, nameOf: (name: string) => name, budget: '9' } as const;
    expect(rankingText(found, words, 'en')).toBe(
      'For the same money (9 each, discounted) “skills” brings most: +45 jobs at the end, the median of 8 futures (95%: +10 to +80); it takes off in 4 of them, in 0 if nothing is done. In 7 of 8 it brings more than the next, “roads”.',
    );
    expect(rankingText(found, { ...words, region: { en: 'West', zh: '西部' } }, 'zh')).toMatch(/^西部：同样的钱/);
  });

  test('where the interval of the first reaches 0 nothing is claimed', () => {
    const { found } = ranking(
      1,
      withJobs((lever, k) => (lever === 'infra' ? 5 + (k % 2 === 0 ? -1 : 1.5) : 5)),
    );
    const words = { indicator: 'employment', region: undefined, nameOf: (name: string) => name, budget: '9' } as const;
    expect(rankingText(found, words, 'en')).toContain('no package surely brings more jobs');
    expect(rankingText(found, words, 'zh')).toContain('没有哪个组合一定能增加岗位');
  });

  test('what costs nothing is named and not ranked', () => {
    const { found } = ranking(1, (input) => {
      const result = run(input);
      if (leverOf(input) !== 'open') return result;
      const free = result.regions.map((region) => ({
        ...region,
        series: { ...region.series, spending: new Float64Array(24) },
      }));
      return { ...result, regions: free };
    });
    expect(found.free).toEqual(['links']);
    expect(found.ranked).toHaveLength(2);
  });
});

test('only packages that act in the region alone can be compared there', () => {
  const west: ScenarioDocument = { format: 1, extends: 'west' };
  expect(packagesOf(west, 'east', presets)).toEqual(['upgrade', 'protect', 'reformFirst']);
  expect(packagesOf(west, 'west', presets)).toHaveLength(10);
  // Where there is one region, all do, those of the preset too.
  const long = { ...document, quarters: 100 };
  expect(packagesOf(long, 'region', presets)).toEqual(expect.arrayContaining([...names, 'upgrade']));
  // What would begin after the end of the run is none of them.
  expect(packagesOf(document, 'region', presets)).not.toContain('upgrade');
  expect(rankedPackages(document, [{ name: 'nope' }], presets)).toHaveProperty('faults');
});

test('the interval of a median is that of order statistics', () => {
  const ten = medianInterval([9, 1, 2, 3, 4, 5, 6, 7, 8, 10]);
  expect(ten).toEqual({ median: 5.5, low: 2, high: 9 });
  expect(medianInterval([3, 1, 2])).toEqual({ median: 2, low: Number.NaN, high: Number.NaN });
  const thirty = medianInterval(Array.from({ length: 30 }, (_, k) => k + 1));
  expect(thirty).toEqual({ median: 15.5, low: 10, high: 21 });
});
