import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createPrecisionMeter,
  failedRow,
  keyOfRun,
  printable,
  recordedWords,
  type Chunk,
  type Experiment,
  type ExperimentRow,
  type Language,
} from '../../experiments/index.ts';
import type { RunInput } from '../../engine/index.ts';
import { engineIdentity, runMany, type Runner } from '../../workers/node/index.ts';
import { tellFailure } from '../engine-failure.ts';
import { showProgress, type Progress } from '../progress.ts';
import { reasonOf } from '../reason-of.ts';
import type { Terminal } from '../terminal.ts';
import { openChunk, tablesOf, type ChunkWriter, type RunTables } from './chunk-writer.ts';
import { CHUNKS, chunkFile, doneChunks, type ExperimentNote } from './experiment-folder.ts';
import { readKnownRows } from './known-rows.ts';
import { MANIFEST } from './manifest.ts';
import { readRows } from './read-tables.ts';

export interface SweepWork {
  readonly experiment: Experiment;
  readonly note: ExperimentNote;
  readonly folder: string;
  readonly runner: Runner;
  readonly terminal: Terminal;
  readonly language: Language;
}

/** Failures told one by one while runs are made; all of them are rows. */
const TOLD_FAILURES = 10;

/** A row that is waited for: being run, or known from before. */
interface Awaited {
  readonly row: ExperimentRow;
  readonly key: string;
  readonly known: boolean;
}

/** Makes the runs of these chunks and writes each chunk as soon as its last run is there. */
async function makeChunks(
  { experiment, note, folder, runner, terminal, language }: SweepWork,
  chunks: readonly Chunk[],
  progress: Progress,
): Promise<{ readonly interrupted: boolean }> {
  await mkdir(join(folder, CHUNKS), { recursive: true });
  // It tells of a finished experiment, and of tables that may be about to change.
  await rm(join(folder, MANIFEST), { force: true });
  const recorded = recordedWords(experiment);
  const known = await readKnownRows(folder, experiment);
  const awaited: Awaited[] = [];
  const queue = [...chunks];
  let current: { readonly chunk: Chunk; readonly writer: ChunkWriter } | undefined;
  let made = 0;
  let failed = 0;

  function* inputs(): Generator<RunInput> {
    for (const { from, to } of chunks) {
      for (let k = from; k < to; k++) {
        const row = experiment.row(k);
        const key = keyOfRun(row.input, engineIdentity, recorded);
        awaited.push({ row, key, known: known.has(key) });
        if (!known.has(key)) yield row.input;
      }
    }
  }

  async function write(run: RunTables): Promise<void> {
    if (current === undefined) {
      const chunk = queue.shift()!;
      current = { chunk, writer: openChunk(folder, chunk, experiment, note) };
    }
    const { chunk, writer } = current;
    await writer.add(run);
    if (run.finished.row.row + 1 === chunk.to) {
      await writer.finish();
      current = undefined;
    }
    made += 1;
    progress.at(made);
  }

  /** Rows that are known and come before the next one that is run. */
  async function writeKnown(): Promise<void> {
    while (awaited[0]?.known === true) {
      const { row, key } = awaited.shift()!;
      await write(await known.get(key, row));
    }
  }

  try {
    const end = await runMany({
      runner,
      inputs: inputs(),
      options: { panel: experiment.kept.firms },
      signal: terminal.interrupted,
      async onResult(_k, result) {
        await writeKnown();
        const { row, key } = awaited.shift()!;
        await write(tablesOf(experiment, row, key, result));
      },
      async onFailure(_k, error) {
        await writeKnown();
        const { row, key } = awaited.shift()!;
        const reason = printable(reasonOf(error));
        failed += 1;
        if (failed <= TOLD_FAILURES) {
          progress.end();
          tellFailure(terminal, language, {
            seed: row.input.seed,
            run: { en: `row ${row.row}`, zh: `第 ${row.row} 行` }[language],
            error: reason,
          });
        }
        await write({ finished: failedRow(row, key, reason) });
      },
    });
    if (!end.interrupted) await writeKnown();
    const untold = failed - TOLD_FAILURES;
    if (untold > 0) {
      progress.end();
      terminal.tell({ en: `and ${untold} more runs failed\n`, zh: `另有 ${untold} 次运行失败\n` }[language]);
    }
    return end;
  } finally {
    await (current as { readonly writer: ChunkWriter } | undefined)?.writer.discard();
  }
}

const allRows = (chunks: readonly Chunk[]): number => chunks.reduce((sum, { from, to }) => sum + to - from, 0);

/** How a sweep ended. */
export interface SweepEnd {
  readonly interrupted: boolean;
  /** Chunks that make up the experiment as far as it is known. */
  readonly chunks: readonly Chunk[];
}

/** Makes those chunks that are not done yet. */
export async function runChunks(work: SweepWork, chunks: readonly Chunk[]): Promise<SweepEnd> {
  const { folder, terminal, language } = work;
  const done = new Set(await doneChunks(folder));
  const missing = chunks.filter(({ index }) => !done.has(index));
  const progress = showProgress(terminal, language, allRows(missing), { en: 'runs', zh: '次运行' });
  try {
    const { interrupted } = missing.length === 0 ? { interrupted: false } : await makeChunks(work, missing, progress);
    return { interrupted, chunks };
  } finally {
    progress.end();
  }
}

/** Stage by stage, until what the design asks is known precisely enough or no stage is left. */
export async function runStages(work: SweepWork, stages: readonly (readonly Chunk[])[]): Promise<SweepEnd> {
  const { experiment, folder } = work;
  const { until } = experiment.replication;
  const meter = createPrecisionMeter(until, experiment.points);
  const outputs = until.map(({ output }) => output);
  const chunks: Chunk[] = [];
  for (const stage of stages) {
    chunks.push(...stage);
    const { interrupted } = await runChunks(work, stage);
    if (interrupted) return { interrupted, chunks };
    if (until.length === 0) continue;
    for (const { index } of stage) {
      const rows = await readRows(chunkFile(folder, index, 'runs'), ['point', ...outputs]);
      for (const row of rows)
        meter.add(
          Number(row['point']),
          outputs.map((name) => (row[name] === null ? Number.NaN : Number(row[name]))),
        );
    }
    if (meter.enough()) break;
  }
  return { interrupted: false, chunks };
}
