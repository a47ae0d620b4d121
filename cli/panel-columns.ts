import { chains, fates, origins, SEGMENTS, type Panel, type Text } from '../engine/index.ts';
import type { RunColumn, ColumnValues } from '../experiments/index.ts';

const reals = [
  'functionLevel',
  'employment',
  'capacity',
  'output',
  'efficiency',
  'quality',
  'price',
  'margin',
  'cash',
  'brand',
  'positionX',
  'positionY',
  'beliefX',
  'beliefY',
  'specificity',
] as const;

/** What the columns are, for those who read the file. */
export const panelText: Text = {
  en: `Columns of --panel, one row per firm and quarter: quarter, region; serial (number of the firm in this run), identity (the same for the same firm in every path of a seed; sixteen hexadecimal digits, to be read as text: one in 500 would pass for a number); chain, origin, birth (negative for founders), parent, end (the quarter it left, −1 while alive), fate; ${reals.join(', ')}; cheats (0 or 1); learnedFrom (the firm it learned from in this quarter); supplier1 to supplier${SEGMENTS} (who it buys each segment from). Firms and suppliers are given by serial, −1 for none. Units and ranges: docs/model.md, the columns of a firm.`,
  zh: `--panel 的列（每家企业每季度一行）：quarter、region；serial（本次运行中的企业编号）、identity（同一随机种子各路径中同一企业的身份相同；16 位十六进制数字，应按文本读取：每 500 个约有一个看上去像普通数字）；chain、origin、birth（初始企业为负）、parent、end（离开的季度，存续时为 −1）、fate；${reals.join('、')}；cheats（0 或 1）；learnedFrom（本季向哪家企业学习）；supplier1 至 supplier${SEGMENTS}（各环节向谁采购）。企业与配套企业均以编号表示，没有则为 −1。单位与取值范围见 docs/model.zh.md 中企业的各列。`,
};

/** Values made one by one for the rows that are asked for: a large panel is never held as text. */
function madeByRow<T>(length: number, make: (from: number, rows: number) => T): ColumnValues<T> {
  return { length, slice: (from, to) => make(from, Math.max(0, Math.min(to, length) - from)) };
}

/** Every firm in every quarter, one row each; serials of other firms and of suppliers are −1 where there is none. */
export function panelColumns({ firms, book }: Panel, regions: readonly string[]): RunColumn[] {
  const rows = firms.serial.length;
  const owner = (row: number): number => firms.serial[row]!;
  const whole = (name: string, value: (row: number) => number): RunColumn => ({
    name,
    type: 'INT32',
    data: madeByRow(rows, (from, length) => Int32Array.from({ length }, (_, k) => value(from + k))),
  });
  const text = (name: string, value: (row: number) => string): RunColumn => ({
    name,
    type: 'STRING',
    data: madeByRow(rows, (from, length) => Array.from({ length }, (_, k) => value(from + k))),
  });
  const quarters = (from: number, length: number): Int32Array => {
    const filled = new Int32Array(length);
    for (let t = 0; t + 1 < firms.offsets.length; t++) {
      filled.fill(t, Math.max(0, firms.offsets[t]! - from), Math.max(0, firms.offsets[t + 1]! - from));
    }
    return filled;
  };
  const identity = (serial: number): string => {
    const word = (k: number): string => (book.firms.identity[2 * serial + k]! >>> 0).toString(16).padStart(8, '0');
    return word(0) + word(1);
  };
  return [
    { name: 'quarter', type: 'INT32', data: madeByRow(rows, quarters) },
    text('region', (row) => regions[firms.region[row]!]!),
    { name: 'serial', type: 'INT32', data: firms.serial },
    text('identity', (row) => identity(owner(row))),
    text('chain', (row) => chains[firms.chain[row]!]!),
    text('origin', (row) => origins[book.firms.origin[owner(row)]!]!),
    whole('birth', (row) => book.firms.birth[owner(row)]!),
    whole('parent', (row) => book.firms.parent[owner(row)]!),
    whole('end', (row) => book.firms.end[owner(row)]!),
    text('fate', (row) => fates[book.firms.fate[owner(row)]!]!),
    ...reals.map((name): RunColumn => ({ name, type: 'FLOAT', data: firms[name] })),
    whole('cheats', (row) => firms.cheats[row]!),
    whole('learnedFrom', (row) => firms.learnedFrom[row]!),
    ...Array.from(
      { length: SEGMENTS },
      (_, s): RunColumn => whole(`supplier${s + 1}`, (row) => firms.ties[SEGMENTS * row + s]!),
    ),
  ];
}
