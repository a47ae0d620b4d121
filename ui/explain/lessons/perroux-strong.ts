import { bandFromBottom, ratioOrZero } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

const compared = [
  { en: 'less than two thirds', zh: '不到三分之二' },
  { en: 'two thirds to nine tenths', zh: '三分之二到九成' },
  { en: 'nearly as many', zh: '差不多一样多' },
] as const;

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
      expected: 1,
      odds: true,
      because: {
        en: 'Good ground grows firms by itself, but few, late and seldom enough to take off: what the pole adds is the critical mass, early. Another seed may leave the region asleep.',
        zh: '底子好，企业自己也会长出来，只是少、慢，多半起飞不了；增长极添的，是早早越过临界规模。换一个随机种子，也许就一直沉睡。',
      },
      otherwise: {
        en: 'Seeds differ here: with so few founders some regions stay asleep and some nearly catch up. Good ground makes growth possible, not certain.',
        zh: '这一题与随机种子很有关系：创业者这么少，有的一直沉睡，有的几乎追平。底子让成长成为可能，却不保证成长。',
      },
    },
    {
      question: {
        en: 'The pole again, but no suppliers at the start, and workshops as unskilled as in the poor South. Jobs at the end, compared with the prepared region, are…',
        zh: '增长极照建，但起步时没有一家配套企业，作坊的手艺也同贫困的南方一样生。与有准备的地区相比，期末的岗位——',
      },
      options: compared,
      trial: {
        label: { en: 'Start without able suppliers', zh: '起步时去掉好配套' },
        scene: [
          { change: 'assumption', assumption: 'initialSuppliers', value: 0 },
          { change: 'assumption', assumption: 'supplierEfficiency', value: 0.36 },
        ],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'localShare' },
        { look: 'view', view: 'supply' },
      ],
      cards: ['marshall', 'perroux'],
      check({ now, before }) {
        const [end, endWith] = [now.end('employment'), before.end('employment')];
        const bought = (run: typeof now): number => run.mean('localShare', 20, 41);
        return {
          option: bandFromBottom(ratioOrZero(end, endWith), 2 / 3, 0.9),
          said: {
            en: (w) =>
              `${w.jobs(end)} jobs instead of ${w.jobs(endWith)}; local sourcing from the fifth to the tenth year is ${w.share(bought(now))} instead of ${w.share(bought(before))}.`,
            zh: (w) =>
              `岗位由 ${w.jobs(endWith)} 个变为 ${w.jobs(end)} 个，第五到第十年的本地配套率由 ${w.share(bought(before))} 变为 ${w.share(bought(now))}。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'What the plants buy is the pull. Where workshops cannot take the order it pulls somewhere else, and everyone who comes later pays for parts from far away.',
        zh: '大厂买什么，就带动什么。作坊接不住订单，带动的就是别处；后来的企业，也都得为远道而来的零件多付钱。',
      },
      otherwise: {
        en: 'In a small region single firms weigh heavily. Empty only the list of suppliers and leave their skill: they come by themselves.',
        zh: '地方一小，个别企业的分量就重。不妨只去掉配套企业、保留手艺：配套自己会来。',
      },
    },
    {
      question: {
        en: 'Now only the skills of the people are missing: suppliers, roads and institutions as before. Jobs at the end are…',
        zh: '这回只缺人才，配套、道路、制度都照旧。期末的岗位——',
      },
      options: compared,
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
          option: bandFromBottom(ratioOrZero(end, endWith), 2 / 3, 0.9),
          said: {
            en: (w) =>
              `${w.jobs(end)} jobs instead of ${w.jobs(endWith)}. Human capital begins at ${w.index(now.at('humanCapital', 0))} instead of ${w.index(before.at('humanCapital', 0))}.`,
            zh: (w) =>
              `岗位由 ${w.jobs(endWith)} 个变为 ${w.jobs(end)} 个；人力资本起点为 ${w.index(now.at('humanCapital', 0))}，原来是 ${w.index(before.at('humanCapital', 0))}。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'Skills multiply everything else: own research, what is learned from buyers, what neighbours can take in from a large plant, and how good a founder is.',
        zh: '人才是乘数：自己的研发、从买家那里学到的、邻近企业从大厂吸收得了的、创业者有多能干，样样要乘上它。',
      },
      otherwise: {
        en: 'Luck made more or less of it than usual. Change human capital in smaller steps, then try roads and institutions in the same way.',
        zh: '偶然因素放大或抹去了一部分。不妨把人力资本一点点往下调，再用同样的办法试试道路和制度。',
      },
    },
  ],
  close: {
    en: 'Ask not how large the push is but what stands ready to be pulled: able suppliers first, then skills, then roads.',
    zh: '先别问推力有多大，先看有什么可带动：首先是好配套，其次是人，再次是路。',
  },
};
