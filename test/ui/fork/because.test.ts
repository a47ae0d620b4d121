import { describe, expect, test } from 'vitest';
import { leverIds, verdicts, type RegionResult, type Verdict } from '../../../engine/index.ts';
import { actingReason, aloneReason, valueAt, type BecauseFacts } from '../../../ui/fork/because.ts';
import { actingWords, aloneWords, movedWords } from '../../../ui/fork/because-text.ts';
import type { ForkPath } from '../../../ui/fork/fork-facts.ts';
import { movedReason, relocationConditions } from '../../../ui/fork/moved-out.ts';
import { presets, resolve, type Language } from '../../../experiments/index.ts';

const QUARTERS = [0, 80, 88, 160, 199];

interface Course {
  /** How the futures end. */
  readonly ends?: readonly Verdict[];
  /** Share of jobs at design and brand at the end. */
  readonly skilled?: number;
  readonly jobsAtEnd?: number;
  /** Values at the fork (quarter 88) and at the end. */
  readonly wage?: readonly [number, number];
  readonly efficiency?: readonly [number, number];
  readonly jobs?: readonly [number, number];
  readonly movedOut?: number;
  readonly movedOutSkilled?: number;
}

function path(course: Course = {}): ForkPath {
  const { skilled = 0.45, jobsAtEnd = 4500, wage = [0.6, 0.9], efficiency = [0.8, 0.9], jobs = [9000, 4500] } = course;
  const {
    ends = Array.from({ length: 50 }, () => 'lockedIn' as const),
    movedOut = 1500,
    movedOutSkilled = 270,
  } = course;
  const flat = QUARTERS.map(() => 0);
  const over = ([from, to]: readonly [number, number]): number[] => [from, from, from, (from + to) / 2, to];
  return {
    quarters: QUARTERS,
    jobs: over(jobs),
    jobsHigh: over(jobs),
    shares: [flat, over([0.8, 1 - skilled]), over([0.15, 0.8 * skilled]), over([0.05, 0.2 * skilled])],
    lockIns: [flat, flat, flat],
    movedOut: over([100, 100 + movedOut]),
    movedOutSkilled: over([10, 10 + movedOutSkilled]),
    spinOffs: flat,
    startUps: flat,
    foreign: flat,
    wage: over(wage),
    efficiency: over(efficiency),
    outcomes: ends.map((end) => verdicts.indexOf(end)),
    endJobs: ends.map(() => jobsAtEnd),
    jobsAtEnd,
    spendingYear: 0,
    spendingShare: 0,
  };
}

const mixed = (upgraded: number, rest: Verdict = 'lockedIn'): Verdict[] =>
  Array.from({ length: 50 }, (_, k) => (k < upgraded ? 'upgraded' : rest));
const year = (quarter: number): string => `year ${quarter / 4}`;
const 年 = (quarter: number): string => `第 ${quarter / 4} 年`;

function said(facts: Partial<BecauseFacts>) {
  const whole = { acting: path(), alone: path(), start: 88, ...facts };
  const acting = actingReason(whole)!;
  const alone = aloneReason(whole)!;
  return {
    acting: acting && ([actingWords(acting, 'en', year), actingWords(acting, 'zh', 年)] as const),
    alone: alone && ([aloneWords(alone, 'en'), aloneWords(alone, 'zh')] as const),
    kinds: [acting?.kind, alone?.kind] as const,
  };
}

