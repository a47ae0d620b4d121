import { bandFromBottom, bandFromTop, ratioOrZero } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

/** Cheap shoes from elsewhere arrive. */
const RIVALS_COME = 88;

export const lesson: Lesson = {
  preset: 'sinos',
  steps: [
    {
      question: {
        en: 'Twenty years of work for one big buyer. What can the valley’s firms do by then?',
        zh: '替一个大买家做了二十年，河谷的企业这时能做到哪一步？',
      },
      options: [
        { en: 'Mostly assemble (function level below 0.5)', zh: '多半还是组装（功能等级低于 0.5）' },
        { en: 'Make to order, OEM (0.5 to 1.2)', zh: '代工（0.5 到 1.2）' },
        { en: 'Design their own (above 1.2)', zh: '能自己设计（1.2 以上）' },
      ],
      quarter: 80,
      curtain: 30,
      looks: [
        { look: 'indicator', indicator: 'functionLevel' },
        { look: 'indicator', indicator: 'efficiency' },
        { look: 'view', view: 'chain' },
      ],
      cards: ['valueChains'],
      check({ now }) {
        const level = now.mean('functionLevel', 76, 84);
        const efficiency = ratioOrZero(now.mean('efficiency', 76, 84), now.mean('efficiency', 0, 8));
        return {
          option: bandFromBottom(level, 0.5, 1.2),
          said: {
            en: (w) =>
              `The function level in ${w.year(80)} is ${w.index(level)}, while efficiency relative to the frontier is up by ${w.share(efficiency - 1)}.`,
            zh: (w) =>
              `${w.year(80)}的功能等级为 ${w.index(level)}，而相对于前沿的效率提高了 ${w.share(efficiency - 1)}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'The captive chain is a good school with a closed door: process upgrading is taught, functional upgrading is the buyer’s own trade.',
        zh: '俘获型价值链是一所好学校，只是有一扇门不开：工艺升级教得尽心，功能升级是买家自己的饭碗。',
      },
      otherwise: {
        en: 'See in which chain the firms sell: outside the captive chain the ladder is free.',
        zh: '看看企业在哪一种价值链里卖：出了俘获型价值链，梯子就没人拦着。',
      },
    },
    {
      question: {
        en: 'Push functional upgrading alone, from 1985. Value added at the end, compared with doing nothing, is…',
        zh: '1985 年起，单推功能升级扶持。与听其自然相比，期末的增加值——',
      },
      options: [
        { en: 'half as much again or more', zh: '高一半以上' },
        { en: 'higher, but by less than half', zh: '高一些，但不到一半' },
        { en: 'no higher', zh: '并不更高' },
      ],
      trial: {
        label: { en: 'Support functional upgrading alone from 1985', zh: '从 1985 年起单推功能升级' },
        scene: [{ change: 'path', path: 0 }],
      },
      quarter: 160,
      looks: [
        { look: 'lever', lever: 'func' },
        { look: 'indicator', indicator: 'functionLevel' },
        { look: 'indicator', indicator: 'valueAdded' },
      ],
      cards: ['valueChains'],
      check({ now, before }) {
        const [value, nothing] = [now.end('valueAdded'), before.end('valueAdded')];
        return {
          option: bandFromTop(ratioOrZero(value, nothing), 1.5, 1),
          said: {
            en: (w) =>
              `The function level ends at ${w.index(now.end('functionLevel'))} instead of ${w.index(before.end('functionLevel'))}, value added at ${w.count(value)} a quarter instead of ${w.count(nothing)}; before the rivals came it had reached ${w.count(now.peak('valueAdded', RIVALS_COME).value)}.`,
            zh: (w) =>
              `功能等级由 ${w.index(before.end('functionLevel'))} 升到 ${w.index(now.end('functionLevel'))}，增加值由每季 ${w.count(nothing)} 变为 ${w.count(value)}；对手到来之前曾有 ${w.count(now.peak('valueAdded', RIVALS_COME).value)}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Designs improve and the buyer strikes back: orders go elsewhere, and whoever has a collection but no customers of his own cannot make up for what the new rivals took.',
        zh: '鞋样会画了，买家也还手了：订单转走，有了自己的样品却没有自己的客户，新对手拿走的补不回来。',
      },
      otherwise: {
        en: 'The balance between better designs and lost orders came out differently. Look at the number of captive firms.',
        zh: '设计长进与丢单之间的得失，这次算出来不一样。看看俘获型价值链里的企业数。',
      },
    },
    {
      question: {
        en: 'Add a regional brand and a market at home. Compared with design alone, value added at the end is…',
        zh: '再加上区域品牌和国内专业市场。与单推设计相比，期末的增加值——',
      },
      options: [
        { en: 'more than double', zh: '翻一番以上' },
        { en: 'a tenth more up to double', zh: '高一成到一倍' },
        { en: 'about the same', zh: '差不多' },
      ],
      start: [{ change: 'path', path: 0 }],
      trial: {
        label: { en: 'Design, brand and a home market from 1985', zh: '从 1985 年起：设计、品牌、内销市场' },
        scene: [{ change: 'path', path: 1 }],
      },
      quarter: 160,
      looks: [
        { look: 'lever', lever: 'brand' },
        { look: 'lever', lever: 'market' },
        { look: 'indicator', indicator: 'marketFirms' },
      ],
      cards: ['valueChains', 'lemons'],
      check({ now, before }) {
        const [value, valueBefore] = [now.end('valueAdded'), before.end('valueAdded')];
        return {
          option: bandFromTop(ratioOrZero(value, valueBefore), 2, 1.1),
          said: {
            en: (w) =>
              `${w.count(value)} a quarter instead of ${w.count(valueBefore)}. Firms selling in the market chain at the end: ${w.count(now.end('marketFirms'))} instead of ${w.count(before.end('marketFirms'))}.`,
            zh: (w) =>
              `每季由 ${w.count(valueBefore)} 增至 ${w.count(value)}；期末在市场型价值链里销售的企业由 ${w.count(before.end('marketFirms'))} 家变为 ${w.count(now.end('marketFirms'))} 家。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'A design is worth what one can sell it for without asking the old buyer. Brand and home market give the other half of the function: customers.',
        zh: '设计值多少钱，要看不求老买家能卖到多少钱。品牌和内销补上了功能的另一半：客户。',
      },
      otherwise: {
        en: 'The other chains took more or less than usual. Their size is an assumption: try a larger home market.',
        zh: '另外两种价值链接得住多少，这次与通常不同。它们的规模是一项模型假设，不妨放大内销市场试试。',
      },
    },
    {
      question: {
        en: 'The full package does more. But per unit of public money, which buys more value added at the end?',
        zh: '整套“升级”组合效果更大。可是每花一个单位的财政资金，哪一种换来的期末增加值更多？',
      },
      options: [
        { en: 'The full package', zh: '整套组合' },
        { en: 'Both about the same', zh: '两者相当' },
        { en: 'Design, brand and home market', zh: '设计、品牌加内销' },
      ],
      start: [{ change: 'path', path: 1 }],
      trial: {
        label: { en: 'Run the full package from 1985', zh: '从 1985 年起实施整套组合' },
        scene: [{ change: 'path', path: 2 }],
      },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'spending' },
      ],
      cards: ['valueChains', 'porter'],
      check({ now, before, alone }) {
        const gain = (run: typeof now): number => run.end('valueAdded') - alone.end('valueAdded');
        const cost = (run: typeof now): number => run.total('spending') - alone.total('spending');
        const ratio = ratioOrZero(ratioOrZero(gain(before), cost(before)), ratioOrZero(gain(now), cost(now)));
        return {
          option: bandFromBottom(ratio, 0.8, 1.25),
          said: {
            en: (w) =>
              `Full package: ${w.count(gain(now))} more a quarter for ${w.count(cost(now))} units. Design, brand and home market: ${w.count(gain(before))} more for ${w.count(cost(before))}, ${w.times(ratio)} times as much per unit.`,
            zh: (w) =>
              `整套组合：花 ${w.count(cost(now))} 个单位，每季多 ${w.count(gain(now))}；设计、品牌加内销：花 ${w.count(cost(before))} 个单位，每季多 ${w.count(gain(before))}，单位资金的效果是前者的 ${w.times(ratio)} 倍。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'Three well-aimed levers are cheap; six broad ones lift the whole valley. Which is better depends on the budget: compare at equal cost.',
        zh: '对症的三项杠杆花钱少，六项齐下才抬得起整个河谷。哪个更好，要看手里有多少钱：请在同等成本下对比。',
      },
      otherwise: {
        en: 'Whatever this seed says, the habit is the lesson: divide by the cost before choosing.',
        zh: '不论这个随机种子怎么说，养成习惯才是要紧的：先除以成本，再做选择。',
      },
    },
  ],
  close: {
    en: 'In a captive chain the next step up has an owner. It can be taken, together with customers of one’s own.',
    zh: '在俘获型价值链里，往上那一级是有主的。要拿得下来，就得连同自己的客户一起拿。',
  },
};
