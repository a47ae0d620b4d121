import { bandFromBottom, bandFromTop, ratioOrZero } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

export const lesson: Lesson = {
  preset: 'zhejiang',
  steps: [
    {
      question: {
        en: 'Two dozen workshops, hardly any inspection, then a specialised market opens. How low does reputation fall before the quality campaign of 1998?',
        zh: '二十来家作坊，质检薄弱，随后专业市场开张。1998 年质量整治之前，集体声誉最低会跌到多少？',
      },
      options: [
        { en: 'It stays above 0.7', zh: '一直在 0.7 以上' },
        { en: 'Between 0.55 and 0.7', zh: '0.55 到 0.7 之间' },
        { en: 'Below 0.55', zh: '0.55 以下' },
      ],
      quarter: 60,
      curtain: 20,
      looks: [
        { look: 'indicator', indicator: 'reputation' },
        { look: 'indicator', indicator: 'cheatShare' },
        { look: 'lever', lever: 'market' },
      ],
      cards: ['lemons'],
      check({ now }) {
        const low = now.low('reputation', 20, 80);
        const [first, tenth] = [now.mean('cheatShare', 0, 4), now.mean('cheatShare', 36, 44)];
        return {
          option: bandFromTop(low.value, 0.7, 0.55),
          said: {
            en: (w) =>
              `It falls to ${w.index(low.value)} in ${w.year(low.quarter)}. In the first year ${w.share(first)} of the firms cut corners, about the tenth year ${w.share(tenth)}.`,
            zh: (w) =>
              `${w.year(low.quarter)}跌到 ${w.index(low.value)}；以次充好的企业第一年占 ${w.share(first)}，第十年前后占 ${w.share(tenth)}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'Buyers see the place, not the firm, and pay for the average. A workshop that takes a cheaper sole keeps the whole saving today; the name it loses tomorrow is everybody’s. While few share the place, people know who did it and whom it hurt; the market brings strangers, and where most of the others cheat, nobody is ashamed of it.',
        zh: '买家认的是地名，不是哪一家，出的是平均价。换一块便宜鞋底，好处今天全归自己，砸的却是大家的牌子。企业不多的时候，谁骗了谁，乡里乡亲都清楚；市场一开，来的尽是生面孔，周围多半也在以次充好，谁也不觉得丢人。',
      },
      otherwise: {
        en: 'Honesty held better in this run. See when the share of firms cutting corners began to fall.',
        zh: '这次诚信守得好一些。看看以次充好者的占比是从什么时候降下来的。',
      },
    },
    {
      question: {
        en: 'No quality campaign at all. Value added at the end, compared with the campaign, is…',
        zh: '始终不搞质量整治。与搞了整治相比，期末的增加值——',
      },
      options: [
        { en: 'four fifths or more', zh: '八成以上' },
        { en: 'a third to four fifths', zh: '三分之一到八成' },
        { en: 'less than a third', zh: '不到三分之一' },
      ],
      trial: { label: { en: 'Take the campaign away', zh: '取消质量整治' }, scene: [{ change: 'path', path: 0 }] },
      quarter: 160,
      looks: [
        { look: 'lever', lever: 'insp' },
        { look: 'indicator', indicator: 'reputation' },
        { look: 'indicator', indicator: 'price' },
      ],
      cards: ['lemons'],
      check({ now, before }) {
        const [value, valueBefore] = [now.end('valueAdded'), before.end('valueAdded')];
        return {
          option: bandFromTop(ratioOrZero(value, valueBefore), 0.8, 1 / 3),
          said: {
            en: (w) =>
              `${w.count(value)} a quarter instead of ${w.count(valueBefore)}. Reputation ends at ${w.index(now.end('reputation'))} instead of ${w.index(before.end('reputation'))}.`,
            zh: (w) =>
              `每季 ${w.count(value)}，有整治则为 ${w.count(valueBefore)}；期末声誉为 ${w.index(now.end('reputation'))}，有整治则为 ${w.index(before.end('reputation'))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'A bad name is paid for with every pair sold. The firms that could do better cannot show it, and so stop trying.',
        zh: '名声坏了，每卖一双都要为它付钱。做得更好的企业没法让人看出来，也就不再费那个劲。',
      },
      otherwise: {
        en: 'The loss came out larger or smaller than usual. Compare the function levels: own brands are another way out of the lemons market.',
        zh: '损失比通常大些或小些。对照一下功能等级：自主品牌是走出柠檬市场的另一条路。',
      },
    },
    {
      question: {
        en: 'Spend on the regional brand, but not on inspection. Compared with no campaign, reputation at the end…',
        zh: '只打区域品牌，不抓质检。与什么都不搞相比，期末的声誉——',
      },
      options: [
        { en: 'rises by more than 0.1', zh: '高出 0.1 以上' },
        { en: 'rises by 0.05 to 0.1', zh: '高出 0.05 到 0.1' },
        { en: 'hardly rises, or falls', zh: '几乎没有提高，甚至更低' },
      ],
      start: [{ change: 'path', path: 0 }],
      trial: {
        label: { en: 'Brand money without inspection', zh: '只打品牌，不抓质检' },
        scene: [{ change: 'path', path: 2 }],
      },
      quarter: 160,
      looks: [
        { look: 'lever', lever: 'brand' },
        { look: 'indicator', indicator: 'reputation' },
        { look: 'indicator', indicator: 'cheatShare' },
      ],
      cards: ['lemons'],
      check({ now, before }) {
        const [end, endBefore] = [now.end('reputation'), before.end('reputation')];
        return {
          option: bandFromTop(end - endBefore, 0.1, 0.05),
          said: {
            en: (w) =>
              `${w.index(end)} instead of ${w.index(endBefore)}; value added ${w.count(now.end('valueAdded'))} a quarter instead of ${w.count(before.end('valueAdded'))}, for ${w.count(now.total('spending') - before.total('spending'))} units.`,
            zh: (w) =>
              `为 ${w.index(end)}，什么都不搞则为 ${w.index(endBefore)}；增加值为每季 ${w.count(now.end('valueAdded'))}，什么都不搞则为 ${w.count(before.end('valueAdded'))}，多花 ${w.count(now.total('spending') - before.total('spending'))} 个单位。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'A brand multiplies reputation, it does not make any. Advertised cheats are still cheats, and more buyers find out.',
        zh: '品牌放大声誉，却造不出声誉。给次货做广告，次货还是次货，只是上当的人更多。',
      },
      otherwise: {
        en: 'Some of it stuck. See whether honesty had recovered by itself before the campaign began.',
        zh: '多少起了点作用。看看打品牌之前，诚信是不是已经自己回来了。',
      },
    },
    {
      question: {
        en: 'The whole campaign, but ten years earlier. Value added at the end, compared with 1998, is…',
        zh: '整套整治提前十年。与 1998 年才整治相比，期末的增加值——',
      },
      options: [
        { en: 'no higher', zh: '并不更高' },
        { en: 'higher by up to a half', zh: '高一些，五成以内' },
        { en: 'higher by more than a half', zh: '高五成以上' },
      ],
      trial: {
        label: { en: 'Bring the campaign forward to 1988', zh: '把整治提前到 1988 年' },
        scene: [{ change: 'path', path: 1 }],
      },
      quarter: 100,
      looks: [
        { look: 'indicator', indicator: 'reputation' },
        { look: 'indicator', indicator: 'employment' },
      ],
      cards: ['lemons', 'lifeCycle'],
      check({ now, before }) {
        const [value, valueBefore] = [now.end('valueAdded'), before.end('valueAdded')];
        return {
          option: bandFromBottom(ratioOrZero(value, valueBefore), 1, 1.5),
          said: {
            en: (w) =>
              `${w.count(value)} a quarter instead of ${w.count(valueBefore)}, and ${w.jobs(now.peak('employment').value)} jobs at the peak instead of ${w.jobs(before.peak('employment').value)}.`,
            zh: (w) =>
              `每季 ${w.count(value)}，1998 年整治则为 ${w.count(valueBefore)}；就业峰值 ${w.jobs(now.peak('employment').value)} 人，1998 年整治则为 ${w.jobs(before.peak('employment').value)} 人。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'The name is back in time for the good years. Late is far better than never here: unlike political lock-in, a lemons market can be left.',
        zh: '名声赶在好年景之前回来了。不过在这里，晚做远胜于不做：与政治锁定不同，柠檬市场是走得出来的。',
      },
      otherwise: {
        en: 'Timing mattered less or more here. See in which years the market grew fastest, and what the name was worth then.',
        zh: '早晚的差别这次小些或大些。看看市场长得最快的是哪几年，那时名声值多少。',
      },
    },
  ],
  close: {
    en: 'First make the name true, then make it known.',
    zh: '先把牌子做实，再把牌子打响。',
  },
};
