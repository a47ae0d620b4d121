import { printable, type Language } from '../experiments/index.ts';
import { exitStatus } from './exit-statuses.ts';
import { reasonOf } from './reason-of.ts';
import type { Terminal } from './terminal.ts';

/** Prints the stack of an error, if traces are wanted. */
export function tellTrace(terminal: Pick<Terminal, 'tell' | 'traced'>, error: unknown): void {
  if (terminal.traced && error instanceof Error && error.stack !== undefined) terminal.tell(`${error.stack}\n`);
}

/** Last resort: reports an unforeseen error as a fault of the program, in one sentence; returns the exit status. */
export function tellOwnFault(terminal: Pick<Terminal, 'tell' | 'traced'>, language: Language, error: unknown): number {
  const reason = printable(reasonOf(error)).replace(/[.。]$/, '');
  terminal.tell(
    {
      en: `The program itself failed, which is no fault of what was asked: ${reason}. Run it again with JIQUN_TRACE=1 to see where.\n`,
      zh: `程序自身出错，并非输入有误：${reason}。设置环境变量 JIQUN_TRACE=1 后重新运行，可显示出错位置。\n`,
    }[language],
  );
  tellTrace(terminal, error);
  return exitStatus.ownFault;
}
