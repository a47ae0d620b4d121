import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inside } from './inside.ts';
import { commandLine } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'patterns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { jiqun } = commandLine();

interface Report {
  readonly phrase: string;
  readonly holds: number;
  readonly of: number;
  readonly rows: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly seeds: number;
    readonly holds: boolean;
  }[];
}
const reportOf = (out: string): Report => JSON.parse(out) as Report;

describe('jiqun patterns', () => {
  test('measures what is named; 1 and 2 workers agree, bit for bit', async () => {
    const words = ['patterns', 'P5', 'P1', '--seeds', '2', '--phrase', 'c', '--json'];
    const [one, two] = await Promise.all([jiqun(...words, '--workers', '1'), jiqun(...words, '--workers', '2')]);
    expect(one.status).toBe(0);
    expect(two.out).toBe(one.out);
    const report = reportOf(one.out);
    expect(report.phrase).toBe('c');
    expect(report.rows.map(({ id }) => id).toSorted()).toEqual(expect.arrayContaining(['P5.functions', 'P5.process']));
    expect(report.rows.every(({ seeds }) => seeds === 2)).toBe(true);
    expect(report.of).toBe(report.rows.length);
    expect(report.holds).toBe(report.rows.filter(({ holds }) => holds).length);
    // What does not hold comes first.
    const order = report.rows.map(({ holds }) => Number(holds));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('a file keeps what is done: more seeds go on from it, to what all at once would give', async () => {
    const path = join(folder, 'kept.json');
    const words = ['patterns', 'P5', '--phrase', 'c', '--json'];
    expect((await jiqun(...words, '--seeds', '1', '--out', path)).status).toBe(0);
    const content = readFileSync(path, 'utf8');
    const mark = '0.123456789';
    // A value that no run gives shows that the first seed was not run again.
    writeFileSync(path, content.replace(/("P5.process":\[)[^\]]+/, `$1${mark}`));
    const more = await jiqun(...words, '--seeds', '2', '--out', path);
    expect(more.status).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`"P5.process":\\[${mark},[01]\\]`));
    writeFileSync(path, content);
    const [continued, atOnce] = await Promise.all([
      jiqun(...words, '--seeds', '2', '--out', path),
      jiqun(...words, '--seeds', '2'),
    ]);
    expect(continued.out).toBe(atOnce.out);
  });

  test('a file of another engine, table, phrase or change is refused and left alone', async () => {
    const path = join(folder, 'other.json');
    const words = ['patterns', 'T6', '--seeds', '1', '--phrase', 'c', '--out', path];
    await jiqun(...words);
    const content = readFileSync(path, 'utf8');
    const refused = async (change: (text: string) => string, ...more: string[]): Promise<string> => {
      writeFileSync(path, change(content));
      const { status, told } = await inside([...words, ...more]);
      expect(status).toBe(2);
      expect(readFileSync(path, 'utf8')).toBe(change(content));
      return told;
    };
    expect(await refused((text) => text.replace(/"engine":"\w+"/, '"engine":"0123456789ab"'))).toContain(
      'values of engine "0123456789ab"',
    );
    expect(await refused((text) => text.replace(/"table":"\w+"/, '"table":"0123456789ab"'))).toContain(
      'the table of patterns',
    );
    expect(await refused((text) => text.replace('"phrase":"c"', '"phrase":"d"'))).toContain('the phrase "d"');
    expect(await refused((text) => text, '--set', 'wageGrowth=0')).toContain('the changes "–"');
    expect(await refused(() => 'nonsense')).toContain('another kind of file');
  });

  test('an assumption can be tried as if it were declared so', async () => {
    const words = ['patterns', 'GW0', '--seeds', '1', '--phrase', 'c', '--json'];
    const [declared, leak] = await Promise.all([jiqun(...words), jiqun(...words, '--set', 'knowHowLeak=0')]);
    const left = (out: string): number => reportOf(out).rows.find(({ id }) => id === 'GW0.jobsLeft')!.value!;
    expect(left(leak.out)).toBeGreaterThan(left(declared.out) + 0.05);
  });

  test.each([
    [['P77'], 'IDS: found "P77"'],
    [['P1', '--seeds', '0'], '--seeds'],
    [['P1', '--seeds', '3', '--published'], '--published'],
    [['P1', '--set', 'nonsense=1'], '--set nonsense=1'],
    [['P1', '--set', 'west.wageGrowth=0'], 'for all regions'],
    [['P1', '--off', 'nonsense'], '--off nonsense'],
    [['P1', '--out', 'values.csv'], '.json'],
  ])('%j is told', async (words, message) => {
    const { status, told, out } = await inside(['patterns', ...words]);
    expect(status).toBe(2);
    expect(told).toContain(message);
    expect(out).toBe('');
  });

  test('interrupted at once it says so and shows what there is', async () => {
    const stop = new AbortController();
    stop.abort();
    const { status, told, out } = await inside(['patterns', 'P5', '--seeds', '1'], undefined, stop.signal);
    expect(status).toBe(130);
    expect(told).toContain('0 of 2 rows in full');
    expect(out).toContain('P5.process');
  });
});
