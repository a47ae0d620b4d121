import type { Language } from '../experiments/index.ts';
import type { Terminal } from './terminal.ts';

/** A run that failed: what makes it fail again, and why. */
export interface RunFailure {
  readonly seed: string;
  /** Which of several runs of this seed. */
  readonly run?: string;
  readonly error: string;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Tells that one run failed, and which seed makes it fail again. */
export function tellFailure(terminal: Terminal, language: Language, { seed, run, error }: RunFailure): void {
  const phrase = JSON.stringify(seed);
  terminal.tell(
    language === 'zh'
      ? `随机种子 ${phrase} 的运行失败${run === undefined ? '' : `（${run}）`}：${error}\n`
      : `the run of seed ${phrase} failed${run === undefined ? '' : ` (${run})`}: ${error}\n`,
  );
}
