/** The numbers behind the small multiples, one row per industry, place and quarter. Pure. */
import { csvFormatRows } from 'd3-dsv';
import { JOBS_PER_UNIT } from '../../engine/index.ts';
import type { IndustrySummary } from '../../experiments/index.ts';
import type { Calendar } from '../facts/calendar.ts';

const bands = ['p05', 'p25', 'p50', 'p75', 'p95'] as const;
const head = [
  'industry',
  'place',
  'takesOff',
  'runs',
  'functionLevel',
  'valueAddedPerWorker',
  'quarter',
  'year',
  'season',
  ...bands.map((band) => `jobs_${band}`),
];

/** At full precision, under names that are the same in every language. */
export function industriesCsv({ cells, replicates }: IndustrySummary, calendar: Calendar): string {
  const number = (value: number): string => (Number.isNaN(value) ? '' : String(value));
  const rows = cells.flatMap(({ industry, place, takeOff, functionLevel, valueAddedPerWorker, employment }) =>
    Array.from(employment.p50, (_median, q) => [
      industry,
      place,
      String(takeOff.count),
      String(replicates),
      number(functionLevel.p50),
      number(valueAddedPerWorker.p50),
      String(q),
      calendar.tick(q),
      String(calendar.parts(q).season),
      ...bands.map((band) => number(JOBS_PER_UNIT * employment[band][q]!)),
    ]),
  );
  return `${csvFormatRows([head, ...rows])}\n`;
}
