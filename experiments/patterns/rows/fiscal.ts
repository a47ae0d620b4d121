/** What governments can pay, what a lever gives for its money, and which links and industries a place has. */
import { leverIds, levers, type LeverId, type RunResult, type Text } from '../../../engine/index.ts';
import { industries, places, type IndustryId, type PlaceId } from '../../documents/index.ts';
import { takesOff } from '../../designs/index.ts';
import {
  declared,
  inShare,
  lever,
  median,
  pattern,
  upgrade,
  type Pattern,
  type RowEntry,
  type SetUp,
} from '../pattern.ts';
import { atEnd, counted, over, peak, seriesOf } from '../readings.ts';

/** A government that pays for whatever it announces. */
export const openBudget: SetUp = { mechanismsOff: [{ mechanism: 'budgetConstraint', from: 0 }] };
export const FROM = 60;
export const LEVEL = 0.8;

/** Share of what was announced that is paid in the second to twelfth year of a programme. */
const paid = (run: RunResult, start: number): number => over(seriesOf(run).fundedShare, start + 8, start + 48);

/** Value added gained until the end for one unit of money spent. */
function gainPerCost(run: RunResult, twin: RunResult): number {
  const [with_, without] = [seriesOf(run), seriesOf(twin)];
  const quarters = run.quarters;
  const gain = (over(with_.valueAdded, FROM, quarters) - over(without.valueAdded, FROM, quarters)) * (quarters - FROM);
  return gain / (counted(with_.spending, FROM, quarters) - counted(without.spending, FROM, quarters));
}

const settled = (industry: IndustryId, place: PlaceId): SetUp => ({
  set: { ...industries[industry].assumptions, ...places[place].assumptions },
});

/** Whether no local maker of core parts is there although demand would feed one. */
const coreMissing = (run: RunResult, at: number): boolean => {
  const { localCore, missingLinks } = seriesOf(run);
  return (localCore[at] as number) < 0.2 && (missingLinks[at] as number) > 0;
};

const budgets = [
  pattern({
    id: 'B1',
    group: 'policy',
    title: { en: 'A late programme cannot be paid', zh: '晚来的计划，付不起账' },
    source: {
      en: 'Model description, section 12; land finance and Kornai’s budget constraints',
      zh: '模型说明第 12 节；土地财政与科尔奈的预算约束',
    },
    setUps: {
      early: { policy: upgrade(60) },
      middle: { policy: upgrade(100) },
      late: { policy: upgrade(140) },
    },
    measure: ({ early, middle, late }) => ({
      early: paid(early, 60),
      middle: paid(middle, 100),
      late: paid(late, 140),
    }),
    rows: {
      early: median(
        [0.89, 1],
        { en: 'Package from quarter 60: share paid in years 2–12', zh: '第 60 季启动的组合：第 2—12 年资金到位率' },
        'share',
      ),
      middle: median([0.69, 0.96], { en: 'From quarter 100', zh: '第 100 季启动' }, 'share'),
      late: median([0.23, 0.57], { en: 'From quarter 140', zh: '第 140 季启动' }, 'share'),
    },
  }),
  pattern({
    id: 'B2',
    group: 'policy',
    title: { en: 'The Ruhr: reform in time, but no money', zh: '鲁尔：改革赶上了，钱却没有' },
    source: { en: 'Model description, section 12', zh: '模型说明第 12 节' },
    setUps: {
      twin: { preset: 'ruhr' },
      open: { preset: 'ruhr', ...openBudget, policy: [...upgrade(84), lever('reform', LEVEL, 84)] },
      // Without the federal money that the scenario declares.
      closed: {
        preset: 'ruhr',
        set: { grant: declared('grant') },
        policy: [...upgrade(84), lever('reform', LEVEL, 84)],
      },
    },
    measure({ twin, open: free, closed }) {
      const top = peak(seriesOf(twin).valueAdded, 0, 168);
      const level = (run: RunResult): number => over(seriesOf(run).valueAdded, 160, 168) / top;
      return { differ: level(free) - level(closed) };
    },
    rows: {
      differ: median([0.3, null], {
        en: 'Twenty years on, without federal money: open above closed budget, of the old peak',
        zh: '没有联邦补助，二十年后：不设预算约束高出有约束的部分（占旧峰值）',
      }),
    },
  }),
  pattern({
    id: 'B3',
    group: 'policy',
    title: { en: 'Old promises starve new ones', zh: '旧承诺挤掉新政策' },
    source: { en: 'Olson (1982); model description, section 12', zh: '奥尔森（1982）；模型说明第 12 节' },
    setUps: {
      twin: {},
      equal: { policy: [lever('protect', 0.9, 100), ...upgrade(110)] },
      first: { set: { firstCome: 1 }, policy: [lever('protect', 0.9, 100), ...upgrade(110)] },
      alone: { policy: upgrade(110) },
    },
    measure({ twin, equal, first, alone }) {
      const level = (run: RunResult): number => atEnd(seriesOf(run).valueAdded) / atEnd(seriesOf(twin).valueAdded);
      return { starved: level(alone) - level(first), lower: level(equal) - level(first) };
    },
    rows: {
      starved: median([0.2, null], {
        en: 'Protection, then the package, first come: below the package alone, of the twin',
        zh: '先保护后升级、按先后拨款：低于只做升级的部分（占对照）',
      }),
      lower: median([0.2, null], {
        en: 'Protection, then the package: first come below equal shares, of the twin',
        zh: '先保护后升级：按先后拨款低于同比例拨款的部分（占对照）',
      }),
    },
  }),
];

/** A pattern with a row for each lever, and the place it is of as it stands within a sentence. */
export interface LeverReturns {
  readonly where: Text;
  readonly pattern: Pattern;
}

