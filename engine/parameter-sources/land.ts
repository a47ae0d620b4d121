/** Where the defaults come from: land and environment. */
import type { Text } from '../text.ts';

export const land = {
  land: {
    en: 'Room for 18,000 jobs before rents bite: the 156 industrial districts of Italy had 12,400 manufacturing jobs each in 2001 (ISTAT, in the press). Set so that scarcer land lowers the peak.',
    zh: '地租明显上涨之前可容纳 1.8 万个岗位：2001 年意大利 156 个产业区平均各有 1.24 万个制造业岗位（意大利国家统计局，据报刊）。取值使土地越紧集群峰值越低。',
  },
  landElasticity: {
    en: 'Urban costs rise ever faster with size: their elasticity is .03 in a French town of 100,000 and .08 in a city like Paris (Combes, Duranton and Gobillon, abstract). Two is the simplest such curve.',
    zh: '城市成本随规模加速上升：法国 10 万人口的城市弹性为 0.03，巴黎规模的城市为 0.08（Combes、Duranton 与 Gobillon，据摘要）。取二次，为最简单的此类曲线。',
  },
  landCost: {
    en: 'Where half of the land is used, a tenth more jobs raise unit cost by about half a per cent: an elasticity of .05, within the .03 to .08 found for French cities (Combes, Duranton and Gobillon, abstract).',
    zh: '土地用到一半时，就业增加一成使单位成本上升约 0.5%：弹性 0.05，在法国城市的 0.03～0.08 之内（Combes、Duranton 与 Gobillon，据摘要）。',
  },
  pollutionRate: {
    en: 'A choice of scale: with full land and no rules the index tends to 1, since 3 % of the stock fade in a quarter.',
    zh: '尺度选择：存量每季度消退 3%，因此土地用满且没有规制时指数趋于 1。',
  },
  pollutionCost: {
    en: 'About 3 % of the price where pollution is heavy: air and water pollution cost China 3 to 6 % of national product in the 2000s (World Bank 2007, from general knowledge).',
    zh: '污染严重时约占价格的 3%：2000 年代大气与水污染给中国造成的损失为国民生产总值的 3%～6%（世界银行，2007，据一般知识）。',
  },
} as const satisfies Record<string, Text>;
