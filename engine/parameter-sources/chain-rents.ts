/** Where the defaults come from: mark-ups and chain rents. */
import type { Text } from '../text.ts';

export const chainRents = {
  markUpAssembly: {
    en: 'A sales margin of 5 to 6 %: Chinese industrial firms of all kinds earned some 5 to 7 % of sales in the 2010s (National Bureau of Statistics, from general knowledge), contract makers less. Set so that upgrading pays.',
    zh: '相当于 5%～6% 的销售利润率：2010 年代中国各类工业企业的利润约为销售额的 5%～7%（国家统计局，据一般知识），代工企业更低。取值使升级有利可图。',
  },
  markUpBrand: {
    en: 'Assumed: own brands earn 15 to 30 % of sales (not measured here); set so that the upgrade package pays and the chains differ as in Sinos Valley.',
    zh: '假定自主品牌的销售利润率为 15%～30%（并非实测）；取值使升级政策见效，且各链条差异与西诺斯谷一致。',
  },
  markUpElasticity: {
    en: 'Equal to the default price elasticities, so that the mark-ups mean what they say there; the form is the mark-up rule of every textbook, 1 / (ε − 1).',
    zh: '等于价格弹性的默认值，使加成率在默认情形下名副其实；形式为教科书的加成法则 1 / (ε − 1)。',
  },
  buyerMarginAssembly: {
    en: 'Smile curve (Shih): brands and shops keep what an assembler leaves. Of the price of a tablet of 2010 the lead firm kept 30 % and distribution 15 % (US National Science Board 2012), 0.8 of what was left to all makers; 0.6 is cautious.',
    zh: '微笑曲线（施振荣）：组装企业做不到的，由品牌与渠道取得。2010 年一台平板电脑的售价中，主导企业得 30%，分销得 15%（美国国家科学委员会，2012），为其余制造环节所得的 0.8 倍；0.6 偏保守。',
  },
  buyerMarginBrand: {
    en: 'Who has the brand keeps most of the smile curve; order of the chains as in Sinos Valley (Bazan and Navas-Alemán 2003). What is left to others is set so that the upgrade package pays: shops took 15 % of the price of a tablet of 2010 (US National Science Board 2012).',
    zh: '拥有品牌者取得微笑曲线的大部分；链条次序同西诺斯谷（Bazan 与 Navas-Alemán，2003）。留给其他环节的部分取值使升级政策见效：2010 年一台平板电脑售价的 15% 归分销（美国国家科学委员会，2012）。',
  },
} as const satisfies Record<string, Text>;
