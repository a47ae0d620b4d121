import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { leverIds, run, verdicts, type RunInput } from '../../engine/index.ts';
import {
  createSearchProblem,
  policyInWords,
  presets,
  readGoals,
  searchFaults,
  searchFront,
  usualGoals,
  wantedOf,
  type FoundFront,
  type FoundPolicy,
  type MoveDocument,
  type RunFigures,
  type ScenarioDocument,
  type SearchQuestion,
  type SearchSettings,
} from '../../experiments/index.ts';
import {
  decoded,
  dimensionsOf,
  encoded,
  neighbours,
  placed,
  together,
  type PolicySpace,
} from '../../experiments/search/policy-space.ts';

const space: PolicySpace = { levers: leverIds, from: 6, quarters: 121 };

const draw = seedrandom('search');
const points = Array.from({ length: 100 }, () => Array.from({ length: dimensionsOf(space) }, () => draw()));

describe('policies as points', () => {
  test('are read and written alike, within the run, and can be told', () => {
    for (const within of [space, { ...space, region: 'east' }, { ...space, quarters: 8 }, { ...space, quarters: 7 }]) {
      for (const point of points) {
        const policy = decoded(within, point);
        expect(decoded(within, encoded(within, policy))).toEqual(policy);
        for (const { level, from, to = within.quarters, region } of policy) {
          expect(level).toBeGreaterThanOrEqual(0.1);
          expect(level * 20).toBeCloseTo(Math.round(level * 20), 12);
          expect(from).toBeGreaterThanOrEqual(6);
          expect((from - 6) % 4).toBe(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(within.quarters);
          expect(region).toBe((within as PolicySpace).region);
        }
      }
    }
  });

  test('reach every level, start and end, and leaving a lever out', () => {
    const found = points.flatMap((point) => decoded(space, point));
    const levels = new Set(found.map(({ level }) => level));
    const starts = new Set(found.map(({ from }) => from));
    expect([...levels].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, k) => (k + 2) / 20));
    expect([...starts].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 29 }, (_, k) => 6 + 4 * k));
    expect(found.some(({ to }) => to === undefined)).toBe(true);
    expect(found.length).toBeLessThan(0.8 * points.length * leverIds.length);
  });

  test('never end where they are to last', () => {
    const lasting = { ...space, lasting: true };
    const policies = points.map((point) => decoded(lasting, point));
    expect(policies.flat().every(({ to }) => to === undefined)).toBe(true);
    for (const policy of policies.slice(0, 20))
      for (const { policy: near } of neighbours(lasting, policy))
        expect(near.every(({ to }) => to === undefined)).toBe(true);
  });

  const policy: MoveDocument[] = [
    { lever: 'rd', level: 0.8, from: 26 },
    { lever: 'func', level: 0.5, from: 46, to: 86 },
  ];

  test('may be moved, and not out of the run', () => {
    expect(placed(space, policy, { later: 8, strength: 0.5 })).toEqual([
      { lever: 'rd', level: 0.4, from: 34 },
      { lever: 'func', level: 0.25, from: 54, to: 94 },
    ]);
    expect(placed(space, policy, { later: -24, strength: 1 })).toBeUndefined();
    expect(placed(space, policy, { later: 100, strength: 1 })).toBeUndefined();
  });

  test('have neighbours: without each bar first, then with one thing changed', () => {
    const steps = neighbours(space, policy);
    const near = steps.map((step) => step.policy);
    expect(near.slice(0, 2)).toEqual([[policy[1]], [policy[0]]]);
    expect(near).toContainEqual([{ ...policy[0], level: 0.65 }, policy[1]]);
    expect(near).toContainEqual([policy[0], { ...policy[1], from: 54 }]);
    expect(near).toContainEqual([policy[0], { ...policy[1], to: 78 }]);
    expect(near.filter((one) => JSON.stringify(one) === JSON.stringify(policy))).toEqual([]);
    const later = steps.find((step) => step.lever === 'func' && step.policy[1]?.from === 54)!;
    expect(together(policy, [steps[0]!, later])).toEqual([later.policy[1]]);
    expect(together(policy, [])).toEqual(policy);
  });

  test('are told by when they act, the strongest first', () => {
    const bars: MoveDocument[] = [...policy, { lever: 'open', level: 0.9, from: 26 }];
    expect(policyInWords(bars, 'en')).toBe(
      'from year 6.5 on: external links and learning at 90%, R&D support at 80%; from year 11.5 to year 21.5: functional upgrading at 50%',
    );
    expect(policyInWords(bars, 'zh', '1978Q3')).toContain('从1985 年起：');
    expect(policyInWords([], 'en')).toBe('nothing');
  });
});

const document: ScenarioDocument = {
  format: 1,
  extends: 'default',
  quarters: 40,
  packages: {
    both: {
      label: { en: 'Both', zh: '两项' },
      start: 8,
      policy: [
        { lever: 'rd', level: 0.8 },
        { lever: 'infra', level: 0.8 },
      ],
    },
  },
};

