/** What Slurm runs on a node: one task of an array, which computes its part of the sweep in its folder. */
import type { SiteDocument } from '../../experiments/index.ts';

/** How the program is called on a node. */
export interface ProgramCall {
  /** As a shell reads it. */
  readonly words: string;
  /** A command that has to be there, and a file that has to. */
  readonly command: string;
  readonly file?: string;
}

/** Folder, within that of the sweep, of the script, what the tasks said, and what kept them from their work. */
export const SLURM_FOLDER = 'slurm';
export const SCRIPT = `${SLURM_FOLDER}/task.sh`;

/** A word as a shell takes it for itself. */
export const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** Numbers as Slurm lists them: `0-3,7`. */
export function indexList(indices: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const index of indices) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else spans.push([index, index]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

function options(site: SiteDocument, indices: readonly number[]): string[] {
  const { partition, account, time, memory, cpusPerTask = 1, extra = [] } = site;
  const named = { partition, account, time, mem: memory };
  return [
    '--job-name=jiqun',
    `--array=${indexList(indices)}`,
    `--output=${SLURM_FOLDER}/%A_%a.log`,
    // What a task said before it was queued again stays.
    '--open-mode=append',
    '--requeue',
    '--nodes=1',
    '--ntasks=1',
    `--cpus-per-task=${cpusPerTask}`,
    ...Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`])),
    ...extra,
  ];
}

/**
 * The script of an array: task i of `tasks` computes the chunks whose number leaves the remainder i. It runs in the folder
 * of the sweep, may be run again at any time, and can be submitted by hand just as well.
 */
export function batchScript(
  site: SiteDocument,
  tasks: number,
  indices: readonly number[],
  { words, command, file }: ProgramCall,
): string {
  const { modules = [] } = site;
  // Only a shell of a login knows modules.
  const shell = modules.length === 0 ? '#!/bin/bash' : '#!/bin/bash -l';
  return `${[
    shell,
    ...options(site, indices).map((option) => `#SBATCH ${option}`),
    '',
    'task=$SLURM_ARRAY_TASK_ID',
    `note=${SLURM_FOLDER}/note-$task`,
    'rm -f "$note"',
    '',
    '# What keeps a task from its work is written down for `jiqun sweep status`: what kind, where, what.',
    'give_up() {',
    String.raw`  printf '%s\n' "$1" "$SLURMD_NODENAME" "$2" > "$note.new" && mv "$note.new" "$note"`,
    '  exit 1',
    '}',
    '',
    ...modules.map((name) => `module load ${name} || give_up module ${quoted(name)}`),
    `command -v ${quoted(command)} > /dev/null || give_up program ${quoted(command)}`,
    ...(file === undefined ? [] : [`[ -r ${quoted(file)} ] || give_up program ${quoted(file)}`]),
    `${words} sweep shard . --index "$task" --of ${tasks} --workers "\${SLURM_CPUS_PER_TASK:-1}"`,
    'status=$?',
    '# 3: all is computed, and runs that failed are rows of their own. 130: whoever ended the task knows why.',
    'case $status in',
    '  0 | 3) exit 0 ;;',
    '  130) exit 130 ;;',
    '  *) give_up ended "$status ${SLURM_ARRAY_JOB_ID}_$task" ;;',
    'esac',
  ].join('\n')}\n`;
}
