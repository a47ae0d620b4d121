/** Indicators: the market and the rivals outside, as firms of a region meet them. */
import type { IndicatorEntry } from '../indicator-entry.ts';
import { exp } from '../math.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

export const outside = {
  worldDemand: {
    label: { en: 'world demand', zh: '世界需求' },
    unit: units.start,
    format: 'index',
    bounds: [0, null],
    description: {
      en: 'Size of the world’s markets against the first quarter: their growth, shocks by event, and the luck of the trade. The same for every region.',
      zh: '世界市场规模，以期初为 1：包含市场增长、事件冲击与外部随机冲击。各区域相同。',
    },
    equation: 'Σ_c M_c / (scale · Σ_c M0_c)',
    section: '7.1',
    source: sources.lifeCycle,
    formula: ({ globals: { market }, assumptions: { scale, marketSize } }) =>
      (market[0] + market[1] + market[2]) / (scale * (marketSize[0] + marketSize[1] + marketSize[2])),
  },
  rivalsLearned: {
    label: { en: 'what rivals have learned', zh: '对手学得的优势' },
    short: { en: 'learned', zh: '所学' },
    unit: { en: 'gain of their pull, start = 1', zh: '吸引力增益，期初 = 1' },
    format: 'index',
    bounds: [1, null],
    description: {
      en: 'How much harder rivals outside pull because of what they have learned from the regions’ sales so far: 1.5 is half as much again. Goods of own design and brand teach them little. The same for every region.',
      zh: '区外对手凭借从各区域的销售中学到的东西，吸引力增至多少倍：1.5 即多出一半。自有设计与品牌的产品，对手学不到多少。各区域相同。',
    },
    equation: 'exp(leaked)',
    section: '7.1',
    source: {
      en: 'Vernon: product cycle; Krugman (1979), Grossman and Helpman (1991): technology transfer.',
      zh: '弗农：产品生命周期；克鲁格曼（1979）、Grossman 与 Helpman（1991）：技术转移。',
    },
    formula: ({ globals }) => exp(globals.leaked[0]),
  },
  rivalExposure: {
    label: { en: 'exposure to rivals', zh: '受对手冲击的程度' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Per cent of demand lost for a per cent that rivals outside gain, output-weighted over chains: low where firms hold much of the market, or live on buyers near by.',
      zh: '区外对手每增强百分之一，需求减少百分之几，各链按产出加权：企业占有市场较多，或依靠近处的买家时，此值较低。',
    },
    equation: 'Σ_c Y_c · e_c / Σ y',
    section: '10.2',
    source: {
      en: 'Krugman: home market; McCallum (1995): home bias.',
      zh: '克鲁格曼：本地市场；McCallum（1995）：本地偏好。',
    },
    formula: (_w, t, r) => Math.min(1, t.outputExposed[r] / t.output[r]),
  },
  demandPerPull: {
    label: { en: 'demand per unit of pull', zh: '单位吸引力的需求' },
    short: { en: 'demand per pull', zh: '单位需求' },
    unit: { en: 'units a quarter and unit of pull', zh: '单位／季，每单位吸引力' },
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'What the same offer sells, output-weighted over chains: it falls as rivals grow or learn and as the regions themselves fill the market, and rises with world demand.',
      zh: '同样的产品能卖出多少，各链按产出加权：对手壮大或学有所成、各区域自己把市场填满时下降，世界需求增长时上升。',
    },
    equation: 'Σ_c Y_c · d_c / Σ y',
    section: '7.5',
    source: { en: 'Luce: choice in proportion to attraction.', zh: '卢斯：按吸引力成比例选择。' },
    formula: (_w, t, r) => t.outputPerPull[r] / t.output[r],
  },
} as const satisfies Record<string, IndicatorEntry>;
