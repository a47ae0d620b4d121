/** A brief made up for tests: doing nothing, one path that does better, one that does worse. */
import type { BriefFacts, BriefFocus, BriefPath } from '../../../ui/brief/brief-facts.ts';

const flat = (value: number): readonly number[] => Array.from({ length: 8 }, () => value);
const bandAt = (value: number): BriefPath['band'] => ({
  p05: flat(0.8 * value),
  p25: flat(0.9 * value),
  p50: flat(value),
  p75: flat(1.1 * value),
  p95: flat(1.2 * value),
});
const none = { upgraded: 0, sustained: 0, hollowedOut: 0, lockedIn: 0, neverTookOff: 0 };
const interval = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });

export const base: BriefPath = {
  id: 'base',
  name: 'Do nothing',
  slot: 0,
  from: undefined,
  band: bandAt(100),
  verdicts: { ...none, sustained: 3, lockedIn: 25, hollowedOut: 2 },
  good: 3,
  nearBest: false,
  against: undefined,
};
export const upgrade: BriefPath = {
  ...base,
  id: 'path1',
  name: 'Upgrade',
  slot: 1,
  from: 4,
  band: bandAt(220),
  verdicts: { ...none, upgraded: 20, sustained: 2, lockedIn: 8 },
  good: 22,
  nearBest: true,
  against: {
    standing: 'better',
    effect: interval(120, 10),
    certain: true,
    cost: interval(900, 50),
    perUnit: interval(3, 1),
  },
};
export const protect: BriefPath = {
  ...base,
  id: 'path2',
  name: 'Protect',
  slot: 2,
  from: 6,
  band: bandAt(90),
  verdicts: { ...none, lockedIn: 30 },
  good: 0,
  against: {
    standing: 'worse',
    effect: interval(-10, 4),
    certain: true,
    cost: interval(400, 20),
    perUnit: interval(-1, 0.5),
  },
};

export const focus: BriefFocus = {
  id: 'path1',
  name: 'Upgrade',
  from: 4,
  moves: [
    { lever: 'R&D support', region: undefined, level: 0.8, from: 4, to: undefined },
    { lever: 'Training and talent', region: undefined, level: 0.6, from: 4, to: 6 },
  ],
  window: {
    found: {
      replicates: 12,
      starts: [0, 20, 40],
      curves: [
        { variant: 'alone', rescued: [1, 0.75, 0.1], paid: [1, 1, 0.9], point: { kind: 'at', from: 40 } },
        { variant: 'withReform', rescued: [1, 1, 0.75], paid: [1, 1, 1], point: { kind: 'notReached', to: 40 } },
      ],
      capture: 0.2,
    },
  },
  shares: {
    found: {
      replicates: 6,
      total: interval(120, 15),
      parts: [
        { label: 'training (and talent)', effect: interval(80, 10), ofTotal: 0.67 },
        { label: 'R&D support', effect: interval(40, 10), ofTotal: 0.33 },
      ],
    },
  },
  cheapest: { found: 'Upgrade: at 50% of its strength 27 of 30 futures upgrade.' },
  money: { paid: 0.62, net: -1.1 },
};

export const facts: BriefFacts = {
  lang: 'en',
  id: 'county',
  title: 'Our county',
  question: 'What first?',
  story: 'Workshops by the river. They make socks.',
  sources: ['Yearbook'],
  region: undefined,
  regions: ['County'],
  start: '2000Q1',
  quarters: 8,
  today: undefined,
  outcome: { name: 'Value added', unit: 'units a quarter', digits: 0 },
  money: 'million yuan',
  futures: 30,
  wanted: 30,
  worlds: 15,
  calibrated: false,
  reference: 'base',
  paths: [base, upgrade, protect],
  faults: [],
  same: [],
  past: undefined,
  course: undefined,
  focus,
  limits: {
    pinned: undefined,
    drawn: 96,
    effectsDrawn: false,
    checks: { all: 6, misses: ['Wages fall.'] },
    regions: 1,
  },
  made: [{ name: 'Command', value: 'npm run -s jiqun -- compare default', kind: 'typed' }],
};

export const inChinese: BriefFacts = {
  ...facts,
  lang: 'zh',
  title: '本县',
  question: '先做什么？',
  money: '百万元',
  outcome: { name: '增加值', unit: '单位／季', digits: 0 },
  paths: [
    { ...base, name: '无政策' },
    { ...upgrade, name: '升级' },
    { ...protect, name: '保护' },
  ],
  focus: { ...focus, name: '升级' },
};
