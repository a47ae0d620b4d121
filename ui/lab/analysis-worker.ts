/** A thread for what is worked out of many runs. */
import { analyses } from './analyses.ts';
import type { AnalysisAnswer, AnalysisQuestion } from './analyst.ts';

/** The members of a worker's global scope that are used: its types and the page's cannot be loaded together. */
const { addEventListener, postMessage } = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<AnalysisQuestion>) => void): void;
  postMessage(answer: AnalysisAnswer): void;
};

addEventListener('message', ({ data: { id, name, given } }) => {
  try {
    const work = analyses[name] as (...given: readonly unknown[]) => unknown;
    postMessage({ id, result: work(...given) });
  } catch (error) {
    postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
