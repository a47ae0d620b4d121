import type { Chunk, Experiment, Language } from '../../experiments/index.ts';
import { designInWords, faultText, printable } from '../../experiments/index.ts';
import { exitStatus } from '../exit-statuses.ts';
import type { Terminal } from '../terminal.ts';
import { doneChunks, type ExperimentNote } from './experiment-folder.ts';
import { tally, type FailureRow } from './manifest.ts';

/** How far an experiment is. */
export interface SweepReport {
  readonly folder: string;
  readonly experiment: string;
  readonly engine: string;
  /** Rows there are to be; fewer where precision is reached earlier. */
  readonly runs: number;
  readonly done: number;
  readonly failed: number;
  readonly failures: readonly FailureRow[];
  /** Of all runs that are done, in order. */
  readonly fingerprint: string;
  readonly rowsFile: string;
}

/** Rows of these chunks. */
export const rowsOf = (chunks: readonly Chunk[]): number => chunks.reduce((sum, { from, to }) => sum + to - from, 0);

/** Counts what is on disk of these chunks. */
export async function reportOf(folder: string, note: ExperimentNote, chunks: readonly Chunk[]): Promise<SweepReport> {
  const wanted = new Set(chunks.map(({ index }) => index));
  const there = (await doneChunks(folder)).filter((index) => wanted.has(index));
  const { runs, failures, fingerprint } = await tally(folder, there);
  return {
    folder,
    experiment: note.key,
    engine: note.engine,
    runs: rowsOf(chunks),
    done: runs,
    failed: failures.length,
    failures,
    fingerprint,
    rowsFile: `${folder}/chunks/*.runs.parquet`,
  };
}

const SHOWN_FAILURES = 10;

/** A report as people read it. */
export function reportText(report: SweepReport, experiment: Experiment, language: Language): string {
  const { runs, done, failed, failures, rowsFile, engine, fingerprint } = report;
  const lines = [
    designInWords(experiment)[language],
    {
      en: `${done} of ${runs} runs done, ${failed} failed`,
      zh: `已完成 ${done}/${runs} 次运行，其中失败 ${failed} 次`,
    }[language],
    ...failures
      .slice(0, SHOWN_FAILURES)
      .map(
        ({ row, seed, error }) =>
          ({ en: `  row ${row}, seed "${seed}": ${error}`, zh: `  第 ${row} 行，随机种子“${seed}”：${error}` })[
            language
          ],
      ),
    ...(failures.length > SHOWN_FAILURES
      ? [
          {
            en: `  and ${failures.length - SHOWN_FAILURES} more in failures.json`,
            zh: `  另有 ${failures.length - SHOWN_FAILURES} 次，见 failures.json`,
          }[language],
        ]
      : []),
    { en: `rows: ${rowsFile}`, zh: `数据行：${rowsFile}` }[language],
    { en: `${engine}, fingerprint of all runs ${fingerprint}`, zh: `${engine}，全部运行的结果指纹 ${fingerprint}` }[
      language
    ],
  ];
  return `${lines.map((line) => printable(line)).join('\n')}\n`;
}

/** The status a sweep ends with. */
export function statusOf({ runs, done, failed }: SweepReport, interrupted: boolean): number {
  if (interrupted) return exitStatus.interrupted;
  return failed > 0 || done < runs ? exitStatus.someFailed : exitStatus.done;
}

/**
 * A disk that is full, a folder that is gone: said in one line, and nothing half-written is left.
 * @throws the error, where it is none of a file
 */
export function tellUnwritten(terminal: Terminal, language: Language, folder: string, error: unknown): number {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') throw error;
  const reason = code === 'ENOSPC' ? { en: 'the disk is full', zh: '磁盘已满' } : { en: message, zh: message };
  terminal.tell(
    `${faultText({ path: folder, found: reason, allowed: { en: 'a folder with room; the chunks that are done stay, and the same command continues', zh: '有空间的文件夹；已完成的部分保留，再次执行同一命令即可继续' } }, language)}\n`,
  );
  return exitStatus.notWritten;
}
