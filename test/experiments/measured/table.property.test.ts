/** A table written in any encoding, separator, orientation and way of writing numbers is read back as it was. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeTable,
  guessMapping,
  measureTable,
  observables,
  readCells,
  type ObservableId,
} from '../../../experiments/index.ts';
import { bytesIn, type Form } from './bytes.ts';
import { somewhere } from './tables.ts';

interface Column {
  readonly id: ObservableId;
  readonly header: readonly string[];
  /** Whole numbers a cell holds, in the unit of the header. */
  readonly most: number;
  /** By what a number of a cell is multiplied in the measurements. */
  readonly times: number;
}

/** Headers of offices, each with its unit. */
const columns: readonly Column[] = [
  { id: 'firms', header: ['企业数（家）', 'Number of firms', 'Firms'], most: 9000, times: 1 },
  { id: 'jobs', header: ['从业人员（万人）', '年末从业人员（万人）'], most: 500, times: 1e4 },
  { id: 'jobs', header: ['Employment (thousand)', "employees ('000)"], most: 900, times: 1e3 },
  { id: 'sales', header: ['工业总产值（亿元）', '销售收入(亿元)'], most: 4000, times: 100 },
  { id: 'sales', header: ['Sales (million yuan)', 'Turnover, million yuan'], most: 90_000, times: 1 },
  { id: 'valueAdded', header: ['增加值（万元）', '工业增加值 (万元)'], most: 90_000, times: 0.01 },
  {
    id: 'exports',
    header: ['出口交货值（亿元）', 'Exports (100 million yuan)'],
    most: 900,
    times: 100,
  },
  { id: 'wage', header: ['职工平均工资（元）', 'Average wage (yuan)'], most: 90_000, times: 1 },
  { id: 'ownBrandShare', header: ['自主品牌比重（%）', 'Own-brand share (%)'], most: 100, times: 0.01 },
  { id: 'localSourcing', header: ['本地配套率（%）', 'Local sourcing, per cent'], most: 100, times: 0.01 },
  { id: 'foreignFirms', header: ['外资企业数（家）', '三资企业', 'Foreign firms'], most: 900, times: 1 },
  { id: 'entries', header: ['新设企业数', '当年新增企业（家）', 'Entries', 'New firms'], most: 900, times: 1 },
  { id: 'exits', header: ['注销企业数', '关闭企业（家）', 'Exits', 'Closures'], most: 900, times: 1 },
  { id: 'suppliers', header: ['配套企业数', '本地供应商（家）', 'Local suppliers'], most: 900, times: 1 },
];

interface Style {
  readonly separator: ',' | ';' | '\t' | '，';
  readonly form: Form;
  readonly across: boolean;
  readonly mark: '.' | ',';
  readonly thousands: '' | ' ' | ',' | '.' | "'" | '\u202f';
  readonly wide: boolean;
  readonly gap: string;
  readonly time: 'year' | '年' | 'quarter' | 'fiscal';
  readonly falling: boolean;
  readonly title: boolean;
  readonly note: boolean;
  readonly newline: '\n' | '\r\n';
}

const style: fc.Arbitrary<Style> = fc
  .record({
    separator: fc.constantFrom(',', ';', '\t', '，'),
    form: fc.constantFrom(
      'utf-8',
      'utf-8 with a mark',
      'utf-16le',
      'utf-16le with a mark',
      'utf-16be',
      'utf-16be with a mark',
      'gb18030',
    ),
    across: fc.boolean(),
    mark: fc.constantFrom('.', ','),
    thousands: fc.constantFrom('', ' ', ',', '.', "'", '\u202f'),
    wide: fc.boolean(),
    gap: fc.constantFrom('', '—', '…', 'n/a', '-', '暂缺'),
    time: fc.constantFrom('year', '年', 'quarter', 'fiscal'),
    falling: fc.boolean(),
    title: fc.boolean(),
    note: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n'),
  } as const)
  // A mark is either one of the two, GBK has no narrow space, and a comma alone with three digits says nothing.
  .filter(
    ({ mark, thousands, form }) => mark !== thousands && !(form === 'gb18030' && thousands === '\u202f'),
  ) as fc.Arbitrary<Style>;

const wideDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A number with one decimal, as this style writes it. */
function written(value: number, { mark, thousands, wide }: Style): string {
  const [whole, decimals] = value.toFixed(1).split('.');
  const text = `${whole!.replace(/\B(?=(\d{3})+$)/g, thousands)}${mark}${decimals!}`;
  return wide ? wideDigits(text) : text;
}

