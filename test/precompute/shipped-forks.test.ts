import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run, verdicts } from '../../engine/index.ts';
import {
  FORK_FUTURES,
  forkDesign,
  forkFromFile,
  forkFuture,
  inFuture,
  presets,
  type ForkFile,
} from '../../experiments/index.ts';
import { fileOf, forkActions, startsOf } from '../../precompute/fork-actions.ts';

const folder = new URL('../../ui/fork/shipped/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const actions = forkActions(presets);
const readFork = (name: string) => forkFromFile(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ForkFile);

/** Of each fork, at its middle start: the check is a sample, `npm run precompute` runs them all anew. */
const FUTURES = [3, 28];

describe('forks that ship with the page', () => {
  test('every preset has one for what it proposes first', () => {
    for (const preset of presets.keys()) {
      const own = actions.filter((action) => action.preset === preset).map(fileOf);
      expect(
        own.some((name) => files.includes(name)),
        preset,
      ).toBe(true);
    }
  });

  test('belong to something that can be chosen', () => {
    const names = new Set(actions.map(fileOf));
    expect(files.filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(files)('%s is what the engine gives', (name) => {
    const action = actions.find((one) => fileOf(one) === name)!;
    const { preset, policy } = action;
    const fork = readFork(name);
    const design = forkDesign({ format: 1, extends: preset }, policy, presets);
    const region = design.alone.regions.findIndex(({ id }) => id === fork.region);
    expect(fork.quarters).toBe(design.quarters);
    expect(fork.phrase).toBe(design.phrase);
    expect(fork.starts.map(({ start }) => start)).toEqual(startsOf(action, design.starts));
    expect(fork.alone.quarters).toEqual(design.samples);
    const { start, path } = fork.starts[Math.floor(fork.starts.length / 2)]!;
    for (const future of FUTURES) {
      const [alone, acting] = inFuture(design, [design.alone.input, design.acting(start).input], future).map((input) =>
        forkFuture(design, run(input), region),
      );
      expect(verdicts[fork.alone.outcomes[future]!], `future ${future} left alone`).toBe(verdicts[alone!.outcome]);
      expect(verdicts[path.outcomes[future]!], `future ${future} acting`).toBe(verdicts[acting!.outcome]);
      expect(Math.abs(fork.alone.endJobs[future]! - alone!.endJobs)).toBeLessThanOrEqual(5.01);
      expect(Math.abs(path.endJobs[future]! - acting!.endJobs)).toBeLessThanOrEqual(5.01);
    }
    for (const one of [fork.alone, ...fork.starts.map((each) => each.path)]) {
      expect(one.outcomes).toHaveLength(FORK_FUTURES);
      expect(one.outcomes.every((outcome) => verdicts[outcome] !== undefined)).toBe(true);
    }
  });
});
