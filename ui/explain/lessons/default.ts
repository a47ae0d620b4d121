import { bandFromBottom, bandFromTop, ratioOrZero } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

export const lesson: Lesson = {
  preset: 'default',
  steps: [
    {
      question: {
        en: 'Nobody acts for fifty years. Of the jobs at the peak, how many are left at the end?',
        zh: '五十年听其自然，与就业最高峰相比，期末还剩下多少岗位？',
      },
      options: [
        { en: 'Three quarters or more', zh: '四分之三以上' },
        { en: 'Between half and three quarters', zh: '一半到四分之三' },
        { en: 'Less than half', zh: '不到一半' },
      ],
      quarter: 92,
      looks: [
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'wage' },
      ],
      cards: ['lifeCycle', 'weber'],
      check({ now }) {
        const peak = now.peak('employment');
        const end = now.end('employment');
        const share = ratioOrZero(end, peak.value);
        return {
          option: bandFromTop(share, 0.75, 0.5),
          said: {
            en: (w) =>
              `Jobs peak at ${w.jobs(peak.value)} in ${w.year(peak.quarter)}; at the end there are ${w.jobs(end)}, ${w.share(share)} of the peak.`,
            zh: (w) =>
              `就业在${w.year(peak.quarter)}见顶，为 ${w.jobs(peak.value)} 人；期末剩 ${w.jobs(end)} 人，是峰值的 ${w.share(share)}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'No one wrote the decline into the script. Rivals elsewhere learn from what the cluster sells, wages rise with the country, land grows scarce and the frontier moves; firms answer with what they have learned to do, and that is mostly what they did before.',
        zh: '衰退并没有写进剧本。区外对手从集群卖出的产品中学去手艺，工资随全国上涨，土地越来越紧，前沿不断前移；企业拿出来应对的，大多还是从前那一套。',
      },
      otherwise: {
        en: 'This seed did better than most: look for the firms that climbed to designs of their own; they hold more of the jobs.',
        zh: '这个随机种子比多数要好：找一找那些爬到设计制造以上的企业，岗位多半是它们撑住的。',
      },
    },
    {
      question: {
        en: 'Start the upgrade package in year 15. Compared with doing nothing, value added at the end is…',
        zh: '第 15 年启动“升级”组合。与听其自然相比，期末的增加值——',
      },
      options: [
        { en: 'about the same, a fifth more at best', zh: '差不多，至多高出两成' },
        { en: 'higher, but not by half', zh: '高一些，但不到一半' },
        { en: 'half as much again or more', zh: '高出一半以上' },
      ],
      trial: {
        label: { en: 'Apply the upgrade package from year 15', zh: '从第 15 年起实施“升级”组合' },
        scene: [{ change: 'package', name: 'upgrade' }],
      },
      quarter: 180,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'functionLevel' },
        { look: 'view', view: 'chain' },
      ],
      cards: ['valueChains', 'lifeCycle'],
      check({ now, before }) {
        const [value, nothing] = [now.end('valueAdded'), before.end('valueAdded')];
        const [level, levelBefore] = [now.end('functionLevel'), before.end('functionLevel')];
        const ratio = ratioOrZero(value, nothing);
        return {
          option: bandFromBottom(ratio, 1.2, 1.5),
          said: {
            en: (w) =>
              `${w.count(value)} a quarter against ${w.count(nothing)}: ${w.times(ratio)} times as much. The function level ends at ${w.index(level)} instead of ${w.index(levelBefore)}.`,
            zh: (w) =>
              `每季 ${w.count(value)}，而听其自然为 ${w.count(nothing)}，前者是后者的 ${w.times(ratio)} 倍；功能等级由 ${w.index(levelBefore)} 升到 ${w.index(level)}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'The parts of the package need each other: skills and research give ability, openness tells where the market is, design and brand turn both into margin, start-ups bring difference in.',
        zh: '组合里的几项相互成就：人才和研发给出本事，开放告诉企业市场在哪里，设计和品牌把两者变成利润，新创企业则带来不同的东西。',
      },
      otherwise: {
        en: 'Look at the policy score and the capture index: a package that comes late or leaks away buys less.',
        zh: '看看政策时序表和政治锁定：来得迟，或被俘获漏掉，同样的组合换来的就少。',
      },
    },
    {
      question: {
        en: 'The same package, but twenty years later. How much of the early start’s gain is left?',
        zh: '同一套组合推迟二十年，早启动的好处还剩多少？',
      },
      options: [
        { en: 'Most of it: three quarters or more', zh: '大部分：四分之三以上' },
        { en: 'Half to three quarters', zh: '一半到四分之三' },
        { en: 'Less than half', zh: '不到一半' },
      ],
      start: [{ change: 'package', name: 'upgrade' }],
      trial: {
        label: { en: 'Move the package to year 35', zh: '把组合推迟到第 35 年' },
        scene: [{ change: 'package', name: 'upgrade', from: 140 }],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'lockIn' },
      ],
      cards: ['lockIn', 'krugman'],
      check({ now, before, alone }) {
        const nothing = alone.end('valueAdded');
        const [late, early] = [now.end('valueAdded') - nothing, before.end('valueAdded') - nothing];
        const share = ratioOrZero(late, early);
        return {
          option: bandFromTop(share, 0.75, 0.5),
          said: {
            en: (w) =>
              `Over doing nothing (${w.count(nothing)}) the early start gains ${w.count(early)} a quarter at the end, the late one ${w.count(late)}: ${w.share(share)} of it.`,
            zh: (w) =>
              `与听其自然（${w.count(nothing)}）相比，早启动期末每季多出 ${w.count(early)}，晚启动多出 ${w.count(late)}，只及前者的 ${w.share(share)}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'By then the peak is long past, many of the able firms are gone, and those that are left agree with one another. The window closes slowly, then fast.',
        zh: '这时高峰早已过去，能带头的企业走了不少，留下来的彼此看法一致。机会窗口先是慢慢合拢，后来越合越快。',
      },
      otherwise: {
        en: 'Here a late start still works. Move the bar in the policy score and find the quarter after which it no longer does.',
        zh: '在这次运行里，晚一些还来得及。不妨拖动政策时序表上的那一条，找一找哪一季之后就来不及了。',
      },
    },
    {
      question: {
        en: 'Protect the existing firms from year 25 instead. Jobs are saved. And value added at the end, compared with doing nothing, is…',
        zh: '换一种做法：第 25 年起保护老企业，岗位保住了一些。那么与听其自然相比，期末的增加值——',
      },
      options: [
        { en: 'no lower', zh: '并不更低' },
        { en: 'lower, by a fifth at most', zh: '低一些，至多两成' },
        { en: 'lower by more than a fifth', zh: '低两成以上' },
      ],
      trial: {
        label: { en: 'Protect the existing firms from year 25', zh: '从第 25 年起保护现有企业' },
        scene: [{ change: 'package', name: 'protect' }],
      },
      quarter: 116,
      looks: [
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'lockInPolitical' },
        { look: 'lever', lever: 'protect' },
      ],
      cards: ['lockIn'],
      check({ now, before }) {
        const [early, earlyBefore] = [now.mean('employment', 108, 120), before.mean('employment', 108, 120)];
        const [jobs, jobsBefore] = [now.end('employment'), before.end('employment')];
        const [value, nothing] = [now.end('valueAdded'), before.end('valueAdded')];
        const spent = now.total('spending') - before.total('spending');
        return {
          option: bandFromTop(ratioOrZero(value, nothing), 1, 0.8),
          said: {
            en: (w) =>
              `In the first years there are ${w.jobs(early)} jobs instead of ${w.jobs(earlyBefore)}, at the end ${w.jobs(jobs)} instead of ${w.jobs(jobsBefore)}. They make ${w.count(value)} a quarter instead of ${w.count(nothing)}, for ${w.count(spent)} units of public money.`,
            zh: (w) =>
              `头几年岗位是 ${w.jobs(early)}，不保护则是 ${w.jobs(earlyBefore)}；到期末是 ${w.jobs(jobs)}，不保护则是 ${w.jobs(jobsBefore)}。每季增加值却是 ${w.count(value)}，不保护则是 ${w.count(nothing)}，财政还为此多花了 ${w.count(spent)} 个单位。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'The jobs stay, and the work is worth less. Firms that live on the subsidy sell cheap and neglect research; they keep newcomers out and grow stronger in politics. In the end a quarter of the firms are missing that would be there without it. That it is no worse is because the purse runs dry: a sixth of what was promised is ever paid.',
        zh: '岗位留下了，活儿却不值钱了。靠补贴过日子的企业贱卖产品、荒了研发，把新来的挡在门外，在政治上还更有发言权。到头来，企业比听其自然少了四分之一上下。没有更糟，是因为财政付不起：承诺的钱只到位了六分之一。',
      },
      otherwise: {
        en: 'Follow political lock-in after year 25: where it stays low, protection does less harm.',
        zh: '看一看第 25 年之后的政治锁定：它若没有升上去，保护的坏处也就小些。',
      },
    },
    {
      question: {
        en: 'Switch off external economies: no labour pool, no suppliers moving in, no density that helps founders. The peak of jobs is lower by…',
        zh: '关掉外部经济：没有劳动力池，没有配套跟进，创业也得不到集聚的好处。就业峰值会低——',
      },
      options: [
        { en: 'a tenth at most', zh: '至多一成' },
        { en: 'a tenth to two fifths', zh: '一成到四成' },
        { en: 'more than two fifths', zh: '四成以上' },
      ],
      trial: {
        label: { en: 'Switch off external economies from the first quarter', zh: '从第一季起关掉外部经济' },
        scene: [{ change: 'mechanismOff', mechanism: 'externalities', from: 0 }],
      },
      quarter: 92,
      looks: [
        { look: 'indicator', indicator: 'agglomeration' },
        { look: 'indicator', indicator: 'suppliers' },
        { look: 'mechanism', mechanism: 'externalities' },
      ],
      cards: ['marshall', 'krugman'],
      check({ now, before }) {
        const [peak, peakBefore] = [now.peak('employment').value, before.peak('employment').value];
        const loss = 1 - ratioOrZero(peak, peakBefore);
        const [local, localBefore] = [now.mean('localShare', 40, 100), before.mean('localShare', 40, 100)];
        return {
          option: bandFromBottom(loss, 0.1, 0.4),
          said: {
            en: (w) =>
              `${w.jobs(peak)} jobs at the peak instead of ${w.jobs(peakBefore)}: ${w.share(loss)} fewer. Local sourcing in the years of growth is ${w.share(local)} instead of ${w.share(localBefore)}.`,
            zh: (w) =>
              `峰值由 ${w.jobs(peakBefore)} 人降到 ${w.jobs(peak)} 人，少了 ${w.share(loss)}；成长年代的本地配套率由 ${w.share(localBefore)} 降到 ${w.share(local)}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'That is what being together is worth here. The firms are the same, with the same luck; only what they give each other is gone.',
        zh: '这就是“聚在一起”的价钱。企业还是那些企业，随机种子也没换，少的只是它们彼此给予的东西。',
      },
      otherwise: {
        en: 'The size of this gap depends on the assumptions about the labour pool and supplier entry: they are in the panel of assumptions.',
        zh: '差距的大小取决于劳动力池和配套企业进入的假设，可在“模型假设”面板中查看。',
      },
    },
  ],
  close: {
    en: 'Four things to take away: decline is nobody’s plan, a package works through its parts together, timing is worth more than money, and protection keeps jobs at the price of what they are worth. Now move the levers yourself.',
    zh: '记住四点：衰退不是谁安排的；组合靠各项配合才灵；时机比钱要紧；保护留得住岗位，留不住岗位的价值。接下来，请自己动手调一调。',
  },
};
