/** Effects and odds of one comparison, from the same runs or from runs of their own. */
import { describe, expect, it } from 'vitest';
import { verdicts, type RunInput, type Verdict } from '../../engine/index.ts';
import {
  comparisonInputs,
  comparisonReplicates,
  comparisonRuns,
  createPathComparison,
  nameOfRun,
  presets,
  resolve,
  verdictCounts,
  type PathComparison,
  type WorldScope,
} from '../../experiments/index.ts';
import { fabricated, level } from './fabricated.ts';

const QUARTERS = 12;
const { input } = resolve({ format: 1, extends: 'default', quarters: QUARTERS }, presets);
const paths: RunInput[] = [input, { ...input, policy: [{ lever: 'rd', level: 0.8, from: 4, to: QUARTERS, ramp: 4 }] }];
const replicates = (scope: WorldScope, count = 4) => comparisonReplicates({ phrase: 'x', count, scope });
const growth = ({ regions }: RunInput): number => regions[0]!.wageGrowth as number;
const runsOf = (scope: WorldScope, count = 4): RunInput[] => [...comparisonInputs(paths, replicates(scope, count))];

describe('where worlds are drawn', () => {
  it('for the odds: every replicate runs once in the scenario’s own world and once in a drawn one, with the same luck', () => {
    const runs = runsOf('odds');
    expect(runs).toHaveLength(comparisonRuns(2, replicates('odds')));
    expect(runs.map(({ seed }) => seed.slice(2)).join('')).toBe('1111222233334444');
    const own = growth(input);
    expect(runs.map((one) => growth(one) === own)).toEqual(Array.from({ length: 16 }, (_, k) => k % 4 < 2));
    expect(new Set(runs.filter((_, k) => k % 4 >= 2).map(growth)).size).toBe(2);
  });

  it('for everything, or nowhere: one run of each path and replicate', () => {
    expect(new Set(runsOf('all').map(growth)).size).toBe(2);
    expect(new Set(runsOf('none').map(growth)).size).toBe(1);
    for (const scope of ['all', 'none'] as const)
      expect(runsOf(scope)).toHaveLength(comparisonRuns(2, replicates(scope)));
  });

  it('an odd number of replicates has a world each', () => {
    expect(replicates('odds', 5).odds.perWorld).toBe(1);
    expect(replicates('odds', 6).odds.perWorld).toBe(2);
    expect(new Set(runsOf('odds', 3).map(growth)).size).toBe(4);
  });

  it('names every run by seed, path and world', () => {
    const named = (k: number) => nameOfRun(['base', 'up'], replicates('odds'), k);
    expect([0, 1, 2, 15].map(named)).toEqual([
      { seed: 'x/1', run: 'base' },
      { seed: 'x/1', run: 'up' },
      { seed: 'x/1', run: 'base, world 1' },
      { seed: 'x/4', run: 'up, world 2' },
    ]);
  });
});

function gathered(scope: WorldScope, { stop = false, extra = 0, count = 20, missing = -1 } = {}): PathComparison {
  const comparison = createPathComparison(
    {
      paths: ['base', 'up'],
      regions: 1,
      quarters: QUARTERS,
      ...(stop ? { stop: { indicator: 'valueAdded', absolute: 1000, atLeast: 3 } as const } : {}),
    },
    replicates(scope, count),
  );
  let k = 0;
  let left = extra;
  const size = scope === 'odds' ? 4 : 2;
  // `extra` runs were under way when it was enough.
  const inputs = comparisonInputs(paths, replicates(scope, count), () => comparison.effects.finished && left-- <= 0);
  while (inputs.next().done !== true) {
    const verdict: Verdict = k % size < 2 ? 'lockedIn' : k % 2 === 1 ? 'upgraded' : 'sustained';
    if (k !== missing) comparison.add(k, fabricated(QUARTERS, { valueAdded: level(QUARTERS, k) }, verdict));
    k += 1;
  }
  return comparison;
}
const counts = ({ odds }: PathComparison, path: number) => verdictCounts(odds.verdictsOf(path));

describe('gathering', () => {
  it('reads effects and verdicts from their own runs', () => {
    const made = gathered('odds');
    expect([made.effects.replicates, made.odds.replicates]).toEqual([20, 20]);
    expect(made.effects.effect({ path: 1, against: 0, indicator: 'valueAdded' })).toMatchObject({ mean: 1, pairs: 20 });
    expect(counts(made, 0)).toMatchObject({ sustained: 20, lockedIn: 0 });
    expect(counts(made, 1)).toMatchObject({ upgraded: 20, lockedIn: 0 });
    expect(made.odds.runs(0, 'valueAdded')[0]).toBe(2);
  });

  it('reads both from the same runs otherwise', () => {
    const made = gathered('none');
    expect(made.odds).toBe(made.effects);
    expect(verdicts[made.odds.verdictsOf(0)[0]!]).toBe('lockedIn');
  });

  it('stops at the same replicate however many runs were under way, and ends the world it is in', () => {
    const [none, many] = [gathered('odds', { stop: true }), gathered('odds', { stop: true, extra: 4 })];
    for (const made of [none, many]) expect([made.effects.replicates, made.odds.replicates]).toEqual([3, 4]);
    expect(many.odds.verdictsOf(1)).toEqual(none.odds.verdictsOf(1));
  });

  it('a failed run costs its pair, or its world, and nothing else', () => {
    const [pair, world] = [gathered('odds', { missing: 1 }), gathered('odds', { missing: 2 })];
    expect([pair.effects.replicates, pair.odds.replicates]).toEqual([19, 20]);
    expect([world.effects.replicates, world.odds.replicates]).toEqual([20, 18]);
  });
});
