/** Where values of assumptions come from. */
import type { Text } from '../text.ts';

/**
 * Sources many entries share. “Free” stands first where nothing is known of form or size: such a value carries no
 * empirical claim, and the pattern it was set for is named instead.
 */
export const sources = {
  scale: { en: 'A choice of scale or unit; no empirical claim.', zh: '尺度或单位的选择，不含经验含义。' },
  lockIns: {
    en: 'Free: set so that each of the three lock-ins slows recovery after a paradigm shift, and removing all three nearly restores it.',
    zh: '自由参数：取值使三种锁定各自都会拖慢技术范式转换后的恢复，三者全部解除则大致恢复如初。',
  },
  sinos: {
    en: 'Order of the chains from the Sinos Valley shoe cluster (Bazan and Navas-Alemán 2003): captive chains upgrade processes fastest and functions least. The numbers are free.',
    zh: '各链条的次序取自巴西西诺斯谷鞋业集群（Bazan 与 Navas-Alemán，2003）：俘获型链条工艺升级最快、功能升级最慢；具体数值为自由参数。',
  },
  growthRates: {
    en: 'Set within what is known of firm growth: tent-shaped growth rates with fat tails (Bottazzi and Secchi 2002) and a yearly turnover near a fifth of firms (Bartelsman, Scarpetta and Schivardi 2005).',
    zh: '在企业成长的已知规律之内取值：增长率呈尖峰厚尾分布（Bottazzi 与 Secchi，2002），每年约五分之一的企业进入或退出（Bartelsman、Scarpetta 与 Schivardi，2005）。',
  },
  suppliers: {
    en: 'Free: set so that local sourcing and productivity rise as the cluster grows, as Marshall described.',
    zh: '自由参数：取值使本地配套率与生产率随集群成长而上升，与马歇尔的论述一致。',
  },
  footloose: {
    en: 'Set so that 2–4 % of foreign plants move away in a normal year in the processing towns of the Pearl River Delta, where they are more footloose still; our own band beside what was counted in Dongguan: 2.7 % closed or moved in 2015, annualised, and at most 7.6 % in the crisis of 2008 (press reports).',
    zh: '取值使珠三角加工城镇（外资在那里更为游移）平常年份每年有 2%～4% 的外资工厂外迁；这一区间为本模型自定，参照东莞的报道：2015 年关闭与外迁折合年率 2.7%，2008 年危机时至多 7.6%。',
  },
} as const satisfies Record<string, Text>;
