/** A sweep that Slurm runs: the same bytes as on one machine, though a node dies in the middle. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { slurmCluster } from '../../support/slurm/cluster.ts';
import type { NodeName } from '../../support/slurm/configuration.ts';
import { until } from '../../support/slurm/until.ts';
import { commandLine } from '../command-line.ts';
import { CHUNK, chunksIn, contentOf, rowsIn, RUNS, smallDesign } from './small-sweep.ts';

const { environment, tasks, killNode, call } = slurmCluster();
const { folder, start, jiqun } = commandLine();
const onCluster = (...words: string[]) => start(words, { environment });

const site = join(folder, 'site.json');
let design: string;
beforeAll(async () => {
  design = smallDesign(folder);
  writeFileSync(site, JSON.stringify({ partition: 'main', time: '60', maxTasks: 2 }));
  expect((await jiqun('sweep', design, '--out', 'local', '--chunk', String(CHUNK))).status).toBe(0);
});

const sweepTo = (out: string) => ['sweep', design, '--out', out, '--chunk', String(CHUNK), '--on', 'slurm'];
const submit = (out: string, ...more: string[]) => onCluster(...sweepTo(out), '--site', site, ...more);

interface Status {
  readonly done: number;
  readonly running: number;
  readonly slurm: { readonly notes: readonly { readonly task: number; readonly node: string }[] };
}
const statusOf = async (out: string) => JSON.parse((await onCluster('sweep', 'status', out, '--json')).out) as Status;

const CHUNKS = RUNS / CHUNK;
test('a node dies in the middle: every row is there once, byte for byte as on one machine', async () => {
  const out = join(folder, 'cluster');
  const submitted = await submit('cluster', '--json');
  expect(submitted.messages.slice(1)).toEqual([]);
  const { job, tasks: parts } = JSON.parse(submitted.out) as { job: string; tasks: number };
  expect(parts).toBe(2);
  const refused = await submit('cluster');
  expect([refused.status, refused.messages.at(-1)]).toEqual([2, expect.stringContaining(`job ${job} at work`)]);

  // The second task has a few of its chunks behind it, and more before it.
  const own = () => chunksIn(out).filter((chunk) => chunk % parts === 1).length;
  await until(
    () => own() >= 2,
    () => 'the first chunks of the second task',
  );
  const doomed = (await tasks(job)).find(({ index }) => index === 1)!.node as NodeName;
  killNode(doomed);
  expect(own()).toBeLessThan(CHUNKS / parts);
  const status = await statusOf('cluster');
  expect(status.done).toBeLessThan(RUNS);

  await until(
    () => chunksIn(out).length === CHUNKS,
    () => 'the last chunk',
  );
  await until(
    async () => (await tasks(job)).every(({ state }) => state === 'COMPLETED'),
    () => 'the end of the job',
  );
  expect(await call('scontrol', 'show', 'job', `${job}_1`)).toContain('Restarts=1');
  const collected = await onCluster('sweep', 'collect', 'cluster');
  expect(collected.status).toBe(0);
  expect((await rowsIn(out)).toSorted((a, b) => a - b)).toEqual(Array.from({ length: RUNS }, (_, row) => row));
  expect(contentOf(out)).toEqual(contentOf(join(folder, 'local')));

  // Nothing is missing, so that nothing is submitted.
  const again = await submit('cluster');
  expect(again.status).toBe(0);
  expect(again.out).toContain(`${RUNS} of ${RUNS} runs done`);
  expect(JSON.parse(readFileSync(join(out, 'job.json'), 'utf8'))).toHaveProperty('jobs.length', 1);
});

test('a job that is ended leaves what is done; the same command submits the rest', async () => {
  const out = join(folder, 'ended');
  await submit('ended');
  await until(
    () => chunksIn(out).length >= 2,
    () => 'the first chunks',
  );
  const { out: said, status } = await onCluster('sweep', 'cancel', 'ended');
  expect([status, said]).toEqual([0, expect.stringMatching(/^ended Slurm job \d+; /)]);
  await until(
    async () => (await statusOf('ended')).running === 0,
    () => 'the end of the tasks',
  );
  const kept = chunksIn(out).length;
  expect(kept).toBeLessThan(CHUNKS);
  await submit('ended');
  await until(
    () => chunksIn(out).length === CHUNKS,
    () => 'the last chunk',
  );
  expect((await onCluster('sweep', 'collect', 'ended')).status).toBe(0);
  expect(contentOf(out)).toEqual(contentOf(join(folder, 'local')));
});

test('a node without the program is told by status, and what it could not do is missing', async () => {
  const elsewhere = join(folder, 'elsewhere.json');
  writeFileSync(elsewhere, JSON.stringify({ maxTasks: 1, command: 'jiqun-that-is-not-here' }));
  expect((await onCluster(...sweepTo('absent'), '--site', elsewhere)).status).toBe(0);
  await until(
    async () => (await statusOf('absent')).slurm.notes.length === 1,
    () => 'the note of the task',
  );
  const { out } = await start(['sweep', 'status', 'absent', '--lang', 'zh'], { environment });
  expect(out).toContain(`已完成 0/${RUNS} 次运行`);
  expect(out).toMatch(/任务 0（节点 n\d）：该节点上没有 jiqun-that-is-not-here/);
});

test('what cannot be submitted is bad input, and nothing is written', async () => {
  const wrong = join(folder, 'wrong.json');
  const refused = async (content: object, message: string, env: NodeJS.ProcessEnv = environment) => {
    writeFileSync(wrong, JSON.stringify(content));
    const { status, messages } = await start([...sweepTo('never'), '--site', wrong], { environment: env });
    expect(status).toBe(2);
    expect(messages.join('\n')).toContain(message);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  };
  await refused({ time: 'long' }, 'wrong.json: time: found "long", allowed a time as Slurm reads it');
  await refused({ partition: 'nowhere' }, '--on slurm: found "allocation failure: Invalid partition name specified"');
  await refused({}, '--on slurm: found no sbatch on this machine', { PATH: folder });
  const alone = await jiqun('sweep', design, '--out', 'never', '--site', site);
  expect([alone.status, alone.messages[0]]).toEqual([
    2,
    expect.stringMatching(/^--site: found ".*", allowed --on slurm/),
  ]);
  rmSync(wrong);
});
