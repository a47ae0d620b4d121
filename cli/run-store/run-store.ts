/**
 * A folder of runs, each under the key of what was run and by which engine. What is there is never run again, so that
 * going on after a kill, adding replicates and sharing work are one and the same.
 */
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digest, keyOfRun, type Fault } from '../../experiments/index.ts';
import { engineIdentity, type Runner } from '../../workers/node/index.ts';
import type { RunInput, RunResult } from '../../engine/index.ts';
import { BadInput } from '../bad-input.ts';
import { openParquetRows } from '../parquet-rows.ts';
import { readGroup, readMetadata, readRows } from '../sweep/read-tables.ts';
import { makeFolder } from '../sweep/make-folder.ts';
import { isLeft, openDurably, writeDurably } from '../sweep/write-durably.ts';
import { storedColumns, storedRun } from './run-table.ts';
import { engineVersion } from '../version.ts';

/** Runs a file: what a kill loses at most, for each of the threads' runs in flight one more. */
const CHUNK_RUNS = 20;
/** A file is written after so long, ms, also where runs are slow. */
const CHUNK_MS = 5000;
const WHOLE = 'whole run';

interface Place {
  readonly file: string;
  readonly group: number;
}

interface Fresh {
  readonly key: string;
  readonly seed: string;
  readonly result: RunResult;
}

export interface RunStore {
  /** Runs that are there. */
  readonly known: number;
  /** A runner that takes from the store what is there, and puts into it what is not. Closing it writes what is pending. */
  keeping(runner: Runner): Runner;
}

async function placesIn(file: string): Promise<readonly (readonly [key: string, place: Place])[]> {
  const { row_groups: groups } = await readMetadata(file);
  const keys = await readRows(file, ['key']);
  let row = 0;
  return groups.map(({ num_rows: rows }, group) => {
    const place = [String(keys[row]!['key']), { file, group }] as const;
    row += Number(rows);
    return place;
  });
}

/** Where every run is. A file that is damaged is told and taken away: its runs are made again. */
async function index(folder: string, onDamaged: (faults: readonly Fault[]) => void): Promise<Map<string, Place>> {
  const known = new Map<string, Place>();
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (await isLeft(file)) await rm(file, { force: true });
    if (!name.endsWith('.parquet')) continue;
    try {
      for (const [key, place] of await placesIn(file)) known.set(key, place);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      onDamaged(error.faults);
      await rm(file, { recursive: true, force: true });
    }
  }
  return known;
}

/** What a folder of runs says of itself. */
export const NOTE = 'runs.json';

/**
 * Opens the folder of runs in `folder`, which is made where there is none.
 * @param onUnwritten told once when the folder takes no more; from then on nothing is kept
 * @param onDamaged told of every file that is no table; its runs are made again
 * @throws when the folder cannot be made
 */
export async function openRunStore(
  folder: string,
  onUnwritten: (error: unknown) => void,
  onDamaged: (faults: readonly Fault[]) => void,
): Promise<RunStore> {
  const chunks = join(folder, 'runs');
  await makeFolder(folder);
  if (!existsSync(join(folder, NOTE)))
    await writeDurably(
      join(folder, NOTE),
      `${JSON.stringify({ format: 1, engine: engineVersion, engineIdentity }, null, 1)}\n`,
    );
  await makeFolder(chunks);
  const places = await index(chunks, onDamaged);
  let pending: Fresh[] = [];
  let writing = Promise.resolve();
  let full = false;
  let written = performance.now();

  async function write(fresh: readonly Fresh[]): Promise<void> {
    const name = `${digest(fresh.map(({ key }) => key).join())}.parquet`;
    const file = await openDurably(join(chunks, name));
    try {
      const rows = openParquetRows(file.sink, { engine: engineVersion }, { statistics: false });
      for (const { key, seed, result } of fresh) await rows.add(storedColumns(key, seed, result));
      await rows.end();
    } catch (error) {
      await file.discard();
      throw error;
    }
    await file.finish();
    fresh.forEach(({ key }, group) => places.set(key, { file: join(chunks, name), group }));
  }

  /** One file after another. */
  function flush(): Promise<void> {
    const fresh = pending;
    pending = [];
    written = performance.now();
    if (fresh.length > 0 && !full)
      writing = writing
        .then(() => write(fresh))
        .catch((error: unknown) => {
          if (!full) onUnwritten(error);
          full = true;
        });
    return writing;
  }

  const metadata = new Map<string, ReturnType<typeof readMetadata>>();
  async function read({ file, group }: Place): Promise<RunResult> {
    const known = metadata.get(file) ?? readMetadata(file);
    metadata.set(file, known);
    return storedRun(await readGroup(file, await known, group));
  }

  /** The run of a place, unless its table is damaged. */
  async function found(key: string): Promise<RunResult | undefined> {
    const place = places.get(key);
    try {
      return place === undefined ? undefined : await read(place);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      onDamaged(error.faults);
      places.delete(key);
      await rm(place!.file, { force: true });
      return undefined;
    }
  }

  return {
    get known() {
      return places.size;
    },
    keeping(runner) {
      async function run(input: RunInput, options: Parameters<Runner['run']>[1] = {}): Promise<RunResult> {
        // A panel or a checkpoint is more than the store keeps.
        if (options.panel === true || options.checkpointAt !== undefined || options.from !== undefined)
          return runner.run(input, options);
        const key = keyOfRun(input, engineIdentity, WHOLE);
        const known = await found(key);
        if (known !== undefined) return known;
        const result = await runner.run(input, options);
        pending.push({ key, seed: input.seed, result });
        if (pending.length >= CHUNK_RUNS || performance.now() - written > CHUNK_MS) await flush();
        return result;
      }
      return {
        width: runner.width,
        run,
        async close() {
          await runner.close();
          await flush();
        },
      };
    },
  };
}
