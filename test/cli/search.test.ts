import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readUpgraded } from '../../cli/upgraded-argument.ts';
import type { Fault } from '../../experiments/index.ts';
import { commandLine } from './command-line.ts';

const { jiqun, start, folder } = commandLine();

const words = [
  'search',
  'default',
  '--quarters',
  '48',
  '--goals',
  'cost,employment',
  '--among',
  'rd,open,func',
  '--seeds',
  '6',
  '--population',
  '6',
  '--generations',
  '3',
  '--rounds',
  '1',
  '--json',
];
const files = (): string[] => {
  const figures = join(folder, 'kept', 'figures');
  return existsSync(figures) ? readdirSync(figures).toSorted() : [];
};

interface Scores {
  readonly futures: number;
  readonly cost: number;
  readonly goals: { readonly employment: number };
}
interface Answer {
  readonly seed: string;
  readonly freshSeed: string;
  readonly tried: number;
  readonly alone: { readonly fresh: Scores };
  readonly front: readonly (Scores & {
    readonly bars: readonly string[];
    readonly fresh: Scores;
    readonly command: string;
  })[];
}

let alone = '';

test('killed and resumed, with other threads, it gives the very bytes of one left alone', async () => {
  const whole = await jiqun(...words, '--workers', '1');
  expect(whole.status).toBe(0);
  alone = whole.out;
  const killed = await start([...words, '--out', 'kept', '--workers', '2'], {
    interruptWhen: () => files().filter((name) => name.endsWith('.json')).length >= 2,
    signal: 'SIGKILL',
  });
  expect(killed.status).toBeNull();
  const before = files().filter((name) => name.endsWith('.json'));
  const resumed = await jiqun(...words, '--out', 'kept', '--workers', '2');
  expect(resumed.status).toBe(0);
  expect(resumed.messages[0]).toMatch(/^\d+ runs are there already$/);
  expect(resumed.out).toBe(alone);
  expect(files()).toEqual(expect.arrayContaining(before));
  // What half a file there was is gone.
  expect(files().every((name) => name.endsWith('.json'))).toBe(true);
});

test('once it is done nothing is run again', async () => {
  const there = files();
  const again = await jiqun(...words, '--out', 'kept');
  expect(again.out).toBe(alone);
  expect(files()).toEqual(there);
});

test('a file that was spoilt is told, and its runs are made again', async () => {
  const [first] = files();
  writeFileSync(join(folder, 'kept', 'figures', first!), '{"half');
  const again = await jiqun(...words, '--out', 'kept');
  expect(again.messages[0]).toContain('found no figures of runs, or damaged ones');
  expect(again.out).toBe(alone);
});

test('its commands run the fresh futures of a policy again', async () => {
  const { front, freshSeed, tried } = JSON.parse(alone) as Answer;
  expect(freshSeed).toBe('8-fresh');
  expect(tried).toBeGreaterThan(20);
  const policy = front.at(-1)!;
  expect(policy.bars.length).toBeGreaterThan(0);
  expect(policy.fresh.futures).toBe(6);
  expect(policy.fresh.goals.employment).not.toBe(policy.goals.employment);
  const command = policy.command.split(' ');
  expect(command.slice(0, 5)).toEqual(['jiqun', 'ensemble', 'default', '--quarters', '48']);
  const ended = await jiqun(...command.slice(1), '--json');
  const { indicators } = JSON.parse(ended.out) as {
    readonly indicators: { readonly employment: { readonly mean: readonly number[] } };
  };
  const end = indicators.employment.mean.slice(-8);
  expect(end.reduce((sum, value) => sum + value, 0) / 8).toBeCloseTo(policy.fresh.goals.employment, 6);
});

test('so they do where worlds differ too', async () => {
  const short = words.map((word) => ({ '48': '40', '6': '4', '3': '1' })[word] ?? word);
  const { front, alone: without } = JSON.parse((await jiqun(...short, '--worlds', '2')).out) as Answer;
  const policy = front.at(-1)!;
  const ended = await jiqun(...policy.command.split(' ').slice(1), '--json');
  const { effects } = JSON.parse(ended.out) as {
    readonly effects: readonly { readonly path: string; readonly indicator: string; readonly mean: number }[];
  };
  const effect = effects.find(({ path, indicator }) => path === 'found' && indicator === 'employment')!;
  expect(policy.bars.length).toBeGreaterThan(0);
  expect(effect.mean).toBeCloseTo(policy.fresh.goals.employment - without.fresh.goals.employment, 6);
});

test('a person is told the policies in words', async () => {
  const told = await jiqun(...words.filter((word) => word !== '--json'), '--upgraded', '6/6', '--out', 'kept');
  expect(told.status).toBe(0);
  expect(told.out).toContain('No policy that keeps to the limits was found. The nearest: ');
  expect(told.out).toMatch(/in the search it upgrades in \d of 6 futures, on fresh luck in \d of 6/);
  const front = await jiqun(...words.filter((word) => word !== '--json'), '--out', 'kept', '--lang', 'zh');
  expect(front.out).toMatch(/\n1 {2}不采取任何政策\n2 {2}从第 \d/);
});

test('how many are to upgrade is a number, a share or a number of so many', () => {
  const faults: Fault[] = [];
  const read = (written: string, count: number): number => readUpgraded(written, count, faults);
  expect([read('45', 50), read('90%', 50), read('45/50', 50), read('45/50', 100), read('9/10', 15)]).toEqual([
    45, 45, 45, 90, 14,
  ]);
  expect(faults).toEqual([]);
  for (const wrong of ['', '0', '4.5', '51', '101%', '1/0', '3/2', '50%/2', '1/2/3', 'x/50']) read(wrong, 50);
  expect(faults).toHaveLength(10);
});

test.each([
  [['--budget', '0'], '--budget: found "0", allowed an amount above 0'],
  [['--budget', '0.0000001', '--among', 'rd'], '--budget: found 1e-7, which pays for no lever, allowed'],
  [['--goals', 'cost,upgrade'], '--goals: found "upgrade", allowed cost, an outcome'],
  [['--goals', 'spending'], '--goals: found "spending", allowed spending=min or spending=max'],
  [['--upgraded', '51/50'], '--upgraded: found "51/50", allowed a whole number from 1 to 50'],
  [['--upgraded', '0'], '--upgraded: found "0"'],
  [['--among', 'rd,funk'], '--among: found "funk", allowed levers, separated by commas (did you mean "func"?)'],
  [['--worst', '0.2'], '--worst: found "0.2", allowed a share such as 20%'],
  [['--from', '200'], '--from: found 200, allowed 0 to 199'],
  [['--seeds', '50', '--worlds', '3'], '--seeds: found 50, allowed a multiple of 3'],
])('%j is refused in one sentence', async (wrong, message) => {
  const ended = await jiqun('search', 'default', ...wrong, '--out', 'refused');
  expect(ended.status).toBe(2);
  expect(ended.out).toBe('');
  expect(ended.messages.filter((line) => line.includes('found'))).toHaveLength(1);
  expect(ended.messages.join('\n')).toContain(message);
  expect(existsSync(join(folder, 'refused'))).toBe(false);
});
