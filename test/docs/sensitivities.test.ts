/** Sentences, tables and pictures of what outcomes depend on, from numbers that are made up. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sensitivitiesDocument, sensitivitiesDocuments } from '../../docs/documents/sensitivities-document.ts';
import { boxesDrawing, sharesDrawing, tornadoDrawing } from '../../docs/documents/sensitivities-drawings.ts';
import { boxSentence, driversSentence, whereText } from '../../docs/documents/sensitivities-words.ts';
import { LUCK, wanted, worldsDesign } from '../../precompute/sensitivities/questions.ts';
import { SENSITIVITIES } from '../../precompute/sensitivities/sensitivities-command.ts';
import type {
  Estimate,
  OutcomeSensitivity,
  SensitivitiesDocument,
} from '../../precompute/sensitivities/sensitivities-document.ts';
import { engineIdentity } from '../../workers/index.ts';

const around = (value: number, reach: number): Estimate => [value, value - reach, value + reach];
const share = (factor: string, first: Estimate, total: Estimate) => ({ factor, first, total });
const moved = (factor: string, mu: Estimate) => ({
  factor,
  mu,
  muStar: around(Math.abs(mu[0]), 0),
  sigma: around(0, 0),
});

const found: OutcomeSensitivity = {
  alone: {
    base: around(0.52, 0.01),
    bars: [
      { factor: 'reform', low: around(-0.04, 0.01), high: around(-0.09, 0.01) },
      { factor: 'protect', low: around(0.02, 0.01), high: around(0.12, 0.2) },
      { factor: 'land', low: around(-0.03, 0.01), high: around(0.031, 0.01) },
    ],
  },
  screening: [moved('land', around(0.1, 0.02)), moved('wageGrowth', around(-0.05, 0.02)), moved(LUCK, around(0, 1))],
  variance: {
    mean: 0.5,
    deviation: 0.06,
    factors: [
      share('land', around(0.4, 0.1), around(0.5, 0.1)),
      share(LUCK, around(0.12, 0.02), around(0.3, 0.05)),
      share('wageGrowth', around(0.2, 0.1), around(0.25, 0.1)),
      share('knowHowLeak', around(0.05, 0.1), around(0.1, 0.1)),
    ],
    pairs: [
      { factors: ['land', 'wageGrowth'], index: around(0.08, 0.05) },
      { factors: ['land', LUCK], index: around(0.02, 0.05) },
    ],
  },
};

const discovery = {
  where: 'kept<0.35',
  runs: 2000,
  positives: 600,
  boxes: [
    {
      limits: [
        { factor: 'knowHowLeak', low: 0.0213 },
        { factor: 'land', high: 900 },
        { factor: 'wageGrowth', low: 0.005, high: 0.006 },
      ],
      coverage: 0.73,
      density: 0.64,
      support: 0.34,
    },
  ],
};

const measured: SensitivitiesDocument = {
  format: 1,
  engine: engineIdentity,
  phrase: 'sensitivities',
  worldsPhrase: 'lab',
  runs: { alone: 100, screening: 200, variance: 300, worlds: 2000 },
  seeds: 12,
  trajectories: 20,
  points: 256,
  failed: 0,
  ranges: { land: [500, 1500], wageGrowth: [0.004, 0.007], knowHowLeak: [0.014, 0.027] },
  outcomes: { lockIn: found },
  discoveries: [discovery, { ...discovery, where: 'lockIn>0.55', boxes: [] }],
};

describe('what drives an outcome, in one sentence', () => {
  test('names what is clear of chance, which way it works, luck, and the strongest lever', () => {
    expect(driversSentence('lockIn', found, 'en')).toBe(
      'Lock-in is driven above all by “Land” (the higher, the more lock-in; 40%) and “Wage catch-up” (the higher, the less lock-in; 20%), each with the share of the variance it explains alone; luck explains 12% of the variance alone and 30% together with the rest; the lever that moves it furthest is “governance reform”, down by 0.090 at full level.',
    );
    expect(driversSentence('lockIn', found, 'zh')).toBe(
      '锁定程度主要取决于“土地容量”（越高，锁定越重；40%）、“工资追赶速度”（越高，锁定越轻；20%），百分数为各自单独解释的方差份额；偶然因素单独解释方差的 12%，连同与其他因素的相互作用为 30%；单项政策杠杆中以“治理改革”作用最大，满力度时使之下降 0.090。',
    );
  });

  test('says so where nothing is', () => {
    const dim: OutcomeSensitivity = {
      ...found,
      alone: { ...found.alone, bars: found.alone.bars.map((one) => ({ ...one, high: around(0.1, 0.2) })) },
      variance: {
        ...found.variance,
        factors: found.variance.factors.map((one) => ({ ...one, first: around(0.1, 0.2) })),
      },
    };
    expect(driversSentence('functionLevel', dim, 'en')).toBe(
      'Upgrading is driven by no single assumption: none explains a share of its variance that is clear of chance; luck explains nothing alone that is clear of chance and 30% of the variance together with the rest; no lever alone moves it beyond chance.',
    );
    expect(driversSentence('functionLevel', dim, 'zh')).toContain('没有哪一项假设能单独左右升级');
  });

  test('begins with luck where no assumption does more, and says whether the intervals tell them apart', () => {
    const luckyBy = (reach: number): OutcomeSensitivity => ({
      ...found,
      variance: {
        ...found.variance,
        factors: found.variance.factors.map((one) =>
          one.factor === LUCK ? { ...one, first: around(0.6, reach) } : one,
        ),
      },
    });
    expect(driversSentence('lockIn', luckyBy(0.2), 'en')).toMatch(
      /^Lock-in is driven by luck at least as much as by any one assumption: luck explains 60% of the variance alone and 30% together with the rest; of the assumptions, each with the share it explains alone, most by “Land”/,
    );
    expect(driversSentence('lockIn', luckyBy(0.05), 'en')).toMatch(/^Lock-in is driven by luck more than by any one/);
    expect(driversSentence('lockIn', luckyBy(0.2), 'zh')).toMatch(
      /^锁定程度首先取决于偶然因素，其作用不亚于任何一项假设：单独解释方差的 60%/,
    );
    expect(driversSentence('lockIn', luckyBy(0.05), 'zh')).toMatch(
      /^锁定程度首先取决于偶然因素，其作用大于任何一项假设/,
    );
  });

  test('says that a factor works either way where its mean effect is not clear', () => {
    const either = { ...found, screening: [moved('land', around(0.1, 0.2))] };
    expect(driversSentence('lockIn', either, 'en')).toContain('“Land” (either way; 40%)');
    expect(driversSentence('lockIn', either, 'zh')).toContain('“土地容量”（方向不一；40%）');
  });
});

test('a box is a sentence with its limits, density, support and coverage', () => {
  expect(boxSentence(discovery.boxes[0]!, discovery, 'en')).toBe(
    'With “Leak of know-how” above 0.0213, “Land” below 900 and “Wage catch-up” between 0.005 and 0.006, 64% of worlds come to it, against 30% of all; the box is 34% of the worlds and holds 73% of those that come to it.',
  );
  expect(boxSentence(discovery.boxes[0]!, discovery, 'zh')).toBe(
    '“诀窍外溢”高于 0.0213，且“土地容量”低于 900，且“工资追赶速度”介于 0.005 与 0.006 之间时，64% 的世界出现这一结果，而全部世界中为 30%；该范围占全部世界的 34%，涵盖出现该结果者的 73%。',
  );
});

describe('the page', () => {
  test.each(['en', 'zh'] as const)('says how much was run, by which engine, and every number: %s', (language) => {
    const text = sensitivitiesDocument(measured, language, engineIdentity);
    for (const part of ['2,600', engineIdentity, '`sensitivities`', '`lab`', '0.520', '30%', '0.0213'])
      expect(text).toContain(part);
    expect(text).toContain(
      {
        en: '| Land | 40% (30% – 50%) | 50% (40% – 60%) | 0.100 |',
        zh: '| 土地容量 | 40%（30% – 50%） | 50%（40% – 60%） | 0.100 |',
      }[language],
    );
    expect(text).toContain(
      { en: 'Land × Wage catch-up 8% (3% – 13%).', zh: '土地容量 × 工资追赶速度 8%（3% – 13%）。' }[language],
    );
    expect(text).toContain({ en: 'No box holds it', zh: '没有任何取值范围' }[language]);
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  test('is told when its engine is no longer this one, and when runs failed', () => {
    const told = { en: 'no longer the engine of this version', zh: '本版本的引擎已是' };
    const gone = { ...measured, engine: 'of before', failed: 3 };
    for (const language of ['en', 'zh'] as const) {
      expect(sensitivitiesDocument(measured, language, engineIdentity)).not.toContain(told[language]);
      const text = sensitivitiesDocument(gone, language, engineIdentity);
      expect(text).toContain(told[language]);
      expect(text).toContain('`of before`');
      expect(text).toContain({ en: '3 runs failed', zh: '有 3 次运行失败' }[language]);
    }
  });

  test('has pictures without a hole, and a bar for every number', () => {
    for (const language of ['en', 'zh'] as const)
      for (const drawing of [
        tornadoDrawing('lockIn', found, language),
        sharesDrawing(measured, language),
        boxesDrawing(measured, language),
      ]) {
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|undefined|null/);
        for (const { tag, at } of drawing.shapes)
          if (tag === 'rect') expect(Number(at['width'])).toBeGreaterThanOrEqual(0);
      }
    const inside = boxesDrawing(measured, 'en').shapes.filter(({ at }) => at['class'] === 'sn-inside');
    expect(inside).toHaveLength(discovery.boxes[0]!.limits.length + 2);
  });
});

test('outcomes that are looked for are ones the shipped design keeps, and have words', () => {
  const kept = worldsDesign.outputs!.measures!.map(({ name }) => name);
  for (const where of wanted) {
    expect(kept).toContain(/^\w+/.exec(where)![0]);
    expect(whereText({ where }, 'en')).toMatch(/(above|below) [\d.]+$/);
  }
});

test('what was measured ships small, with its page and pictures', () => {
  expect(statSync(SENSITIVITIES).size).toBeLessThan(120_000);
  for (const { path, text } of sensitivitiesDocuments()) {
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text, `${path}: run \`npm run docs\``).toBe(true);
  }
});
