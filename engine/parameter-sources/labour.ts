/** Where the defaults come from: labour market. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const labour = {
  labourForce: sources.scale,
  labourForceLimit: sources.scale,
  migration: {
    en: 'Workers follow work: in US states it takes people five to seven years to come or go after a shock (Blanchard and Katz 1992, from general knowledge); faster here, as in the towns of the Pearl River Delta. Within that set so that the typical life cycle appears.',
    zh: '劳动力随岗位流动：美国各州受冲击后，人口流动约需五至七年完成（Blanchard 与 Katz，1992，据一般知识）；此处更快，如珠三角各镇。在此范围内取值，使典型生命周期得以出现。',
  },
  initialWage: sources.scale,
  wageCap: sources.scale,
  wageGrowth: {
    en: '1.4 % a year above frontier growth, far below China, where real wages of urban workers rose by more than 10 % a year in 1998–2010 (Li, Li, Wu and Xiong 2012, from general knowledge). Set so that an unaided cluster peaks after 15 to 32 years and then declines; this pressure comes from outside the model, a cluster also breeds its own (leak of know-how).',
    zh: '比前沿增长每年快 1.4%，远低于中国：1998～2010 年城镇职工实际工资年增 10% 以上（Li、Li、Wu 与 Xiong，2012，据一般知识）。取值使无干预的集群在 15～32 年间达到高峰，随后衰退；此压力来自模型之外，集群自身也会滋生压力（诀窍外溢）。',
  },
  wageElasticity: {
    en: 'Form of the wage curve (Blanchflower and Oswald); the number is free, set so that the typical life cycle appears.',
    zh: '采用工资曲线的形式（Blanchflower 与 Oswald）；数值为自由参数，取值使典型生命周期得以出现。',
  },
  agglomeration: {
    en: 'Meta-analysis of 6,684 estimates: 2.7–6.4 % per log of density, 3.9 % in high-income countries, 7.1 % elsewhere (Donovan and others 2021).',
    zh: '对 6,684 个估计值的元分析：密度每增一个对数单位，生产率提高 2.7%～6.4%；高收入国家 3.9%，其他国家 7.1%（Donovan 等，2021）。',
  },
  endogenousWage: {
    en: 'An optional rule, off by choice: wages follow the success of the own firm with an elasticity of .05 to .15 (Card, Cardoso, Heining and Kline 2018, from general knowledge). With half of it or the whole of it clusters still rise and decline, a little less steeply.',
    zh: '可选规则，默认关闭：工资对本企业业绩的弹性为 0.05～0.15（Card、Cardoso、Heining 与 Kline，2018，据一般知识）。采用一半或全部时集群仍有兴衰，只是跌幅略缓。',
  },
  wageLag: {
    en: 'Off by choice with the rule it belongs to; half of a gap closes in three and a half years, which is free.',
    zh: '随所属规则默认关闭；差距三年半缩小一半，为自由取值。',
  },
  wageRentShare: {
    en: 'About two thirds, the usual textbook share of labour in income; not measured for clusters.',
    zh: '约三分之二，即教科书中常见的劳动收入份额；并非针对集群的测算。',
  },
} as const satisfies Record<string, Text>;
