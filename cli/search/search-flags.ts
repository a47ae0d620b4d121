import { leverIds } from '../../engine/index.ts';
import { usualEffort } from '../../experiments/index.ts';
import type { Flags } from '../command.ts';
import { pairedFlags, replicatesFlag, scenarioFlags } from '../flags.ts';

export const DEFAULT_SEEDS = 50;

export const searchFlags = {
  ...scenarioFlags,
  budget: {
    kind: 'text',
    value: 'B',
    text: {
      en: 'the most a policy may cost, discounted to quarter 0, beyond the scenario as it is; no limit unless given',
      zh: '政策成本的上限（折现至第 0 季，指超出原情景的部分）；默认不设上限',
    },
  },
  upgraded: {
    kind: 'text',
    value: 'N|PER%|N/M',
    text: {
      en: 'how many of the futures must end upgraded, or what share of them; the cheapest policy that does it is the answer',
      zh: '要求走向升级的运行次数或占比；以达到者中成本最低的政策为答案',
    },
  },
  goals: {
    kind: 'text',
    value: 'GOAL,…',
    text: {
      en: 'what is wanted, up to four: cost, an outcome (the share of futures with it) or an indicator (its mean over the last two years), with =min or =max where that does not go without saying; cost,upgraded unless given',
      zh: '目标，至多四个：cost（成本）、某种结局（其占比）或指标（最后两年均值）；方向不言自明时可省略，否则加 =min 或 =max；默认为 cost,upgraded',
    },
  },
  worst: {
    kind: 'text',
    value: 'PER%',
    text: {
      en: 'indicators among the goals count by their mean over the worst so many futures, 20% say, not over all',
      zh: '目标中的指标按最差的若干比例（如 20%）运行的均值计，而非全部运行的均值',
    },
  },
  among: {
    kind: 'text',
    value: 'LEVER,…',
    text: {
      en: `the levers that may be used: ${leverIds.join(', ')}; all unless given`,
      zh: `可用的政策杠杆：${leverIds.join('、')}；默认为全部`,
    },
  },
  from: {
    kind: 'whole',
    value: 'Q',
    min: 0,
    max: 1999,
    text: { en: 'no bar starts before this quarter; 0 unless given', zh: '任何政策不早于该季度开始；默认为 0' },
  },
  lasting: {
    kind: 'switch',
    text: {
      en: 'every bar lasts to the end of the run. Without it bars may end, also shortly before the outcome is read',
      zh: '所有政策均持续到运行结束。不加此项时政策可以终止，包括在评定结局前不久终止',
    },
  },
  ...replicatesFlag(DEFAULT_SEEDS),
  ...pairedFlags,
  region: {
    ...pairedFlags.region,
    text: {
      en: 'id of the region the policies act in; the one the scenario looks at, or the first, unless given',
      zh: '政策所作用区域的 id；默认为情景所看的区域，否则为第一个',
    },
  },
  population: {
    kind: 'whole',
    value: 'N',
    min: 4,
    max: 1000,
    text: {
      en: `policies a generation, ${usualEffort.population} unless given`,
      zh: `每代政策数，默认为 ${usualEffort.population}`,
    },
  },
  generations: {
    kind: 'whole',
    value: 'N',
    min: 0,
    max: 1000,
    text: { en: `generations, ${usualEffort.generations} unless given`, zh: `代数，默认为 ${usualEffort.generations}` },
  },
  rounds: {
    kind: 'whole',
    value: 'N',
    min: 0,
    max: 1000,
    text: {
      en: `rounds after them in which the best are changed one step at a time, ${usualEffort.rounds} unless given`,
      zh: `其后逐步改进最佳政策的轮数，默认为 ${usualEffort.rounds}`,
    },
  },
} as const satisfies Flags;
