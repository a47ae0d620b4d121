import type { AnsweredRow, Chunk, Experiment } from '../../experiments/index.ts';
import { chunkFile, doneChunks } from './experiment-folder.ts';
import { readRows } from './read-tables.ts';

const numberOf = (value: unknown): number => (value === null || value === undefined ? Number.NaN : Number(value));

/** The runs of an experiment as far as they are done, in the order of rows. */
export async function answeredRows(
  folder: string,
  { kept, base }: Experiment,
  chunks: readonly Chunk[],
): Promise<AnsweredRow[]> {
  const done = new Set(await doneChunks(folder));
  const outputs = kept.outputs.map(({ name }) => name);
  const verdicts = base.regions.map(({ id }) => (base.regions.length > 1 ? `${id}.verdict` : 'verdict'));
  const rows: AnsweredRow[] = [];
  for (const { index } of chunks) {
    if (!done.has(index)) continue;
    for (const row of await readRows(chunkFile(folder, index, 'runs'), [
      'point',
      'replicate',
      'error',
      ...outputs,
      ...verdicts,
    ]))
      rows.push({
        point: Number(row['point']),
        replicate: Number(row['replicate']),
        outputs: Object.fromEntries(outputs.map((name) => [name, numberOf(row[name])])),
        verdicts: row['error'] === '' ? verdicts.map((name) => String(row[name])) : [],
      });
  }
  return rows;
}
