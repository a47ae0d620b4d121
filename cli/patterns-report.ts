/** What the model shows of what it must, as a JSON document and for a person. */
import {
  bandText,
  countHolding,
  isJudged,
  NO_NUMBER,
  patternNumber,
  patternSpan,
  type JudgedRow,
  type Language,
  type Pattern,
  type ValuesOrigin,
} from '../experiments/index.ts';
import { engineName } from '../workers/node/index.ts';
import { textTable } from './text-table.ts';
import { version } from './version.ts';

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

export function patternsDocument(rows: readonly JudgedRow[], { table, phrase, otherwise }: ValuesOrigin): object {
  return {
    engine: engineName(version),
    table,
    phrase,
    otherwise,
    ...countHolding(rows),
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

const words = {
  head: {
    en: ['', 'id', 'measured', '95 %', 'band', 'seeds', 'what'],
    zh: ['', 'id', '测得', '95%', '范围', '种子', '内容'],
  },
  without: { en: 'without', zh: '去掉' },
  yes: { en: 'holds', zh: '成立' },
  no: { en: 'FAILS', zh: '不成立' },
  sum: {
    en: (holds: number, of: number) => `${holds} of ${of} hold.`,
    zh: (holds: number, of: number) => `${of} 项中 ${holds} 项成立。`,
  },
} as const;

function verdictOf({ found, holds, sure }: JudgedRow, language: Language): string {
  return found === 0 ? NO_NUMBER : `${words[holds ? 'yes' : 'no'][language]}${sure ? '' : '?'}`;
}

function judgedTable(rows: readonly JudgedRow[], language: Language): string {
  const { holds, of } = countHolding(rows);
  const table = textTable(
    [
      words.head[language],
      ...rows.map((judged) => [
        verdictOf(judged, language),
        judged.id,
        patternNumber(language, judged.value, judged.row),
        patternSpan(language, judged.low, judged.high, judged.row),
        bandText(judged.row),
        String(judged.seeds),
        judged.row.what[language],
      ]),
    ],
    ['left', 'left', 'right', 'left', 'left', 'right'],
  );
  return `${table}\n\n${words.sum[language](holds, of)}\n`;
}

/** Rows held against nothing: one line a pattern, one column for what it changes, ± half of the 95 % interval. */
function changesTable(rows: readonly JudgedRow[], language: Language): string {
  const patterns = [...new Set(rows.map(({ pattern }) => pattern))];
  const columns = Object.entries((patterns[0] as Pattern).rows);
  const cell = (pattern: Pattern, name: string): string => {
    const found = rows.find(({ id }) => id === `${pattern.id}.${name}`);
    if (found === undefined) return NO_NUMBER;
    const { value, low, high, row } = found;
    const half = Number.isFinite(low) ? ` ± ${patternNumber(language, (high - low) / 2, row)}` : '';
    return `${patternNumber(language, value, row)}${half}`;
  };
  const table = textTable(
    [
      ['', ...columns.map(([name]) => name), words.without[language]],
      ...patterns.map((pattern) => [
        pattern.id,
        ...columns.map(([name]) => cell(pattern, name)),
        pattern.title[language],
      ]),
    ],
    ['left', ...columns.map(() => 'right' as const), 'left'],
  );
  return `${table}\n\n${columns.map(([name, row]) => `${name}: ${row.what[language]}`).join('\n')}\n`;
}

export function patternsReport(rows: readonly JudgedRow[], language: Language): string {
  const [judged, changes] = [rows.filter(isJudged), rows.filter((row) => !isJudged(row))];
  return [
    ...(judged.length > 0 ? [judgedTable(judged, language)] : []),
    ...(changes.length > 0 ? [changesTable(changes, language)] : []),
  ].join('\n');
}
