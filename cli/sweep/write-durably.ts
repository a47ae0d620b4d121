import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Sink } from '../write-whole.ts';

/**
 * A file that is written piece by piece under a temporary name. When it is finished it is flushed to the disk and then
 * renamed: under its own name it is whole, also after the machine lost its power.
 */
export interface DurableFile {
  readonly sink: Sink;
  /** Makes it appear. @throws when the disk is full */
  finish(): Promise<void>;
  /** Takes it back. */
  discard(): Promise<void>;
}

async function syncFolder(folder: string): Promise<void> {
  // Some systems cannot flush a folder; the rename is then as safe as they make it.
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Names of temporary files say who writes them: others must not take them away while they do. */
const thisHost = hostname()
  .replace(/[^A-Za-z0-9.]/g, '.')
  .slice(0, 60);
const DAY_MS = 86_400_000;

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a file is one that a process left half-written: it has ended or, on another machine, been silent for a day. */
export async function isLeft(path: string): Promise<boolean> {
  const [, host, pid] = /^\.(.*)-(\d+)-[0-9a-f]+\.tmp$/.exec(basename(path)) ?? [];
  if (pid === undefined) return false;
  if (host === thisHost) return !runs(Number(pid));
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > DAY_MS;
}

/** @param path where the file will be */
export async function openDurably(path: string): Promise<DurableFile> {
  const temporary = join(dirname(path), `.${thisHost}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx');
  const remove = (): void => rmSync(temporary, { force: true });
  process.once('exit', remove);
  let closed = false;
  const close = async (): Promise<void> => {
    if (!closed) await handle.close();
    closed = true;
    process.off('exit', remove);
  };
  const discard = async (): Promise<void> => {
    await close().catch(() => undefined);
    // Where the folder itself is gone there is nothing to take back, and why it was to be is what must be told.
    await rm(temporary, { force: true }).catch(() => undefined);
  };
  return {
    sink: (piece) => handle.appendFile(piece),
    async finish() {
      try {
        await handle.sync();
        await close();
        await rename(temporary, path);
      } catch (error) {
        await discard();
        // Who finishes the same experiment first tidies up after all; what is there has the same bytes.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT' && existsSync(path)) return;
        throw error;
      }
      await syncFolder(dirname(path));
    },
    discard,
  };
}

/** A small file at once. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await openDurably(path);
  try {
    await file.sink(content);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.finish();
}
