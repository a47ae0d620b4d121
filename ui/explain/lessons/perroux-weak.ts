import { bandFromBottom, bandFromTop, ratioOrZero } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

/** Labour units below which a region has, for its people, no industry: 300 jobs. */
const NEXT_TO_NOTHING = 30;

export const lesson: Lesson = {
  preset: 'perroux-weak',
  steps: [
    {
      question: {
        en: 'The state builds plants for ten years, into a region with two firms and no suppliers. Fifteen years after the money stops, how many of the jobs are left?',
        zh: '国家连建十年大厂，建在只有两家企业、没有配套的地方。停止投入十五年后，岗位还剩多少？',
      },
      options: [
        { en: 'Three quarters or more', zh: '四分之三以上' },
        { en: 'Half to three quarters', zh: '一半到四分之三' },
        { en: 'Less than half', zh: '不到一半' },
      ],
      quarter: 38,
      looks: [
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'stateSeededFirms' },
        { look: 'lever', lever: 'pole' },
      ],
      cards: ['perroux'],
      check({ now }) {
        const [during, after] = [now.mean('employment', 32, 40), now.mean('employment', 100, 120)];
        const share = ratioOrZero(after, during);
        return {
          option: bandFromTop(share, 0.75, 0.5),
          said: {
            en: (w) =>
              `${w.jobs(during)} jobs in the last two years of the programme, ${w.jobs(after)} around ${w.year(110)}: ${w.share(share)}.`,
            zh: (w) =>
              `项目最后两年有 ${w.jobs(during)} 个岗位，${w.year(110)}前后为 ${w.jobs(after)} 个，只剩 ${w.share(share)}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'The plants lived on the programme, not on the region. Bought from outside, run from outside, they had nothing here that they would miss.',
        zh: '大厂靠的是项目，不是本地。东西从外面买，主意在外面拿，这里没有什么是它离不开的。',
      },
      otherwise: {
        en: 'More stayed than usual. Look for spin-offs of the plants: a few able people can be enough.',
        zh: '留下的比通常多。找找从大厂里衍生出来的企业：有时几个能干的人就够了。',
      },
    },
    {
      question: {
        en: 'While the state builds, what share of their inputs do the plants buy locally?',
        zh: '建厂的那些年，投入品有多少在本地采购？',
      },
      options: [
        { en: 'Less than a fifth', zh: '不到五分之一' },
        { en: 'A fifth to a half', zh: '五分之一到一半' },
        { en: 'More than half', zh: '一半以上' },
      ],
      quarter: 38,
      curtain: 6,
      looks: [
        { look: 'indicator', indicator: 'localShare' },
        { look: 'indicator', indicator: 'suppliers' },
        { look: 'view', view: 'supply' },
      ],
      cards: ['perroux', 'marshall'],
      check({ now }) {
        const share = now.mean('localShare', 20, 60);
        const suppliers = now.mean('suppliers', 20, 60);
        return {
          option: bandFromBottom(share, 0.2, 0.5),
          said: {
            en: (w) =>
              `${w.share(share)} on average between ${w.year(20)} and ${w.year(60)}, with ${w.count(suppliers)} local suppliers.`,
            zh: (w) =>
              `${w.year(20)}到${w.year(60)}之间平均为 ${w.share(share)}，本地配套企业 ${w.count(suppliers)} 家。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'A pull needs something to hold. No workshop here could take the order, so the demand of the plants grew suppliers somewhere else.',
        zh: '带动得有东西可带。这里没有一家作坊接得住订单，大厂的需求养大了别处的配套。',
      },
      otherwise: {
        en: 'Some suppliers came after all. Check whether they outlive the programme.',
        zh: '毕竟来了一些配套。再看看项目结束之后它们还在不在。',
      },
    },
    {
      question: {
        en: 'Do without the pole altogether. After fifty years the region is…',
        zh: '索性不建增长极。五十年后，这里的岗位——',
      },
      options: [
        { en: 'clearly worse off in jobs', zh: '明显更少' },
        { en: 'no different: next to nothing either way', zh: '没有区别：两种情形都所剩无几' },
        { en: 'clearly better off in jobs', zh: '明显更多' },
      ],
      trial: { label: { en: 'Take the pole away', zh: '撤掉增长极' }, scene: [{ change: 'noPolicy' }] },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'spending' },
      ],
      cards: ['perroux', 'krugman'],
      check({ now, before }) {
        const [without, withPole] = [now.end('employment'), before.end('employment')];
        return {
          option: bandFromBottom(without - withPole, -NEXT_TO_NOTHING, NEXT_TO_NOTHING),
          said: {
            en: (w) =>
              `${w.jobs(without)} jobs without the pole, ${w.jobs(withPole)} with it. The pole cost ${w.count(before.total('spending'))} units.`,
            zh: (w) =>
              `不建是 ${w.jobs(without)} 个岗位，建了是 ${w.jobs(withPole)} 个；建厂一共花了 ${w.count(before.total('spending'))} 个单位。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Ten years of wages were real, and so was the bill. What is missing is any trace of either.',
        zh: '十年的工资是真的，账单也是真的，只是两样都没有留下痕迹。',
      },
      otherwise: {
        en: 'Below the critical mass luck decides: try a few seeds before believing one of them.',
        zh: '没到临界规模时，全凭偶然：多换几个随机种子，再下结论。',
      },
    },
    {
      question: {
        en: 'Build the plants and lay the ground at the same time: suppliers, logistics, training, incubation. At the end there are…',
        zh: '一面建厂，一面打底子：配套、物流、培训、孵化一起上。期末的岗位——',
      },
      options: [
        { en: 'fewer than a third of the jobs at the height of the pole', zh: '不到增长极全盛时的三分之一' },
        { en: 'between a third and as many', zh: '三分之一到持平' },
        { en: 'more jobs than at the height of the pole', zh: '比增长极全盛时还多' },
      ],
      trial: {
        label: { en: 'Add the groundwork from 1960', zh: '从 1960 年起打底子' },
        scene: [{ change: 'path', path: 1 }],
      },
      quarter: 199,
      looks: [
        { look: 'lever', lever: 'supplier' },
        { look: 'lever', lever: 'train' },
        { look: 'indicator', indicator: 'employment' },
      ],
      cards: ['perroux', 'porter'],
      check({ now, before }) {
        const peak = before.peak('employment').value;
        const end = now.end('employment');
        return {
          option: bandFromBottom(ratioOrZero(end, peak), 1 / 3, 1),
          said: {
            en: (w) =>
              `${w.jobs(end)} jobs at the end; the pole alone had ${w.jobs(peak)} at most. Public money: ${w.count(now.total('spending'))} units instead of ${w.count(before.total('spending'))}.`,
            zh: (w) =>
              `期末有 ${w.jobs(end)} 个岗位，而单建增长极最多时只有 ${w.jobs(peak)} 个；财政花费由 ${w.count(before.total('spending'))} 增至 ${w.count(now.total('spending'))} 个单位。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'Now the plants find people who can be trained, and their people found firms that live. It costs far more, and it buys something that stays.',
        zh: '这一回，大厂找得到教得会的人，出来的人也办得活企业。钱要多花不少，买到的却是留得下来的东西。',
      },
      otherwise: {
        en: 'The groundwork helped less in this run. Starting so small, luck weighs heavily: compare several seeds.',
        zh: '这次打底子的效果差些。起点这么低，偶然的分量很重：多比几个随机种子。',
      },
    },
    {
      question: {
        en: 'And the groundwork alone, without any plant? Of the jobs that both together leave at the end, it leaves…',
        zh: '那么只打底子、不建厂呢？与两样都做相比，期末的岗位——',
      },
      options: [
        { en: 'less than a third', zh: '不到三分之一' },
        { en: 'a third to four fifths', zh: '三分之一到八成' },
        { en: 'nearly as many', zh: '差不多一样多' },
      ],
      start: [{ change: 'path', path: 1 }],
      trial: {
        label: { en: 'Keep the groundwork, take the pole away', zh: '保留打底子，撤掉增长极' },
        scene: [{ change: 'noPolicy' }, { change: 'package', name: 'groundwork' }],
      },
      quarter: 199,
      looks: [{ look: 'indicator', indicator: 'firms' }],
      cards: ['krugman', 'perroux'],
      check({ now, before }) {
        const [end, endBoth] = [now.end('employment'), before.end('employment')];
        return {
          option: bandFromBottom(ratioOrZero(end, endBoth), 1 / 3, 0.8),
          said: {
            en: (w) => `${w.jobs(end)} jobs from the groundwork alone, ${w.jobs(endBoth)} from both.`,
            zh: (w) => `只打底子是 ${w.jobs(end)} 个岗位，两样都做是 ${w.jobs(endBoth)} 个。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'Roads and schools for nobody: without a critical mass the circle does not start to turn. Each half is wasted without the other.',
        zh: '路修了、学校办了，却没有人来：不过临界规模，循环转不起来。两样各做一半，两样都白做。',
      },
      otherwise: {
        en: 'Here the ground alone was enough for a start: chance put a few founders where they were needed.',
        zh: '这次光有底子就起来了：机缘凑巧，几个创业者出现在了该出现的地方。',
      },
    },
  ],
  close: {
    en: 'Push and ground are complements. A budget that can pay for only one of them had better wait.',
    zh: '推力和底子是互补的。钱只够做一样的时候，不如先等一等。',
  },
};
