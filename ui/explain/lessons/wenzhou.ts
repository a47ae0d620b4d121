import { bandFromBottom, bandFromTop, ratioOrZero, type OptionIndex, type Reading } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

/** The fire of August 1987, and the year before it. */
const FIRE = 38;
const EVE = [34, 38] as const;

const eve = (run: Reading): number => run.mean('reputation', ...EVE);

/** First quarter after the fire in which the name is as good as on its eve; the end of the run if none is. */
function quarterOfReturn(run: Reading): number {
  const wanted = eve(run);
  let quarter = FIRE + 4;
  while (quarter < run.quarters && run.at('reputation', quarter) < wanted) quarter++;
  return quarter;
}

export const lesson: Lesson = {
  preset: 'wenzhou',
  steps: [
    {
      question: {
        en: 'Two dozen makers who know each other, hardly any inspection, and more makers every year. By the middle of 1987, how many cut corners?',
        zh: '起初二十来家，彼此都认得，几乎没有质检；做鞋的一年比一年多。到 1987 年年中，有多少家以次充好？',
      },
      options: [
        { en: 'Fewer than a third', zh: '不到三分之一' },
        { en: 'A third to two thirds', zh: '三分之一到三分之二' },
        { en: 'More than two thirds', zh: '三分之二以上' },
      ],
      start: [{ change: 'noEvents' }, { change: 'noPolicy' }],
      quarter: 37,
      curtain: 8,
      looks: [
        { look: 'indicator', indicator: 'cheatShare' },
        { look: 'indicator', indicator: 'firms' },
        { look: 'indicator', indicator: 'reputation' },
      ],
      cards: ['lemons', 'districts'],
      check({ now }) {
        const cheats = now.mean('cheatShare', ...EVE);
        return {
          option: bandFromBottom(cheats, 1 / 3, 2 / 3),
          said: {
            en: (w) =>
              `${w.share(cheats)} of ${w.count(now.at('firms', FIRE))} makers; in ${w.year(8)} it was ${w.share(now.at('cheatShare', 8))} of ${w.count(now.at('firms', 8))}.`,
            zh: (w) =>
              `${w.count(now.at('firms', FIRE))} 家里占 ${w.share(cheats)}；${w.year(8)}时是 ${w.count(now.at('firms', 8))} 家里的 ${w.share(now.at('cheatShare', 8))}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'Among two dozen a cheat is known and shunned. Among two hundred nobody knows who it was, and once most others cheat nobody is ashamed of it. No market with strangers was needed, only a crowd.',
        zh: '二十来家时，谁耍滑，人人知道，抬不起头；两百家时，谁也说不清是哪一家，大家都这么做，也就没人脸红。用不着专业市场引来生人，自己人太多就够了。',
      },
      otherwise: {
        en: 'Fewer makers came in this run, and the circle held longer. Compare the number of firms with the share that cuts corners.',
        zh: '这次来的人少些，熟人圈子多撑了几年。把企业数和以次充好的占比对照着看。',
      },
    },
    {
      question: {
        en: 'On 8 August 1987 the shoes are burned, and nothing is done about it. At the worst moment of the next two years, how many of the jobs are gone?',
        zh: '1987 年 8 月 8 日，一把火烧了鞋，此后什么也不做。随后两年里最糟的时候，岗位少了多少？',
      },
      options: [
        { en: 'Less than a tenth', zh: '不到一成' },
        { en: 'A tenth to a half', zh: '一成到一半' },
        { en: 'More than a half', zh: '一半以上' },
      ],
      start: [{ change: 'noEvents' }, { change: 'noPolicy' }],
      trial: { label: { en: 'Let the shoes burn', zh: '点那把火' }, scene: [{ change: 'noPolicy' }] },
      quarter: 46,
      looks: [
        { look: 'indicator', indicator: 'reputation' },
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'price' },
      ],
      cards: ['lemons'],
      check({ now, before }) {
        const jobs = now.at('employment', FIRE - 1);
        const low = now.low('employment', FIRE, 46);
        const loss = 1 - ratioOrZero(low.value, jobs);
        return {
          option: bandFromBottom(loss, 0.1, 0.5),
          said: {
            en: (w) =>
              `From ${w.jobs(jobs)} jobs to ${w.jobs(low.value)} in ${w.year(low.quarter)}: ${w.share(loss)} gone. Without the fire there would have been ${w.jobs(before.at('employment', low.quarter))}.`,
            zh: (w) =>
              `岗位由 ${w.jobs(jobs)} 个降到${w.year(low.quarter)}的 ${w.jobs(low.value)} 个，少了 ${w.share(loss)}；没有那把火，此时会有 ${w.jobs(before.at('employment', low.quarter))} 个。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Buyers cannot see which pair is good, so they turn away from all. But shoes are still cheap and the market still grows: a name is worth a part of the price, not the whole trade.',
        zh: '买家看不出哪双好、哪双坏，索性都不要。不过鞋还是便宜，市场还在长：名声值的是一部分价钱，不是整门生意。',
      },
      otherwise: {
        en: 'How hard it hits depends on how much was sold on the name. Look at the price and at the function level on the eve.',
        zh: '打击有多重，要看有多少货是靠名声卖的。看看起火之前的价格和功能等级。',
      },
    },
    {
      question: {
        en: 'Now the campaign: inspection from 1988, the brand from 1994. When is the name again as good as on the eve of the fire?',
        zh: '再加上整治：1988 年起抓质检，1994 年打品牌。名声何时恢复到起火之前？',
      },
      options: [
        { en: 'Within three years', zh: '三年之内' },
        { en: 'After three to twelve years', zh: '三到十二年' },
        { en: 'Later, or never', zh: '更晚，或者再也没有' },
      ],
      start: [{ change: 'noPolicy' }],
      trial: { label: { en: 'Inspect, then advertise', zh: '先抓质检，再打品牌' }, scene: [] },
      quarter: 80,
      looks: [
        { look: 'lever', lever: 'insp' },
        { look: 'indicator', indicator: 'reputation' },
        { look: 'indicator', indicator: 'cheatShare' },
      ],
      cards: ['lemons'],
      check({ now, before }) {
        const [back, backBefore] = [quarterOfReturn(now), quarterOfReturn(before)];
        const option: OptionIndex = back <= FIRE + 12 ? 0 : back <= FIRE + 48 ? 1 : 2;
        return {
          option,
          said: {
            en: (w) =>
              `In ${w.year(back)}, without the campaign in ${w.year(backBefore)}. In ${w.year(64)} ${w.share(now.at('cheatShare', 64))} cut corners, without it ${w.share(before.at('cheatShare', 64))}.`,
            zh: (w) =>
              `${w.year(back)}，不整治则要到${w.year(backBefore)}。${w.year(64)}以次充好的占 ${w.share(now.at('cheatShare', 64))}，不整治则为 ${w.share(before.at('cheatShare', 64))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Cheating stops within two years of inspection; belief does not. Buyers learn pair by pair. In Wenzhou it took six to twelve years, and a study of another scandal found that firms cleared by inspectors recovered no faster than the rest.',
        zh: '质检一抓，两年之内就没人敢耍滑；可别人信不信，是另一回事，要一双一双地穿出来。温州用了六到十二年；另一桩丑闻的研究也发现，通过检验的企业并不比别家恢复得快。',
      },
      otherwise: {
        en: 'The name came back at another pace in this run. See how deep it fell, and when cheating stopped.',
        zh: '这次恢复的快慢不同。看看名声跌得多深，以次充好是什么时候停的。',
      },
    },
    {
      question: {
        en: 'Advertise at once, from 1988, but do not inspect. In 2007, twenty years after the fire, what share still cuts corners?',
        zh: '1988 年就打品牌，但不抓质检。起火二十年后的 2007 年，还有多少家以次充好？',
      },
      options: [
        { en: 'Fewer than a fifth', zh: '不到两成' },
        { en: 'A fifth to a half', zh: '两成到一半' },
        { en: 'More than a half', zh: '一半以上' },
      ],
      trial: { label: { en: 'Brand only', zh: '只打品牌' }, scene: [{ change: 'path', path: 2 }] },
      quarter: 118,
      looks: [
        { look: 'lever', lever: 'brand' },
        { look: 'indicator', indicator: 'cheatShare' },
        { look: 'indicator', indicator: 'reputation' },
      ],
      cards: ['lemons'],
      check({ now, before }) {
        const [cheats, cheatsBefore] = [now.mean('cheatShare', 116, 120), before.mean('cheatShare', 116, 120)];
        return {
          option: bandFromBottom(cheats, 0.2, 0.5),
          said: {
            en: (w) =>
              `${w.share(cheats)} instead of ${w.share(cheatsBefore)}; the reputation is ${w.index(now.at('reputation', 118))} instead of ${w.index(before.at('reputation', 118))}.`,
            zh: (w) =>
              `${w.share(cheats)}，先抓质检则为 ${w.share(cheatsBefore)}；声誉为 ${w.index(now.at('reputation', 118))}，先抓质检则为 ${w.index(before.at('reputation', 118))}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'An advertisement raises what the common name is worth to all, honest or not, and takes nothing from the gain of the one who cheats.',
        zh: '广告让这块牌子对谁都更值钱，老实的、耍滑的一样沾光；耍滑的那点好处，一分也没少。',
      },
      otherwise: {
        en: 'Honesty spread by itself here. Look whether own brands rose: who has a name of his own to lose needs no inspector.',
        zh: '这次诚信自己回来了一些。看看自主品牌是不是多了：有自家牌子可丢的，用不着人盯。',
      },
    },
    {
      question: {
        en: 'A blessing in disguise? Compare fire and campaign with a world that had neither. Over the twenty years from 1998, value added is…',
        zh: '因祸得福？把“起火加整治”与“没起火也没整治”的世界比一比。1998 年起的二十年里，增加值——',
      },
      options: [
        { en: 'higher with fire and campaign, by more than a tenth', zh: '起火加整治的高出一成以上' },
        { en: 'about the same', zh: '差不多' },
        { en: 'lower by more than a tenth', zh: '低一成以上' },
      ],
      start: [{ change: 'noEvents' }, { change: 'noPolicy' }],
      trial: { label: { en: 'Fire and campaign', zh: '起火加整治' }, scene: [] },
      quarter: 160,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'cheatShare' },
      ],
      cards: ['lemons', 'lifeCycle'],
      check({ now, before }) {
        const [value, valueBefore] = [now.mean('valueAdded', 80, 160), before.mean('valueAdded', 80, 160)];
        return {
          option: bandFromTop(ratioOrZero(value, valueBefore), 1.1, 0.9),
          said: {
            en: (w) =>
              `${w.count(value)} a quarter instead of ${w.count(valueBefore)}. In the first ten years after the fire it was ${w.count(now.mean('valueAdded', FIRE, 78))} instead of ${w.count(before.mean('valueAdded', FIRE, 78))}.`,
            zh: (w) =>
              `每季 ${w.count(value)}，两样都没有则为 ${w.count(valueBefore)}。起火后的头十年则是 ${w.count(now.mean('valueAdded', FIRE, 78))} 对 ${w.count(before.mean('valueAdded', FIRE, 78))}。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'Without the fire the name rots slowly and nobody is made to act. The fire costs ten lean years; what was done because of it pays for longer. But it was the campaign that paid, not the fire.',
        zh: '没有那把火，名声慢慢烂下去，谁也不急着动手。那把火换来十年紧日子，因它而做的事却受用得更久。不过，真正见效的是整治，不是火。',
      },
      otherwise: {
        en: 'The rot cost less than usual in this run, or the fire more. Compare the shares of firms that cut corners in both.',
        zh: '这次名声慢慢烂下去的损失较小，或者那把火代价较大。把两边以次充好的占比比一比。',
      },
    },
  ],
  close: {
    en: 'A common name is lost in a day and won back in years, and only by those who make it true first.',
    zh: '共同的名声，毁在一天，挣回来要好些年；先把它做实，才谈得上打响。',
  },
};
