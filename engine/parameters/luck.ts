/** Assumptions: luck of the world. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { units } from './units.ts';

export const luck = {
  luck: {
    symbol: 'luck',
    level: 'world',
    label: { en: 'Luck of the world', zh: '外部随机冲击' },
    unit: { en: '0 none, 1 as in reality', zh: '0 无，1 接近现实' },
    default: 0,
    min: 0,
    max: 2,
    step: 0.1,
    group: 'luck',
    description: {
      en: 'Strength of what befalls the trade everywhere: a business cycle, lasting changes of demand, shifts of the paradigm at random times. At 0 only the luck of firms is left, and verdicts hardly spread. The same for all policies of a seed. Section 7.1.',
      zh: '整个行业在各地共同遭遇的变化的强度：景气波动、需求的持久变化、随机到来的技术范式转换。为 0 时只剩企业各自的随机波动，结局几乎不分散。同一随机种子之下各项政策所遇相同。见 7.1 节。',
    },
  },
  cycleSpread: {
    symbol: 'sdCycle',
    level: 'world',
    label: { en: 'Business cycle', zh: '景气波动' },
    unit: units.logSpread,
    default: 0.05,
    min: 0,
    max: 0.3,
    step: 0.01,
    group: 'luck',
    description: {
      en: 'Standard deviation of demand around its trend at luck 1, in waves of some six years. Section 7.1.',
      zh: '冲击强度为 1 时，需求围绕趋势的标准差，波长约六年。见 7.1 节。',
    },
    plausible: [0.03, 0.08],
  },
  trendSpread: {
    symbol: 'sdTrend',
    level: 'world',
    label: { en: 'Lasting changes of demand', zh: '需求的持久变化' },
    unit: { en: 'standard deviation per quarter', zh: '每季度标准差' },
    default: 0.015,
    min: 0,
    max: 0.1,
    step: 0.005,
    group: 'luck',
    description: {
      en: 'Standard deviation of lasting changes of demand at luck 1; 0.015 a quarter is 3 % a year. Higher sends the same place to more different ends. Section 7.1.',
      zh: '冲击强度为 1 时需求持久变化的标准差；每季度 0.015 相当于每年 3%。越高，同一地方的结局越分散。见 7.1 节。',
    },
    plausible: [0.01, 0.02],
  },
  shiftRate: {
    symbol: 'jumpRate',
    level: 'world',
    label: { en: 'Shifts of the paradigm', zh: '范式转换的频率' },
    unit: { en: 'chance per quarter', zh: '每季度概率' },
    default: 0.004,
    min: 0,
    max: 0.1,
    step: 0.001,
    group: 'luck',
    description: {
      en: 'Chance of a paradigm shift of size 0.8 in a random direction at luck 1; 0.004 is once in some sixty years. Section 7.1.',
      zh: '冲击强度为 1 时，发生一次幅度 0.8、方向随机的范式转换的概率；0.004 约为六十年一遇。见 7.1 节。',
    },
    plausible: [0.002, 0.008],
  },
} as const satisfies Record<string, ParameterEntry>;
