import type { Language } from '../experiments/index.ts';
import { exitStatus } from './exit-statuses.ts';
import type { Terminal } from './terminal.ts';

/** Says that the command was interrupted; returns its exit status. */
export function tellInterrupted(terminal: Pick<Terminal, 'tell'>, language: Language): number {
  terminal.tell({ en: 'Interrupted; nothing was written.\n', zh: '已中断，未写入任何内容。\n' }[language]);
  return exitStatus.interrupted;
}
