/** Where the defaults come from: new firms. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const newborn = {
  foundingCapacity: {
    en: 'A choice of scale; US entrants have about a quarter of the mean size of all firms (US Census business dynamics).',
    zh: '尺度选择；美国新企业的平均规模约为全部企业平均规模的四分之一（美国人口普查局企业动态统计）。',
  },
  foundingCapacitySpread: {
    en: 'New firms differ in size from the first day, most of them small and a few large (Cabral and Mata 2003, from general knowledge); that the mean newcomer is small is counted (US Census business dynamics), the spread was not measured here.',
    zh: '新企业一成立规模就有差异，多数很小，少数较大（Cabral 与 Mata，2003，据一般知识）；平均规模小有统计（美国人口普查局企业动态统计），离散程度未作测算。',
  },
  foundingCash: {
    en: 'Set so that about 78 % of entrants live through their first year (US Census business dynamics: 77 %); that founders lack money is well found (Evans and Jovanovic 1989, from general knowledge).',
    zh: '取值使约 78% 的新企业熬过第一年（美国人口普查局企业动态统计：77%）；创业者缺乏资金有据可查（Evans 与 Jovanovic，1989，据一般知识）。',
  },
  foundingCashSpread: {
    en: 'Set together with the cash at birth so that the chance of closing falls with age as it does among US firms: 18 % in the first year, 10 % in the fifth, under 5 % beyond 25 years (US Census business dynamics).',
    zh: '与起步资金一同取值，使关闭概率随年龄下降的情形与美国企业相仿：第一年 18%，第五年 10%，25 年以上不到 5%（美国人口普查局企业动态统计）。',
  },
  foundingSkillSpread: {
    en: '0.17 in efficiency and in quality makes 0.24 together: US plants that make the same product differ by 0.22 to 0.26 in the logarithm of productivity (Foster, Haltiwanger and Syverson 2008, from general knowledge).',
    zh: '效率与质量各 0.17，合计 0.24：美国生产同一产品的工厂，生产率对数的标准差为 0.22～0.26（Foster、Haltiwanger 与 Syverson，2008，据一般知识）。',
  },
  startUpCopy: {
    en: 'Clusters grow by newcomers who copy what is next door, at first of lower quality (Sonobe, Hu and Otsuka 2004 on Wenzhou); the tenth they lag behind is free, set with the survival of young firms in mind.',
    zh: '集群靠模仿近邻、起初质量较低的新企业壮大（Sonobe、Hu 与 Otsuka，2004，温州）；落后的一成为自由取值，参照新企业的存活规律。',
  },
  marginalFounders: {
    en: 'Subsidies draw the marginal founder (Shane 2009); the share is free. At 0.2 what five years of incubation add to the number of firms falls from 8 % to 1 % in five years, at 0 from 11 % to 5 %.',
    zh: '补贴引来的是边际创业者（Shane，2009）；比例为自由设定。取 0.2 时，五年孵化多出的企业在五年内由 8% 降至 1%；取 0 时由 11% 降至 5%。',
  },
  foundingEfficiency: sources.scale,
  foundingQuality: sources.scale,
  inheritedFunction: {
    en: 'Spin-offs inherit the routines of their parents (Klepper 2002, 2007); how much of design and sales is free.',
    zh: '衍生企业承袭母体的惯例（克莱珀，2002、2007）；设计与销售承袭多少为自由参数。',
  },
  foreignFunction: {
    en: 'Assumed: plants that come for cheap labour make to order; where processing trade is the rule, a preset says so.',
    zh: '假定：为廉价劳动力而来的工厂按单生产；以来料加工为主的情形由预设说明。',
  },
  foundingFunction: sources.scale,
} as const satisfies Record<string, Text>;
