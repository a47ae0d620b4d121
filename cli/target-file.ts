import { accessSync, constants, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { shown, type Fault } from '../experiments/index.ts';
import { oneOfWords } from './one-of-words.ts';

/** A file that shall be written. */
export interface Target {
  readonly flag: string;
  readonly path: string;
  /** What its name may end in; anything when empty. */
  readonly endings: readonly string[];
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a file that shall be written, before anything has been computed for it. */
export function targetFaults({ flag, path, endings }: Target): Fault[] {
  const refuse = (allowed: Fault['allowed']): Fault[] => [{ path: flag, found: shown(path), allowed }];
  if (endings.length > 0 && !endings.includes(extname(path).toLowerCase())) {
    return refuse({ en: `a file ending in ${oneOfWords(endings).en}`, zh: `以 ${oneOfWords(endings).zh} 结尾的文件` });
  }
  const stat = statSync(path, { throwIfNoEntry: false });
  // A device or a pipe cannot be replaced by a whole file, and must not be.
  if (path === '' || (stat !== undefined && !stat.isFile())) return refuse({ en: 'the name of a file', zh: '文件名' });
  if (!isWritable(dirname(path))) {
    return refuse({ en: 'a file in a folder that exists and can be written to', zh: '位于已存在且可写入的文件夹中的文件' });
  }
  if (stat !== undefined && !isWritable(path)) return refuse({ en: 'a file that may be replaced', zh: '可以改写的文件' });
  return [];
}

/** Files that would overwrite each other, or what is read. */
export function clashes(targets: readonly Target[], inputs: { readonly [place: string]: string }): Fault[] {
  const owners = new Map(Object.entries(inputs).map(([place, path]) => [resolve(path), place]));
  return targets.flatMap(({ flag, path }): Fault[] => {
    const owner = owners.get(resolve(path));
    owners.set(resolve(path), owner ?? flag);
    if (owner === undefined) return [];
    return [{ path: flag, found: shown(path), allowed: { en: `another file than that of ${owner}`, zh: `与 ${owner} 不同的文件` } }];
  });
}
