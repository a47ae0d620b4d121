/** Stylised facts of firms: size, growth, survival, turnover. */
import { inShare, median, pattern, type SetUp } from '../pattern.ts';
import { entrants, growth, hazards, jobFlows, sizes, tenYearsOn, turnover } from '../firm-facts.ts';
import { survivalOf } from '../firm-records.ts';
import { falls, rises } from '../readings.ts';

const watched: SetUp = { panel: true };
const district: SetUp = { preset: 'italy', panel: true };
const census = {
  en: 'US Census Bureau, Business Dynamics Statistics, own computation',
  zh: '美国普查局企业动态统计（自行计算）',
};

export const firmPatterns = [
  pattern({
    id: 'F1',
    group: 'firms',
    title: { en: 'Firm sizes are very unequal', zh: '企业规模极不均等' },
    source: { en: 'Axtell (2001); Kondo, Lewis, Stella (2018)', zh: 'Axtell（2001）；Kondo、Lewis 与 Stella（2018）' },
    setUps: { watched },
    measure: ({ watched: run }) => sizes(run),
    rows: {
      hill: median([0.8, 1.4], {
        en: 'Exponent of the upper tail of sizes (Hill, largest 15 %)',
        zh: '规模分布上尾指数（Hill 估计，最大 15%）',
      }),
      meanOverMedian: median([1.8, null], { en: 'Mean size over median size', zh: '平均规模与中位规模之比' }),
      topTenth: median(
        [0.45, null],
        { en: 'Jobs in the largest tenth of firms', zh: '最大一成企业的就业占比' },
        'share',
      ),
      lognormal: median([0, null], {
        en: 'Log likelihood a firm of a lognormal beyond one Pareto law',
        zh: '对数正态相对单一帕累托的每企业对数似然优势',
      }),
    },
  }),
  pattern({
    id: 'F2',
    group: 'firms',
    title: { en: 'Growth comes in fits, more so in small firms', zh: '增长时断时续，小企业尤甚' },
    source: {
      en: 'Bottazzi, Secchi (2002); Fu and others (2005); Riccaboni and others (2008)',
      zh: 'Bottazzi 与 Secchi（2002）；Fu 等（2005）；Riccaboni 等（2008）',
    },
    setUps: { watched },
    measure: ({ watched: run }) => growth(run),
    rows: {
      kurtosis: median([1, null], { en: 'Excess kurtosis of yearly growth', zh: '年增长率的超额峰度' }),
      shape: median([0.7, 1.5], {
        en: 'Shape of yearly growth (Subbotin b: 1 Laplace, 2 Gaussian)',
        zh: '年增长率的形状（Subbotin b：1 为拉普拉斯，2 为高斯）',
      }),
      volatility: median([-0.3, -0.08], {
        en: 'Slope of log volatility on log size',
        zh: '波动率对数对规模对数的斜率',
      }),
    },
  }),
  pattern({
    id: 'F3',
    group: 'firms',
    title: { en: 'Many newcomers die young, those who stay live long', zh: '新企业多早夭，活下来的寿命长' },
    source: census,
    setUps: { watched },
    measure({ watched: run }) {
      const { byAge, ageSlope, bySize, size, age } = hazards(run);
      return {
        one: survivalOf(run, 1),
        two: survivalOf(run, 2),
        five: survivalOf(run, 5),
        ten: survivalOf(run, 10),
        hazardFalls: falls(byAge),
        hazardSlope: ageSlope,
        young: byAge[0] as number,
        old: byAge.at(-1) as number,
        sizeFalls: falls(bySize),
        both: size < 0 && age < 0,
      };
    },
    rows: {
      one: median([0.71, 0.83], { en: 'Newcomers alive after one year', zh: '新企业一年存活率' }, 'share'),
      two: median([0.6, 0.8], { en: 'Newcomers alive after two years', zh: '新企业两年存活率' }, 'share'),
      five: median([0.4, 0.52], { en: 'Newcomers alive after five years', zh: '新企业五年存活率' }, 'share'),
      ten: median([0.27, 0.39], { en: 'Newcomers alive after ten years', zh: '新企业十年存活率' }, 'share'),
      hazardFalls: inShare(0.8, {
        en: 'Runs in which the chance of closing falls from each age group to the next',
        zh: '退出概率随年龄组逐级下降的运行',
      }),
      hazardSlope: median([-0.7, -0.2], {
        en: 'Slope of the log chance of closing on log age',
        zh: '退出概率对数对年龄对数的斜率',
      }),
      young: median(
        [0.12, 0.22],
        { en: 'Chance of closing in a year, firms under two years', zh: '不满两岁企业的年退出概率' },
        'share',
      ),
      old: median(
        [0.02, 0.07],
        { en: 'Chance of closing in a year, firms over twenty years', zh: '二十岁以上企业的年退出概率' },
        'share',
      ),
      sizeFalls: inShare(0.8, {
        en: 'Runs in which the chance of closing falls from each quarter of the sizes to the next',
        zh: '退出概率随规模四分组逐级下降的运行',
      }),
      both: inShare(0.8, {
        en: 'Runs in which size and age each lower the chance of closing, the other held alike',
        zh: '规模与年龄各自都降低退出概率的运行',
      }),
    },
  }),
  pattern({
    id: 'F4',
    group: 'firms',
    title: { en: 'A fifth of firms comes or goes in a year', zh: '一年之中约五分之一的企业进出' },
    source: {
      en: 'Bartelsman, Scarpetta, Schivardi (2005); US Census Bureau, own computation',
      zh: 'Bartelsman、Scarpetta 与 Schivardi（2005）；美国普查局数据（自行计算）',
    },
    setUps: { watched },
    measure({ watched: run }) {
      const { entry, exit } = turnover(run);
      const { created, destroyed } = jobFlows(run);
      return { gross: entry + exit, entry, exit, created, destroyed };
    },
    rows: {
      gross: median(
        [0.1, 0.25],
        { en: 'Entries and exits a year, per firm', zh: '年进入与退出合计（每家企业）' },
        'share',
      ),
      entry: median([0.08, 0.164], { en: 'Entries a year, per firm', zh: '年进入率' }, 'share'),
      exit: median([0.077, 0.124], { en: 'Exits a year, per firm', zh: '年退出率' }, 'share'),
      created: median([0.1, 0.22], { en: 'Jobs created a year, of all jobs', zh: '年新增岗位占比' }, 'share'),
      destroyed: median([0.1, 0.19], { en: 'Jobs lost a year, of all jobs', zh: '年消失岗位占比' }, 'share'),
    },
  }),
  pattern({
    id: 'F6',
    group: 'firms',
    title: { en: 'Newcomers are small and grow with age', zh: '新企业小，随年龄长大' },
    source: census,
    setUps: { watched },
    measure({ watched: run }) {
      const { size, jobs, spinOffs } = entrants(run);
      return { size, jobs, spinOffs, profile: rises(hazards(run).ageProfile) };
    },
    rows: {
      size: median([0.2, 0.35], { en: 'Size of newcomers, of the mean firm', zh: '新企业规模与平均规模之比' }, 'share'),
      jobs: median([0.015, 0.05], { en: 'Jobs in firms under one year', zh: '不满一岁企业的就业占比' }, 'share'),
      spinOffs: median([0.2, 0.7], { en: 'Spin-offs among newcomers', zh: '新企业中衍生企业的占比' }, 'share'),
      profile: inShare(0.8, {
        en: 'Runs in which mean size rises from each age group to the next',
        zh: '平均规模随年龄组逐级上升的运行',
      }),
    },
  }),
  pattern({
    id: 'F7',
    group: 'firms',
    title: { en: 'Ten years change most of a trade', zh: '十年之间，行业面目大改' },
    source: {
      en: 'Dunne, Roberts, Samuelson (1988): US manufacturers 1967–77',
      zh: 'Dunne、Roberts 与 Samuelson（1988）：美国制造业 1967—1977',
    },
    setUps: { watched },
    measure: ({ watched: run }) => tenYearsOn(run),
    rows: {
      left: median(
        [0.28, 0.45],
        { en: 'Firms of a year still there ten years later', zh: '某年企业十年后仍在的占比' },
        'share',
      ),
      held: median(
        [0.6, 0.82],
        { en: 'What the firms of a year hold of all jobs ten years later', zh: '某年企业十年后占全部就业的比重' },
        'share',
      ),
      times: median([1.5, 3.5], {
        en: 'Size of the survivors of ten years, of the mean firm',
        zh: '存活十年的企业与平均规模之比',
      }),
    },
  }),
  pattern({
    id: 'F8',
    group: 'firms',
    title: { en: 'Firms of an Italian district come and go less', zh: '意大利产业区的企业进出较少' },
    source: { en: 'ISTAT: Italian manufacturing 2011–15', zh: '意大利国家统计局：意大利制造业 2011—2015' },
    setUps: { district },
    measure({ district: run }) {
      const { entry, exit } = turnover(run, 100, 180);
      return { entry, exit, one: survivalOf(run, 1, 60) };
    },
    rows: {
      entry: median(
        [0.03, 0.07],
        { en: 'Third Italy: entries a year, per firm', zh: '“第三意大利”：年进入率' },
        'share',
      ),
      exit: median([0.045, 0.08], { en: 'Third Italy: exits a year, per firm', zh: '“第三意大利”：年退出率' }, 'share'),
      one: median(
        [0.81, 0.94],
        { en: 'Third Italy: newcomers alive after one year', zh: '“第三意大利”：新企业一年存活率' },
        'share',
      ),
    },
  }),
] as const;
