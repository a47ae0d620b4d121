import { expect, test } from 'vitest';
import { inProcess } from './in-process.ts';

const { jiqun } = inProcess();
const words = ['industries', 'default', '--seeds', '2', '--quarters', '40'];

interface Answer {
  readonly replicates: number;
  readonly kept: readonly string[];
  readonly cells: readonly {
    readonly industry: string;
    readonly place: string;
    readonly takesOff: number;
    readonly employment: { readonly p50: readonly number[] };
  }[];
  readonly answer: readonly { readonly en: string; readonly zh: string }[];
}

test('every industry in every place, the same with any number of threads', async () => {
  const [one, four] = await Promise.all([
    jiqun(...words, '--json', '--workers', '1'),
    jiqun(...words, '--json', '--workers', '4'),
  ]);
  expect([one.status, four.out]).toEqual([0, one.out]);
  const { replicates, cells, answer, kept } = JSON.parse(one.out) as Answer;
  expect([replicates, cells.length, answer.length, kept]).toEqual([2, 15, 3, []]);
  expect(cells.every(({ employment }) => employment.p50.length === 40)).toBe(true);
  // A cell is the run that --industry and --place make.
  const { industry, place, employment } = cells.find((cell) => cell.industry === 'heavy' && cell.place === 'inland')!;
  const runs = await jiqun('ensemble', ...words.slice(1), '--json', '--industry', industry, '--place', place);
  const { indicators } = JSON.parse(runs.out) as {
    readonly indicators: { readonly employment: { readonly quantiles: { readonly p50: readonly number[] } } };
  };
  expect(employment.p50).toEqual(indicators.employment.quantiles.p50);
}, 60_000);

test('is told to people in both languages, with the answer for each place and what the scenario keeps', async () => {
  const [en, zh] = await Promise.all([
    jiqun(...words),
    jiqun('industries', 'sinos', '--seeds', '1', '--quarters', '40', '--lang', 'zh'),
  ]);
  expect(en.out).toMatch(/^On a coast \d of 2 runs take off.*\.$/m);
  expect(en.out).toMatch(/^software and services +\d \/ 2 /m);
  expect(zh.out).toMatch(/^在沿海，.*。$/m);
  expect(zh.out).toMatch(/^情景自有的假设始终不变：.*。$/m);
}, 60_000);

test('which industry is not for its command line to say; elsewhere unknown ones are refused', async () => {
  const [here, elsewhere] = await Promise.all([
    jiqun(...words, '--industry', 'heavy'),
    jiqun('run', 'default', '--industry', 'hevy', '--place', 'mars'),
  ]);
  expect([here.status, elsewhere.status, elsewhere.out]).toEqual([2, 2, '']);
  expect(here.messages.join()).toContain('--industry: found an unknown flag');
  expect(elsewhere.messages.join()).toContain(
    '--industry: found "hevy", allowed one of typical, consumerGoods, heavy, highTechnology, software (did you mean "heavy"?)',
  );
  expect(elsewhere.messages.join()).toContain('--place: found "mars", allowed one of coast, inland, talent');
});

test('what a scenario assumes of its own stays, and is said', async () => {
  const { messages, status } = await jiqun('run', 'sinos', '--industry', 'heavy', '--quarters', '8');
  expect([status, messages.join()]).toEqual([0, expect.stringContaining('(chainShares)')]);
}, 30_000);
