import { expect, test } from 'vitest';
import { indicatorIds, verdicts, type IndicatorId, type RunResult, type Verdict } from '../../../engine/index.ts';
import { createPathComparison } from '../../../experiments/index.ts';
import { createBreathe } from '../../../ui/parts/breathe.ts';
import { headlineFacts } from '../../../ui/compare/headline.ts';
import { readSnapshot } from '../../../ui/compare/snapshot.ts';
import { startsOver } from '../../../ui/compare/window-study.ts';

const QUARTERS = 12;

function result(level: number, verdict: Verdict): RunResult {
  const series = Object.fromEntries(indicatorIds.map((id) => [id, new Float64Array(QUARTERS).fill(level)])) as Record<
    IndicatorId,
    Float64Array
  >;
  series.spending = Float64Array.from({ length: QUARTERS }, (_none, t) => t * level);
  return {
    quarters: QUARTERS,
    regions: [{ series, phases: new Uint8Array(QUARTERS), verdict }],
    fingerprint: '0',
  } as unknown as RunResult;
}

/** Ten pairs: the second path is 50 above the first, give or take. */
function comparison(pairs = 10) {
  const luck = { phrase: 'x', count: pairs };
  const made = createPathComparison(
    { paths: ['base', 'path1'], regions: 1, quarters: QUARTERS, kept: ['valueAdded', 'spending'] },
    { effects: luck, odds: luck },
  );
  for (let k = 0; k < pairs; k++) {
    made.add(2 * k, result(100 + 7 * k, k < 3 ? 'sustained' : 'lockedIn'));
    made.add(2 * k + 1, result(150 + 7 * k + (k % 2), k < 7 ? 'upgraded' : 'lockedIn'));
  }
  return made;
}

const question = {
  ids: ['base', 'path1'],
  quarters: QUARTERS,
  indicator: 'valueAdded' as const,
  region: 0,
  reference: 0,
  perWorld: { effects: undefined, odds: undefined },
};

test('a snapshot holds bands, odds, flows, effects and cost', async () => {
  const shown = await readSnapshot(comparison(), question, createBreathe());
  expect(shown).toMatchObject({ replicates: 10, reference: 'base', indicator: 'valueAdded' });
  const [base, other] = shown.paths;
  expect(base!.against).toBeUndefined();
  expect(base!.odds.verdicts.sustained.count).toBe(3);
  expect(other!.rows).toHaveLength(10 * QUARTERS);
  expect(other!.against!.effect).toMatchObject({ mean: 50.5, pairs: 10 });
  const [sustained, lockedIn, upgraded] = ['sustained', 'lockedIn', 'upgraded'].map((verdict) =>
    verdicts.indexOf(verdict as Verdict),
  );
  expect(other!.against!.flow[sustained!]![upgraded!]).toBe(3);
  expect(other!.against!.flow[lockedIn!]![upgraded!]).toBe(4);
  expect(other!.against!.cost.cost.mean).toBeGreaterThan(0);
});

test('the sentence mentions those furthest from the reference, with counts', async () => {
  const shown = await readSnapshot(comparison(), question, createBreathe());
  const facts = headlineFacts(shown, 10)!;
  expect(facts).toMatchObject({ runs: 10, reference: { id: 'base', good: 3 } });
  expect(facts.alternatives).toHaveLength(1);
  expect(facts.alternatives[0]).toMatchObject({ id: 'path1', good: 7, certain: true });
  expect(facts.alternatives[0]!.effect.mean).toBeCloseTo(505, 9);
  const early = headlineFacts(await readSnapshot(comparison(1), question, createBreathe()), 1)!;
  expect(early.alternatives[0]!.certain).toBe(false);
});

test('starts of a window cover the run', () => {
  expect(startsOver(200)).toEqual({ from: 20, to: 180, step: 20 });
  expect(startsOver(40)).toEqual({ from: 20, to: 20, step: 20 });
  // Where the past is measured, the first start is today.
  expect(startsOver(200, 100)).toEqual({ from: 100, to: 180, step: 20 });
  expect(startsOver(112, 100)).toEqual({ from: 100, to: 100, step: 20 });
  expect(startsOver(1000, 102)).toMatchObject({ from: 102, step: 100 });
  const long = startsOver(1000);
  expect((long.to - long.from) / long.step).toBeLessThan(10);
});
