/** P5 to P8: chains, growth poles, agglomeration, lemons. */
import { log, type RunResult } from '../../../engine/index.ts';
import { declaredMarkets, inShare, lever, median, pattern, type SetUp, type Values } from '../pattern.ts';
import { over, seriesOf } from '../readings.ts';

const oneChain = (chainShares: readonly [number, number, number]): SetUp => ({
  quarters: 84,
  set: { chainShares, chainTestRate: 0 },
});
function upgrading(run: RunResult): { process: number; functions: number } {
  const { efficiency, quality, functionLevel } = seriesOf(run);
  const at = (values: ArrayLike<number>, quarter: number): number => values[quarter] as number;
  return {
    process: log(at(efficiency, 80) / at(efficiency, 4)) + log(at(quality, 80) / at(quality, 4)),
    functions: at(functionLevel, 80) - at(functionLevel, 4),
  };
}

/** A poor region in which the state builds large plants for ten years. */
const pole = (groundwork: Values): SetUp => ({
  set: {
    homeShare: 0.02,
    initialFirms: 2,
    startUpRate: 0.4,
    initialWage: 0.55,
    wageGrowth: 0.004,
    chainShares: [0.3, 0.2, 0.5],
    initialHumanCapital: 0.08,
    initialInstitutions: 0.05,
    initialLogistics: 0,
    initialSuppliers: 0,
    ...groundwork,
  },
  policy: [lever('pole', 1, 0, { to: 40 })],
});
const jobsAfter = (run: RunResult): number =>
  over(seriesOf(run).employment, 100, 121) / over(seriesOf(run).employment, 32, 41);

const twoRegions: Values = {
  homeShare: 0,
  wageGrowth: 0,
  marketSize: declaredMarkets(0.25),
  marketToRivals: 2,
  knowHowLeak: 0,
  land: 8000,
  outsideWage: 0.9,
  initialFirms: 16,
  initialSuppliers: 8,
  lobbying: 0,
  migration: 0.3,
  wageElasticity: 0.2,
  footlooseDomestic: 1,
  footlooseForeign: 0.1,
  relocationPenalty: 0.01,
  relocationSlope: 30,
};

/** Share of the first of two regions in value added over the last fifty quarters. */
function firstShare(run: RunResult): number {
  const [first, second] = [0, 1].map((r) => over(seriesOf(run, r).valueAdded, 150, 200)) as [number, number];
  return first / (first + second);
}
const larger = (share: number): number => Math.max(share, 1 - share);

