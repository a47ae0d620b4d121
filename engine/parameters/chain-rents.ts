/** Assumptions: mark-ups and chain rents. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { units } from './units.ts';

export const chainRents = {
  markUpAssembly: {
    symbol: 'mu0',
    level: 'world',
    label: { en: 'Mark-up of assembly', zh: '组装环节加成率' },
    unit: units.markUp,
    default: 0.06,
    min: 0.01,
    max: 0.3,
    step: 0.01,
    group: 'chainRents',
    description: {
      en: 'Mark-up an assembler can take: the bottom of the smile curve. Higher leaves all low-end firms more profit. Section 7.4.',
      zh: '组装企业可得的加成率，即微笑曲线的底部。越高，低端企业利润越厚。见 7.4 节。',
    },
  },
  markUpBrand: {
    symbol: 'mu3',
    level: 'world',
    label: { en: 'Mark-up of own brand', zh: '自主品牌加成率' },
    unit: units.markUp,
    default: [0.12, 0.2, 0.28],
    min: 0.01,
    max: 0.6,
    step: 0.01,
    group: 'chainRents',
    description: {
      en: 'Mark-up at the top of the smile curve in each chain. Higher makes functional upgrading pay more. Section 7.4.',
      zh: '各链条中微笑曲线顶端的加成率。越高，功能升级的回报越大。见 7.4 节。',
    },
  },
  markUpElasticity: {
    symbol: 'sp0',
    level: 'world',
    label: { en: 'Elasticity the mark-ups are given for', zh: '加成率所对应的价格弹性' },
    unit: units.elasticity,
    default: [3.2, 2.6, 2.5],
    min: 1.5,
    max: 10,
    step: 0.1,
    group: 'chainRents',
    description: {
      en: 'Price elasticity at which firms take just the mark-ups above. Where buyers are more sensitive, or sellers smaller, they take less. Section 7.4.',
      zh: '企业恰好取得上述加成率时的价格弹性。买家越敏感、卖家份额越小，加成越低。见 7.4 节。',
    },
  },
  buyerMarginAssembly: {
    symbol: 'bm0',
    level: 'world',
    label: { en: 'Rest-of-chain margin over assembly', zh: '组装之外的链条加价' },
    unit: { en: 'share of the producer price', zh: '占出厂价的比例' },
    default: 0.6,
    min: 0,
    max: 2,
    step: 0.02,
    group: 'chainRents',
    description: {
      en: 'What designers, brands and traders elsewhere add to the price of a mere assembler. Higher makes assembly dear for the consumer. Section 7.4.',
      zh: '外部设计、品牌与贸易环节在组装企业出厂价上的加价。越高，消费者买到的组装产品越贵。见 7.4 节。',
    },
  },
  buyerMarginBrand: {
    symbol: 'bm3',
    level: 'world',
    label: { en: 'Rest-of-chain margin over own brand', zh: '自主品牌之外的链条加价' },
    unit: { en: 'share of the producer price', zh: '占出厂价的比例' },
    default: [0.42, 0.28, 0.13],
    min: 0,
    max: 2,
    step: 0.01,
    group: 'chainRents',
    description: {
      en: 'What others in each chain still add to a firm with its own brand. Lower makes taking over functions pay more. Section 7.4.',
      zh: '对拥有自主品牌的企业，各链条其他环节仍会收取的加价。越低，承接高端功能越有利。见 7.4 节。',
    },
  },
} as const satisfies Record<string, ParameterEntry>;
