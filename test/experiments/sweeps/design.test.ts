import { describe, expect, test } from 'vitest';
import { designs, faultText, parseDesign, presets, type Experiment } from '../../../experiments/index.ts';

type Loose = { readonly [key: string]: unknown };

const brief = { design: 1, scenario: 'default', factors: [], plan: { kind: 'factorial' } };

function experimentOf(parts: Loose): Experiment {
  const read = parseDesign({ ...brief, ...parts }, presets);
  if ('faults' in read) throw new Error(read.faults.map((fault) => faultText(fault, 'en')).join('\n'));
  return read.experiment;
}

function faultsOf(parts: Loose): string[] {
  const read = parseDesign({ ...brief, ...parts }, presets);
  return 'faults' in read ? read.faults.map((fault) => faultText(fault, 'en')) : [];
}

const valuesOf = (experiment: Experiment, point: number): Record<string, unknown> =>
  Object.fromEntries([...experiment.pointAt(point)].map(([{ name }, value]) => [name, value]));

describe('a design', () => {
  test('those that ship are sound, and say what they are', () => {
    expect([...designs.keys()]).toEqual(['lock-in', 'upgrade-timing']);
    for (const [id, source] of designs) {
      const read = parseDesign(source, presets);
      expect('experiment' in read && read.experiment.design.id).toBe(id);
    }
  });

  test('factors change the scenario they name', () => {
    const { row, base } = experimentOf({
      factors: [
        { vary: 'assumption', assumption: 'wageGrowth', values: [0.01] },
        { vary: 'level', lever: 'rd', from: 40, to: 100, ramp: 4, values: [0.6] },
        { vary: 'start', lever: 'rd', values: [52] },
        { vary: 'strength', package: 'protect', from: 80, values: [0.5] },
        { vary: 'mechanism', mechanism: 'cognitiveLockIn', values: [false] },
        { vary: 'seed', values: ['other'] },
      ],
    });
    const { input } = row(0);
    expect(input.seed).toBe('other/1');
    expect(input.mechanismsOff).toEqual([...base.input.mechanismsOff, { mechanism: 'cognitiveLockIn', from: 0 }]);
    const wages = { ...input.assumptions, ...input.regions[0] } as Record<string, unknown>;
    expect(wages['wageGrowth']).toBe(0.01);
    expect(input.policy.filter(({ lever }) => lever === 'rd')).toEqual([
      { lever: 'rd', level: 0.6, from: 52, to: 100, ramp: 4 },
    ]);
    const whole = base.scenario.packages['protect']!.policy;
    const protect = input.policy.filter(({ lever }) => lever !== 'rd');
    expect(protect.map(({ lever }) => lever).toSorted()).toEqual(whole.map(({ lever }) => lever).toSorted());
    for (const move of protect) {
      const own = whole.find(({ lever }) => lever === move.lever)!;
      expect(move.level).toBe(0.5 * own.level);
      expect(move.from).toBe(80 + (own.from ?? 0));
    }
  });

  test('a lever that is not a factor keeps its bars, moved where only its start is one', () => {
    const scenario = {
      format: 1,
      extends: 'default',
      policy: [
        { lever: 'rd', level: 0.5, from: 10, to: 30 },
        { lever: 'rd', level: 0.2, from: 40 },
        { lever: 'reform', level: 0.3, from: 5 },
      ],
    };
    const { row } = experimentOf({ scenario, factors: [{ vary: 'start', lever: 'rd', values: [60] }] });
    expect(row(0).input.policy.map(({ lever, from, to }) => [lever, from, to])).toEqual([
      ['reform', 5, 200],
      ['rd', 60, 80],
      ['rd', 90, 200],
    ]);
  });

  test('a full factorial has every combination, in an order that is no grid', () => {
    const { points, rows, row, pointAt } = experimentOf({
      factors: [
        { vary: 'level', lever: 'rd', range: [0, 1], levels: 3 },
        { vary: 'level', lever: 'train', values: [0, 0.4] },
        { vary: 'mechanism', mechanism: 'budgetConstraint' },
      ],
      replicates: 2,
    });
    expect([points, rows]).toEqual([12, 24]);
    const seen = Array.from({ length: 12 }, (_, k) => JSON.stringify([...pointAt(k).values()]));
    expect(new Set(seen).size).toBe(12);
    expect(seen).toContain('[0.5,0.4,false]');
    const order = Array.from({ length: 24 }, (_, k) => row(k));
    expect(new Set(order.slice(0, 12).map(({ point }) => point)).size).toBe(12);
    expect(order.slice(0, 12).map(({ replicate }) => replicate)).toEqual(Array(12).fill(0));
    expect(order.map(({ point }) => point)).not.toEqual(Array.from({ length: 24 }, (_, k) => k % 12));
    // Points share the luck of their replicate.
    expect(order.map(({ input }) => input.seed)).toEqual([...Array(12).fill('8/1'), ...Array(12).fill('8/2')]);
  });

  test('more replicates, points of a sequence or levels leave the runs there were as they were', () => {
    const inputsOf = (parts: Loose): Set<string> => {
      const { rows, row } = experimentOf(parts);
      return new Set(Array.from({ length: rows }, (_, k) => JSON.stringify(row(k).input)));
    };
    const factors = [
      { vary: 'assumption', assumption: 'wageGrowth' },
      { vary: 'level', lever: 'rd' },
    ];
    const sobol = { factors, plan: { kind: 'sobol', points: 8 } };
    const fewer = inputsOf(sobol);
    for (const more of [
      { ...sobol, replicates: 3 },
      { ...sobol, plan: { kind: 'sobol', points: 32 } },
    ]) {
      const larger = inputsOf(more);
      expect(larger.size).toBeGreaterThan(fewer.size);
      for (const input of fewer) expect(larger).toContain(input);
    }
    const grid = (values: readonly number[]) => ({ factors: [{ vary: 'level', lever: 'rd', values }] });
    const larger = inputsOf(grid([0, 0.2, 0.4, 0.8]));
    for (const input of inputsOf(grid([0, 0.4]))) expect(larger).toContain(input);
  });

  test('drawn points have a luck of their own unless they are to share it', () => {
    const parts = { factors: [{ vary: 'level', lever: 'rd' }], plan: { kind: 'latinHypercube', points: 3 }, seed: 'x' };
    const seeds = (more: Loose): string[] => {
      const { row } = experimentOf({ ...parts, ...more, replicates: 2 });
      return [0, 1, 3].map((k) => row(k).input.seed);
    };
    expect(seeds({})).toEqual(['x/p1/1', 'x/p2/1', 'x/p1/2']);
    expect(seeds({ luck: 'shared' })).toEqual(['x/1', 'x/1', 'x/2']);
  });

  test('one factor at a time: the scenario as it is, then one change each', () => {
    const experiment = experimentOf({
      factors: [
        { vary: 'level', lever: 'rd', range: [0, 0.8] },
        { vary: 'assumption', assumption: 'wageGrowth' },
      ],
      plan: { kind: 'oneAtATime' },
    });
    expect(experiment.points).toBe(5);
    expect(valuesOf(experiment, 0)).toEqual({});
    expect([1, 2].map((k) => valuesOf(experiment, k))).toEqual([{ rd: 0 }, { rd: 0.8 }]);
    expect(Object.keys(valuesOf(experiment, 3))).toEqual(['wageGrowth']);
  });

  test('all uncertain assumptions, all levers: a factor each', () => {
    const { factors } = experimentOf({
      factors: [
        { vary: 'assumption', assumption: '*' },
        { vary: 'level', lever: '*', from: 40, range: [0, 0.5] },
      ],
      plan: { kind: 'sobol', points: 4 },
    });
    expect(factors.length).toBeGreaterThan(80);
    expect(factors.map(({ name }) => name)).toEqual(expect.arrayContaining(['wageGrowth', 'rd', 'train']));
  });

  test('whole numbers come in equal shares over their range', () => {
    const { factors } = experimentOf({
      factors: [{ vary: 'start', package: 'upgrade', range: [40, 43] }],
      plan: { kind: 'sobol', points: 4 },
    });
    const { at } = factors[0]!;
    expect([0, 0.24, 0.26, 0.5, 0.75, 0.999, 1].map(at)).toEqual([40, 40, 41, 42, 43, 43, 43]);
  });

  test.each<[string, Loose, readonly string[]]>([
    ['an unknown scenario', { scenario: 'defualt' }, ['scenario: found "defualt", allowed one of']],
    [
      'an unknown factor',
      { factors: [{ vary: 'level', lever: 'rdd' }] },
      ['factors[0].lever: found "rdd", allowed one of'],
    ],
    [
      'a range outside the declared one',
      { factors: [{ vary: 'level', lever: 'rd', range: [0, 1.5] }] },
      ['factors[0].range[1]: found 1.5, allowed 0 to 1'],
    ],
    [
      'a range upside down',
      { factors: [{ vary: 'level', lever: 'rd', range: [0.5, 0.2] }] },
      ['factors[0].range: found [0.5,0.2], allowed [low, high] with low below high'],
    ],
    [
      'no points',
      { factors: [{ vary: 'level', lever: 'rd' }], plan: { kind: 'sobol', points: 0 } },
      ['plan.points: found 0'],
    ],
    [
      'a thousand million runs',
      {
        factors: Array.from({ length: 9 }, (_, k) => ({
          vary: 'level',
          lever: 'rd',
          from: k,
          name: `f${k}`,
          levels: 10,
        })),
      },
      ['plan: found 1000000000 runs, allowed 1 to 10000000 runs'],
    ],
    [
      'a factor that says what does not belong to it',
      { factors: [{ vary: 'assumption', assumption: 'wageGrowth', ramp: 4 }] },
      ['factors[0].ramp: found 4, allowed no "ramp" where "assumption" is varied'],
    ],
    [
      'a start of nothing',
      { factors: [{ vary: 'start', lever: 'rd' }] },
      ['factors[0].lever: found "rd", allowed a lever with bars in the scenario, or one whose level is a factor too'],
    ],
    [
      'a value in a list that is out of range',
      {
        factors: [{ vary: 'level', lever: 'rd' }],
        plan: { kind: 'list', rows: [{ rd: 0.3 }, { rd: 3 }, { train: 0.2 }] },
      },
      ['plan.rows[2].train: found 0.2, allowed one of rd', 'plan.rows[1].rd: found 3, allowed 0 to 1'],
    ],
    [
      'two columns of one name',
      {
        outputs: {
          measures: [
            { name: 'a', measure: { indicator: 'firms', at: 'last' } },
            { name: 'a', measure: { indicator: 'wage', at: 'last' } },
          ],
        },
      },
      ['outputs.measures[1].name: found "a", allowed a name used only once'],
    ],
    [
      'precision of an output there is not',
      { precision: { atMost: 20, until: [{ output: 'x', relative: 0.1 }] } },
      ['precision.until[0].output: found "x", allowed one of'],
    ],
    [
      'another kind of document',
      { design: 'levers' },
      ['design: found "levers", allowed 1, the format this version reads'],
    ],
    ['a later format', { design: 2 }, ['design: found 2, allowed 1, the format this version reads']],
  ])('%s is one message', (_what, parts, expected) => {
    const faults = faultsOf(parts);
    expect(faults).toHaveLength(expected.length);
    faults.forEach((fault, k) => expect(fault).toContain(expected[k]));
  });
});

test('a scenario document is not taken for a design', () => {
  const read = parseDesign({ format: 1, extends: 'default' }, presets);
  expect('faults' in read && read.faults.map((fault) => faultText(fault, 'en'))).toEqual([
    'document: found a scenario document, allowed a design: a JSON object with "design": 1',
  ]);
});
