import type { RunInput, RunResult } from '../engine/index.ts';
import { keyOfRun, type RunFigures } from '../experiments/index.ts';
import { engineIdentity } from './engine-identity.ts';
import { runMany } from './run-many.ts';
import type { Runner } from './runner.ts';

/** Where the figures of runs are kept, so that none is made twice. */
export interface KeptFigures {
  get(key: string): RunFigures | undefined;
  add(key: string, figures: RunFigures): void | Promise<void>;
  /** What was asked for at once is done. */
  flush(): void | Promise<void>;
}

/** What is kept of a run, and under which name. */
export interface Figures {
  readonly figuresOf: (result: RunResult) => RunFigures;
  /** In canonical words, for the key of a run. */
  readonly recorded: string;
  /** What stands for a run that failed. */
  readonly failed?: RunFigures;
}

/** What asks for runs: a search, a calibration. */
interface Request {
  readonly inputs: readonly RunInput[];
}

export interface RunSearchOptions<R extends Request, T> {
  readonly runner: Runner;
  readonly problem: Figures;
  /** Of this thread or, asked by messages, of another. */
  readonly search: Generator<R, T, readonly RunFigures[]> | AsyncGenerator<R, T, readonly RunFigures[]>;
  readonly kept?: KeptFigures | undefined;
  readonly signal?: AbortSignal;
  /** Called after each run that is known: how many there are, and what the search is at. */
  readonly onRun?: (known: number, request: R) => void;
  readonly onFailure?: (input: RunInput, error: unknown) => void;
}

/** A search knows a run that failed by two numbers that are none. */
const FAILED: RunFigures = [Number.NaN, Number.NaN];

/**
 * Answers a search until it is done: runs it asks for are made, in order and many at once, or taken from those that are
 * kept. However many threads there are, and wherever it was stopped before, it finds the same.
 *
 * @returns what it found; undefined when the signal stopped it
 */
export async function runSearch<R extends Request, T>(options: RunSearchOptions<R, T>): Promise<T | undefined> {
  const { runner, problem, search, kept, signal, onRun, onFailure } = options;
  let known = 0;
  let step = await search.next();
  while (step.done !== true) {
    const request = step.value;
    const { inputs } = request;
    const keys = kept === undefined ? [] : inputs.map((input) => keyOfRun(input, engineIdentity, problem.recorded));
    const figures = keys.map((key) => kept?.get(key));
    const missing = inputs.flatMap((_, k) => (figures[k] === undefined ? [k] : []));
    known += inputs.length - missing.length;
    const { interrupted } = await runMany({
      runner,
      inputs: missing.map((k) => inputs[k] as RunInput),
      ...(signal === undefined ? {} : { signal }),
      async onResult(m, result) {
        const k = missing[m] as number;
        const found = problem.figuresOf(result);
        figures[k] = found;
        await kept?.add(keys[k] as string, found);
        onRun?.(++known, request);
      },
      onFailure(m, error) {
        const k = missing[m] as number;
        figures[k] = problem.failed ?? FAILED;
        onFailure?.(inputs[k] as RunInput, error);
      },
    });
    await kept?.flush();
    if (interrupted) return undefined;
    step = await search.next(figures as readonly RunFigures[]);
  }
  return step.value;
}
