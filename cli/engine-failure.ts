import { printable, seedInQuotes, type Language } from '../experiments/index.ts';
import type { Terminal } from './terminal.ts';

/** A run that failed: how to reproduce it, and why. */
export interface RunFailure {
  readonly seed: string;
  /** Which of several runs of this seed. */
  readonly run?: string;
  readonly error: string;
}

/** Reports that one run failed, and the seed that reproduces it. */
export function tellFailure(terminal: Terminal, language: Language, { seed, run, error }: RunFailure): void {
  const phrase = seedInQuotes(seed);
  const line = {
    en: `the run of seed ${phrase} failed${run === undefined ? '' : ` (${run})`}: ${error}`,
    zh: `随机种子 ${phrase} 的运行失败${run === undefined ? '' : `（${run}）`}：${error}`,
  }[language];
  terminal.tell(`${printable(line)}\n`);
}