/** What evaluations allow: gains of the order of public money, none of ten times it but for what draws money in. */
const RETURNS: readonly [number, number] = [-12, 18];

/** Each lever alone in a place, against the same place without any. */
function returnsIn(id: string, title: Text, place: SetUp): Pattern {
  const apart: SetUp = { ...place, ...openBudget };
  return {
    id,
    group: 'policy',
    title,
    source: {
      en: 'Evaluations P02–P19: additionality of about one to two and a half, social returns of 10–20 % a year; gross of what is displaced elsewhere',
      zh: '评估证据 P02—P19：带动约为一至二倍半，社会回报每年 10%～20%；未扣除对别处的挤出',
    },
    setUps: {
      twin: apart,
      ...Object.fromEntries(leverIds.map((name) => [name, { ...apart, policy: [lever(name, LEVEL, FROM)] }])),
    },
    measure: (runs) =>
      Object.fromEntries(
        leverIds.map((name) => [name, gainPerCost(runs[name] as RunResult, runs['twin'] as RunResult)]),
      ),
    rows: Object.fromEntries(
      leverIds.map((name): [LeverId, RowEntry] => [
        name,
        median(RETURNS, {
          en: `${levers[name].label.en}: value added gained per unit of money`,
          zh: `${levers[name].label.zh}：每单位资金增加的增加值`,
        }),
      ]),
    ),
  };
}

/** What each lever gives for its money, place by place: what pays in one may be a mistake in another. */
export const leverReturns: readonly LeverReturns[] = [
  {
    where: { en: 'on an ordinary coast', zh: '普通沿海' },
    pattern: returnsIn(
      'B4',
      { en: 'What a unit of money buys, lever by lever', zh: '一单位资金买到多少：逐项杠杆' },
      {},
    ),
  },
  {
    where: { en: 'inland', zh: '内陆' },
    pattern: returnsIn(
      'B4i',
      { en: 'What a unit of money buys inland, lever by lever', zh: '内陆一单位资金买到多少：逐项杠杆' },
      { set: places.inland.assumptions },
    ),
  },
];

const links = [
  pattern({
    id: 'B5',
    group: 'networks',
    title: { en: 'The core link is missing for decades', zh: '核心环节多年缺位' },
    source: {
      en: 'Stigler (1951); Ma (2009), chapter 4; evidence N17',
      zh: '斯蒂格勒（1951）；马建会（2009）第四章；证据 N17',
    },
    setUps: {
      unaided: {},
      supplier: { policy: [lever('supplier', LEVEL, FROM)] },
      train: { policy: [lever('train', LEVEL, FROM)] },
      lead: { policy: [lever('lead', LEVEL, FROM)] },
      alone: { set: { leaderBrings: 0, foreignBrings: 0, moverBrings: 0 } },
    },
    measure({ unaided, supplier, train, lead, alone }) {
      let missing = 0;
      for (let t = 60; t < 140; t++) missing += Number(coreMissing(unaided, t)) / 80;
      const core = (run: RunResult): number => seriesOf(run).localCore[140] as number;
      return {
        missing,
        lead: coreMissing(lead, 100),
        supplier: core(supplier) - core(unaided),
        train: core(train) - core(unaided),
        brought: core(alone) < 0.2 || core(unaided) < 0.2,
      };
    },
    rows: {
      missing: {
        what: { en: 'Core link missing in quarters 60 to 140', zh: '第 60—140 季缺核心环节的比例' },
        statistic: 'mean',
        band: [0.4, 0.8],
        format: 'share',
      },
      lead: inShare(
        null,
        { en: 'With leading-firm support: runs without it at quarter 100', zh: '龙头扶持下，第 100 季仍缺的运行' },
        0.35,
      ),
      supplier: {
        what: {
          en: 'Supplier support: more of core parts local at quarter 140',
          zh: '配套培育：第 140 季核心部件本地配套率的提高',
        },
        statistic: 'mean',
        band: [0.1, null],
        format: 'share',
      },
      train: {
        what: {
          en: 'Training: more of core parts local at quarter 140',
          zh: '培训：第 140 季核心部件本地配套率的提高',
        },
        statistic: 'mean',
        band: [0.1, null],
        format: 'share',
      },
      brought: inShare(0.5, {
        en: 'Runs in which makers of core parts only come with large, foreign or moving firms',
        zh: '核心部件企业只随大企业、外资或迁入企业而来的运行',
      }),
    },
  }),
  pattern({
    id: 'B12',
    group: 'theory',
    title: { en: 'Which industry for this place', zh: '此地宜办何业' },
    source: {
      en: 'Porter; Ma (2009), chapter 3; skill mismatch: Acemoglu and Zilibotti (2001)',
      zh: '波特；马建会（2009）第三章；技能错配：Acemoglu 与 Zilibotti（2001）',
    },
    setUps: {
      coast: settled('highTechnology', 'coast'),
      talent: settled('highTechnology', 'talent'),
      inland: settled('heavy', 'inland'),
    },
    measure: ({ coast, talent, inland }) => ({
      coast: takesOff(coast),
      talent: takesOff(talent),
      inland: takesOff(inland),
    }),
    rows: {
      coast: inShare(
        null,
        { en: 'High technology on an ordinary coast: runs that take off', zh: '普通沿海办高新技术：起飞的运行' },
        0.3,
      ),
      talent: inShare(0.7, {
        en: 'High technology in a place of talent: runs that take off',
        zh: '人才之地办高新技术：起飞的运行',
      }),
      inland: inShare(
        null,
        { en: 'Heavy industry inland: runs that take off', zh: '内陆办重型化工业：起飞的运行' },
        0.3,
      ),
    },
  }),
];

export const fiscalPatterns: readonly Pattern[] = [...budgets, ...leverReturns.map((found) => found.pattern), ...links];
