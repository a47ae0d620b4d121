import { bandFromBottom, bandFromTop, ratioOrZero, type Reading } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

const [EAST, WEST] = ['east', 'west'] as const;

const leavers = (run: Reading) => ({ left: run.total('relocations', EAST), received: run.total('arrivals', WEST) });

const compared = [
  { en: 'less than a third', zh: '不到三分之一' },
  { en: 'a third to two thirds', zh: '三分之一到三分之二' },
  { en: 'more than two thirds', zh: '三分之二以上' },
] as const;

export const lesson: Lesson = {
  preset: 'west',
  steps: [
    {
      question: {
        en: 'From 2000 the West builds logistics and develops suppliers. Of the firms that leave the East, how many go West?',
        zh: '2000 年起，西部修物流、育配套。离开东部的企业，有多少去了西部？',
      },
      options: [
        { en: 'Fewer than a third', zh: '不到三分之一' },
        { en: 'A third to a half', zh: '三分之一到一半' },
        { en: 'More than half', zh: '一半以上' },
      ],
      quarter: 150,
      curtain: 79,
      looks: [
        { look: 'region', region: WEST },
        { look: 'indicator', indicator: 'arrivals' },
        { look: 'view', view: 'region' },
      ],
      cards: ['transfer', 'weber'],
      check({ now }) {
        const { left, received } = leavers(now);
        return {
          option: bandFromBottom(ratioOrZero(received, left), 1 / 3, 1 / 2),
          said: {
            en: (w) =>
              `${w.count(left)} firms left the East, ${w.count(received)} arrived in the West: ${w.share(ratioOrZero(received, left))}.`,
            zh: (w) =>
              `${w.count(left)} 家企业离开东部，${w.count(received)} 家迁入西部，占 ${w.share(ratioOrZero(received, left))}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'With suppliers next door and roads that reach, the wages saved are really saved. Firms look at the whole bill.',
        zh: '配套在隔壁，路也通了，省下的工资才算真省下。企业看的是总账。',
      },
      otherwise: {
        en: 'Fewer came than usual. See when the West’s local sourcing and logistics were ready, and when the East’s firms began to leave.',
        zh: '来的比通常少。看看西部的配套和物流何时到位，东部的企业又是何时开始走的。',
      },
    },
    {
      question: {
        en: 'Remove the support. Of the firms that leave the East, how many go West now?',
        zh: '撤掉扶持。离开东部的企业，现在有多少去西部？',
      },
      options: [
        { en: 'Fewer than a third', zh: '不到三分之一' },
        { en: 'A third to a half', zh: '三分之一到一半' },
        { en: 'More than half', zh: '一半以上' },
      ],
      trial: { label: { en: 'Remove the support', zh: '撤掉扶持' }, scene: [{ change: 'path', path: 0 }] },
      quarter: 150,
      region: WEST,
      looks: [
        { look: 'indicator', indicator: 'relocations' },
        { look: 'indicator', indicator: 'arrivals' },
      ],
      cards: ['transfer'],
      check({ now, before }) {
        const { left, received } = leavers(now);
        return {
          option: bandFromBottom(ratioOrZero(received, left), 1 / 3, 1 / 2),
          said: {
            en: (w) =>
              `${w.count(left)} left, ${w.count(received)} arrived in the West (with support: ${w.count(leavers(before).received)} of ${w.count(leavers(before).left)}). The others left the country.`,
            zh: (w) =>
              `${w.count(left)} 家离开，${w.count(received)} 家到了西部（有扶持时是 ${w.count(leavers(before).left)} 家里的 ${w.count(leavers(before).received)} 家），其余都迁出了国门。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'Low wages alone do not receive an industry. Parts a thousand kilometres away eat the difference, and abroad has ports.',
        zh: '光有低工资，接不住一个产业。零件在千里之外，差价都吃光了，而国外有港口。',
      },
      otherwise: {
        en: 'A few pioneers can open the way. See whether suppliers followed them.',
        zh: '几家先行者也能开路。看看有没有配套企业跟着来。',
      },
    },
    {
      question: {
        en: 'Back to the support, but roads only. The jobs in the West at the end, compared with roads and suppliers together, are…',
        zh: '再来扶持，但只修路。与两项并举相比，西部期末的岗位——',
      },
      options: compared,
      trial: { label: { en: 'Logistics only', zh: '只修物流' }, scene: [{ change: 'path', path: 1 }] },
      quarter: 199,
      region: WEST,
      looks: [
        { look: 'lever', lever: 'infra' },
        { look: 'region', region: WEST },
      ],
      cards: ['weber', 'marshall'],
      check({ now, before }) {
        const [jobs, both] = [now.end('employment', WEST), before.end('employment', WEST)];
        return {
          option: bandFromBottom(ratioOrZero(jobs, both), 1 / 3, 2 / 3),
          said: {
            en: (w) =>
              `${w.jobs(jobs)} jobs instead of ${w.jobs(both)}; ${w.count(leavers(now).received)} arrivals instead of ${w.count(leavers(before).received)}.`,
            zh: (w) =>
              `岗位 ${w.jobs(jobs)} 个，两项并举则为 ${w.jobs(both)} 个；迁入 ${w.count(leavers(now).received)} 家，两项并举则为 ${w.count(leavers(before).received)} 家。`,
          },
        };
      },
      expected: 0,
      odds: true,
      because: {
        en: 'A road carries goods both ways. Without enough suppliers at its end some eastern firms come, find their inputs dear and close again; nothing gathers around them.',
        zh: '路是双向的。路的那头配套不够，东部企业来了几家，投入品太贵，又一家家关掉，聚不起来。',
      },
      otherwise: {
        en: 'Luck put more firms into the West here than usual: with more of them the suppliers came after all.',
        zh: '这次机缘凑巧，西部的企业比通常多，配套也就跟着来了。',
      },
    },
    {
      question: {
        en: 'Suppliers only, no roads. The jobs in the West at the end, compared with both together, are…',
        zh: '只育配套、不修路呢？与两项并举相比，西部期末的岗位——',
      },
      options: compared,
      trial: { label: { en: 'Supplier development only', zh: '只育配套' }, scene: [{ change: 'path', path: 2 }] },
      quarter: 199,
      region: WEST,
      looks: [
        { look: 'lever', lever: 'supplier' },
        { look: 'indicator', indicator: 'suppliers' },
      ],
      cards: ['marshall', 'porter'],
      check({ now, before }) {
        const [jobs, both] = [now.end('employment', WEST), before.end('employment', WEST)];
        return {
          option: bandFromBottom(ratioOrZero(jobs, both), 1 / 3, 2 / 3),
          said: {
            en: (w) =>
              `${w.jobs(jobs)} jobs instead of ${w.jobs(both)}, for ${w.count(now.total('spending', WEST))} units instead of ${w.count(before.total('spending', WEST))}.`,
            zh: (w) =>
              `岗位 ${w.jobs(jobs)} 个，两项并举则为 ${w.jobs(both)} 个；花费 ${w.count(now.total('spending', WEST))} 个单位，两项并举则为 ${w.count(before.total('spending', WEST))} 个。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'Even less than roads, for less money: what is made well must also reach the market. Add the two halves: the sum is far below what both do together. That is what complements means.',
        zh: '比修路更少，花钱也少些：东西做好了，还得运得出去。把两个一半加起来，离两项并举还差得远，这就叫互补。',
      },
      otherwise: {
        en: 'How much one half is worth depends on the other: compare this seed’s two halves with their sum.',
        zh: '一半值多少，要看另一半：把这个随机种子下的两个一半加起来，与两项并举比一比。',
      },
    },
    {
      question: {
        en: 'Who pays? With the support for the West, the jobs left in the East at the end, compared with no support, are…',
        zh: '代价由谁来付？扶持了西部，与不扶持相比，东部期末的岗位——',
      },
      options: [
        { en: 'more', zh: '更多' },
        { en: 'about as many', zh: '差不多' },
        { en: 'fewer by more than a tenth', zh: '少一成以上' },
      ],
      start: [{ change: 'path', path: 0 }],
      trial: { label: { en: 'Bring the support back', zh: '恢复扶持' }, scene: [] },
      quarter: 199,
      region: EAST,
      looks: [
        { look: 'region', region: EAST },
        { look: 'indicator', indicator: 'employment' },
      ],
      cards: ['transfer', 'krugman'],
      check({ now, before }) {
        const jobs = (run: Reading, region: string): number => run.end('employment', region);
        return {
          option: bandFromTop(ratioOrZero(jobs(now, EAST), jobs(before, EAST)), 1.1, 0.9),
          said: {
            en: (w) =>
              `${w.jobs(jobs(now, EAST))} jobs in the East instead of ${w.jobs(jobs(before, EAST))}; in the West ${w.jobs(jobs(now, WEST))} instead of ${w.jobs(jobs(before, WEST))}.`,
            zh: (w) =>
              `东部岗位由 ${w.jobs(jobs(before, EAST))} 变为 ${w.jobs(jobs(now, EAST))}，西部由 ${w.jobs(jobs(before, WEST))} 变为 ${w.jobs(jobs(now, WEST))}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'The West is a rival as well as a refuge: it sells on the same markets at lower cost. The country gains; the East has to find something else to do.',
        zh: '西部既是去处，也是对手：同一个市场，它的成本更低。全国是赚的，东部则得另谋出路。',
      },
      otherwise: {
        en: 'The East held its ground here. Look at its function level: whoever makes something different cannot be undersold.',
        zh: '这次东部守住了。看看它的功能等级：做的是不一样的东西，就不怕别人便宜。',
      },
    },
  ],
  close: {
    en: 'Receiving firms from elsewhere takes suppliers and roads together, before they begin to move, and patience: the first ten years show little. Half of the support is not half of the effect. The comparison ranks all nine recommendations of the book for the same money; which comes first depends on how much there is to spend.',
    zh: '承接产业转移，配套和道路缺一不可，要赶在企业动身之前，还要沉得住气：头十年看不出多少起色。扶持减半，收效远不到一半。比较页可以在同样花费下为书中的九条对策排序；谁居首，要看有多少钱可花。',
  },
};
