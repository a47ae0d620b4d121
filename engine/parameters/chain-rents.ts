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
    source: {
      en: 'A sales margin of 5 to 6 %: Chinese industrial firms of all kinds earned some 5 to 7 % of sales in the 2010s (National Bureau of Statistics, from general knowledge), contract makers less. Set so that upgrading pays.',
      zh: '相当于 5%～6% 的销售利润率：2010 年代中国各类工业企业的利润约为销售额的 5%～7%（国家统计局，据一般知识），代工企业更低。取值使升级有利可图。',
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
    source: {
      en: 'Assumed: own brands earn 15 to 30 % of sales (not measured here); set so that the upgrade package pays and the chains differ as in Sinos Valley.',
      zh: '假定自主品牌的销售利润率为 15%～30%（并非实测）；取值使升级政策见效，且各链条差异与西诺斯谷一致。',
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
    source: {
      en: 'Equal to the default price elasticities, so that the mark-ups mean what they say there; the form is the mark-up rule of every textbook, 1 / (ε − 1).',
      zh: '等于价格弹性的默认值，使加成率在默认情形下名副其实；形式为教科书的加成法则 1 / (ε − 1)。',
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
    source: {
      en: 'Smile curve (Shih): brands and shops keep what an assembler leaves. Of the price of a tablet of 2010 the lead firm kept 30 % and distribution 15 % (US National Science Board 2012), 0.8 of what was left to all makers; 0.6 is cautious.',
      zh: '微笑曲线（施振荣）：组装企业做不到的，由品牌与渠道取得。2010 年一台平板电脑的售价中，主导企业得 30%，分销得 15%（美国国家科学委员会，2012），为其余制造环节所得的 0.8 倍；0.6 偏保守。',
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
    source: {
      en: 'Who has the brand keeps most of the smile curve; order of the chains as in Sinos Valley (Bazan and Navas-Alemán 2003). What is left to others is set so that the upgrade package pays: shops took 15 % of the price of a tablet of 2010 (US National Science Board 2012).',
      zh: '拥有品牌者取得微笑曲线的大部分；链条次序同西诺斯谷（Bazan 与 Navas-Alemán，2003）。留给其他环节的部分取值使升级政策见效：2010 年一台平板电脑售价的 15% 归分销（美国国家科学委员会，2012）。',
    },
  },
} as const satisfies Record<string, ParameterEntry>;
