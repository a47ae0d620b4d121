/**
 * IndexedDB as promises, for what the page keeps on the device. A package that wraps IndexedDB would save a third of
 * this file at most: which storage is full or blocked, and when a write is on disk, would have to be handled anyway.
 */

/** Why storage could not be used: the device is full, or the browser keeps storage from this page. */
export type StoreTrouble = 'full' | 'blocked' | 'broken';

export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, cause: unknown) {
    super(`storage is ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

export interface Database {
  /**
   * One transaction over these stores; resolves when it is on disk, not only when it was asked for: all of it, or
   * nothing. Every failure is a `StoreError`.
   */
  within<T>(
    mode: 'readonly' | 'readwrite',
    stores: readonly string[],
    work: (store: (name: string) => IDBObjectStore) => Promise<T>,
  ): Promise<T>;
}

function troubleOf(error: unknown): StoreTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return ['SecurityError', 'InvalidStateError', 'UnknownError', 'NotAllowedError', 'VersionError'].includes(name)
    ? 'blocked'
    : 'broken';
}

/** What a request gives. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}

/**
 * A database that is opened with the first wish.
 * @param stores names of its object stores, and how their keys are made
 */
export function openDatabase(name: string, stores: { readonly [store: string]: IDBObjectStoreParameters }): Database {
  let database: Promise<IDBDatabase> | undefined;
  async function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      for (const [store, keys] of Object.entries(stores)) request.result.createObjectStore(store, keys);
    });
    const opened = await answer(request);
    const forget = (): void => void (database = undefined);
    opened.addEventListener('close', forget);
    // The browser clearing data, or a newer page in another tab, wants it closed: it is opened again with the next
    // wish.
    opened.addEventListener('versionchange', () => (forget(), opened.close()));
    return opened;
  }
  return {
    async within(mode, wanted, work) {
      try {
        const transaction = (await (database ??= open())).transaction(wanted, mode);
        const done = new Promise<void>((resolve, reject) => {
          transaction.addEventListener('complete', () => resolve());
          transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('given up')));
        });
        const [result] = await Promise.all([work((store) => transaction.objectStore(store)), done]);
        return result;
      } catch (error) {
        database = undefined;
        throw new StoreError(troubleOf(error), error);
      }
    },
  };
}
