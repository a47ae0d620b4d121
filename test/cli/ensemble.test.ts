import { expect, test } from 'vitest';
import { indicatorIds, verdicts } from '../../engine/index.ts';
import { commandLine } from './command-line.ts';

const { jiqun, start } = commandLine();
const words = ['ensemble', 'default', '--seeds', '6', '--seed', 'many', '--quarters', '60', '--json'];

interface Spread {
  readonly quantiles: { readonly [level: string]: readonly number[] };
  readonly final: { readonly [level: string]: number };
}

test('an ensemble is the same document with 1 and 4 workers', async () => {
  const [one, four] = await Promise.all([jiqun(...words, '--workers', '1'), jiqun(...words, '--workers', '4')]);
  expect([one.status, four.status]).toEqual([0, 0]);
  expect(four.out).toBe(one.out);
  const document = JSON.parse(one.out) as {
    runs: number;
    failed: number;
    verdicts: Record<string, number>;
    indicators: Record<string, Spread>;
  };
  expect(document).toMatchObject({
    scenario: 'default',
    seed: 'many',
    seeds: 6,
    quarters: 60,
    runs: 6,
    failed: 0,
    failures: [],
  });
  expect(Object.keys(document.verdicts)).toEqual([...verdicts]);
  expect(Object.values(document.verdicts).reduce((sum, count) => sum + count)).toBe(6);
  expect(Object.keys(document.indicators)).toEqual([...indicatorIds]);
  const { quantiles, final } = document.indicators['employment'] as Spread;
  expect(Object.keys(quantiles)).toEqual(['p05', 'p25', 'p50', 'p75', 'p95']);
  expect(quantiles['p50']).toHaveLength(60);
  expect(final['p50']).toBe(quantiles['p50']?.at(-1));
});

test('run k of an ensemble is the run with the seed phrase/k', async () => {
  const [ensemble, run] = await Promise.all([
    jiqun('ensemble', 'default', '--seeds', '1', '--seed', 'a', '--quarters', '20', '--json'),
    jiqun('run', 'default', '--seed', 'a/1', '--quarters', '20', '--json'),
  ]);
  const spread = (JSON.parse(ensemble.out) as { indicators: Record<string, Spread> }).indicators[
    'employment'
  ] as Spread;
  expect(spread.quantiles['p50']).toEqual(
    (JSON.parse(run.out) as { series: Record<string, number[]> }).series['employment'],
  );
});

test('several regions have verdicts and indicators of their own', async () => {
  const { out } = await jiqun('ensemble', 'west', '--seeds', '2', '--quarters', '8', '--json');
  const document = JSON.parse(out) as { verdicts: object; indicators: object };
  expect(Object.keys(document.verdicts)).toEqual(['east', 'west']);
  expect(Object.keys(document.indicators)).toEqual(['east', 'west']);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s keeps what is done, says so and ends with status 130', async (signal) => {
  const { status, out, messages } = await start(['ensemble', 'default', '--seeds', '5000', '--json'], {
    interruptAfter: 2500,
    signal,
  });
  expect(status).toBe(130);
  const { runs } = JSON.parse(out) as { runs: number };
  expect(runs).toBeLessThan(5000);
  expect(messages.at(-1)).toBe(`Interrupted: the result holds ${runs} of 5000 runs.`);
});

test('a document that is one draw of a phrase is asked about among the others', async () => {
  const document = (seed: string): string => JSON.stringify({ format: 1, extends: 'default', quarters: 8, seed });
  const words = ['ensemble', '-', '--seeds', '3', '--json'];
  const [draw, phrase] = await Promise.all([
    start(words, { input: document('8/17') }),
    start(words, { input: document('8') }),
  ]);
  expect(draw.status).toBe(0);
  expect(draw.out).toBe(phrase.out);
});

test('an ensemble that would not fit into memory is refused', async () => {
  const { status, messages } = await jiqun('ensemble', 'west', '--seeds', '10000', '--quarters', '2000');
  expect(status).toBe(2);
  expect(messages).toEqual([
    expect.stringMatching(/^--seeds: found 10000, allowed at most \d+ for 2000 quarters and 2 regions$/),
  ]);
});
