/** Which jobs work on a sweep: a file in its folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenFile } from '../write-whole.ts';

/** An array that was submitted. */
export interface SubmittedJob {
  /** Its number, as the scheduler knows it. */
  readonly job: string;
  /** Parts the sweep is cut into, and those the array computes. */
  readonly tasks: number;
  readonly indices: string;
}

interface JobFile {
  readonly scheduler: 'slurm';
  readonly jobs: readonly SubmittedJob[];
}

const pathIn = (folder: string): string => join(folder, 'job.json');

/** Jobs of the sweep in a folder, the last one last; none when it was never submitted. */
export async function jobsOf(folder: string): Promise<readonly SubmittedJob[]> {
  try {
    return (JSON.parse(await readFile(pathIn(folder), 'utf8')) as JobFile).jobs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The file with one more job. */
export async function withJob(folder: string, job: SubmittedJob): Promise<WrittenFile> {
  const file: JobFile = { scheduler: 'slurm', jobs: [...(await jobsOf(folder)), job] };
  return { path: pathIn(folder), write: (sink) => sink(`${JSON.stringify(file, undefined, 2)}\n`) };
}
