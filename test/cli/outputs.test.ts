import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { csvPieces } from '../../cli/csv-pieces.ts';
import { panelColumns } from '../../cli/panel-columns.ts';
import { writeFiles, type Sink } from '../../cli/write-whole.ts';
import { writeParquet } from '../../cli/write-parquet.ts';
import { run } from '../../engine/index.ts';
import { columnRows, parquetTable, presets, resolve, type RunColumn } from '../../experiments/index.ts';
// @ts-expect-error a plain script without types
import { cliMain } from '../../scripts/ensure.mjs';
import { commandLine } from './command-line.ts';

const { folder, jiqun } = commandLine();
const file = (name: string): string => join(folder, name);
const short = ['run', 'default', '--quarters', '8', '--seed', 'out'];

describe('tables are written piece by piece', () => {
  const ROWS = 210_000;

  /** A table that is nowhere: rows are made when they are asked for, and how many at once is remembered. */
  function madeTable(): { columns: RunColumn[]; widest: () => number } {
    let widest = 0;
    const part = (from: number, to: number): number => {
      const length = Math.min(to, ROWS) - from;
      widest = Math.max(widest, length);
      return length;
    };
    const columns: RunColumn[] = [
      {
        name: 'row',
        type: 'INT32',
        data: { length: ROWS, slice: (from, to) => Int32Array.from({ length: part(from, to) }, (_, k) => from + k) },
      },
      {
        name: 'half',
        type: 'FLOAT',
        data: {
          length: ROWS,
          slice: (from, to) => Float32Array.from({ length: part(from, to) }, (_, k) => (from + k) / 2),
        },
      },
      {
        name: 'text',
        type: 'STRING',
        data: {
          length: ROWS,
          slice: (from, to) => Array.from({ length: part(from, to) }, (_, k) => `"${(from + k) % 100}", and`),
        },
      },
    ];
    return { columns, widest: () => widest };
  }

  /** The pieces joined, with the longest of them. */
  async function gathered(write: (sink: Sink) => Promise<void>): Promise<{ bytes: Buffer; longest: number }> {
    const pieces: Buffer[] = [];
    await write(async (piece) => void pieces.push(Buffer.from(piece)));
    return { bytes: Buffer.concat(pieces), longest: Math.max(...pieces.map(({ length }) => length)) };
  }

  test('CSV: the same text, of which no more than some thousand rows are ever there', async () => {
    const { columns, widest } = madeTable();
    const { bytes, longest } = await gathered(async (sink) => {
      for (const piece of csvPieces(columns)) await sink(piece);
    });
    expect(widest()).toBeLessThanOrEqual(5000);
    expect(longest).toBeLessThan(200_000);
    expect(bytes.equals(Buffer.from(`${csvFormatRows(columnRows(columns))}\n`))).toBe(true);
  });

  test('Parquet: the same bytes, by groups of rows', async () => {
    const { columns, widest } = madeTable();
    const notes = { scenario: 'x' };
    const { bytes, longest } = await gathered((sink) => writeParquet(columns, notes, sink));
    expect(widest()).toBe(100_000);
    expect(longest).toBeLessThan(0.7 * bytes.length);
    expect(bytes.equals(Buffer.from(parquetWriteBuffer(parquetTable(columns, notes))))).toBe(true);
  });

  test('a table without rows is its head line', async () => {
    const columns: RunColumn[] = [{ name: 'a', type: 'INT32', data: new Int32Array(0) }];
    expect([...csvPieces(columns)].join('')).toBe('a\n');
    const { bytes } = await gathered((sink) => writeParquet(columns, {}, sink));
    expect(bytes.equals(Buffer.from(parquetWriteBuffer(parquetTable(columns, {}))))).toBe(true);
  });

  test('the firms of any rows are those of the whole', () => {
    const { input, regions } = resolve({ format: 1, extends: 'west', quarters: 12 }, presets);
    const { panel } = run(input, { panel: true });
    const columns = panelColumns(
      panel!,
      regions.map(({ id }) => id),
    );
    const rows = columns[0]!.data.length;
    for (const { data } of columns) {
      const whole = Array.from<string | number>(data.slice(0, rows));
      expect(whole).toHaveLength(rows);
      for (const [from, to] of [
        [0, 1],
        [rows - 3, rows + 9],
        [17, 240],
      ] as const) {
        expect(Array.from<string | number>(data.slice(from, to))).toEqual(whole.slice(from, to));
      }
    }
  });
});

