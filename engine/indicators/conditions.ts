/** Indicators: what the region offers. */
import type { IndicatorEntry } from '../indicator-entry.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

export const conditions = {
  agglomeration: {
    label: { en: 'labour-pool factor', zh: '劳动力池系数' },
    unit: units.index,
    format: 'index',
    bounds: [0, null],
    description: {
      en: 'Marshall’s labour pool: multiplies everybody’s labour efficiency.',
      zh: '马歇尔劳动力池：乘以每家企业的劳动效率。',
    },
    equation: 'Phi = (1 + E / (scale · labourPoolUnit))^eps · clamp((hum / h*)^0.7, 0.05, 1)',
    section: '7.2',
    source: { en: 'Marshall: one labour market shared by many employers.', zh: '马歇尔：众多雇主共享同一劳动力市场。' },
    formula: (w, _t, r) => w.regions.agglomeration[r],
  },
  pollution: {
    label: { en: 'pollution', zh: '污染' },
    unit: { en: 'stock, index', zh: '存量，指数' },
    format: 'index',
    bounds: [0, null],
    description: {
      en: 'Pollution stock; raises cost, shrinks usable land, deters migrants.',
      zh: '污染存量：抬高成本、压缩可用土地、抑制人口迁入。',
    },
    equation: 'poll += pollRate · E · ld / (scale · land) · (1 − 0.7 · l_green) − 0.03 · poll',
    section: '7.2',
    source: {
      en: 'Ma (2009), chapter 4: limits of resources and environment.',
      zh: '马建会（2009）第四章：资源与环境承载力约束。',
    },
    formula: (w, _t, r) => w.regions.pollution[r],
  },
  humanCapital: {
    label: { en: 'human capital', zh: '人力资本' },
    short: { en: 'skills', zh: '人力资本' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    description: { en: 'Skills of the local labour force.', zh: '本地劳动力的技能水平。' },
    equation: 'hum += 0.0035 · l_train · (1 − hum) + 0.0008 · mass · (1 − hum) − 0.0006 · hum',
    section: '7.2',
    source: { en: 'Porter: advanced factors.', zh: '波特：高级生产要素。' },
    formula: (w, _t, r) => w.regions.humanCapital[r],
  },
  institutions: {
    label: { en: 'institutions', zh: '制度与服务' },
    short: { en: 'institutions', zh: '制度' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    description: {
      en: 'Services, associations and rules that firms can rely on.',
      zh: '企业可以依托的服务体系、行业组织与规则。',
    },
    equation:
      'inst += 0.0025 · (l_incub + l_supplier + 0.5 · l_rd + 0.5 · l_reform) · (1 − inst) + 0.0012 · mass · (1 − inst) − 0.001 · inst',
    section: '7.2',
    source: { en: 'Industrial districts: services and associations.', zh: '产业区理论：服务体系与行业组织。' },
    formula: (w, _t, r) => w.regions.institutions[r],
  },
  logistics: {
    label: { en: 'logistics', zh: '物流水平' },
    short: { en: 'logistics', zh: '物流' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    description: { en: 'Infrastructure and logistics level.', zh: '基础设施与物流水平。' },
    equation: 'lg += 0.02 · (logi + 0.55 · (1 − logi) · l_infra − lg)',
    section: '7.2',
    source: sources.weber,
    formula: (w, _t, r) => w.regions.logistics[r],
  },
} as const satisfies Record<string, IndicatorEntry>;
