import { bandFromBottom, bandFromTop, ratioOrZero, type OptionIndex, type Reading } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

/** Quarters of a year of the calendar. */
const year = (of: number): readonly [number, number] => [4 * (of - 1980), 4 * (of - 1980) + 4];

const valueIn = (run: Reading, of: number): number => run.mean('valueAdded', ...year(of));

/** First year after the slump in which value added is above that of 2000; 2030 if none is. */
function yearOfReturn(run: Reading): number {
  let back = 2001;
  while (back < 2030 && valueIn(run, back) <= valueIn(run, 2000)) back++;
  return back;
}

export const lesson: Lesson = {
  preset: 'hsinchu',
  steps: [
    {
      question: {
        en: 'At the end of 2000 the world buys 28 per cent fewer chips, and soon 25 per cent fewer still; of what is missing, a tenth comes back each quarter. Value added in 2001, compared with 2000, is lower by…',
        zh: '2000 年底，全球对芯片的需求跌 28%，紧接着再跌 25%；跌掉的需求每季恢复一成。与 2000 年相比，2001 年的增加值少了——',
      },
      options: [
        { en: 'less than 15 %', zh: '不到 15%' },
        { en: '15 to 40 %', zh: '15% 到 40%' },
        { en: 'more than 40 %', zh: '40% 以上' },
      ],
      start: [{ change: 'noEvents' }],
      trial: { label: { en: 'Let demand fall', zh: '让需求跌下去' }, scene: [] },
      quarter: 87,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'employment' },
        { look: 'indicator', indicator: 'price' },
      ],
      cards: ['porter'],
      check({ now }) {
        const [before, after] = [valueIn(now, 2000), valueIn(now, 2001)];
        const loss = 1 - ratioOrZero(after, before);
        const jobs = ratioOrZero(now.mean('employment', ...year(2001)), now.mean('employment', ...year(2000)));
        return {
          option: bandFromBottom(loss, 0.15, 0.4),
          said: {
            en: (w) =>
              `From ${w.count(before)} a quarter to ${w.count(after)}: ${w.share(loss)} less. Of the jobs ${w.share(1 - jobs)} are gone.`,
            zh: (w) =>
              `每季增加值由 ${w.count(before)} 降到 ${w.count(after)}，少了 ${w.share(loss)}；岗位少了 ${w.share(1 - jobs)}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Firms cut prices to keep their lines busy, so value falls more than work does. In Hsinchu sales fell by 28.7 per cent in that year.',
        zh: '为了保住开工，家家降价，所以增加值跌得比岗位深。那一年，新竹园区的营业额跌了 28.7%。',
      },
      otherwise: {
        en: 'How deep it goes depends on how full the lines were on the eve. Look at price and jobs side by side.',
        zh: '跌得有多深，要看前一年开工有多满。把价格和岗位对照着看。',
      },
    },
    {
      question: {
        en: 'Nobody bails anybody out. When is value added above that of 2000 again?',
        zh: '没有人出手救助。增加值哪一年重新超过 2000 年？',
      },
      options: [
        { en: 'By 2002', zh: '2002 年之前（含）' },
        { en: 'Between 2003 and 2006', zh: '2003 到 2006 年' },
        { en: 'Later, or never', zh: '更晚，或者再也没有' },
      ],
      quarter: 108,
      curtain: 87,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'firms' },
        { look: 'indicator', indicator: 'misperception' },
      ],
      cards: ['knowledge', 'lockIn'],
      check({ now }) {
        const back = yearOfReturn(now);
        const option: OptionIndex = back <= 2002 ? 0 : back <= 2006 ? 1 : 2;
        const [low, most] = [now.low('firms', 80, 104), now.mean('firms', ...year(2000))];
        return {
          option,
          said: {
            en: (w) =>
              `In ${back}. The number of firms falls from ${w.count(most)} in 2000 to ${w.count(low.value)} at the least and is ${w.count(now.mean('firms', ...year(2018)))} in 2018.`,
            zh: (w) =>
              `${back} 年。企业由 2000 年的 ${w.count(most)} 家减到最少时的 ${w.count(low.value)} 家，2018 年为 ${w.count(now.mean('firms', ...year(2018)))} 家。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'What was wanted before is wanted again. The firms, their people and their suppliers are still there and can make it: a slump of demand destroys orders, not knowledge. Hsinchu was back in 2004.',
        zh: '从前要的东西，后来又要了；企业、人手、配套都还在，接得住。需求骤降毁掉的是订单，不是本事。新竹 2004 年就超过了前峰。',
      },
      otherwise: {
        en: 'Here the way back took another time. See how many firms closed in the slump: what closed has to be founded again.',
        zh: '这次恢复的快慢不同。看看低谷里关了多少家：关掉的，要从头办起。',
      },
    },
    {
      question: {
        en: 'Take the slump away. Value added from 2014 to 2018 would have been…',
        zh: '假如没有这场下跌，2014—2018 年的增加值会——',
      },
      options: [
        { en: 'the same, within a tenth', zh: '差不多，相差不到一成' },
        { en: 'a tenth to a third higher', zh: '高出一成到三分之一' },
        { en: 'higher by more than a third', zh: '高出三分之一以上' },
      ],
      trial: { label: { en: 'Take the slump away', zh: '撤掉这场下跌' }, scene: [{ change: 'noEvents' }] },
      quarter: 155,
      looks: [
        { look: 'indicator', indicator: 'valueAdded' },
        { look: 'indicator', indicator: 'firms' },
      ],
      cards: ['lifeCycle', 'lockIn'],
      check({ now, before }) {
        const [without, own] = [now.mean('valueAdded', 136, 156), before.mean('valueAdded', 136, 156)];
        return {
          option: bandFromBottom(ratioOrZero(without, own), 1.1, 1.333),
          said: {
            en: (w) =>
              `${w.count(without)} a quarter instead of ${w.count(own)}. In 2001 it would have been ${w.count(valueIn(now, 2001))} instead of ${w.count(valueIn(before, 2001))}.`,
            zh: (w) =>
              `每季 ${w.count(without)}，有下跌则为 ${w.count(own)}；2001 年则是 ${w.count(valueIn(now, 2001))} 对 ${w.count(valueIn(before, 2001))}。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'It leaves no scar. Compare the Ruhr and Route 128: there what was wanted changed, and those who had agreed on the old answer did not see it. The same fall of sales is a pause in one case and an end in the other.',
        zh: '十几年后看不出疤。再比一比鲁尔和 128 公路：那里变的是市场要什么，早已众口一词的人看不见。同样是销售骤降，一种只是歇口气，另一种却是到了头。',
      },
      otherwise: {
        en: 'In this run the slump sent off firms that would have had many children. Open the family tree.',
        zh: '这次低谷里倒下的，恰有会衍生出许多家的。打开企业衍生谱系看看。',
      },
    },
    {
      question: {
        en: 'Take the park away: no land laid out, no research paid, no incubator, from the first day. The number of firms in 2000, compared with the park, is…',
        zh: '没有园区：不整备用地，不补助研发，也没有孵化器，从头就没有。与有园区相比，2000 年的企业数——',
      },
      options: [
        { en: 'nine tenths or more', zh: '有九成以上' },
        { en: 'half to nine tenths', zh: '五成到九成' },
        { en: 'less than half', zh: '不到五成' },
      ],
      trial: { label: { en: 'Take the park away', zh: '撤掉园区' }, scene: [{ change: 'path', path: 0 }] },
      quarter: 83,
      looks: [
        { look: 'lever', lever: 'incub' },
        { look: 'indicator', indicator: 'firms' },
        { look: 'indicator', indicator: 'firmSize' },
        { look: 'view', view: 'family' },
      ],
      cards: ['marshall', 'porter'],
      check({ now, before }) {
        const [firms, firmsBefore] = [now.mean('firms', ...year(2000)), before.mean('firms', ...year(2000))];
        const [jobs, jobsBefore] = [now.mean('employment', ...year(2000)), before.mean('employment', ...year(2000))];
        return {
          option: bandFromTop(ratioOrZero(firms, firmsBefore), 0.9, 0.5),
          said: {
            en: (w) =>
              `${w.count(firms)} firms with ${w.jobs(jobs)} jobs, instead of ${w.count(firmsBefore)} with ${w.jobs(jobsBefore)}. Value added in 2018 is ${w.count(valueIn(now, 2018))} a quarter instead of ${w.count(valueIn(before, 2018))}.`,
            zh: (w) =>
              `${w.count(firms)} 家、${w.jobs(jobs)} 个岗位；有园区则为 ${w.count(firmsBefore)} 家、${w.jobs(jobsBefore)} 个岗位。2018 年每季增加值是 ${w.count(valueIn(now, 2018))}，有园区则为 ${w.count(valueIn(before, 2018))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'Without an incubator fewer dare to found, in every one of the twenty years; without the park land is dear and research falls to each alone. Yet four fifths of the firms and nearly nine tenths of the work come all the same: founders follow people and buyers. The park adds to what is there, and a higher government paid for it before there was anything to tax.',
        zh: '没有孵化器，二十年里年年都少些人敢办厂；没有园区，地价更贵，研发也得各家自己掏钱。可八成的企业、近九成的活儿照样会来：办厂的人跟着人才和买家走。园区是锦上添花；而在当地还收不上多少税的时候，这笔钱是上级出的。',
      },
      otherwise: {
        en: 'Founders were luckier in one of the two worlds here. Compare the family trees.',
        zh: '这次两边起步的几家境遇悬殊。比一比两棵企业衍生谱系。',
      },
    },
    {
      question: {
        en: 'Keep the park, but let nobody come home from Silicon Valley: newcomers see little of the market, and firms look outside less. Value added at the end is…',
        zh: '园区照办，但没有人从硅谷回来：新来者看不清市场，企业也少往外看。期末的增加值——',
      },
      options: [
        { en: 'not lower', zh: '不会更低' },
        { en: 'lower, by a half at most', zh: '低一些，至多低一半' },
        { en: 'lower by more than a half', zh: '低一半以上' },
      ],
      trial: { label: { en: 'Let nobody come home', zh: '没有人回流' }, scene: [{ change: 'path', path: 2 }] },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'exposure' },
        { look: 'indicator', indicator: 'fit' },
        { look: 'view', view: 'knowledge' },
      ],
      cards: ['knowledge'],
      check({ now, before }) {
        const [value, valueBefore] = [now.end('valueAdded'), before.end('valueAdded')];
        return {
          option: bandFromTop(ratioOrZero(value, valueBefore), 1, 0.5),
          said: {
            en: (w) =>
              `${w.count(value)} a quarter instead of ${w.count(valueBefore)}; products fit the market by ${w.index(now.end('fit'))} instead of ${w.index(before.end('fit'))}. In 2000 it was ${w.count(valueIn(now, 2000))} instead of ${w.count(valueIn(before, 2000))}.`,
            zh: (w) =>
              `每季 ${w.count(value)}，有人回流则为 ${w.count(valueBefore)}；产品与市场的契合度是 ${w.index(now.end('fit'))} 对 ${w.index(before.end('fit'))}。2000 年则是 ${w.count(valueIn(now, 2000))} 对 ${w.count(valueIn(before, 2000))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'For twenty years it hardly shows: the market is still near, and buyers tell enough. Then firms that listen to each other drift away from it. Those who come home bring no push but a direction, and a direction pays late.',
        zh: '头二十年几乎看不出来：市场还不远，买家说的也够用。后来大家只听彼此的，便一点点偏开了。回来的人带来的不是一把力气，而是一个方向；方向对不对，要到后来才见分晓。',
      },
      otherwise: {
        en: 'Somebody here guessed right without looking. See in the knowledge space how far the crowd is from the target.',
        zh: '这次有人没往外看也猜对了。在知识空间里看看，大伙离目标有多远。',
      },
    },
  ],
  close: {
    en: 'Before acting on a fall ask which kind it is: orders come back by themselves, a market that has moved does not.',
    zh: '跌下去的时候，先问一问是哪一种：订单会自己回来，走掉的市场不会。',
  },
};
