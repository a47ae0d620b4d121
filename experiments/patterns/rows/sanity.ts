/** Extreme but sensible questions, and the bound of a sane answer. */
import { classifyVerdict, log, type RunResult } from '../../../engine/index.ts';
import { declared, inShare, median, pattern, type SetUp } from '../pattern.ts';
import { atEnd, counted, falls, over, peak, rises, seriesOf } from '../readings.ts';
import { departuresOf } from '../firm-records.ts';

const textbook = { en: 'Textbook economics: a bound of a sane answer', zh: '经济学常识：合理答案的界限' };
const unaided: SetUp = {};

const elastic = (e: number): SetUp => ({ set: { priceElasticity: [e, e, e] } });
const against = (times: number): SetUp => ({ set: { marketToRivals: declared('marketToRivals') * times } });
const outside = (wage: number): SetUp => ({ set: { outsideWage: wage } });

const value = (run: RunResult): number => atEnd(seriesOf(run).valueAdded);
const movesPerYear = (run: RunResult): number => {
  const { relocations, firms } = seriesOf(run);
  return (4 * counted(relocations, 40, 160)) / (120 * over(firms, 40, 160));
};
/** Most people at work for one there is. */
const crowding = (run: RunResult): number =>
  run.regions.reduce(
    (most, { series }) => Math.max(most, peak(series.employment.map((e, t) => e / (series.labourForce[t] as number)))),
    0,
  );

const lockedIn = (preset: string): SetUp => (preset === 'default' ? { quarters: 400 } : { preset, quarters: 400 });

/** Whether a cluster that counts as locked in after 50 years has risen by itself after 100; unknown for one that does not. */
function renewedAlone(run: RunResult): boolean | number {
  const { series, verdict } = run.regions[0] as RunResult['regions'][number];
  const early = Object.fromEntries(Object.entries(series).map(([id, values]) => [id, values.subarray(0, 200)]));
  if (classifyVerdict(early as typeof series) !== 'lockedIn') return Number.NaN;
  return verdict === 'upgraded' || verdict === 'sustained';
}