describe('why the acting branch ends as it does', () => {
  const strong = path({ ends: mixed(45), skilled: 0.7, jobsAtEnd: 8400 });

  test('it climbs by design and brand', () => {
    expect(said({ acting: strong }).acting).toEqual([
      'because design and brand hold 70% of jobs, 45% otherwise',
      '因为设计与品牌占岗位的 70%，另一边只占 45%',
    ]);
  });

  test('left alone most climb too, or the share is no higher: no cause is claimed', () => {
    expect(said({ acting: strong, alone: path({ ends: mixed(30), skilled: 0.6 }) }).acting).toEqual([
      'design and brand hold 70% of jobs, and 60% left alone',
      '设计与品牌占岗位的 70%，听其自然也占 60%',
    ]);
    const alike = path({ ends: mixed(45), skilled: 0.46, jobsAtEnd: 4500 });
    expect(said({ acting: alike }).acting![0]).not.toContain('because');
  });

  test('it climbs with more jobs at the same level', () => {
    expect(said({ acting: path({ ends: mixed(45), skilled: 0.46, jobsAtEnd: 5400 }) }).acting).toEqual([
      'because 20% more jobs remain, as high up the chain as otherwise',
      '因为多保住 20% 的岗位，功能等级与另一边相当',
    ]);
  });

  test('too late only where an earlier start is known to climb', () => {
    const late = path({ ends: mixed(15), skilled: 0.55 });
    expect(said({ acting: late, start: 152, earlier: { start: 136, climb: 27 } }).acting).toEqual([
      'too late: design and brand hold 55% of jobs, 45% otherwise; from year 34, 27 climb',
      '太晚了：设计与品牌占岗位的 55%，另一边占 45%；第 34 年动手有 27 种升级',
    ]);
    expect(said({ acting: late, start: 152 }).acting).toEqual([
      'fewer than half climb: design and brand hold 55% of jobs, 45% otherwise',
      '升级的不到一半：设计与品牌占岗位的 55%，另一边占 45%',
    ]);
  });

  test('it changes nothing, keeps jobs, loses jobs, or sets back', () => {
    expect(said({}).kinds[0]).toBe('noDifference');
    expect(said({}).acting![1]).toBe('动不动手几乎一样：结局相同，岗位也一样多');
    expect(said({ acting: path({ jobsAtEnd: 6000 }) }).acting![0]).toBe(
      '33% more jobs remain, but design and brand hold no more of them than otherwise',
    );
    expect(said({ acting: path({ jobsAtEnd: 3600 }) }).acting).toEqual([
      '20% fewer jobs remain, and design and brand hold no more of them than otherwise',
      '岗位反而少 20%，设计与品牌的比重也不更高',
    ]);
    expect(said({ acting: path({ ends: mixed(2), skilled: 0.3 }), earlier: { start: 8, climb: 40 } }).acting).toEqual([
      'design and brand hold only 30% of jobs, 45% otherwise',
      '设计与品牌只占岗位的 30%，另一边占 45%',
    ]);
  });

  test('it stands high, but is much smaller than it was', () => {
    expect(said({ acting: path({ ends: mixed(10, 'sustained'), skilled: 0.89, jobsAtEnd: 5400 }) }).acting).toEqual([
      'fewer than half climb: design and brand hold 89% of jobs, but jobs are down to 60% of the peak',
      '升级的不到一半：设计与品牌占岗位的 89%，但岗位只剩峰值的 60%',
    ]);
  });

  test('a branch without jobs at the end', () => {
    const gone: Course = { ends: mixed(0, 'neverTookOff'), jobsAtEnd: 0, skilled: 0 };
    expect(said({ acting: path({ ends: mixed(40), jobsAtEnd: 3560 }), alone: path(gone) }).acting).toEqual([
      '3,560 jobs remain, otherwise none',
      '还剩 3,560 个岗位，另一边一个不剩',
    ]);
    expect(said({ acting: path(gone) }).acting![0]).toBe('no jobs remain; otherwise 4,500 would');
    expect(said({ acting: path(gone), alone: path(gone) }).acting).toEqual([
      'no jobs remain either way',
      '动不动手，岗位都一个不剩',
    ]);
  });

  test('nothing is said before a future is known; those known count', () => {
    const unknown = { ...path(), outcomes: Array.from({ length: 50 }, () => -1) };
    expect(said({ acting: unknown }).acting).toBeUndefined();
    expect(said({ alone: unknown }).alone).toBeUndefined();
    const some = { ...strong, outcomes: strong.outcomes.map((outcome, k) => (k < 19 ? outcome : -1)) };
    expect(said({ acting: some }).kinds[0]).toBe('climbs');
  });
});

