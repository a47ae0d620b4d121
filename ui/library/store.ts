/**
 * The library's shelf: one object store of one IndexedDB database, as promises. A wrapper from a package would be as long
 * as this once its import, its types and the same handling of full and blocked storage around it are counted.
 */

/** Why the shelf could not be used: the device is full, or the browser keeps storage from this page. */
export type StoreTrouble = 'full' | 'blocked' | 'broken';

export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, cause: unknown) {
    super(`storage is ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

export interface Shelf {
  /** Everything on it, as it was put there by whatever version of the page, with its key. */
  all(): Promise<readonly { readonly key: number; readonly value: unknown }[]>;
  /** Adds a value and gives its key, or replaces the one with the key. */
  put(value: unknown, key?: number): Promise<number>;
  remove(key: number): Promise<void>;
}

const STORE = 'scenarios';

function troubleOf(error: unknown): StoreTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return ['SecurityError', 'InvalidStateError', 'UnknownError', 'NotAllowedError', 'VersionError'].includes(name) ? 'blocked' : 'broken';
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });
}

/** A shelf that opens its database with the first wish; every failure is a `StoreError`. */
export function openShelf(name = 'jiqun', factory: () => IDBFactory = () => indexedDB): Shelf {
  let database: Promise<IDBDatabase> | undefined;
  function open(): Promise<IDBDatabase> {
    database ??= (async () => {
      const request = factory().open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { autoIncrement: true });
      const opened = await answer(request);
      // Another tab with a newer page, or the browser clearing data, wants it closed: open it again next time.
      opened.onversionchange = () => opened.close();
      opened.onclose = () => (database = undefined);
      return opened;
    })();
    return database;
  }
  /** One transaction; resolves when it is on disk, not only when it was asked for. */
  async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    try {
      const transaction = (await open()).transaction(STORE, mode);
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('given up'));
      });
      const [result] = await Promise.all([work(transaction.objectStore(STORE)), done]);
      return result;
    } catch (error) {
      database = undefined;
      throw new StoreError(troubleOf(error), error);
    }
  }
  return {
    all: () =>
      within('readonly', async (store) => {
        const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll() as IDBRequest<unknown[]>)]);
        return keys.map((key, k) => ({ key: Number(key), value: values[k] }));
      }),
    put: (value, key) => within('readwrite', async (store) => Number(await answer(store.put(value, key)))),
    remove: (key) => within('readwrite', (store) => answer(store.delete(key))),
  };
}
