import type { Language } from '../experiments/index.ts';
import type { Terminal } from './terminal.ts';

/** Tells that one run failed, and which seed makes it fail again. */
export function tellFailure(terminal: Terminal, language: Language, seed: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const phrase = JSON.stringify(seed);
  terminal.tell(language === 'zh' ? `随机种子 ${phrase} 的运行失败：${reason}\n` : `the run of seed ${phrase} failed: ${reason}\n`);
}
