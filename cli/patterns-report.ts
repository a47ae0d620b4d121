/** What the model shows of what it must, as a JSON document and for a person. */
import type { Band, JudgedRow, Language, ValuesOrigin } from '../experiments/index.ts';
import { engineName } from '../workers/node/index.ts';
import { version } from './version.ts';
import { textTable } from './text-table.ts';

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

export function patternsDocument(rows: readonly JudgedRow[], { table, phrase, otherwise }: ValuesOrigin): object {
  return {
    engine: engineName(version),
    table,
    phrase,
    otherwise,
    holds: rows.filter((row) => row.holds).length,
    of: rows.filter(({ found }) => found > 0).length,
    rows: rows.map(({ id, pattern, row, value, low, high, seeds, holds, sure }) => ({
      id,
      group: pattern.group,
      what: row.what,
      statistic: row.statistic,
      value: known(value),
      low: known(low),
      high: known(high),
      seeds,
      band: row.band,
      holds,
      sure,
      source: pattern.source,
    })),
  };
}

/** Three significant digits, or a whole number from a hundred on. */
function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  return size >= 100
    ? value.toFixed(0)
    : size >= 10
      ? value.toFixed(1)
      : size >= 0.1 || value === 0
        ? value.toFixed(2)
        : value.toFixed(3);
}

const bandText = ([low, high]: Band): string =>
  low === null ? `≤ ${digits(high as number)}` : high === null ? `≥ ${digits(low)}` : `${digits(low)}–${digits(high)}`;

const words = {
  head: {
    en: ['', 'id', 'measured', '95 %', 'band', 'seeds', 'what'],
    zh: ['', 'id', '测得', '95%', '范围', '种子', '内容'],
  },
  yes: { en: 'holds', zh: '成立' },
  open: { en: '–', zh: '–' },
  no: { en: 'FAILS', zh: '不成立' },
  sum: {
    en: (holds: number, of: number) => `${holds} of ${of} hold.`,
    zh: (holds: number, of: number) => `${of} 项中 ${holds} 项成立。`,
  },
} as const;

export function patternsReport(rows: readonly JudgedRow[], language: Language): string {
  const measured = rows.filter(({ found }) => found > 0);
  const table = textTable(
    [
      words.head[language],
      ...rows.map(({ id, row, found, value, low, high, seeds, holds, sure }) => [
        found === 0 ? words.open[language] : `${words[holds ? 'yes' : 'no'][language]}${sure ? '' : '?'}`,
        id,
        digits(value),
        Number.isFinite(low) ? `${digits(low)}–${digits(high)}` : '',
        bandText(row.band),
        String(seeds),
        row.what[language],
      ]),
    ],
    ['left', 'left', 'right', 'left', 'left', 'right'],
  );
  return `${table}\n\n${words.sum[language](measured.filter((row) => row.holds).length, measured.length)}\n`;
}
