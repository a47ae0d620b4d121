/** The numbers behind the path chart, one row per quarter and path. Pure. */
import { csvFormatRows } from 'd3-dsv';
import type { Calendar } from '../facts/calendar.ts';
import { cellText } from '../parts/csv-file.ts';
import type { Snapshot } from './snapshot.ts';

const bands = ['p05', 'p25', 'p50', 'p75', 'p95'] as const;
const differences = ['mean', 'low', 'high'] as const;
const head = [
  'quarter',
  'year',
  'season',
  'path',
  'name',
  'against',
  'indicator',
  ...bands,
  'difference',
  'differenceLow',
  'differenceHigh',
  'pairs',
];

export interface ChartDataWords {
  readonly nameOf: (id: string) => string;
  readonly calendar: Calendar;
  /** Unit shown over that of the model. */
  readonly times: number;
}

/**
 * Quantiles of the runs of every path, and its mean paired difference with the 95 % interval, at full precision,
 * comma-separated, under names a program can rely on: a path has an id that is the same in every language, and its name
 * beside it. The path the others are read against has no difference.
 */
export function chartCsv(
  { paths, quarters, indicator, reference, replicates }: Snapshot,
  { nameOf, calendar, times }: ChartDataWords,
): string {
  const number = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? '' : String(times * value);
  const rows = paths.flatMap(({ id, bands: of, against }) =>
    Array.from({ length: quarters }, (_none, q) => [
      String(q),
      calendar.tick(q),
      String(calendar.parts(q).season),
      id,
      cellText(nameOf(id)),
      against === undefined ? '' : reference,
      indicator,
      ...bands.map((quantile) => number(of[quantile][q])),
      ...differences.map((part) => number(against?.series[part][q])),
      against === undefined ? '' : String(replicates),
    ]),
  );
  return `${csvFormatRows([head, ...rows])}\n`;
}
