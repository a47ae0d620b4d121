/** Where the defaults come from: buyers’ choice. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const demand = {
  priceElasticity: {
    en: 'Attraction model of choice (Luce); elasticities of the usual size of 2 to 4, set so that the typical life cycle appears.',
    zh: '卢斯选择的吸引力模型；弹性取常见的 2～4，并使典型生命周期得以出现。',
  },
  qualityElasticity: {
    en: 'Attraction model of choice (Luce); set so that the typical life cycle appears, with the quality-minded relational chain highest.',
    zh: '卢斯选择的吸引力模型；取值使典型生命周期得以出现，其中重质量的关系型链条最高。',
  },
  brandElasticity: {
    en: 'Order of the chains: a maker’s brand is worth nothing to buyers who sell under their own. Size beside the elasticity of sales to advertising, 0.12 at once and 0.24 in the long run (Sethuraman, Tellis and Briesch 2011, from general knowledge); a brand is more than advertising.',
    zh: '链条次序：以自家品牌销售的买家不看重制造商的品牌。数值参照销售额对广告的弹性，短期 0.12、长期 0.24（Sethuraman、Tellis 与 Briesch，2011，据一般知识）；品牌不止于广告。',
  },
  referencePrice: {
    en: 'A choice of unit: it weighs in attraction as the strength of rivals does, and is set together with it so that the typical life cycle appears.',
    zh: '单位选择：它对吸引力的作用与竞争对手的强弱等价，两者一同取值，使典型生命周期得以出现。',
  },
  sizeElasticity: {
    en: 'Proportional growth with a lower barrier gives a Zipf tail of sizes (Axtell 2001; Gabaix 1999, Luttmer 2007, from general knowledge); below 1 the tail is thinner. Set so that its exponent lies in the .8 to 1.4 that is found.',
    zh: '有下限的比例成长给出齐普夫式的规模尾部（Axtell，2001；Gabaix，1999；Luttmer，2007，据一般知识）；低于 1 时尾部较薄。取值使尾部指数落在实测的 0.8～1.4 之间。',
  },
  demandNoise: sources.growthRates,
} as const satisfies Record<string, Text>;
