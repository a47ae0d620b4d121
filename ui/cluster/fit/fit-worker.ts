/** A thread for what a calibration works out between its runs: regressions that take a second. */
import type { Readings } from '../../../experiments/index.ts';
import { searchOf, type Asked, type Thought, type Told } from './thinking.ts';

/** The members of a worker's global scope that are used: its types and the page's cannot be loaded together. */
const { addEventListener, postMessage } = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<Told>) => void): void;
  postMessage(thought: Thought): void;
};

let search: ReturnType<typeof searchOf<keyof Asked>> | undefined;
const none: readonly Readings[] = [];

addEventListener('message', ({ data }) => {
  try {
    if ('question' in data) search = searchOf(data.kind, data.question);
    const { done, value } = search!.next('question' in data ? none : data.readings);
    postMessage(done === true ? { result: value } : { request: value });
  } catch (error) {
    postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
