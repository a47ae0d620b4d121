import { bandFromBottom, ratioOrZero } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

export const lesson: Lesson = {
  preset: 'perroux-strong',
  steps: [
    {
      question: {
        en: 'The same plants, the same ten years, but into a prepared region. Fifteen years after the money stops there are…',
        zh: '同样的厂、同样的十年，这回建在有准备的地区。停止投入十五年后，岗位——',
      },
      options: [
        { en: 'less than half as many jobs as before', zh: '不到停止投入前的一半' },
        { en: 'between half and as many', zh: '一半到持平' },
        { en: 'more jobs than before', zh: '比停止投入前还多' },
      ],
      quarter: 110,
      curtain: 39,
      looks: [
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'spinOffs' },
        { look: 'view', view: 'family' },
      ],
      cards: ['perroux'],
      check({ now }) {
        const [during, after] = [now.mean('employment', 32, 40), now.mean('employment', 100, 120)];
        return {
          option: bandFromBottom(ratioOrZero(after, during), 0.5, 1),
          said: {
            en: (w) =>
              `${w.jobs(during)} jobs in the last two years of the programme, ${w.jobs(after)} around ${w.year(110)}: ${w.times(ratioOrZero(after, during))} times as many.`,
            zh: (w) =>
              `项目最后两年有 ${w.jobs(during)} 个岗位，${w.year(110)}前后有 ${w.jobs(after)} 个，是当时的 ${w.times(ratioOrZero(after, during))} 倍。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'People trained at the plants leave and found firms, and the firms find suppliers, roads and services that work. The pole was a seed, not a crutch.',
        zh: '在大厂学了本事的人出来办企业，企业又找得到配套、走得通路、用得上服务。增长极在这里是种子，不是拐杖。',
      },
      otherwise: {
        en: 'Even good ground does not always bear. See how many spin-offs the plants had before they closed.',
        zh: '底子好，也不是回回都能收成。看看大厂关闭之前，衍生出了几家企业。',
      },
    },
    {
      question: {
        en: 'The region is prepared anyway. Without the pole, its jobs at the end are…',
        zh: '反正底子已经有了。不建增长极，期末的岗位——',
      },
      options: [
        { en: 'less than a third of what they are with it', zh: '不到建了的三分之一' },
        { en: 'a third to four fifths', zh: '三分之一到八成' },
        { en: 'nearly as many', zh: '差不多一样多' },
      ],
      trial: { label: { en: 'Take the pole away', zh: '撤掉增长极' }, scene: [{ change: 'path', path: 0 }] },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'firms' },
        { look: 'lever', lever: 'pole' },
      ],
      cards: ['krugman', 'perroux'],
      check({ now, before }) {
        const [end, endWith] = [now.end('employment'), before.end('employment')];
        return {
          option: bandFromBottom(ratioOrZero(end, endWith), 1 / 3, 0.8),
          said: {
            en: (w) =>
              `${w.jobs(end)} jobs at the end instead of ${w.jobs(endWith)}; at most ${w.count(now.peak('firms').value)} firms at any time.`,
            zh: (w) =>
              `期末 ${w.jobs(end)} 个岗位，建了则是 ${w.jobs(endWith)} 个；企业最多时 ${w.count(now.peak('firms').value)} 家。`,
          },
        };
      },
      expected: 0,
      odds: true,
      because: {
        en: 'With this seed the prepared region stays below its critical mass. With other seeds it takes off late and small: good ground makes growth possible, not certain.',
        zh: '在这个随机种子下，底子再好也没过临界规模；换几个随机种子，有的会晚些、小些地起来。底子让成长成为可能，却不保证成长。',
      },
      otherwise: {
        en: 'With this seed the region found its own way up, later and smaller. Another seed may leave it asleep: that is bistability.',
        zh: '在这个随机种子下，它自己走了上来，只是晚些、小些。换一个随机种子，也许就一直沉睡：这就是双稳态。',
      },
    },
    {
      question: {
        en: 'The pole again, but no suppliers at the start. Jobs at the end, compared with the prepared region, are…',
        zh: '增长极照建，但起步时没有一家配套企业。与有准备的地区相比，期末的岗位——',
      },
      options: [
        { en: 'less than a third', zh: '不到三分之一' },
        { en: 'a third to four fifths', zh: '三分之一到八成' },
        { en: 'nearly as many', zh: '差不多一样多' },
      ],
      trial: {
        label: { en: 'Start without suppliers', zh: '起步时去掉配套' },
        scene: [{ change: 'assumption', assumption: 'initialSuppliers', value: 0 }],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'localShare' },
        { look: 'view', view: 'supply' },
      ],
      cards: ['marshall', 'porter'],
      check({ now, before }) {
        const [end, endWith] = [now.end('employment'), before.end('employment')];
        return {
          option: bandFromBottom(ratioOrZero(end, endWith), 1 / 3, 0.8),
          said: {
            en: (w) =>
              `${w.jobs(end)} jobs instead of ${w.jobs(endWith)}; local sourcing ends at ${w.share(now.end('localShare'))} instead of ${w.share(before.end('localShare'))}.`,
            zh: (w) =>
              `岗位由 ${w.jobs(endWith)} 降到 ${w.jobs(end)}，期末本地配套率由 ${w.share(before.end('localShare'))} 降到 ${w.share(now.end('localShare'))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Firms can import their inputs at a price. Missing suppliers slow the region down; they do not stop it.',
        zh: '投入品可以进口，贵一些就是了。缺配套会拖慢一个地方，还不至于拖垮。',
      },
      otherwise: {
        en: 'In a small region single firms weigh heavily. Try the next step before drawing a conclusion.',
        zh: '地方一小，个别企业的分量就重。先做完下一步，再下结论。',
      },
    },
    {
      question: {
        en: 'Now only the skills are missing: suppliers, roads and institutions as before. Jobs at the end are…',
        zh: '这回只缺人才，配套、道路、制度都照旧。期末的岗位——',
      },
      options: [
        { en: 'less than a third', zh: '不到三分之一' },
        { en: 'a third to four fifths', zh: '三分之一到八成' },
        { en: 'nearly as many', zh: '差不多一样多' },
      ],
      trial: {
        label: { en: 'Start without skills', zh: '起步时去掉人才' },
        scene: [{ change: 'assumption', assumption: 'initialHumanCapital', value: 0.08 }],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'humanCapital' },
        { look: 'lever', lever: 'train' },
      ],
      cards: ['porter', 'marshall'],
      check({ now, before }) {
        const [end, endWith] = [now.end('employment'), before.end('employment')];
        return {
          option: bandFromBottom(ratioOrZero(end, endWith), 1 / 3, 0.8),
          said: {
            en: (w) =>
              `${w.jobs(end)} jobs instead of ${w.jobs(endWith)}. Human capital begins at ${w.index(now.at('humanCapital', 0))} instead of ${w.index(before.at('humanCapital', 0))}.`,
            zh: (w) =>
              `岗位由 ${w.jobs(endWith)} 降到 ${w.jobs(end)}；人力资本起点为 ${w.index(now.at('humanCapital', 0))}，原来是 ${w.index(before.at('humanCapital', 0))}。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'Skills multiply everything else: own research, what is learned from buyers, what neighbours can copy, and how good a founder is. The weakest facet decides.',
        zh: '人才是乘数：自己的研发、从买家那里学到的、邻居抄得来的、创业者有多能干，样样要乘上它。钻石好不好，看最差的那一面。',
      },
      otherwise: {
        en: 'Luck made up for some of it. Change human capital in smaller steps and see where the fall begins.',
        zh: '偶然因素补上了一部分。不妨把人力资本一点点往下调，看从哪里开始跌。',
      },
    },
  ],
  close: {
    en: 'Ask not how large the push is but what stands ready to be pulled, and mend the weakest facet first.',
    zh: '先别问推力有多大，先看有什么可带动；先补最差的那一面。',
  },
};
