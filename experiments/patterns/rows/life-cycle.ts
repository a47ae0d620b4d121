/** P1 to P4, GW0, P13 and P14: rise, decline, lock-in, the window of opportunity. */
import { phases, type RunResult, type WorldEvent } from '../../../engine/index.ts';
import { inShare, lever, median, pattern, upgrade, type SetUp } from '../pattern.ts';
import { atEnd, falls, leftAtEnd, over, peak, quarterOfPeak, seriesOf } from '../readings.ts';

const description = { en: 'Model description, section 12', zh: '模型说明第 12 节' };
const unaided: SetUp = {};
const upgraded: SetUp = { policy: upgrade(60) };

const jump = (quarter: number): WorldEvent => ({ quarter, kind: 'paradigmShift', size: 0.8 });
const afterJump = (off: readonly ('functionalLockIn' | 'cognitiveLockIn' | 'politicalLockIn')[]): SetUp => ({
  events: [jump(90)],
  mechanismsOff: off.map((mechanism) => ({ mechanism, from: 90 })),
});
const recovery = (run: RunResult): number => {
  const { valueAdded } = seriesOf(run);
  return over(valueAdded, 120, 171) / over(valueAdded, 82, 91);
};

/** Governance reform beside the package, or not, from a quarter of the Ruhr. */
const rescue = (from: number, reform: boolean): SetUp => ({
  preset: 'ruhr',
  quarters: from + 84,
  policy: [...upgrade(from), ...(reform ? [lever('reform', 0.8, from)] : [])],
});
const keptBy = (run: RunResult, from: number, oldPeak: number): number =>
  over(seriesOf(run).valueAdded, from + 76, from + 84) / oldPeak;

