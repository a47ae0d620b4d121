/** Assumptions: buyers’ choice. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

export const demand = {
  priceElasticity: {
    symbol: 'sp',
    level: 'world',
    label: { en: 'Price elasticity', zh: '价格弹性' },
    unit: units.elasticity,
    default: [3.2, 2.6, 2.5],
    min: 0.2,
    max: 10,
    step: 0.1,
    group: 'demand',
    description: {
      en: 'How strongly buyers of each chain react to price. Higher makes cost decide everything. Section 7.5.',
      zh: '各链条买家对价格的反应强度。越高，成本越起决定作用。见 7.5 节。',
    },
    source: {
      en: 'Attraction model of choice (Luce); elasticities of the usual size of 2 to 4, set so that the typical life cycle appears.',
      zh: '卢斯选择的吸引力模型；弹性取常见的 2～4，并使典型生命周期得以出现。',
    },
  },
  qualityElasticity: {
    symbol: 'sq',
    level: 'world',
    label: { en: 'Quality elasticity', zh: '质量弹性' },
    unit: units.elasticity,
    default: [0.6, 1.2, 0.9],
    min: 0.1,
    max: 5,
    step: 0.1,
    group: 'demand',
    description: {
      en: 'How strongly buyers of each chain react to perceived quality. Higher rewards quality and punishes cheating more. Section 7.5.',
      zh: '各链条买家对感知质量的反应强度。越高，优质越有回报，以次充好越受惩罚。见 7.5 节。',
    },
    source: {
      en: 'Attraction model of choice (Luce); set so that the typical life cycle appears, with the quality-minded relational chain highest.',
      zh: '卢斯选择的吸引力模型；取值使典型生命周期得以出现，其中重质量的关系型链条最高。',
    },
  },
  brandElasticity: {
    symbol: 'sb',
    level: 'world',
    label: { en: 'Brand elasticity', zh: '品牌弹性' },
    unit: units.elasticity,
    default: [0.1, 0.5, 0.9],
    min: 0,
    max: 5,
    step: 0.1,
    group: 'demand',
    description: {
      en: 'How strongly buyers of each chain react to the brand of a firm that sells under its own name. Higher rewards own brands. Section 7.5.',
      zh: '各链条买家对自主品牌的反应强度。越高，自主品牌的回报越大。见 7.5 节。',
    },
    source: {
      en: 'Order of the chains: a maker’s brand is worth nothing to buyers who sell under their own. Size beside the elasticity of sales to advertising, 0.12 at once and 0.24 in the long run (Sethuraman, Tellis and Briesch 2011, from general knowledge); a brand is more than advertising.',
      zh: '链条次序：以自家品牌销售的买家不看重制造商的品牌。数值参照销售额对广告的弹性，短期 0.12、长期 0.24（Sethuraman、Tellis 与 Briesch，2011，据一般知识）；品牌不止于广告。',
    },
  },
  referencePrice: {
    symbol: 'pRef',
    level: 'world',
    label: { en: 'Reference price', zh: '参考价格' },
    unit: units.money,
    default: 1.85,
    min: 0.5,
    max: 5,
    step: 0.05,
    group: 'demand',
    description: {
      en: 'Consumer price of the rivals’ typical product. Higher makes the cluster look cheaper. Section 7.5.',
      zh: '竞争对手典型产品的消费者价格。越高，集群产品越显便宜。见 7.5 节。',
    },
    source: {
      en: 'A choice of unit: it weighs in attraction as the strength of rivals does, and is set together with it so that the typical life cycle appears.',
      zh: '单位选择：它对吸引力的作用与竞争对手的强弱等价，两者一同取值，使典型生命周期得以出现。',
    },
  },
  sizeElasticity: {
    symbol: 'theta',
    level: 'world',
    label: { en: 'Advantage of size', zh: '规模优势' },
    unit: units.elasticity,
    default: 0.94,
    min: 0.5,
    max: 1.05,
    step: 0.01,
    group: 'demand',
    description: {
      en: 'How demand grows with a firm’s capacity. Below 1 many firms stay alive; near 1 few large firms remain. Section 7.5.',
      zh: '需求随企业产能增长的弹性。小于 1 时众多企业得以并存，接近 1 时趋于少数大企业。见 7.5 节。',
    },
    source: {
      en: 'Proportional growth with a lower barrier gives a Zipf tail of sizes (Axtell 2001; Gabaix 1999, Luttmer 2007, from general knowledge); below 1 the tail is thinner. Set so that its exponent lies in the .8 to 1.4 that is found.',
      zh: '有下限的比例成长给出齐普夫式的规模尾部（Axtell，2001；Gabaix，1999；Luttmer，2007，据一般知识）；低于 1 时尾部较薄。取值使尾部指数落在实测的 0.8～1.4 之间。',
    },
    plausible: [0.92, 0.96],
  },
  demandNoise: {
    symbol: 'sdD',
    level: 'world',
    label: { en: 'Luck in demand', zh: '需求的随机波动' },
    unit: units.logSpread,
    default: 0.1,
    min: 0,
    max: 0.5,
    step: 0.01,
    group: 'demand',
    description: {
      en: 'Chance in each firm’s demand every quarter. Higher makes success more a matter of luck. Section 7.5.',
      zh: '企业每季度需求的随机波动。越大，成败越靠偶然。见 7.5 节。',
    },
    source: sources.growthRates,
  },
} as const satisfies Record<string, ParameterEntry>;