function timeText(
  k: number,
  { time, wide }: Style,
): { readonly text: string; readonly year: number; readonly quarter?: number } {
  const year = 1990 + k;
  const text = {
    year: `${year}`,
    年: `${year}年`,
    fiscal: `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
    quarter: '',
  }[time];
  if (time !== 'quarter') return { text: wide ? wideDigits(text) : text, year };
  const [y, quarter] = [1990 + Math.floor(k / 4), 1 + (k % 4)];
  return { text: `${y}Q${quarter}`, year: y, quarter };
}

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

const tables = style.chain((how) =>
  fc.record({
    how: fc.constant(how),
    chosen: fc.uniqueArray(fc.record({ at: fc.nat(columns.length - 1), header: fc.nat(9) }), {
      minLength: 1,
      maxLength: 6,
      selector: ({ at }) => columns[at]!.id,
    }),
    rows: fc.integer({ min: 5, max: 14 }),
    numbers: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 100, maxLength: 100 }),
    gaps: fc.uniqueArray(fc.nat(83), { maxLength: 4 }),
  }),
);

test('what is written is read', () => {
  fc.assert(
    fc.property(tables, ({ how, chosen, rows, numbers, gaps }) => {
      const picked = chosen.map(({ at, header }) => ({
        ...columns[at]!,
        name: columns[at]!.header[header % columns[at]!.header.length]!,
      }));
      const values = picked.map(({ most }, c) =>
        Array.from({ length: rows }, (_, r) =>
          // The first two and the last are there: how numbers are written, and that there is more than one year.
          gaps.includes(c * 14 + r) && r > 1 && r < rows - 1
            ? undefined
            : Math.round(10 * (1 + numbers[(c * 14 + r) % 100]! * (most - 1))) / 10,
        ),
      );
      const times = Array.from({ length: rows }, (_, r) => timeText(r, how));
      const lines = times.map(({ text }, r) => [
        text,
        ...values.map((column) => (column[r] === undefined ? how.gap : written(column[r], how))),
      ]);
      if (how.falling) lines.reverse();
      const head = [how.across ? '指标' : '年份', ...picked.map(({ name }) => name)];
      const down = [head, ...lines];
      const table = how.across ? head.map((_, c) => down.map((line) => line[c]!)) : down;
      const all = [...(how.title ? [['某地产业'], ['']] : []), ...table, ...(how.note ? [[''], ['注：抽样调查']] : [])];
      const text = all
        .map((row) => row.map((cell) => quoted(cell, how.separator)).join(how.separator))
        .join(how.newline);

      const decoded = decodeTable(bytesIn(how.form, text));
      if ('faults' in decoded) throw new Error(decoded.faults[0]!.found.en);
      const cells = readCells(decoded.text);
      if ('faults' in cells) throw new Error(cells.faults[0]!.found.en);
      const { faults, measurements } = measureTable(cells, guessMapping(cells)!.mapping, somewhere);
      expect(faults).toEqual([]);
      const expected = picked.map(({ id, times: factor }, c) => ({
        observable: id,
        points: times.flatMap(({ year, quarter }, r) =>
          values[c]![r] === undefined
            ? []
            : [
                {
                  year,
                  ...(quarter === undefined ? {} : { quarter }),
                  value: expect.closeTo(values[c]![r] * factor, 6) as number,
                },
              ],
        ),
      }));
      const found = measurements!.series.map(({ observable, points }) => ({ observable, points }));
      expect(found).toEqual(expected.map((one) => ({ ...one })));
      expect(found.every(({ observable }) => observables[observable] !== undefined)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('no text at all makes it fail: it is read or told', () => {
  const cell = fc.constantFrom(
    '2001',
    '2002年',
    '2003Q1',
    '企业数',
    '产值（亿元）',
    'wage',
    '1,5',
    '1.234',
    '12%',
    '—',
    '',
    '"',
    'x\n',
    '約',
    '#',
    ' ',
    '３',
  );
  const anything = fc.oneof(
    fc.string({ maxLength: 200, unit: 'binary' }),
    fc
      .array(
        fc.array(cell, { maxLength: 5 }).map((row) => row.join(',')),
        { maxLength: 8 },
      )
      .map((rows) => rows.join('\n')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const cells = readCells(text);
      if ('faults' in cells) return cells.faults.length > 0;
      const guess = guessMapping(cells);
      if (guess === undefined) return true;
      const { faults, measurements, series } = measureTable(cells, guess.mapping, somewhere);
      // Either all of it is sound or something is said.
      expect(measurements === undefined).toBe(faults.length > 0);
      for (const { points } of series) {
        expect(points.every(({ value }) => Number.isFinite(value) && value >= 0)).toBe(true);
        const order = points.map(({ year, quarter = 4 }) => 4 * year + quarter);
        expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
      }
      return true;
    }),
    { numRuns: 3000 },
  );
});
