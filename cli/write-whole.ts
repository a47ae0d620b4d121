import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { faultText, type Fault, type Language } from '../experiments/index.ts';
import type { Terminal } from './terminal.ts';

/** Writes a file under a temporary name and renames it, so that a file is there whole or not at all. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A file to be written, and how what it holds is made. */
export interface WrittenFile {
  readonly path: string;
  readonly content: () => string | Uint8Array;
}

/** Why something could not be written; an error that is none of the disk's goes on its way. */
export function unwritable(path: string, error: unknown): Fault {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  const found =
    code === 'ENOSPC'
      ? { en: 'no space left (ENOSPC)', zh: '空间已满（ENOSPC）' }
      : { en: `that it cannot be written (${code})`, zh: `无法写入（${code}）` };
  return { path, found, allowed: { en: 'a place that takes all of it; it was not written', zh: '能写下全部内容的位置；此次未能写入' } };
}

/** Writes files one by one; what cannot be written is told and costs none of the others. Says whether all are there. */
export function writeFiles(
  { terminal, language }: { readonly terminal: Pick<Terminal, 'tell'>; readonly language: Language },
  files: readonly WrittenFile[],
): boolean {
  let all = true;
  for (const { path, content } of files) {
    try {
      writeWhole(path, content());
    } catch (error) {
      all = false;
      terminal.tell(`${faultText(unwritable(path, error), language)}\n`);
    }
  }
  return all;
}
