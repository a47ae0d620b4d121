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
    source: {
      en: 'Room for 18,000 jobs before rents bite: the 156 industrial districts of Italy had 12,400 manufacturing jobs each in 2001 (ISTAT, in the press). Set so that scarcer land lowers the peak.',
      zh: '地租明显上涨之前可容纳 1.8 万个岗位：2001 年意大利 156 个产业区平均各有 1.24 万个制造业岗位（意大利国家统计局，据报刊）。取值使土地越紧集群峰值越低。',
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
    source: {
      en: 'Urban costs rise ever faster with size: their elasticity is .03 in a French town of 100,000 and .08 in a city like Paris (Combes, Duranton and Gobillon, abstract). Two is the simplest such curve.',
      zh: '城市成本随规模加速上升：法国 10 万人口的城市弹性为 0.03，巴黎规模的城市为 0.08（Combes、Duranton 与 Gobillon，据摘要）。取二次，为最简单的此类曲线。',
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
    source: {
      en: 'Where half of the land is used, a tenth more jobs raise unit cost by about half a per cent: an elasticity of .05, within the .03 to .08 found for French cities (Combes, Duranton and Gobillon, abstract).',
      zh: '土地用到一半时，就业增加一成使单位成本上升约 0.5%：弹性 0.05，在法国城市的 0.03～0.08 之内（Combes、Duranton 与 Gobillon，据摘要）。',
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
    source: {
      en: 'A choice of scale: with full land and no rules the index tends to 1, since 3 % of the stock fade in a quarter.',
      zh: '尺度选择：存量每季度消退 3%，因此土地用满且没有规制时指数趋于 1。',
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
    source: {
      en: 'About 3 % of the price where pollution is heavy: air and water pollution cost China 3 to 6 % of national product in the 2000s (World Bank 2007, from general knowledge).',
      zh: '污染严重时约占价格的 3%：2000 年代大气与水污染给中国造成的损失为国民生产总值的 3%～6%（世界银行，2007，据一般知识）。',
    },
    plausible: [0.03, 0.08],
  },
} as const satisfies Record<string, ParameterEntry>;
