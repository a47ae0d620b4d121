import { bandFromBottom, ratioOrZero, type LessonFinding, type OptionIndex, type Reading } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

const BEFORE_THE_JUMP = 90;

/** Value added at the end, as a share of what it reached before the market jumped. */
function ofOldPeak(run: Reading): number {
  return ratioOrZero(run.end('valueAdded'), run.peak('valueAdded', BEFORE_THE_JUMP).value);
}

function recovery({ now, before }: { readonly now: Reading; readonly before: Reading }): LessonFinding {
  const [share, shareBefore] = [ofOldPeak(now), ofOldPeak(before)];
  return {
    option: bandFromBottom(share, 0.4, 0.8),
    said: {
      en: (w) =>
        `Value added ends at ${w.share(share)} of the old peak, instead of ${w.share(shareBefore)}. Political lock-in ends at ${w.index(now.end('lockInPolitical'))}; spending in all: ${w.count(now.total('spending'))} units.`,
      zh: (w) =>
        `期末增加值为旧日高峰的 ${w.share(share)}，改动之前是 ${w.share(shareBefore)}；政治锁定期末为 ${w.index(now.end('lockInPolitical'))}，财政共花 ${w.count(now.total('spending'))} 个单位。`,
    },
  };
}

const recoveryOptions = [
  { en: 'below two fifths of the old peak', zh: '不到旧日高峰的四成' },
  { en: 'two fifths to four fifths', zh: '四成到八成' },
  { en: 'above four fifths', zh: '八成以上' },
] as const;

