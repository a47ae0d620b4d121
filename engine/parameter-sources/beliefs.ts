/** Where the defaults come from: beliefs. */
import type { Text } from '../text.ts';

export const beliefs = {
  beliefRate: {
    en: 'Somewhat slower than households, who take in 27 % of what forecasters learn in a quarter (Carroll 2003, from general knowledge); within that set so that cognitive lock-in slows recovery after a paradigm shift.',
    zh: '略慢于居民：居民每季度吸收专业预测信息的 27%（Carroll，2003，据一般知识）；在此范围内取值，使认知锁定拖慢范式转换后的恢复。',
  },
  exposureBase: {
    en: 'That open regions recover and closed ones do not is Saxenian’s reading of Silicon Valley and Route 128 (1994); buzz at home needs pipelines elsewhere (Bathelt, Malmberg and Maskell 2004). The number is free, set so that the open region recovers from a paradigm shift.',
    zh: '开放区域能恢复而封闭区域不能，出自萨克森宁对硅谷与 128 公路的解读（1994）；本地交流须有外部通道（Bathelt、Malmberg 与 Maskell，2004）。数值为自由参数，取值使开放区域能从范式转换中恢复。',
  },
  observationNoise: {
    en: 'Free: a third of buyers’ tolerance; set so that an open region recovers from a paradigm shift and a closed one does not (Saxenian’s Silicon Valley and Route 128).',
    zh: '自由参数：为买家容忍宽度的三分之一；取值使开放区域能从范式转换中恢复而封闭区域不能（萨克森宁所述硅谷与 128 公路）。',
  },
  tolerance: {
    en: 'Free: set so that cognitive lock-in slows recovery after a paradigm shift, a decline being read as a slump (Grabher 1993 for the sign).',
    zh: '自由参数：取值使认知锁定拖慢范式转换后的恢复，即把衰退看作一时萧条（方向取自格拉伯赫，1993）。',
  },
  disagreementWeight: {
    en: 'Bounded confidence, a discount of news far from the consensus, is our choice of form; the number is free, set so that consensus can turn harmful.',
    zh: '对偏离共识的信息打折扣（有限信任）是我们选定的形式；数值为自由参数，取值使共识可能转为有害。',
  },
  tieClosure: {
    en: 'Sign from Grabher’s Ruhr (1993): suppliers tied to their buyers drop their own links to the market. The number is free.',
    zh: '方向取自格拉伯赫对鲁尔的研究（1993）：依附于买家的配套企业放弃自身与市场的联系；数值为自由参数。',
  },
  tieInertia: {
    en: 'Sign from Grabher’s Ruhr (1993) and from the specificity of assets (Williamson 1985): whoever is built for one partner changes slowly. The number is free, set so that functional lock-in slows recovery after a paradigm shift.',
    zh: '方向取自格拉伯赫的鲁尔研究（1993）与资产专用性（威廉姆森，1985）：为一个伙伴而建的企业转身慢。数值为自由参数，取值使功能性锁定拖慢范式转换后的恢复。',
  },
} as const satisfies Record<string, Text>;
