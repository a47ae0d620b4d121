/** How the jobs of a sweep stand, in words and as a document. What is done the files of the sweep say, not the jobs. */
import type { Language } from '../../experiments/index.ts';
import { jobsOf, type SubmittedJob } from './job-file.ts';
import { taskNotes, type TaskNote } from './notes.ts';
import { jobState, type JobState } from './queue.ts';

export interface SlurmReport {
  readonly jobs: readonly (SubmittedJob & { readonly state: JobState | undefined })[];
  readonly notes: readonly TaskNote[];
}

/** Undefined for a sweep that was never submitted. */
export async function slurmReport(folder: string): Promise<SlurmReport | undefined> {
  const jobs = await jobsOf(folder);
  if (jobs.length === 0) return undefined;
  const states = await Promise.all(jobs.map(async (job) => ({ ...job, state: await jobState(job.job) })));
  return { jobs: states, notes: await taskNotes(folder) };
}

function jobLine({ job, state }: SlurmReport['jobs'][number], language: Language): string {
  if (state === undefined)
    return {
      en: `Slurm job ${job}: the scheduler no longer knows it`,
      zh: `Slurm 作业 ${job}：调度系统中已无记录`,
    }[language];
  const { waiting, running, ended } = state;
  const words = Object.entries(ended).map(([word, count]) => `${count} ${word}`);
  const how = { en: words.join(', '), zh: words.join('、') }[language];
  return {
    en: `Slurm job ${job}: ${running} tasks running, ${waiting} waiting${how === '' ? '' : `, ended: ${how}`}`,
    zh: `Slurm 作业 ${job}：${running} 个任务运行中，${waiting} 个等待${how === '' ? '' : `，已结束：${how}`}`,
  }[language];
}

function noteLine({ task, node, text }: TaskNote, language: Language): string {
  return {
    en: `task ${task} on node ${node}: ${text.en}`,
    zh: `任务 ${task}（节点 ${node}）：${text.zh}`,
  }[language];
}

/** The report, line by line. */
export function slurmLines({ jobs, notes }: SlurmReport, language: Language): readonly string[] {
  return [...jobs.map((job) => jobLine(job, language)), ...notes.map((note) => noteLine(note, language))];
}

/** The same for a document; nothing of a sweep that was never submitted. */
export function slurmDocument(report: SlurmReport | undefined) {
  if (report === undefined) return {};
  const running = report.jobs.reduce((sum, { state }) => sum + (state?.running ?? 0), 0);
  return { running, slurm: report };
}
