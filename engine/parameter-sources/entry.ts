/** Where the defaults come from: entry. */
import type { Text } from '../text.ts';
import { sources } from './shared-sources.ts';

export const entry = {
  spinOffRate: {
    en: 'Set so that entry and exit together are 10–25 % of firms a year (Bartelsman, Scarpetta and Schivardi 2005) and the typical life cycle appears.',
    zh: '取值使每年进入与退出合计占企业的 10%～25%（Bartelsman、Scarpetta 与 Schivardi，2005），并使典型生命周期得以出现。',
  },
  startUpRate: {
    en: 'Set so that entry and exit together are 10–25 % of firms a year (Bartelsman, Scarpetta and Schivardi 2005) and the typical life cycle appears.',
    zh: '取值使每年进入与退出合计占企业的 10%～25%（Bartelsman、Scarpetta 与 Schivardi，2005），并使典型生命周期得以出现。',
  },
  leaderSize: {
    en: 'Entry dries up within a decade of the peak in automobiles, tyres, televisions and penicillin (Klepper 1996, 2002); high here where no design dominates.',
    zh: '汽车、轮胎、电视机与青霉素行业的进入在高峰后十年内枯竭（克莱珀，1996、2002）；没有主导设计的行业取较高值。',
  },
  supplyPull: {
    en: 'Foreign plants follow clusters, with a constant elasticity (Head, Ries and Swenson 1995); clusters draw capital more than low cost does (World Investment Report 2001). The number is free, about what the first implies for one more plant in ten (from general knowledge).',
    zh: '外资企业追随集群，弹性不变（Head、Ries 与 Swenson，1995）；集群比低成本更能吸引资本（《世界投资报告 2001》）。数值为自由参数，与前者对工厂数增加一成的估计大致相当（据一般知识）。',
  },
  supplyReference: sources.scale,
  fdiRate: {
    en: 'Zero by choice: the typical cluster is home-grown. Scenarios of export processing raise it.',
    zh: '默认取零：典型集群为内生型；出口加工类情景会调高此值。',
  },
  spinOffDistance: {
    en: 'Spin-offs make what their parents make (Klepper 2002, 2007): a tenth to a fifth of the width of buyers’ tolerance away. The number is free.',
    zh: '衍生企业做母体所做的产品（克莱珀，2002、2007）：相距为买家容忍宽度的一二成。数值为自由参数。',
  },
  newcomerSpread: {
    en: 'By assumption as wide as among founders: newcomers from outside the trade bring the variety that a cluster loses with age (Menzel and Fornahl 2010).',
    zh: '假定与创始企业之间的差异相同：行业外来者带来集群随年岁丧失的多样性（Menzel 与 Fornahl，2010）。',
  },
  newcomerExposure: {
    en: 'A new paradigm is often brought by newcomers (Tushman and Anderson 1986, from general knowledge), but they learn the trade where they start: by assumption they see a little less than an open incumbent. Set so that cognitive lock-in slows recovery after a paradigm shift.',
    zh: '新范式常由新企业带来（Tushman 与 Anderson，1986，据一般知识），但入行所学来自当地：假定其视野略低于开放的在位企业。取值使认知锁定拖慢范式转换后的恢复。',
  },
} as const satisfies Record<string, Text>;
