/**
 * The library's shelf: one object store of one IndexedDB database, as promises. A package that wraps IndexedDB would
 * save a third of this file at most: which storage is full or blocked, and when a write is on disk, would have to be
 * handled anyway.
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
  /** Everything on it, as written by any version of the page, with its key. */
  all(): Promise<readonly { readonly key: number; readonly value: unknown }[]>;
  /** Adds a value and gives its key, or replaces the one with the key. */
  put(value: unknown, key?: number): Promise<number>;
  remove(key: number): Promise<void>;
}

const STORE = 'scenarios';

function troubleOf(error: unknown): StoreTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return ['SecurityError', 'InvalidStateError', 'UnknownError', 'NotAllowedError', 'VersionError'].includes(name)
    ? 'blocked'
    : 'broken';
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}

/** A shelf that opens its database with the first wish; every failure is a `StoreError`. */
export function openShelf(name = 'jiqun'): Shelf {
  let database: Promise<IDBDatabase> | undefined;
  async function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { autoIncrement: true }));
    const opened = await answer(request);
    const forget = (): void => void (database = undefined);
    opened.addEventListener('close', forget);
    // The browser clearing data, or a newer page in another tab, wants it closed: it is opened again with the next
    // wish.
    opened.addEventListener('versionchange', () => (forget(), opened.close()));
    return opened;
  }
  /** One transaction; resolves when it is on disk, not only when it was asked for. */
  async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    try {
      const transaction = (await (database ??= open())).transaction(STORE, mode);
      const done = new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('given up')));
      });
      const [result] = await Promise.all([work(transaction.objectStore(STORE)), done]);
      return result;
    } catch (error) {
      database = undefined;
      throw new StoreError(troubleOf(error), error);
    }
  }
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
