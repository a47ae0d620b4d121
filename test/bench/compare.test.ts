import { expect, test } from 'vitest';
import { figuresOf, kindOf } from '../../bench/compare/figures.ts';
import { readAgainst, versionsText } from '../../bench/compare/against.ts';
import { compareRounds } from '../../bench/compare/ratios.ts';
import { compareStored } from '../../bench/compare/stored.ts';
import type { BenchDocument } from '../../bench/session.ts';

test('a tree of numbers becomes figures by path, and each name tells what it is', () => {
  const sourcing = { least: 4, median: 5, low: 4.5, high: 9 };
  expect([...figuresOf({ engine: 'x', nsPerFirmQuarter: 9, sizes: { 300: { byProcess: { sourcing } } } })]).toEqual([
    ['nsPerFirmQuarter', 9],
    ['sizes.300.byProcess.sourcing', 4],
  ]);
  expect(
    [
      'nsPerFirmQuarter',
      'sizes.300.byProcess.world market',
      'snapshot.saveMs',
      'runsPerSecond.2',
      'snapshot.bytes',
      'firmQuarters',
      'speedUp.2',
      'instructionsPerRun',
    ].map(kindOf),
  ).toEqual(['nanoseconds', 'nanoseconds', 'milliseconds', 'rate', 'plain', undefined, undefined, 'instructions']);
});

test('ratios are taken within a round, so that a machine that slows down between rounds changes nothing', () => {
  const rounds = [1, 7, 2, 3, 1, 5].map((slowness) => ({
    before: new Map([
      ['nsPerFirmQuarter', 100 * slowness],
      ['byProcess.sourcing', 10 * slowness],
      ['byProcess.gone', 1],
      ['firmQuarters', 3],
    ]),
    after: new Map([
      ['nsPerFirmQuarter', 90 * slowness],
      ['byProcess.sourcing', 12 * slowness],
      ['firmQuarters', 3],
    ]),
  }));
  const found = compareRounds(rounds);
  expect(found.map(({ path, ratio, verdict }) => [path, ratio?.median, verdict])).toEqual([
    ['byProcess.sourcing', 1.2, 'worse'],
    ['nsPerFirmQuarter', 0.9, 'better'],
  ]);
  expect(compareRounds(rounds.slice(1)).map(({ verdict }) => verdict)).toEqual(['none', 'none']);
  const torn = rounds.map((round, k) => (k === 0 ? { before: round.after, after: round.before } : round));
  expect(compareRounds(torn).map(({ verdict }) => verdict)).toEqual(['none', 'none']);
});

test('what cannot be told is given no ratio, and stands after what can; the text says by which channel', () => {
  const figures = (sourcing: number, demand: number) =>
    new Map([
      ['byProcess.demand', demand],
      ['byProcess.sourcing', sourcing],
    ]);
  const rounds = [1, 7, 2, 3, 1, 5].map((slowness, k) => ({
    before: figures(10 * slowness, 50 * slowness),
    after: figures(10.3 * slowness, 51.7 * slowness),
    control: figures((k === 2 ? 10.02 : 10) * slowness, (k === 2 ? 52 : 50) * slowness),
  }));
  const found = compareRounds(rounds);
  expect(found).toMatchObject([
    { path: 'byProcess.sourcing', verdict: 'worse', from: 0.01, ratio: { median: 1.03 } },
    { path: 'byProcess.demand', verdict: 'none', from: expect.closeTo(0.04, 12) },
  ]);
  expect(found[1]).not.toHaveProperty('ratio');
  expect(found[1]?.controlRatios).toEqual([1, 1, 1.04, 1, 1, 1]);
  const compared = { before: 'a', after: 'b', rounds: 6, sameResults: true, figures: found } as const;
  const text = versionsText({ ...compared, channel: 'control' }, 'en');
  expect(text).toContain('Channel: a control');
  expect(text).toMatch(/byProcess\.sourcing +30\.0 +30\.9 +1\.030 +1\.030–1\.030 +1\.0 % +worse/);
  expect(text).toMatch(/byProcess\.demand +150 +4\.0 % +no difference that can be told/);
  const chinese = versionsText({ ...compared, channel: 'instructions' }, 'zh');
  expect(chinese).toContain('退役指令数');
  expect(chinese).toMatch(/byProcess\.demand +150 +4\.0 % +看不出差异/);
  const short = { ...compared, rounds: 5, channel: 'control', figures: compareRounds(rounds.slice(1)) } as const;
  expect(versionsText(short, 'en')).toContain('Fewer than 6 rounds: nothing can be told.');
  expect(short.figures.some(({ ratio }) => ratio !== undefined)).toBe(false);
});

test('without a control no ratio below 5 % is given', () => {
  const of = (value: number) => new Map([['byProcess.sourcing', value]]);
  const rounds = [1, 7, 2, 3, 1, 5].map((slowness) => ({ before: of(10 * slowness), after: of(10.4 * slowness) }));
  expect(compareRounds(rounds)).toMatchObject([{ verdict: 'none', from: 0.05 }]);
});

test('documents of two sessions are compared in yardsticks: a machine half as fast is no change', () => {
  const document = (slowness: number, change: number) =>
    ({
      engine: 'x',
      machine: { cores: 2, memoryGiB: 24 },
      referenceUnit: 4 * slowness,
      nsPerFirmQuarter: 1000 * slowness * change,
      startUpMs: 100 * slowness,
      runsPerSecond: { 1: 20 / slowness / change },
      snapshot: { bytesPerAgent: 170 },
      spread: { nsPerFirmQuarter: { low: 1, high: 9 } },
    }) as unknown as BenchDocument;
  const same = compareStored(document(1, 1), document(2, 1));
  expect(same.map(({ path }) => path).toSorted()).toEqual([
    'nsPerFirmQuarter',
    'runsPerSecond.1',
    'snapshot.bytesPerAgent',
    'startUpMs',
  ]);
  for (const { ratio } of [...same, ...compareStored(document(1, 1), document(2, 1.04))]) expect(ratio).toBeUndefined();
  const slower = Object.fromEntries(
    compareStored(document(1, 1), document(2, 1.5)).map(({ path, ratio }) => [path, ratio]),
  );
  expect(slower['nsPerFirmQuarter']).toBeCloseTo(1.5, 12);
  expect(slower['runsPerSecond.1']).toBeCloseTo(1.5, 12);
  expect(slower['startUpMs']).toBeUndefined();
});

test('what to compare is read from one text', () => {
  expect(readAgainst('HEAD~5')).toEqual({ before: 'HEAD~5', after: '.', stored: false });
  expect(readAgainst('HEAD~5..../clone')).toEqual({ before: 'HEAD~5', after: '../clone', stored: false });
  expect(readAgainst('v1..v2')).toEqual({ before: 'v1', after: 'v2', stored: false });
  expect(readAgainst('old.json..docs/speed.json')).toEqual({
    before: 'old.json',
    after: 'docs/speed.json',
    stored: true,
  });
  expect(readAgainst('../clone')).toEqual({ before: '../clone', after: '.', stored: false });
  for (const wrong of ['', 'HEAD..', 'old.json', 'old.json..HEAD', 'a..b..c'])
    expect(readAgainst(wrong)).toHaveProperty('faults');
});
