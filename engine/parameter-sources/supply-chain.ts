/** Where the defaults come from: the links of the supply chain. */
import type { Text } from '../text.ts';

export const supplyChain = {
  minimumScale: {
    en: 'Form of Stigler (1951): a speciality exists only where demand reaches its scale. The numbers are free, set so that core parts are missing in about half of the clusters of 200 firms.',
    zh: '形式取自斯蒂格勒（1951）：需求达到最小规模，一门专业才能独立存在。数值为自由设定，使两百家企业的集群约有一半缺核心部件环节。',
  },
  leaderBrings: {
    en: 'Form of evidence N17, lead firms that bring their suppliers; the number is free, set so that the core link is missing in 40–80 % of default clusters in their growth years.',
    zh: '形式取自证据 N17：龙头企业带动配套企业落户；数值为自由设定，使成长期的默认集群有 40%～80% 缺核心环节。',
  },
  foreignBrings: { en: 'Evidence N17; the number is free.', zh: '证据 N17；数值为自由设定。' },
  moverBrings: { en: 'Evidence N17; the number is free.', zh: '证据 N17；数值为自由设定。' },
  regionLink: {
    en: 'Order of inland freight in the 1990s; free within it.',
    zh: '20 世纪 90 年代内陆运费的量级；在此范围内为自由设定。',
  },
  designLink: {
    en: 'Porter: related and supporting industries; free.',
    zh: '波特：相关与支持性产业；数值为自由设定。',
  },
} as const satisfies Record<string, Text>;
