import { bandFromBottom, ratioOrZero, type Reading } from '../lesson-facts.ts';
import type { IndicatorId } from '../../../engine/index.ts';
import type { Lesson } from '../lesson-plan.ts';

/** Mean of a year of the calendar. */
const inYear = (run: Reading, indicator: IndicatorId, year: number): number =>
  run.mean(indicator, 4 * (year - 1990), 4 * (year - 1990) + 4);

/** Growth of output a year between two years. */
const grew = (run: Reading, from: number, to: number): number =>
  ratioOrZero(inYear(run, 'output', to), inYear(run, 'output', from)) ** (1 / (to - from)) - 1;

export const lesson: Lesson = {
  preset: 'bangalore',
  steps: [
    {
      question: {
        en: 'Five companies, skilled engineers at a fifth of the frontier wage, a market almost without rivals. From 1991 to 1999 output grows a year by…',
        zh: '五家公司，有本事的工程师，工资只有世界前沿的五分之一，市场上几乎没有对手。1991—1999 年，产出每年增长——',
      },
      options: [
        { en: 'less than a third', zh: '不到三分之一' },
        { en: 'a third to two thirds', zh: '三分之一到三分之二' },
        { en: 'more than two thirds', zh: '三分之二以上' },
      ],
      quarter: 40,
      curtain: 6,
      looks: [
        { look: 'indicator', indicator: 'output' },
        { look: 'indicator', indicator: 'firms' },
        { look: 'indicator', indicator: 'wage' },
      ],
      cards: ['marshall', 'lifeCycle'],
      check({ now }) {
        const early = grew(now, 1991, 1999);
        return {
          option: bandFromBottom(early, 1 / 3, 2 / 3),
          said: {
            en: (w) =>
              `By ${w.share(early)}: from ${w.count(inYear(now, 'output', 1991))} a quarter to ${w.count(inYear(now, 'output', 1999))}. From 2000 to 2005 it is ${w.share(grew(now, 2000, 2005))}, from 2005 to 2008 ${w.share(grew(now, 2005, 2008))}, from 2008 to 2021 ${w.share(grew(now, 2008, 2021))}.`,
            zh: (w) =>
              `${w.share(early)}：每季产出由 ${w.count(inYear(now, 'output', 1991))} 升到 ${w.count(inYear(now, 'output', 1999))}。2000—2005 年为 ${w.share(grew(now, 2000, 2005))}，2005—2008 年为 ${w.share(grew(now, 2005, 2008))}，2008—2021 年为 ${w.share(grew(now, 2008, 2021))}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'Each company that earns has people who can found the next, and each finds buyers waiting. Such growth ends by itself: first there are no more hands, then no more buyers waiting. Bangalore ran at 96, 38, 26 and 18 per cent a year, in rupees of the day.',
        zh: '哪家赚了钱，就有人能出来办下一家；办起来，就有买家等着。这样的增长会自己停下来：先是人手不够，再是等着的买家没了。班加罗尔四个时期的年增速是 96%、38%、26%、18%，按当年卢比算。',
      },
      otherwise: {
        en: 'The first companies had a hard start in this run, and lost a year or two. See how many of the founders lived.',
        zh: '这次起步的几家开局不顺，耽误了一两年。看看最初那几家活下来多少。',
      },
    },
    {
      question: {
        en: 'From 2002 to 2009 output more than trebles. And the number of companies?',
        zh: '2002 到 2009 年，产出增至三倍多。公司数呢？',
      },
      options: [
        { en: 'It falls by more than two fifths', zh: '少了四成以上' },
        { en: 'It stays within two fifths of what it was', zh: '上下不出四成' },
        { en: 'It grows by more than two fifths', zh: '多了四成以上' },
      ],
      quarter: 79,
      curtain: 51,
      looks: [
        { look: 'indicator', indicator: 'firms' },
        { look: 'indicator', indicator: 'firmSize' },
        { look: 'indicator', indicator: 'fourFirmShare' },
      ],
      cards: ['lifeCycle'],
      check({ now }) {
        const [from, to] = [inYear(now, 'firms', 2002), inYear(now, 'firms', 2009)];
        const output = ratioOrZero(inYear(now, 'output', 2009), inYear(now, 'output', 2002));
        return {
          option: bandFromBottom(ratioOrZero(to, from), 0.6, 1.4),
          said: {
            en: (w) => `From ${w.count(from)} to ${w.count(to)}, while output grows ${w.times(output)}-fold.`,
            zh: (w) => `由 ${w.count(from)} 家到 ${w.count(to)} 家，产出却是原来的 ${w.times(output)} 倍。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Buyers give large jobs to large houses, and beside these there is little room for a newcomer. Growth goes on inside the companies that are there: 1,038 in 2002, 1,200 in 2009 in Bangalore, and ten of them with half of the exports.',
        zh: '大单给大公司，大公司身边，新来者难有位置；增长都发生在已有的公司里面。班加罗尔 2002 年有 1038 家，2009 年 1200 家，其中十家占了出口的一半。',
      },
      otherwise: {
        en: 'The leaders grew later than usual here, so the door stayed open longer. Compare the mean size of firms.',
        zh: '这次大公司起来得晚，门也就多开了几年。对照平均规模看看。',
      },
    },
    {
      question: {
        en: 'Let size shut nobody out, however large the leaders are. Companies in 2021, compared with before, are…',
        zh: '大公司再大，也挤不走新来者。与原来相比，2021 年的公司——',
      },
      options: [
        { en: 'about as many, within a quarter', zh: '差不多，相差不到四分之一' },
        { en: 'a quarter more up to two and a half times as many', zh: '多四分之一以上，但不到两倍半' },
        { en: 'more than that', zh: '比两倍半还多' },
      ],
      trial: { label: { en: 'Keep the door open', zh: '让新来者进得来' }, scene: [{ change: 'path', path: 1 }] },
      quarter: 127,
      looks: [
        { look: 'indicator', indicator: 'firms' },
        { look: 'indicator', indicator: 'output' },
        { look: 'indicator', indicator: 'spinOffs' },
      ],
      cards: ['lifeCycle', 'rivalry'],
      check({ now, before }) {
        const [firms, firmsBefore] = [inYear(now, 'firms', 2021), inYear(before, 'firms', 2021)];
        return {
          option: bandFromBottom(ratioOrZero(firms, firmsBefore), 1.25, 2.5),
          said: {
            en: (w) =>
              `${w.count(firms)} instead of ${w.count(firmsBefore)}; output is ${w.count(inYear(now, 'output', 2021))} a quarter instead of ${w.count(inYear(before, 'output', 2021))}.`,
            zh: (w) =>
              `${w.count(firms)} 家，原来是 ${w.count(firmsBefore)} 家；每季产出 ${w.count(inYear(now, 'output', 2021))}，原来是 ${w.count(inYear(before, 'output', 2021))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'The closed door decided how many companies there are, not how much they sell together: hands and buyers set that, and neither cares who does the work.',
        zh: '门关不关，定的是有多少家，不是一共卖多少：卖多少要看人手和买家，活儿由谁来干都一样。',
      },
      otherwise: {
        en: 'Few left the large houses here even though they could have. Look at margins: who earns little founds little.',
        zh: '这次门开着，出来的人也不多。看看利润率：赚得少，办得也少。',
      },
    },
    {
      question: {
        en: 'Now let nobody move in: the city lives on the engineers it has. Output in 2009, compared with before, is…',
        zh: '外地人进不来，只靠本地现有的工程师。与原来相比，2009 年的产出——',
      },
      options: [
        { en: 'less than half', zh: '不到一半' },
        { en: 'half to nine tenths', zh: '五成到九成' },
        { en: 'nine tenths or more', zh: '九成以上' },
      ],
      trial: { label: { en: 'Let nobody move in', zh: '外地人进不来' }, scene: [{ change: 'path', path: 0 }] },
      quarter: 79,
      looks: [
        { look: 'indicator', indicator: 'labourFound' },
        { look: 'indicator', indicator: 'wage' },
        { look: 'indicator', indicator: 'output' },
      ],
      cards: ['marshall'],
      check({ now, before }) {
        const [output, outputBefore] = [inYear(now, 'output', 2009), inYear(before, 'output', 2009)];
        return {
          option: bandFromBottom(ratioOrZero(output, outputBefore), 0.5, 0.9),
          said: {
            en: (w) =>
              `${w.count(output)} a quarter instead of ${w.count(outputBefore)}, at a wage of ${w.index(inYear(now, 'wage', 2009))} instead of ${w.index(inYear(before, 'wage', 2009))}.`,
            zh: (w) =>
              `每季 ${w.count(output)}，原来是 ${w.count(outputBefore)}；工资则是 ${w.index(inYear(now, 'wage', 2009))} 对 ${w.index(inYear(before, 'wage', 2009))}。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'Dearer hands are still too few hands. The advantage was never cheapness alone but a pool that fills again: people who come because the work is there, as Marshall said.',
        zh: '人贵了，还是不够用。这里的本钱从来不只是便宜，而是池子里的水能续上：活儿在这里，人就往这里来，这正是马歇尔说的劳动力池。',
      },
      otherwise: {
        en: 'In this run the pool lasted longer. See in which year hands begin to be short.',
        zh: '这次池子里的人多用了几年。看看人手是哪一年开始不够的。',
      },
    },
    {
      question: {
        en: 'Engineers are cheap no more: wages have more than doubled by 2021. Start the upgrade package in 2005. Value added per worker at the end, compared with doing nothing, is…',
        zh: '到 2021 年，工资已翻了一番还多，工程师不便宜了。2005 年起实施升级组合，与什么也不做相比，期末的劳均增加值——',
      },
      options: [
        { en: 'hardly higher', zh: '高不了多少' },
        { en: 'a twentieth to a half higher', zh: '高半成到一半' },
        { en: 'higher by more than a half', zh: '高一半以上' },
      ],
      trial: {
        label: { en: 'Upgrade from 2005', zh: '2005 年起升级' },
        scene: [{ change: 'package', name: 'upgrade' }],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'valueAddedPerWorker' },
        { look: 'indicator', indicator: 'functionLevel' },
        { look: 'view', view: 'chain' },
      ],
      cards: ['valueChains'],
      check({ now, before }) {
        const [value, valueBefore] = [now.end('valueAddedPerWorker'), before.end('valueAddedPerWorker')];
        return {
          option: bandFromBottom(ratioOrZero(value, valueBefore), 1.05, 1.5),
          said: {
            en: (w) =>
              `${w.index(value)} instead of ${w.index(valueBefore)}, at function level ${w.index(now.end('functionLevel'))} instead of ${w.index(before.end('functionLevel'))}, on a ladder with assembly at 0 and brands of one’s own at 3.`,
            zh: (w) =>
              `${w.index(value)}，不做则为 ${w.index(valueBefore)}；功能等级是 ${w.index(now.end('functionLevel'))} 对 ${w.index(before.end('functionLevel'))}（组装为 0，自主品牌为 3）。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'From hours of work to designs and products of one’s own: each hand earns more, and where hands are short that is the only way left to grow. It costs years before it shows.',
        zh: '从卖工时到卖设计、卖自己的产品，每个人挣得更多；人手不够的时候，也只剩这一条路。只是见效要等上好些年。',
      },
      otherwise: {
        en: 'Many climbed by themselves in this run. Compare the function levels in 2005.',
        zh: '这次不少企业自己就升上去了。比一比 2005 年的功能等级。',
      },
    },
  ],
  close: {
    en: 'A start on cheap people is a good start. What counts when they are cheap no more is what they have learned by then, and who still wants to come.',
    zh: '靠便宜的人起步，并不丢人。等人不便宜了，要看这些年学会了什么，还有谁愿意来。',
  },
};
