/** What studies found that policies did, as far as a run can show it. */
import { log, type RunResult } from '../../../engine/index.ts';
import { gainByEntry } from '../careers.ts';
import { crossSection, panelOf, years } from '../firm-records.ts';
import { declared, inShare, lever, median, pattern, type SetUp } from '../pattern.ts';
import { atEnd, counted, over, seriesOf } from '../readings.ts';
import { leastSquares } from '../../statistics/regression.ts';

const unaided: SetUp = {};

/** How much closing within two years falls with efficiency, size held alike: selection. */
function selection(run: RunResult, from: number, to: number): number {
  const panel = panelOf(run);
  const rows: number[][] = [];
  const closed: number[] = [];
  for (const t of years(from, to))
    for (const { row, serial, size } of crossSection(panel, t)) {
      const end = panel.book.firms.end[serial] as number;
      rows.push([1, log(panel.firms.efficiency[row] as number), log(size)]);
      closed.push(Number(end >= 0 && end <= t + 8));
    }
  return -(leastSquares(rows, closed)[1] as number);
}

const lemons: SetUp = { preset: 'zhejiang', ownPolicy: false };
/** Zones were evaluated all over China: they are paid out of an ordinary purse, not out of that of the Pearl River Delta. */
const ordinaryPurse = { valueTax: declared('valueTax'), landShare: declared('landShare') };

