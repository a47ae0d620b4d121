/** Runs that are known from before: under the same key nothing is made twice. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileMetaData } from 'hyparquet';
import type { Experiment, ExperimentRow, RunColumn } from '../../experiments/index.ts';
import {
  CHUNKS,
  doneChunks,
  EARLIER,
  NOTE,
  noteText,
  tables,
  chunkFile,
  chunkName,
  type ExperimentNote,
  type Table,
} from './experiment-folder.ts';
import type { RunTables } from './chunk-writer.ts';
import { readGroup, readMetadata, readRows } from './read-tables.ts';
import { writeDurably } from './write-durably.ts';

/** Puts the chunks of another design aside, so that the folder is that of this one. Safe to be killed in. */
export async function takeOver(folder: string, before: ExperimentNote, note: ExperimentNote): Promise<void> {
  const aside = join(folder, EARLIER, before.key);
  if (existsSync(join(folder, CHUNKS))) {
    await mkdir(aside, { recursive: true });
    for (const name of await readdir(join(folder, CHUNKS))) await rename(join(folder, CHUNKS, name), join(aside, name));
  }
  await writeDurably(join(folder, NOTE), noteText(note));
}

/** Puts chunks with failed runs aside; what succeeded in them will be taken over. */
export async function putFailedAside(folder: string, { key }: ExperimentNote): Promise<number> {
  let failed = 0;
  for (const index of await doneChunks(folder)) {
    const rows = await readRows(chunkFile(folder, index, 'runs'), ['error']);
    const here = rows.filter(({ error }) => error !== '').length;
    if (here === 0) continue;
    failed += here;
    const aside = join(folder, EARLIER, `${key}-retried`);
    await mkdir(aside, { recursive: true });
    // The table of runs says that the chunk is done, so it goes first.
    for (const table of tables) {
      const file = chunkFile(folder, index, table);
      if (existsSync(file)) await rename(file, join(aside, chunkName(index, table)));
    }
  }
  return failed;
}

interface Place {
  readonly folder: string;
  readonly index: number;
  /** Its place among the rows of the chunk, and among those that have a result. */
  readonly row: number;
  readonly group: number;
}

export interface KnownRows {
  has(key: string): boolean;
  /** @throws Error for a key that is not there */
  get(key: string, row: ExperimentRow): Promise<RunTables>;
}

const types = { INT32: Int32Array, DOUBLE: Float64Array, FLOAT: Float32Array } as const;

function noted(metadata: FileMetaData, name: string): { readonly [column: string]: unknown } {
  const value = metadata.key_value_metadata?.find(({ key }) => key === name)?.value;
  return value === undefined ? {} : (JSON.parse(value) as { readonly [column: string]: unknown });
}

/** The rows of a group as columns again, with another row number. */
async function columnsOf(path: string, group: number, row: number): Promise<RunColumn[]> {
  const metadata = await readMetadata(path);
  const rows = await readGroup(path, metadata, group);
  const units = noted(metadata, 'units');
  const descriptions = noted(metadata, 'descriptions');
  return metadata.schema.slice(1).map(({ name, type, repetition_type: repetition }) => {
    const about = {
      name,
      ...(name in units ? { unit: units[name] } : {}),
      ...(name in descriptions ? { description: descriptions[name] } : {}),
    };
    const values = rows.map((one) => (name === 'row' ? row : one[name]));
    if (type === 'BYTE_ARRAY') return { ...about, type: 'STRING', data: values.map(String) } as RunColumn;
    const numbers = values.map((value) => (value === null ? Number.NaN : Number(value)));
    return {
      ...about,
      type,
      ...(type === 'DOUBLE' ? { nullable: repetition === 'OPTIONAL' } : {}),
      data: types[type as keyof typeof types].from(numbers),
    } as RunColumn;
  });
}

/** Everything that earlier chunks of the folder know. Keys of all of them are held in memory, results are not. */
export async function readKnownRows(folder: string, { kept, base }: Experiment): Promise<KnownRows> {
  const places = new Map<string, Place>();
  for (const name of await readdir(join(folder, EARLIER)).catch(() => [])) {
    const aside = join(folder, EARLIER, name);
    const indices = (await readdir(aside))
      .flatMap((file) => /^(\d{6,})\.runs\.parquet$/.exec(file)?.[1] ?? [])
      .map(Number);
    for (const index of indices) {
      let group = 0;
      const rows = await readRows(join(aside, chunkName(index, 'runs')), ['key', 'error']);
      rows.forEach(({ key, error }, row) => {
        if (error !== '') return;
        places.set(String(key), { folder: aside, index, row, group: group++ });
      });
    }
  }
  let held: { readonly file: string; readonly rows: Awaited<ReturnType<typeof readRows>> } | undefined;
  const file = ({ folder: aside, index }: Place, table: Table): string => join(aside, chunkName(index, table));
  const verdictNames = base.regions.map(({ id }) => (base.regions.length > 1 ? `${id}.verdict` : 'verdict'));
  return {
    has: (key) => places.has(key),
    async get(key, row) {
      const place = places.get(key);
      if (place === undefined) throw new Error(`the run ${key} is not known`);
      const runs = file(place, 'runs');
      if (held?.file !== runs) held = { file: runs, rows: await readRows(runs) };
      const found = held.rows[place.row]!;
      const finished = {
        row,
        key,
        measured: kept.outputs.map(({ name }) => (found[name] === null ? Number.NaN : Number(found[name]))),
        verdicts: verdictNames.map((name) => String(found[name])),
        fingerprint: String(found['fingerprint']),
        error: '',
      };
      return {
        finished,
        ...(kept.series.length > 0 ? { series: await columnsOf(file(place, 'series'), place.group, row.row) } : {}),
        ...(kept.firms ? { firms: await columnsOf(file(place, 'firms'), place.group, row.row) } : {}),
      };
    },
  };
}
