/**
 * What a search keeps of its runs in a folder for runs: a few numbers each, under the key of what was run and what of
 * it is kept. Whole runs would be a thousand times as large.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { digest, type Fault, type RunFigures } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import { NOTE } from '../run-store/run-store.ts';
import { makeFolder } from '../sweep/make-folder.ts';
import { isLeft, writeDurably } from '../sweep/write-durably.ts';
import { engineVersion } from '../version.ts';

/** Runs a file: what a kill loses at most. */
const RUNS_A_FILE = 50;

export interface FigureStore {
  /** Runs that are there. */
  readonly known: number;
  get(key: string): RunFigures | undefined;
  /** Keeps a run; on disk once enough are together. */
  add(key: string, figures: RunFigures): Promise<void>;
  /** Writes what is not on disk yet. */
  flush(): Promise<void>;
}

const damaged = (file: string): Fault => ({
  path: file,
  found: { en: 'no figures of runs, or damaged ones', zh: '不是运行数据，或已损坏' },
  allowed: { en: 'what a search wrote; its runs are made again', zh: '搜索所写的文件；其中的运行将重做' },
});

/** What a file holds; undefined where it was spoilt. */
function figuresOf(text: string): readonly (readonly [key: string, figures: RunFigures])[] | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept)
      ? (Object.entries(kept) as [string, RunFigures][])
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param onUnwritten told once when the folder takes no more; from then on nothing is kept
 * @param onDamaged told of every file that was spoilt; its runs are made again
 * @throws when the folder cannot be made
 */
export async function openFigureStore(
  folder: string,
  onUnwritten: (error: unknown) => void,
  onDamaged: (faults: readonly Fault[]) => void,
): Promise<FigureStore> {
  const files = join(folder, 'figures');
  await makeFolder(files);
  if (!existsSync(join(folder, NOTE)))
    await writeDurably(
      join(folder, NOTE),
      `${JSON.stringify({ format: 1, engine: engineVersion, engineIdentity }, null, 1)}\n`,
    );
  const known = new Map<string, RunFigures>();
  for (const name of await readdir(files)) {
    const file = join(files, name);
    if (await isLeft(file)) await rm(file, { force: true });
    if (!name.endsWith('.json')) continue;
    const kept = figuresOf(await readFile(file, 'utf8'));
    if (kept === undefined) {
      onDamaged([damaged(file)]);
      await rm(file, { force: true });
    }
    for (const [key, figures] of kept ?? []) known.set(key, figures);
  }
  let waiting: [key: string, figures: RunFigures][] = [];
  let full = false;
  async function flush(): Promise<void> {
    const written = waiting;
    waiting = [];
    if (written.length === 0 || full) return;
    const name = `${digest(written.map(([key]) => key).join())}.json`;
    try {
      await writeDurably(join(files, name), `${JSON.stringify(Object.fromEntries(written))}\n`);
    } catch (error) {
      full = true;
      onUnwritten(error);
    }
  }
  return {
    get known() {
      return known.size;
    },
    get: (key) => known.get(key),
    async add(key, figures) {
      known.set(key, figures);
      waiting.push([key, figures]);
      if (waiting.length >= RUNS_A_FILE) await flush();
    },
    flush,
  };
}
