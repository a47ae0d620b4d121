/** A list of questions to the model on the page's threads: how far it is, and what is kept of it. */
import type { RunFigures } from '../../../experiments/index.ts';
import type { RunInput, RunResult } from '../../../engine/index.ts';
import { runSearch, type KeptFigures, type Runner } from '../../../workers/index.ts';
import type { KeptRuns } from './fit-memory.ts';

/** How far runs are. */
export interface Progress {
  readonly stage: string;
  /** Runs that are known, of all and of those of this page. */
  readonly known: number;
  readonly made: number;
  readonly failed: number;
  /** Runs a second, once it means something. */
  readonly rate: number | undefined;
}

interface Request {
  readonly inputs: readonly RunInput[];
  readonly stage?: string;
}

type Search<R, T> = Generator<R, T, readonly RunFigures[]> | AsyncGenerator<R, T, readonly RunFigures[]>;

/** Tells of every request on its way. */
async function* overheard<R, T>(
  search: Search<R, T>,
  hear: (request: R) => void,
): AsyncGenerator<R, T, readonly RunFigures[]> {
  let step = await search.next([]);
  while (step.done !== true) {
    hear(step.value);
    step = await search.next(yield step.value);
  }
  return step.value;
}

export interface FitRun<R extends Request, T> {
  readonly runner: Runner;
  readonly search: Search<R, T>;
  readonly figuresOf: (result: RunResult) => RunFigures;
  readonly recorded: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Called with each list of runs before any of it is made. */
  readonly onRequest?: (request: R) => void;
  /** Nothing is kept without. */
  readonly kept?: KeptRuns;
}

/** What stands for a run that failed: it has no cluster to compare. */
const FAILED: RunFigures = [];
const SHOW_EVERY_MS = 250;
const KNOWN_MS = 2500;
/** Figures that are kept together. */
const KEPT_TOGETHER = 60;

/** @returns what was found; undefined where the signal stopped it */
export async function runFit<R extends Request, T>(asked: FitRun<R, T>): Promise<T | undefined> {
  const { runner, search, figuresOf, recorded, signal, onProgress, onRequest = () => undefined, kept } = asked;
  const startedAt = performance.now();
  let [shownAt, made, failed] = [0, 0, 0];
  let fresh = new Map<string, RunFigures>();
  async function flush(): Promise<void> {
    const now = fresh;
    fresh = new Map();
    if (now.size > 0) await kept?.keep(now);
  }
  const memory: KeptFigures | undefined = kept && {
    get: (run) => kept.known.get(run),
    async add(run, figures) {
      fresh.set(run, figures);
      if (fresh.size >= KEPT_TOGETHER) await flush();
    },
    flush,
  };
  try {
    return await runSearch({
      runner,
      problem: { figuresOf, recorded, failed: FAILED },
      search: overheard(search, onRequest),
      kept: memory,
      signal,
      onRun(known, { stage = '' }) {
        made += 1;
        const now = performance.now();
        if (signal.aborted || now - shownAt < SHOW_EVERY_MS) return;
        shownAt = now;
        const took = now - startedAt;
        onProgress({ stage, known, made, failed, rate: took < KNOWN_MS ? undefined : (1000 * made) / took });
      },
      onFailure: () => void (failed += 1),
    });
  } finally {
    await flush();
    // A thread that thinks for a search that was given up is let go.
    await search.return(undefined as never);
  }
}
