/** Assumptions: land and environment. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { units } from './units.ts';

export const land = {
  land: {
    symbol: 'land',
    level: 'region',
    label: { en: 'Land', zh: '土地容量' },
    unit: { en: 'labour units that fit (1 = 10 jobs)', zh: '可容纳的劳动单位（1 单位 = 10 个岗位）' },
    default: 1800,
    min: 100,
    max: 20000,
    step: 50,
    group: 'land',
    description: {
      en: 'Room for employment before rents bite. Higher lets the cluster grow larger and dilutes pollution. Section 7.2.',
      zh: '地租明显上涨之前可容纳的就业。越大，集群可以长得越大，污染也越稀释。见 7.2 节。',
    },
    plausible: [1300, 2500],
  },
  landElasticity: {
    symbol: 'landEl',
    level: 'region',
    label: { en: 'Steepness of the land limit', zh: '土地约束的陡度' },
    unit: units.elasticity,
    default: 2,
    min: 0.5,
    max: 6,
    step: 0.1,
    group: 'land',
    description: {
      en: 'How suddenly rents rise as land fills up. Higher means little congestion at first and a wall later. Section 7.2.',
      zh: '土地趋紧时地租上涨的突然程度。越高，前期几乎不拥挤，后期骤然受限。见 7.2 节。',
    },
  },
  landCost: {
    symbol: 'landCost',
    level: 'region',
    label: { en: 'Cost of congestion', zh: '拥挤成本' },
    unit: { en: 'share of labour cost when full', zh: '土地用满时占劳动成本的比例' },
    default: 0.35,
    min: 0,
    max: 2,
    step: 0.05,
    group: 'land',
    description: {
      en: 'How much rents and congestion add to labour cost when the land is full. Higher limits size more. Section 7.2.',
      zh: '土地用满时地租与拥挤给劳动成本增加的比例。越高，规模越受限。见 7.2 节。',
    },
    plausible: [0.25, 0.45],
  },
  pollutionRate: {
    symbol: 'pollRate',
    level: 'world',
    label: { en: 'Pollution', zh: '污染排放' },
    unit: { en: 'index per quarter when the land is full', zh: '土地用满时每季度指数增量' },
    default: 0.03,
    min: 0,
    max: 0.2,
    step: 0.005,
    group: 'land',
    description: {
      en: 'Pollution added by employment on the land in use. Higher raises cost, drives workers away and eats land. Section 7.2.',
      zh: '就业活动产生的污染。越高，成本越高，劳动力越外流，可用土地越少。见 7.2 节。',
    },
  },
  pollutionCost: {
    symbol: 'pollCost',
    level: 'world',
    label: { en: 'Cost of pollution', zh: '污染成本' },
    unit: units.moneyPerUnit,
    default: 0.05,
    min: 0,
    max: 0.3,
    step: 0.01,
    group: 'land',
    description: {
      en: 'Cost that a unit of the pollution index adds to every unit of output. Higher makes environmental rules pay sooner. Section 7.4.',
      zh: '污染指数每增加一单位给单位产品带来的成本。越高，环境规制越早见效。见 7.4 节。',
    },
    plausible: [0.03, 0.08],
  },
} as const satisfies Record<string, ParameterEntry>;
