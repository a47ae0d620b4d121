/** What happened in real places: ratios and dates, read at the same dates of the scenario, never point by point. */
import { log, type RunResult } from '../../../engine/index.ts';
import { inShare, median, pattern } from '../pattern.ts';
import { indexOfLeastAfter, over, peak, quarterOfPeak, seriesOf } from '../readings.ts';

/** Quarter of a scenario in which a year begins. */
const quarterIn = (start: number, year: number): number => Math.round(4 * (year - start));

/** Mean loss a year between two quarters. */
function lossPerYear(values: ArrayLike<number>, from: number, to: number): number {
  return log(over(values, from - 2, from + 2) / over(values, to - 2, to + 2)) / ((to - from) / 4);
}

const ruhrYear = (year: number): number => quarterIn(1951.5, year);

export const historyPatterns = [
  pattern({
    id: 'H1',
    group: 'history',
    title: {
      en: 'Swiss watches 1970–87: two thirds of the jobs in seventeen years',
      zh: '瑞士钟表 1970—1987：十七年失去三分之二岗位',
    },
    source: {
      en: 'Census of the Swiss employers’ federation: 89,500 jobs (1970), 29,809 (1987); 1,620 firms (1970), 630 (1985)',
      zh: '瑞士雇主协会普查：岗位 89,500（1970）、29,809（1987）；企业 1,620（1970）、630（1985）',
    },
    setUps: { swiss: { preset: 'swiss' } },
    measure({ swiss }) {
      const { employment, firms } = seriesOf(swiss);
      const shock = 70;
      const low = indexOfLeastAfter(employment.subarray(0, 140), shock);
      const [before, after] = [over(firms, 62, 70), over(firms, low - 2, low + 3)];
      return {
        jobs: 1 - over(employment, low - 1, low + 2) / over(employment, 62, 70),
        firms: 1 - after / before,
        size: over(employment, low - 2, low + 3) / after / (over(employment, 62, 70) / before),
        years: (low - shock) / 4,
      };
    },
    rows: {
      jobs: median(
        [0.5, 0.8],
        {
          en: 'Switzerland: jobs lost from before the shock to the trough (watches: 67 %)',
          zh: '瑞士：自冲击前至谷底的岗位损失（钟表业：67%）',
        },
        'share',
      ),
      firms: median(
        [0.4, 0.75],
        {
          en: 'Switzerland: firms lost from before the shock to the trough (watches: 61 to 65 %)',
          zh: '瑞士：自冲击前至谷底的企业减少（钟表业：61%—65%）',
        },
        'share',
      ),
      size: median([0.6, 1.4], {
        en: 'Switzerland: mean size at the trough, of that before (watches: 1.1)',
        zh: '瑞士：谷底平均规模与此前之比（钟表业：1.1）',
      }),
      years: median([6, 18], {
        en: 'Switzerland: years from the shock to the trough (watches: 12 to 17)',
        zh: '瑞士：自冲击至谷底的年数（钟表业：12—17）',
      }),
    },
  }),
  pattern({
    id: 'H2',
    group: 'history',
    title: {
      en: 'Ruhr coal: fast at first, slower under subsidies, nearly all in the end',
      zh: '鲁尔煤炭：先快，补贴之下放缓，终至几近消失',
    },
    source: {
      en: 'German hard coal: jobs 607,000 (1957), 253,000 (1970), 187,000 (1980), 130,000 (1990); mines 153, 69, 39, 27',
      zh: '德国硬煤：岗位 60.7 万（1957）、25.3 万（1970）、18.7 万（1980）、13.0 万（1990）；矿井 153、69、39、27',
    },
    setUps: { ruhr: { preset: 'ruhr' } },
    measure({ ruhr }) {
      const { employment, firms } = seriesOf(ruhr);
      return {
        fast: lossPerYear(employment, 92, 132),
        later: lossPerYear(employment, 132, 172) / lossPerYear(employment, 92, 132),
        left: over(employment, ruhrYear(2000), ruhrYear(2001)) / peak(employment),
        firms: over(firms, ruhrYear(2000), ruhrYear(2001)) / peak(firms),
      };
    },
    rows: {
      fast: median(
        [0.04, 0.1],
        {
          en: 'Ruhr: jobs lost a year in the first ten years of decline (coal: 6.5 %)',
          zh: '鲁尔：衰退头十年就业年降幅（煤炭：6.5%）',
        },
        'share',
      ),
      later: median([0.2, 1], {
        en: 'Ruhr: loss of jobs a year in the second ten years of decline, of that in the first (coal: 0.5)',
        zh: '鲁尔：衰退第二个十年与头十年就业年降幅之比（煤炭：0.5）',
      }),
      left: median(
        [0.05, 0.3],
        {
          en: 'Ruhr: jobs left after a quarter of a century, of the peak (coal after 23 years: 31 %, after 43: 10 %)',
          zh: '鲁尔：四分之一世纪后岗位与峰值之比（煤炭：23 年后 31%，43 年后 10%）',
        },
        'share',
      ),
      firms: median(
        [0.05, 0.4],
        {
          en: 'Ruhr: firms left after a quarter of a century, of the peak (mines after 23 years: 25 %)',
          zh: '鲁尔：四分之一世纪后企业与峰值之比（矿井 23 年后：25%）',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'H3',
    group: 'history',
    title: { en: 'Silicon Valley overtakes Route 128', zh: '硅谷超过 128 公路' },
    source: {
      en: 'High-tech jobs, Valley over Route 128: 0.58 (1959), 1.58 (1989): 3.3 points a year faster',
      zh: '高技术岗位，硅谷与 128 公路之比：0.58（1959）、1.58（1989），年增速高 3.3 个百分点',
    },
    setUps: { valley: { preset: 'valley' } },
    measure({ valley }) {
      const ratio = (from: number, to: number): number =>
        over(seriesOf(valley, 0).employment, from, to) / over(seriesOf(valley, 1).employment, from, to);
      const [before, after] = [ratio(60, 76), ratio(quarterIn(1965, 1998), quarterIn(1965, 2002))];
      return { overtakes: after > 1 && after > before, rise: after / before, speed: log(after / before) / 30 };
    },
    rows: {
      overtakes: inShare(0.8, {
        en: 'Runs in which the Valley pulls ahead after the shift',
        zh: '转换之后硅谷领先的运行',
      }),
      rise: median([1.3, 4], {
        en: 'Silicon Valley over Route 128: rise of the ratio of jobs over thirty years (2.7 in fact)',
        zh: '硅谷与 128 公路岗位之比三十年间的升幅（实际 2.7 倍）',
      }),
      speed: median(
        [0.01, 0.05],
        {
          en: 'Lead of Silicon Valley in growth a year (3.3 points in fact)',
          zh: '硅谷领先的年增速（实际 3.3 个百分点）',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'H4',
    group: 'history',
    title: { en: 'Dongguan leaves processing trade, slowly', zh: '东莞缓慢告别加工贸易' },
    source: {
      en: 'Processing share of trade 87.7 % (2008), 59.6 % (2015); evidence N20',
      zh: '加工贸易占比 87.7%（2008）、59.6%（2015）；证据 N20',
    },
    setUps: { guangdong: { preset: 'guangdong' } },
    measure({ guangdong }) {
      const { captiveFirms, firms, assemblyJobs, orderJobs, employment } = seriesOf(guangdong);
      const share = (year: number): number =>
        over(captiveFirms, quarterIn(1979, year), quarterIn(1979, year + 1)) /
        over(firms, quarterIn(1979, year), quarterIn(1979, year + 1));
      const low = (year: number): number => {
        const [a, b] = [quarterIn(1979, year), quarterIn(1979, year + 1)];
        return (over(assemblyJobs, a, b) + over(orderJobs, a, b)) / over(employment, a, b);
      };
      return { ratio: share(2015) / share(2008), level: share(2008), low: low(2008) };
    },
    rows: {
      ratio: median([0.55, 0.98], {
        en: 'Pearl River Delta: share of captive firms in 2015, of that in 2008 (0.68 in fact, of trade)',
        zh: '珠三角：2015 年俘获型企业占比与 2008 年之比（实际 0.68，按贸易额）',
      }),
      level: median(
        [0.6, 1],
        {
          en: 'Pearl River Delta: share of captive firms in 2008 (88 % in fact, of trade)',
          zh: '珠三角：2008 年俘获型企业占比（实际 88%，按贸易额）',
        },
        'share',
      ),
      low: median(
        [0.5, 1],
        {
          en: 'Pearl River Delta: jobs in assembly and made-to-order work in 2008',
          zh: '珠三角：2008 年组装与代工岗位占比',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'H5',
    group: 'history',
    title: { en: 'Italian districts shrink by degrees', zh: '意大利产业区渐次收缩' },
    source: {
      en: 'Prato textiles, census: 50,517 jobs (1981), 37,189 (2001)',
      zh: '普拉托纺织业普查：岗位 50,517（1981）、37,189（2001）',
    },
    setUps: { italy: { preset: 'italy' } },
    measure({ italy }) {
      const { employment } = seriesOf(italy);
      const at = (year: number): number => over(employment, quarterIn(1955, year) - 2, quarterIn(1955, year) + 2);
      return { jobs: at(2001) / at(1981), peak: 1955 + quarterOfPeak(employment) / 4 };
    },
    rows: {
      jobs: median(
        [0.55, 0.95],
        {
          en: 'Third Italy: jobs in 2001, of those in 1981 (Prato: 0.74)',
          zh: '“第三意大利”：2001 年岗位与 1981 年之比（普拉托：0.74）',
        },
        'share',
      ),
      peak: median(
        [1970, 1992],
        {
          en: 'Third Italy: year in which jobs peak (Prato: about 1981)',
          zh: '“第三意大利”：就业见顶的年份（普拉托：约 1981）',
        },
        'quarter',
      ),
    },
  }),
  pattern({
    id: 'H6',
    group: 'history',
    title: { en: 'Sinos Valley: fewer jobs, dearer shoes', zh: '西诺斯谷：岗位减少，鞋价上升' },
    source: {
      en: 'A third of the formal jobs gone 2002–14; price a pair highest of Brazil’s regions in 2012',
      zh: '2002—2014 年正规岗位减少三分之一；2012 年每双价格居巴西各地之首',
    },
    setUps: { sinos: { preset: 'sinos' } },
    measure({ sinos }) {
      const { employment, functionLevel } = seriesOf(sinos);
      const [from, to] = [quarterIn(1970, 2002), quarterIn(1970, 2014)];
      return {
        jobs: over(employment, to - 2, to + 2) / over(employment, from - 2, from + 2),
        level: over(functionLevel, to - 2, to + 2) > over(functionLevel, from - 2, from + 2),
      };
    },
    rows: {
      jobs: median(
        [0.5, 0.85],
        {
          en: 'Sinos Valley: jobs in 2014, of those in 2002 (0.67 in fact)',
          zh: '西诺斯谷：2014 年岗位与 2002 年之比（实际 0.67）',
        },
        'share',
      ),
      level: inShare(0.8, {
        en: 'Sinos Valley: runs in which those who stay work at a higher level',
        zh: '西诺斯谷：留存企业功能层级上升的运行',
      }),
    },
  }),
  pattern({
    id: 'H7',
    group: 'history',
    title: { en: 'A market town grows fast, then slower', zh: '市场带动的集群先快后慢' },
    source: {
      en: 'Yiwu market turnover: 78 % a year 1986–94, 5.7 % 1995–2001, 8.7 % 2001–09',
      zh: '义乌市场成交额年增速：78%（1986—1994）、5.7%（1995—2001）、8.7%（2001—2009）',
    },
    setUps: { zhejiang: { preset: 'zhejiang' } },
    measure({ zhejiang }) {
      const { output } = seriesOf(zhejiang);
      const grew = (from: number, to: number): number =>
        log(
          over(output, quarterIn(1978, to) - 2, quarterIn(1978, to) + 2) /
            over(output, quarterIn(1978, from) - 2, quarterIn(1978, from) + 2),
        ) /
        (to - from);
      return { slows: grew(1979, 1987) > grew(1987, 1994), recovers: grew(2001, 2009) > grew(1994, 2001) };
    },
    rows: {
      slows: inShare(0.8, {
        en: 'Zhejiang: runs that grow faster in the first eight years of the market than in the next seven',
        zh: '浙江：市场兴起头八年快于其后七年的运行',
      }),
      recovers: inShare(0.6, {
        en: 'Zhejiang: runs that grow faster after the quality campaign (2001–09) than before (1994–2001)',
        zh: '浙江：质量整治后（2001—2009）快于此前（1994—2001）的运行',
      }),
    },
  }),
  pattern({
    id: 'H8',
    group: 'history',
    title: { en: 'A slump of demand is made good in a few years', zh: '需求骤降，数年可复' },
    source: {
      en: 'Hsinchu Science Park: revenue −28.7 % in 2001, the old peak passed in 2004',
      zh: '新竹科学园区：2001 年营收下降 28.7%，2004 年超过前峰',
    },
    setUps: { calm: {}, slump: { events: [{ quarter: 60, kind: 'demandShock', size: -0.3 }] } },
    measure({ calm, slump }) {
      const [twin, own] = [seriesOf(calm).valueAdded, seriesOf(slump).valueAdded];
      const before = over(own, 56, 60);
      const back = own.findIndex((value, t) => t > 62 && value >= before);
      const most = Math.max(...Array.from(own.subarray(60, 72), (value, t) => 1 - value / (twin[60 + t] as number)));
      return { fall: most, years: back < 0 ? Number.NaN : (back - 60) / 4 };
    },
    rows: {
      fall: median(
        [0.15, 0.5],
        {
          en: 'Value added lost in the worst quarter after demand falls by 30 %',
          zh: '需求下跌 30% 后最差季度增加值的损失',
        },
        'share',
      ),
      years: median([0.5, 6], { en: 'Years until the old level is back', zh: '恢复原水平所需年数' }),
    },
  }),
  pattern({
    id: 'H9',
    group: 'history',
    title: { en: 'Firms stop multiplying before sales stop growing', zh: '企业数先停，销售后停' },
    source: {
      en: 'Bangalore software: companies level off about 2000, exports grow 26–38 % a year to 2008',
      zh: '班加罗尔软件业：企业数 2000 年前后趋平，出口至 2008 年仍年增 26%—38%',
    },
    setUps: { unaided: {} },
    measure({ unaided: run }: { readonly unaided: RunResult }) {
      const { firms, output } = seriesOf(run);
      return { order: quarterOfPeak(firms) <= quarterOfPeak(output) };
    },
    rows: {
      order: inShare(0.8, {
        en: 'Runs in which the number of firms peaks no later than output',
        zh: '企业数见顶不晚于产出的运行',
      }),
    },
  }),
] as const;