export const lifeCyclePatterns = [
  pattern({
    id: 'P1',
    group: 'lifeCycle',
    title: { en: 'An unaided cluster forms, grows and declines', zh: '无政策的集群形成、成长而后衰退' },
    source: description,
    setUps: { unaided },
    measure({ unaided: run }) {
      const { firms, employment } = seriesOf(run);
      const found = [...new Set(run.regions[0]!.phases)].map((k) => phases[k]);
      return {
        phases: found[0] === 'formation' && found[1] === 'growth' && found.includes('decline'),
        peakFirms: peak(firms),
        inBand: peak(firms) >= 150 && peak(firms) <= 400,
        peakQuarter: quarterOfPeak(employment),
        jobsLeft: leftAtEnd(employment),
      };
    },
    rows: {
      phases: inShare(0.8, { en: 'Runs that form, grow and later decline', zh: '依次经历形成、成长与衰退的运行' }),
      peakFirms: median([150, 400], { en: 'Firms at the peak', zh: '峰值企业数' }),
      inBand: inShare(0.8, { en: 'Runs with 150 to 400 firms at the peak', zh: '峰值企业数在 150—400 家的运行' }),
      peakQuarter: median([60, 130], { en: 'Quarter in which employment peaks', zh: '就业见顶的季度' }, 'quarter'),
      jobsLeft: median([null, 0.6], { en: 'Jobs left at the end, of the peak', zh: '期末就业与峰值之比' }, 'share'),
    },
  }),
  pattern({
    id: 'P2',
    group: 'lifeCycle',
    title: { en: 'An upgrade package in time keeps the value', zh: '及时升级保住增加值' },
    source: description,
    setUps: { unaided, upgraded },
    measure({ unaided: base, upgraded: run }) {
      const [twin, own] = [seriesOf(base), seriesOf(run)];
      return {
        kept: atEnd(own.valueAdded) >= 0.8 * peak(twin.valueAdded),
        level: atEnd(own.functionLevel) > 2,
        over: atEnd(own.valueAdded) > atEnd(twin.valueAdded),
        times: atEnd(own.valueAdded) / atEnd(twin.valueAdded),
      };
    },
    rows: {
      kept: inShare(0.8, {
        en: 'Runs that end with at least 80 % of the peak their unaided twin reached',
        zh: '期末增加值不低于无政策对照峰值 80% 的运行',
      }),
      level: inShare(0.8, { en: 'Runs that end above function level 2', zh: '期末功能层级高于 2 的运行' }),
      over: inShare(0.8, { en: 'Runs that end above their unaided twin', zh: '期末增加值高于无政策对照的运行' }),
      times: median([1, null], {
        en: 'Value added at the end, as a multiple of the twin’s',
        zh: '期末增加值为对照的倍数',
      }),
    },
  }),
  pattern({
    id: 'GW0',
    group: 'lifeCycle',
    title: { en: 'The decline is bred at home', zh: '衰退源于集群自身' },
    source: description,
    setUps: { flat: { set: { wageGrowth: 0 } } },
    measure({ flat }) {
      const left = leftAtEnd(seriesOf(flat).employment);
      return { declines: left <= 0.85, jobsLeft: left };
    },
    rows: {
      declines: inShare(0.6, {
        en: 'Runs that lose at least 15 % of their peak jobs although wages do not catch up',
        zh: '即使工资不追赶，就业仍较峰值减少 15% 以上的运行',
      }),
      jobsLeft: median(
        [null, 0.85],
        { en: 'Jobs left at the end without wage catch-up, of the peak', zh: '工资不追赶时期末就业与峰值之比' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'P3',
    group: 'lifeCycle',
    title: { en: 'Protection saves jobs first and costs value later', zh: '保护先保岗位，后失增加值' },
    source: description,
    setUps: { unaided, guarded: { policy: [lever('protect', 0.9, 100, { ramp: 4 })] } },
    measure({ unaided: base, guarded }) {
      const [twin, own] = [seriesOf(base), seriesOf(guarded)];
      return {
        jobs: over(own.employment, 108, 125) > over(twin.employment, 108, 125),
        value: over(own.valueAdded, 180, 200) < over(twin.valueAdded, 180, 200),
        capture: atEnd(own.lockInPolitical) > atEnd(twin.lockInPolitical),
      };
    },
    rows: {
      jobs: inShare(0.8, { en: 'Runs with more jobs two to six years on', zh: '两到六年内就业增加的运行' }),
      value: inShare(0.8, { en: 'Runs with less value added at the end', zh: '期末增加值减少的运行' }),
      capture: inShare(0.8, { en: 'Runs with more political capture at the end', zh: '期末政策俘获加深的运行' }),
    },
  }),
  pattern({
    id: 'P4',
    group: 'lifeCycle',
    title: { en: 'Lock-ins decide whether a paradigm shift is survived', zh: '锁定决定能否渡过范式转换' },
    source: description,
    seeds: 200,
    setUps: {
      none: afterJump([]),
      functional: afterJump(['functionalLockIn']),
      cognitive: afterJump(['cognitiveLockIn']),
      political: afterJump(['politicalLockIn']),
      all: afterJump(['functionalLockIn', 'cognitiveLockIn', 'politicalLockIn']),
    },
    measure({ none, functional, cognitive, political, all }) {
      const [n, f, c, p, a] = [none, functional, cognitive, political, all].map(recovery) as [
        number,
        number,
        number,
        number,
        number,
      ];
      return {
        functional: f > n,
        cognitive: c > n,
        political: p > n,
        all: a > f && a > c && a > p,
        locked: n,
        free: a,
      };
    },
    rows: {
      functional: inShare(0.8, {
        en: 'Runs that recover better without functional lock-in',
        zh: '去掉功能性锁定后恢复更好的运行',
      }),
      cognitive: inShare(0.8, {
        en: 'Runs that recover better without cognitive lock-in',
        zh: '去掉认知锁定后恢复更好的运行',
      }),
      political: inShare(0.8, {
        en: 'Runs that recover better without political lock-in',
        zh: '去掉政治锁定后恢复更好的运行',
      }),
      all: inShare(0.8, { en: 'Runs that recover best without all three', zh: '三种锁定全部去掉时恢复最好的运行' }),
      locked: median(
        [null, 0.8],
        {
          en: 'Value added 30 to 80 quarters after the shift, of that before, with all lock-ins',
          zh: '三种锁定俱在：转换 30—80 季后增加值与转换前之比',
        },
        'share',
      ),
      free: median(
        [0.8, null],
        {
          en: 'Value added 30 to 80 quarters after the shift, of that before, without any lock-in',
          zh: '三种锁定均无：转换 30—80 季后增加值与转换前之比',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'P13a',
    group: 'lifeCycle',
    title: { en: 'The later an upgrade starts, the less it brings', zh: '升级起步越晚，所得越少' },
    source: description,
    setUps: {
      unaided,
      q40: { policy: upgrade(40) },
      q80: { policy: upgrade(80) },
      q120: { policy: upgrade(120) },
      q160: { policy: upgrade(160) },
    },
    measure({ unaided: base, q40, q80, q120, q160 }) {
      const twin = atEnd(seriesOf(base).valueAdded);
      const gains = [q40, q80, q120, q160].map((run) => atEnd(seriesOf(run).valueAdded) - twin);
      return { falls: falls(gains), early: gains[0] as number, late: (gains[3] as number) / (gains[0] as number) };
    },
    rows: {
      falls: inShare(0.8, {
        en: 'Runs in which each of four starts brings less than the one before',
        zh: '四个起点的收益逐一递减的运行',
      }),
      early: median([0, null], {
        en: 'Value added gained at the end by starting in quarter 40',
        zh: '第 40 季起步，期末增加值之增量',
      }),
      late: median(
        [null, 0.5],
        { en: 'Gain of a start in quarter 160, of that in quarter 40', zh: '第 160 季起步与第 40 季起步的收益之比' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'P13b',
    group: 'lifeCycle',
    title: { en: 'Where politics is captured, reform keeps the window open', zh: '政策被俘获之处，改革使窗口保持敞开' },
    source: description,
    seeds: 200,
    setUps: {
      twin: { preset: 'ruhr', quarters: 224 },
      alone60: rescue(60, false),
      reform60: rescue(60, true),
      alone100: rescue(100, false),
      reform100: rescue(100, true),
      alone140: rescue(140, false),
      reform140: rescue(140, true),
    },
    measure({ twin, alone60, reform60, alone100, reform100, alone140, reform140 }) {
      const most = peak(seriesOf(twin).valueAdded);
      const [a60, a100, a140] = [keptBy(alone60, 60, most), keptBy(alone100, 100, most), keptBy(alone140, 140, most)];
      const [r60, r100, r140] = [
        keptBy(reform60, 60, most),
        keptBy(reform100, 100, most),
        keptBy(reform140, 140, most),
      ];
      return {
        reform60: r60 >= 0.8,
        premium: r60 - a60,
        alone140: a140 >= 0.8,
        falls: falls([a60, a100, a140]),
        reformLonger: r100 > a100 && r140 > a140,
      };
    },
    rows: {
      reform60: inShare(0.6, {
        en: 'Ruhr: runs rescued by package and reform from quarter 60',
        zh: '鲁尔：第 60 季起组合加改革得以挽回的运行',
      }),
      premium: median(
        [0.1, null],
        { en: 'Ruhr: what reform adds to that package, of the old peak', zh: '鲁尔：改革在组合之外的增益（占原峰值）' },
        'share',
      ),
      alone140: inShare(
        null,
        {
          en: 'Ruhr: runs rescued by the package alone from quarter 140',
          zh: '鲁尔：第 140 季起仅靠组合得以挽回的运行',
        },
        0.25,
      ),
      falls: inShare(0.8, {
        en: 'Ruhr: runs in which the package alone brings less at each later start',
        zh: '鲁尔：仅靠组合，起步越晚保住越少的运行',
      }),
      reformLonger: inShare(0.8, {
        en: 'Ruhr: runs in which reform still helps at quarters 100 and 140',
        zh: '鲁尔：第 100、140 季改革仍有助益的运行',
      }),
    },
  }),
  pattern({
    id: 'P14',
    group: 'lifeCycle',
    title: {
      en: 'Open regions recover from a paradigm shift, closed ones do not',
      zh: '开放的区域能从范式转换中恢复，封闭的不能',
    },
    source: { en: 'Model description, section 12; Saxenian (1994)', zh: '模型说明第 12 节；萨克森尼安（1994）' },
    seeds: 200,
    setUps: {
      open: {
        set: { specificityRate: 0.017, exposureBase: 0.5, spinOffRate: 0.024, tieDiscount: 0.06, startUpRate: 1 },
        events: [jump(70)],
      },
      closed: {
        set: {
          specificityRate: 0.07,
          exposureBase: 0.25,
          spinOffRate: 0.0075,
          tieDiscount: 0.18,
          startUpRate: 0.65,
          foundingCapacity: 4,
        },
        events: [jump(70)],
      },
    },
    measure({ open, closed }) {
      const left = (run: RunResult): number =>
        over(seriesOf(run).valueAdded, 100, 121) / over(seriesOf(run).valueAdded, 62, 71);
      return { better: left(open) > left(closed), open: left(open), closed: left(closed) };
    },
    rows: {
      better: inShare(0.8, { en: 'Runs in which the open region recovers better', zh: '开放区域恢复更好的运行' }),
      open: median(
        [0.8, null],
        { en: 'Open: value added 30 to 50 quarters on, of that before', zh: '开放：30—50 季后增加值与此前之比' },
        'share',
      ),
      closed: median(
        [null, 0.85],
        { en: 'Closed: value added 30 to 50 quarters on, of that before', zh: '封闭：30—50 季后增加值与此前之比' },
        'share',
      ),
    },
  }),
] as const;
