/** Whether the chunks of a folder are what was written: whole tables, with the rows they are to have. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Chunk, Experiment, Fault } from '../../experiments/index.ts';
import { BadInput } from '../bad-input.ts';
import { chunkFile, doneChunks, type ExperimentNote } from './experiment-folder.ts';
import { MANIFEST, notedFiles, type Manifest } from './manifest.ts';
import { damagedTable, readMetadata, readRows } from './read-tables.ts';

async function differsFromNote(folder: string, { file, bytes, sha256 }: Manifest['files'][number]): Promise<boolean> {
  const path = join(folder, file);
  const there = await stat(path).catch(() => undefined);
  // A chunk that was taken away is one that is not done; its other tables are looked for with the rows.
  if (there === undefined || !there.isFile()) return false;
  if (there.size !== bytes) return true;
  // Tables of firms weigh gigabytes: their size must do.
  if (!file.endsWith('.runs.parquet')) return false;
  return (
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex') !== sha256
  );
}

async function chunkFaults(folder: string, { index, from, to }: Chunk, { kept }: Experiment): Promise<Fault[]> {
  const path = chunkFile(folder, index, 'runs');
  try {
    const rows = await readRows(path, ['row', 'error']);
    if (rows.length !== to - from || rows.some(({ row }, k) => Number(row) !== from + k))
      return [damagedTable(path, `not rows ${from}–${to - 1}`)];
    if (rows.every(({ error }) => error !== '')) return [];
    const others = [
      ...(kept.series.length > 0 ? (['series'] as const) : []),
      ...(kept.firms ? (['firms'] as const) : []),
    ];
    const lost = others.find((table) => !existsSync(chunkFile(folder, index, table)));
    if (lost !== undefined) return [damagedTable(path, `no ${lost}.parquet`)];
    for (const table of others) await readMetadata(chunkFile(folder, index, table));
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    // A chunk is made again once its table of runs is gone: that is the file to delete.
    return error.faults.map((fault) => (fault.path === path ? fault : damagedTable(path, basename(fault.path))));
  }
}

/** @throws BadInput with every damaged table of these chunks, as far as they are done */
export async function refuseDamage(
  folder: string,
  note: ExperimentNote,
  experiment: Experiment,
  chunks: readonly Chunk[],
): Promise<void> {
  const done = new Set(await doneChunks(folder));
  const faults: Fault[] = [];
  for (const chunk of chunks) if (done.has(chunk.index)) faults.push(...(await chunkFaults(folder, chunk, experiment)));
  const noted = faults.length === 0 ? await notedFiles(folder, note) : [];
  const wanted = new Set(chunks.map(({ index }) => index).filter((index) => done.has(index)));
  for (const one of noted) {
    const index = Number.parseInt(basename(one.file), 10);
    if (wanted.has(index) && (await differsFromNote(folder, one)))
      faults.push(damagedTable(chunkFile(folder, index, 'runs'), `${basename(one.file)} ≠ ${MANIFEST}`));
  }
  if (faults.length > 0) throw new BadInput(faults);
}
