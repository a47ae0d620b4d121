import type { RunInput, RunOptions, RunResult } from '../engine/index.ts';
import { isAbort } from './runner.ts';
import type { Runner } from './runner.ts';

export interface RunManyOptions {
  readonly runner: Runner;
  /** May be a generator: an input is only made when its run is about to be requested. */
  readonly inputs: Iterable<RunInput>;
  readonly options?: RunOptions;
  /** Options of one run, beside those of all. */
  readonly optionsOf?: (input: RunInput) => RunOptions;
  /** Called for k = 0, 1, 2, … whatever order the runs finish in; failed ones are left out. */
  readonly onResult: (k: number, result: RunResult) => void | Promise<void>;
  readonly onFailure?: (k: number, error: unknown) => void | Promise<void>;
  readonly signal?: AbortSignal;
  /** Runs requested but not yet delivered, at most; bounds the memory. Default eight per thread. */
  readonly inFlight?: number;
}

export interface RunManySummary {
  /** Runs delivered to `onResult`. */
  readonly done: number;
  readonly failed: number;
  /** True when the signal stopped it before the end. */
  readonly interrupted: boolean;
}

/** Enough that a thread finds runs of one luck for itself while its neighbours do others. */
const IN_FLIGHT = 8;

type Outcome = { readonly result: RunResult } | { readonly error: unknown };

/** Executes a list of runs through a runner and delivers the results in order; a failed run never stops the others. */
export async function runMany(request: RunManyOptions): Promise<RunManySummary> {
  const { runner, inputs, options, optionsOf, onResult, onFailure, signal } = request;
  const bound = Math.max(1, request.inFlight ?? IN_FLIGHT * runner.width);
  const open: Promise<Outcome>[] = [];
  let done = 0;
  let failed = 0;
  let k = 0;
  let interrupted = false;

  async function deliver(): Promise<void> {
    const outcome = await (open.shift() as Promise<Outcome>);
    const number = k++;
    if ('result' in outcome) {
      await onResult(number, outcome.result);
      done += 1;
    } else if (isAbort(outcome.error)) {
      interrupted = true;
    } else {
      failed += 1;
      await onFailure?.(number, outcome.error);
    }
  }

  for (const input of inputs) {
    if (signal?.aborted === true) {
      interrupted = true;
      break;
    }
    const answer = runner.run(input, {
      ...options,
      ...optionsOf?.(input),
      ...(signal === undefined ? {} : { signal }),
    });
    open.push(
      answer.then(
        (result) => ({ result }),
        (error: unknown) => ({ error }),
      ),
    );
    while (open.length >= bound) await deliver();
  }
  while (open.length > 0) await deliver();
  return { done, failed, interrupted };
}
