/** How results have moved since a version: stored or run now, as text and as one document, and what is refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { presets, type VersionResults } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import { commandLine } from './command-line.ts';

const { jiqun } = commandLine();

interface Change {
  readonly scenario: string;
  readonly indicator: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly clear: boolean;
}
interface Told {
  readonly before: { readonly version: string; readonly engine: string; readonly seeds: number };
  readonly after: { readonly version: string; readonly engine: string; readonly seeds: number };
  readonly changes: readonly Change[];
  readonly levers: null | {
    readonly changes: readonly { readonly lever: string; readonly before: { readonly median: number } }[];
  };
}
const told = async (...words: readonly string[]): Promise<Told> => {
  const { status, out, messages } = await jiqun('diff', ...words, '--json');
  expect(status, messages.join('\n')).toBe(0);
  return JSON.parse(out) as Told;
};

describe('stored results', () => {
  test('version 1 against this engine: every scenario and every lever, in an instant', async () => {
    const found = await told('1');
    expect(found.before).toMatchObject({ version: '1', engine: '2d88f0b0264a', seeds: 50 });
    expect(found.after).toMatchObject({ version: '2', engine: engineIdentity, seeds: 50 });
    expect(new Set(found.changes.map(({ scenario }) => scenario))).toEqual(new Set(presets.keys()));
    const ruhr = found.changes.find((one) => one.scenario === 'ruhr' && one.indicator === 'employmentPeak')!;
    // As the changelog tells it, with other seeds: some ten thousand jobs at the peak then, some 12,500 now.
    expect(ruhr.clear).toBe(true);
    expect(ruhr.before).toBeGreaterThan(9500);
    expect(ruhr.before).toBeLessThan(11_000);
    expect(ruhr.after).toBeGreaterThan(12_000);
    expect(found.changes.filter((one) => one.scenario === 'hsinchu' && one.before !== null)).toEqual([]);
    expect(new Set(found.levers!.changes.map(({ lever }) => lever)).size).toBe(18);
  });

  test('an engine that a link names is a version too', async () => {
    const { out } = await jiqun('diff', '2d88f0b0264a', '--only', 'ruhr', '--lang', 'en');
    expect(out).toContain('Version 1 of the model (engine 2d88f0b0264a, 50 seeds) → version 2');
    expect(out).toMatch(/^ruhr +[\d,]+ → [\d,]+ \*/m);
    expect(out).not.toMatch(/^default/m);
  });

  test('this version against itself has not moved', async () => {
    const { changes } = await told('2');
    expect(changes.filter(({ before, after, clear }) => clear || before !== after)).toEqual([]);
  });
});

test('run now, on one thread or two, it gives what is stored', async () => {
  const words = ['1', '--seeds', '2', '--only', 'ruhr', '--only', 'levers'] as const;
  const [one, two] = await Promise.all([told(...words, '--workers', '1'), told(...words, '--workers', '2')]);
  expect(two).toEqual(one);
  expect(one.after.seeds).toBe(2);
  expect(new Set(one.changes.map(({ scenario }) => scenario))).toEqual(new Set(['ruhr', 'default']));
  // The same engine with the same seeds: the first two of the fifty that are stored.
  const stored = JSON.parse(readFileSync('results/2.json', 'utf8')) as VersionResults;
  const [first, second] = stored.scenarios['ruhr']!['region']!.outcomes.employmentPeak;
  const found = one.changes.find(({ scenario, indicator }) => scenario === 'ruhr' && indicator === 'employmentPeak');
  expect(found!.after).toBeCloseTo((first! + second!) / 2, 9);
});

test('refuses in one sentence each, and names what there is', async () => {
  const said = async (...words: readonly string[]): Promise<string> => {
    const { status, out, messages } = await jiqun('diff', ...words, '--lang', 'en');
    expect([status, out]).toEqual([2, '']);
    return messages.join('\n');
  };
  expect(await said('list')).toContain(
    `VERSION: found "list", allowed a version of the model, or its engine: 1 (2d88f0b0264a), 2 (${engineIdentity})`,
  );
  expect(await said('9', '--only', 'rhur')).toMatch(/found "9"[^]*--only: found "rhur".*did you mean "ruhr"/);
  expect(await said()).toContain('VERSION');
  expect(await said('1', '--seeds', '0')).toContain('--seeds');
});
