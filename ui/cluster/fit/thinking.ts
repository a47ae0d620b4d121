/** A calibration on a thread of its own: it asks for runs by messages, and the page stays as quick as it was. */
import type { RunInput } from '../../../engine/index.ts';
import {
  calibrate,
  heldOut,
  presets,
  type Calibration,
  type CalibrationQuestion,
  type HeldOut,
  type HeldOutQuestion,
  type Readings,
} from '../../../experiments/index.ts';

/** What can be asked, and what comes of it. */
export interface Asked {
  readonly calibrate: { readonly question: CalibrationQuestion; readonly result: Calibration };
  readonly heldOut: { readonly question: HeldOutQuestion; readonly result: HeldOut };
}
export interface FitRequest {
  readonly inputs: readonly RunInput[];
  readonly stage?: string;
}

/** What the thread is told: what is asked, and then the readings of the runs it wants. */
export type Told =
  | { readonly kind: keyof Asked; readonly question: Asked[keyof Asked]['question'] }
  | { readonly readings: readonly Readings[] };
export type Thought =
  | { readonly request: FitRequest }
  | { readonly result: Asked[keyof Asked]['result'] }
  | { readonly error: string };

type Search<K extends keyof Asked> = Generator<FitRequest, Asked[K]['result'], readonly Readings[]>;
export type Thinking<K extends keyof Asked> = AsyncGenerator<FitRequest, Asked[K]['result'], readonly Readings[]>;

export function searchOf<K extends keyof Asked>(kind: K, question: Asked[K]['question']): Search<K> {
  const made =
    kind === 'calibrate' ? calibrate(question as CalibrationQuestion) : heldOut(question as HeldOutQuestion, presets);
  return made as Search<K>;
}

const openThread = (): Worker => new Worker(new URL('./fit-worker.ts', import.meta.url), { type: 'module' });

/** Undefined where the thread is gone, or was never to be had. */
function told(worker: Worker, what: Told): Promise<Thought | undefined> {
  return new Promise((resolve) => {
    const answered = ({ data }: MessageEvent<Thought>): void => end(data);
    const failed = (event: Event): void => (event.preventDefault(), end(undefined));
    function end(thought: Thought | undefined): void {
      worker.removeEventListener('message', answered);
      worker.removeEventListener('error', failed);
      resolve(thought);
    }
    worker.addEventListener('message', answered);
    worker.addEventListener('error', failed);
    worker.postMessage(what, []);
  });
}

/** What the search itself had to say against the data. */
class SearchError extends Error {}

/**
 * The same as the search itself; where there is no thread for it, the page works it out, from the start: whoever keeps
 * the readings of its runs loses nothing but a second.
 */
export async function* searchElsewhere<K extends keyof Asked>(
  kind: K,
  question: Asked[K]['question'],
  open = openThread,
): Thinking<K> {
  let worker: Worker | undefined;
  try {
    worker = open();
    let thought = await told(worker, { kind, question });
    while (thought !== undefined && 'request' in thought)
      thought = await told(worker, { readings: yield thought.request });
    if (thought !== undefined) {
      if ('error' in thought) throw new SearchError(thought.error);
      return thought.result;
    }
  } catch (error) {
    if (error instanceof SearchError) throw error;
  } finally {
    worker?.terminate();
  }
  return yield* searchOf(kind, question);
}
