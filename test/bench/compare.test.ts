import { expect, test } from 'vitest';
import { readAgainst } from '../../bench/compare/against.ts';
import { figuresOf, kindOf } from '../../bench/compare/figures.ts';
import { ratiosOf } from '../../bench/compare/ratios.ts';
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
    ].map(kindOf),
  ).toEqual(['nanoseconds', 'nanoseconds', 'milliseconds', 'rate', 'plain', undefined, undefined]);
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
  const found = ratiosOf(rounds);
  expect(found.map(({ path, ratio, verdict }) => [path, ratio.median, verdict])).toEqual([
    ['byProcess.sourcing', 1.2, 'worse'],
    ['nsPerFirmQuarter', 0.9, 'better'],
  ]);
  expect(ratiosOf(rounds.slice(1)).map(({ verdict }) => verdict)).toEqual(['unclear', 'unclear']);
  const torn = rounds.map((round, k) => (k === 0 ? { before: round.after, after: round.before } : round));
  expect(ratiosOf(torn).map(({ verdict }) => verdict)).toEqual(['unclear', 'unclear']);
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
  for (const { ratio } of same) expect(ratio).toBeCloseTo(1, 12);
  const slower = Object.fromEntries(
    compareStored(document(1, 1), document(2, 1.5)).map(({ path, ratio }) => [path, ratio]),
  );
  expect(slower['nsPerFirmQuarter']).toBeCloseTo(1.5, 12);
  expect(slower['runsPerSecond.1']).toBeCloseTo(1.5, 12);
  expect(slower['startUpMs']).toBeCloseTo(1, 12);
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