export const lesson: Lesson = {
  preset: 'ruhr',
  steps: [
    {
      question: {
        en: 'It is the eve of 1974: coal and steel are still near their best. Which lock-in is already the deepest?',
        zh: '1974 年前夜，煤钢正当盛年。三种锁定，哪一种已经最深？',
      },
      options: [
        { en: 'Functional: suppliers serve one customer', zh: '功能性锁定：配套厂只伺候一个主顾' },
        { en: 'Cognitive: everybody thinks alike', zh: '认知锁定：人人一个看法' },
        { en: 'Political: works and ministry stand together', zh: '政治锁定：大厂和政府一条心' },
      ],
      quarter: 89,
      curtain: 50,
      looks: [
        { look: 'indicator', indicator: 'lockInFunctional' },
        { look: 'indicator', indicator: 'lockInCognitive' },
        { look: 'indicator', indicator: 'lockInPolitical' },
        { look: 'view', view: 'knowledge' },
      ],
      cards: ['lockIn'],
      check({ now }) {
        const depth = [
          now.at('lockInFunctional', 89),
          now.at('lockInCognitive', 89),
          now.at('lockInPolitical', 89),
        ] as const;
        return {
          option: depth.indexOf(Math.max(...depth)) as OptionIndex,
          said: {
            en: (w) =>
              `In ${w.year(89)}: functional ${w.index(depth[0])}, cognitive ${w.index(depth[1])}, political ${w.index(depth[2])}, each from 0 to 1. Employment stands at ${w.share(ratioOrZero(now.at('employment', 89), now.peak('employment').value))} of its peak.`,
            zh: (w) =>
              `${w.year(89)}：功能性锁定 ${w.index(depth[0])}，认知锁定 ${w.index(depth[1])}，政治锁定 ${w.index(depth[2])}（均为 0 到 1）；就业是峰值的 ${w.share(ratioOrZero(now.at('employment', 89), now.peak('employment').value))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Agreement is the quietest of the three: nobody feels it as a loss. In the knowledge space the beliefs sit in one cloud, and the target is about to jump out of it.',
        zh: '看法一致是最不声不响的一种，谁也不觉得少了什么。在知识空间里，大家的判断聚成一团，而市场目标马上就要跳出去。',
      },
      otherwise: {
        en: 'All three are deep here; which one is slightly ahead matters less than that each holds up the others.',
        zh: '三种都很深；谁略高一点不要紧，要紧的是它们互相撑着。',
      },
    },
    {
      question: {
        en: 'The upgrade package starts on the eve of the crisis, and nothing else changes. Value added at the end is…',
        zh: '危机前夜，“升级”组合就已上马，别的都不动。期末的增加值——',
      },
      options: recoveryOptions,
      trial: {
        label: { en: 'Spend at once, without reform', zh: '只给钱，不改革' },
        scene: [{ change: 'path', path: 0 }],
      },
      quarter: 160,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'lockInPolitical' },
      ],
      cards: ['lockIn'],
      check: recovery,
      expected: 0,
      odds: true,
      because: {
        en: 'The money goes through the hands of those it is meant to overcome. Old, distressed employers hold policy; they divert what could help newcomers. How much gets through is chance.',
        zh: '钱要经过它本来要对付的那些人的手。陷入困境的老企业攥着政策，能帮新企业的那一份先被挪走了；漏得过去多少，带有偶然。',
      },
      otherwise: {
        en: 'Here some of the money got through. Look at how deep political lock-in was when the programme began.',
        zh: '这次有一部分钱落到了实处。看看项目启动时政治锁定有多深。',
      },
    },
    {
      question: {
        en: 'Reform governance three years earlier, from 1969, and start the same package when it started. Value added at the end is…',
        zh: '提前三年、从 1969 年起改革治理，组合还是原来的时候上。期末的增加值——',
      },
      options: recoveryOptions,
      start: [{ change: 'path', path: 0 }],
      trial: {
        label: { en: 'Reform from 1969, spend as before', zh: '1969 年起改革，投入照旧' },
        scene: [{ change: 'path', path: 1 }],
      },
      quarter: 160,
      looks: [
        { look: 'lever', lever: 'reform' },
        { look: 'indicator', indicator: 'lockInPolitical' },
        { look: 'indicator', indicator: 'entries' },
      ],
      cards: ['lockIn', 'porter'],
      check: recovery,
      expected: 2,
      because: {
        en: 'The money comes no sooner; the hands it goes through have changed. With capture falling, the same levers reach new firms, and openness lets them see where the market went.',
        zh: '钱并没有早来，经手的人换了：俘获一退，同样的杠杆够得着新企业了；开放又让它们看清市场去了哪里。',
      },
      otherwise: {
        en: 'Reform was not enough in this run. Count the firms still alive when the package began: it needs somebody to work on.',
        zh: '这次改革还不够。数一数组合启动时还有几家企业：政策总要有对象。',
      },
    },
    {
      question: {
        en: 'The same sequence fifteen years later, from 1984. Value added at the end is…',
        zh: '同样的次序再晚十五年，1984 年才动手。期末的增加值——',
      },
      options: recoveryOptions,
      start: [{ change: 'path', path: 1 }],
      trial: {
        label: { en: 'Reform and package from 1984', zh: '从 1984 年起先改革、后投入' },
        scene: [{ change: 'package', name: 'reformFirst', from: 132 }],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'firms' },
        { look: 'indicator', indicator: 'valueAdded' },
      ],
      cards: ['lockIn', 'krugman'],
      check: recovery,
      expected: 0,
      odds: true,
      because: {
        en: 'Right and late: recovery starts from a handful of firms, and fifty years may not be enough. Move the start further and you find the point of no return.',
        zh: '对，但是晚了：从寥寥几家重新起步，五十年未必够用。再往后挪，就能找到不可逆转点。',
      },
      otherwise: {
        en: 'Where more firms survive the first years the window stays open longer: compare the number of firms in 1984.',
        zh: '头几年活下来的企业多，机会窗口就开得久，不妨对照 1984 年的企业数。',
      },
    },
    {
      question: {
        en: 'A thought experiment: the money of question two, no reform, but political lock-in switched off. Value added at the end is…',
        zh: '做个思想实验：第二题那样只给钱、不改革，但把政治锁定关掉。期末的增加值——',
      },
      options: recoveryOptions,
      start: [{ change: 'path', path: 0 }],
      trial: {
        label: { en: 'Money only, political lock-in off', zh: '只给钱，关掉政治锁定' },
        scene: [
          { change: 'path', path: 0 },
          { change: 'mechanismOff', mechanism: 'politicalLockIn', from: 0 },
        ],
      },
      quarter: 160,
      looks: [
        { look: 'mechanism', mechanism: 'politicalLockIn' },
        { look: 'indicator', indicator: 'valueAdded' },
      ],
      cards: ['lockIn'],
      check: recovery,
      expected: 2,
      because: {
        en: 'So it was politics. Functional and cognitive lock-in are as deep as before, and the package undoes them, once nobody stands in its way.',
        zh: '可见症结在政治。功能性锁定和认知锁定一样深，可只要没有人挡着，组合就能奏效。',
      },
      otherwise: {
        en: 'In this run politics was not the only thing in the way: switch off the other two in turn.',
        zh: '这次挡路的不只是政治：再把另外两种锁定逐一关掉看看。',
      },
    },
  ],
  close: {
    en: 'The same money, three endings: spent through captured hands, after reform, too late. In an old industrial region sequence is the policy.',
    zh: '同样的钱，三种结局：俘获未除就花，改革之后再花，来得太晚才花。在老工业区，次序本身就是政策。',
  },
};
