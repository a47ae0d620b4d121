/** One rule for how the life cycle is told, wherever it is told. */
import { expect, test } from 'vitest';
import { phases, run, type Phase } from '../../engine/index.ts';
import { PAUSE_QUARTERS, presets, resolve, smoothedPhases, toldPhases } from '../../experiments/index.ts';

type Lived = readonly (readonly [Phase, number])[];

const codes = (lived: Lived): Uint8Array =>
  Uint8Array.from(lived.flatMap(([phase, length]) => Array.from({ length }, () => phases.indexOf(phase))));
const told = (...lived: Lived): readonly string[] =>
  toldPhases(codes(lived), undefined).map(({ phase, from, to }) => `${phase} ${to - from}`);

test('a short span between two of one phase is a pause of it, the shortest first', () => {
  expect(told(['growth', 44], ['maturity', 6], ['growth', 12], ['maturity', 13], ['growth', 20])).toEqual([
    'growth 95',
  ]);
  expect(told(['growth', 44], ['maturity', PAUSE_QUARTERS], ['growth', 20])).toHaveLength(3);
  // Between two others it stays: a maturity of two years was one.
  expect(told(['growth', 57], ['maturity', 8], ['decline', 105])).toEqual(['growth 57', 'maturity 8', 'decline 105']);
});

test('what has only begun at the end is not yet a phase', () => {
  expect(told(['maturity', 80], ['growth', 14])).toEqual(['maturity 94']);
  expect(told(['maturity', 80], ['decline', 16])).toEqual(['maturity 80', 'decline 16']);
});

test('formation and extinction are facts, never pauses', () => {
  const lived: Lived = [
    ['formation', 10],
    ['extinct', 4],
    ['formation', 2],
    ['extinct', 3],
  ];
  expect(told(...lived)).toEqual(lived.map(([phase, length]) => `${phase} ${length}`));
  expect(told(['decline', 40], ['extinct', 5])).toEqual(['decline 40', 'extinct 5']);
});

test('the engine’s own phases stay as they are', () => {
  const given = codes([
    ['growth', 44],
    ['maturity', 6],
    ['growth', 12],
  ]);
  const before = given.slice();
  expect(smoothedPhases(given)).toBe(smoothedPhases(given));
  expect(given).toEqual(before);
  expect(toldPhases(new Uint8Array(0), 'upgraded')).toEqual([]);
});

test('a preset that flickered is told in a few phases, and none ends in a decline its verdict denies', () => {
  for (const id of ['detroit', 'swiss', 'zhejiang', 'valley']) {
    const { regions } = run(resolve({ format: 1, extends: id }, presets).input);
    for (const { phases: lived, verdict, series } of regions) {
      const spans = toldPhases(lived, verdict);
      expect(spans.length, id).toBeLessThanOrEqual(7);
      expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([0, series.firms.length]);
      spans.slice(1).forEach(({ from, phase }, k) => {
        expect(from).toBe(spans[k]?.to);
        expect(phase).not.toBe(spans[k]?.phase);
      });
      if (verdict === 'upgraded' || verdict === 'sustained') expect(spans.at(-1)?.phase).not.toBe('decline');
    }
  }
});
