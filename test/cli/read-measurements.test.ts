/** Tables on the command line: read with every guess told, or refused with status 2. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measurementFlags, measurementOperand } from '../../cli/calibrate/measurement-flags.ts';
import { readMeasurements } from '../../cli/calibrate/read-measurements.ts';
import { defineCommand } from '../../cli/command.ts';
import type { Measurements } from '../../experiments/index.ts';
import { bytesIn } from '../experiments/measured/bytes.ts';
import { inside } from './inside.ts';

const folder = mkdtempSync(join(tmpdir(), 'jiqun-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reads = defineCommand({
  name: 'reads',
  summary: { en: 'reads a table', zh: '读取表格' },
  operand: measurementOperand,
  flags: measurementFlags,
  remarks: [],
  examples: [],
  async run(call) {
    const measurements = await readMeasurements(call);
    call.refuseFaults();
    await call.terminal.print(JSON.stringify(measurements));
    return 0;
  },
});

async function read(file: string | Uint8Array, ...flags: readonly string[]) {
  const path = join(folder, '温州.csv');
  writeFileSync(path, file);
  const { status, out, told } = await inside(['reads', path, ...flags], [reads]);
  return {
    status,
    told: told.replaceAll(`${path}: `, ''),
    got: out === '' ? undefined : (JSON.parse(out) as Measurements),
  };
}

const table = '年份,企业数,产值（亿元）,杂项\n2001,120,5,7\n2002,150,6,8\n2003,160,7,9\n';

test('a table in GBK is read, and every guess told', async () => {
  const { status, told, got } = await read(bytesIn('gb18030', table), '--source', 'yearbook', '--inflation', '3%');
  expect(status).toBe(0);
  expect(got).toEqual({
    place: { en: '温州', zh: '温州' },
    source: { en: 'yearbook', zh: 'yearbook' },
    series: [
      {
        observable: 'firms',
        inflation: 0,
        points: [2001, 2002, 2003].map((year, k) => ({ year, value: [120, 150, 160][k] })),
      },
      {
        observable: 'sales',
        unit: { en: 'million yuan', zh: '百万元' },
        inflation: 0.03,
        points: [2001, 2002, 2003].map((year, k) => ({ year, value: [500, 600, 700][k] })),
      },
    ],
  });
  expect(told).toContain('is read as GBK / GB 18030.');
  expect(told).toContain('“产值（亿元）” is read as sales, in 100 million CNY (the header says “产值”).');
  expect(told).toContain('Columns that are not read: D1 “杂项”.');
});

test('columns, units and rates as the flags say', async () => {
  const { got, told } = await read(
    table,
    '--column',
    '杂项=jobs',
    '--unit',
    'D=thousand',
    '--column',
    '企业数=none',
    '--unit',
    '产值=million euros',
    '--inflation',
    '产值=0.02',
    '--name',
    'Wenzhou',
  );
  expect(got?.place.en).toBe('Wenzhou');
  expect(got?.series.map(({ observable, inflation, points }) => [observable, inflation, points[0]?.value])).toEqual([
    ['sales', 0.02, 5],
    ['jobs', 0, 7000],
  ]);
  expect(told).toContain('“杂项” is read as employment, in thousand (as you said).');
});

test('faulty cells are refused with status 2, or left out and named', async () => {
  const faulty = `${table}2003,170,8,9\n2004,约180,9,9\n`;
  const refused = await read(faulty);
  expect(refused.status).toBe(2);
  expect(refused.got).toBeUndefined();
  expect(refused.told).toContain('found 2 faulty cells, allowed cells that are corrected, or --leave-out-faulty');
  expect(refused.told).toContain('A5: found 2003, which stands in A4 too');
  expect(refused.told).toContain('B6 (企业数): found "约180", allowed a number of at least 0; 180');
  const kept = await read(faulty, '--leave-out-faulty');
  expect(kept.status).toBe(0);
  expect(kept.told).toContain('Left out as you wished: A5, B6.');
  expect(kept.got?.series[0]?.points.map(({ value }) => value)).toEqual([120, 150, 160]);
});

test('times in no order need a word', async () => {
  const unsorted = 'year,firms\n2003,1\n2001,2\n2002,3\n';
  expect((await read(unsorted)).status).toBe(2);
  expect((await read(unsorted, '--sort')).got?.series[0]?.points[0]).toEqual({ year: 2001, value: 2 });
});

test('another encoding, layout and decimal mark', async () => {
  expect((await read(bytesIn('gb18030', table), '--encoding', 'utf-8')).told).toContain(
    'characters that are none in UTF-8',
  );
  const across = await read(
    'x,2001,2002\nfirms,"1,234","1,300"\nemployment,5,6\n',
    '--layout',
    'across',
    '--decimal',
    ',',
  );
  expect(across.got?.series.map(({ points }) => points[0]?.value)).toEqual([1.234, 5]);
});

test.each([
  [['--column', '外星=firms'], /^--column: found "外星=firms", allowed 企业数, 产值（亿元）, 杂项/],
  [['--column', '杂项=firm'], /^--column: found "firm", allowed firms, .*did you mean "firms"/],
  [['--unit', '产值=lots'], /^--unit: found "lots", allowed a unit such as/],
  [['--inflation', '3'], /^--inflation: found "3", allowed a rate a year from -20% to 50%/],
  [['--encoding', 'latin'], /^--encoding: found "latin", allowed utf-8, gb18030/],
])('wrong flags: %j', async (flags, said) => {
  const { status, told } = await read(table, ...flags);
  expect(status).toBe(2);
  expect(told).toMatch(said);
});

test('an Excel workbook and a file that is not there', async () => {
  expect((await read(Uint8Array.of(0x50, 0x4b, 3, 4))).told).toMatch(/found an Excel workbook .* CSV UTF-8/);
  const { status, told } = await inside(['reads', join(folder, 'none.csv')], [reads]);
  expect([status, told]).toEqual([2, expect.stringContaining('found no such file, allowed a table')]);
});
