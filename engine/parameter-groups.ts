import type { Text } from './text.ts';

/** Groups of assumptions, in the order they are shown. */
export const parameterGroups = {
  worldDemand: { en: 'World demand', zh: '世界需求' },
  frontier: { en: 'Moving frontier', zh: '技术前沿' },
  target: { en: 'Market target', zh: '市场目标' },
  demand: { en: 'Buyers’ choice', zh: '买家选择' },
  chainRents: { en: 'Mark-ups and chain rents', zh: '加成与链条租金' },
  chainGovernance: { en: 'Chain governance', zh: '价值链治理' },
  technology: { en: 'Technology and costs', zh: '技术与成本' },
  investment: { en: 'Investment and growth', zh: '投资与扩张' },
  newborn: { en: 'New firms', zh: '新企业' },
  suppliers: { en: 'Suppliers', zh: '配套企业' },
  ties: { en: 'Ties', zh: '企业间关系' },
  learning: { en: 'Learning', zh: '学习与创新' },
  functions: { en: 'Functional upgrading', zh: '功能升级' },
  beliefs: { en: 'Beliefs', zh: '认知与判断' },
  entry: { en: 'Entry', zh: '进入' },
  labour: { en: 'Labour market', zh: '劳动力市场' },
  land: { en: 'Land and environment', zh: '土地与环境' },
  reputation: { en: 'Honesty and reputation', zh: '诚信与声誉' },
  politics: { en: 'Politics', zh: '地方政治' },
  budget: { en: 'Public budget', zh: '财政收支' },
  regionStart: { en: 'The region at the start', zh: '区域初始条件' },
  relocation: { en: 'Relocation', zh: '外迁' },
  luck: { en: 'Luck of the world', zh: '外部随机冲击' },
  worldSize: { en: 'Size of the world', zh: '世界规模' },
} as const satisfies Record<string, Text>;

export type ParameterGroupId = keyof typeof parameterGroups;

/** One assumption: what it is, what it may be, and where its value comes from. */
export interface ParameterEntry {
  /** Its symbol in the equations. */
  readonly symbol: string;
  /** Whether regions may differ in it. */
  readonly level: 'world' | 'region';
  readonly label: Text;
  readonly unit: Text;
  /** A number, or one per value chain: captive, relational, market. */
  readonly default: number | readonly [number, number, number];
  /** Bounds of every component; the engine stays finite anywhere between them. */
  readonly min: number;
  readonly max: number;
  /** Step between neighbouring values on a slider; for integers also the only values allowed. */
  readonly step: number;
  readonly integer?: true;
  readonly group: ParameterGroupId;
  readonly description: Text;
  /** Defensible values, where the truth is uncertain: what uncertainty runs draw from. */
  readonly plausible?: readonly [number, number];
}
