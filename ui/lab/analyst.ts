/** Asks a thread of its own for what is worked out of many runs; where there is none, the page does it. */
import type { Analyses, AnalysisName } from './analyses.ts';

export interface AnalysisQuestion {
  readonly id: number;
  readonly name: AnalysisName;
  readonly given: readonly unknown[];
}

export type AnalysisAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };

export interface Analyst {
  /** @throws Error with the analysis' own words */
  ask<N extends AnalysisName>(name: N, ...given: Parameters<Analyses[N]>): Promise<ReturnType<Analyses[N]>>;
}

interface Waiting {
  readonly question: AnalysisQuestion;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The thread is opened with the first question. */
export function createAnalyst(
  open = (): Worker => new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' }),
): Analyst {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let alone = false;
  let count = 0;

  async function here({ question: { name, given }, resolve, reject }: Waiting): Promise<void> {
    try {
      const { analyses } = await import('./analyses.ts');
      resolve((analyses[name] as (...all: readonly unknown[]) => unknown)(...given));
    } catch (error) {
      reject(error as Error);
    }
  }
  /** The thread could not be had, or is gone: everything asked of it is done here. */
  function goOnAlone(): void {
    alone = true;
    worker?.terminate();
    const asked = [...waiting.values()];
    waiting.clear();
    for (const one of asked) void here(one);
  }
  function thread(): Worker {
    if (worker !== undefined) return worker;
    worker = open();
    worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) asked?.reject(new Error(data.error));
      else asked?.resolve(data.result);
    });
    worker.addEventListener('error', (event) => (event.preventDefault(), goOnAlone()));
    return worker;
  }
  return {
    ask<N extends AnalysisName>(name: N, ...given: Parameters<Analyses[N]>) {
      return new Promise<ReturnType<Analyses[N]>>((resolve, reject) => {
        const question = { id: ++count, name, given };
        const asked: Waiting = { question, resolve: resolve as (result: unknown) => void, reject };
        if (alone) {
          void here(asked);
          return;
        }
        waiting.set(question.id, asked);
        try {
          thread().postMessage(question, []);
        } catch {
          goOnAlone();
        }
      });
    },
  };
}
