/** What a sceptic asks of levers: do they crowd each other, what is left after wages, does it fade? */
import { leverIds, parameters, type LeverId, type RunResult } from '../../../engine/index.ts';
import { quantile } from '../../statistics/quantiles.ts';
import { inShare, lever, median, pattern, type Pattern, type SetUp } from '../pattern.ts';
import { counted, over, seriesOf } from '../readings.ts';
import { FROM, LEVEL, openBudget } from './fiscal.ts';

const UNTIL = FROM + 20;

/** Levers of which B4 does not show that a unit of money brings at least as much value added. */
const DOUBTFUL: ReadonlySet<LeverId> = new Set(['market', 'insp', 'local', 'green', 'protect', 'credit', 'pole']);

const all = (level: number): SetUp => ({ policy: leverIds.map((id) => lever(id, level, FROM)) });

const gain = (run: RunResult, twin: RunResult): number =>
  over(seriesOf(run).valueAdded, FROM, run.quarters) - over(seriesOf(twin).valueAdded, FROM, run.quarters);

/** Value added less wages, gained for one unit of money until the end. */
function netReturn(run: RunResult, twin: RunResult): number {
  const kept = (of: RunResult): number => {
    const { valueAdded, wage, employment } = seriesOf(of);
    let sum = 0;
    for (let t = FROM; t < of.quarters; t++)
      sum +=
        (valueAdded[t] as number) - parameters.labourInput.default * (wage[t] as number) * (employment[t] as number);
    return sum;
  };
  const spent = (of: RunResult): number => counted(seriesOf(of).spending, FROM, of.quarters);
  return (kept(run) - kept(twin)) / (spent(run) - spent(twin));
}

/** Gain in value added around a quarter, of the twin's. */
const relativeGain = (run: RunResult, twin: RunResult, at: number): number =>
  over(seriesOf(run).valueAdded, at - 2, at + 3) / over(seriesOf(twin).valueAdded, at - 2, at + 3) - 1;

const source = {
  en: 'A sceptic’s question; evaluations P02–P19',
  zh: '怀疑者的提问；评估证据 P02—P19',
};

const forFiveYears = (id: LeverId): SetUp => ({ ...openBudget, policy: [{ ...lever(id, LEVEL, FROM), to: UNTIL }] });

export const leverPatterns: readonly Pattern[] = [
  pattern({
    id: 'D4',
    group: 'sanity',
    title: { en: 'Is everything at full strength for ever the best policy?', zh: '全部政策全力长期实施，就是上策吗？' },
    source,
    setUps: {
      twin: {},
      everything: all(LEVEL),
      chosen: { policy: leverIds.filter((id) => !DOUBTFUL.has(id)).map((id) => lever(id, LEVEL, FROM)) },
      faint: { ...all(0.1), ...openBudget },
      strong: { ...all(LEVEL), ...openBudget },
      full: { ...all(1), ...openBudget },
    },
    measure({ twin, everything, chosen, faint, strong, full }) {
      const perMoney = (run: RunResult): number =>
        gain(run, twin) / counted(seriesOf(run).spending, FROM, run.quarters);
      return {
        everything: gain(everything, twin) < gain(chosen, twin),
        bends: gain(full, twin) / gain(strong, twin),
        dearer: perMoney(full) / perMoney(faint),
      };
    },
    rows: {
      everything: inShare(0.9, {
        en: 'Closed budget: runs in which all eighteen levers bring less than the eleven that pay',
        zh: '预算约束下，十八项齐上不如只上划算的十一项的运行',
      }),
      bends: median(
        [null, 1.02],
        {
          en: 'Open budget: gain of all levers at 1, of that at 0.8',
          zh: '不设预算约束：全部杠杆力度 1 的收益与力度 0.8 之比',
        },
        'share',
      ),
      dearer: median(
        [null, 0.5],
        {
          en: 'Open budget: what a unit of money brings with all levers at 1, of that at 0.1',
          zh: '不设预算约束：全部杠杆力度 1 时每单位资金所得，与力度 0.1 之比',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'D5',
    group: 'sanity',
    title: { en: 'What is left of a lever’s gain after wages?', zh: '扣除工资后，杠杆还剩多少收益？' },
    source,
    setUps: {
      twin: openBudget,
      ...Object.fromEntries(leverIds.map((id) => [id, { ...openBudget, policy: [lever(id, LEVEL, FROM)] }])),
    },
    measure(runs: Readonly<Record<string, RunResult>>) {
      const twin = runs['twin'] as RunResult;
      const net = leverIds.map((id) => netReturn(runs[id] as RunResult, twin)).toSorted((a, b) => a - b);
      return { middle: quantile(net, 0.5), best: net.at(-1) as number };
    },
    rows: {
      middle: median([1, 4], {
        en: 'Value added less wages gained per unit of money: the middle one of eighteen levers',
        zh: '每单位资金增加的增加值（扣除工资）：十八项杠杆的居中者',
      }),
      best: median([null, 10], { en: 'The best of them', zh: '其中最高者' }),
    },
  }),
  pattern({
    id: 'D7',
    group: 'sanity',
    title: { en: 'Do the effects of a short programme fade?', zh: '短期政策的效果会消退吗？' },
    source: {
      en: 'Shane (2009) on founders whom only support brings; evaluations P03 and P16 (habits and skills last)',
      zh: 'Shane（2009）论只因扶持才创业者；评估证据 P03 与 P16（习惯与技能持久）',
    },
    setUps: {
      twin: openBudget,
      rd: forFiveYears('rd'),
      brand: forFiveYears('brand'),
      incub: forFiveYears('incub'),
      train: forFiveYears('train'),
    },
    measure({ twin, rd, brand, incub, train }) {
      const left = (run: RunResult): number =>
        relativeGain(run, twin, UNTIL + 40) - 0.5 * relativeGain(run, twin, UNTIL);
      const firms = (run: RunResult): number => over(seriesOf(run).firms, UNTIL + 18, UNTIL + 23);
      return {
        rd: left(rd),
        brand: left(brand),
        incub: left(incub),
        train: left(train),
        firms: firms(incub) / firms(twin) - 1,
      };
    },
    rows: {
      rd: median(
        [null, 0],
        {
          en: 'Five years of R&D support: gain ten years later, above half of the gain at the end',
          zh: '五年研发资助：十年后的收益高出结束时收益一半的部分',
        },
        'share',
      ),
      brand: median(
        [null, 0],
        {
          en: 'Regional brand: gain ten years later, above half of the gain at the end',
          zh: '区域品牌：十年后的收益高出结束时收益一半的部分',
        },
        'share',
      ),
      incub: median(
        [null, 0],
        {
          en: 'Incubation: gain ten years later, above half of the gain at the end',
          zh: '孵化创业：十年后的收益高出结束时收益一半的部分',
        },
        'share',
      ),
      train: median(
        [0, null],
        {
          en: 'Training: gain ten years later, above half of the gain at the end',
          zh: '培训：十年后的收益高出结束时收益一半的部分',
        },
        'share',
      ),
      firms: median(
        [null, 0.02],
        {
          en: 'Incubation: more firms five years later',
          zh: '孵化创业：五年后多出的企业',
        },
        'share',
      ),
    },
  }),
];
