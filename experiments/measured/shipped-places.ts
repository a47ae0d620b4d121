/** The places that ship, in `places/`: an index and one table each, fetched when they are asked for. */
import type { Measurements } from './measurements.ts';
import { placeMeasurements, type PlaceEntry } from './place.ts';

declare global {
  interface ImportMeta {
    glob(
      pattern: string,
      options: { readonly import: string; readonly query?: string },
    ): Record<string, () => Promise<unknown>>;
  }
}

const index = import.meta.glob('../../places/index.json', { import: 'default' });
const tables = import.meta.glob('../../places/*.csv', { query: '?raw', import: 'default' });

/** A place that ships, and how its numbers are come by. */
export interface ShippedPlace extends PlaceEntry {
  /** Its table as a person would bring it: CSV. */
  readonly table: () => Promise<string>;
  readonly load: () => Promise<Measurements>;
}

/** Every place that ships, in the order of the index. */
export async function shippedPlaces(): Promise<readonly ShippedPlace[]> {
  const entries = (await Object.values(index)[0]!()) as readonly PlaceEntry[];
  return entries.map((entry) => {
    const table = (): Promise<string> => tables[`../../places/${entry.id}.csv`]!() as Promise<string>;
    return { ...entry, table, load: async () => placeMeasurements(entry, await table()) };
  });
}

/** The place a preset tells of. */
export async function placeOfPreset(preset: string): Promise<ShippedPlace | undefined> {
  return (await shippedPlaces()).find(({ told }) => told === preset);
}
