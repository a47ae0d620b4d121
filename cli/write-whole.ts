import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, chown, lstat, open, readlink, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { faultText, printable, type Language } from '../experiments/index.ts';
import { tellTrace } from './own-fault.ts';
import type { Terminal } from './terminal.ts';
import { unwritable } from './unwritable.ts';

/** Takes the next piece of a file; resolves once it is on disk. */
export type Sink = (piece: string | Uint8Array) => Promise<void>;

/** A file to be written, and how its content is produced. */
export interface WrittenFile {
  readonly path: string;
  /** Writes the content piece by piece, so that only one piece is in memory. */
  readonly write: (sink: Sink) => Promise<void>;
}

const MOST_LINKS = 40;

/** Where a file really lies: what a symbolic link leads to, whether or not it is there yet. */
export async function linkedPath(path: string): Promise<string> {
  let place = path;
  for (let k = 0; k < MOST_LINKS; k++) {
    const link = await lstat(place).catch(() => undefined);
    if (link === undefined || !link.isSymbolicLink()) return place;
    place = resolve(dirname(place), await readlink(place));
  }
  return place;
}

/**
 * Writes a file under a temporary name and renames it, so that a file is there whole or not at all. A file that is
 * replaced keeps its mode and, where that may be given, its owner; a symbolic link stays one.
 */
async function writeWhole({ path, write }: WrittenFile, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const place = await linkedPath(path);
  const before = await stat(place).catch(() => undefined);
  // Not made from the name: one of full length has no room for an ending.
  const temporary = join(dirname(place), `.jiqun-${randomBytes(6).toString('hex')}.tmp`);
  const remove = (): void => rmSync(temporary, { force: true });
  // The process may be ended while the file is being written.
  process.once('exit', remove);
  try {
    const handle = await open(temporary, 'wx', before === undefined ? 0o666 : 0o600);
    try {
      await write(async (piece) => {
        signal.throwIfAborted();
        await handle.appendFile(piece);
      });
      signal.throwIfAborted();
    } finally {
      await handle.close();
    }
    if (before !== undefined) {
      await chown(temporary, before.uid, before.gid).catch(() => undefined);
      await chmod(temporary, before.mode);
    }
    await rename(temporary, place);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    process.off('exit', remove);
  }
}

function unwritten(path: string, error: unknown, interrupted: boolean, language: Language): string {
  if (!interrupted) return faultText(unwritable(path, error), language);
  return { en: `Interrupted: ${printable(path)} was not written`, zh: `已中断，未写出 ${printable(path)}` }[language];
}

/**
 * Writes files one by one; one that cannot be written is reported and stops neither the others nor the output.
 * @returns the paths that were not written
 */
export async function writeFiles(
  {
    terminal,
    language,
  }: { readonly terminal: Pick<Terminal, 'tell' | 'traced' | 'interrupted'>; readonly language: Language },
  files: readonly WrittenFile[],
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const file of files) {
    try {
      await writeWhole(file, terminal.interrupted);
    } catch (error) {
      lost.push(file.path);
      const { aborted } = terminal.interrupted;
      terminal.tell(`${unwritten(file.path, error, aborted, language)}\n`);
      if (!aborted) tellTrace(terminal, error);
    }
  }
  return lost;
}
