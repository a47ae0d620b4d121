/** Experiments kept on this device: what each is, and the rows it has, in pieces that are there whole or not at all. */
import type { DesignDocument, RunFigures } from '../../experiments/index.ts';
import { answer, openDatabase } from '../parts/database.ts';

/** What an experiment says of itself. */
export interface ExperimentNote {
  /** Of the design and the engine: another one is another experiment. */
  readonly key: string;
  readonly design: DesignDocument;
  /** Program and engine that make the runs. */
  readonly engine: string;
  readonly engineIdentity: string;
  /** Rows there are at most. */
  readonly rows: number;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
}

/** Rows `from <= row < to` of an experiment. */
export interface StoredRows {
  readonly from: number;
  readonly to: number;
  /** Row by row, in the order of the outputs. */
  readonly measured: Float64Array;
  /** Row by row, a number a region; see `gathered-rows.ts`. */
  readonly verdicts: Uint8Array;
  readonly fingerprints: readonly string[];
  readonly keys: readonly string[];
  /** Empty where the run did not fail. */
  readonly errors: readonly string[];
}

/** An experiment and how many rows of it there are. */
export interface KeptExperiment {
  readonly note: ExperimentNote;
  readonly done: number;
}

export interface ExperimentShelf {
  /** Newest first. */
  list(): Promise<readonly KeptExperiment[]>;
  /** Undefined where there is none. */
  note(key: string): Promise<ExperimentNote | undefined>;
  rows(key: string): Promise<readonly StoredRows[]>;
  begin(note: ExperimentNote): Promise<void>;
  /** Resolves when the rows are on disk. */
  add(key: string, rows: StoredRows): Promise<void>;
  remove(key: string): Promise<void>;
  /**
   * What a search knows of its runs, by key; what is kept of other searches goes, for there is no end to what searches
   * try.
   */
  figures(search: string): Promise<ReadonlyMap<string, RunFigures>>;
  addFigures(search: string, figures: ReadonlyMap<string, RunFigures>): Promise<void>;
}

const NOTES = 'experiments';
const ROWS = 'rows';
const FIGURES = 'figures';

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** Whether this is what any version of the page calls the note of an experiment. */
function isNote(value: unknown): value is ExperimentNote {
  return (
    isObject(value) &&
    ['key', 'engine', 'engineIdentity'].every((name) => typeof value[name] === 'string') &&
    ['rows', 'begunAt'].every((name) => Number.isFinite(value[name])) &&
    isObject(value['design'])
  );
}

function isRows(value: unknown): value is StoredRows {
  if (!isObject(value)) return false;
  const { from, to, measured, verdicts, fingerprints, keys, errors } = value;
  const count = Number(to) - Number(from);
  return (
    Number.isInteger(from) &&
    Number.isInteger(to) &&
    measured instanceof Float64Array &&
    verdicts instanceof Uint8Array &&
    [fingerprints, keys, errors].every((list) => Array.isArray(list) && list.length === count)
  );
}

/** All keys of what belongs to an experiment or search: an array comes after every number and text. */
const ofExperiment = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

export function openExperimentShelf(name = 'jiqun-lab'): ExperimentShelf {
  const database = openDatabase(name, { [NOTES]: { keyPath: 'key' }, [ROWS]: {}, [FIGURES]: {} });
  return {
    list: () =>
      database.within('readonly', [NOTES, ROWS], async (store) => {
        const [notes, keys] = await Promise.all([
          answer(store(NOTES).getAll() as IDBRequest<unknown[]>),
          // The place of the rows is in their keys: how many there are is known without reading any.
          answer(store(ROWS).getAllKeys()),
        ]);
        const done = new Map<string, number>();
        for (const [key, from, to] of keys as unknown as [string, number, number][])
          done.set(key, (done.get(key) ?? 0) + to - from);
        return notes
          .filter(isNote)
          .toSorted((a, b) => b.begunAt - a.begunAt)
          .map((note) => ({ note, done: done.get(note.key) ?? 0 }));
      }),
    note: (key) =>
      database.within('readonly', [NOTES], async (store) => {
        const found: unknown = await answer(store(NOTES).get(key));
        return isNote(found) ? found : undefined;
      }),
    rows: (key) =>
      database.within('readonly', [ROWS], async (store) =>
        (await answer(store(ROWS).getAll(ofExperiment(key)) as IDBRequest<unknown[]>)).filter(isRows),
      ),
    begin: (note) =>
      database.within('readwrite', [NOTES], async (store) => void (await answer(store(NOTES).put(note)))),
    add: (key, rows) =>
      database.within(
        'readwrite',
        [ROWS],
        async (store) => void (await answer(store(ROWS).put(rows, [key, rows.from, rows.to]))),
      ),
    remove: (key) =>
      database.within('readwrite', [NOTES, ROWS], async (store) => {
        await Promise.all([answer(store(NOTES).delete(key)), answer(store(ROWS).delete(ofExperiment(key)))]);
      }),
    figures: (search) =>
      database.within('readwrite', [FIGURES], async (store) => {
        const figures = store(FIGURES);
        figures.delete(IDBKeyRange.upperBound([search], true));
        figures.delete(IDBKeyRange.lowerBound([search, []], true));
        const [keys, values] = await Promise.all([answer(figures.getAllKeys()), answer(figures.getAll())]);
        return new Map(keys.map((key, k) => [String((key as IDBValidKey[])[1]), values[k] as RunFigures]));
      }),
    addFigures: (search, figures) =>
      database.within('readwrite', [FIGURES], async (store) => {
        const requests = [...figures].map(([key, known]) => answer(store(FIGURES).put(known, [search, key])));
        await Promise.all(requests);
      }),
  };
}
