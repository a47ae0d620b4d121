import { bandFromBottom, bandFromTop, ratioOrZero } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

export const lesson: Lesson = {
  preset: 'detroit',
  steps: [
    {
      question: {
        en: 'About ten years in, a hundred firms make cars. How many of them are left, in number, at the end?',
        zh: '起步十年上下，造车的有近百家。到期末，厂家数还剩多少？',
      },
      options: [
        { en: 'Less than half', zh: '不到一半' },
        { en: 'Half to four fifths', zh: '一半到八成' },
        { en: 'More than four fifths', zh: '八成以上' },
      ],
      quarter: 40,
      looks: [
        { look: 'indicator', indicator: 'firms' },
        { look: 'indicator', indicator: 'output' },
        { look: 'view', view: 'family' },
      ],
      cards: ['lifeCycle'],
      check({ now }) {
        const peak = now.peak('firms');
        const end = now.end('firms');
        const growth = ratioOrZero(now.end('output'), now.mean('output', 32, 44));
        return {
          option: bandFromBottom(ratioOrZero(end, peak.value), 0.5, 0.8),
          said: {
            en: (w) =>
              `${w.count(peak.value)} firms in ${w.year(peak.quarter)}, ${w.count(end)} at the end. Output meanwhile grows to ${w.times(growth)} times what it was around the peak.`,
            zh: (w) =>
              `${w.year(peak.quarter)}有 ${w.count(peak.value)} 家，期末剩 ${w.count(end)} 家；同一时期产量涨到高峰前后的 ${w.times(growth)} 倍。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'No crisis killed them. A large firm spreads an improvement over more cars, so it improves faster; prices fall, and the small and the late can neither keep up nor get in.',
        zh: '它们不是死于哪一场危机。一项改进，大厂摊到更多的车上，于是进步更快；价格一路下来，小厂跟不上，后来者进不去。',
      },
      otherwise: {
        en: 'Fewer fell than usual. Look at the sizes on the map: where no firm runs away from the rest, there is no shakeout.',
        zh: '这次倒下的比通常少。看看地图上各家的大小：没有谁一骑绝尘，也就没有洗牌。',
      },
    },
    {
      question: {
        en: 'Take away the advantage of size, in the market and at the door. What becomes of the shakeout?',
        zh: '取消规模优势：大厂不再吃香，也不再挡着门。洗牌还会不会来？',
      },
      options: [
        { en: 'It comes all the same: less than half remain', zh: '照样来：剩下不到一半' },
        { en: 'It is milder: half to four fifths remain', zh: '缓和一些：剩下一半到八成' },
        { en: 'It is gone: four fifths or more remain', zh: '不来了：剩下八成以上' },
      ],
      trial: {
        label: { en: 'Take away the advantage of size', zh: '取消规模优势' },
        scene: [{ change: 'path', path: 0 }],
      },
      quarter: 150,
      looks: [
        { look: 'indicator', indicator: 'firms' },
        { look: 'indicator', indicator: 'exits' },
      ],
      cards: ['lifeCycle'],
      check({ now, before }) {
        const peak = now.peak('firms').value;
        const end = now.end('firms');
        return {
          option: bandFromBottom(ratioOrZero(end, peak), 0.5, 0.8),
          said: {
            en: (w) =>
              `${w.count(end)} firms at the end of ${w.count(peak)} at most; with the advantage of size ${w.count(before.end('firms'))} were left.`,
            zh: (w) =>
              `最多时 ${w.count(peak)} 家，期末还有 ${w.count(end)} 家；规模优势仍在时只剩 ${w.count(before.end('firms'))} 家。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'This is how one finds a cause: change one thing, keep the seed. The pressure of rivals and prices is the same; only the pull of size is missing.',
        zh: '找原因就该这样找：只改一处，随机种子不变。对手和价格的压力照旧，少的只是规模的那股拉力。',
      },
      otherwise: {
        en: 'Part of the shakeout stays: weak firms also fall behind the frontier, whatever their size.',
        zh: '洗牌还留下一部分：弱的企业不论大小，都会被前沿甩下。',
      },
    },
    {
      question: {
        en: 'Protect the old makers from year 10 on. At the end there are…',
        zh: '从第 10 年起保护老厂。到期末，厂家数——',
      },
      options: [
        { en: 'more firms than without', zh: '比不保护多' },
        { en: 'about as many', zh: '差不多' },
        { en: 'fewer firms than without', zh: '比不保护少' },
      ],
      trial: {
        label: { en: 'Protect the old makers from 1905', zh: '从 1905 年起保护老厂' },
        scene: [{ change: 'path', path: 1 }],
      },
      quarter: 120,
      looks: [
        { look: 'indicator', indicator: 'firms' },
        { look: 'indicator', indicator: 'entries' },
        { look: 'lever', lever: 'protect' },
      ],
      cards: ['lockIn', 'lifeCycle'],
      check({ now, before }) {
        const [end, endBefore] = [now.end('firms'), before.end('firms')];
        const [entries, entriesBefore] = [now.total('entries'), before.total('entries')];
        return {
          option: bandFromTop(ratioOrZero(end, endBefore), 1.15, 0.85),
          said: {
            en: (w) =>
              `${w.count(end)} firms instead of ${w.count(endBefore)}. Over the whole time ${w.count(entries)} firms entered instead of ${w.count(entriesBefore)}, and it cost ${w.count(now.total('spending'))} units.`,
            zh: (w) =>
              `剩 ${w.count(end)} 家，不保护则是 ${w.count(endBefore)} 家；整个时期进入的企业由 ${w.count(entriesBefore)} 家降到 ${w.count(entries)} 家，财政花去 ${w.count(now.total('spending'))} 个单位。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'The subsidy is paid by output, so it goes to the old and, among them, to the large. They squeeze out the smaller ones, and nobody comes in their place: the door is shut by the size of the leaders and by a policy they hold.',
        zh: '补贴按产量发，得的是老厂，其中又以大厂为多。大厂把小一些的挤掉，空出来的位子却没有人补：领头厂的规模挡着门，被它们攥住的政策也挡着门。',
      },
      otherwise: {
        en: 'Here protection did not reduce their number. Compare entries and exits: it works on both.',
        zh: '这次保护没有让厂家变少。对照一下进入和退出：保护对两头都起作用。',
      },
    },
    {
      question: {
        en: 'Help start-ups instead, from year 10 on. What about the output at the end?',
        zh: '改为从第 10 年起扶持新创。那么期末的产量呢？',
      },
      options: [
        { en: 'More than a tenth lower', zh: '低一成以上' },
        { en: 'About the same', zh: '差不多' },
        { en: 'More than a tenth higher', zh: '高一成以上' },
      ],
      trial: {
        label: { en: 'Support start-ups from 1905', zh: '从 1905 年起扶持新创' },
        scene: [{ change: 'path', path: 2 }],
      },
      quarter: 150,
      looks: [
        { look: 'indicator', indicator: 'output' },
        { look: 'lever', lever: 'incub' },
      ],
      cards: ['lifeCycle', 'krugman'],
      check({ now, before }) {
        const ratio = ratioOrZero(now.end('output'), before.end('output'));
        return {
          option: bandFromBottom(ratio, 0.9, 1.1),
          said: {
            en: (w) =>
              `${w.count(now.end('firms'))} firms instead of ${w.count(before.end('firms'))}, and ${w.count(now.end('output'))} units of output instead of ${w.count(before.end('output'))}.`,
            zh: (w) =>
              `企业由 ${w.count(before.end('firms'))} 家变为 ${w.count(now.end('firms'))} 家，产量由 ${w.count(before.end('output'))} 变为 ${w.count(now.end('output'))}。`,
          },
        };
      },
      expected: 1,
      because: {
        en: 'The market sets how many cars are sold; start-ups can only change who makes them. And by year ten the size of the leaders has all but shut the door: the support finds hardly anyone who gets in.',
        zh: '卖得出多少车由市场定，扶持新创顶多改变由谁来造。何况到了第十年，领头厂的规模差不多把门关上了，扶持来扶持去，挤得进来的没有几家。',
      },
      otherwise: {
        en: 'More founders changed the total here. See whether one of them became a giant: follow the largest firm back through the family tree.',
        zh: '这次多出来的创业者改变了总量。看看其中有没有谁长成了巨头：沿企业衍生谱系，从最大的企业往回找。',
      },
    },
  ],
  close: {
    en: 'A falling number of firms is not by itself a decline. Ask what happens to output and wages before asking what to save.',
    zh: '企业变少，未必就是衰退。在问“救谁”之前，先问产量和工资怎样了。',
  },
};
