/** Assumptions: ties. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { units } from './units.ts';

export const ties = {
  specificityRate: {
    symbol: 'specRate',
    level: 'region',
    label: { en: 'Growth of relation-specific ties', zh: '关系专用性增长速度' },
    unit: units.perQuarter,
    default: 0.05,
    min: 0,
    max: 0.2,
    step: 0.001,
    group: 'ties',
    description: {
      en: 'How fast a lasting tie becomes specific to the pair. Higher makes inputs cheaper but closes firms off: functional lock-in. Section 7.3.',
      zh: '持续关系变得专用的快慢。越高，投入品越便宜，但企业越封闭，即功能性锁定越深。见 7.3 节。',
    },
    source: {
      en: 'Half of the learning within 14 quarters, beside ties that live 8 to 10 years (half-life; Mizuno, Souma and Watanabe 2014, 500,000 Japanese firms); within that set so that functional lock-in slows recovery after a paradigm shift.',
      zh: '14 个季度完成一半，与企业间关系半衰期 8～10 年相当（Mizuno、Souma 与 Watanabe，2014，50 万家日本企业）；在此范围内的取值使功能性锁定拖慢技术范式转换后的恢复。',
    },
    plausible: [0.035, 0.065],
  },
  tieSeparation: {
    symbol: 'sep',
    level: 'world',
    label: { en: 'Ties that end by themselves', zh: '供应关系自然终止率' },
    unit: { en: 'chance per quarter', zh: '每季度概率' },
    default: 0.015,
    min: 0,
    max: 0.1,
    step: 0.001,
    group: 'ties',
    description: {
      en: 'Chance that a new tie to a supplier ends in a quarter, whatever its price. Higher makes firms search more and ties less specific. Section 7.3.',
      zh: '一段新的供应关系在一个季度内不因价格而终止的概率。越高，企业搜寻越多，关系越难变得专用。见 7.3 节。',
    },
    source: {
      en: 'With its companion set so that 96 % of ties between partners alive last a year and 88 % of all: 92–93 % of links do among 500,000 Japanese firms (Mizuno, Souma and Watanabe 2014).',
      zh: '与下一项一同取值，使双方均存续的关系每年有 96% 延续，全部关系有 88% 延续；50 万家日本企业的关系每年有 92%～93% 延续（Mizuno、Souma 与 Watanabe，2014）。',
    },
    plausible: [0.01, 0.025],
  },
  tieSeparationLoyal: {
    symbol: 'sepLoyal',
    level: 'world',
    label: { en: 'Hold of specific ties', zh: '专用关系的稳固程度' },
    unit: units.share,
    default: 0.8,
    min: 0,
    max: 1,
    step: 0.05,
    group: 'ties',
    description: {
      en: 'By how much a fully specific tie is less likely to end by itself than a new one. Higher makes old ties outlast new ones. Section 7.3.',
      zh: '完全专用的关系比新关系更不易自然终止的程度。越高，老关系越比新关系长久。见 7.3 节。',
    },
    source: {
      en: 'Sign from Japanese firms, where the young change partners more often than the old (Fujii, Saito and Senga 2018); size set with the chance above.',
      zh: '方向取自日本企业：年轻企业比老企业更常更换伙伴（Fujii、Saito 与 Senga，2018）；数值与上一项一同确定。',
    },
    plausible: [0.6, 0.9],
  },
  tieDiscount: {
    symbol: 'tieDisc',
    level: 'region',
    label: { en: 'Discount of close ties', zh: '紧密关系的价格优惠' },
    unit: { en: 'share of the input price', zh: '占投入品价格的比例' },
    default: 0.15,
    min: 0,
    max: 0.4,
    step: 0.01,
    group: 'ties',
    description: {
      en: 'How much cheaper a fully specific tie is, through trust and joint solutions (Uzzi). Higher makes embeddedness pay more. Section 7.3.',
      zh: '完全专用的关系因信任与共同改进而便宜的幅度（乌齐）。越高，根植性的收益越大。见 7.3 节。',
    },
    source: {
      en: 'Sign from Uzzi’s New York apparel firms (1996, 1997), whose embedded ties help up to a point; the number is free.',
      zh: '方向取自乌齐对纽约服装企业的研究（1996、1997）：嵌入性关系在一定限度内有益；数值为自由参数。',
    },
    plausible: [0.11, 0.19],
  },
  loyalty: {
    symbol: 'loyal',
    level: 'world',
    label: { en: 'Loyalty to suppliers', zh: '对配套企业的忠诚' },
    unit: { en: 'share of price tolerated', zh: '可容忍的价差比例' },
    default: 0.3,
    min: 0,
    max: 1,
    step: 0.05,
    group: 'ties',
    description: {
      en: 'How much dearer a fully specific supplier may be before a firm leaves it. Higher makes ties last longer. Section 7.3.',
      zh: '企业离开完全专用的配套企业之前能容忍的价差。越高，关系越持久。见 7.3 节。',
    },
    source: {
      en: 'Sign from the durability of supplier ties: 92–93 % last from one year to the next (Mizuno, Souma and Watanabe 2014); the number is free.',
      zh: '方向取自供应关系的持久性：每年有 92%～93% 延续（Mizuno、Souma 与 Watanabe，2014）；数值为自由参数。',
    },
  },
} as const satisfies Record<string, ParameterEntry>;
