/** Extreme but sensible questions about policies and size, and the bound of a sane answer. */
import { power, type RunResult, type WorldEvent } from '../../../engine/index.ts';
import { learntTogether } from '../firm-records.ts';
import { inShare, lever, median, pattern, upgrade, type SetUp } from '../pattern.ts';
import { atEnd, over, seriesOf } from '../readings.ts';

const textbook = { en: 'Textbook economics: a bound of a sane answer', zh: '经济学常识：合理答案的界限' };
const unaided: SetUp = {};
/** Where the question is what a policy does, not who can pay for it. */
const paidFor: SetUp = { mechanismsOff: [{ mechanism: 'budgetConstraint', from: 0 }] };

const shiftsEvery = (quarters: number): readonly WorldEvent[] =>
  Array.from({ length: Math.ceil(200 / quarters) - 1 }, (_, k) => ({
    quarter: quarters * (k + 1),
    kind: 'paradigmShift',
    size: 0.8,
  }));
const value = (run: RunResult): number => atEnd(seriesOf(run).valueAdded);

export const policySanityPatterns = [
  pattern({
    id: 'D11',
    group: 'sanity',
    title: { en: 'Is openness a shield against any turbulence?', zh: '开放能抵挡一切动荡吗？' },
    source: textbook,
    setUps: {
      calm: { ...paidFor, policy: upgrade(0) },
      shaken: { ...paidFor, policy: upgrade(0), events: shiftsEvery(20) },
      stormy: { ...paidFor, policy: upgrade(0), events: shiftsEvery(10) },
    },
    measure({ calm, shaken, stormy }) {
      return { kept: value(shaken) / value(calm), denser: value(stormy) / value(calm) };
    },
    rows: {
      kept: median(
        [0.3, 0.8],
        {
          en: 'Package paid in full: value added at the end with a shift every five years, of that with none',
          zh: '资金足额的升级组合：每五年一次转换与无转换时期末增加值之比',
        },
        'share',
      ),
      denser: median(
        [0.1, 0.65],
        {
          en: 'Package paid in full: value added at the end with a shift every two and a half years, of that with none',
          zh: '资金足额的升级组合：每两年半一次转换与无转换时期末增加值之比',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'D12',
    group: 'sanity',
    title: { en: 'Do environmental rules make workers more productive?', zh: '环境规制会提高劳均增加值吗？' },
    source: {
      en: 'Greenstone, List, Syverson (2012); evidence P12',
      zh: 'Greenstone、List 与 Syverson（2012）；证据 P12',
    },
    setUps: { unaided, green: { policy: [lever('green', 0.8, 40)] } },
    measure({ unaided: base, green }) {
      const perWorker = (run: RunResult): number => over(seriesOf(run).valueAddedPerWorker, 44, 81);
      return { perWorker: perWorker(green) / perWorker(base) - 1 };
    },
    rows: {
      perWorker: median(
        [-0.08, 0],
        {
          en: 'Change of value added per worker in the first ten years of the rules',
          zh: '规制头十年劳均增加值的变化',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'D15',
    group: 'sanity',
    title: {
      en: 'Does a large plant teach its neighbours, and does protection slow a fall?',
      zh: '大厂会带动邻近企业吗？保护能延缓下滑吗？',
    },
    source: {
      en: 'Greenstone, Hornbeck, Moretti (2010); evidence N06, N13',
      zh: 'Greenstone、Hornbeck 与 Moretti（2010）；证据 N06、N13',
    },
    setUps: {
      before: { panel: true, quarters: 84 },
      plant: { panel: true, quarters: 84, policy: [lever('pole', 1, 60, { to: 80, ramp: 1 })] },
      ruhr: { preset: 'ruhr', quarters: 140 },
      // Paid by the federation, whatever it cost: out of its own purse the Ruhr could pay a fifth of it.
      guarded: {
        preset: 'ruhr',
        quarters: 140,
        policy: [lever('protect', 1, 92, { ramp: 1 })],
        ...paidFor,
      },
    },
    measure({ before, plant, ruhr, guarded }) {
      const fall = (run: RunResult): number =>
        1 - power((seriesOf(run).employment[132] as number) / (seriesOf(run).employment[92] as number), 0.1);
      return { neighbours: learntTogether(plant, before, 60, 80), fall: fall(guarded) / fall(ruhr) };
    },
    rows: {
      neighbours: median(
        [0.06, 0.24],
        {
          en: 'Efficiency and quality that large plants add to firms already there, five years on',
          zh: '大厂落户五年后，原有企业效率与质量的提高',
        },
        'share',
      ),
      fall: median(
        [0.25, 0.75],
        {
          en: 'Ruhr: yearly loss of jobs under full protection that others pay for, of that without',
          zh: '鲁尔：外来资金全额支付的保护与无保护时就业年降幅之比',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'D16',
    group: 'sanity',
    title: { en: 'Is half a lever half a lever, and half a world half a world?', zh: '半力是否半效，小世界是否等比？' },
    source: textbook,
    setUps: {
      unaided,
      faint: { quarters: 80, policy: [lever('pole', 0.05, 0)] },
      full: { quarters: 80, policy: [lever('pole', 1, 0)] },
      crowd: { set: { initialFirms: 500 } },
      quarter: { set: { scale: 0.25 } },
    },
    measure({ unaided: base, faint, full, crowd, quarter }) {
      const spent = (run: RunResult): number => seriesOf(run).spending.at(-1) as number;
      return {
        cost: spent(faint) / spent(full),
        crowd: (crowd.regions[0] as RunResult['regions'][number]).verdict !== 'neverTookOff',
        scale: over(seriesOf(quarter).valueAdded, 40, 200) / over(seriesOf(base).valueAdded, 40, 200) / 0.25,
      };
    },
    rows: {
      cost: median(
        [0, 0.1],
        { en: 'Cost of a growth pole at strength 0.05, of that at 1', zh: '力度 0.05 与 1 的增长极开支之比' },
        'share',
      ),
      crowd: inShare(0.9, {
        en: 'Runs of 500 founders that count as having taken off',
        zh: '500 家创始企业算作已起飞的运行',
      }),
      scale: median([0.85, 1.15], {
        en: 'Value added of a quarter-sized world, per size',
        zh: '四分之一规模世界单位规模的增加值',
      }),
    },
  }),
] as const;
