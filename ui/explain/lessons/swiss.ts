import { bandFromBottom, bandFromTop, ratioOrZero } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

/** The two years before the market jumps. */
const CALM = [62, 70] as const;

export const lesson: Lesson = {
  preset: 'swiss',
  steps: [
    {
      question: {
        en: 'Quartz arrives in 1975, and a renewal programme follows within three years. Of the jobs before the shock, how many are gone at the worst moment of the first five years?',
        zh: '1975 年石英表杀到，三年后再生政策就上马。头五年里最糟的时候，岗位比冲击前少了多少？',
      },
      options: [
        { en: 'Less than a fifth', zh: '不到两成' },
        { en: 'A fifth to two fifths', zh: '两成到四成' },
        { en: 'More than two fifths', zh: '四成以上' },
      ],
      quarter: 88,
      looks: [
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'misperception' },
        { look: 'view', view: 'knowledge' },
      ],
      cards: ['lockIn', 'knowledge'],
      check({ now }) {
        const before = now.mean('employment', ...CALM);
        const low = now.low('employment', 70, 91);
        const loss = 1 - ratioOrZero(low.value, before);
        return {
          option: bandFromBottom(loss, 0.2, 0.4),
          said: {
            en: (w) =>
              `From ${w.jobs(before)} jobs to ${w.jobs(low.value)} in ${w.year(low.quarter)}: ${w.share(loss)} gone.`,
            zh: (w) =>
              `岗位由 ${w.jobs(before)} 降到${w.year(low.quarter)}的 ${w.jobs(low.value)}，少了 ${w.share(loss)}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'No policy is fast enough for this: firms must first believe what they see, then learn to make it. A programme is judged by what grows back.',
        zh: '没有哪项政策快得过它：企业先得相信眼前的事，再学会去做。再生政策好不好，要看后来长回了什么。',
      },
      otherwise: {
        en: 'The fall was softer here. See how wide the beliefs were spread before the jump: somebody was already looking that way.',
        zh: '这次跌得轻一些。看看突变之前大家的判断散得有多开：已经有人在往那边看了。',
      },
    },
    {
      question: {
        en: 'Without the renewal programme, value added at the end, compared with before the shock, is…',
        zh: '不搞再生政策。与冲击前相比，期末的增加值——',
      },
      options: [
        { en: 'back at four fifths or more', zh: '恢复到八成以上' },
        { en: 'half to four fifths', zh: '五成到八成' },
        { en: 'less than half', zh: '不到五成' },
      ],
      trial: { label: { en: 'Take the renewal away', zh: '撤掉再生政策' }, scene: [{ change: 'path', path: 0 }] },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'lockInCognitive' },
      ],
      cards: ['lockIn', 'lifeCycle'],
      check({ now, before }) {
        const [share, shareBefore] = [
          ratioOrZero(now.end('valueAdded'), now.mean('valueAdded', ...CALM)),
          ratioOrZero(before.end('valueAdded'), before.mean('valueAdded', ...CALM)),
        ];
        return {
          option: bandFromTop(share, 0.8, 0.5),
          said: {
            en: (w) =>
              `${w.share(share)} of the level before the shock, with ${w.count(now.end('firms'))} firms; with the renewal it is ${w.share(shareBefore)} and ${w.count(before.end('firms'))} firms.`,
            zh: (w) =>
              `为冲击前的 ${w.share(share)}，剩 ${w.count(now.end('firms'))} 家企业；有再生政策则为 ${w.share(shareBefore)}、${w.count(before.end('firms'))} 家。`,
          },
        };
      },
      expected: 2,
      odds: true,
      because: {
        en: 'The old certainty outlives the market that made it true. Each closing shop takes away someone who might have tried the new thing. It is likely rather than certain.',
        zh: '市场已经变了，旧日的信念还在。每关一家作坊，就少一个可能去试新东西的人。不过这是大概率，并非必然。',
      },
      otherwise: {
        en: 'Some firms found the new target by themselves: follow them in the knowledge space.',
        zh: '有些企业自己找到了新的目标：在知识空间里跟着它们走一走。',
      },
    },
    {
      question: {
        en: 'Protect the old firms instead of renewing. Value added at the end, compared with before the shock, is…',
        zh: '不再生，改为保护老企业。与冲击前相比，期末的增加值——',
      },
      options: [
        { en: 'four fifths or more', zh: '八成以上' },
        { en: 'half to four fifths', zh: '五成到八成' },
        { en: 'less than half', zh: '不到五成' },
      ],
      start: [{ change: 'path', path: 0 }],
      trial: {
        label: { en: 'Protect the old firms from 1975', zh: '从 1975 年起保护老企业' },
        scene: [{ change: 'path', path: 1 }],
      },
      quarter: 110,
      looks: [
        { look: 'lever', lever: 'protect' },
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'lockInPolitical' },
      ],
      cards: ['lockIn'],
      check({ now, before }) {
        const share = ratioOrZero(now.end('valueAdded'), now.mean('valueAdded', ...CALM));
        return {
          option: bandFromTop(share, 0.8, 0.5),
          said: {
            en: (w) =>
              `${w.share(share)}. Around ${w.year(110)} there are ${w.jobs(now.mean('employment', 100, 120))} jobs instead of ${w.jobs(before.mean('employment', 100, 120))} without any policy; at the end ${w.jobs(now.end('employment'))} instead of ${w.jobs(before.end('employment'))}. It cost ${w.count(now.total('spending'))} units.`,
            zh: (w) =>
              `只有 ${w.share(share)}。${w.year(110)}前后岗位为 ${w.jobs(now.mean('employment', 100, 120))}，什么都不做则为 ${w.jobs(before.mean('employment', 100, 120))}；期末为 ${w.jobs(now.end('employment'))}，什么都不做则为 ${w.jobs(before.end('employment'))}。花去 ${w.count(now.total('spending'))} 个单位。`,
          },
        };
      },
      expected: 2,
      odds: true,
      because: {
        en: 'Protection can hold some jobs for some years. It cannot make anyone want the old product again, and it keeps out those who would make the new one.',
        zh: '保护能把一些岗位多留几年，却不能让人重新想要旧产品，还把会做新产品的人挡在门外。',
      },
      otherwise: {
        en: 'This run did better than protection usually does. Compare entries with those of the run without policy.',
        zh: '这次比通常的保护要好。对照一下进入的企业数，与无政策的那次相比如何。',
      },
    },
    {
      question: {
        en: 'Start the renewal ten years later. How much of what the timely one gains, over doing nothing, is still gained at the end?',
        zh: '再生政策晚十年才来。与听其自然相比，及时再生带来的增加值，期末还能得到多少？',
      },
      options: [
        { en: 'Nearly all: over 85 %', zh: '几乎全部：85% 以上' },
        { en: 'Two fifths to 85 %', zh: '四成到 85%' },
        { en: 'Less than two fifths', zh: '不到四成' },
      ],
      trial: {
        label: { en: 'Move the renewal to 1988', zh: '把再生政策推迟到 1988 年' },
        scene: [{ change: 'path', path: 2 }],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'firms' },
      ],
      cards: ['lifeCycle', 'lockIn'],
      check({ now, before, alone }) {
        const nothing = alone.end('valueAdded');
        const [late, timely] = [now.end('valueAdded') - nothing, before.end('valueAdded') - nothing];
        return {
          option: bandFromTop(ratioOrZero(late, timely), 0.85, 0.4),
          said: {
            en: (w) =>
              `${w.share(ratioOrZero(late, timely))}: ${w.count(late)} more a quarter than doing nothing, instead of ${w.count(timely)}. Jobs at the end: ${w.jobs(now.end('employment'))} instead of ${w.jobs(before.end('employment'))}.`,
            zh: (w) =>
              `${w.share(ratioOrZero(late, timely))}：比听其自然每季多 ${w.count(late)}，及时再生则多 ${w.count(timely)}；期末岗位由 ${w.jobs(before.end('employment'))} 降到 ${w.jobs(now.end('employment'))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'This window stays open longer than the Ruhr’s: skills are high, policy is captured less than half as far, and even a few good firms can seed the next generation.',
        zh: '这里的机会窗口比鲁尔开得久：手艺还在，政策被俘获的程度不到鲁尔的一半，剩下几家好企业，就够播下一代的种子。',
      },
      otherwise: {
        en: 'How long a window stays open is luck too. Count the firms left in 1988.',
        zh: '机会窗口能开多久，也有偶然的成分。数一数 1988 年还剩几家企业。',
      },
    },
  ],
  close: {
    en: 'A shock takes what it takes. Policy decides what grows afterwards, and it has more time where skills are high and politics is little captured.',
    zh: '冲击要拿走的，谁也拦不住；政策决定的是后来长出什么。手艺越好、政治越不受牵制，留给政策的时间就越多。',
  },
};
