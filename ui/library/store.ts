/** The library's shelf: one object store of one database. */
import { answer, openDatabase } from '../parts/database.ts';

export interface Shelf {
  /** Everything on it, as written by any version of the page, with its key. */
  all(): Promise<readonly { readonly key: number; readonly value: unknown }[]>;
  /** Adds a value and gives its key, or replaces the one with the key. */
  put(value: unknown, key?: number): Promise<number>;
  remove(key: number): Promise<void>;
}

const STORE = 'scenarios';

/** A shelf that opens its database with the first wish; every failure is a `StoreError`. */
export function openShelf(name = 'jiqun'): Shelf {
  const database = openDatabase(name, { [STORE]: { autoIncrement: true } });
  const within = <T>(mode: 'readonly' | 'readwrite', work: (store: IDBObjectStore) => Promise<T>): Promise<T> =>
    database.within(mode, [STORE], (store) => work(store(STORE)));
  type Kept = { readonly key: number; readonly value: unknown };
  const together = (): Promise<Kept[]> =>
    within('readonly', async (store) => {
      const [keys, values] = await Promise.all([
        answer(store.getAllKeys()),
        answer(store.getAll() as IDBRequest<unknown[]>),
      ]);
      return keys.map((key, k) => ({ key: Number(key), value: values[k] }));
    });
  /** A value the browser cannot give back is undefined: it is not what keeps the others from being read. */
  async function oneByOne(): Promise<Kept[]> {
    const keys = await within('readonly', (store) => answer(store.getAllKeys()));
    const kept: Kept[] = [];
    for (const key of keys) {
      const value = await within('readonly', (store) => answer(store.get(key) as IDBRequest<unknown>)).catch(
        () => undefined,
      );
      kept.push({ key: Number(key), value });
    }
    return kept;
  }
  return {
    all: () => together().catch(oneByOne),
    put: (value, key) => within('readwrite', async (store) => Number(await answer(store.put(value, key)))),
    remove: (key) => within('readwrite', (store) => answer(store.delete(key))),
  };
}
