/** Worlds of which much is unknown, through every command: no number that is none reaches anybody. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, test } from 'vitest';
import { indicatorIds, unknownWhen } from '../../engine/index.ts';
import { inProcess } from './in-process.ts';

const { jiqun } = inProcess();
const founders = (firms: number) =>
  ['startUpRate=0', 'fdiRate=0', `initialFirms=${firms}`, 'initialSuppliers=0'].flatMap((word) => ['--set', word]);
/** Rivals too strong for it: the last firm goes some years after the growth pole. */
const dying = ['perroux-weak', '--set', 'marketToRivals=0.6'] as const;
const worlds = {
  'no firm': ['default', ...founders(0), '--quarters', '40'],
  'one firm': ['default', ...founders(1), '--quarters', '40'],
  'one quarter': ['default', '--quarters', '1'],
  'two quarters': ['default', '--quarters', '2'],
  'a region that dies': dying,
  'five hundred years': [...dying, '--quarters', '2000'],
} as const;

const commands = (world: readonly string[]) => {
  const [, quarters] = /--quarters (\d+)/.exec(world.join(' ')) ?? [];
  const start = quarters === '1' ? 0 : 1;
  const open = world.filter((word, k) => word !== '--quarters' && world[k - 1] !== '--quarters');
  const few = quarters === '2000' ? '2' : '3';
  const paths = [
    '--path',
    'base=',
    '--path',
    `up=@upgrade@${start}`,
    '--indicator',
    'functionLevel',
    '--indicator',
    'lockIn',
    '--indicator',
    'wage',
  ];
  return {
    run: ['run', ...world],
    ensemble: ['ensemble', ...world, '--seeds', few],
    compare: ['compare', ...world, ...paths, '--seeds', few],
    'compare one pair': ['compare', ...world, ...paths, '--seeds', '1'],
    'window of a level': [
      'window',
      ...open,
      '--package',
      'upgrade',
      '--from',
      '0..20/20',
      '--seeds',
      '2',
      '--indicator',
      'functionLevel',
    ],
    'window of value added': ['window', ...open, '--package', 'upgrade', '--from', '0..20/20', '--seeds', '2'],
    'attribution of a level': [
      'attribute',
      ...world,
      '--package',
      `protect@${start}`,
      '--seeds',
      '2',
      '--indicator',
      'functionLevel',
    ],
    'attribution of a decline': ['attribute', ...world, '--mechanisms', '--cause', 'wages', '--seeds', '1'],
  };
};
const cases = Object.entries(worlds).flatMap(([name, world]) =>
  Object.entries(commands(world))
    // Long runs are told the same by the shorter designs.
    .filter(([what]) => name !== 'five hundred years' || /^(run|compare one pair)$/.test(what))
    .map(([what, words], k) => ({ name: `${name}: ${what}`, words, lang: k % 2 === 0 ? 'en' : 'zh' })),
);

const NONE = /NaN|Infinity|undefined|∞/;

/** Every number of a JSON document that is larger than any that means something. */
function absurd(value: unknown): unknown[] {
  if (typeof value === 'number') return Math.abs(value) > 1e12 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(absurd) : [];
}

describe.each(cases)('$name', ({ words, lang }) => {
  test('writes no number that is none, in words and in JSON', async () => {
    const [text, json] = [await jiqun(...words, '--lang', lang), await jiqun(...words, '--json')];
    expect([text.status, json.status]).toEqual([0, 0]);
    for (const { out, messages } of [text, json]) expect(out + messages.join('')).not.toMatch(NONE);
    const document: unknown = JSON.parse(json.out);
    expect(absurd(document)).toEqual([]);
  });
});

describe('tables of a region that dies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unknown-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('have empty cells, and null in Parquet and JSON, in the same places', async () => {
    const files = ['csv', 'parquet', 'json'].map((ending) => join(folder, `run.${ending}`));
    for (const file of files) expect((await jiqun('run', ...dying, '--out', file)).status).toBe(0);
    const [csv, parquet, json] = files as [string, string, string];
    expect(readFileSync(csv, 'utf8')).not.toMatch(NONE);
    const cells = csvParse(readFileSync(csv, 'utf8'));
    const rows = await parquetReadObjects({ file: Uint8Array.from(readFileSync(parquet)).buffer });
    const { series, phases } = JSON.parse(readFileSync(json, 'utf8')) as {
      series: Record<string, (number | null)[]>;
      phases: readonly { phase: string; to: number }[];
    };
    expect(phases.at(-1)).toMatchObject({ phase: 'extinct', to: 200 });
    expect(cells.at(-1)!['phase']).toBe('extinct');
    for (const id of indicatorIds) {
      const told = series[id]!;
      expect([id, ...rows.map((row) => row[id])]).toEqual([id, ...told]);
      expect([id, ...cells.map((row) => (row[id] === '' ? null : Number(row[id])))]).toEqual([id, ...told]);
      expect([id, told.at(-1) === null]).toEqual([id, unknownWhen(id) !== undefined]);
    }
  });
});
