/** The numbers behind a figure, for its table, the clipboard and files. */
import { csvFormatRows, tsvFormatRows } from 'd3-dsv';
import type { Calendar } from '../facts/calendar.ts';
import { linesOf, type FigureId } from './figure-list.ts';
import type { FigureText } from './figure-text.ts';
import type { FigureRuns, RunStamp } from './figure-view.ts';
import { lineValues, yearly, type LineId } from './lines.ts';
import { pastOfLine } from './past-lines.ts';

export const runKinds = ['run', 'baseline', 'ghost', 'past'] as const;
export type RunKind = (typeof runKinds)[number];

/** One line in one run. */
export interface DataColumn {
  readonly line: LineId;
  readonly of: RunKind;
  readonly values: Float64Array;
}

/**
 * Columns of a figure: line by line, each in the run on show, without policy, before the last change, and as it was
 * measured, in the model's size, as far as they are known.
 */
export function dataColumns(figure: FigureId, runs: FigureRuns, quarters: number): readonly DataColumn[] {
  return linesOf(figure).flatMap((line) =>
    runKinds.flatMap((of): DataColumn[] => {
      if (of === 'past') {
        const points = pastOfLine(runs.past?.series, line);
        if (points.length === 0) return [];
        const values = new Float64Array(quarters).fill(Number.NaN);
        for (const { quarter, value } of points) values[quarter] = value;
        return [{ line, of, values }];
      }
      const run = runs[of];
      return run === undefined ? [] : [{ line, of, values: lineValues(line, run.series, quarters) }];
    }),
  );
}

const suffixes: Record<RunKind, string> = {
  run: '',
  baseline: '_do_nothing',
  ghost: '_before_last_change',
  past: '_measured',
};
/** Name of a column in a file, the same in every language. */
export const columnName = ({ line, of }: Pick<DataColumn, 'line' | 'of'>): string =>
  `${line}${yearly.has(line) ? 'PerYear' : ''}${suffixes[of]}`;

function rows(columns: readonly DataColumn[], calendar: Calendar): string[][] {
  const length = Math.max(0, ...columns.map(({ values }) => values.length));
  return Array.from({ length }, (_none, q) => [
    String(q),
    calendar.tick(q),
    String(calendar.parts(q).season),
    ...columns.map(({ values }) => (q < values.length && !Number.isNaN(values[q]) ? String(values[q]) : '')),
  ]);
}

/**
 * Every quarter at full precision, comma-separated, under names a program can rely on; empty where a value is unknown.
 */
export function figureCsv(columns: readonly DataColumn[], calendar: Calendar): string {
  return `${csvFormatRows([['quarter', 'year', 'season', ...columns.map(columnName)], ...rows(columns, calendar)])}\n`;
}

/** Words over a column: the line, then the run unless it is the one on show. */
export function columnTitle(
  { line, of }: Pick<DataColumn, 'line' | 'of'>,
  text: FigureText,
  brackets: readonly [string, string],
): string {
  return of === 'run' ? text.lines[line] : `${text.lines[line]}${brackets[0]}${text[of]}${brackets[1]}`;
}

/** Every quarter for a spreadsheet, tab-separated, under the words of the page. */
export function figureTsv(
  columns: readonly DataColumn[],
  calendar: Calendar,
  text: FigureText,
  brackets: readonly [string, string],
): string {
  return tsvFormatRows([
    [text.quarter, text.year, text.season, ...columns.map((column) => columnTitle(column, text, brackets))],
    ...rows(columns, calendar),
  ]);
}

/** The last quarter of every year and the last of the run. */
export function yearEnds(quarters: number, calendar: Calendar): readonly number[] {
  return Array.from({ length: quarters }, (_none, q) => q).filter(
    (q) => q === quarters - 1 || calendar.parts(q).season === 4,
  );
}

const safe = (part: string): string => part.replaceAll(/[^\p{L}\p{N}.-]+/gu, '_').slice(0, 40);

/** Name of a file of this figure and run: enough to find the run again. */
export function fileName(figure: FigureId, { scenarioId, seed, fingerprint }: RunStamp, extension: string): string {
  return `${['jiqun', safe(scenarioId), figure, `seed-${safe(seed)}`, safe(fingerprint)].filter((part) => part !== '').join('-')}.${extension}`;
}
