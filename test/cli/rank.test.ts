/** Packages ranked at equal cost, as text and as one document, and what is refused. */
import { expect, test } from 'vitest';
import { inProcess } from './in-process.ts';

const { jiqun } = inProcess();

const short = ['rank', 'default', '--quarters', '60', '--seeds', '6', '--workers', '1'];
const two = ['--package', 'upgrade@8', '--package', 'reformFirst@8'];

interface Told {
  readonly region: string;
  readonly indicator: string;
  readonly budget: number;
  readonly alone: { readonly median: number; readonly tookOff: number };
  readonly packages: readonly {
    readonly name: string;
    readonly start: number;
    readonly multiplier: number;
    readonly cost: number;
    readonly reached: boolean;
    readonly gain: { readonly median: number; readonly low: number; readonly high: number };
    readonly gains: readonly number[];
  }[];
}

test('ranks at one budget, in jobs, the same in text and in JSON', async () => {
  const [json, text] = await Promise.all([jiqun(...short, ...two, '--json'), jiqun(...short, ...two, '--lang', 'en')]);
  expect([json.status, text.status]).toEqual([0, 0]);
  const told = JSON.parse(json.out) as Told;
  expect(told).toMatchObject({ region: 'region', indicator: 'employment', seeds: 6, times: 1, free: [] });
  expect(told.packages.map(({ name }) => name).toSorted()).toEqual(['reformFirst', 'upgrade']);
  const [first, second] = told.packages;
  expect(first!.gain.median).toBeGreaterThanOrEqual(second!.gain.median);
  for (const { cost, start, gains, reached } of told.packages) {
    expect(Math.abs(cost / told.budget - 1)).toBeLessThanOrEqual(0.02);
    expect({ start, reached, runs: gains.length }).toEqual({ start: 8, reached: true, runs: 6 });
  }
  // Six replicates: the interval of the median is their range.
  expect(first!.gain.low).toBe(Math.min(...first!.gains));
  const written = Math.abs(Math.round(first!.gain.median)).toLocaleString('en');
  expect(text.out).toContain(`${written} jobs at the end, the median of 6 futures`);
}, 120_000);

test('refuses in one sentence each', async () => {
  const said = async (...words: readonly string[]): Promise<string> => {
    const { status, messages } = await jiqun(...words, '--lang', 'en');
    expect(status).toBe(2);
    return messages.join('\n');
  };
  expect(await said('rank', 'default', '--package', 'upgrade')).toContain('two packages or more');
  expect(await said('rank', 'default', '--times', '0')).toContain('a number above 0, up to 100');
  expect(await said('rank', 'default', '--package', 'nope', '--package', 'upgrade')).toContain('nope');
  expect(await said('rank', 'west', '--region', 'north')).toContain('east');
  expect(await said('rank', 'default', '--indicator', 'rent')).toContain('--indicator');
});
