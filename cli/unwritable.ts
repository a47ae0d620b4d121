import type { Fault } from '../experiments/index.ts';
import { reasonOf } from './reason-of.ts';

/** Why something could not be written: what the system says, or what went wrong while it was made. */
export function unwritable(path: string, error: unknown): Fault {
  const { code } = error as NodeJS.ErrnoException;
  const reason = code ?? reasonOf(error);
  const found =
    code === 'ENOSPC'
      ? { en: 'no space left (ENOSPC)', zh: '空间已满（ENOSPC）' }
      : { en: `that it cannot be written (${reason})`, zh: `无法写入（${reason}）` };
  return {
    path,
    found,
    allowed: { en: 'a place that takes all of it; it was not written', zh: '能写下全部内容的位置；此次未能写入' },
  };
}
