/** Indicators: what firms know of the market and of each other. */
import type { IndicatorEntry } from '../indicator-entry.ts';
import type { Tally } from '../tally.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

const variance = (squares: number, x: number, y: number, n: number): number =>
  Math.max(0, squares / n - (x / n) * (x / n) - (y / n) * (y / n));

export const beliefVariance = (t: Tally, r: number): number =>
  variance(t.beliefSquares[r], t.beliefX[r], t.beliefY[r], t.active[r]);

export const beliefs = {
  exposure: {
    label: { en: 'openness', zh: '开放度' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: { en: 'Mean exposure of firms to information from outside.', zh: '企业接触区外信息程度的均值。' },
    equation:
      'e_bar = mean(e);  e = clamp((e0 · expo_c + 0.45 · l_open + 0.07 · level + (0.2 if foreign)) · (1 − kapF · sigma), 0.005, 1)',
    section: '7.8',
    source: { en: 'Granovetter; Uzzi: embeddedness and its price.', zh: '格兰诺维特、乌齐：根植性及其代价。' },
    formula: (_w, t, r) => t.exposure[r] / t.active[r],
  },
  misperception: {
    label: { en: 'misperception', zh: '误判' },
    short: { en: 'error', zh: '误判' },
    unit: units.distance,
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'Distance between the mean belief of firms and the market target.',
      zh: '企业平均判断与市场目标之间的距离。',
    },
    equation: '|b_bar − m|',
    section: '7.8',
    source: { en: 'Grabher: cognitive lock-in, seen as error.', zh: '格拉伯赫：以误差显现的认知锁定。' },
    formula: (w, t, r) => {
      const n = t.active[r];
      const dx = t.beliefX[r] / n - w.globals.targetX[0];
      const dy = t.beliefY[r] / n - w.globals.targetY[0];
      return Math.sqrt(dx * dx + dy * dy);
    },
  },
  newsPlausibility: {
    label: { en: 'news believed', zh: '新消息采信度' },
    short: { en: 'believed', zh: '采信度' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Mean share of market news that firms believe rather than read as noise.',
      zh: '企业采信而非视为噪声的市场新消息的平均占比。',
    },
    equation: 'mean(exp(−(1 − e)² · |o − b|² / (2 · (tol0 + conf · V))))',
    section: '7.8',
    source: { en: 'Grabher: groupthink in a closed world.', zh: '格拉伯赫：封闭世界中的群体思维。' },
    formula: (_w, t, r) => t.plausibility[r] / t.active[r],
  },
  beliefVariance: {
    label: { en: 'spread of beliefs', zh: '判断分歧' },
    unit: { en: 'squared distance', zh: '距离平方' },
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'Mean squared distance of firms’ beliefs to their mean.',
      zh: '企业判断到其均值的平均距离平方。',
    },
    equation: 'Var(b) = mean(|b|²) − |b_bar|²',
    section: '10.2',
    source: sources.distance,
    formula: (_w, t, r) => beliefVariance(t, r),
  },
  knowledgeSpread: {
    label: { en: 'knowledge spread', zh: '知识异质性' },
    short: { en: 'variety', zh: '异质性' },
    unit: units.distance,
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'Standard deviation of positions in knowledge space, both axes together.',
      zh: '企业在知识空间中位置的标准差（两轴合计）。',
    },
    equation: 'sqrt(Var(k))',
    section: '7.8',
    source: {
      en: 'Menzel and Fornahl: variety ages and renews clusters.',
      zh: 'Menzel 与 Fornahl：知识异质性决定集群老化与更新。',
    },
    formula: (_w, t, r) => Math.sqrt(variance(t.positionSquares[r], t.positionX[r], t.positionY[r], t.active[r])),
  },
} as const satisfies Record<string, IndicatorEntry>;
