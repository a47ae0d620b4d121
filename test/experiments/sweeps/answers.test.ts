/** Answers from runs whose outputs are made up, so that what should be found is known. */
import { describe, expect, test } from 'vitest';
import {
  boxInWords,
  conditionInWords,
  discoverIn,
  faultText,
  parseCondition,
  parseDesign,
  presets,
  sensitivityOf,
  type AnsweredRow,
  type Condition,
  type Experiment,
} from '../../../experiments/index.ts';

const factors = [
  { vary: 'assumption', assumption: 'wageGrowth', range: [0, 0.01] },
  { vary: 'level', lever: 'rd', from: 40 },
  { vary: 'mechanism', mechanism: 'budgetConstraint' },
];
const outputs = { measures: [{ name: 'lockIn', measure: { indicator: 'lockIn', at: 'last' } }] };

function experimentOf(plan: object, replicates = 1, more: object = {}): Experiment {
  const read = parseDesign({ design: 1, scenario: 'default', factors, plan, replicates, outputs, ...more }, presets);
  if ('faults' in read) throw new Error(read.faults.map((fault) => faultText(fault, 'en')).join());
  return read.experiment;
}

/** Rows as if the output were this function of the factors, in their order. */
function rowsOf(experiment: Experiment, made: (values: readonly number[], replicate: number) => number): AnsweredRow[] {
  const { points, replication, pointAt, factors: all } = experiment;
  return Array.from({ length: points * replication.stages.at(-1)! }, (_, k) => {
    const point = k % points;
    const replicate = Math.floor(k / points);
    const values = pointAt(point);
    const lockIn = made(
      all.map((factor) => Number(values.get(factor) ?? Number.NaN)),
      replicate,
    );
    return { point, replicate, outputs: { lockIn }, verdicts: [lockIn > 0.5 ? 'lockedIn' : 'upgraded'] };
  });
}

const conditionOf = (text: string, experiment: Experiment): Condition => {
  const read = parseCondition(text, experiment);
  if ('faults' in read) throw new Error(faultText(read.faults[0]!, 'en'));
  return read.condition;
};

describe('sensitivity', () => {
  test('one factor at a time: bars by their swing, paired by luck', () => {
    const experiment = experimentOf({ kind: 'oneAtATime' }, 4);
    // The luck of a replicate moves everything alike, so that pairs know the effects exactly.
    const rows = rowsOf(
      experiment,
      ([wages, rd], replicate) =>
        replicate + (Number.isNaN(wages!) ? 0 : 100 * wages! - 0.5) + (Number.isNaN(rd!) ? 0 : -4 * rd!),
    );
    const answer = sensitivityOf(experiment, rows, 'lockIn');
    if (answer.kind !== 'oneAtATime') throw new Error(answer.kind);
    expect(answer.tornado.bars.map(({ factor, swing }) => [factor, swing])).toEqual([
      [1, 4],
      [0, 1],
      [2, 0],
    ]);
    expect(answer.tornado.bars[0]!.high).toMatchObject({ mean: -4, low: -4, high: -4 });
    expect(answer.tornado.base.mean).toBe(1.5);
  });

  test('Morris and Sobol’ see a factor that only works with another', () => {
    const product = ([wages, rd]: readonly number[]): number => 100 * wages! * rd!;
    const screened = experimentOf({ kind: 'morris', trajectories: 30 });
    const screening = sensitivityOf(screened, rowsOf(screened, product), 'lockIn');
    if (screening.kind !== 'morris') throw new Error(screening.kind);
    const [wages, rd, budget] = screening.screening.factors;
    expect(wages!.muStar.mean).toBeGreaterThan(0.3);
    expect(rd!.sigma.mean).toBeGreaterThan(0.2);
    expect(budget!.muStar.mean).toBe(0);
    const shared = experimentOf({ kind: 'saltelli', points: 512 }, 2);
    const answer = sensitivityOf(shared, rowsOf(shared, product), 'lockIn');
    if (answer.kind !== 'saltelli') throw new Error(answer.kind);
    // x y over the unit square: 3/7 each alone, 4/7 with the other.
    const { first, total } = answer.indices;
    for (const k of [0, 1]) {
      expect(first[k]!.mean).toBeCloseTo(3 / 7, 1);
      expect(total[k]!.mean).toBeCloseTo(4 / 7, 1);
    }
    expect(total[2]!.mean).toBe(0);
  });

  test('a run that failed leaves its point out, and another plan does not answer', () => {
    const experiment = experimentOf({ kind: 'saltelli', points: 16 });
    const rows = rowsOf(experiment, ([wages]) => wages!).map((row) =>
      row.point === 3 ? { ...row, outputs: { lockIn: Number.NaN } } : row,
    );
    const answer = sensitivityOf(experiment, rows, 'lockIn');
    expect(answer.kind === 'saltelli' && answer.indices.dropped).toBe(1);
    const drawn = experimentOf({ kind: 'sobol', points: 4 });
    expect(() =>
      sensitivityOf(
        drawn,
        rowsOf(drawn, () => 1),
        'lockIn',
      ),
    ).toThrow('a plan of kind sobol');
  });
});

