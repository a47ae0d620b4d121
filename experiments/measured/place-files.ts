/** The files of `places/`, read when the program is built: a part of its own, fetched when it is asked for. */
import type { PlaceEntry } from './place.ts';

// The bundler replaces these calls by the files.
declare global {
  interface ImportMeta {
    glob(
      pattern: string,
      options: { readonly eager: true; readonly import: string; readonly query?: string },
    ): Record<string, unknown>;
  }
}

const index = import.meta.glob('../../places/index.json', { eager: true, import: 'default' });
const tables = import.meta.glob('../../places/*.csv', { eager: true, import: 'default', query: '?raw' });

export const placeEntries = Object.values(index)[0] as readonly PlaceEntry[];

/** By id. */
export const placeTables: ReadonlyMap<string, string> = new Map(
  Object.entries(tables).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1, -'.csv'.length), text as string]),
);