describe('why the branch left alone ends as it does', () => {
  const alone = (course: Course, start = 88) => said({ alone: path(course), start });

  test('wages outgrow efficiency, which rises less, not at all, or falls', () => {
    expect(alone({ wage: [1, 1.34], efficiency: [1, 1.03] }).alone).toEqual([
      'because wages gained another 34% on the world frontier, efficiency only 3%',
      '因为相对世界前沿，工资又涨 34%，效率只提高 3%',
    ]);
    expect(alone({ wage: [1, 1.34], efficiency: [1, 1] }).alone).toEqual([
      'because wages gained another 34% on the world frontier, efficiency nothing',
      '因为相对世界前沿，工资又涨 34%，效率原地踏步',
    ]);
    expect(alone({ wage: [1, 1.34], efficiency: [1, 0.97] }).alone).toEqual([
      'because wages gained another 34% on the world frontier, while efficiency lost 3%',
      '因为相对世界前沿，工资又涨 34%，效率反而下降 3%',
    ]);
  });

  test('wages fall, or efficiency keeps pace: they are not given as the cause', () => {
    expect(alone({ wage: [1, 0.95] }).alone).toEqual([
      'jobs fell by 50%, though wages lost 5% against the world frontier too',
      '此后岗位减少 50%，尽管工资相对世界前沿也降了 5%',
    ]);
    expect(alone({ wage: [1, 1.05], efficiency: [1, 1.1] }).alone).toEqual([
      'jobs fell by 50%, though efficiency (up 10% on the world frontier) kept pace with wages (up 5%)',
      '此后岗位减少 50%，尽管效率（相对世界前沿升 10%）跟上了工资（升 5%）',
    ]);
  });

  test('jobs hold', () => {
    expect(alone({ jobs: [9000, 9100], wage: [1, 1.1], efficiency: [1, 1.1] }).alone![0]).toBe(
      'jobs hold: efficiency (up 10% on the world frontier) kept pace with wages (up 10%)',
    );
    expect(alone({ jobs: [9000, 9100], wage: [1, 1.34], efficiency: [1, 1.03] }).alone).toEqual([
      'jobs hold, though wages gained another 34% on the world frontier, efficiency only 3%',
      '岗位稳得住，尽管相对世界前沿，工资又涨 34%，效率只提高 3%',
    ]);
  });

  test('a fork close to the end is measured over the years before the end', () => {
    const { alone: late } = alone({ wage: [1, 1.34], efficiency: [1, 1.03] }, 184);
    expect(late![0]).toMatch(
      /^because in the last 20 years wages gained \d+% on the world frontier, efficiency only \d%$/,
    );
    expect(late![1]).toMatch(/^因为近 20 年相对世界前沿，工资涨 \d+%，效率只提高 \d%$/);
    expect(alone({ wage: [1, 1.34] }, 199).alone![0]).not.toMatch(/ 0%|NaN|another/);
  });

  test('where the account names other forces, wages are not given as the cause', () => {
    const told = (forces: BecauseFacts['forces'], course: Course) => said({ alone: path(course), forces }).alone;
    const ahead: Course = { wage: [1, 1.13], efficiency: [1, 1] };
    expect(told(['labourCost', 'rivals'], ahead)![0]).toMatch(/^because wages gained/);
    expect(told(['learned', 'labourCost'], ahead)).toEqual([
      'because rivals elsewhere learned from what was sold',
      '因为区外对手从售出的产品中学去了手艺',
    ]);
    expect(told(['fit', 'rivals'], ahead)).toEqual([
      'because products fell out of line with the market',
      '因为产品偏离了市场',
    ]);
    expect(told(['functions', 'otherRegions'], { wage: [1, 1.05], efficiency: [1, 1.1] })![1]).toBe(
      '因为其他区域占去的市场越来越大',
    );
    expect(told(['functions'], { wage: [1, 1], efficiency: [1, 0.99] })).toEqual([
      'jobs fell by 50%, with wages and efficiency hardly changed against the world frontier',
      '此后岗位减少 50%，而工资与效率相对世界前沿几乎未变',
    ]);
    expect(told(['fit'], { jobs: [9000, 9100] })![0]).toMatch(/^jobs hold/);
  });

  test('it climbs by itself, or never takes off', () => {
    expect(alone({ ends: mixed(50), skilled: 0.62 }).alone).toEqual([
      'it climbs by itself: design and brand hold 62% of jobs',
      '自己也能升级：设计与品牌占岗位的 62%',
    ]);
    expect(alone({ ends: mixed(0, 'neverTookOff'), jobs: [820, 300] }).alone).toEqual([
      'it never takes off: 820 jobs at most',
      '始终没有起飞：岗位最多 820 个',
    ]);
  });
});

