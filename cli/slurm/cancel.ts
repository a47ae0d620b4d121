import { callSlurm } from './call-slurm.ts';
import { jobsOf } from './job-file.ts';
import { isAtWork } from './queue.ts';

/** Ends the jobs of a sweep that run or wait; those that were ended, and what the scheduler said where it would not. */
export async function cancelJobs(
  folder: string,
): Promise<{ readonly ended: readonly string[]; readonly refused: readonly string[] }> {
  const ended: string[] = [];
  const refused: string[] = [];
  for (const { job } of await jobsOf(folder)) {
    if (!(await isAtWork(job))) continue;
    const answer = await callSlurm('scancel', [job]);
    if (answer?.status === 0) ended.push(job);
    else refused.push(`${job}: ${answer?.err.trim() ?? 'scancel'}`);
  }
  return { ended, refused };
}
