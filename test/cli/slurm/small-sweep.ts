import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';

/** Runs of the small sweep, and how many a chunk has. */
export const RUNS = 48;
export const CHUNK = 2;

/** Writes a design of a few runs, which still takes longer than it takes to kill something; its path. */
export function smallDesign(folder: string): string {
  const path = join(folder, 'design.json');
  const design = {
    design: 1,
    id: 'small',
    scenario: 'default',
    seed: 'array',
    factors: [
      { vary: 'assumption', assumption: 'wageGrowth' },
      { vary: 'level', lever: 'rd' },
    ],
    plan: { kind: 'latinHypercube', points: RUNS },
    outputs: {
      measures: [{ measure: { indicator: 'employment', at: 'last' } }],
      series: ['employment'],
      every: 8,
    },
  };
  writeFileSync(path, JSON.stringify(design));
  return path;
}

const named = (folder: string) => readdirSync(join(folder, 'chunks')).toSorted();

/** Every file of the chunks and the list of all, bytes and all; nothing that is left over may be among them. */
export function contentOf(folder: string): { readonly [name: string]: string } {
  const files = ['manifest.json', ...named(folder).map((name) => join('chunks', name))];
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

/** Numbers of the chunks that are there. */
export function chunksIn(folder: string): number[] {
  try {
    return named(folder)
      .filter((name) => name.endsWith('.runs.parquet'))
      .map((name) => Number(name.slice(0, 6)));
  } catch {
    return [];
  }
}

/** Numbers of all rows, as the files have them. */
export async function rowsIn(folder: string): Promise<number[]> {
  const paths = chunksIn(folder).map((k) => join(folder, 'chunks', `${String(k).padStart(6, '0')}.runs.parquet`));
  const tables = await Promise.all(
    paths.map(async (path) => {
      const bytes = readFileSync(path);
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
      return parquetReadObjects({ file, columns: ['row'] });
    }),
  );
  return tables.flat().map(({ row }) => Number(row));
}
