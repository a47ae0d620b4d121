import { createHash } from 'node:crypto';
import { firmColumns, regionColumns, schedule, supplierColumns, worldColumns, type Column } from '../engine/index.ts';

// The bundler replaces this call by the file, so that the built program needs nothing beside it.
const [packageVersion] = Object.values(import.meta.glob(['../package.json'], { eager: true, import: 'version' } as never)) as [string];

export const version = packageVersion;

/** Names, kinds and order of everything the state of a world consists of. */
function stateLayout(): string {
  const tables: readonly Readonly<Record<string, Column>>[] = [worldColumns, regionColumns, firmColumns, supplierColumns];
  const kept = tables.map((table) =>
    Object.entries(table)
      .filter(([, { keep }]) => keep === 'state')
      .map(([name, { kind, width }]) => [name, kind, width]),
  );
  return createHash('sha256')
    .update(JSON.stringify([kept, schedule.map(({ name }) => name)]))
    .digest('hex')
    .slice(0, 8);
}

/** What made a result: the version of the program and a hash of the engine's state columns and schedule. */
export const engineVersion = `jiqun ${version} (state ${stateLayout()})`;
