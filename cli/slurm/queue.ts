/** What the scheduler knows of an array. */
import { callSlurm } from './call-slurm.ts';

/** Tasks of an array by how they stand. */
export interface JobState {
  readonly waiting: number;
  readonly running: number;
  /** Those that have ended, by the word the scheduler has for how. */
  readonly ended: { readonly [state: string]: number };
}

const WAITING = new Set(['PENDING', 'REQUEUED', 'REQUEUE_HOLD', 'SPECIAL_EXIT', 'RESV_DEL_HOLD', 'SUSPENDED']);
const RUNNING = new Set(['RUNNING', 'COMPLETING', 'CONFIGURING', 'STAGE_OUT', 'SIGNALING', 'STOPPED', 'RESIZING']);

function stateOf(words: readonly string[]): JobState {
  const ended: Record<string, number> = {};
  let waiting = 0;
  let running = 0;
  for (const word of words) {
    if (WAITING.has(word)) waiting += 1;
    else if (RUNNING.has(word)) running += 1;
    else ended[word] = (ended[word] ?? 0) + 1;
  }
  return { waiting, running, ended };
}

/** Tasks as `index|state` lines; several lines of one task, the last counts. */
function lastWords(out: string): Map<string, string> {
  const lines = out.split('\n').filter((line) => line.includes('|'));
  return new Map(lines.map((line) => line.split('|') as [string, string]));
}

/**
 * How the tasks of a job stand: those the queue knows, and of those it has forgotten what the accounts say, where the
 * site keeps any. Undefined when neither knows the job.
 */
export async function jobState(job: string): Promise<JobState | undefined> {
  const queued = await callSlurm('squeue', [
    '--noheader',
    '--states=all',
    '--array',
    `--jobs=${job}`,
    '--format=%i|%T',
  ]);
  const words = lastWords(queued?.status === 0 ? queued.out : '');
  const accounted = await callSlurm('sacct', ['-X', '-n', '-P', '--array', '-j', job, '-o', 'JobID,State']);
  if (accounted?.status === 0)
    // "CANCELLED by 1000" names who did it.
    for (const [task, state] of lastWords(accounted.out)) if (!words.has(task)) words.set(task, state.split(' ')[0]!);
  return words.size === 0 ? undefined : stateOf([...words.values()]);
}

/** Whether tasks of a job still run or wait. */
export async function isAtWork(job: string): Promise<boolean> {
  const state = await jobState(job);
  return state !== undefined && state.waiting + state.running > 0;
}
