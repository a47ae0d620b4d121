/** What a brief says in words: made from its numbers, in both languages. */
import { describe, expect, test } from 'vitest';
import { verdicts } from '../../../engine/index.ts';
import { limitSentences } from '../../../ui/brief/limits-part.tsx';
import { firstSentences } from '../../../ui/brief/page-parts.ts';
import { pinnedDown, isOpen } from '../../../ui/brief/pinned.ts';
import { answer, basis, gainSentence, warnings } from '../../../ui/brief/sentences.ts';
import { ranked, standingOf } from '../../../ui/brief/standing.ts';
import type { BriefFacts } from '../../../ui/brief/brief-facts.ts';
import { base, facts, focus, inChinese, protect, upgrade } from './facts.ts';

const said = (of: BriefFacts): string =>
  answer(of)
    .map((piece) => (typeof piece === 'string' ? piece : piece.strong))
    .join('');

describe('the answer', () => {
  test('says what doing nothing leads to, what does better, by how much, at which cost and until when', () => {
    expect(said(facts)).toBe(
      'If nothing is done, 3 of 30 futures end well after 2 years, upgraded or sustained; most often the cluster ends in locked-in decline (25 of 30). ' +
        'Upgrade does best: 22 of 30 end well. Protect (0) does worse than doing nothing. ' +
        'With Upgrade, value added in 2001 is 120 higher than when nothing is done (95% interval 110\u00a0–\u00a0130). ' +
        'It costs 900 million yuan more public money over the run (850 to 950), discounted at 4% a year. ' +
        'Begin by 2005: started in 2010 or later, most futures keep less than 80% of their peak. ',
    );
    expect(said(inChinese)).toBe(
      '若不采取政策，30 次推演中，2 年后有 3 次结局良好（升级或维持）；最常见的结局是集群陷入锁定衰退（25 次）。' +
        '升级效果最好：30 次中有 22 次结局良好。保护（0 次）不如不采取政策。' +
        '在升级路径下，2001 年增加值比不采取政策高 120（95% 区间 110\u00a0–\u00a0130）。' +
        '全程多花财政资金 900 百万元（850 至 950），按年率 4% 折现。' +
        '最迟应于 2005 年启动：拖到 2010 年及以后，多数推演守不住峰值的 80%。',
    );
  });

  test('names no winner where luck explains the difference, and says so of two good ones', () => {
    const alike = { ...upgrade, good: 4, against: { ...upgrade.against!, standing: 'alike' as const, certain: false } };
    expect(said({ ...facts, paths: [base, alike] })).toContain(
      'No path can be told from doing nothing by how often it ends well: Upgrade does in 4 of 30. ',
    );
    expect(said({ ...inChinese, paths: [base, { ...alike, name: '升级' }] })).toContain(
      '尚分不出高下：升级为 30 次中 4 次。',
    );
    const second = { ...upgrade, id: 'path3', name: 'Reform first', good: 21 };
    expect(said({ ...facts, paths: [base, upgrade, second] })).toContain(
      'Upgrade does well: 22 of 30 end well; Reform first (21) cannot be told from it with so few futures.',
    );
  });

  test('says that nothing does better, and that most futures end badly all the same', () => {
    expect(said({ ...facts, paths: [base, protect] })).toContain(
      'No path does better than doing nothing: of the others Protect does least harm, 0 of 30 end well. ',
    );
    const little = { ...upgrade, good: 9 };
    expect(said({ ...facts, paths: [base, little] })).toContain('Even so most futures end badly.');
    expect(said({ ...inChinese, paths: [base, little] })).toContain('即便如此，多数推演的结局仍不理想。');
    expect(said(facts)).not.toContain('Even so');
  });

  test('speaks of one path, of none yet, and of futures on their way', () => {
    expect(said({ ...facts, paths: [base] })).toContain('There is only one path');
    expect(said({ ...facts, futures: 0 })).toBe('The first futures are being computed …');
    expect(said({ ...inChinese, futures: 0 })).toBe('首批推演正在计算……');
    expect(basis({ ...facts, futures: 12 })).toContain('12 of 30 futures so far.');
    expect(basis({ ...inChinese, calibrated: true })).toContain('实测数据所容许的世界');
  });
});

test('a path is called better only beyond what luck explains', () => {
  const of = (good: number, all: number): Uint8Array =>
    Uint8Array.from({ length: all }, (_none, k) => verdicts.indexOf(k < good ? 'upgraded' : 'lockedIn'));
  expect(standingOf(of(22, 30), of(3, 30))).toBe('better');
  expect(standingOf(of(3, 30), of(22, 30))).toBe('worse');
  // Three futures that end differently are too few, four are enough only from 1.96 standard deviations on.
  expect(standingOf(of(6, 30), of(3, 30))).toBe('alike');
  expect(standingOf(of(7, 30), of(3, 30))).toBe('better');
  expect(standingOf(of(30, 30), of(30, 30))).toBe('alike');
});

