import { access, constants, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { quotedValue, type Fault } from '../experiments/index.ts';
import { oneOfWords } from './one-of-words.ts';
import { linkedPath } from './write-whole.ts';

/** A file to be written. */
export interface Target {
  readonly flag: string;
  readonly path: string;
  /** What its name may end in; anything when empty. */
  readonly endings: readonly string[];
}

async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function faultOf({ flag, path, endings }: Target): Promise<Fault | undefined> {
  const refuse = (allowed: Fault['allowed']): Fault => ({ path: flag, found: quotedValue(path), allowed });
  if (endings.length > 0 && !endings.includes(extname(path).toLowerCase())) {
    return refuse({ en: `a file ending in ${oneOfWords(endings).en}`, zh: `以 ${oneOfWords(endings).zh} 结尾的文件` });
  }
  const name = { en: 'the name of a file', zh: '文件名' };
  if (path === '') return refuse(name);
  let there;
  try {
    there = await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENAMETOOLONG') return refuse({ en: 'a shorter name', zh: '较短的文件名' });
    // Nothing there, or no way to it, which shows below.
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') return refuse(name);
  }
  // A device or a pipe cannot be replaced by a whole file, and must not be.
  if (there !== undefined && !there.isFile()) return refuse(name);
  const folder = dirname(await linkedPath(path));
  const enterable = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!enterable || !(await isWritable(folder))) {
    return refuse({
      en: 'a file in a folder that exists and can be written to',
      zh: '位于已存在且可写入的文件夹中的文件',
    });
  }
  if (there !== undefined && !(await isWritable(path)))
    return refuse({ en: 'a file that may be replaced', zh: '可以改写的文件' });
  return undefined;
}

/** Faults of files to be written, found before anything is computed for them. */
export async function targetFaults(targets: readonly Target[]): Promise<Fault[]> {
  const faults = await Promise.all(targets.map(faultOf));
  return faults.filter((fault) => fault !== undefined);
}

/** The one name of a file, however it is called: links are followed. */
async function trueName(path: string): Promise<string> {
  const place = await linkedPath(resolve(path));
  const folder = await realpath(dirname(place)).catch(() => dirname(place));
  return join(folder, basename(place));
}

/** Files that would overwrite each other, or what is read. */
export async function targetClashes(
  targets: readonly Target[],
  inputs: { readonly [place: string]: string },
): Promise<Fault[]> {
  const owners = new Map<string, string>();
  for (const [place, path] of Object.entries(inputs)) owners.set(await trueName(path), place);
  const faults: Fault[] = [];
  for (const { flag, path } of targets) {
    const name = await trueName(path);
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, flag);
    else
      faults.push({
        path: flag,
        found: quotedValue(path),
        allowed: { en: `another file than that of ${owner}`, zh: `与 ${owner} 不同的文件` },
      });
  }
  return faults;
}
