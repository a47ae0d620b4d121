import { bandFromBottom, bandFromTop, ratioOrZero } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

export const lesson: Lesson = {
  preset: 'italy',
  steps: [
    {
      question: {
        en: 'Small craft firms, high wages, hardly any inspection. Where does the district’s reputation settle?',
        zh: '企业小、工资高，几乎没有质检。产区的集体声誉会停在哪里？',
      },
      options: [
        { en: 'Below 0.5: cheats win', zh: '0.5 以下：以次充好占了上风' },
        { en: 'Between 0.5 and 0.8', zh: '0.5 到 0.8 之间' },
        { en: 'Above 0.8', zh: '0.8 以上' },
      ],
      quarter: 120,
      curtain: 16,
      looks: [
        { look: 'indicator', indicator: 'reputation' },
        { look: 'indicator', indicator: 'cheatShare' },
      ],
      cards: ['districts', 'lemons'],
      check({ now }) {
        const reputation = now.mean('reputation', 100, now.quarters);
        const cheats = now.mean('cheatShare', 100, now.quarters);
        return {
          option: bandFromBottom(reputation, 0.5, 0.8),
          said: {
            en: (w) =>
              `From ${w.year(100)} on reputation is ${w.index(reputation)} on average, and ${w.share(cheats)} of the firms cut corners.`,
            zh: (w) => `${w.year(100)}以后，声誉平均为 ${w.index(reputation)}，以次充好的企业占 ${w.share(cheats)}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'In the piazza a cheat is known by evening. Social sanction does for nothing what inspectors do for money, as long as people know each other and most of them are honest.',
        zh: '谁要是耍滑，天黑前整条街都知道。人情约束不花钱，就做了质检员要花钱做的事，前提是彼此相熟，而且多数人守信。',
      },
      otherwise: {
        en: 'The name suffered in this run. Look for the years in which the share of firms cutting corners rose: once it is common, it pays.',
        zh: '这次声誉受了损。找一找以次充好者占比上升的那几年：耍滑的一多，耍滑就划算了。',
      },
    },
    {
      question: {
        en: 'Take the social sanction away: nobody watches. Value added at the end, compared with before, is…',
        zh: '抽掉人情约束，没有街坊监督了。与原来相比，期末的增加值——',
      },
      options: [
        { en: 'lower by more than a quarter', zh: '低四分之一以上' },
        { en: 'lower, but by less than a quarter', zh: '低一些，但不到四分之一' },
        { en: 'no lower', zh: '不低于原来' },
      ],
      trial: { label: { en: 'Let nobody watch', zh: '取消街坊监督' }, scene: [{ change: 'path', path: 1 }] },
      quarter: 120,
      looks: [
        { look: 'indicator', indicator: 'cheatShare' },
        { look: 'indicator', indicator: 'reputation' },
      ],
      cards: ['lemons', 'districts'],
      check({ now, before }) {
        const ratio = ratioOrZero(now.end('valueAdded'), before.end('valueAdded'));
        return {
          option: bandFromBottom(ratio, 0.75, 1),
          said: {
            en: (w) =>
              `${w.count(now.end('valueAdded'))} a quarter instead of ${w.count(before.end('valueAdded'))}. Cheats are ${w.share(now.mean('cheatShare', 40, 120))} of the firms instead of ${w.share(before.mean('cheatShare', 40, 120))} in the years of growth; reputation ends at ${w.index(now.end('reputation'))} instead of ${w.index(before.end('reputation'))}.`,
            zh: (w) =>
              `每季由 ${w.count(before.end('valueAdded'))} 降到 ${w.count(now.end('valueAdded'))}；成长年代以次充好者由 ${w.share(before.mean('cheatShare', 40, 120))} 变为 ${w.share(now.mean('cheatShare', 40, 120))}，期末声誉由 ${w.index(before.end('reputation'))} 变为 ${w.index(now.end('reputation'))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Honesty frays rather than tears: these firms also have names of their own to lose. Compare Zhejiang, where they have none.',
        zh: '诚信是松动，而不是崩塌：这里的企业还有自家的名声可丢。可与浙江情景对照，那里的作坊没有。',
      },
      otherwise: {
        en: 'Luck hid or deepened the loss here. The share of cheats is the more direct sign: read it in the years of growth.',
        zh: '偶然因素在这里盖住或放大了损失。更直接的迹象是以次充好者的占比，请看成长年代的那一段。',
      },
    },
    {
      question: {
        en: 'Back to the district as it was. From their peaks to the end, which falls more: jobs or value added?',
        zh: '回到原来的产区。从峰值到期末，岗位和增加值，哪个跌得多？',
      },
      options: [
        { en: 'Jobs fall more', zh: '岗位跌得多' },
        { en: 'Both about alike', zh: '两者相当' },
        { en: 'Value added falls more', zh: '增加值跌得多' },
      ],
      quarter: 199,
      curtain: 80,
      looks: [
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'valueAddedPerWorker' },
      ],
      cards: ['porter', 'lifeCycle'],
      check({ now }) {
        const jobs = ratioOrZero(now.end('employment'), now.peak('employment').value);
        const value = ratioOrZero(now.end('valueAdded'), now.peak('valueAdded').value);
        return {
          option: bandFromTop(value - jobs, 0.05, -0.05),
          said: {
            en: (w) =>
              `At the end ${w.share(jobs)} of the peak jobs are left and ${w.share(value)} of the peak value added.`,
            zh: (w) => `期末岗位剩下峰值的 ${w.share(jobs)}，增加值剩下峰值的 ${w.share(value)}。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'The district sells variety instead of cheap cloth: fewer hands, each worth more. When a community of firms rises to a higher kind one speaks of forward replacement; it hurts those who leave.',
        zh: '产区不再拼便宜，改拼花色：人少了，每个人创造的多了。企业群落由低级走向高级，这叫正向更替，只是离开的人并不好受。',
      },
      otherwise: {
        en: 'Look at value added per worker: where it does not rise, jobs and value fall together.',
        zh: '看看劳均增加值：它若不升，岗位和增加值就一起跌。',
      },
    },
    {
      question: {
        en: 'What is left to gain? Add the upgrade package in year 15. Compared with doing without it, value added at the end is higher by…',
        zh: '还有多少余地？第 15 年加上“升级”组合，期末的增加值会高出——',
      },
      options: [
        { en: 'less than three tenths', zh: '不到三成' },
        { en: 'three tenths up to the same again', zh: '三成到一倍' },
        { en: 'the same again or more', zh: '一倍以上' },
      ],
      trial: {
        label: { en: 'Apply the upgrade package from 1970', zh: '从 1970 年起实施“升级”组合' },
        scene: [{ change: 'path', path: 0 }],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'lockInCognitive' },
      ],
      cards: ['lockIn', 'valueChains'],
      check({ now, before }) {
        const ratio = ratioOrZero(now.end('valueAdded'), before.end('valueAdded'));
        return {
          option: bandFromBottom(ratio, 1.3, 2),
          said: {
            en: (w) =>
              `${w.count(now.end('valueAdded'))} a quarter instead of ${w.count(before.end('valueAdded'))}: ${w.share(ratio - 1)} more, for ${w.count(now.total('spending') - before.total('spending'))} units of public money over the whole time.`,
            zh: (w) =>
              `每季由 ${w.count(before.end('valueAdded'))} 增至 ${w.count(now.end('valueAdded'))}，高出 ${w.share(ratio - 1)}；整个时期财政多花 ${w.count(now.total('spending') - before.total('spending'))} 个单位。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'The package nearly doubles the typical export cluster. A district that already has skills, trust and a name has less to gain, and its many firms make the bill no smaller.',
        zh: '在典型出口集群里，同一套组合能让增加值接近翻番。这里本来就有手艺、有信任、有名声，余地小了，可企业多，账单并不少。',
      },
      otherwise: {
        en: 'Compare with the typical export cluster: how much a package buys depends on what is missing.',
        zh: '不妨与典型出口集群对照：组合能买到多少，要看原来缺什么。',
      },
    },
  ],
  close: {
    en: 'Trust is a factor of production that no budget line shows, until it is gone.',
    zh: '信任也是生产要素，哪一项预算里都看不到它，直到失去的那一天。',
  },
};
