/** The places that ship: ready examples of a measured past, fetched when they are asked for. */
import type { Measurements } from './measurements.ts';
import { placeMeasurements, type PlaceEntry } from './place.ts';

/** A place that ships, and how its numbers are come by. */
export interface ShippedPlace extends PlaceEntry {
  /** Its table as a person would bring it: CSV. */
  readonly table: () => Promise<string>;
  readonly load: () => Promise<Measurements>;
}

/** Every place that ships, in the order of the index. */
export async function shippedPlaces(): Promise<readonly ShippedPlace[]> {
  const { placeEntries, placeTables } = await import('./place-files.ts');
  return placeEntries.map((entry) => {
    const table = placeTables.get(entry.id);
    if (table === undefined) throw new RangeError(`places/${entry.id}.csv is missing`);
    return { ...entry, table: async () => table, load: async () => placeMeasurements(entry, table) };
  });
}

/** The place a preset tells of. */
export async function placeOfPreset(preset: string): Promise<ShippedPlace | undefined> {
  return (await shippedPlaces()).find(({ told }) => told === preset);
}
