/** Pictures and analyses of the page say what the command line says of the same rows. */
import { expect, test } from 'vitest';
import { discoverIn, meanInterval, sensitivityOf, tornado } from '../../../experiments/index.ts';
import { analyses } from '../../../ui/lab/analyses.ts';
import { endsByReplicate, heatMaps, levelsOfPoint, meansByPoint, questionOf } from '../../../ui/lab/readings.ts';
import { design, experimentOf, gathered } from './small-designs.ts';

const outputs = (experiment: ReturnType<typeof experimentOf>) => experiment.kept.outputs.map(({ name }) => name);

test('the bars of one factor at a time', () => {
  const experiment = experimentOf(design({ kind: 'oneAtATime' }, { replicates: 3 }));
  const { rows, answered } = gathered(experiment);
  const bars = tornado(endsByReplicate(experiment, rows.measured(1), rows.points));
  expect(sensitivityOf(experiment, answered, outputs(experiment)[1]!)).toEqual({ kind: 'oneAtATime', tornado: bars });
  expect(bars.bars.some(({ swing }) => swing > 0)).toBe(true);
});

test('more levels than two: a bar still reaches from the first to the last', () => {
  const levels = [{ vary: 'level', lever: 'fdi', levels: 4 }];
  const experiment = experimentOf(design({ kind: 'oneAtATime' }, { factors: levels }));
  const { rows } = gathered(experiment);
  const [only] = endsByReplicate(experiment, rows.measured(0), rows.points);
  const at = (level: number | undefined): number => {
    const found = Array.from({ length: experiment.rows }, (_, k) => k).find((k) => {
      const value = experiment.place(k).values.get(experiment.factors[0]!);
      return value === level;
    });
    return rows.measured(0)[found!]!;
  };
  expect([...only!]).toEqual([at(undefined), at(0), at(1)]);
});

test('a screening, and shares of variance', () => {
  for (const [kind, plan] of [
    ['morris', { kind: 'morris', trajectories: 4, levels: 4 }],
    ['sobol', { kind: 'saltelli', points: 8 }],
  ] as const) {
    const experiment = experimentOf(design(plan));
    const { rows, answered } = gathered(experiment);
    const means = meansByPoint(rows, rows.measured(0), experiment.points);
    const here = analyses[kind]([experiment.design.plan, experiment.factors.length, experiment.phrase], means);
    const there = sensitivityOf(experiment, answered, outputs(experiment)[0]!);
    expect(Object.values(there)).toContainEqual(here);
  }
});

test('boxes, for an ending and for a limit', () => {
  const experiment = experimentOf(design({ kind: 'latinHypercube', points: 80 }));
  const { rows, answered } = gathered(experiment);
  const sorted = rows.measured(0).toSorted();
  const limit = sorted[60]!;
  const asked = questionOf(experiment, rows, { kind: 'output', output: 0, side: 'high', limit });
  const found = analyses.scenarios(asked.factors, asked.outcomes, experiment.phrase, undefined);
  expect(found).toEqual(
    discoverIn(experiment, answered, [{ output: outputs(experiment)[0]!, operator: '>=', value: limit }]),
  );
  expect(found.positives).toBe(20);
  expect(found.boxes.length).toBeGreaterThan(0);
  // A box of the trajectory holds what its sides say.
  for (const { sides, count } of found.boxes[0]!.trajectory) {
    const inside = asked.outcomes.filter((_outcome, k) =>
      sides.every(({ factor, side, value, kinds }) => {
        const own = asked.factors[factor]!.values[k]!;
        return side === 'among' ? kinds.includes(own) : side === 'low' ? own >= value : own <= value;
      }),
    );
    expect(inside.length).toBe(count);
  }
  const { verdict } = { verdict: rows.verdict(0, 0)! };
  const ending = questionOf(experiment, rows, { kind: 'verdict', verdict, region: 0 });
  expect(ending.outcomes.filter((one) => one === 1).length).toBe(
    answered.filter(({ verdicts: [ended] }) => ended === verdict).length,
  );
});

test('cells of a factorial: the mean of their runs, with its interval, one map for each of the other levels', () => {
  const experiment = experimentOf(design({ kind: 'factorial' }, { replicates: 3 }));
  const { rows, answered } = gathered(experiment);
  const maps = heatMaps(experiment, rows, rows.measured(0), 0, 1);
  expect(maps.map(({ others }) => others)).toEqual([
    [-1, -1, 0],
    [-1, -1, 1],
  ]);
  const name = outputs(experiment)[0]!;
  for (const { others, cells } of maps)
    for (const { across, down, interval, runs, row } of cells) {
      const own = answered.filter(({ point }) => {
        const [a, d, other] = levelsOfPoint(experiment.factors, point);
        return a === across && d === down && other === others[2];
      });
      expect(runs).toBe(3);
      const mean = own.reduce((sum, one) => sum + one.outputs[name]!, 0) / 3;
      expect(interval.mean).toBeCloseTo(mean, 9);
      expect(interval.high - interval.low).toBeCloseTo(
        (({ high, low }) => high - low)(meanInterval(own.map((one) => one.outputs[name]!))),
        9,
      );
      expect(levelsOfPoint(experiment.factors, experiment.place(row).point).slice(0, 2)).toEqual([across, down]);
    }
});

test('what is known of a column', () => {
  const [one, none] = analyses.summaries([Float64Array.of(3, Number.NaN, 1, 2), Float64Array.of(Number.NaN)]);
  expect(one).toEqual({ mean: 2, p05: 1.1, p50: 2, p95: 2.9, least: 1, most: 3 });
  expect(none!.mean).toBeNaN();
});
