/** The default preset left alone and upgraded from eight years, over fifty futures, as the engine ran them. */
import type { ForkPath, ForkStart } from '../../../ui/fork/fork-facts.ts';
import data from './default-fork.json';

export const QUARTERS = data.quarters;
export const alone: ForkPath = data.alone;
export const starts: readonly ForkStart[] = data.starts;

export const years = {
  yearOf: (quarter: number): string => `year ${Math.floor(quarter / 4)}`,
  yearShort: (quarter: number): string => String(Math.floor(quarter / 4)),
};

/** The first so many futures of a path, as while it is computed. */
export const partly = (path: ForkPath, known: number): ForkPath => ({
  ...path,
  outcomes: path.outcomes.map((outcome, k) => (k < known ? outcome : -1)),
  endJobs: path.endJobs.map((jobs, k) => (k < known ? jobs : Number.NaN)),
});
