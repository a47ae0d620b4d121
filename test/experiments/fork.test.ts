import { describe, expect, test } from 'vitest';
import { run, verdicts } from '../../engine/index.ts';
import {
  countOutcomes,
  FORK_FUTURES,
  forkDesign,
  forkFromFile,
  forkFuture,
  forkPath,
  forkStarts,
  forkToFile,
  inFuture,
  nearestStart,
  packageMoves,
  policyFrom,
  presets,
  scenarioOf,
  startOfPolicy,
  type ForkFuture,
  type MoveDocument,
  type ScenarioDocument,
} from '../../experiments/index.ts';

const document: ScenarioDocument = { format: 1, extends: 'default' };
const upgrade = packageMoves(scenarioOf(document, presets), 'upgrade', 0);

describe('a policy begun in another quarter', () => {
  const policy: readonly MoveDocument[] = [
    { lever: 'rd', level: 0, from: 4 },
    { lever: 'open', level: 0.5, from: 20, to: 60 },
    { lever: 'train', level: 0.5, from: 32 },
  ];

  test('begins with its first bar that does something', () => {
    expect(startOfPolicy(policy)).toBe(20);
    expect(startOfPolicy([{ lever: 'rd', level: 0, from: 4 }])).toBeUndefined();
  });

  test('keeps the distances between its bars', () => {
    expect(policyFrom(policy, 100).slice(1)).toEqual([
      { lever: 'open', level: 0.5, from: 100, to: 140 },
      { lever: 'train', level: 0.5, from: 112 },
    ]);
    expect(policyFrom(policyFrom(policy, 100), 20).slice(1)).toEqual(policy.slice(1));
    expect(policyFrom(policy, 20)).toBe(policy);
  });

  test('drops what would be over before it begins, and ends beyond the longest run', () => {
    expect(policyFrom(policy, 0)[0]).toEqual({ lever: 'rd', level: 0, from: 0 });
    expect(policyFrom([{ lever: 'open', level: 1, from: 0, to: 1990 }], 100)).toEqual([
      { lever: 'open', level: 1, from: 100 },
    ]);
  });
});

describe('starts', () => {
  test('are every two years from year 4 to two years before the end', () => {
    const starts = forkStarts(200);
    expect([starts[0], starts[1], starts.at(-1), starts.length]).toEqual([16, 24, 192, 23]);
  });

  test.each([1, 4, 8, 12, 20, 200, 281, 700, 2000])('lie within a run of %d quarters', (quarters) => {
    const starts = forkStarts(quarters);
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.length).toBeLessThanOrEqual(60);
    for (const start of starts) expect(start).toBeLessThan(quarters);
    expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
  });

  test('the nearest is asked for', () => {
    expect(nearestStart([16, 24, 32], 27)).toBe(24);
    expect(nearestStart([16, 24, 32], 500)).toBe(32);
  });
});

