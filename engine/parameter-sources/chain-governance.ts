/** Where the defaults come from: chain governance. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const chainGovernance = {
  buyerBlock: sources.sinos,
  buyerKnowledge: sources.sinos,
  chainExposure: sources.sinos,
  chainEntrance: {
    en: 'Leaving a captive chain takes what the captive buyer withholds: own design and own sales (Humphrey and Schmitz 2002; Bazan and Navas-Alemán 2003). The levels are set so that an unaided assembly region stays below 1.3.',
    zh: '离开俘获型链条，需要俘获型买家所把持的东西：自有设计与自有销售（Humphrey 与 Schmitz，2002；Bazan 与 Navas-Alemán，2003）。数值取值使无干预的加工区期末低于 1.3。',
  },
  minimumQuality: sources.sinos,
  visibility: {
    en: 'Form of collective reputation (Tirole 1996; Winfree and McCluskey 2005). Order: foreign buyers inspect what they order, as in Sinos Valley (Schmitz 1999), the public can hardly tell (Akerlof 1970). The numbers are free, set so that weak institutions end in a lemons market.',
    zh: '采用集体声誉的形式（梯若尔，1996；Winfree 与 McCluskey，2005）。次序：国际买家验货，如西诺斯谷（Schmitz，1999）；一般消费者难以分辨（阿克洛夫，1970）。数值为自由参数，取值使制度薄弱时滑入柠檬市场。',
  },
  retaliation: {
    en: 'Sign from Sinos Valley, where leading firms shied from conflict with their global buyer (Schmitz 1999); the number is free.',
    zh: '方向取自西诺斯谷：龙头企业回避与国际买家的冲突（Schmitz，1999）；数值为自由参数。',
  },
  chainTestRate: {
    en: 'One firm in seven looks at another chain in a year, and fewer go: of 10,572 foreign firms that ever did processing trade in Dongguan, 5,036 had gone over to ordinary trade by 2015 (International Business Daily 2016).',
    zh: '每年约七分之一的企业尝试另一类链条，真正转换的更少：东莞先后有 10,572 家外资企业做过加工贸易，到 2015 年有 5,036 家转做一般贸易（《国际商报》，2016）。',
  },
  chainShares: {
    en: 'A mixed cluster; most firms of Sinos Valley served several chains (Bazan and Navas-Alemán 2003). The shares are free.',
    zh: '取混合型集群；西诺斯谷多数企业同时服务几条链（Bazan 与 Navas-Alemán，2003）。具体比例为自由参数。',
  },
} as const satisfies Record<string, Text>;
