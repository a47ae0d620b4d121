import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verdicts } from '../../engine/index.ts';
import { commandLine } from './command-line.ts';
import { inProcess } from './in-process.ts';

const { folder, jiqun } = inProcess();
const { start } = commandLine(folder);

interface Effect {
  readonly path: string;
  readonly against: string;
  readonly region: string;
  readonly indicator: string;
  readonly window: { readonly from: number; readonly to: number };
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
  readonly varianceRatio: number | null;
  readonly pathMean: number;
  readonly againstMean: number;
}

interface Comparison {
  readonly replicates: number;
  readonly stopped: boolean;
  readonly over: { readonly effects: string; readonly odds: string };
  readonly regions: readonly { readonly id: string }[];
  readonly paths: {
    readonly [name: string]: {
      readonly from?: number;
      readonly verdicts: { readonly [verdict: string]: number };
      readonly odds: object;
    };
  };
  readonly effects: readonly Effect[];
  readonly cost: readonly { readonly path: string; readonly cost: { readonly mean: number } }[];
  readonly transitions: readonly {
    readonly path: string;
    readonly changes: readonly { readonly from: string; readonly to: string; readonly runs: number }[];
  }[];
  readonly equalCost?: {
    readonly budget: number;
    readonly paths: { readonly [name: string]: { readonly multiplier: number; readonly cost: number } };
  };
}

const short = ['compare', 'default', '--quarters', '40', '--seeds', '4', '--path', 'base='];
const read = (out: string): Comparison => JSON.parse(out) as Comparison;

test('upgrading helps, protecting hurts in the end, and inspection is only seen because of pairing', async () => {
  const words = [
    'compare',
    'default',
    '--path',
    'base=',
    '--path',
    'upgrade=@upgrade@60',
    '--path',
    'protect=@protect@100',
    '--path',
    'insp=insp=0.8@60',
  ];
  const { status, out } = await jiqun(...words, '--seeds', '12', '--at', '108-128', '--at', '192-200', '--json');
  expect(status).toBe(0);
  const { effects, paths, transitions } = read(out);
  const effect = (path: string, indicator: string, from: number): Effect =>
    effects.find((each) => each.path === path && each.indicator === indicator && each.window.from === from)!;
  expect(effect('upgrade', 'valueAdded', 192).low).toBeGreaterThan(0);
  expect(effect('upgrade', 'functionLevel', 192).pathMean).toBeGreaterThan(2);
  expect(effect('protect', 'employment', 108).low).toBeGreaterThan(0);
  expect(effect('protect', 'valueAdded', 192).high).toBeLessThan(0);
  expect(effect('protect', 'lockIn', 192).low).toBeGreaterThan(0);
  expect(effect('insp', 'valueAdded', 192).varianceRatio).toBeGreaterThan(5);
  for (const { against, pairs, region } of effects) expect([against, pairs, region]).toEqual(['base', 12, 'region']);
  expect(paths['upgrade']!.from).toBe(60);
  expect(paths['upgrade']!.verdicts['upgraded']).toBeGreaterThan(paths['base']!.verdicts['upgraded']!);
  expect(transitions.find(({ path }) => path === 'upgrade')!.changes.reduce((sum, { runs }) => sum + runs, 0)).toBe(12);
}, 180_000);

test('is the same document with 1 and 4 workers, also when it stops early', async () => {
  const words = [
    'compare',
    'default',
    '--quarters',
    '30',
    '--path',
    'base=',
    '--path',
    'rd=rd=0.8@10',
    '--seeds',
    '40',
    '--precision',
    '60%',
    '--json',
  ];
  const [one, four] = await Promise.all([jiqun(...words, '--workers', '1'), jiqun(...words, '--workers', '4')]);
  expect(four.out).toBe(one.out);
  const { stopped, replicates } = read(one.out);
  expect(stopped).toBe(true);
  expect(replicates).toBeLessThan(40);
});

test('reads paths as the scenario’s own when none is given, all verdicts counted', async () => {
  const { out } = await jiqun('compare', 'default', '--quarters', '105', '--seeds', '1', '--json');
  const { paths, effects } = read(out);
  expect(Object.keys(paths)).toEqual(['base', 'Upgrade · 升级', 'Protect · 保护']);
  for (const path of Object.values(paths)) expect(Object.keys(path.verdicts)).toEqual([...verdicts]);
  // One pair has no interval.
  expect(effects[0]).toMatchObject({ low: null, high: null, varianceRatio: null, pairs: 1 });
});

test('a path that changes nothing has no effect, exactly, and no variance ratio', async () => {
  const { effects, cost } = read((await jiqun(...short, '--path', 'same=', '--json')).out);
  for (const { mean, low, high, varianceRatio } of effects)
    expect([mean, low, high, varianceRatio]).toEqual([0, 0, 0, null]);
  expect(cost[0]!.cost.mean).toBe(0);
});

test('--against, --indicator and --at say what is compared', async () => {
  const words = [
    ...short,
    '--path',
    'rd=rd=0.8@10',
    '--against',
    'rd',
    '--indicator',
    'wage',
    '--indicator',
    'rent',
    '--at',
    '20-30',
    '--json',
  ];
  const { effects } = read((await jiqun(...words)).out);
  expect(
    effects.map(({ path, against, indicator, window }) => [path, against, indicator, window.from, window.to]),
  ).toEqual([
    ['base', 'rd', 'wage', 20, 30],
    ['base', 'rd', 'rent', 20, 30],
  ]);
});

