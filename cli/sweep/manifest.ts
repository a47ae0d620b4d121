import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import type { Chunk } from '../../experiments/index.ts';
import { chunkFile, chunkName, CHUNKS, tables, type ExperimentNote } from './experiment-folder.ts';
import { readRows } from './read-tables.ts';
import { writeDurably } from './write-durably.ts';

export const MANIFEST = 'manifest.json';

/** A run that gave no result. */
export interface FailureRow {
  readonly row: number;
  readonly seed: string;
  readonly error: string;
}

/** What a finished experiment is made of. */
export interface Manifest {
  readonly key: string;
  readonly engine: string;
  readonly runs: number;
  readonly failed: number;
  /** Of the fingerprints of all runs, in the order of rows: one word for all numbers. */
  readonly fingerprint: string;
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[];
}

/** What a finished experiment noted of its files; nothing where it is not finished or was extended since. */
export async function notedFiles(folder: string, { key }: ExperimentNote): Promise<Manifest['files']> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
    return manifest.key === key && Array.isArray(manifest.files) ? manifest.files : [];
  } catch {
    return [];
  }
}

/** The chunks that make up an experiment: those of its manifest once it is finished, which precision may do early. */
export async function ownChunks(
  folder: string,
  note: ExperimentNote,
  chunks: readonly Chunk[],
): Promise<readonly Chunk[]> {
  const files = new Set((await notedFiles(folder, note)).map(({ file }) => file));
  return files.size === 0 ? chunks : chunks.filter(({ index }) => files.has(`${CHUNKS}/${chunkName(index, 'runs')}`));
}

/** Runs and failures of the chunks that are done. */
export async function tally(
  folder: string,
  chunks: readonly number[],
): Promise<{ readonly runs: number; readonly failures: readonly FailureRow[]; readonly fingerprint: string }> {
  const all = createHash('sha256');
  const failures: FailureRow[] = [];
  let runs = 0;
  for (const index of chunks) {
    const rows = await readRows(chunkFile(folder, index, 'runs'), ['row', 'seed', 'fingerprint', 'error']);
    for (const { row, seed, fingerprint, error } of rows) {
      all.update(`${String(fingerprint)}\n`);
      runs += 1;
      if (error !== '') failures.push({ row: Number(row), seed: String(seed), error: String(error) });
    }
  }
  return { runs, failures, fingerprint: all.digest('hex').slice(0, 16) };
}

/** Writes the list of all files of a finished experiment with their checksums, and the list of failures. */
export async function writeManifest(
  folder: string,
  note: ExperimentNote,
  chunks: readonly number[],
): Promise<Manifest> {
  const { runs, failures, fingerprint } = await tally(folder, chunks);
  const files: Manifest['files'][number][] = [];
  for (const index of chunks) {
    for (const table of tables) {
      const path = chunkFile(folder, index, table);
      if (!existsSync(path)) continue;
      const sha256 = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      files.push({ file: `${CHUNKS}/${chunkName(index, table)}`, bytes: (await stat(path)).size, sha256 });
    }
  }
  const manifest = { key: note.key, engine: note.engine, runs, failed: failures.length, fingerprint, files };
  await writeDurably(join(folder, 'failures.json'), `${JSON.stringify(failures, null, 1)}\n`);
  await writeDurably(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}
