/** A search asks for sets of runs one after another; here they are run and it is answered. */
import type { RunInput, RunResult } from '../engine/index.ts';
import type { Runner } from '../workers/node/index.ts';
import type { CommandCall } from './command.ts';
import { exitStatus } from './exit-statuses.ts';
import { runDesign } from './run-design.ts';

/**
 * The answer of a search, or the status the command ends with when runs failed or were interrupted: half an answer is
 * none.
 */
export async function runSearch<T>(
  { terminal, language }: Pick<CommandCall, 'terminal' | 'language'>,
  runner: Runner,
  search: Generator<readonly RunInput[], T, readonly RunResult[]>,
): Promise<{ readonly found: T } | { readonly status: number }> {
  let step = search.next();
  while (step.done !== true) {
    const inputs = step.value;
    const results: RunResult[] = [];
    const { failures } = await runDesign({
      terminal,
      language,
      runner,
      inputs,
      total: inputs.length,
      of: (k) => ({ seed: inputs[k]!.seed }),
      onResult: (_k, result) => void results.push(result),
    });
    if (results.length < inputs.length)
      return { status: failures.length > 0 ? exitStatus.someFailed : exitStatus.interrupted };
    step = search.next(results);
  }
  return { found: step.value };
}