const lemons: Values = { chainShares: [0.05, 0.1, 0.85], initialInspection: 0, socialSanction: 0.13, circle: 100 };
export const theoryPatterns = [
  pattern({
    id: 'P5',
    group: 'theory',
    title: { en: 'Chains teach different things', zh: '不同的价值链教会不同的东西' },
    source: { en: 'Bazan, Navas-Alemán (2003); evidence N19', zh: 'Bazan 与 Navas-Alemán（2003）；证据 N19' },
    setUps: { captive: oneChain([1, 0, 0]), relational: oneChain([0, 1, 0]), market: oneChain([0, 0, 1]) },
    measure(runs) {
      const [c, r, m] = [upgrading(runs.captive), upgrading(runs.relational), upgrading(runs.market)];
      return {
        process: c.process >= r.process && r.process > m.process,
        functions: m.functions > r.functions && r.functions > c.functions,
      };
    },
    rows: {
      process: inShare(0.8, {
        en: 'Runs in which captive chains upgrade processes fastest, market chains least',
        zh: '工艺升级俘获型最快、市场型最慢的运行',
      }),
      functions: inShare(0.8, {
        en: 'Runs in which market chains upgrade functions most, captive chains least',
        zh: '功能升级市场型最多、俘获型最少的运行',
      }),
    },
  }),
  pattern({
    id: 'P6',
    group: 'theory',
    title: { en: 'A growth pole needs ground that is prepared', zh: '增长极需要准备好的土壤' },
    source: { en: 'Perroux; model description, section 12', zh: '佩鲁；模型说明第 12 节' },
    setUps: {
      weak: pole({}),
      strong: pole({ initialHumanCapital: 0.4, initialInstitutions: 0.4, initialLogistics: 0.6, initialSuppliers: 16 }),
      people: pole({ initialHumanCapital: 0.4 }),
      services: pole({ initialInstitutions: 0.4 }),
      roads: pole({ initialLogistics: 0.6 }),
      suppliers: pole({ initialSuppliers: 16 }),
    },
    measure({ weak, strong, people, services, roads, suppliers }) {
      const value = (run: RunResult): number => over(seriesOf(run).valueAdded, 100, 121);
      const none = value(weak);
      const singles = [people, services, roads, suppliers].reduce((sum, run) => sum + value(run) - none, 0);
      return {
        weak: jobsAfter(weak) < 0.5,
        strong: jobsAfter(strong) >= 1,
        complements: value(strong) - none > singles,
      };
    },
    rows: {
      weak: inShare(0.7, {
        en: 'Weak region: runs that lose half of the jobs after the money stops',
        zh: '薄弱区域：停止投入后就业减半的运行',
      }),
      strong: inShare(0.6, {
        en: 'Prepared region: runs with at least as many jobs fifteen years later',
        zh: '基础好的区域：十五年后就业不减的运行',
      }),
      complements: inShare(0.8, {
        en: 'Runs in which people, services, roads and suppliers together bring more than the sum of each alone',
        zh: '人才、服务、交通、配套合用之效大于各自单独之和的运行',
      }),
    },
  }),
  pattern({
    id: 'P7',
    group: 'theory',
    title: { en: 'Of two equal regions one takes nearly everything', zh: '两个相同的区域，一方几乎独占' },
    source: { en: 'Krugman (1991); Arthur (1990)', zh: '克鲁格曼（1991）；阿瑟（1990）' },
    setUps: {
      on: { set: { ...twoRegions, agglomeration: 0.1, poolExponent: 1 }, regions: [{}, {}] },
      off: {
        set: { ...twoRegions, initialSuppliers: 0, spinOffRate: 0, startUpRate: 3 },
        regions: [{}, {}],
        mechanismsOff: [{ mechanism: 'externalities', from: 0 }],
      },
    },
    measure({ on, off }) {
      const [strong, none] = [firstShare(on), firstShare(off)];
      return { winner: larger(strong) > 0.8, first: strong > 0.5, off: larger(none) };
    },
    rows: {
      winner: inShare(0.85, {
        en: 'Runs in which the larger region makes over 80 % of value added',
        zh: '较大一方占增加值八成以上的运行',
      }),
      first: inShare(
        0.3,
        { en: 'Runs won by the first region: chance decides which', zh: '第一个区域胜出的运行：由偶然决定' },
        0.7,
      ),
      off: median(
        [0.5, 0.6],
        { en: 'Share of the larger region without external economies', zh: '无外部经济时较大一方的份额' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'P8',
    group: 'theory',
    title: {
      en: 'Weak institutions make a market for lemons; inspection and a brand mend it',
      zh: '制度薄弱酿成“柠檬市场”，质检与品牌可以医治',
    },
    source: { en: 'Akerlof (1970); Wenzhou shoes after 1987', zh: '阿克洛夫（1970）；1987 年后的温州鞋业' },
    setUps: {
      good: { set: { chainShares: [0.05, 0.1, 0.85] } },
      weak: { set: lemons },
      mended: { set: lemons, policy: [lever('insp', 1, 60), lever('brand', 0.8, 60)] },
    },
    measure({ good, weak, mended }) {
      const at = (run: RunResult, id: 'cheatShare' | 'reputation' | 'valueAdded'): number =>
        over(seriesOf(run)[id], 100, 121);
      const gained = at(mended, 'valueAdded') - at(weak, 'valueAdded');
      return {
        collapse: at(weak, 'cheatShare'),
        cheats: at(mended, 'cheatShare'),
        reputation: at(mended, 'reputation') - at(weak, 'reputation'),
        value: gained / at(weak, 'valueAdded'),
        gap: gained / (at(good, 'valueAdded') - at(weak, 'valueAdded')),
      };
    },
    rows: {
      collapse: median(
        [0.5, null],
        { en: 'Share of cheats under weak institutions', zh: '制度薄弱时以次充好的企业占比' },
        'share',
      ),
      cheats: median(
        [null, 0.15],
        {
          en: 'Share of cheats ten years after inspection and brand began',
          zh: '质检与品牌实施十年后以次充好的企业占比',
        },
        'share',
      ),
      reputation: median([0.1, null], {
        en: 'Reputation gained over the untouched twin',
        zh: '声誉较未施策对照的提高',
      }),
      value: median(
        [0.2, null],
        { en: 'Value added gained over the untouched twin', zh: '增加值较未施策对照的提高' },
        'share',
      ),
      gap: median(
        [0.25, null],
        { en: 'Part of the gap to good institutions that is closed', zh: '与制度良好区域的差距已弥合部分' },
        'share',
      ),
    },
  }),
] as const;
