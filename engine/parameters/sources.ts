/** Where values of assumptions come from. */
import type { Text } from '../text.ts';

/** Sources many entries share. A free value carries no empirical claim: the pattern it was set for is named instead. */
export const sources = {
  scale: { en: 'A choice of scale or unit; no empirical claim.', zh: '尺度或单位的选择，不含经验含义。' },
  lifeCycle: {
    en: 'Free: set so that an unaided cluster forms, grows to 150–400 firms, peaks after 15 to 32 years and then declines.',
    zh: '自由参数：取值使无干预的集群能够形成并成长到 150～400 家企业，在 15～32 年间达到高峰，随后衰退。',
  },
  upgrading: {
    en: 'Free: set so that a broad upgrade package started in time keeps most of the value added and lifts firms beyond own design.',
    zh: '自由参数：取值使及时启动的综合升级政策能保住大部分增加值，并使企业越过设计制造层级。',
  },
  protection: {
    en: 'Free: set so that protection saves jobs for a few years, costs value added in the long run and raises capture.',
    zh: '自由参数：取值使保护政策在数年内保住就业，长期却损失增加值，并加深政策俘获。',
  },
  lockIns: {
    en: 'Free: set so that each of the three lock-ins slows recovery after a paradigm shift, and removing all three restores it.',
    zh: '自由参数：取值使三种锁定各自都会拖慢技术范式转换后的恢复，三者全部解除则可恢复如初。',
  },
  sinos: {
    en: 'Order of the chains from the Sinos Valley shoe cluster (Bazan and Navas-Alemán 2003): captive chains upgrade processes fastest and functions least. The numbers are free.',
    zh: '各链条的次序取自巴西西诺斯谷鞋业集群（Bazan 与 Navas-Alemán，2003）：俘获型链条工艺升级最快、功能升级最慢；具体数值为自由参数。',
  },
  spread: {
    en: 'Free: set with the survival and size patterns of young firms in mind (US Census business dynamics: 77 % alive after one year, 46 % after five).',
    zh: '自由参数：参照新企业的存活与规模规律取值（美国人口普查局企业动态统计：一年后存活 77%，五年后 46%）。',
  },
  growthRates: {
    en: 'Set within what is known of firm growth: tent-shaped growth rates with fat tails (Bottazzi and Secchi 2002) and a yearly turnover near a fifth of firms (Bartelsman, Scarpetta and Schivardi 2005).',
    zh: '在企业成长的已知规律之内取值：增长率呈尖峰厚尾分布（Bottazzi 与 Secchi，2002），每年约五分之一的企业进入或退出（Bartelsman、Scarpetta 与 Schivardi，2005）。',
  },
  suppliers: {
    en: 'Free: set so that local sourcing and productivity rise as the cluster grows, as Marshall described.',
    zh: '自由参数：取值使本地配套率与生产率随集群成长而上升，与马歇尔的论述一致。',
  },
  openClosed: {
    en: 'Free: set so that an open region recovers from a paradigm shift and a closed one does not (Saxenian’s Silicon Valley and Route 128).',
    zh: '自由参数：取值使开放区域能从技术范式转换中恢复而封闭区域不能（萨克森宁所述硅谷与 128 公路）。',
  },
  lemons: {
    en: 'Free: set so that weak institutions end in a lemons market and strong inspection with a regional brand restores honesty (Akerlof; Wenzhou shoes after 1987).',
    zh: '自由参数：取值使制度薄弱时滑入柠檬市场，而强有力的质检加区域品牌能恢复诚信（阿克洛夫；1987 年后的温州鞋业）。',
  },
  land: {
    en: 'Free: set so that scarcer land lowers the peak of the cluster and environmental rules cut pollution at a small cost.',
    zh: '自由参数：取值使土地越紧集群峰值越低，而环境规制能以较小代价减少污染。',
  },
  transfer: {
    en: 'Free: set so that firms of a costly region move to a cheaper one in numbers only when both suppliers and infrastructure are built there.',
    zh: '自由参数：取值使高成本地区的企业只有在承接地同时具备产业配套与基础设施时才成规模转移。',
  },
  footloose: {
    en: 'Set so that 2–4 % of foreign plants leave in a normal year, our own band beside what was counted in Dongguan: 2.7 % in 2015, annualised, and at most 7.6 % in the crisis of 2008 (press reports).',
    zh: '取值使平常年份每年有 2%～4% 的外资工厂离开；这一区间为本模型自定，参照东莞的报道：2015 年折合年率 2.7%，2008 年危机时至多 7.6%。',
  },
  rentSharing: {
    en: 'Free: an optional rule. Half of it still gives rise and decline; the whole of it makes the decline shallower.',
    zh: '自由参数：可选规则。采用一半时集群仍有兴衰，全部采用则衰退变浅。',
  },
} as const satisfies Record<string, Text>;
