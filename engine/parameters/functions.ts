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
  },
} as const satisfies Record<string, ParameterEntry>;
