import { bandFromBottom, bandFromTop, ratioOrZero, type OptionIndex, type Reading } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

const [VALLEY, ROUTE] = ['valley', 'route128'] as const;
const SHOCK = 80;

/** Value added at the end, as a share of what it reached before the market jumped. */
function ofOldPeak(run: Reading, region: string): number {
  return ratioOrZero(run.end('valueAdded', region), run.peak('valueAdded', SHOCK, region).value);
}

export const lesson: Lesson = {
  preset: 'valley',
  steps: [
    {
      question: {
        en: 'One region has looser ties and wider eyes, the other closer and cheaper ties. Before the shock of 1985, how large is Route 128 beside Silicon Valley, in jobs?',
        zh: '一地关系松、眼界宽，另一地关系紧、价钱便宜。1985 年冲击之前，128 公路的岗位是硅谷的多少？',
      },
      options: [
        { en: 'Less than half', zh: '不到一半' },
        { en: 'Half to one and a half times', zh: '一半到一倍半' },
        { en: 'More than one and a half times', zh: '一倍半以上' },
      ],
      quarter: 78,
      curtain: 24,
      looks: [
        { look: 'region', region: ROUTE },
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'specificity' },
      ],
      cards: ['districts'],
      check({ now }) {
        const [valley, route] = [now.mean('employment', 64, SHOCK, VALLEY), now.mean('employment', 64, SHOCK, ROUTE)];
        return {
          option: bandFromBottom(ratioOrZero(route, valley), 0.5, 1.5),
          said: {
            en: (w) =>
              `${w.jobs(route)} jobs on Route 128, ${w.jobs(valley)} in the Valley. Tie specificity is ${w.index(now.at('specificity', 79, ROUTE))} there and ${w.index(now.at('specificity', 79, VALLEY))} here.`,
            zh: (w) =>
              `128 公路 ${w.jobs(route)} 个岗位，硅谷 ${w.jobs(valley)} 个；关系专用性分别为 ${w.index(now.at('specificity', 79, ROUTE))} 与 ${w.index(now.at('specificity', 79, VALLEY))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'For twenty years closeness costs nothing that anyone could see: what is lost in exposure is won in price.',
        zh: '二十年里，关系紧的代价谁也看不出来：眼界上亏的，价钱上赚回来了。',
      },
      otherwise: {
        en: 'Chance set them apart early in this run; what matters is what the shock does to each, measured against its own past.',
        zh: '这次两地早早就拉开了；要紧的是冲击之后各自与自己的过去相比如何。',
      },
    },
    {
      question: {
        en: 'The market jumps. By the end, which region has passed the value added it had before?',
        zh: '市场突变。到期末，哪个地方的增加值超过了自己冲击前的高峰？',
      },
      options: [
        { en: 'Both', zh: '两地都超过' },
        { en: 'Only Silicon Valley', zh: '只有硅谷' },
        { en: 'Only Route 128, or neither', zh: '只有 128 公路，或都没有' },
      ],
      quarter: 160,
      curtain: 82,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'misperception' },
        { look: 'view', view: 'knowledge' },
      ],
      cards: ['knowledge', 'lockIn'],
      check({ now }) {
        const [valley, route] = [ofOldPeak(now, VALLEY), ofOldPeak(now, ROUTE)];
        const option: OptionIndex = valley > 1 ? (route > 1 ? 0 : 1) : 2;
        return {
          option,
          said: {
            en: (w) =>
              `Silicon Valley ends at ${w.share(valley)} of its old peak, Route 128 at ${w.share(route)}. Two years after the jump the misperception is ${w.index(now.mean('misperception', 84, 92, VALLEY))} in the Valley and ${w.index(now.mean('misperception', 84, 92, ROUTE))} on Route 128.`,
            zh: (w) =>
              `期末硅谷为旧日高峰的 ${w.share(valley)}，128 公路为 ${w.share(route)}；突变两年后，硅谷的误判为 ${w.index(now.mean('misperception', 84, 92, VALLEY))}，128 公路为 ${w.index(now.mean('misperception', 84, 92, ROUTE))}。`,
          },
        };
      },
      expected: 1,
      odds: true,
      because: {
        en: 'Same engineers, same shock, different habits. Those who talk to outsiders see the new target first, and spin-offs carry it where the parents would not go.',
        zh: '一样的工程师，一样的冲击，不一样的习性。常与外人打交道的先看见新目标，母体不肯走的路，衍生企业去走。',
      },
      otherwise: {
        en: 'One pair of runs is one throw. Run many seeds: the odds, not the single case, tell open from closed.',
        zh: '一次运行只是掷了一回骰子。多跑几个随机种子：分得出开放与封闭的，是各种结局的可能，不是单个例子。',
      },
    },
    {
      question: {
        en: 'Open and upgrade Route 128 after the shock. What happens to value added in Silicon Valley?',
        zh: '冲击之后打开 128 公路、推动升级。那么硅谷的增加值会怎样？',
      },
      options: [
        { en: 'It gains as well: more than a twentieth', zh: '也跟着涨：半成以上' },
        { en: 'It hardly changes', zh: '几乎不变' },
        { en: 'It loses more than a twentieth', zh: '跌去半成以上' },
      ],
      trial: {
        label: { en: 'Open Route 128 from 1985', zh: '从 1985 年起打开 128 公路' },
        scene: [{ change: 'path', path: 0 }],
      },
      quarter: 199,
      region: VALLEY,
      looks: [
        { look: 'lever', lever: 'open' },
        { look: 'region', region: VALLEY },
        { look: 'indicator', indicator: 'valueAdded' },
      ],
      cards: ['transfer', 'lockIn'],
      check({ now, before }) {
        const end = (run: typeof now, region: string): number => run.end('valueAdded', region);
        return {
          option: bandFromTop(ratioOrZero(end(now, VALLEY), end(before, VALLEY)), 1.05, 0.95),
          said: {
            en: (w) =>
              `Route 128 ends at ${w.count(end(now, ROUTE))} a quarter instead of ${w.count(end(before, ROUTE))}; the Valley at ${w.count(end(now, VALLEY))} instead of ${w.count(end(before, VALLEY))}. Together ${w.count(end(now, ROUTE) + end(now, VALLEY))} instead of ${w.count(end(before, ROUTE) + end(before, VALLEY))}.`,
            zh: (w) =>
              `128 公路由每季 ${w.count(end(before, ROUTE))} 变为 ${w.count(end(now, ROUTE))}，硅谷由 ${w.count(end(before, VALLEY))} 变为 ${w.count(end(now, VALLEY))}；两地合计由 ${w.count(end(before, ROUTE) + end(before, VALLEY))} 变为 ${w.count(end(now, ROUTE) + end(now, VALLEY))}。`,
          },
        };
      },
      expected: 2,
      odds: true,
      because: {
        en: 'They sell on the same world market. Part of what one region’s policy wins is taken from the other, in most runs if not in all: count both before calling it growth.',
        zh: '两地卖的是同一个世界市场。一地的政策赢来的，多半有一部分取自另一地：先把两边加起来，再说是不是增长。',
      },
      otherwise: {
        en: 'The two regions met less on the market this time. Even so, add up both regions before you judge a regional policy.',
        zh: '这次两地在市场上碰得不那么厉害。不过评判区域政策，还是要先把两边加起来。',
      },
    },
    {
      question: {
        en: 'A thought experiment. Without functional lock-in from the shock on, Route 128 gets some of the way back. Switch off cognitive lock-in as well: where does its value added end, measured against the old peak?',
        zh: '做个思想实验：从冲击起关掉功能性锁定，128 公路能恢复一部分。再把认知锁定也关掉，期末增加值与旧日高峰相比——',
      },
      options: [
        { en: 'More than a twentieth above it', zh: '高出半成以上' },
        { en: 'Within a twentieth of it', zh: '相差不到半成' },
        { en: 'More than a twentieth below it', zh: '仍低半成以上' },
      ],
      start: [{ change: 'path', path: 1 }],
      trial: {
        label: { en: 'Switch off cognitive lock-in as well', zh: '把认知锁定也关掉' },
        scene: [
          { change: 'path', path: 1 },
          { change: 'mechanismOff', mechanism: 'cognitiveLockIn', from: SHOCK },
        ],
      },
      quarter: 199,
      region: ROUTE,
      looks: [
        { look: 'mechanism', mechanism: 'functionalLockIn' },
        { look: 'mechanism', mechanism: 'cognitiveLockIn' },
        { look: 'region', region: ROUTE },
      ],
      cards: ['lockIn', 'districts'],
      check({ now, before }) {
        const [both, one] = [ofOldPeak(now, ROUTE), ofOldPeak(before, ROUTE)];
        return {
          option: bandFromTop(both, 1.05, 0.95),
          said: {
            en: (w) =>
              `Route 128 ends at ${w.share(both)} of its old peak without both, at ${w.share(one)} without functional lock-in alone.`,
            zh: (w) =>
              `两种锁定都关掉，128 公路期末为旧日高峰的 ${w.share(both)}；只关功能性锁定，为 ${w.share(one)}。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'Close ties slow the product and narrow what is seen at the same time. Free one and the other still holds: who sees the target cannot get there, who could get there does not see it.',
        zh: '关系太紧，产品挪不动，眼界也变窄。只松开一头，另一头还拽着：看见的挪不动，挪得动的看不见。',
      },
      otherwise: {
        en: 'A few large firms can settle this. Follow the largest on Route 128 through the years after the shock.',
        zh: '少数几家大企业就能左右结果。看看 128 公路最大的几家在冲击之后怎么走。',
      },
    },
    {
      question: {
        en: 'And if the market had never jumped? Route 128 at the end, in value added, compared with Silicon Valley, is…',
        zh: '如果市场从来没有突变呢？到期末，128 公路的增加值与硅谷相比——',
      },
      options: [
        { en: 'less than half', zh: '不到一半' },
        { en: 'half to one and a half times', zh: '一半到一倍半' },
        { en: 'more than one and a half times', zh: '一倍半以上' },
      ],
      trial: { label: { en: 'Cancel the jump of 1985', zh: '取消 1985 年的突变' }, scene: [{ change: 'noEvents' }] },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'lockIn' },
      ],
      cards: ['lockIn', 'districts'],
      check({ now, before }) {
        const ratio = (run: typeof now): number =>
          ratioOrZero(run.end('valueAdded', ROUTE), run.end('valueAdded', VALLEY));
        return {
          option: bandFromBottom(ratio(now), 0.5, 1.5),
          said: {
            en: (w) => `${w.share(ratio(now))} of the Valley’s without the jump, ${w.share(ratio(before))} with it.`,
            zh: (w) => `没有突变是硅谷的 ${w.share(ratio(now))}，有突变则是 ${w.share(ratio(before))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Lock-in is a debt that falls due only when the world turns. In a calm world nobody would have called Route 128 locked in.',
        zh: '锁定是一笔到世道变了才要还的债。若是一直风平浪静，谁也不会说 128 公路被锁定了。',
      },
      otherwise: {
        en: 'Something else set them apart in this run. Look where the gap begins.',
        zh: '这次拉开两地的是别的缘故。看看差距是从哪里开始的。',
      },
    },
  ],
  close: {
    en: 'Openness is an insurance: its premium is paid every day, and it looks wasted until the day it is not.',
    zh: '开放好比保险：保费天天要交，看着像白花，直到用得上的那一天。',
  },
};