describe('a fork', () => {
  const design = forkDesign(document, upgrade, presets);
  const START = 96;
  const some = [0, 1, 2, 3];
  const results = some.map((future) =>
    inFuture(design, [design.alone.input, design.acting(START).input], future).map((input) => run(input)),
  );
  const alone = results.map(([one]) => forkFuture(design, one!, 0));
  const acting = results.map(([, other]) => forkFuture(design, other!, 0));
  const paths = { alone: forkPath(design, alone)!, acting: forkPath(design, acting, { start: START, alone })! };

  test('does nothing when left alone, and begins in the quarter it says', () => {
    expect(design.alone.input.policy).toEqual([]);
    expect(design.acting(START).input.policy.map(({ from }) => from)).toEqual(Array(6).fill(START));
  });

  test('gives two futures one world and each its own luck', () => {
    const inputs = [0, 1, 2].map((future) => inFuture(design, [design.alone.input], future)[0]!);
    expect(inputs[0]!.assumptions).toEqual(inputs[1]!.assumptions);
    expect(inputs[1]!.assumptions).not.toEqual(inputs[2]!.assumptions);
    expect(inputs.map(({ seed }) => seed)).toEqual(['8/1', '8/2', '8/3']);
  });

  test('is one river until its start', () => {
    const before = design.samples.filter((quarter) => quarter < START).length;
    for (const id of ['jobs', 'wage', 'efficiency', 'movedOut', 'spinOffs'] as const)
      expect(paths.acting[id].slice(0, before), id).toEqual(paths.alone[id].slice(0, before));
    expect(paths.acting.jobs.at(-1)).not.toBe(paths.alone.jobs.at(-1));
  });

  test('counts what the runs give', () => {
    expect(paths.acting.outcomes).toEqual(results.map(([, one]) => verdicts.indexOf(one!.regions[0]!.verdict)));
    const last = results.map(([one]) => 10 * one!.regions[0]!.series.employment.at(-1)!).toSorted((a, b) => a - b);
    expect(paths.alone.jobs.at(-1)).toBeCloseTo((last[1]! + last[2]!) / 2, 8);
    const moved = results.map(
      ([one]) => 10 * one!.regions[0]!.series.movedOutJobs.reduce((sum, jobs) => sum + jobs, 0),
    );
    expect(paths.alone.movedOut.at(-1)).toBeCloseTo(moved.reduce((sum, jobs) => sum + jobs, 0) / 4, 8);
    expect(countOutcomes(paths.acting, 'upgraded') + countOutcomes(paths.acting, 'lockedIn')).toBeLessThanOrEqual(4);
  });

  test('has shares that add up, and costs something only where it acts', () => {
    for (let at = 0; at < design.samples.length; at++)
      expect(paths.acting.shares.reduce((sum, level) => sum + level[at]!, 0)).toBeCloseTo(1, 10);
    expect(paths.alone.spendingYear).toBe(0);
    const extra = results.map(([one, other]) => {
      const spent = (result: typeof one) => {
        const { spending } = result!.regions[0]!.series;
        return spending.at(-1)! - spending[START - 8]!;
      };
      return ((spent(other) - spent(one)) * 4) / (design.quarters - START);
    });
    const sorted = extra.toSorted((a, b) => a - b);
    expect(paths.acting.spendingYear).toBeCloseTo((sorted[1]! + sorted[2]!) / 2, 8);
    expect(paths.acting.spendingShare).toBeGreaterThan(0.01);
    expect(paths.acting.spendingShare).toBeLessThan(0.2);
  });

  test('says of what is not known that it is not', () => {
    const part: (ForkFuture | undefined)[] = Array.from({ length: FORK_FUTURES });
    expect(forkPath(design, part)).toBeUndefined();
    part[3] = alone[3];
    const path = forkPath(design, part)!;
    expect(path.outcomes.filter((outcome) => outcome >= 0)).toEqual([alone[3]!.outcome]);
    expect(path.endJobs.filter((jobs) => !Number.isNaN(jobs))).toEqual([alone[3]!.endJobs]);
    expect(path.jobsAtEnd).toBe(alone[3]!.endJobs);
  });

  test('goes into a file and comes back, rounded as people read it', () => {
    const fork = {
      region: 'region',
      quarters: design.quarters,
      phrase: design.phrase,
      alone: paths.alone,
      starts: [{ start: START, path: paths.acting }],
    };
    const back = forkFromFile(JSON.parse(JSON.stringify(forkToFile(fork))));
    const path = back.starts[0]!.path;
    expect(path.outcomes).toEqual(paths.acting.outcomes);
    for (let at = 0; at < design.samples.length; at++) {
      expect(Math.abs(path.jobs[at]! - paths.acting.jobs[at]!)).toBeLessThanOrEqual(5.01);
      expect(Math.abs(path.wage[at]! - paths.acting.wage[at]!)).toBeLessThan(0.001);
      paths.acting.shares.forEach((level, k) =>
        expect(Math.abs(path.shares[k]![at]! - level[at]!)).toBeLessThan(0.021),
      );
      expect(path.shares.reduce((sum, level) => sum + level[at]!, 0)).toBeCloseTo(1, 1);
    }
    expect(path.spendingYear).toBeCloseTo(paths.acting.spendingYear, 1);
    expect(back.alone.spinOffs.at(-1)).toBeCloseTo(paths.alone.spinOffs.at(-1)!, -0.3);
  });
});
