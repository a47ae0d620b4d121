import { isAbort } from '../workers/node/index.ts';
import type { Text } from '../engine/index.ts';
import type { Fault } from '../experiments/index.ts';
import { reasonOf } from './reason-of.ts';
import { TooLarge } from './read-bytes.ts';

const grouped = (bytes: number): string => String(bytes).replace(/\B(?=(?:\d{3})+$)/g, ',');

/**
 * Why something could not be read.
 * @param what may stand there
 * @throws the error itself when the command was interrupted
 */
export function unreadable(path: string, error: unknown, what: Text): Fault {
  if (isAbort(error)) throw error;
  if (error instanceof TooLarge) {
    const most = grouped(error.most);
    return {
      path,
      found: { en: `more than ${most} bytes`, zh: `超过 ${most} 字节的内容` },
      allowed: { en: `${what.en} of at most ${most} bytes`, zh: `不超过 ${most} 字节的${what.zh}` },
    };
  }
  const code = (error as NodeJS.ErrnoException).code ?? reasonOf(error);
  const found =
    code === 'ENOENT'
      ? { en: 'no such file', zh: '没有此文件' }
      : code === 'EISDIR'
        ? { en: 'a folder', zh: '一个文件夹' }
        : { en: `a file that cannot be read (${code})`, zh: `无法读取的文件（${code}）` };
  return { path, found, allowed: what };
}
