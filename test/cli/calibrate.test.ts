import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from './command-line.ts';

const { jiqun, start, folder } = commandLine();

/** Eight years, so that the runs are short. */
const table = [
  '年份,企业数（家）,从业人员（万人）,平均工资（元）',
  ...[
    [2003, 310, 1.52, 9800],
    [2004, 352, 1.81, 10400],
    [2005, 401, 2.14, 11200],
    [2006, 455, 2.5, 12100],
    [2007, 498, 2.77, 13300],
    [2008, 520, 2.81, 14900],
    [2009, 531, 2.85, 15800],
    [2010, 560, 3.02, 17500],
  ].map((row) => row.join()),
];
const data = join(folder, 'data.csv');
writeFileSync(data, `${table.join('\n')}\n`);

const words = ['calibrate', data, '--effort', 'quick', '--founded', '1998', '--scenario', 'default', '--ahead', '10'];
const figures = (): string[] => {
  const kept = join(folder, 'kept', 'figures');
  return existsSync(kept) ? readdirSync(kept).filter((name) => name.endsWith('.json')) : [];
};

interface Answer {
  readonly ground: { readonly preset: string; readonly founded: number };
  readonly today: number;
  readonly fit: {
    readonly learned: readonly { readonly id: string; readonly left: number; readonly pinned: string }[];
  };
  readonly worlds: readonly { readonly seed: string; readonly misses: number }[];
  readonly forecast: readonly { readonly observable: string; readonly from: number; readonly p50: readonly number[] }[];
}

let alone = '';

test('killed and resumed, with other threads, it gives the very bytes of one left alone; then nothing is run', async () => {
  const whole = await jiqun(...words, '--json', '--workers', '1');
  expect(whole.status).toBe(0);
  alone = whole.out;
  const answer = JSON.parse(alone) as Answer;
  expect(answer.ground).toMatchObject({ preset: 'default', founded: 1998 });
  expect(answer.today).toBe(52);
  expect(answer.worlds).toHaveLength(50);
  expect(answer.forecast.map(({ observable, from, p50 }) => [observable, from, p50.length])).toEqual([
    ['firms', 2003, 18],
    ['jobs', 2003, 18],
    ['wage', 2003, 18],
  ]);

  const killed = await start([...words, '--json', '--out', 'kept', '--workers', '2'], {
    interruptWhen: () => figures().length >= 3,
    signal: 'SIGKILL',
  });
  expect(killed.status).not.toBe(0);
  const resumed = await jiqun(...words, '--json', '--out', 'kept', '--workers', '2');
  expect(resumed.messages.join('\n')).toMatch(/\d+ runs are there already/);
  expect(resumed.out).toBe(alone);
  const again = await jiqun(...words, '--json', '--out', 'kept');
  expect(again.out).toBe(alone);
  // Besides the presets that are looked through, all that was asked for is there.
  expect(Number(/(\d+) runs are there already/.exec(again.messages.join('\n'))?.[1])).toBeGreaterThan(800);
});

test('what it finds is a scenario that other commands are asked of, over its worlds', async () => {
  const told = await jiqun(...words, '--out', 'kept', '--document', 'place.json', '--lang', 'en');
  expect(told.status).toBe(0);
  expect(told.out).toMatch(/without its own shocks and policy/);
  expect(told.out).toMatch(/wage convergence .* per quarter/);
  expect(told.out).toMatch(/If nothing new is done/);
  expect(told.messages.join('\n')).toMatch(/is read as employment, in/);
  const paths = ['--path', 'left=', '--path', 'act=@upgrade@52'];
  const compared = await jiqun('compare', 'place.json', ...paths, '--seeds', '6', '--json');
  expect(compared.messages).toEqual([]);
  const { over, replicates } = JSON.parse(compared.out) as { readonly over: object; readonly replicates: number };
  expect(over).toEqual({ effects: 'worlds', odds: 'worlds' });
  expect(replicates).toBe(6);

  const before = await jiqun('run', 'place.json', '--lever', 'rd=0.5@51', '--lang', 'en');
  expect(before.status).toBe(2);
  expect(before.messages.join('\n')).toContain(
    '--lever rd=0.5@51: found quarter 51, in the measured past, allowed 52 to',
  );
});

test('what is wrong is said before anything runs', async () => {
  writeFileSync(join(folder, 'one.csv'), '年份,企业数\n2003,5\n');
  writeFileSync(join(folder, 'book.csv'), Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0));
  writeFileSync(join(folder, 'text.csv'), '年份,企业数\n2003,5\n2004,many\n2005,7\n');
  const refused = async (...more: string[]): Promise<string> => {
    const { status, out, messages } = await jiqun('calibrate', ...more, '--lang', 'en');
    expect([status, out]).toEqual([2, '']);
    return messages.join('\n');
  };
  expect(await refused('one.csv')).toMatch(/one\.csv/);
  expect(await refused('book.csv')).toMatch(/CSV/);
  expect(await refused('text.csv')).toMatch(/B3.*many/);
  expect(await refused('data.csv', '--scenario', 'west')).toMatch(/--scenario.*west/);
  expect(await refused('data.csv', '--founded', '2006')).toMatch(/--founded.*2003/);
  expect(await refused('data.csv', '--founded', '1400')).toMatch(/--founded.*at most 500 years/);
  expect(await refused('data.csv', '--held-out', '--document', 'x.json')).toMatch(/--document/);
  writeFileSync(join(folder, 'zero.csv'), '年份,企业数\n2003,0\n2004,0\n2005,0\n');
  expect(await refused('zero.csv')).toMatch(/no number above 0/);
});