export const policyPatterns = [
  pattern({
    id: 'E7',
    group: 'policy',
    title: {
      en: 'Zones bring foreign plants, and firms more than growth of firms',
      zh: '园区带来外资；新企业的作用大于老企业的增长',
    },
    source: {
      en: 'Wang (2013); Lu, Wang, Zhu (2019); evidence P07, P08',
      zh: 'Wang（2013）；Lu、Wang 与 Zhu（2019）；证据 P07、P08',
    },
    setUps: {
      without: { preset: 'guangdong', ownPolicy: false, panel: true, set: ordinaryPurse },
      zone: {
        preset: 'guangdong',
        ownPolicy: false,
        panel: true,
        set: ordinaryPurse,
        policy: [lever('fdi', 0.8, 20), lever('infra', 0.5, 20)],
      },
    },
    measure({ without, zone }) {
      const arrivals = (run: RunResult): number => over(seriesOf(run).newForeignFirms, 20, 60);
      const jobs = (run: RunResult): number => over(seriesOf(run).employment, 52, 60);
      return {
        arrivals: arrivals(zone) / arrivals(without) - 1,
        jobs: jobs(zone) > jobs(without),
        entry: gainByEntry(zone, without, 20, 59),
      };
    },
    rows: {
      arrivals: median(
        [0.3, 0.8],
        { en: 'Foreign arrivals a zone adds in ten years', zh: '园区十年内外资进入的增幅' },
        'share',
      ),
      jobs: inShare(0.8, { en: 'Zone: runs with more jobs after ten years', zh: '园区：十年后就业增加的运行' }),
      entry: median(
        [0.5, null],
        { en: 'Share of the jobs a zone adds in firms that came after it', zh: '园区新增就业中设立后新企业所占' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'E9',
    group: 'policy',
    title: { en: 'What roads and schools built lasts after the money', zh: '修路办学之效，在投入停止后仍在' },
    source: {
      en: 'Kline, Moretti (2014): Tennessee Valley; evidence P09',
      zh: 'Kline 与 Moretti（2014）：田纳西河谷；证据 P09',
    },
    setUps: { unaided, helped: { policy: [lever('infra', 0.8, 20, { to: 60 }), lever('train', 0.8, 20, { to: 60 })] } },
    measure({ unaided: base, helped }) {
      const gain = (from: number): number =>
        log(over(seriesOf(helped).employment, from, from + 4) / over(seriesOf(base).employment, from, from + 4));
      return { positive: gain(96) > 0, kept: gain(96) / gain(56) };
    },
    rows: {
      positive: inShare(0.8, {
        en: 'Runs with more jobs ten years after roads and training end',
        zh: '交通与培训停止十年后就业仍较多的运行',
      }),
      kept: median(
        [0.2, 1.5],
        {
          en: 'Gain in jobs ten years after roads and training end, of the gain at their end',
          zh: '交通与培训停止十年后就业增益与停止时之比',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'E13',
    group: 'policy',
    title: { en: 'Trust comes back with a lag', zh: '信誉恢复需要时日' },
    source: { en: 'Bai and others (2019); evidence P13, N15', zh: 'Bai 等（2019）；证据 P13、N15' },
    setUps: { without: lemons, inspected: { ...lemons, policy: [lever('insp', 1, 80, { ramp: 1 })] } },
    measure({ without, inspected }) {
      const gain = (from: number, to: number): number =>
        over(seriesOf(inspected).reputation, from, to) - over(seriesOf(without).reputation, from, to);
      return { first: gain(80, 84) / gain(112, 120), honest: over(seriesOf(inspected).cheatShare, 84, 92) };
    },
    rows: {
      first: median(
        [null, 0.5],
        {
          en: 'Reputation gained in the first year of inspection, of the gain after nine years',
          zh: '质检第一年声誉增益与九年后之比',
        },
        'share',
      ),
      honest: median(
        [null, 0.2],
        { en: 'Share of cheats in the second and third year of inspection', zh: '质检第二、三年以次充好的企业占比' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'E15',
    group: 'policy',
    title: { en: 'Protection blunts selection', zh: '保护钝化优胜劣汰' },
    source: {
      en: 'Yang, Zhu (2018); He, Yang (2016); evidence P15',
      zh: 'Yang 与 Zhu（2018）；He 与 Yang（2016）；证据 P15',
    },
    setUps: { free: { panel: true }, guarded: { panel: true, policy: [lever('protect', 0.9, 60)] } },
    measure({ free, guarded }) {
      return {
        slope: selection(guarded, 72, 140) / selection(free, 72, 140),
        efficiency: atEnd(seriesOf(guarded).efficiency) < atEnd(seriesOf(free).efficiency),
      };
    },
    rows: {
      slope: median(
        [null, 0.95],
        {
          en: 'How much closing depends on efficiency under protection, of that without',
          zh: '保护下退出对效率的依赖与无保护时之比',
        },
        'share',
      ),
      efficiency: inShare(0.8, {
        en: 'Runs that end less efficient under protection',
        zh: '保护之下期末效率较低的运行',
      }),
    },
  }),
  pattern({
    id: 'E16',
    group: 'policy',
    title: { en: 'Training raises output more than wages', zh: '培训对产出的提升大于工资' },
    source: {
      en: 'Dearden, Reed, Van Reenen (2000); evidence P16',
      zh: 'Dearden、Reed 与 Van Reenen（2000）；证据 P16',
    },
    setUps: { unaided, trained: { policy: [lever('train', 0.8, 40)] } },
    measure({ unaided: base, trained }) {
      const gain = (id: 'valueAddedPerWorker' | 'wage'): number =>
        log(over(seriesOf(trained)[id], 72, 100) / over(seriesOf(base)[id], 72, 100));
      return { value: gain('valueAddedPerWorker'), wage: gain('valueAddedPerWorker') > gain('wage') };
    },
    rows: {
      value: median(
        [0, 0.2],
        {
          en: 'Value added per worker gained by eight to fifteen years of training',
          zh: '培训八至十五年后劳均增加值的提高',
        },
        'share',
      ),
      wage: inShare(0.8, {
        en: 'Training: runs in which value added per worker rises more than the wage',
        zh: '培训：劳均增加值升幅大于工资的运行',
      }),
    },
  }),
  pattern({
    id: 'E18',
    group: 'policy',
    title: { en: 'Better suppliers do not free a captive chain', zh: '配套再好，也解不开俘获型链条' },
    source: { en: 'Schmitz (1999): Sinos Valley; evidence P18', zh: '施密茨（1999）：西诺斯谷；证据 P18' },
    setUps: { without: { preset: 'sinos' }, suppliers: { preset: 'sinos', policy: [lever('supplier', 0.8, 60)] } },
    measure({ without, suppliers }) {
      const change = (id: 'specificity' | 'functionLevel' | 'margin'): number =>
        over(seriesOf(suppliers)[id], 84, 120) - over(seriesOf(without)[id], 84, 120);
      return { closer: change('specificity') > 0, level: change('functionLevel'), margin: change('margin') };
    },
    rows: {
      closer: inShare(0.8, {
        en: 'Sinos Valley: runs in which supplier development ties firms closer',
        zh: '西诺斯谷：配套培育使企业关系更紧密的运行',
      }),
      level: median([-0.15, 0.15], {
        en: 'Sinos Valley: function level that supplier development adds in six to fifteen years',
        zh: '西诺斯谷：配套培育六至十五年间功能层级的增量',
      }),
      margin: median([null, 0.01], {
        en: 'Sinos Valley: margin that supplier development adds',
        zh: '西诺斯谷：配套培育带来的利润率增量',
      }),
    },
  }),
  pattern({
    id: 'E10',
    group: 'policy',
    title: { en: 'A plant in the desert stays alone', zh: '荒漠中的大厂孤立无援' },
    source: {
      en: 'Felice, Lepore (2016): Mezzogiorno; evidence P10',
      zh: 'Felice 与 Lepore（2016）：意大利南部；证据 P10',
    },
    setUps: { weak: { preset: 'perroux-weak' } },
    measure({ weak }) {
      const series = seriesOf(weak);
      return {
        entries: counted(series.entries, 40, 100) / 15,
        fall: over(series.employment, 100, 120) / over(series.employment, 32, 40),
      };
    },
    rows: {
      entries: median([null, 3], {
        en: 'Weak region: firms a year that come after the money stops',
        zh: '薄弱区域：停止投入后每年新进企业数',
      }),
      fall: median(
        [null, 0.5],
        {
          en: 'Weak region: jobs fifteen years after the money stops, of those before',
          zh: '薄弱区域：停止十五年后就业与此前之比',
        },
        'share',
      ),
    },
  }),
] as const;