test('the best path ends well most often, of equals the one that upgrades more, then the cheaper one', () => {
  const dear = {
    ...upgrade,
    id: 'dear',
    against: { ...upgrade.against!, cost: { mean: 2000, low: 1900, high: 2100 } },
  };
  const held = { ...upgrade, id: 'held', verdicts: { ...upgrade.verdicts, upgraded: 1, sustained: 21 } };
  expect(ranked({ paths: [base, protect, dear, held, upgrade], reference: 'base' }).map(({ id }) => id)).toEqual([
    'path1',
    'dear',
    'held',
    'path2',
  ]);
});

test('warnings: too late, not paid, captured, nothing but luck', () => {
  expect(warnings(facts)).toEqual([]);
  const found = (focus.window as { found: object }).found as never as Extract<
    typeof focus.window,
    { found: unknown }
  >['found'];
  const late = { ...facts, focus: { ...focus, from: 44, window: { found: { ...found, capture: 0.6, paid: [] } } } };
  expect(warnings(late)).toEqual([
    'As written it begins in 2011: by then most futures keep less than 80% of their peak.',
    'When it begins, old employers hold 60% of the say over policy: a package that leaves them in place feeds them first.',
  ]);
  const poor = {
    ...inChinese,
    focus: {
      ...focus,
      window: { found: { ...found, curves: [{ ...found.curves[0]!, paid: [0.3, 0.9, 0.9] }, found.curves[1]!] } },
    },
    paths: [base, { ...upgrade, against: { ...upgrade.against!, standing: 'alike' as const } }],
  };
  expect(warnings(poor)).toEqual([
    '在这一起点，资金到位不足一半：宜少宣布一些，或待有钱时再启动。',
    '就结局良好的次数而言，与比较基准的差别偶然因素即可解释。',
  ]);
});

test('a gain is divided among the levers that make up most of it, if there is one', () => {
  expect(gainSentence(facts, focus)).toBe('The gain comes from training (67%) and R&D support (33%).');
  const shares = (focus.shares as { found: { total: object } }).found as never as Extract<
    typeof focus.shares,
    { found: unknown }
  >['found'];
  expect(
    gainSentence(facts, { ...focus, shares: { found: { ...shares, total: { mean: 5, low: -3, high: 13 } } } }),
  ).toBe('');
  expect(gainSentence(facts, { ...focus, shares: { missing: 'notAsked' } })).toBe('');
});

test('what is not known: what was drawn, what the data leave open, misses of the preset', () => {
  expect(limitSentences(facts)).toEqual([
    expect.stringContaining('96 assumptions are uncertain.'),
    'What is gained here and lost by other places is not counted.',
    'The preset it comes from fails 1 of its 6 checks on the evidence page: Wages fall.',
    expect.stringContaining('Firms stand for many'),
  ]);
  const calibrated = {
    ...inChinese,
    limits: {
      ...facts.limits,
      pinned: [
        { label: '世界需求增长', left: 0.2 },
        { label: '学习速度', left: 0.9 },
      ],
    },
  };
  expect(limitSentences(calibrated)[0]).toBe(
    '数据无法确定学习速度：预测所依据的各个世界在这一项上各不相同。数据缩小了世界需求增长的范围。',
  );
});

test('an assumption is open where the plausible worlds keep most of its range', () => {
  const worlds = Array.from({ length: 21 }, (_none, k) => ({
    seed: `w/${k}`,
    // Demand is known to a twentieth, rivals fill all that was possible.
    assumptions: { marketGrowth: 0.01 + 0.0001 * k, rivalGrowth: -0.01 + 0.002 * k },
  }));
  const found = pinnedDown({ today: 4, worlds }, 'en');
  expect(found.map(({ label }) => label)).toEqual(['growth of rivals', 'growth of world demand']);
  expect(found.map(isOpen)).toEqual([true, false]);
  // Of evenly spread values: their standard deviation is the range over the root of twelve.
  expect(found[1]!.left).toBeCloseTo((0.0001 * Math.sqrt((21 * 21 - 1) / 12)) / (0.045 / Math.sqrt(12)), 9);
});

test('a story is told in whole sentences as far as there is room', () => {
  expect(firstSentences('One sock. Two socks, 3.5 pairs. Three.', 32)).toBe('One sock. Two socks, 3.5 pairs.');
  expect(firstSentences('河边有作坊。他们织袜子！后来呢？', 12)).toBe('河边有作坊。他们织袜子！');
  expect(firstSentences('One sentence that is far too long for the room', 20)).toBe('One sentence that …');
});
