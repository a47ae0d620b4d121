/** The table of “My cluster” kept on this device, so that it is there after a reload. */
import type { Encoding, TableMapping } from '../../experiments/index.ts';
import type { Text } from '../../engine/index.ts';
import { answer, openDatabase } from '../parts/database.ts';

/** A table somebody brought, and what they said of it. */
export interface KeptTable {
  /** Of the file; empty for what was pasted. */
  readonly name: string;
  readonly text: string;
  /** The file itself, to be read in another encoding. */
  readonly bytes?: Uint8Array;
  readonly encoding: Encoding;
  readonly mapping: TableMapping;
  /** The place and its industry. */
  readonly place: Text;
  readonly source: Text;
}

export interface TableShelf {
  /** Undefined where there is none that this version of the page understands. */
  load(): Promise<KeptTable | undefined>;
  /** Resolves when it is on disk. */
  keep(table: KeptTable): Promise<void>;
  clear(): Promise<void>;
}

const TABLES = 'tables';
const PRESENT = 'present';

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** Whether this is a table as this version keeps it; its mapping is checked by reading the table with it. */
function isTable(value: unknown): value is KeptTable {
  if (!isObject(value) || !isObject(value['mapping'])) return false;
  const { columns, corrected, leftOut } = value['mapping'];
  return (
    ['name', 'text', 'encoding'].every((key) => typeof value[key] === 'string') &&
    [value['place'], value['source']].every((text) => isObject(text) && typeof text['en'] === 'string') &&
    Array.isArray(columns) &&
    isObject(corrected) &&
    Array.isArray(leftOut)
  );
}

export function openTableShelf(name = 'jiqun-cluster'): TableShelf {
  const database = openDatabase(name, { [TABLES]: {} });
  return {
    load: () =>
      database.within('readonly', [TABLES], async (store) => {
        const found: unknown = await answer(store(TABLES).get(PRESENT));
        return isTable(found) ? found : undefined;
      }),
    keep: (table) =>
      database.within('readwrite', [TABLES], async (store) => void (await answer(store(TABLES).put(table, PRESENT)))),
    clear: () =>
      database.within('readwrite', [TABLES], async (store) => void (await answer(store(TABLES).delete(PRESENT)))),
  };
}
