/** What a calibration keeps on this device: what is asked, and what is known of its runs, so that it goes on after a reload. */
import type { Ground, RunFigures } from '../../../experiments/index.ts';
import { answer, openDatabase } from '../../parts/database.ts';
import type { FitQuestion } from './fit-question.ts';

/** The last thing asked. */
export interface FitNote {
  readonly question: FitQuestion;
  readonly engineIdentity: string;
  /** The grounds that were found for the data, and quarters of a run a second. */
  readonly grounds: readonly Ground[];
  readonly pace: number | undefined;
  /** It was there, and is there again as soon as it has been worked out of its runs. */
  readonly finished: boolean;
}

/** What runs are made for: each keeps those of its last question. */
export type FitPurpose = 'calibration' | 'heldOut' | 'arrival';

export interface FitShelf {
  note(): Promise<FitNote | undefined>;
  keepNote(note: FitNote): Promise<void>;
  /** What is known of the runs of a question; what is kept of others for this purpose goes. */
  figures(purpose: FitPurpose, key: string): Promise<ReadonlyMap<string, RunFigures>>;
  addFigures(purpose: FitPurpose, key: string, figures: ReadonlyMap<string, RunFigures>): Promise<void>;
  clear(): Promise<void>;
}

const NOTES = 'questions';
const FIGURES = 'figures';
const THE_NOTE = 'last';

function isNote(value: unknown): value is FitNote {
  if (typeof value !== 'object' || value === null) return false;
  const { question, engineIdentity, grounds } = value as Record<string, unknown>;
  return (
    typeof question === 'object' && question !== null && typeof engineIdentity === 'string' && Array.isArray(grounds)
  );
}

/** All keys that begin so: an array comes after every number and text. */
const beginning = (...key: readonly string[]): IDBKeyRange => IDBKeyRange.bound([...key], [...key, []]);

export function openFitShelf(name = 'jiqun-calibration'): FitShelf {
  const database = openDatabase(name, { [NOTES]: {}, [FIGURES]: {} });
  return {
    note: () =>
      database.within('readonly', [NOTES], async (store) => {
        const found: unknown = await answer(store(NOTES).get(THE_NOTE));
        return isNote(found) ? found : undefined;
      }),
    keepNote: (note) =>
      database.within('readwrite', [NOTES], async (store) => void (await answer(store(NOTES).put(note, THE_NOTE)))),
    figures: (purpose, key) =>
      database.within('readwrite', [FIGURES], async (store) => {
        const figures = store(FIGURES);
        figures.delete(IDBKeyRange.bound([purpose], [purpose, key], false, true));
        figures.delete(IDBKeyRange.bound([purpose, key, []], [purpose, []]));
        const own = beginning(purpose, key);
        const [keys, values] = await Promise.all([answer(figures.getAllKeys(own)), answer(figures.getAll(own))]);
        return new Map(keys.map((one, k) => [String((one as IDBValidKey[])[2]), values[k] as RunFigures]));
      }),
    addFigures: (purpose, key, figures) =>
      database.within('readwrite', [FIGURES], async (store) => {
        await Promise.all([...figures].map(([run, known]) => answer(store(FIGURES).put(known, [purpose, key, run]))));
      }),
    clear: () =>
      database.within('readwrite', [NOTES, FIGURES], async (store) => {
        await Promise.all([answer(store(NOTES).clear()), answer(store(FIGURES).clear())]);
      }),
  };
}