export const sanityPatterns = [
  pattern({
    id: 'D1',
    group: 'sanity',
    title: { en: 'Are there ever more people at work than there are?', zh: '就业会超过劳动力吗？' },
    source: textbook,
    setUps: {
      unaided,
      few: { set: { labourForce: 30 } },
      closed: { set: { migration: 0, labourForceLimit: 100 } },
      guangdong: { preset: 'guangdong' },
    },
    measure({ unaided: base, few, closed, guangdong }) {
      return { default: crowding(base), few: crowding(few), closed: crowding(closed), guangdong: crowding(guangdong) };
    },
    rows: {
      default: median([null, 1], { en: 'Highest employment, of the labour force', zh: '就业与劳动力之比的最高值' }),
      few: median([null, 1], {
        en: 'Highest employment, of the labour force, with few people at the start',
        zh: '初始劳动力很少时，就业与劳动力之比的最高值',
      }),
      closed: median([null, 1], {
        en: 'Highest employment, of the labour force, without migration',
        zh: '没有人口流入时，就业与劳动力之比的最高值',
      }),
      guangdong: median([null, 1], {
        en: 'Pearl River Delta: highest employment, of the labour force',
        zh: '珠三角：就业与劳动力之比的最高值',
      }),
    },
  }),
  pattern({
    id: 'D2',
    group: 'sanity',
    title: { en: 'Do margins fall when buyers mind prices?', zh: '买家越看重价格，利润率越低吗？' },
    source: textbook,
    setUps: { e1: elastic(1), e2: elastic(2), e4: elastic(4), e10: elastic(10) },
    measure({ e1, e2, e4, e10 }) {
      const margin = (run: RunResult): number => over(seriesOf(run).margin, 8, 80);
      const margins = [e1, e2, e4, e10].map(margin);
      return { falls: falls(margins), ends: (margins[3] as number) - (margins[0] as number) };
    },
    rows: {
      falls: inShare(0.9, {
        en: 'Runs in which margins fall over price elasticities 1, 2, 4 and 10',
        zh: '价格弹性为 1、2、4、10 时利润率逐级下降的运行',
      }),
      ends: median([null, 0], { en: 'Margin at elasticity 10 less that at 1', zh: '弹性 10 与弹性 1 的利润率之差' }),
    },
  }),
  pattern({
    id: 'D3',
    group: 'sanity',
    title: { en: 'Is there ground to stand on?', zh: '有没有立足之地？' },
    source: textbook,
    setUps: {
      unaided,
      m7: against(0.7),
      m15: against(1.5),
      doubled: { events: [{ quarter: 80, kind: 'rivalEntry', size: 1 }] },
      slow: { set: { wageGrowth: 0.75 * declared('wageGrowth') } },
      fast: { set: { wageGrowth: 1.25 * declared('wageGrowth') } },
    },
    measure({ unaided: base, m7, m15, doubled, slow, fast }) {
      const after = (run: RunResult): number => over(seriesOf(run).valueAdded, 100, 141);
      return {
        elasticity: log(value(m15) / value(m7)) / log(1.5 / 0.7),
        doubled: after(doubled) / after(base),
        wages: value(slow) / value(fast),
      };
    },
    rows: {
      elasticity: median([1, 2], {
        en: 'Elasticity of value added at the end to the market against rivals, between 0.7 and 1.5 times',
        zh: '期末增加值对“市场与对手之比”（0.7—1.5 倍）的弹性',
      }),
      doubled: median(
        [0.4, 0.95],
        {
          en: 'Value added five to fifteen years after rivals double, of that without',
          zh: '对手翻番 5—15 年后增加值与对照之比',
        },
        'share',
      ),
      wages: median([1, 2], {
        en: 'Value added at the end with wage catch-up 25 % slower, of that with 25 % faster',
        zh: '工资追赶慢 25% 与快 25% 时期末增加值之比',
      }),
    },
  }),
  pattern({
    id: 'D8',
    group: 'sanity',
    title: { en: 'Do firms move the more, the more they save by it?', zh: '省得越多，搬得越多吗？' },
    source: { en: 'Evidence N16; textbook economics', zh: '证据 N16；经济学常识' },
    setUps: {
      unaided,
      w15: outside(0.15),
      w05: outside(0.05),
      guangdong: { preset: 'guangdong', panel: true },
      crash: { preset: 'guangdong', panel: true, events: [{ quarter: 100, kind: 'demandShock', size: -0.3 }] },
    },
    measure({ unaided: base, w15, w05, guangdong, crash }) {
      const rates = [base, w15, w05].map(movesPerYear);
      const [calm, shocked] = [guangdong, crash].map((run) => departuresOf(run, 'foreign', 100, 112)) as [
        number,
        number,
      ];
      return { rises: rises(rates), gap: (rates[2] as number) / (rates[0] as number), crash: shocked / calm };
    },
    rows: {
      rises: inShare(0.8, {
        en: 'Runs in which moves rise as the wage outside falls from 0.27 to 0.15 and 0.05',
        zh: '外部工资由 0.27 降至 0.15、0.05 时外迁逐级增多的运行',
      }),
      gap: median([1.2, null], {
        en: 'Moves a year at an outside wage of 0.05, of those at 0.27',
        zh: '外部工资 0.05 与 0.27 时年外迁率之比',
      }),
      crash: median([1.2, null], {
        en: 'Foreign plants closing or moving in the three years after demand falls by 30 %, of those without the fall',
        zh: '需求下跌 30% 后三年内关停或外迁的外资企业与对照之比',
      }),
    },
  }),
  pattern({
    id: 'D9',
    group: 'sanity',
    title: { en: 'Does entry dry up once a few lead?', zh: '少数企业领先之后，进入会枯竭吗？' },
    source: { en: 'Klepper, Simons (1997); evidence L02, L04', zh: 'Klepper 与 Simons（1997）；证据 L02、L04' },
    setUps: { detroit: { preset: 'detroit' } },
    measure({ detroit }) {
      const { firms, entries } = seriesOf(detroit);
      const top = firms.indexOf(peak(firms));
      const rate = (from: number, to: number): number =>
        (4 * counted(entries, from, to)) / ((to - from) * over(firms, from, to));
      return { ratio: rate(top + 32, top + 52) / rate(Math.max(1, top - 20), top), later: rate(top + 32, top + 52) };
    },
    rows: {
      ratio: median(
        [null, 0.5],
        {
          en: 'Detroit: entry rate ten years after the peak of firms, of that before',
          zh: '底特律：企业数见顶十年后的进入率与此前之比',
        },
        'share',
      ),
      later: median(
        [null, 0.1],
        {
          en: 'Detroit: entries a year ten years after the peak, per firm',
          zh: '底特律：见顶十年后每家企业的年进入率',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'D10',
    group: 'sanity',
    title: { en: 'Does a verdict last?', zh: '结论站得住吗？' },
    source: textbook,
    setUps: { unaided: lockedIn('default'), sinos: lockedIn('sinos'), ruhr: lockedIn('ruhr') },
    measure({ unaided: base, sinos, ruhr }) {
      return { default: renewedAlone(base), sinos: renewedAlone(sinos), ruhr: renewedAlone(ruhr) };
    },
    rows: {
      default: inShare(
        null,
        {
          en: 'Default: locked-in runs that have risen by themselves fifty years later',
          zh: '默认：五十年后自行翻身的锁定运行',
        },
        0.1,
      ),
      sinos: inShare(
        null,
        {
          en: 'Sinos Valley: locked-in runs that have risen by themselves fifty years later',
          zh: '西诺斯谷：五十年后自行翻身的锁定运行',
        },
        0.1,
      ),
      ruhr: inShare(
        null,
        {
          en: 'Ruhr: locked-in runs that have risen by themselves fifty years later',
          zh: '鲁尔：五十年后自行翻身的锁定运行',
        },
        0.1,
      ),
    },
  }),
] as const;
