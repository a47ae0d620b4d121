/** What happened in two places of high technology: a slump made good, and growth that slows by degrees. */
import { exp, log } from '../../../engine/index.ts';
import { inShare, median, pattern } from '../pattern.ts';
import { falls, over, peak, seriesOf } from '../readings.ts';

/** Growth a year between two values so many years apart. */
const growthPerYear = (before: number, after: number, years: number): number => exp(log(after / before) / years) - 1;

/** Mean of a year, in a scenario that begins with the first quarter of another. */
const yearlyMean =
  (start: number) =>
  (values: ArrayLike<number>, year: number): number =>
    over(values, 4 * (year - start), 4 * (year - start) + 4);

export const technologyPatterns = [
  pattern({
    id: 'H10',
    group: 'history',
    title: {
      en: 'Hsinchu falls with the demand for chips, and rises again whole',
      zh: '新竹：随芯片需求跌下去，又完好地爬起来',
    },
    source: {
      en: 'Hsinchu Science Park: revenue −28.7 % in 2001, the peak of 2000 passed in 2004; 384 firms (2004), 512 (2018); 113,000 people (2004), 153,503 (2018)',
      zh: '新竹科学园区：2001 年营收下降 28.7%，2004 年超过 2000 年的高峰；企业 384 家（2004）、512 家（2018）；从业 11.3 万人（2004）、153,503 人（2018）',
    },
    setUps: { hsinchu: { preset: 'hsinchu' } },
    measure({ hsinchu }) {
      const { valueAdded, firms, employment, functionLevel } = seriesOf(hsinchu);
      const mean = yearlyMean(1980);
      const grew = (values: ArrayLike<number>): number => growthPerYear(mean(values, 2004), mean(values, 2018), 14);
      let back = 2001;
      while (back < 2028 && mean(valueAdded, back) < mean(valueAdded, 2000)) back += 1;
      return {
        fall: 1 - mean(valueAdded, 2001) / mean(valueAdded, 2000),
        back,
        firms: grew(firms),
        jobs: grew(employment),
        whole: mean(firms, 2018) / peak(firms, 0, 4 * (2019 - 1980)) >= 0.85,
        level: mean(functionLevel, 2018),
      };
    },
    rows: {
      fall: median(
        [0.24, 0.33],
        {
          en: 'Hsinchu: value added lost in 2001 (revenue in fact: 28.7 %)',
          zh: '新竹：2001 年增加值的降幅（实际营收：28.7%）',
        },
        'share',
      ),
      back: median(
        [2003, 2005],
        {
          en: 'Hsinchu: year in which the level of 2000 is passed (2004 in fact)',
          zh: '新竹：超过 2000 年水平的年份（实际 2004 年）',
        },
        'quarter',
      ),
      firms: median(
        [0.015, 0.03],
        {
          en: 'Hsinchu: more firms a year, 2004–18 (2.1 % in fact)',
          zh: '新竹：2004—2018 年企业数年增速（实际 2.1%）',
        },
        'share',
      ),
      jobs: median(
        [0.01, 0.035],
        { en: 'Hsinchu: more jobs a year, 2004–18 (2.2 % in fact)', zh: '新竹：2004—2018 年岗位年增速（实际 2.2%）' },
        'share',
      ),
      whole: inShare(0.8, {
        en: 'Hsinchu: runs with at least 85 % of the most firms there ever were in 2018 (no shakeout in fact)',
        zh: '新竹：2018 年企业数不低于历来最多时 85% 的运行（实际没有洗牌）',
      }),
      level: median([1.3, null], {
        en: 'Hsinchu: function level in 2018, beyond making to order',
        zh: '新竹：2018 年的功能等级，已不止代工',
      }),
    },
  }),
  pattern({
    id: 'H11',
    group: 'history',
    title: { en: 'Bangalore slows by degrees, its companies first', zh: '班加罗尔逐级放缓，公司数先停' },
    source: {
      en: 'Bangalore software, rupees of the day: exports +96 % a year 1991–99, +38 % 2000–05, +26 % 2005–08, +18 % 2008–21; companies 13 (1991), 1,038 (2002), 1,200 (2009)',
      zh: '班加罗尔软件业，按当年卢比：出口年增 96%（1991—1999）、38%（2000—2005）、26%（2005—2008）、18%（2008—2021）；公司 13 家（1991）、1038 家（2002）、1200 家（2009）',
    },
    setUps: { bangalore: { preset: 'bangalore' } },
    measure({ bangalore }) {
      const { output, firms, wage } = seriesOf(bangalore);
      const mean = yearlyMean(1990);
      const grew = (from: number, to: number): number => growthPerYear(mean(output, from), mean(output, to), to - from);
      const [early, middle, later, late] = [grew(1991, 1999), grew(2000, 2005), grew(2005, 2008), grew(2008, 2021)];
      /** First year in which nine tenths of the most until 2021 are reached. */
      const levelsOff = (values: ArrayLike<number>): number => {
        const years = Array.from({ length: 32 }, (_, k) => mean(values, 1990 + k));
        return years.findIndex((value) => value >= 0.9 * peak(years));
      };
      return {
        early,
        middle,
        later,
        late,
        slows: falls([early, middle, later, late]),
        companies: mean(firms, 2009) / mean(firms, 2002),
        lead: levelsOff(output) - levelsOff(firms),
        wage: mean(wage, 2021) / mean(wage, 1991),
      };
    },
    rows: {
      early: median(
        [0.7, 1.1],
        {
          en: 'Bangalore: growth of output a year, 1991–99 (exports in fact: 96 %)',
          zh: '班加罗尔：1991—1999 年产出年增速（实际出口：96%）',
        },
        'share',
      ),
      middle: median(
        [0.25, 0.5],
        {
          en: 'Bangalore: growth of output a year, 2000–05 (exports in fact: 38 %)',
          zh: '班加罗尔：2000—2005 年产出年增速（实际出口：38%）',
        },
        'share',
      ),
      later: median(
        [0.1, 0.35],
        {
          en: 'Bangalore: growth of output a year, 2005–08 (exports in fact: 26 %)',
          zh: '班加罗尔：2005—2008 年产出年增速（实际出口：26%）',
        },
        'share',
      ),
      late: median(
        [0.04, 0.2],
        {
          en: 'Bangalore: growth of output a year, 2008–21 (exports in fact: 18 %, with inflation)',
          zh: '班加罗尔：2008—2021 年产出年增速（实际出口：18%，含涨价）',
        },
        'share',
      ),
      slows: inShare(0.8, {
        en: 'Bangalore: runs that grow more slowly in each of the four periods than in the one before',
        zh: '班加罗尔：四个时期一期慢于一期的运行',
      }),
      companies: median([0.7, 1.4], {
        en: 'Bangalore: companies in 2009, of those in 2002 (1.16 in fact)',
        zh: '班加罗尔：2009 年公司数与 2002 年之比（实际 1.16）',
      }),
      lead: median([7, 20], {
        en: 'Bangalore: years by which companies level off before output',
        zh: '班加罗尔：公司数趋平早于产出的年数',
      }),
      wage: median([1.8, 3], {
        en: 'Bangalore: wage in 2021, of that in 1991, both against the world frontier',
        zh: '班加罗尔：2021 年工资与 1991 年之比（均相对世界前沿）',
      }),
    },
  }),
] as const;
