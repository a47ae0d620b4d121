/** Saved scenarios: what is written to the shelf and how it is read back, even if it was damaged. */
import { parseDocument, type Fault, type Presets, type ScenarioDocument } from '../../experiments/index.ts';
import { StoreError, type StoreTrouble } from '../parts/database.ts';
import type { Shelf } from './store.ts';

interface EntryBase {
  readonly key: number;
  /** Empty when it has been lost. */
  readonly name: string;
  /** Milliseconds since 1970; undefined when it has been lost. */
  readonly savedAt: number | undefined;
}

export interface GoodEntry extends EntryBase {
  readonly state: 'good';
  readonly document: ScenarioDocument;
  /** Data URL of a picture. */
  readonly thumbnail: string | undefined;
}

/** Something on the shelf that is no valid scenario: it stays until the person throws it away. */
export interface CorruptEntry extends EntryBase {
  readonly state: 'corrupt';
  readonly faults: readonly Fault[];
  /** As stored on the shelf. */
  readonly raw: unknown;
}

export type LibraryEntry = GoodEntry | CorruptEntry;

/** The result of an operation, or what went wrong. */
export type ShelfOutcome<T> = { readonly value: T } | { readonly trouble: StoreTrouble };

export interface ScenarioLibrary {
  /** Newest first; what has lost its date last. */
  list(): Promise<ShelfOutcome<readonly LibraryEntry[]>>;
  save(document: ScenarioDocument, name: string, thumbnail?: string): Promise<ShelfOutcome<number>>;
  rename(entry: LibraryEntry, name: string): Promise<ShelfOutcome<void>>;
  remove(entry: LibraryEntry): Promise<ShelfOutcome<void>>;
  /** Puts back what was removed, under its old key. */
  restore(entry: LibraryEntry): Promise<ShelfOutcome<void>>;
}

interface Stored {
  readonly name: string;
  readonly savedAt: number;
  readonly document: ScenarioDocument;
  readonly thumbnail?: string;
}

export const NAME_LENGTH = 80;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** Only pictures that carry their own bytes: a saved scenario must not make the page fetch anything. */
const isPicture = (value: unknown): value is string =>
  typeof value === 'string' && /^data:image\/(png|jpeg|webp);base64,/.test(value);

/** Reads one value of the shelf; a scenario that no longer passes the check is kept as it is and shown as such. */
export function entryOf(key: number, value: unknown, presets: Presets): LibraryEntry {
  const fields = isObject(value) ? value : {};
  const name = typeof fields['name'] === 'string' ? fields['name'].slice(0, NAME_LENGTH) : '';
  const savedAt =
    typeof fields['savedAt'] === 'number' && Number.isFinite(fields['savedAt']) ? fields['savedAt'] : undefined;
  const checked = parseDocument(fields['document'], presets);
  if ('faults' in checked) return { key, name, savedAt, state: 'corrupt', faults: checked.faults, raw: value };
  const thumbnail = isPicture(fields['thumbnail']) ? fields['thumbnail'] : undefined;
  return { key, name, savedAt, state: 'good', document: checked.document, thumbnail };
}

/** Whatever one of them does to the reader, the others stay within reach. */
function readable(key: number, value: unknown, presets: Presets): LibraryEntry {
  try {
    return entryOf(key, value, presets);
  } catch {
    const found = { en: 'something this page cannot read', zh: '本页无法读取的内容' };
    const allowed = { en: 'a scenario document', zh: '情景文档' };
    return { key, name: '', savedAt: undefined, state: 'corrupt', faults: [{ path: '', found, allowed }], raw: value };
  }
}

function storedOf(entry: LibraryEntry, name: string): unknown {
  if (entry.state === 'corrupt')
    return isObject(entry.raw) && !Array.isArray(entry.raw) ? { ...entry.raw, name } : { name, document: entry.raw };
  const { document, thumbnail, savedAt } = entry;
  return { name, savedAt: savedAt ?? 0, document, ...(thumbnail === undefined ? {} : { thumbnail }) } satisfies Stored;
}

async function attempt<T>(work: () => Promise<T>): Promise<ShelfOutcome<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { trouble: error instanceof StoreError ? error.trouble : 'broken' };
  }
}

const clipped = (name: string): string => name.trim().slice(0, NAME_LENGTH);

/** @param now clock in milliseconds */
export function createLibrary(shelf: Shelf, presets: Presets, now: () => number = Date.now): ScenarioLibrary {
  return {
    list: () =>
      attempt(async () => {
        const entries = (await shelf.all()).map(({ key, value }) => readable(key, value, presets));
        return entries.toSorted((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0) || b.key - a.key);
      }),
    save(document, name, thumbnail) {
      const stored: Stored = {
        name: clipped(name),
        savedAt: now(),
        document,
        ...(isPicture(thumbnail) ? { thumbnail } : {}),
      };
      return attempt(async () => {
        try {
          return await shelf.put(stored);
        } catch (error) {
          // A full device may still have room for the scenario without its picture.
          if (!(error instanceof StoreError) || error.trouble !== 'full' || stored.thumbnail === undefined) throw error;
          const { thumbnail: _thumbnail, ...bare } = stored;
          return shelf.put(bare);
        }
      });
    },
    rename: (entry, name) => attempt(async () => void (await shelf.put(storedOf(entry, clipped(name)), entry.key))),
    remove: (entry) => attempt(() => shelf.remove(entry.key)),
    restore: (entry) =>
      attempt(
        async () =>
          void (await shelf.put(entry.state === 'corrupt' ? entry.raw : storedOf(entry, entry.name), entry.key)),
      ),
  };
}

/** What an entry is exported as: the scenario document, or whatever is left of it. */
export function exportText(entry: LibraryEntry): string {
  const content = entry.state === 'good' ? entry.document : entry.raw;
  let text: string | undefined;
  try {
    text = JSON.stringify(content, null, 2);
  } catch {
    // The shelf keeps values that are no JSON, for example ones that contain themselves.
  }
  return `${text ?? Object.prototype.toString.call(content)}\n`;
}
