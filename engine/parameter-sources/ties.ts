/** Where the defaults come from: ties. */
import type { Text } from '../text.ts';

export const ties = {
  specificityRate: {
    en: 'Half of the learning within 14 quarters, beside ties that live 8 to 10 years (half-life; Mizuno, Souma and Watanabe 2014, 500,000 Japanese firms); within that set so that functional lock-in slows recovery after a paradigm shift.',
    zh: '14 个季度完成一半，与企业间关系半衰期 8～10 年相当（Mizuno、Souma 与 Watanabe，2014，50 万家日本企业）；在此范围内的取值使功能性锁定拖慢技术范式转换后的恢复。',
  },
  tieSeparation: {
    en: 'With its companion set so that 96 % of ties between partners alive last a year and 88 % of all: 92–93 % of links do among 500,000 Japanese firms (Mizuno, Souma and Watanabe 2014).',
    zh: '与下一项一同取值，使双方均存续的关系每年有 96% 延续，全部关系有 88% 延续；50 万家日本企业的关系每年有 92%～93% 延续（Mizuno、Souma 与 Watanabe，2014）。',
  },
  tieSeparationLoyal: {
    en: 'Sign from Japanese firms, where the young change partners more often than the old (Fujii, Saito and Senga 2018); size set with the chance above.',
    zh: '方向取自日本企业：年轻企业比老企业更常更换伙伴（Fujii、Saito 与 Senga，2018）；数值与上一项一同确定。',
  },
  tieDiscount: {
    en: 'Sign from Uzzi’s New York apparel firms (1996, 1997), whose embedded ties help up to a point; the number is free.',
    zh: '方向取自乌齐对纽约服装企业的研究（1996、1997）：嵌入性关系在一定限度内有益；数值为自由参数。',
  },
  loyalty: {
    en: 'Sign from the durability of supplier ties: 92–93 % last from one year to the next (Mizuno, Souma and Watanabe 2014); the number is free.',
    zh: '方向取自供应关系的持久性：每年有 92%～93% 延续（Mizuno、Souma 与 Watanabe，2014）；数值为自由参数。',
  },
} as const satisfies Record<string, Text>;
