import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/** @param path where the file will be */
export async function openDurably(path: string): Promise<DurableFile> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
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
    await rm(temporary, { force: true });
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
