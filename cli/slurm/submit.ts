/** Hands a sweep to Slurm. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { faultText, quotedValue, type Fault, type SiteDocument } from '../../experiments/index.ts';
import type { CommandCall } from '../command.ts';
import { exitStatus } from '../exit-statuses.ts';
import { writeFiles } from '../write-whole.ts';
import { batchScript, indexList, SCRIPT, SLURM_FOLDER } from './batch-script.ts';
import { callSlurm } from './call-slurm.ts';
import { jobsOf, withJob, type SubmittedJob } from './job-file.ts';
import { programCall } from './program-call.ts';
import { isAtWork } from './queue.ts';

/** What most sites take as one array. */
const USUAL_TASKS = 1000;

const FLAG = '--on slurm';

/** An array that would compute what is missing of a sweep. */
export interface TaskArray {
  readonly tasks: number;
  readonly indices: readonly number[];
  readonly script: string;
}

/**
 * The array for chunks that are missing. However much is done already, the sweep is cut into the same parts, and those
 * are submitted in which something is missing: a chunk never changes its task.
 */
export function arrayFor(site: SiteDocument, chunks: number, missing: readonly number[]): TaskArray {
  const tasks = Math.min(chunks, site.maxTasks ?? USUAL_TASKS);
  const indices = [...new Set(missing.map((chunk) => chunk % tasks))].toSorted((a, b) => a - b);
  return { tasks, indices, script: batchScript(site, tasks, indices, programCall(site)) };
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)!;

function refusal(said: string): Fault {
  return {
    path: FLAG,
    found: quotedValue(said),
    allowed: { en: 'a job that sbatch takes (--site says how)', zh: 'sbatch 能接受的作业（用 --site 指定）' },
  };
}

/** What keeps an array from being submitted, found before anything is written. */
export async function submissionFaults({ script }: TaskArray): Promise<readonly Fault[]> {
  const tried = await callSlurm('sbatch', ['--test-only'], { input: script });
  if (tried === undefined)
    return [
      {
        path: FLAG,
        found: { en: 'no sbatch on this machine', zh: '本机没有 sbatch' },
        allowed: {
          en: 'a machine from which Slurm takes jobs; elsewhere jiqun sweep shard under any scheduler',
          zh: '可以向 Slurm 提交作业的机器；其他调度系统请用 jiqun sweep shard',
        },
      },
    ];
  return tried.status === 0 ? [] : [refusal(lastLine(tried.err))];
}

/** Jobs that still work on a folder: what they write must not be moved, nor computed a second time. */
export async function workFaults(folder: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { job } of await jobsOf(folder)) {
    if (!(await isAtWork(job))) continue;
    faults.push({
      path: '--out',
      found: { en: `Slurm job ${job} at work on this folder`, zh: `Slurm 作业 ${job} 正在处理此文件夹` },
      allowed: {
        en: 'a folder no job works on; jiqun sweep status tells how it stands, jiqun sweep cancel ends it',
        zh: '没有作业正在处理的文件夹；可用 jiqun sweep status 查看，用 jiqun sweep cancel 终止',
      },
    });
  }
  return faults;
}

/** Submits an array for a sweep whose folder is there; the job, or what went wrong. */
export async function submit(
  call: Parameters<typeof writeFiles>[0],
  folder: string,
  { tasks, indices, script }: TaskArray,
): Promise<SubmittedJob | { readonly fault: Fault } | undefined> {
  await mkdir(join(folder, SLURM_FOLDER), { recursive: true });
  const lost = await writeFiles(call, [{ path: join(folder, SCRIPT), write: (sink) => sink(script) }]);
  if (lost.length > 0) return undefined;
  const answer = await callSlurm('sbatch', ['--parsable', SCRIPT], { folder });
  const [job] = answer?.status === 0 ? (/^\d+/.exec(answer.out) ?? []) : [];
  if (job === undefined) return { fault: refusal(lastLine(answer?.err ?? 'sbatch')) };
  const submitted = { job, tasks, indices: indexList(indices) };
  // Not even an interruption may lose which job it is.
  const terminal = { ...call.terminal, interrupted: new AbortController().signal };
  const unnoted = await writeFiles({ ...call, terminal }, [await withJob(folder, submitted)]);
  return unnoted.length > 0 ? undefined : submitted;
}

/** Submits what is missing and says so; the exit status. */
export async function submitMissing(
  call: Pick<CommandCall, 'terminal' | 'language' | 'json'>,
  folder: string,
  array: TaskArray,
): Promise<number> {
  const { terminal, language, json } = call;
  const submitted = await submit(call, folder, array);
  if (submitted === undefined || 'fault' in submitted) {
    if (submitted !== undefined) terminal.tell(`${faultText(submitted.fault, language)}\n`);
    return exitStatus.notWritten;
  }
  const { job, indices } = submitted;
  const words = {
    en: `Slurm job ${job}, tasks ${indices}; jiqun sweep status ${folder} tells how it stands`,
    zh: `Slurm 作业 ${job}，任务 ${indices}；进展见 jiqun sweep status ${folder}`,
  };
  await terminal.print(json ? `${JSON.stringify(submitted)}\n` : `${words[language]}\n`);
  return exitStatus.done;
}