describe('a file that cannot be written costs nothing but itself', () => {
  test('whatever goes wrong: it is named, the others are there', async () => {
    let told = '';
    const terminal = {
      tell: (line: string) => void (told += line),
      traced: false,
      interrupted: new AbortController().signal,
    };
    const lost = await writeFiles({ terminal, language: 'en' }, [
      { path: file('long.csv'), write: () => Promise.reject(new RangeError('Invalid string length')) },
      { path: file('none/x.csv'), write: (sink) => sink('x') },
      { path: file('good.csv'), write: (sink) => sink('x') },
    ]);
    expect(lost).toEqual([file('long.csv'), file('none/x.csv')]);
    expect(told.split('\n')).toEqual([
      expect.stringMatching(/long\.csv: found that it cannot be written \(Invalid string length\)/),
      expect.stringMatching(/none\/x\.csv: found that it cannot be written \(ENOENT\)/),
      '',
    ]);
    expect(readdirSync(folder)).toEqual(['good.csv']);
  });

  test.runIf(process.platform === 'linux')('the run is still told, with status 1, and not blamed', () => {
    const words = ['run', 'default', '--seed', 'full', '--json', '--out', 'rows.csv', '--panel', 'panel.csv'];
    // No file may become longer than some hundred kilobytes: room for the indicators, not for the firms.
    const limited = (...args: string[]) =>
      spawnSync('sh', ['-c', 'ulimit -f 1000; exec "$@"', 'sh', process.execPath, cliMain as string, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], LANG: 'C' },
      });
    const { status, stdout, stderr } = limited(...words);
    expect(stderr).toBe(
      'panel.csv: found that it cannot be written (EFBIG), allowed a place that takes all of it; it was not written\n',
    );
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { fingerprint: string }).fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(readFileSync(file('rows.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(201);
    expect(readdirSync(folder).filter((name) => name !== 'good.csv')).toEqual(['rows.csv']);
    const parquet = limited(...words.slice(0, -1), 'panel.parquet');
    expect(parquet.stderr).toMatch(/^panel\.parquet: found that it cannot be written \(EFBIG\)/);
    expect(parquet.stdout).toBe(stdout);
  });
});

describe.runIf(process.platform !== 'win32')('a file that is replaced', () => {
  test('keeps its mode', async () => {
    for (const mode of [0o600, 0o640, 0o755]) {
      writeFileSync(file('kept.csv'), 'old');
      chmodSync(file('kept.csv'), mode);
      expect((await jiqun(...short, '--out', 'kept.csv')).status).toBe(0);
      expect(statSync(file('kept.csv')).mode & 0o777).toBe(mode);
      expect(readFileSync(file('kept.csv'), 'utf8')).toMatch(/^quarter,/);
    }
  });

  test('or is new has the mode new files have', async () => {
    await jiqun(...short, '--out', 'new.csv');
    expect(statSync(file('new.csv')).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  test('through a link stays where the link leads, and the link stays one', async () => {
    mkdirSync(file('deep'));
    for (const name of ['there.csv', 'not-yet.csv']) {
      if (name === 'there.csv') writeFileSync(file(`deep/${name}`), 'old');
      symlinkSync(`deep/${name}`, file(`link-${name}`));
      symlinkSync(`link-${name}`, file(`twice-${name}`));
      expect((await jiqun(...short, '--out', `twice-${name}`)).status).toBe(0);
      expect(lstatSync(file(`twice-${name}`)).isSymbolicLink()).toBe(true);
      expect(readlinkSync(file(`link-${name}`))).toBe(`deep/${name}`);
      expect(readFileSync(file(`deep/${name}`), 'utf8')).toMatch(/^quarter,/);
    }
    expect(readdirSync(file('deep')).toSorted()).toEqual(['not-yet.csv', 'there.csv']);
  });

  test('is one file under each of its names', async () => {
    writeFileSync(file('one.csv'), 'old');
    symlinkSync('one.csv', file('other.csv'));
    const { status, messages } = await jiqun(...short, '--out', 'one.csv', '--panel', 'other.csv');
    expect({ status, messages }).toEqual({
      status: 2,
      messages: ['--panel: found "other.csv", allowed another file than that of --out'],
    });
    expect(readFileSync(file('one.csv'), 'utf8')).toBe('old');
  });

  test.each([
    ['a device behind a link', '/dev/null', /allowed the name of a file/],
    ['a folder behind a link', '.', /allowed the name of a file/],
    ['a link to itself', 'loop.csv', /allowed the name of a file/],
    ['a link into no folder', 'nowhere/x.csv', /a folder that exists/],
  ])('%s is refused', async (_name, target, message) => {
    rmSync(file('loop.csv'), { force: true });
    symlinkSync(target, file('loop.csv'));
    const { status, messages } = await jiqun(...short, '--out', 'loop.csv');
    expect(messages).toEqual([expect.stringMatching(message)]);
    expect(status).toBe(2);
  });

  test('may have a name as long as names can be', async () => {
    const name = `${'n'.repeat(251)}.csv`;
    expect((await jiqun(...short, '--out', name)).status).toBe(0);
    expect(existsSync(file(name))).toBe(true);
  });

  test('in a folder one may not enter is refused', () => {
    // Root may enter everything, so for root it is somebody else who asks, from where anybody may read.
    const anybody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const open = mkdtempSync(join(tmpdir(), 'jiqun-open-'));
    try {
      cpSync(join(cliMain as string, '..'), join(open, 'cli'), { recursive: true });
      writeFileSync(join(open, 'package.json'), '{ "type": "module" }');
      chmodSync(open, 0o755);
      mkdirSync(join(open, 'closed'), { mode: 0 });
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(open, 'cli', 'main.js'), ...short, '--out', 'closed/x.csv'],
        {
          cwd: open,
          encoding: 'utf8',
          env: { PATH: process.env['PATH'], LANG: 'C' },
          ...anybody,
        },
      );
      expect(stderr).toBe(
        '--out: found "closed/x.csv", allowed a file in a folder that exists and can be written to\n',
      );
      expect(status).toBe(2);
    } finally {
      rmSync(open, { recursive: true });
    }
  });
});

test('no part of a file is left behind', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
