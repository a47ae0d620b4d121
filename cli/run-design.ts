import type { RunInput, RunOptions, RunResult, Text } from '../engine/index.ts';
import type { Language } from '../experiments/index.ts';
import { runMany, type Runner } from '../workers/node/index.ts';
import { exitStatus } from './exit-statuses.ts';
import { tellFailure, type RunFailure } from './engine-failure.ts';
import { reasonOf } from './reason-of.ts';
import { showProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export interface DesignRequest {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly runner: Runner;
  readonly inputs: Iterable<RunInput>;
  readonly optionsOf?: (input: RunInput) => RunOptions;
  /** Most runs there can be. */
  readonly total: number;
  /** How to reproduce run k. */
  readonly of: (k: number) => Omit<RunFailure, 'error'>;
  readonly onResult: (k: number, result: RunResult) => void | Promise<void>;
}

/** For the help of a command that runs one. */
export const endedEarly: Text = {
  en: 'Ctrl-C ends it with what has been done so far and exit status 130.',
  zh: '按 Ctrl-C 可提前结束：给出已完成部分的结果，退出状态为 130。',
};

/** How a design ended. */
export interface DesignEnd {
  readonly failures: readonly RunFailure[];
  readonly interrupted: boolean;
}

/** Executes the runs of a design in order, with progress on the screen; failed runs are reported and left out. */
export async function runDesign({
  terminal,
  language,
  runner,
  inputs,
  optionsOf,
  total,
  of,
  onResult,
}: DesignRequest): Promise<DesignEnd> {
  const failures: RunFailure[] = [];
  const progress = showProgress(terminal, language, total, { en: 'runs', zh: '次运行' });
  const { interrupted } = await runMany({
    runner,
    inputs,
    ...(optionsOf === undefined ? {} : { optionsOf }),
    signal: terminal.interrupted,
    async onResult(k, result) {
      await onResult(k, result);
      progress.at(k + 1);
    },
    onFailure(k, error) {
      const failure = { ...of(k), error: reasonOf(error) };
      failures.push(failure);
      progress.end();
      tellFailure(terminal, language, failure);
    },
  });
  progress.end();
  return { failures, interrupted };
}

/** Says what is missing from a result, and how the command ends. */
export function endOfDesign(
  { terminal, language }: Pick<DesignRequest, 'terminal' | 'language'>,
  { failures, interrupted }: DesignEnd,
  { done, of, unit }: { readonly done: number; readonly of: number; readonly unit: Text },
): number {
  if (interrupted) {
    terminal.tell(
      {
        en: `Interrupted: the result holds ${done} of ${of} ${unit.en}.\n`,
        zh: `已中断：共 ${of} ${unit.zh}，结果只含已完成的 ${done} ${unit.zh}。\n`,
      }[language],
    );
    return exitStatus.interrupted;
  }
  return failures.length > 0 ? exitStatus.someFailed : exitStatus.done;
}
