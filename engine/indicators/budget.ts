/** Indicators: the public budget. */
import type { IndicatorEntry } from '../indicator-entry.ts';
import { units } from './units.ts';

const closure = {
  en: 'Budget constraint and land finance of local governments (Kornai; Qian and Roland 1998).',
  zh: '地方政府的预算约束与土地财政（科尔奈；钱颖一与 Roland，1998）。',
};

export const budget = {
  revenue: {
    label: { en: 'public revenue', zh: '财政收入' },
    short: { en: 'revenue', zh: '收入' },
    unit: units.perQuarter,
    format: 'amount',
    bounds: [0, null],
    description: {
      en: 'What reaches the local budget in a quarter: taxes, land and transfers.',
      zh: '一个季度进入地方财政的钱：税收、土地收益与转移支付。',
    },
    equation: 'T = taxes of the quarter + tVA · VA + landShare · (rho − 1) · aL · w · E + grant · scale',
    section: '7.12',
    source: closure,
    formula: (w, _t, r) => w.regions.income[r],
  },
  landRevenue: {
    label: { en: 'revenue from land', zh: '土地收益' },
    short: { en: 'land', zh: '土地' },
    unit: units.perQuarter,
    format: 'amount',
    bounds: [0, null],
    description: {
      en: 'Part of public revenue that comes from scarce land.',
      zh: '财政收入中来自土地稀缺的部分。',
    },
    equation: 'landRev = landShare · (rho − 1) · aL · w · E',
    section: '7.12',
    source: closure,
    formula: (w, _t, r) => w.regions.landIncome[r],
  },
  publicServices: {
    label: { en: 'cost of public services', zh: '公共服务成本' },
    short: { en: 'services', zh: '公共服务' },
    unit: units.perQuarter,
    format: 'amount',
    bounds: [0, null],
    description: {
      en: 'What keeping up services for everybody costs in a quarter; it comes before policy.',
      zh: '一个季度维持公共服务的费用，先于政策支出。',
    },
    equation: 'S = serve · aL · w · L',
    section: '7.12',
    source: closure,
    formula: (w, _t, r) => w.regions.services[r],
  },
  policyMoney: {
    label: { en: 'money levers would take', zh: '政策所需资金' },
    short: { en: 'asked', zh: '所需资金' },
    unit: units.perQuarter,
    format: 'amount',
    bounds: [0, null],
    description: {
      en: 'What all announced levers would cost in this quarter if they were paid in full.',
      zh: '已宣布的各项政策在本季足额支付所需的资金。',
    },
    equation: 'Q = Σ a_k · cost_k + outlays at full funding',
    section: '7.12',
    source: closure,
    formula: (w, _t, r) => w.regions.asked[r],
  },
  fundedShare: {
    label: { en: 'share of the programme paid', zh: '政策资金到位率' },
    short: { en: 'paid', zh: '到位率' },
    unit: units.share,
    format: 'share',
    bounds: [0, 1],
    description: {
      en: 'How much of the levels announced is paid; 100 % where nothing is announced.',
      zh: '已宣布的政策力度中付得起的部分；未宣布任何政策时为 100%。',
    },
    equation: 'Σ v_k / Σ a_k',
    section: '7.12',
    source: closure,
    formula: (w, _t, r) => w.regions.fundedShare[r],
  },
  netPosition: {
    label: { en: 'net position of the government', zh: '政府净结余' },
    short: { en: 'purse', zh: '净结余' },
    unit: { en: 'years of revenue', zh: '财政收入的年数' },
    format: 'index',
    bounds: [null, 10],
    description: {
      en: 'Reserves (above 0) or debt (below 0), in years of revenue.',
      zh: '结余（大于 0）或负债（小于 0），折合财政收入的年数。',
    },
    equation: 'N / (4 · Rev)',
    section: '7.12',
    source: closure,
    formula: (w, _t, r) => (w.regions.revenue[r] > 0 ? w.regions.purse[r] / (4 * w.regions.revenue[r]) : 0),
  },
  serviceShortfall: {
    label: { en: 'services that cannot be paid', zh: '公共服务缺口' },
    short: { en: 'shortfall', zh: '缺口' },
    unit: units.share,
    format: 'share',
    bounds: [0, 1],
    description: {
      en: 'Share of public services that revenue and credit do not pay for; it wears institutions and skills.',
      zh: '收入与举债都不足以支付的公共服务比例；会损耗制度与人力资本。',
    },
    equation: 'clamp(−(N + B), 0, S) / S',
    section: '7.12',
    source: closure,
    formula: (w, _t, r) => w.regions.shortfall[r],
  },
} as const satisfies Record<string, IndicatorEntry>;
