/** Where the defaults come from: relocation. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const relocation = {
  footlooseForeign: sources.footloose,
  footlooseDomestic: {
    en: 'Sign from studies in several countries: foreign plants close more readily than local ones of the same size and productivity (for instance Bernard and Sjöholm 2003). The number is free.',
    zh: '方向取自多国研究：规模与生产率相同时，外资工厂比本地工厂更易关闭（如 Bernard 与 Sjöholm，2003）；数值为自由参数。',
  },
  outsideWage: {
    en: '77 % of the wage at home at the start: China’s interior paid about 65 to 75 % of coastal wages in the 2000s (National Bureau of Statistics, from general knowledge), other countries less.',
    zh: '为期初本地工资的 77%：2000 年代中国内地工资约为沿海的 65%～75%（国家统计局，据一般知识），国外更低。',
  },
  outsideWageGrowth: {
    en: 'By assumption half the catch-up at home: the place firms leave for develops too, but later. Set so that plants of a processing town begin to leave as its wages rise.',
    zh: '假定为本地追赶速度的一半：承接地也在发展，只是更晚。取值使加工城镇的工厂随工资上涨而开始外迁。',
  },
  outsideInputPrice: {
    en: 'By assumption a little above the world price: the place has suppliers of its own, but not those of a cluster.',
    zh: '假定略高于世界价格：当地有自己的配套企业，但不及集群。',
  },
  outsideTransportCost: {
    en: 'By assumption close to that at home with the logistics of the start, 0.13, so that wages and supply decide.',
    zh: '假定与期初物流条件下的本地运输成本（0.13）相近，使工资与配套起决定作用。',
  },
  relocationPenalty: sources.footloose,
  relocationUrgency: {
    en: 'Set within what was counted in Dongguan: 2.7 % of foreign plants left in 2015, annualised, at most 7.6 % in the crisis of 2008 (press reports), two to three times a normal year.',
    zh: '在东莞的报道范围内取值：2015 年折合年率有 2.7% 的外资工厂离开，2008 年危机时至多 7.6%，为平常年份的两三倍。',
  },
  relocationSlope: sources.footloose,
} as const satisfies Record<string, Text>;
