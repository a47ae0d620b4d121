/** Where the defaults come from: honesty and reputation. */
import type { Text } from '../text.ts';

export const reputation = {
  honestyCost: {
    en: 'About the whole margin of a contract maker: quality lasts only where the future is worth more than what is saved today (Klein and Leffler 1981, from general knowledge). Set so that weak institutions end in a lemons market (Akerlof 1970; Wenzhou shoes before 1987).',
    zh: '约等于代工企业的全部利润：只有将来的收益大于眼前的节省，质量才守得住（Klein 与 Leffler，1981，据一般知识）。取值使制度薄弱时滑入柠檬市场（阿克洛夫，1970；1987 年前的温州鞋业）。',
  },
  cheatQualityLoss: {
    en: 'Free: set so that cheating is worth it to the cheat and ruinous to the name (Akerlof 1970; Wenzhou shoes before 1987).',
    zh: '自由参数：取值使以次充好对个人划算、对地方名声却是灾难（阿克洛夫，1970；1987 年前的温州鞋业）。',
  },
  initialInspection: {
    en: 'Free: set so that with these institutions most firms are honest, and without inspection weak institutions end in a lemons market (Akerlof 1970; Wenzhou shoes before 1987).',
    zh: '自由参数：取值使现有制度下多数企业守信，而制度薄弱又无质检时滑入柠檬市场（阿克洛夫，1970；1987 年前的温州鞋业）。',
  },
  fine: {
    en: 'China’s Product Quality Law fines adulterated goods at half to three times their value (as revised in 2000, from general knowledge); if a seventh of a quarter’s goods are found, that is some 0.15 of sales.',
    zh: '中国《产品质量法》对掺杂掺假处以货值 50% 至三倍的罚款（2000 年修正，据一般知识）；一个季度的货品有七分之一被查出，约为销售额的 0.15。',
  },
  socialSanction: {
    en: 'Form of enforcement by a community (Greif 1993; Dixit 2003): whoever cheats loses his friends’ business. A little more than the gain from cheating, so that a small town of honest firms stays honest; free within that.',
    zh: '采用社群自律的形式（格雷夫，1993；迪克西特，2003）：以次充好者失去同行的生意。略大于以次充好的收益，使诚信的小镇得以守信；在此范围内自由取值。',
  },
  circle: {
    en: 'An order of 150 acquaintances a person can keep (Dunbar 1992, from general knowledge); set so that a town of small makers turns into a lemons market as it grows.',
    zh: '一个人能维持的交往约 150 个（邓巴，1992，据一般知识）；取值使小作坊城镇在成长中滑入柠檬市场。',
  },
  strangers: {
    en: 'Yiwu’s stalls grew from 750 to 4,096 in four years (1982–86), far faster than any circle of acquaintances; the number is free, set so that a market town loses its honesty within ten years.',
    zh: '义乌摊位四年间由 750 个增至 4,096 个（1982～1986 年），远快于任何熟人圈子的扩大；数值为自由参数，取值使市场城镇十年之内失信。',
  },
  reputationRate: {
    en: 'Form of collective reputation (Tirole; Winfree and McCluskey 2005); Wenzhou shoes took 6 to 12 years to recover. The number is free within that.',
    zh: '采用集体声誉的形式（梯若尔；Winfree 与 McCluskey，2005）；温州鞋业用了 6～12 年恢复声誉。在此范围内自由取值。',
  },
} as const satisfies Record<string, Text>;
