/** The cluster the tests of sweeps run on: that it is one, and that it loses a node as real ones do. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slurmCluster } from './cluster.ts';
import { until } from './until.ts';

const { folder, call, tasks, killNode } = slurmCluster();

/** Puts a job of tasks 0 and 1 into the queue; each writes down where it starts, and the second waits for a file. */
async function submit(): Promise<string> {
  const script = join(folder, 'job.sh');
  const lines = [
    '#!/bin/sh',
    'echo "$SLURMD_NODENAME ${SLURM_RESTART_COUNT:-0}" >> started.$SLURM_ARRAY_TASK_ID',
    'while [ $SLURM_ARRAY_TASK_ID = 1 ] && [ ! -e go ]; do sleep 0.1; done',
    'echo done >> ended.$SLURM_ARRAY_TASK_ID',
  ];
  writeFileSync(script, `${lines.join('\n')}\n`);
  return call('sbatch', '--parsable', '--array=0-1', '--output=task-%a.log', script);
}

const linesOf = (name: string): string[] => readFileSync(join(folder, name), 'utf8').trim().split('\n');

test('a task whose node dies is run again on the other, and no other task is', async () => {
  const job = await submit();
  const waiting = async (): Promise<boolean> => existsSync(join(folder, 'started.1'));
  await until(waiting, () => 'the second task to start');
  const second = (await tasks(job)).find(({ index }) => index === 1)!;
  expect(second.state).toBe('RUNNING');
  const doomed = second.node as 'n1' | 'n2';

  killNode(doomed);
  await until(
    () => linesOf('started.1').length === 2,
    () => 'the second task to start again',
  );
  writeFileSync(join(folder, 'go'), '');
  await until(
    async () => (await tasks(job)).every(({ state }) => state === 'COMPLETED'),
    () => 'the end of the job',
  );

  const other = doomed === 'n1' ? 'n2' : 'n1';
  expect(linesOf('started.1')).toEqual([`${doomed} 0`, `${other} 1`]);
  expect(linesOf('ended.1')).toEqual(['done']);
  expect(linesOf('started.0')).toHaveLength(1);
  expect(linesOf('ended.0')).toEqual(['done']);
});
