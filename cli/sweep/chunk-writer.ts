import { rm } from 'node:fs/promises';
import type { RunResult } from '../../engine/index.ts';
import {
  finishedRow,
  runsTable,
  seriesTable,
  withRow,
  type Chunk,
  type Experiment,
  type ExperimentRow,
  type FinishedRow,
  type RunColumn,
} from '../../experiments/index.ts';
import { panelColumns } from '../panel-columns.ts';
import { openParquetRows, type ParquetRows } from '../parquet-rows.ts';
import { chunkFile, type ExperimentNote, type Table } from './experiment-folder.ts';
import { openDurably, type DurableFile } from './write-durably.ts';

interface OpenTable {
  readonly file: DurableFile;
  readonly rows: ParquetRows;
}

/** One run as the tables take it: its row, and its groups of the other tables, where they are kept. */
export interface RunTables {
  readonly finished: FinishedRow;
  readonly series?: readonly RunColumn[];
  readonly firms?: readonly RunColumn[];
}

/** What a sweep keeps of a result. */
export function tablesOf(experiment: Experiment, row: ExperimentRow, key: string, result: RunResult): RunTables {
  const { kept, base } = experiment;
  return {
    finished: finishedRow(row, key, result, kept),
    ...(kept.series.length > 0 ? { series: seriesTable(experiment, row, result) } : {}),
    ...(kept.firms && result.panel !== undefined
      ? {
          firms: withRow(
            panelColumns(
              result.panel,
              base.regions.map(({ id }) => id),
            ),
            row.row,
          ),
        }
      : {}),
  };
}

/** Takes the runs of one chunk in order and leaves its tables, all of them or none. */
export interface ChunkWriter {
  add(run: RunTables): Promise<void>;
  /** Makes the tables appear, that of the runs last. */
  finish(): Promise<void>;
  discard(): Promise<void>;
}

/** What every table says of itself. */
export const notesOf = ({ engine, key }: ExperimentNote): { readonly [key: string]: string } => ({
  engine,
  experiment: key,
});

/** The table of series is written run by run, that of the firms too: a chunk needs the memory of one run. */
export function openChunk(folder: string, { index }: Chunk, experiment: Experiment, note: ExperimentNote): ChunkWriter {
  const finished: FinishedRow[] = [];
  const open = new Map<Table, OpenTable>();

  async function table(name: Table): Promise<OpenTable> {
    const known = open.get(name);
    if (known !== undefined) return known;
    const file = await openDurably(chunkFile(folder, index, name));
    const made = { file, rows: openParquetRows(file.sink, notesOf(note)) };
    open.set(name, made);
    return made;
  }

  async function discard(): Promise<void> {
    for (const { file } of open.values()) await file.discard();
    open.clear();
  }

  return {
    async add(run) {
      finished.push(run.finished);
      if (run.series !== undefined) await (await table('series')).rows.add(run.series);
      if (run.firms !== undefined) await (await table('firms')).rows.add(run.firms);
    },
    async finish() {
      try {
        await (await table('runs')).rows.add(runsTable(experiment, finished));
        const { runs, ...others } = Object.fromEntries(open) as { readonly [T in Table]: OpenTable };
        // A chunk that is run once more may have fewer tables: all its runs failed this time.
        for (const name of ['series', 'firms'] as const)
          if (others[name] === undefined) await rm(chunkFile(folder, index, name), { force: true });
        for (const { rows, file } of [...Object.values(others), runs]) {
          await rows.end();
          await file.finish();
        }
        open.clear();
      } catch (error) {
        await discard();
        throw error;
      }
    },
    discard,
  };
}
