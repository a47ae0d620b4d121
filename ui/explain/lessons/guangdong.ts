import { bandFromBottom, ratioOrZero, type OptionIndex } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';
import type { Verdict } from '../../../engine/index.ts';

/** Three kinds of ending: it holds, the firms move away, the firms close. */
const ending = (verdict: Verdict): OptionIndex =>
  verdict === 'sustained' || verdict === 'upgraded' ? 0 : verdict === 'hollowedOut' ? 1 : 2;

export const lesson: Lesson = {
  preset: 'guangdong',
  steps: [
    {
      question: {
        en: 'Six foreign plants, an open door until year 20, rising wages. How does it end?',
        zh: '六家外资工厂起步，招商大门开到第 20 年，工资年年涨。结局如何？',
      },
      options: [
        { en: 'It holds: sustained or upgraded', zh: '守得住：维持或升级' },
        { en: 'Hollowed out: many firms move away', zh: '空心化：不少企业外迁' },
        { en: 'Locked-in decline: firms close here', zh: '锁定衰退：企业就地关闭' },
      ],
      quarter: 120,
      curtain: 80,
      looks: [
        { look: 'indicator', indicator: 'relocations' },
        { look: 'indicator', indicator: 'wage' },
        { look: 'view', view: 'region' },
      ],
      cards: ['transfer', 'weber'],
      check({ now }) {
        const moved = now.total('relocations');
        const left = moved + now.total('exits');
        const peak = now.peak('employment');
        return {
          option: ending(now.verdict()),
          said: {
            en: (w) =>
              `Of ${w.count(left)} firms that left, ${w.count(moved)} moved away (${w.share(ratioOrZero(moved, left))}). Jobs fall from ${w.jobs(peak.value)} in ${w.year(peak.quarter)} to ${w.jobs(now.end('employment'))}.`,
            zh: (w) =>
              `离开的 ${w.count(left)} 家里，有 ${w.count(moved)} 家是外迁（占 ${w.share(ratioOrZero(moved, left))}）；就业由${w.year(peak.quarter)}的 ${w.jobs(peak.value)} 人降到期末的 ${w.jobs(now.end('employment'))} 人。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Plants that came for cheap hands leave when hands are dear: their buyers, parts and designs were never here.',
        zh: '为便宜人工而来的工厂，人工一贵就走：它们的买家、零件和图纸，本来就不在这里。',
      },
      otherwise: {
        en: 'With another seed more of them may close than move; either way the jobs go. Compare relocations and exits.',
        zh: '换一个随机种子，关闭的可能比外迁的多；不论哪一种，岗位都没了。对照一下外迁与退出两条线。',
      },
    },
    {
      question: {
        en: 'Root the plants from year 5 with local content and supplier development. Among the firms that leave, the share that moves away…',
        zh: '从第 5 年起推动本地化、培育配套。离开的企业里，外迁所占的比重会——',
      },
      options: [
        { en: 'falls to less than half of what it was', zh: '降到原来的一半以下' },
        { en: 'falls a little', zh: '略降' },
        { en: 'stays or rises', zh: '不变或上升' },
      ],
      trial: {
        label: { en: 'Root the plants from 1984', zh: '从 1984 年起让外资扎根' },
        scene: [{ change: 'path', path: 0 }],
      },
      quarter: 120,
      looks: [
        { look: 'lever', lever: 'local' },
        { look: 'lever', lever: 'supplier' },
        { look: 'indicator', indicator: 'localShare' },
        { look: 'view', view: 'supply' },
      ],
      cards: ['districts', 'transfer'],
      check({ now, before }) {
        const moving = (run: typeof now): number =>
          ratioOrZero(run.total('relocations'), run.total('relocations') + run.total('exits'));
        const [share, shareBefore] = [moving(now), moving(before)];
        return {
          option: bandFromBottom(ratioOrZero(share, shareBefore), 0.5, 0.95),
          said: {
            en: (w) =>
              `${w.share(share)} of the departures are moves, instead of ${w.share(shareBefore)}. Local sourcing in the first twenty years is ${w.share(now.mean('localShare', 20, 80))} instead of ${w.share(before.mean('localShare', 20, 80))}.`,
            zh: (w) =>
              `外迁占离开企业的 ${w.share(share)}，原来是 ${w.share(shareBefore)}；头二十年的本地配套率由 ${w.share(before.mean('localShare', 20, 80))} 升到 ${w.share(now.mean('localShare', 20, 80))}。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'A plant whose parts are made next door loses more by moving than it saves on wages. That is what embedded means in the accounts.',
        zh: '零件就在隔壁做，搬走损失的比省下的工资还多。落到账本上，这就叫根植性。',
      },
      otherwise: {
        en: 'Rooting took hold less than usual. Look when local sourcing rises: suppliers must be there before the wages are.',
        zh: '这次扎根的效果不如通常。看看本地配套率是什么时候升上来的：配套要赶在工资之前。',
      },
    },
    {
      question: {
        en: 'The rooted plants stay. Do they learn to design? Their function level at the end, compared with the unrooted ones, is…',
        zh: '扎了根，留下来了。可学会设计了吗？与没有扎根时相比，期末的功能等级——',
      },
      options: [
        { en: 'clearly lower', zh: '明显更低' },
        { en: 'about the same', zh: '差不多' },
        { en: 'clearly higher', zh: '明显更高' },
      ],
      trial: {
        label: { en: 'Compare again with the rooted plants', zh: '再与扎根的工厂对比' },
        scene: [{ change: 'path', path: 0 }],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'functionLevel' },
        { look: 'view', view: 'chain' },
      ],
      cards: ['valueChains'],
      check({ now, before }) {
        const [level, levelBefore] = [now.end('functionLevel'), before.end('functionLevel')];
        return {
          option: bandFromBottom(level - levelBefore, -0.2, 0.2),
          said: {
            en: (w) =>
              `${w.index(level)} with roots, ${w.index(levelBefore)} without, on the ladder from 0 (assembly) to 3 (own brand).`,
            zh: (w) => `扎根后为 ${w.index(level)}，未扎根为 ${w.index(levelBefore)}（0 为组装，3 为自主品牌）。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Staying and climbing are two different things. In a captive chain the buyer teaches how to make, not what to make.',
        zh: '留得住和上得去是两回事。在俘获型价值链里，买家教的是怎么做，不教做什么。',
      },
      otherwise: {
        en: 'The difference here comes from who survived rather than from what rooting teaches: see which firms are left in the value chain view.',
        zh: '这里的差别多半来自谁活了下来，而不是扎根教会了什么：在价值链视图里看看剩下的是哪些企业。',
      },
    },
    {
      question: {
        en: 'Now add the upgrade package in year 15. Compared with roots alone, value added at the end is…',
        zh: '再从第 15 年起加上“升级”组合。与只扎根相比，期末的增加值——',
      },
      options: [
        { en: 'at most a fifth more', zh: '至多高两成' },
        { en: 'a fifth more up to double', zh: '高两成到一倍' },
        { en: 'more than double', zh: '翻一番以上' },
      ],
      start: [{ change: 'path', path: 0 }],
      trial: {
        label: { en: 'Add the upgrade package from 1994', zh: '从 1994 年起加上“升级”组合' },
        scene: [{ change: 'path', path: 1 }],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'lever', lever: 'func' },
        { look: 'lever', lever: 'open' },
      ],
      cards: ['valueChains', 'porter'],
      check({ now, before }) {
        const [value, valueBefore] = [now.end('valueAdded'), before.end('valueAdded')];
        return {
          option: bandFromBottom(ratioOrZero(value, valueBefore), 1.2, 2),
          said: {
            en: (w) =>
              `${w.count(value)} a quarter instead of ${w.count(valueBefore)}, and a function level of ${w.index(now.end('functionLevel'))} instead of ${w.index(before.end('functionLevel'))}.`,
            zh: (w) =>
              `每季由 ${w.count(valueBefore)} 增至 ${w.count(value)}，功能等级由 ${w.index(before.end('functionLevel'))} 升到 ${w.index(now.end('functionLevel'))}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'Roots keep the firms, the package changes what they do. Try the package without the roots: several times as many of the firms it raises will move away.',
        zh: '扎根把企业留下来，组合改变它们做的事。不妨试试只要组合、不要扎根：养大的企业，外迁的要多出好几倍。',
      },
      otherwise: {
        en: 'Look at capture and at the number of firms still there in year 15: a package needs somebody to work on.',
        zh: '看看政治锁定，以及第 15 年还有多少企业在：政策总要有对象。',
      },
    },
  ],
  close: {
    en: 'Attract, root, upgrade: three different tasks with different levers, and the order matters.',
    zh: '引进来、留得住、上得去，是三件不同的事，用的是不同的杠杆，次序也有讲究。',
  },
};
