/** Units assumptions are given in. */
import type { Text } from '../text.ts';

export const units = {
  none: { en: 'pure number', zh: '无量纲' },
  elasticity: { en: 'elasticity', zh: '弹性' },
  share: { en: 'share, 0 to 1', zh: '比例（0 至 1）' },
  cost: { en: 'share of unit cost', zh: '占单位成本的比例' },
  sales: { en: 'share of sales', zh: '占销售额的比例' },
  markUp: { en: 'share of cost', zh: '成本加成率' },
  perQuarter: { en: 'per quarter', zh: '每季度' },
  sharePerQuarter: { en: 'share per quarter', zh: '每季度的比例' },
  unitsPerQuarter: { en: 'units of output per quarter', zh: '产品单位／季度' },
  money: { en: 'price of one frontier unit', zh: '一单位前沿产品的价格' },
  moneyPerQuarter: { en: 'price of one frontier unit, per quarter', zh: '一单位前沿产品的价格／季度' },
  moneyPerUnit: { en: 'price of one frontier unit, per unit of output', zh: '一单位前沿产品的价格／产品单位' },
  frontier: { en: 'world frontier = 1', zh: '世界前沿 = 1' },
  distance: { en: 'distance in knowledge space', zh: '知识空间中的距离' },
  level: { en: 'function levels, 0 to 3', zh: '功能等级（0 至 3）' },
  levelPerQuarter: { en: 'function levels per quarter', zh: '功能等级／季度' },
  logSpread: { en: 'standard deviation of the logarithm', zh: '对数标准差' },
  labour: { en: 'labour units (1 = 10 jobs)', zh: '劳动单位（1 单位 = 10 个岗位）' },
  labourPerUnit: { en: 'labour units per unit of output at the frontier', zh: '前沿技术下每单位产品的劳动单位' },
  inputPerUnit: { en: 'inputs per unit of output, by value', zh: '每单位产品的投入品价值' },
  firms: { en: 'firms', zh: '家企业' },
  suppliers: { en: 'suppliers', zh: '家配套企业' },
  firmsPerQuarter: { en: 'firms per quarter', zh: '家／季度' },
  quarters: { en: 'quarters', zh: '季度' },
} as const satisfies Record<string, Text>;
