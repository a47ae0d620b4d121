/** What is kept of calibrations; storage that refuses is no reason to stop: everything goes on in memory. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { RunFigures } from '../../../experiments/index.ts';
import { StoreError, type StoreTrouble } from '../../parts/database.ts';
import type { FitNote, FitPurpose, FitShelf } from './fit-shelf.ts';

/** What is known of the runs of a question, and where more of it is kept. */
export interface KeptRuns {
  readonly known: ReadonlyMap<string, RunFigures>;
  readonly keep: (figures: ReadonlyMap<string, RunFigures>) => Promise<void>;
}

export interface FitMemory {
  /** Why nothing is kept on this device. */
  readonly trouble: ReadonlySignal<StoreTrouble | undefined>;
  /** What was asked when the page was opened. */
  readonly note: Promise<FitNote | undefined>;
  keepNote(note: FitNote): Promise<void>;
  runsOf(purpose: FitPurpose, key: string): Promise<KeptRuns>;
  clear(): Promise<void>;
}

export function createFitMemory(shelf: FitShelf): FitMemory {
  const trouble = signal<StoreTrouble | undefined>(undefined);
  async function perhaps<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const found = await work();
      trouble.value = undefined;
      return found;
    } catch (error) {
      trouble.value = error instanceof StoreError ? error.trouble : 'broken';
      return undefined;
    }
  }
  return {
    trouble,
    note: perhaps(shelf.note),
    keepNote: async (note) => void (await perhaps(() => shelf.keepNote(note))),
    async runsOf(purpose, key) {
      const known = new Map(await perhaps(() => shelf.figures(purpose, key)));
      return {
        known,
        async keep(figures) {
          figures.forEach((one, run) => known.set(run, one));
          await perhaps(() => shelf.addFigures(purpose, key, figures));
        },
      };
    },
    clear: async () => void (await perhaps(shelf.clear)),
  };
}
