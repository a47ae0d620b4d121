/** Assumptions: market target. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { units } from './units.ts';

export const target = {
  targetDrift: {
    symbol: 'drift',
    level: 'world',
    label: { en: 'Drift of the market target', zh: '市场目标漂移速度' },
    unit: { en: 'distance per quarter', zh: '知识空间距离／季度' },
    default: 0.006,
    min: 0,
    max: 0.05,
    step: 0.001,
    group: 'target',
    description: {
      en: 'How far what buyers want moves every quarter. Faster drift punishes firms that watch the market little. Section 7.1.',
      zh: '买家偏好每季度移动的距离。漂移越快，疏于观察市场的企业越吃亏。见 7.1 节。',
    },
    plausible: [0.004, 0.009],
  },
  targetTurn: {
    symbol: 'turn',
    level: 'world',
    label: { en: 'Turning of the drift', zh: '漂移方向的变化' },
    unit: { en: 'radians, standard deviation per quarter', zh: '弧度（每季度标准差）' },
    default: 0.15,
    min: 0,
    max: 1.5,
    step: 0.05,
    group: 'target',
    description: {
      en: 'How much the direction of the drift changes by chance. Higher makes the market wander instead of heading one way. Section 7.1.',
      zh: '漂移方向随机变化的程度。越大，市场越像徘徊而非朝一个方向前行。见 7.1 节。',
    },
  },
  fitWidth: {
    symbol: 'sigFit',
    level: 'world',
    label: { en: 'Tolerance of buyers for misfit', zh: '买家对偏离的容忍度' },
    unit: units.distance,
    default: 0.6,
    min: 0.1,
    max: 3,
    step: 0.05,
    group: 'target',
    description: {
      en: 'How far a product may be from the target before buyers lose interest. Wider means that missing the market costs less. Section 7.5.',
      zh: '产品偏离市场目标多远买家才会失去兴趣。越宽，偏离市场的代价越小。见 7.5 节。',
    },
    plausible: [0.5, 0.75],
  },
  fitFloor: {
    symbol: 'fitFloor',
    level: 'world',
    label: { en: 'Worth of a misfitting product', zh: '不合市场的产品的价值' },
    unit: units.share,
    default: 0.3,
    min: 0.05,
    max: 1,
    step: 0.05,
    group: 'target',
    description: {
      en: 'Share of perceived quality that remains when a product misses the target altogether. At 1 the target does not matter. Section 7.5.',
      zh: '产品完全偏离目标时仍保留的感知质量比例。取 1 时市场目标不起作用。见 7.5 节。',
    },
  },
} as const satisfies Record<string, ParameterEntry>;