test('several regions are told apart, or one is looked at', async () => {
  const words = [
    'compare',
    'west',
    '--quarters',
    '12',
    '--seeds',
    '2',
    '--path',
    'base=',
    '--path',
    'roads=west.infra=0.8@2',
    '--json',
  ];
  const [all, one] = await Promise.all([jiqun(...words), jiqun(...words, '--region', 'west')]);
  expect(Object.keys(read(all.out).paths['base']!.verdicts)).toEqual(['east', 'west']);
  expect(new Set(read(all.out).effects.map(({ region }) => region))).toEqual(new Set(['east', 'west']));
  const west = read(one.out);
  expect(west.regions.map(({ id }) => id)).toEqual(['west']);
  expect(west.effects).toEqual(read(all.out).effects.filter(({ region }) => region === 'west'));
});

test('odds are over luck and worlds and effects over luck; both can be asked for otherwise', async () => {
  const words = [...short, '--path', 'rd=rd=0.8@10', '--json'];
  const [usual, worlds, luck] = await Promise.all([
    jiqun(...words),
    jiqun(...words, '--worlds', '2'),
    jiqun(...words, '--odds', 'luck'),
  ]);
  const [a, b, c] = [read(usual.out), read(worlds.out), read(luck.out)];
  expect([a.over, b.over, c.over]).toEqual([
    { effects: 'luck', odds: 'worlds' },
    { effects: 'worlds', odds: 'worlds' },
    { effects: 'luck', odds: 'luck' },
  ]);
  expect([a.effects[0]!.pairs, b.effects[0]!.pairs, c.effects[0]!.pairs]).toEqual([4, 2, 4]);
  // What effects are over does not depend on the odds, and the other way round.
  expect([a.effects, a.cost]).toEqual([c.effects, c.cost]);
  expect(a.paths).toEqual(b.paths);
  expect(a.paths['base']!.odds).toMatchObject({ runs: 4, worlds: 2 });
  expect(c.paths['base']!.odds).toMatchObject({ runs: 4, worlds: 1, luckShare: 1 });
  const { status, messages } = await jiqun(...words, '--worlds', '2', '--odds', 'luck');
  expect(status).toBe(2);
  expect(messages).toEqual([expect.stringMatching(/^--odds: found "luck", allowed worlds: --worlds draws them/)]);
});

test('--equal-cost brings paths to the cost of the cheapest, which stays as it is', async () => {
  const { status, out } = await jiqun(
    ...short,
    '--path',
    'rd=rd=0.9@5',
    '--path',
    'infra=infra=0.2@5',
    '--equal-cost',
    '--json',
  );
  expect(status).toBe(0);
  const { budget, paths } = read(out).equalCost!;
  const entries = Object.entries(paths);
  expect(entries.map(([name]) => name)).toEqual(['rd', 'infra']);
  expect(entries.filter(([, { multiplier }]) => multiplier === 1)).toHaveLength(1);
  for (const [name, { cost }] of entries) {
    expect(Math.abs(cost - budget)).toBeLessThanOrEqual(0.01 * budget);
    expect(read(out).cost.find(({ path }) => path === name)!.cost.mean).toBeCloseTo(cost, 9);
  }
});

test('the baseline may be another scenario, if it can be compared quarter by quarter', async () => {
  writeFileSync(join(folder, 'long.json'), JSON.stringify({ format: 1, extends: 'default', quarters: 50 }));
  const paths = ['--path', 'base=', '--path', 'mine='];
  const changed = ['compare', 'default', ...paths, '--set', 'wageGrowth=0.012', '--baseline'];
  const same = await jiqun(
    ...changed,
    'long.json',
    '--quarters',
    '40',
    '--seeds',
    '3',
    '--indicator',
    'wage',
    '--json',
  );
  expect(read(same.out).effects[0]!.mean).toBeGreaterThan(0);
  const { status, messages } = await jiqun(...changed, 'long.json');
  expect(status).toBe(2);
  expect(messages).toEqual([
    expect.stringMatching(/^mine: found 200 quarters, allowed 50, the length of base: .*--quarters/),
  ]);
  expect((await jiqun(...changed, 'west')).messages).toEqual([
    expect.stringMatching(/^mine: found the regions region, allowed east, west/),
  ]);
});

test('is told to people in both languages, with intervals and one sentence', async () => {
  const words = [...short, '--path', 'rd=rd=0.8@10'];
  const [en, zh] = await Promise.all([jiqun(...words), jiqun(...words, '--lang', 'zh')]);
  expect(en.out).toContain('95% interval');
  expect(en.out).toMatch(/^With “rd” instead of “base”, value added .*; no run ends differently\.$/m);
  expect(zh.out).toMatch(/^与“base”相比，“rd”在第 32～39 季的增加值.*。$/m);
  expect(zh.out).toContain('配对增益');
});

test('Ctrl-C keeps whole pairs, says so and ends with status 130', async () => {
  const words = ['compare', 'default', '--path', 'base=', '--path', 'up=@upgrade@60', '--seeds', '5000', '--json'];
  const { status, out, messages } = await start(words, { interruptAfter: 2500 });
  expect(status).toBe(130);
  const { replicates, paths } = read(out);
  expect(replicates).toBeLessThan(5000);
  // Verdicts come from runs of their own, so their number may be another; but every path has the same.
  const ended = Object.values(paths).map(({ verdicts: counts }) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0),
  );
  expect(new Set(ended).size).toBe(1);
  expect(ended[0]).toBeLessThan(5000);
  expect(messages.at(-1)).toBe(`Interrupted: the result holds ${replicates} of 5000 replicates.`);
});
