/** Arrays as Slurm takes them: submitted, told about, ended; nodes without the program. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancelJobs } from '../../../cli/slurm/cancel.ts';
import { jobsOf } from '../../../cli/slurm/job-file.ts';
import { slurmLines, slurmReport } from '../../../cli/slurm/slurm-report.ts';
import { arrayFor, submissionFaults, submit, workFaults } from '../../../cli/slurm/submit.ts';
import { faultText, type SiteDocument } from '../../../experiments/index.ts';
import { slurmCluster } from '../../support/slurm/cluster.ts';
import { until } from '../../support/slurm/until.ts';

const { folder: root, environment } = slurmCluster();
const call = {
  language: 'en',
  terminal: {
    tell: (text: string): void => void told.push(text),
    traced: false,
    interrupted: new AbortController().signal,
  },
} as const;
const told: string[] = [];

const before = { ...process.env };
beforeAll(() => void Object.assign(process.env, environment));
afterAll(() => {
  for (const name of ['SLURM_CONF', 'PATH'])
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
});

function folderOf(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  return folder;
}

const missing = [0, 1, 2, 3, 4];
async function submitted(folder: string, site: SiteDocument): Promise<void> {
  const array = arrayFor(site, 5, missing);
  expect(await submissionFaults(array)).toEqual([]);
  expect(await submit(call, folder, array)).toHaveProperty('job');
  expect(told).toEqual([]);
}
const ended = (folder: string) => async (): Promise<boolean> => {
  const state = (await slurmReport(folder))?.jobs[0]!.state;
  return state !== undefined && state.waiting + state.running === 0;
};

test('the parts of a sweep stay the same; those in which something is missing are submitted', () => {
  const of = (chunks: number, site: SiteDocument, undone: readonly number[]) => {
    const { tasks, indices } = arrayFor({ command: 'jiqun', ...site }, chunks, undone);
    return { tasks, indices };
  };
  expect(of(5, {}, missing)).toEqual({ tasks: 5, indices: [0, 1, 2, 3, 4] });
  expect(of(5, { maxTasks: 2 }, missing)).toEqual({ tasks: 2, indices: [0, 1] });
  expect(of(50, { maxTasks: 20 }, [3, 23, 45])).toEqual({ tasks: 20, indices: [3, 5] });
  expect(of(50_000, {}, [1]).tasks).toBe(1000);
});

test('a task runs its part with its CPUs, in the folder, and leaves no note', async () => {
  const folder = folderOf('with blanks, and a % sign');
  await submitted(folder, { command: 'echo', maxTasks: 2 });
  await until(ended(folder), () => 'the end of the job');
  const job = (await jobsOf(folder))[0]!.job;
  expect(readFileSync(join(folder, 'slurm', `${job}_1.log`), 'utf8')).toBe(
    'sweep shard . --index 1 --of 2 --workers 1\n',
  );
  const report = (await slurmReport(folder))!;
  expect(report.notes).toEqual([]);
  expect(slurmLines(report, 'en')).toEqual([`Slurm job ${job}: 0 tasks running, 0 waiting, ended: 2 COMPLETED`]);
});

test('a node without the program, and a program that fails, are told in words', async () => {
  const [absent, failing] = [folderOf('absent'), folderOf('failing')];
  await submitted(absent, { command: 'no-such-program', maxTasks: 1 });
  await submitted(failing, { command: 'false', maxTasks: 1 });
  await until(ended(absent), () => 'the end of the first job');
  await until(ended(failing), () => 'the end of the second job');
  const [, first] = slurmLines((await slurmReport(absent))!, 'en');
  expect(first).toMatch(/^task 0 on node n[12]: there is no no-such-program there$/);
  const [state, second] = slurmLines((await slurmReport(failing))!, 'en');
  expect(state).toContain('ended: 1 FAILED');
  const log = /the program ended with status 1; (slurm\/\d+_0\.log) says why$/.exec(second!)![1]!;
  expect(existsSync(join(failing, log))).toBe(true);
});

test('a job at work keeps a second one away until it is ended', async () => {
  const folder = folderOf('long');
  const site = { command: 'sleep 600 #' };
  await submitted(folder, site);
  const [fault] = await workFaults(folder);
  expect(faultText(fault!, 'en')).toMatch(
    /^--out: found Slurm job \d+ at work on this folder, allowed a folder no job/,
  );
  const { ended: jobs, refused } = await cancelJobs(folder);
  expect(refused).toEqual([]);
  expect(jobs).toEqual((await jobsOf(folder)).map(({ job }) => job));
  await until(ended(folder), () => 'the end of the job');
  expect(slurmLines((await slurmReport(folder))!, 'en')[0]).toContain('ended: 5 CANCELLED');
  expect(await workFaults(folder)).toEqual([]);
  expect(await cancelJobs(folder)).toEqual({ ended: [], refused: [] });
});

test('what sbatch refuses, and its absence, are told before anything is written', async () => {
  const folder = folderOf('refused');
  const array = arrayFor({ command: 'jiqun', partition: 'nowhere' }, 5, missing);
  const refused = (await submissionFaults(array)).map((fault) => faultText(fault, 'en'));
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatch(/^--on slurm: found ".*invalid partition name specified/i);
  process.env['PATH'] = folder;
  try {
    const absent = (await submissionFaults(array)).map((fault) => faultText(fault, 'en'));
    expect(absent).toHaveLength(1);
    expect(absent[0]).toContain('no sbatch on this machine');
  } finally {
    process.env['PATH'] = before['PATH'];
  }
  expect(existsSync(join(folder, 'slurm'))).toBe(false);
});
