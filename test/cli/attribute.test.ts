import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leverIds } from '../../engine/index.ts';
import { inProcess } from './in-process.ts';

const { folder, jiqun } = inProcess();

interface Attribution {
  readonly method: string;
  readonly replicates: number;
  readonly runsPerReplicate: number;
  readonly total: number;
  readonly without: number;
  readonly with: number;
  readonly shares: readonly {
    readonly lever?: string;
    readonly cause?: string;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
  }[];
}

const what = { en: 'something', zh: '某事' };

/** A scenario with a package of three levers, one of them at level 0, and one of ten. */
function writeScenario(): string {
  const many = leverIds.slice(0, 10).map((lever) => ({ lever, level: 0.5 }));
  const few = [
    { lever: 'rd', level: 0.8 },
    { lever: 'green', level: 0 },
    { lever: 'infra', level: 0.8 },
  ];
  const packages = {
    few: { label: what, start: 4, policy: few },
    many: { label: what, start: 4, policy: many },
    none: { label: what, start: 4, policy: [] },
  };
  writeFileSync(
    join(folder, 'scenario.json'),
    JSON.stringify({ format: 1, extends: 'default', quarters: 24, packages }),
  );
  return 'scenario.json';
}

const sum = ({ shares }: Attribution): number => shares.reduce((total, { mean }) => total + mean, 0);

test('shares of levers sum to the total, a lever at 0 gets 0; 1 and 4 workers agree', async () => {
  const words = ['attribute', writeScenario(), '--package', 'few', '--seeds', '3', '--json'];
  const [one, four] = await Promise.all([jiqun(...words, '--workers', '1'), jiqun(...words, '--workers', '4')]);
  expect(one.status).toBe(0);
  expect(four.out).toBe(one.out);
  const result = JSON.parse(one.out) as Attribution;
  expect(result).toMatchObject({
    method: 'exact',
    replicates: 3,
    runsPerReplicate: 4,
    package: 'few',
    start: 4,
    outcome: 'level',
  });
  expect(result.shares.map(({ lever }) => lever)).toEqual(['rd', 'green', 'infra']);
  expect(result.shares[1]).toMatchObject({ mean: 0, low: 0, high: 0, ofTotal: 0 });
  expect(Math.abs(sum(result) - result.total)).toBeLessThanOrEqual(1e-9);
  expect(result.with - result.without).toBeCloseTo(result.total, 9);
});

test('more levers than can be done exactly are sampled, or refused when exact values are wanted', async () => {
  const words = ['attribute', writeScenario(), '--package', 'many', '--seeds', '2'];
  const sampled = JSON.parse((await jiqun(...words, '--json')).out) as Attribution;
  expect(sampled).toMatchObject({ method: 'sampled', runsPerReplicate: 20 });
  expect(Math.abs(sum(sampled) - sampled.total)).toBeLessThanOrEqual(1e-9);
  const { status, out, messages } = await jiqun(...words, '--exact');
  expect([status, out]).toEqual([2, '']);
  expect(messages).toEqual([
    expect.stringMatching(/^--exact: found 10 of them, allowed at most 8 .*leave some out, or sample/),
  ]);
});

test('an empty package is refused', async () => {
  const scenario = writeScenario();
  for (const command of ['attribute', 'window']) {
    const { status, messages } = await jiqun(command, scenario, '--package', 'none');
    expect(status).toBe(2);
    expect(messages).toEqual([
      expect.stringMatching(/^--package none: found the package none, which has no lever above level 0/),
    ]);
  }
});

test('the causes of a decline: the usual five, or the ones asked for', async () => {
  const words = ['attribute', 'default', '--quarters', '24', '--seeds', '2', '--json'];
  const [usual, asked] = await Promise.all([
    jiqun(...words, '--mechanisms'),
    jiqun(...words, '--cause', 'wages', '--cause', 'externalities'),
  ]);
  const causes = (out: string) => (JSON.parse(out) as Attribution).shares.map(({ cause }) => cause);
  expect(causes(usual.out)).toEqual([
    'functionalLockIn',
    'cognitiveLockIn',
    'politicalLockIn',
    'leak',
    'wages',
    'frontier',
  ]);
  expect(causes(asked.out)).toEqual(['wages', 'externalities']);
  expect(JSON.parse(asked.out)).toMatchObject({ outcome: 'ofPeak', runsPerReplicate: 4 });
});

test('is told to people in both languages', async () => {
  const words = ['attribute', writeScenario(), '--package', 'few', '--seeds', '4'];
  const [en, zh] = await Promise.all([jiqun(...words), jiqun(...words, '--lang', 'zh')]);
  expect(en.out).toContain('exact Shapley values over all subsets of 2: 4 runs per replicate');
  expect(en.out).toMatch(/^total +[+−]\S+ .*100%$/m);
  expect(zh.out).toContain('每次重复 4 次运行');
  expect(zh.out).toMatch(/^合计 /m);
});
