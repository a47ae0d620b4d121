/** Assumptions: functional upgrading. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { units } from './units.ts';

export const functions = {
  functionStep: {
    symbol: 'etaF',
    level: 'world',
    label: { en: 'Speed of functional upgrading', zh: '功能升级速度' },
    unit: units.levelPerQuarter,
    default: 0.026,
    min: 0,
    max: 0.1,
    step: 0.001,
    group: 'functions',
    description: {
      en: 'How fast a firm with normal effort and no blocking buyer climbs from assembly to brand. Higher brings own design and brand sooner. Section 7.8.',
      zh: '投入正常、无买家阻挡的企业由组装走向品牌的快慢。越高，设计与品牌来得越早。见 7.8 节。',
    },
    source: {
      en: 'From assembly to an own brand in some thirty years, unhindered and at high effort: it took East Asian makers of electronics two to three decades (Hobday 1995, from general knowledge). Within that set so that the upgrade package lifts firms beyond own design.',
      zh: '不受阻挡、投入较大时，从组装到自主品牌约需三十年：东亚电子企业用了二三十年（Hobday，1995，据一般知识）。在此范围内取值，使升级政策能让企业越过设计制造层级。',
    },
    plausible: [0.022, 0.03],
  },
  functionDecay: {
    symbol: 'dPhi',
    level: 'world',
    label: { en: 'Loss of functions', zh: '功能退化速度' },
    unit: units.perQuarter,
    default: 0.003,
    min: 0,
    max: 0.02,
    step: 0.0005,
    group: 'functions',
    description: {
      en: 'Share of its function level a firm loses every quarter unless it works on it. Higher makes downgrading more likely. Section 7.8.',
      zh: '企业若不持续投入，每季度功能等级退化的比例。越高，越容易降级。见 7.8 节。',
    },
    source: {
      en: 'Skills that are not used are lost (evolutionary economics since Nelson and Winter 1982); 1.2 % a year is slow beside the 15 % at which statistics write off R&D (from general knowledge), since it is staff and customs that fade here, not single designs.',
      zh: '不用的技能会流失（纳尔逊与温特，1982，以来的演化经济学）；每年 1.2% 远慢于统计中研发资本 15% 的折旧率（据一般知识），因为这里流失的是队伍与惯例，而非单项设计。',
    },
  },
  functionPolicyGain: {
    symbol: 'funcGain',
    level: 'world',
    label: { en: 'Effect of functional upgrading support', zh: '功能升级扶持的效果' },
    unit: { en: 'extra speed at full level', zh: '满力度时的加速倍数' },
    default: 3.5,
    min: 0,
    max: 5,
    step: 0.1,
    group: 'functions',
    description: {
      en: 'How much the lever for functional upgrading speeds it up. Higher makes that lever stronger. Section 7.8.',
      zh: '“功能升级扶持”杠杆的加速作用。越高，该杠杆越有效。见 7.8 节。',
    },
    source: {
      en: 'Free: no evaluation found gives a size, and a programme of the Sinos Valley failed for want of backing by its leading firms (Schmitz 1999); set so that a broad upgrade package started in time lifts firms beyond own design.',
      zh: '自由参数：未找到给出数值的评估，西诺斯谷的一项计划因龙头企业不支持而落空（Schmitz，1999）；取值使及时启动的综合升级政策能让企业越过设计制造层级。',
    },
  },
} as const satisfies Record<string, ParameterEntry>;
