/** Assumptions: entry. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

export const entry = {
  spinOffRate: {
    symbol: 'spin',
    level: 'region',
    label: { en: 'Spin-offs', zh: '衍生企业率' },
    unit: { en: 'chance per firm and quarter', zh: '每家企业每季度概率' },
    default: 0.018,
    min: 0,
    max: 0.1,
    step: 0.001,
    group: 'entry',
    description: {
      en: 'Chance that people of a profitable firm found one of their own, with its skills. Higher makes the cluster grow by heredity (Klepper). Section 7.11.',
      zh: '盈利企业的人员带着技能另立门户的概率。越高，集群越靠“母体衍生”成长（克莱珀）。见 7.11 节。',
    },
    source: {
      en: 'Set so that entry and exit together are 10–25 % of firms a year (Bartelsman, Scarpetta and Schivardi 2005) and the typical life cycle appears.',
      zh: '取值使每年进入与退出合计占企业的 10%～25%（Bartelsman、Scarpetta 与 Schivardi，2005），并使典型生命周期得以出现。',
    },
    plausible: [0.014, 0.024],
  },
  startUpRate: {
    symbol: 'startup',
    level: 'region',
    label: { en: 'Start-ups', zh: '新创企业率' },
    unit: units.firmsPerQuarter,
    default: 1.3,
    min: 0,
    max: 20,
    step: 0.1,
    group: 'entry',
    description: {
      en: 'New firms from outside the trade at normal margins. Higher brings more, and more varied, newcomers. Section 7.11.',
      zh: '正常利润下行业外人士创办的新企业数。越高，新企业越多、越多样。见 7.11 节。',
    },
    source: {
      en: 'Set so that entry and exit together are 10–25 % of firms a year (Bartelsman, Scarpetta and Schivardi 2005) and the typical life cycle appears.',
      zh: '取值使每年进入与退出合计占企业的 10%～25%（Bartelsman、Scarpetta 与 Schivardi，2005），并使典型生命周期得以出现。',
    },
    plausible: [1, 1.8],
  },
  fdiRate: {
    symbol: 'fdi',
    level: 'region',
    label: { en: 'Arrival of foreign plants', zh: '外资企业进入率' },
    unit: units.firmsPerQuarter,
    default: 0,
    min: 0,
    max: 3,
    step: 0.01,
    group: 'entry',
    description: {
      en: 'Foreign plants that come without any policy while labour is cheap. Higher gives a fast start and a footloose cluster. Section 7.11.',
      zh: '劳动力便宜时无需政策即会到来的外资企业数。越高，起步越快，集群的游移性也越强。见 7.11 节。',
    },
    source: {
      en: 'Zero by choice: the typical cluster is home-grown. Scenarios of export processing raise it.',
      zh: '默认取零：典型集群为内生型；出口加工类情景会调高此值。',
    },
  },
  spinOffDistance: {
    symbol: 'farSd',
    level: 'world',
    label: { en: 'Distance of spin-offs from parents', zh: '衍生企业与母体的距离' },
    unit: units.distance,
    default: 0.08,
    min: 0,
    max: 0.5,
    step: 0.01,
    group: 'entry',
    description: {
      en: 'How far a spin-off’s product and views are from its parent’s. Higher renews variety. Section 7.11.',
      zh: '衍生企业的产品与判断同母体的距离。越大，多样性越能更新。见 7.11 节。',
    },
    source: sources.lifeCycle,
  },
  newcomerSpread: {
    symbol: 'newSd',
    level: 'world',
    label: { en: 'Variety of start-ups', zh: '新创企业的多样性' },
    unit: units.distance,
    default: 0.25,
    min: 0,
    max: 1,
    step: 0.05,
    group: 'entry',
    description: {
      en: 'How widely start-ups differ in what they make. Higher brings more variety and more misfits. Section 7.11.',
      zh: '新创企业产品的差异程度。越大，多样性越高，不合市场者也越多。见 7.11 节。',
    },
    source: sources.lifeCycle,
  },
  newcomerExposure: {
    symbol: 'newExp',
    level: 'world',
    label: { en: 'View of start-ups', zh: '新创企业的市场视野' },
    unit: units.share,
    default: 0.3,
    min: 0,
    max: 0.95,
    step: 0.05,
    group: 'entry',
    description: {
      en: 'How far start-ups aim at the market rather than at what the cluster believes. Higher lets newcomers renew the cluster. Section 7.11.',
      zh: '新创企业瞄准市场而非集群共识的程度。越高，新企业越能带来更新。见 7.11 节。',
    },
    source: sources.lockIns,
  },
} as const satisfies Record<string, ParameterEntry>;