describe('discovery', () => {
  const experiment = experimentOf({ kind: 'latinHypercube', points: 600 });
  const rows = rowsOf(experiment, ([wages, rd, budget]) => (wages! > 0.006 && rd! < 0.5 && budget === 1 ? 0.9 : 0.1));

  test('finds the box, and says it in words', () => {
    const found = discoverIn(experiment, rows, [conditionOf('lockIn>0.5', experiment)]);
    expect(found.positives).toBe(rows.filter(({ outputs: { lockIn } }) => lockIn! > 0.5).length);
    const [box] = found.boxes;
    expect(box!.coverage).toBeGreaterThan(0.95);
    expect(box!.density).toBeGreaterThan(0.95);
    const { en, zh } = boxInWords(experiment, box!);
    expect(en).toMatch(
      /^With Wage catch-up above 0\.00\d+, and R&D support below 0\.\d+, and budget constraint at work: /,
    );
    expect(zh).toMatch(/^工资追赶速度高于 0\.00\d+，且研发补助低于 0\.\d+，且预算约束起作用时：/);
  });

  test('of verdicts the same, and several conditions at once', () => {
    const verdict = discoverIn(experiment, rows, [conditionOf('verdict=lockedIn', experiment)]);
    const number = discoverIn(experiment, rows, [conditionOf('lockIn>0.5', experiment)]);
    expect(verdict.boxes.map(({ limits }) => limits)).toEqual(number.boxes.map(({ limits }) => limits));
    const both = ['lockIn>0.5', 'verdict=upgraded'].map((text) => conditionOf(text, experiment));
    expect(discoverIn(experiment, rows, both).positives).toBe(0);
  });

  test('conditions are told, and refused with what is allowed', () => {
    expect(conditionInWords(conditionOf('lockIn <= 0.2', experiment), experiment).en).toBe(
      'lock-in, composite, at the end at most 0.2',
    );
    const refused = (text: string): string => {
      const read = parseCondition(text, experiment);
      return 'faults' in read ? faultText(read.faults[0]!, 'en') : '';
    };
    expect(refused('lockin>0.5')).toBe(
      '--where lockin>0.5: found "lockin", allowed one of lockIn (did you mean "lockIn"?)',
    );
    expect(refused('lockIn>high')).toBe(
      '--where lockIn>high: found "high", allowed a number, with a point before decimals as in 0.5',
    );
    expect(refused('verdict=locked')).toContain('found "locked", allowed one of ');
    expect(refused('lockIn')).toContain('allowed an output and a limit, such as "lockIn>0.5", or "verdict=lockedIn"');
  });
});
