/** Assumptions: world demand. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

export const worldDemand = {
  marketSize: {
    symbol: 'M0',
    level: 'world',
    label: { en: 'Market size', zh: '市场规模' },
    unit: units.unitsPerQuarter,
    default: [1000, 650, 900],
    min: 10,
    max: 5000,
    step: 10,
    group: 'worldDemand',
    description: {
      en: 'What each chain’s buyers would take in a quarter at the start. Larger markets carry larger clusters. Section 7.1.',
      zh: '期初各链条的买家每季度可吸纳的数量。市场越大，可支撑的集群越大。见 7.1 节。',
    },
    source: sources.lifeCycle,
  },
  marketToRivals: {
    symbol: 'nu0',
    level: 'world',
    label: { en: 'Market relative to rivals', zh: '市场与竞争对手之比' },
    unit: units.none,
    default: 1.37,
    min: 0.2,
    max: 20,
    step: 0.01,
    group: 'worldDemand',
    description: {
      en: 'Market size divided by the pull of producers elsewhere at the start. Higher means weaker rivals and easier sales. Section 7.1.',
      zh: '期初市场规模与外部生产者吸引力之比。数值越高，对手越弱，销路越好。见 7.1 节。',
    },
    source: sources.lifeCycle,
    plausible: [1.25, 1.5],
  },
  marketGrowth: {
    symbol: 'gM',
    level: 'world',
    label: { en: 'Market growth', zh: '市场增长率' },
    unit: units.perQuarter,
    default: 0.004,
    min: -0.02,
    max: 0.03,
    step: 0.0005,
    group: 'worldDemand',
    description: {
      en: 'Growth of world demand. Higher growth delays and softens decline. Section 7.1.',
      zh: '世界需求的增长率。增长越快，衰退来得越晚、越浅。见 7.1 节。',
    },
    source: sources.lifeCycle,
    plausible: [0.0035, 0.0045],
  },
  rivalGrowth: {
    symbol: 'gH',
    level: 'world',
    label: { en: 'Growth of rivals', zh: '竞争对手增长率' },
    unit: units.perQuarter,
    default: 0.0055,
    min: -0.02,
    max: 0.03,
    step: 0.0005,
    group: 'worldDemand',
    description: {
      en: 'Growth of the pull of producers elsewhere. Above market growth it squeezes the cluster more every year (Vernon’s maturing product). Section 7.1.',
      zh: '外部生产者吸引力的增长率。高于市场增长时，对集群的挤压逐年加重（弗农的产品成熟过程）。见 7.1 节。',
    },
    source: {
      en: 'Free: set so that an unaided cluster declines after its peak; among the assumptions results depend on most.',
      zh: '自由参数：取值使无干预的集群在高峰后衰退；属于对结果影响最大的假设之一。',
    },
    plausible: [0.0048, 0.0062],
  },
} as const satisfies Record<string, ParameterEntry>;
