/** A sweep on the page: every row once, whatever stops it. */
import { expect, test } from 'vitest';
import { run } from '../../../engine/index.ts';
import { runsTable, type Experiment, type FinishedRow } from '../../../experiments/index.ts';
import type { StoredRows } from '../../../ui/lab/experiment-shelf.ts';
import { createSweep, type Sweep } from '../../../ui/lab/sweep.ts';
import { design, directRunner, experimentOf } from './small-designs.ts';

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};
const phase = ({ state }: Sweep): string => state.peek().phase;

function finishedRows({ experiment, rows }: Sweep): FinishedRow[] {
  return Array.from({ length: experiment.rows }, (_, k) => rows.finished(k)).filter((row) => row !== undefined);
}
const tableOf = (sweep: Sweep) => runsTable(sweep.experiment, finishedRows(sweep));

async function whole(experiment: Experiment): Promise<Sweep> {
  const sweep = createSweep({ experiment, runner: () => directRunner(), keep: async () => undefined });
  sweep.go();
  await until(() => phase(sweep) === 'done');
  return sweep;
}

test('paused, taken from the shelf again and gone on with, it has the rows of one that nobody disturbed', async () => {
  const experiment = experimentOf(design({ kind: 'latinHypercube', points: 60 }));
  const kept: StoredRows[] = [];
  const keep = async (rows: StoredRows): Promise<void> => void kept.push(structuredClone(rows));
  const first = createSweep({ experiment, runner: () => directRunner(), keep });
  first.go();
  await until(() => first.rows.done >= 30);
  first.pause();
  const { done } = first.rows;
  await until(() => kept.reduce((sum, { from, to }) => sum + to - from, 0) === done);
  expect(first.state.peek()).toMatchObject({ phase: 'paused', done, total: 60 });
  const second = createSweep({ experiment, runner: () => directRunner(), keep });
  await second.restore(kept);
  expect(second.state.peek()).toMatchObject({ phase: 'paused', done });
  second.go();
  await until(() => phase(second) === 'done');
  expect(tableOf(second)).toEqual(tableOf(await whole(experiment)));
  // Each row was kept once, in pieces that do not overlap.
  const places = kept.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k));
  expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, k) => k));
  // A third finds nothing left to do.
  const third = createSweep({ experiment, runner: () => directRunner(() => expect.fail('was run again')), keep });
  await third.restore(kept);
  expect(phase(third)).toBe('done');
  expect(tableOf(third)).toEqual(tableOf(second));
});

test('gone on with at once after a pause, nothing is lost and nothing comes twice', async () => {
  const experiment = experimentOf(design({ kind: 'sobol', points: 64 }));
  const sweep = createSweep({ experiment, runner: () => directRunner(), keep: async () => undefined });
  sweep.go();
  for (let k = 0; k < 6; k++) {
    await until(() => sweep.rows.done >= 8 * k);
    sweep.pause();
    sweep.go();
  }
  await until(() => phase(sweep) === 'done');
  expect(tableOf(sweep)).toEqual(tableOf(await whole(experiment)));
});

test('a run that fails is a row with its reason', async () => {
  const experiment = experimentOf(design({ kind: 'latinHypercube', points: 12 }));
  const { seed } = experiment.place(5);
  const sweep = createSweep({
    experiment,
    runner: () =>
      directRunner((input) => {
        if (input.seed === seed) throw new Error('out of luck');
        return run(input);
      }),
    keep: async () => undefined,
  });
  sweep.go();
  await until(() => phase(sweep) === 'done');
  expect(sweep.state.peek()).toMatchObject({ done: 12, failed: 1 });
  expect(finishedRows(sweep).map(({ error }) => error)).toEqual(
    Array.from({ length: 12 }, (_, k) => (k === 5 ? 'out of luck' : '')),
  );
  expect(sweep.rows.measured(0)[5]).toBeNaN();
  expect(sweep.rows.verdict(5, 0)).toBeUndefined();
});

test('replicates are added until what the design asks is known, and no further', async () => {
  const precision = (halfWidth: number) => ({
    atLeast: 4,
    atMost: 16,
    step: 4,
    until: [{ output: 'employment.last', halfWidth }],
  });
  const plan = { kind: 'factorial' };
  const loose = await whole(experimentOf(design(plan, { precision: precision(1e9) })));
  expect(loose.state.peek()).toMatchObject({ done: 32, total: 32 });
  const never = await whole(experimentOf(design(plan, { precision: precision(0) })));
  expect(never.state.peek()).toMatchObject({ done: 128, total: 128 });
  // Found done again without a run.
  const again = createSweep({
    experiment: loose.experiment,
    runner: () => directRunner(() => expect.fail('was run again')),
    keep: async () => undefined,
  });
  await again.restore([loose.rows.stored(0, 32)]);
  await until(() => phase(again) === 'done');
});
