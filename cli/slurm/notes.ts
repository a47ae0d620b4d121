/** What kept tasks from their work, as they wrote it down in the folder of the sweep. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '../../engine/index.ts';
import { SLURM_FOLDER } from './batch-script.ts';

export interface TaskNote {
  readonly task: number;
  readonly node: string;
  readonly text: Text;
}

function textOf(kind: string, what: string): Text {
  if (kind === 'module') return { en: `the module ${what} cannot be loaded there`, zh: `该节点无法加载模块 ${what}` };
  if (kind === 'program') return { en: `there is no ${what} there`, zh: `该节点上没有 ${what}` };
  const [status, log] = what.split(' ');
  const file = `${SLURM_FOLDER}/${log}.log`;
  return {
    en: `the program ended with status ${status}; ${file} says why`,
    zh: `程序以状态 ${status} 结束，原因见 ${file}`,
  };
}

/** Notes of tasks, in their order. A task that is run again takes its note back. */
export async function taskNotes(folder: string): Promise<readonly TaskNote[]> {
  const names = await readdir(join(folder, SLURM_FOLDER)).catch(() => []);
  const notes = names.flatMap((name) => {
    const task = /^note-(\d+)$/.exec(name)?.[1];
    return task === undefined ? [] : [{ task: Number(task), path: join(folder, SLURM_FOLDER, name) }];
  });
  const read = await Promise.all(
    notes.map(async ({ task, path }) => {
      // One that is taken back meanwhile says nothing.
      const [kind, node = '', what = ''] = (await readFile(path, 'utf8').catch(() => '')).split('\n');
      return kind === undefined || kind === '' ? [] : [{ task, node, text: textOf(kind, what) }];
    }),
  );
  return read.flat().toSorted((a, b) => a.task - b.task);
}
