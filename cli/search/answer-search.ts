/** What asks for runs on the command line, a search or a calibration: answered with progress, kept runs and Ctrl-C. */
import { setMaxListeners } from 'node:events';
import type { RunInput } from '../../engine/index.ts';
import type { Language, RunFigures } from '../../experiments/index.ts';
import { runSearch, type Figures } from '../../workers/node/index.ts';
import { tellFailure } from '../engine-failure.ts';
import { exitStatus } from '../exit-statuses.ts';
import { showProgress } from '../progress.ts';
import { reasonOf } from '../reason-of.ts';
import { tellDamaged, tellKnown, tellUnkept } from '../run-store/kept-runner.ts';
import { openRunner } from '../runner.ts';
import type { Terminal } from '../terminal.ts';
import { openFigureStore } from './figure-store.ts';

/** So many failed runs and it is not worth going on. */
const MOST_FAILURES = 100;

interface Call {
  readonly values: { readonly out: string | undefined; readonly workers: number | undefined };
  readonly terminal: Terminal;
  readonly language: Language;
}

interface Asked<R, T> {
  readonly problem: Figures;
  readonly search: Generator<R, T, readonly RunFigures[]>;
  /** Runs there are about. */
  readonly total: number;
}

export interface SearchEnd<T> {
  /** Undefined when it was interrupted, or too many runs failed. */
  readonly found: T | undefined;
  readonly failed: number;
}

export async function answerSearch<R extends { readonly inputs: readonly RunInput[] }, T>(
  call: Call,
  { problem, search, total }: Asked<R, T>,
): Promise<SearchEnd<T>> {
  const { terminal, language } = call;
  const { out, workers } = call.values;
  const onUnwritten = tellUnkept(call, out ?? '');
  const opened = out === undefined ? undefined : openFigureStore(out, onUnwritten, tellDamaged(call));
  const kept = (await opened?.catch(onUnwritten)) ?? undefined;
  tellKnown(call, kept?.known ?? 0);
  const runner = openRunner(workers);
  const progress = showProgress(terminal, language, total, { en: 'runs', zh: '次运行' });
  const hopeless = new AbortController();
  const signal = AbortSignal.any([terminal.interrupted, hopeless.signal]);
  // Every run in flight listens.
  setMaxListeners(0, signal);
  let failed = 0;
  try {
    const found = await runSearch({
      runner,
      problem,
      search,
      kept,
      signal,
      onRun: (known) => progress.at(known),
      onFailure({ seed }, error) {
        failed += 1;
        if (failed >= MOST_FAILURES) hopeless.abort();
        progress.end();
        tellFailure(terminal, language, { seed, error: reasonOf(error) });
      },
    });
    return { found, failed };
  } finally {
    progress.end();
    await runner.close();
  }
}

/** Says why there is no result. */
export function tellNothing({ terminal, language, values }: Call): number {
  if (!terminal.interrupted.aborted) {
    terminal.tell({ en: 'Too many runs fail; there is no result.\n', zh: '失败的运行过多，没有结果。\n' }[language]);
    return exitStatus.someFailed;
  }
  terminal.tell(
    values.out === undefined
      ? { en: 'Interrupted; there is no result.\n', zh: '已中断，没有结果。\n' }[language]
      : {
          en: 'Interrupted; what was run is kept, and the same command continues.\n',
          zh: '已中断；做过的运行均已保存，再次执行同一命令即可继续。\n',
        }[language],
  );
  return exitStatus.interrupted;
}