const settings: SearchSettings = {
  replicates: { phrase: 'x', count: 20 },
  population: 16,
  generations: 8,
  rounds: 4,
};

/** Runs a search, answered by a rule instead of an engine; whatever it asked is noted. */
function searched(
  question: SearchQuestion,
  answer: (input: RunInput) => RunFigures,
  chosen: SearchSettings = settings,
  of: ScenarioDocument = document,
): { readonly found: FoundFront; readonly asked: readonly RunInput[] } {
  const problem = createSearchProblem(of, question, presets);
  const search = searchFront(problem, chosen);
  const asked: RunInput[] = [];
  let step = search.next();
  while (step.done !== true) {
    asked.push(...step.value.inputs);
    step = search.next(step.value.inputs.map(answer));
  }
  return { found: step.value, asked };
}

const upgraded = verdicts.indexOf('upgraded');
const lockedIn = verdicts.indexOf('lockedIn');

/** Of the levers R&D alone helps, and only what is done of it for at least so many quarters, more with bad luck. */
function rule({ policy, seed }: RunInput): RunFigures {
  const cost = policy.reduce((sum, { level, from, to }) => sum + level * (to - from), 0);
  const helped = policy.reduce(
    (sum, { lever, level, from, to }) => sum + (lever === 'rd' ? level * (to - from) : 0),
    0,
  );
  const luck = seedrandom(seed)();
  return [cost, helped >= 6 + 8 * luck ? upgraded : lockedIn];
}

const wanted: SearchQuestion = { goals: usualGoals, upgraded: 0.9 };

describe('a search', () => {
  const { found, asked } = searched(wanted, rule);
  const answer = found.front[found.answer!]!;

  test('finds the cheapest policy that does it, without the bars that do not matter', () => {
    // Half the strength for longer is as good: R&D of 13.2 quarters at full level is what nine futures of ten want.
    expect(answer.policy.map(({ lever }) => lever)).toEqual(['rd']);
    expect(answer.inSearch.upgraded).toBeGreaterThanOrEqual(18);
    expect(answer.inSearch.cost).toBeLessThan(15);
    // The packages it started from pay for roads too, to the end of the run.
    for (const { inSearch } of found.packages.filter(({ inSearch: { upgraded: count } }) => count >= 18))
      expect(answer.inSearch.cost).toBeLessThan(0.6 * inSearch.cost);
    expect(found.packages.length).toBeGreaterThan(0);
    expect(found.packages[0]).toMatchObject({ name: 'both' });
  });

  test('shows a front: dearer policies upgrade more often, and all keep to the limit', () => {
    const scores = found.front.map(({ inSearch }) => inSearch);
    for (const { upgraded: count, futures } of scores) {
      expect(futures).toBe(20);
      expect(count).toBeGreaterThanOrEqual(18);
    }
    for (let k = 1; k < scores.length; k++) {
      expect(scores[k]!.cost).toBeGreaterThan(scores[k - 1]!.cost);
      expect(scores[k]!.upgraded).toBeGreaterThan(scores[k - 1]!.upgraded);
    }
    expect(found.answer).toBe(0);
  });

  test('is a function of its question alone', () => {
    expect(searched(wanted, rule).found).toEqual(found);
    const other = searched(wanted, rule, { ...settings, replicates: { phrase: 'y', count: 20 } }).found;
    expect(other).not.toEqual(found);
  });

  test('tells what it found in futures it chose nothing by', () => {
    const fresh = asked.findIndex(({ seed }) => seed.startsWith('x-fresh/'));
    expect(asked.slice(0, fresh).every(({ seed }) => /^x\/\d+$/.test(seed))).toBe(true);
    expect(asked.slice(fresh).every(({ seed }) => /^x-fresh\/\d+$/.test(seed))).toBe(true);
    // Whatever the fresh futures say, the same is chosen.
    const unlucky = searched(wanted, (input) =>
      input.seed.startsWith('x-fresh/') ? [rule(input)[0]!, lockedIn] : rule(input),
    ).found;
    expect(unlucky.front.map(({ policy }) => policy)).toEqual(found.front.map(({ policy }) => policy));
    expect(unlucky.front.map(({ inSearch }) => inSearch)).toEqual(found.front.map(({ inSearch }) => inSearch));
    expect(unlucky.front.every(({ onFresh }) => onFresh.upgraded === 0 && onFresh.futures === 20)).toBe(true);
    const lucks = Array.from({ length: 20 }, (_, k) => seedrandom(`x-fresh/${k + 1}`)());
    const [bar] = answer.policy as [MoveDocument];
    const helped = bar.level * ((bar.to ?? 40) - bar.from);
    expect(answer.onFresh.upgraded).toBe(lucks.filter((luck) => helped >= 6 + 8 * luck).length);
  });

  test('keeps to a budget, and says what comes nearest where none does', () => {
    const poor = searched({ goals: usualGoals, budget: 8 }, rule).found;
    expect(poor.answer).toBeUndefined();
    expect(poor.front.length).toBeGreaterThan(1);
    expect(Math.max(...poor.front.map(({ inSearch }) => inSearch.cost))).toBeLessThanOrEqual(8);
    const hopeless = searched({ ...wanted, budget: 8 }, rule).found;
    expect(hopeless.front).toEqual([]);
    expect(hopeless.answer).toBeUndefined();
    expect(hopeless.nearest!.inSearch.futures).toBe(20);
  });

  test('leaves out policies with a run that fails', () => {
    const broken = searched(wanted, (input) =>
      input.policy.some(({ level }) => level > 0.6) ? [Number.NaN, Number.NaN] : rule(input),
    ).found;
    expect(broken.front.length).toBeGreaterThan(0);
    expect(broken.front.every(({ policy }) => policy.every(({ level }) => level <= 0.6))).toBe(true);
  });

  test('draws worlds whole, the same for all policies', () => {
    const chosen = { ...settings, replicates: { phrase: 'x', count: 9, perWorld: 3 }, generations: 2 };
    const { asked: inputs } = searched(wanted, rule, chosen);
    const worlds = new Map<string, Set<string>>();
    for (const { seed, assumptions } of inputs)
      worlds.set(seed, (worlds.get(seed) ?? new Set()).add(JSON.stringify(assumptions)));
    expect([...worlds.values()].every(({ size }) => size === 1)).toBe(true);
    expect(new Set([...worlds.values()].map((one) => [...one][0])).size).toBe(6);
  });
});

