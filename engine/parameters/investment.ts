/** Assumptions: investment and growth. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

export const investment = {
  growthCap: {
    symbol: 'growMax',
    level: 'world',
    label: { en: 'Fastest growth of a firm', zh: '企业扩张上限' },
    unit: units.sharePerQuarter,
    default: 0.07,
    min: 0.01,
    max: 0.3,
    step: 0.01,
    group: 'investment',
    description: {
      en: 'Largest growth of capacity in a quarter. Higher lets good firms outgrow others sooner. Section 7.6.',
      zh: '一个季度内产能的最大增幅。越高，好企业越快做大。见 7.6 节。',
    },
    source: sources.growthRates,
  },
  growthResponse: {
    symbol: 'gAdj',
    level: 'world',
    label: { en: 'Response of capacity to demand', zh: '产能对需求的反应' },
    unit: units.perQuarter,
    default: 0.3,
    min: 0,
    max: 1,
    step: 0.05,
    group: 'investment',
    description: {
      en: 'How strongly firms expand when demand exceeds capacity and shrink when it falls short. Higher makes growth and decline faster. Section 7.6.',
      zh: '需求超过产能时扩张、不足时收缩的力度。越高，扩张与收缩都越快。见 7.6 节。',
    },
    source: sources.growthRates,
  },
  capacityNoise: {
    symbol: 'sdK',
    level: 'world',
    label: { en: 'Luck in growth', zh: '成长的随机波动' },
    unit: { en: 'standard deviation per quarter', zh: '每季度标准差' },
    default: 0.12,
    min: 0,
    max: 0.3,
    step: 0.01,
    group: 'investment',
    description: {
      en: 'Chance in the growth of capacity (Gibrat). Higher spreads firm sizes and kills more small firms. Section 7.6.',
      zh: '产能增长中的随机成分（吉布莱特定律）。越大，企业规模越分散，小企业退出越多。见 7.6 节。',
    },
    source: sources.growthRates,
  },
  capitalCost: {
    symbol: 'capital',
    level: 'world',
    label: { en: 'Cost of capacity', zh: '产能投资成本' },
    unit: { en: 'price of one frontier unit, per unit of capacity', zh: '一单位前沿产品的价格／单位产能' },
    default: 0.5,
    min: 0,
    max: 3,
    step: 0.05,
    group: 'investment',
    description: {
      en: 'Money a unit of new capacity takes. Higher ties growth more to profit and credit. Section 7.6.',
      zh: '新增一单位产能所需资金。越高，扩张越受利润与信贷约束。见 7.6 节。',
    },
    source: sources.growthRates,
  },
  cashCap: {
    symbol: 'cashCap',
    level: 'world',
    label: { en: 'Reserves kept', zh: '留存资金上限' },
    unit: { en: 'price of one frontier unit, per unit of capacity', zh: '一单位前沿产品的价格／单位产能' },
    default: 1.5,
    min: 0,
    max: 10,
    step: 0.1,
    group: 'investment',
    description: {
      en: 'Cash a firm keeps before it pays owners out. Higher lets firms survive longer slumps. Section 7.6.',
      zh: '企业向所有者分配之前留存的资金。越高，企业越能熬过长期低迷。见 7.6 节。',
    },
    source: sources.growthRates,
  },
} as const satisfies Record<string, ParameterEntry>;