describe('why more or fewer jobs move out', () => {
  const even = { outsideWage: 0.49, looking: { acting: 1, alone: 1 } };
  const open = { outsideWage: 0.49, looking: { acting: 1.4, alone: 1 } };
  const richer: Course = {
    jobs: [9000, 8400],
    movedOut: 4000,
    movedOutSkilled: 1900,
    wage: [0.6, 0.95],
    efficiency: [0.8, 0.95],
  };
  const words = (lang: Language, acting: Course, alone: Course, conditions = even): string | undefined => {
    const reason = movedReason({ acting: path(acting), alone: path(alone) }, 88, conditions);
    return reason && movedWords(reason, lang);
  };

  test('more jobs, richer wages and opening each have their part', () => {
    expect(words('en', richer, {}, open)).toMatchInlineSnapshot(
      `"Acting, 4,000 jobs move out against 1,500 (48% at firms with own design or brand): the cluster has 23% more jobs to lose, and 1.6% of them go each year instead of 0.8%, as wages end 6% higher and opening up makes firms compare places more often."`,
    );
    expect(words('zh', richer, {}, open)).toMatchInlineSnapshot(
      `"动手之后外迁岗位 4,000 个，其中 48% 在有自主设计或品牌的企业；听其自然只有 1,500 个。一来可迁的岗位多出 23%，二来每年迁走的比重是 1.6%，而不是 0.8%：期末工资高出 6%，加强外部联系也使企业更常到区外比较成本。"`,
    );
  });

  test('wages are no reason where efficiency has paid for them', () => {
    const paid = words('en', { ...richer, efficiency: [0.8, 1.2] }, {}, open)!;
    expect(paid).not.toContain('wages');
    expect(paid).toContain('opening up');
    const neither = words('en', { ...richer, efficiency: [0.8, 1.2] }, {}, even)!;
    expect(neither).not.toContain(', as ');
    expect(neither).toMatch(/instead of \d\.\d%\.$/);
  });

  test('with the same share of jobs a year only their number is the reason', () => {
    const same = { movedOut: 2000, jobs: [12000, 6000] as const, movedOutSkilled: 200 };
    expect(words('en', same, {})).toMatchInlineSnapshot(
      `"Acting, 2,000 jobs move out against 1,500: the cluster has 33% more jobs to lose; about 0.8% of them go each year either way."`,
    );
    expect(words('zh', same, {})).toMatchInlineSnapshot(
      `"动手之后外迁岗位 2,000 个；听其自然只有 1,500 个。可迁的岗位多出 33%；每年迁走的比重两边相近，约 0.8%。"`,
    );
  });

  test('many times the jobs are a multiple', () => {
    const many = { movedOut: 4000, jobs: [30000, 27000] as const };
    expect(words('en', many, {})).toContain('the cluster has 4.0 times as many jobs to lose');
    expect(words('zh', many, {})).toContain('可迁的岗位是另一边的 4.0 倍');
  });

  test('the opposite: fewer move out', () => {
    const fewer: Course = { movedOut: 500, wage: [0.6, 0.8] };
    const embedded = { outsideWage: 0.49, looking: { acting: 0.6, alone: 1 } };
    expect(words('en', fewer, {}, embedded)).toMatchInlineSnapshot(
      `"Acting, 500 jobs move out against 1,500: 0.3% of jobs go each year instead of 0.8%, as wages end 11% lower and embedding makes firms compare places less often."`,
    );
    expect(words('zh', fewer, {}, embedded)).toMatchInlineSnapshot(
      `"动手之后外迁岗位 500 个；听其自然却有 1,500 个。每年迁走的比重是 0.3%，而不是 0.8%：期末工资低了 11%，本地化政策也使企业较少到区外比较成本。"`,
    );
    expect(words('en', fewer, {}, open)).not.toContain('opening');
  });

  test('no line where the branches hardly differ, or nothing is known', () => {
    expect(words('en', { movedOut: 1600 }, {})).toBeUndefined();
    expect(words('en', { movedOut: 90 }, { movedOut: 20 })).toBeUndefined();
    expect(words('en', { movedOut: Number.NaN }, {})).toBeUndefined();
  });

  test('opening raises the chance of comparing places, embedding lowers it, as the rule of relocation says', () => {
    const { input } = resolve({ format: 1, extends: 'default' }, presets);
    const acting = (open: number, local: number) => ({
      levers: Object.fromEntries(
        leverIds.map((id) => [
          id,
          { paid: new Float64Array(200), inForce: new Float64Array(200).fill({ open, local }[id as 'open'] ?? 0, 88) },
        ]),
      ) as unknown as RegionResult['levers'],
    });
    const { looking, outsideWage } = relocationConditions(acting(0.8, 0), acting(0, 0), input, 88);
    expect(looking).toEqual({ acting: expect.closeTo(1.4, 9), alone: 1 });
    expect(outsideWage).toBeGreaterThan(input.assumptions.outsideWage as number);
    expect(relocationConditions(acting(0, 1), acting(0, 0), input, 88).looking.acting).toBeCloseTo(0.5, 9);
    expect(relocationConditions(acting(0, 1), acting(0, 0), input, 200).looking.acting).toBe(1);
  });
});

test('a course between two samples lies on the line between them', () => {
  expect([0, 4, 8, 20].map((quarter) => valueAt([0, 8, 12], [1, 3, 3], quarter))).toEqual([1, 2, 3, 3]);
});