test('real runs: no package beats what was found, and each is beaten', () => {
  const goals = [
    { id: 'cost', direction: 'min' },
    { id: 'employment', direction: 'max' },
  ] as const;
  const question: SearchQuestion = { goals, levers: ['rd', 'infra', 'open', 'func'] };
  const short = { ...document, quarters: 24 };
  const problem = createSearchProblem(short, question, presets);
  const chosen = { replicates: { phrase: '8', count: 4 }, population: 6, generations: 2, rounds: 2 };
  const { found } = searched(question, (input) => problem.figuresOf(run(input)), chosen, short);
  const beats = (one: FoundPolicy, other: FoundPolicy): boolean =>
    one.inSearch.cost <= other.inSearch.cost && one.inSearch.goals[1]! >= other.inSearch.goals[1]!;
  expect(found.packages.length).toBeGreaterThan(0);
  for (const packaged of found.packages) {
    expect(found.front.some((one) => beats(one, packaged))).toBe(true);
    for (const one of found.front)
      expect(beats(packaged, one) && JSON.stringify(one.inSearch) !== JSON.stringify(packaged.inSearch)).toBe(false);
  }
  expect(
    found.front.some((one) => found.packages.some((packaged) => one.inSearch.goals[1]! > packaged.inSearch.goals[1]!)),
  ).toBe(true);
  expect(found.alone.inSearch).toMatchObject({ futures: 4, cost: 0 });
});

test('indicators count by the worst of the futures where that is asked', () => {
  const goals = [
    { id: 'employment', direction: 'max' },
    { id: 'lockIn', direction: 'min' },
  ] as const;
  const figures = [1, 2, 3, 4, 5].map((value) => [value, lockedIn, 10 * value, value]);
  const scoresOf = (worst: number): readonly number[] =>
    createSearchProblem(document, { goals, worst }, presets).scoresOf(figures, figures).goals;
  expect(scoresOf(1)).toEqual([30, 3]);
  expect(scoresOf(0.4)).toEqual([15, 4.5]);
  expect(scoresOf(0.01)).toEqual([10, 5]);
});

test('a share that is known in few futures is not held to the last run', () => {
  expect([8, 20, 50].map((futures) => wantedOf(0.9, futures, 50))).toEqual([7, 18, 45]);
  expect(wantedOf(0.85, 20, 20)).toBe(17);
});

describe('bad questions', () => {
  test('about goals', () => {
    expect(readGoals('cost, spending=min,lockIn', '--goals')).toEqual({
      goals: [
        { id: 'cost', direction: 'min' },
        { id: 'spending', direction: 'min' },
        { id: 'lockIn', direction: 'min' },
      ],
    });
    for (const written of [
      '',
      'costs',
      'spending',
      'cost=less',
      'cost=min=max',
      'cost,cost=max',
      'cost,firms,wage,taxes,lockIn',
    ]) {
      const read = readGoals(written, '--goals');
      expect('faults' in read && read.faults.length).toBe(1);
    }
  });

  test('about limits', () => {
    const paths = (question: Partial<SearchQuestion>): readonly string[] =>
      searchFaults({ goals: usualGoals, ...question }, document, presets).map(({ path }) => path);
    expect(paths({})).toEqual([]);
    expect(paths({ budget: 0 })).toEqual(['--budget']);
    expect(paths({ budget: 1e-6, levers: ['rd', 'func'] })).toEqual(['--budget']);
    expect(paths({ upgraded: 1.1, worst: 0, from: 40, levers: [] })).toEqual([
      '--upgraded',
      '--worst',
      '--from',
      '--among',
    ]);
    expect(() => createSearchProblem(document, { goals: usualGoals, budget: -1 }, presets)).toThrow(RangeError);
  });
});
