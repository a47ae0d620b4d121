import { exp } from './math.ts';
import type { Tally } from './tally.ts';
import type { Text } from './text.ts';
import type { World } from './world.ts';

/** How a number is shown: a count, a two-decimal index, a share of 1, money per quarter, a running total. */
export type IndicatorFormat = 'count' | 'index' | 'share' | 'amount' | 'total';

export interface IndicatorEntry {
  readonly label: Text;
  readonly description: Text;
  readonly unit: Text;
  readonly format: IndicatorFormat;
  /** Values it can take where it is known, for axes and tests; `null` where there is no upper bound. */
  readonly bounds: readonly [number, number | null];
  /** When a region has no such value: it is then NaN in a run. Known in every quarter when absent. */
  readonly unknown?: UnknownId;
  /** Value for region r at the end of a quarter; asked only where it is known. */
  readonly formula: (world: World, tally: Tally, r: number) => number;
}

/** Fewer firms than this have no meaningful lock-in: one firm always agrees with itself. */
const FEW = 5;

interface UnknownEntry {
  /** Why there is no value, to be read after "unknown:". */
  readonly label: Text;
  readonly holds: (tally: Tally, r: number) => boolean;
}

/** Why an indicator has no value: what it averages, divides by or speaks of is not there. A 0 would be a statement. */
export const unknowns = {
  noFirms: { label: { en: 'no firm at work', zh: '没有在产企业' }, holds: (t, r) => t.active[r] === 0 },
  noEmployment: { label: { en: 'no employment', zh: '没有就业' }, holds: (t, r) => !(t.labour[r] > 0) },
  fewFirms: {
    label: { en: 'fewer than five firms at work', zh: '在产企业不足五家' },
    holds: (t, r) => t.active[r] < FEW,
  },
} as const satisfies Record<string, UnknownEntry>;

export type UnknownId = keyof typeof unknowns;

const index: Text = { en: 'index', zh: '指数' };
const perQuarter: Text = { en: 'units a quarter', zh: '单位／季' };
const frontier: Text = { en: 'frontier = 1', zh: '前沿 = 1' };
const firmsUnit: Text = { en: 'firms', zh: '家' };
const labourUnit: Text = { en: 'labour units of 10 jobs', zh: '劳动单位（10 个岗位）' };

const variance = (squares: number, x: number, y: number, n: number): number =>
  Math.max(0, squares / n - (x / n) * (x / n) - (y / n) * (y / n));

/** L_F = sigma (1 − phi / 6): dedicated ties without own market-facing functions. Section 10. */
export function functionalLockIn(specificity: number, functionLevel: number): number {
  return specificity * (1 - functionLevel / 6);
}

/** L_C = exp(−Var(b) / 0.15) (1 − e): consensus times closedness. Section 10. */
export function cognitiveLockIn(beliefVariance: number, exposure: number): number {
  return exp(-beliefVariance / 0.15) * (1 - exposure);
}

const beliefVariance = (t: Tally, r: number) => variance(t.beliefSquares[r], t.beliefX[r], t.beliefY[r], t.active[r]);
const functional = (t: Tally, r: number) =>
  functionalLockIn(t.outputSpecificity[r] / t.output[r], t.outputFunction[r] / t.output[r]);
const cognitive = (t: Tally, r: number) => cognitiveLockIn(beliefVariance(t, r), t.exposure[r] / t.active[r]);
const political = (w: World, r: number) => w.regions.capture[r];

/** The outputs of a run: one series per region each. */
export const indicators = {
  firms: {
    label: { en: 'firms', zh: '企业数' },
    unit: firmsUnit,
    format: 'count',
    bounds: [0, null],
    description: { en: 'Final-product firms alive at the end of the quarter.', zh: '季末存续的最终产品企业数。' },
    formula: (_w, t, r) => t.firms[r],
  },
  suppliers: {
    label: { en: 'suppliers', zh: '配套企业数' },
    unit: firmsUnit,
    format: 'count',
    bounds: [0, null],
    description: { en: 'Local suppliers alive at the end of the quarter.', zh: '季末存续的本地配套企业数。' },
    formula: (_w, t, r) => t.suppliers[r],
  },
  idleSuppliers: {
    label: { en: 'idle suppliers', zh: '闲置配套企业' },
    unit: firmsUnit,
    format: 'count',
    bounds: [0, null],
    description: { en: 'Suppliers without a single client.', zh: '没有任何客户的配套企业数。' },
    formula: (_w, t, r) => t.idle[r],
  },
  employment: {
    label: { en: 'employment', zh: '就业' },
    unit: labourUnit,
    format: 'count',
    bounds: [0, null],
    description: {
      en: 'Labour of firms and suppliers: output over efficiency, plus half of suppliers’ load over theirs, divided by the labour-pool factor.',
      zh: '企业与配套企业的用工：产出除以效率，加上配套企业承接量的一半除以其效率，再除以劳动力池系数。',
    },
    formula: (_w, t, r) => t.labour[r],
  },
  valueAdded: {
    label: { en: 'value added', zh: '增加值' },
    unit: perQuarter,
    format: 'amount',
    bounds: [-1e9, null],
    description: {
      en: 'Sales less inputs, transport and protection subsidy, plus value added of local suppliers.',
      zh: '销售额减去投入品、运输成本和保护补贴，再加上本地配套企业的增加值。',
    },
    formula: (_w, t, r) => t.valueAdded[r],
  },
  valueAddedPerWorker: {
    label: { en: 'value added per worker', zh: '人均增加值' },
    unit: { en: 'units per labour unit', zh: '单位／劳动单位' },
    format: 'index',
    bounds: [-1e9, null],
    unknown: 'noEmployment',
    description: { en: 'Value added divided by employment.', zh: '增加值除以就业。' },
    formula: (_w, t, r) => t.valueAdded[r] / t.labour[r],
  },
  output: {
    label: { en: 'output', zh: '产出' },
    unit: perQuarter,
    format: 'amount',
    bounds: [0, null],
    description: { en: 'Units of final product sold in the quarter.', zh: '本季售出的最终产品数量。' },
    formula: (_w, t, r) => t.output[r],
  },
  wage: {
    label: { en: 'wage', zh: '工资' },
    unit: frontier,
    format: 'index',
    bounds: [0, null],
    description: { en: 'Local wage relative to the world frontier.', zh: '本地工资相对于世界前沿的水平。' },
    formula: (w, _t, r) => w.regions.wage[r],
  },
  labourForce: {
    label: { en: 'labour force', zh: '劳动力' },
    unit: labourUnit,
    format: 'count',
    bounds: [0, null],
    description: { en: 'Labour within reach of the region.', zh: '区域可及的劳动力。' },
    formula: (w, _t, r) => w.regions.labourForce[r],
  },
  rent: {
    label: { en: 'rent', zh: '租金' },
    unit: { en: 'index, empty land = 1', zh: '指数，空地 = 1' },
    format: 'index',
    bounds: [1, null],
    description: {
      en: 'Price of land and congestion; multiplies the wage in labour cost.',
      zh: '土地与拥挤的价格，与工资相乘构成用工成本。',
    },
    formula: (w, _t, r) => w.regions.rent[r],
  },
  functionLevel: {
    label: { en: 'function level', zh: '功能等级' },
    unit: { en: '0 assembly – 3 own brand', zh: '0 组装 – 3 自有品牌' },
    format: 'index',
    bounds: [0, 3.3],
    unknown: 'noFirms',
    description: {
      en: 'Output-weighted mean of firms’ function level: 0 assembly, 1 OEM, 2 ODM, 3 OBM.',
      zh: '企业功能等级按产出加权的均值：0 组装、1 代工、2 设计制造、3 自有品牌。',
    },
    formula: (_w, t, r) => t.outputFunction[r] / t.output[r],
  },
  efficiency: {
    label: { en: 'efficiency', zh: '效率' },
    unit: frontier,
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'Output-weighted labour efficiency relative to the frontier.',
      zh: '按产出加权的劳动效率，相对于前沿。',
    },
    formula: (_w, t, r) => t.outputEfficiency[r] / t.output[r],
  },
  quality: {
    label: { en: 'quality', zh: '质量' },
    unit: frontier,
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'Output-weighted product quality relative to the frontier.',
      zh: '按产出加权的产品质量，相对于前沿。',
    },
    formula: (_w, t, r) => t.outputQuality[r] / t.output[r],
  },
  price: {
    label: { en: 'price', zh: '出厂价' },
    unit: { en: 'frontier unit = 1', zh: '前沿产品 = 1' },
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: { en: 'Output-weighted price at the factory gate.', zh: '按产出加权的出厂价格。' },
    formula: (_w, t, r) => t.outputPrice[r] / t.output[r],
  },
  margin: {
    label: { en: 'margin', zh: '利润率' },
    unit: { en: 'share of sales', zh: '占销售额' },
    format: 'share',
    bounds: [-1e9, null],
    unknown: 'noFirms',
    description: { en: 'Output-weighted smoothed net margin on sales.', zh: '按产出加权、平滑后的销售净利润率。' },
    formula: (_w, t, r) => t.outputMargin[r] / t.output[r],
  },
  fit: {
    label: { en: 'fit', zh: '契合度' },
    unit: { en: 'index 0–1', zh: '指数 0–1' },
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'How well products match the moving market target, output-weighted.',
      zh: '产品与移动着的市场目标的契合程度，按产出加权。',
    },
    formula: (_w, t, r) => t.outputFit[r] / t.output[r],
  },
  reputation: {
    label: { en: 'reputation', zh: '集体声誉' },
    unit: { en: 'quality units', zh: '质量单位' },
    format: 'index',
    bounds: [0, null],
    description: {
      en: 'Collective reputation: delivered quality as the market has slowly learned it.',
      zh: '集体声誉：市场逐渐了解到的实际交付质量。',
    },
    formula: (w, _t, r) => w.regions.reputation[r],
  },
  cheatShare: {
    label: { en: 'cheats', zh: '以次充好者占比' },
    unit: { en: 'share of firms', zh: '占企业数' },
    format: 'share',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Share of firms that delivered less quality than promised this quarter.',
      zh: '本季以次充好的企业占比。',
    },
    formula: (_w, t, r) => t.cheats[r] / t.active[r],
  },
  localShare: {
    label: { en: 'local sourcing', zh: '本地配套率' },
    unit: { en: 'share of inputs', zh: '占投入品' },
    format: 'share',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Mean share of input segments bought from local suppliers.',
      zh: '企业向本地配套企业采购的投入品环节的平均占比。',
    },
    formula: (_w, t, r) => t.local[r] / t.active[r],
  },
  specificity: {
    label: { en: 'tie specificity', zh: '关系专用性' },
    unit: { en: 'index 0–1', zh: '指数 0–1' },
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: { en: 'Output-weighted relation-specificity of supplier ties.', zh: '供应关系的专用性，按产出加权。' },
    formula: (_w, t, r) => t.outputSpecificity[r] / t.output[r],
  },
  exposure: {
    label: { en: 'openness', zh: '开放度' },
    unit: { en: 'index 0–1', zh: '指数 0–1' },
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: { en: 'Mean exposure of firms to information from outside.', zh: '企业接触区外信息程度的均值。' },
    formula: (_w, t, r) => t.exposure[r] / t.active[r],
  },
  misperception: {
    label: { en: 'misperception', zh: '误判' },
    unit: { en: 'distance', zh: '距离' },
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'Distance between the mean belief of firms and the market target.',
      zh: '企业平均判断与市场目标之间的距离。',
    },
    formula: (w, t, r) => {
      const n = t.active[r];
      const dx = t.beliefX[r] / n - w.globals.targetX[0];
      const dy = t.beliefY[r] / n - w.globals.targetY[0];
      return Math.sqrt(dx * dx + dy * dy);
    },
  },
  newsPlausibility: {
    label: { en: 'news believed', zh: '新消息采信度' },
    unit: { en: 'share', zh: '占比' },
    format: 'share',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Mean share of market news that firms believe rather than read as noise.',
      zh: '企业采信而非视为噪声的市场新消息的平均占比。',
    },
    formula: (_w, t, r) => t.plausibility[r] / t.active[r],
  },
  beliefVariance: {
    label: { en: 'spread of beliefs', zh: '判断分歧' },
    unit: { en: 'squared distance', zh: '距离平方' },
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'Mean squared distance of firms’ beliefs to their mean.',
      zh: '企业判断到其均值的平均距离平方。',
    },
    formula: (_w, t, r) => beliefVariance(t, r),
  },
  knowledgeSpread: {
    label: { en: 'knowledge spread', zh: '知识异质性' },
    unit: { en: 'distance', zh: '距离' },
    format: 'index',
    bounds: [0, null],
    unknown: 'noFirms',
    description: {
      en: 'Standard deviation of positions in knowledge space, both axes together.',
      zh: '企业在知识空间中位置的标准差（两轴合计）。',
    },
    formula: (_w, t, r) => Math.sqrt(variance(t.positionSquares[r], t.positionX[r], t.positionY[r], t.active[r])),
  },
  lockIn: {
    label: { en: 'lock-in, composite', zh: '综合锁定' },
    unit: { en: 'index 0–1', zh: '指数 0–1' },
    format: 'index',
    bounds: [0, 1],
    unknown: 'fewFirms',
    description: {
      en: 'Mean of functional, cognitive and political lock-in.',
      zh: '功能性、认知、政治三种锁定的均值。',
    },
    formula: (w, t, r) => (functional(t, r) + cognitive(t, r) + political(w, r)) / 3,
  },
  lockInFunctional: {
    label: { en: 'functional lock-in', zh: '功能性锁定' },
    unit: { en: 'index 0–1', zh: '指数 0–1' },
    format: 'index',
    bounds: [0, 1],
    unknown: 'fewFirms',
    description: {
      en: 'Specificity × (1 − function level / 6): dedicated ties without own market-facing functions.',
      zh: '关系专用性 ×（1 − 功能等级/6）：关系专用，却缺少面向市场的自有功能。',
    },
    formula: (_w, t, r) => functional(t, r),
  },
  lockInCognitive: {
    label: { en: 'cognitive lock-in', zh: '认知锁定' },
    unit: { en: 'index 0–1', zh: '指数 0–1' },
    format: 'index',
    bounds: [0, 1],
    unknown: 'fewFirms',
    description: {
      en: 'exp(−spread of beliefs / 0.15) × (1 − openness): consensus times closedness.',
      zh: 'exp(−判断分歧/0.15) ×（1 − 开放度）：共识乘以封闭。',
    },
    formula: (_w, t, r) => cognitive(t, r),
  },
  lockInPolitical: {
    label: { en: 'political lock-in', zh: '政治锁定' },
    unit: { en: 'index 0–1', zh: '指数 0–1' },
    format: 'index',
    bounds: [0, 1],
    unknown: 'fewFirms',
    description: { en: 'Political capture by old, distressed employers.', zh: '陷入困境的老企业对政策的俘获程度。' },
    formula: (w, _t, r) => political(w, r),
  },
  captiveFirms: {
    label: { en: 'firms in captive chains', zh: '俘获型价值链企业' },
    unit: firmsUnit,
    format: 'count',
    bounds: [0, null],
    description: {
      en: 'Firms that sell mainly to one dominant foreign buyer.',
      zh: '主要向单一主导国际买家供货的企业数。',
    },
    formula: (_w, t, r) => t.captive[r],
  },
  relationalFirms: {
    label: { en: 'firms in relational chains', zh: '关系型价值链企业' },
    unit: firmsUnit,
    format: 'count',
    bounds: [0, null],
    description: { en: 'Firms that sell mainly through relational chains.', zh: '主要通过关系型价值链销售的企业数。' },
    formula: (_w, t, r) => t.relational[r],
  },
  marketFirms: {
    label: { en: 'firms in market chains', zh: '市场型价值链企业' },
    unit: firmsUnit,
    format: 'count',
    bounds: [0, null],
    description: {
      en: 'Firms that sell mainly on open and domestic markets.',
      zh: '主要面向公开市场与国内市场销售的企业数。',
    },
    formula: (_w, t, r) => t.market[r],
  },
  startUps: {
    label: { en: 'start-ups', zh: '新创企业' },
    unit: firmsUnit,
    format: 'count',
    bounds: [0, null],
    description: {
      en: 'Firms alive that began as start-ups, founders included.',
      zh: '以新创方式成立的存续企业数（含初始企业）。',
    },
    formula: (_w, t, r) => t.startUps[r],
  },
  spinOffs: {
    label: { en: 'spin-offs', zh: '衍生企业' },
    unit: firmsUnit,
    format: 'count',
    bounds: [0, null],
    description: { en: 'Firms alive that left a parent firm.', zh: '从母体企业衍生出来的存续企业数。' },
    formula: (_w, t, r) => t.spinOffs[r],
  },
  foreignFirms: {
    label: { en: 'foreign firms', zh: '外资企业' },
    unit: firmsUnit,
    format: 'count',
    bounds: [0, null],
    description: { en: 'Firms alive that came as foreign direct investment.', zh: '外资迁入的存续企业数。' },
    formula: (_w, t, r) => t.foreignFirms[r],
  },
  stateSeededFirms: {
    label: { en: 'state-seeded firms', zh: '政府植入企业' },
    unit: firmsUnit,
    format: 'count',
    bounds: [0, null],
    description: { en: 'Firms alive that were placed by a growth-pole project.', zh: '由增长极项目植入的存续企业数。' },
    formula: (_w, t, r) => t.stateSeededFirms[r],
  },
  agglomeration: {
    label: { en: 'labour-pool factor', zh: '劳动力池系数' },
    unit: index,
    format: 'index',
    bounds: [0, null],
    description: {
      en: 'Marshall’s labour pool: multiplies everybody’s labour efficiency.',
      zh: '马歇尔劳动力池：乘以每家企业的劳动效率。',
    },
    formula: (w, _t, r) => w.regions.agglomeration[r],
  },
  pollution: {
    label: { en: 'pollution', zh: '污染' },
    unit: index,
    format: 'index',
    bounds: [0, null],
    description: {
      en: 'Pollution stock; raises cost, shrinks usable land, deters migrants.',
      zh: '污染存量：抬高成本、压缩可用土地、抑制人口迁入。',
    },
    formula: (w, _t, r) => w.regions.pollution[r],
  },
  humanCapital: {
    label: { en: 'human capital', zh: '人力资本' },
    unit: { en: 'index 0–1', zh: '指数 0–1' },
    format: 'index',
    bounds: [0, 1],
    description: { en: 'Skills of the local labour force.', zh: '本地劳动力的技能水平。' },
    formula: (w, _t, r) => w.regions.humanCapital[r],
  },
  institutions: {
    label: { en: 'institutions', zh: '制度与服务' },
    unit: { en: 'index 0–1', zh: '指数 0–1' },
    format: 'index',
    bounds: [0, 1],
    description: {
      en: 'Services, associations and rules that firms can rely on.',
      zh: '企业可以依托的服务体系、行业组织与规则。',
    },
    formula: (w, _t, r) => w.regions.institutions[r],
  },
  logistics: {
    label: { en: 'logistics', zh: '物流水平' },
    unit: { en: 'index 0–1', zh: '指数 0–1' },
    format: 'index',
    bounds: [0, 1],
    description: { en: 'Infrastructure and logistics level.', zh: '基础设施与物流水平。' },
    formula: (w, _t, r) => w.regions.logistics[r],
  },
  entries: {
    label: { en: 'entries', zh: '累计进入' },
    unit: firmsUnit,
    format: 'total',
    bounds: [0, null],
    description: { en: 'Firms that entered since quarter 0.', zh: '第 0 季以来进入的企业总数。' },
    formula: (w, _t, r) => w.regions.entries[r],
  },
  exits: {
    label: { en: 'exits', zh: '累计退出' },
    unit: firmsUnit,
    format: 'total',
    bounds: [0, null],
    description: { en: 'Firms that closed since quarter 0.', zh: '第 0 季以来关闭的企业总数。' },
    formula: (w, _t, r) => w.regions.exits[r],
  },
  relocations: {
    label: { en: 'relocations', zh: '累计外迁' },
    unit: firmsUnit,
    format: 'total',
    bounds: [0, null],
    description: { en: 'Firms that moved away since quarter 0.', zh: '第 0 季以来迁出的企业总数。' },
    formula: (w, _t, r) => w.regions.relocations[r],
  },
  arrivals: {
    label: { en: 'arrivals', zh: '累计迁入' },
    unit: firmsUnit,
    format: 'total',
    bounds: [0, null],
    description: {
      en: 'Firms that moved in from another region of the world since quarter 0.',
      zh: '第 0 季以来从其他区域迁入的企业总数。',
    },
    formula: (w, _t, r) => w.regions.arrivals[r],
  },
  bailOuts: {
    label: { en: 'bail-outs', zh: '累计救助' },
    unit: { en: 'cases', zh: '次' },
    format: 'total',
    bounds: [0, null],
    description: { en: 'Bail-outs of old firms since quarter 0.', zh: '第 0 季以来对老企业的救助次数。' },
    formula: (w, _t, r) => w.regions.bailOuts[r],
  },
  spending: {
    label: { en: 'public spending', zh: '累计财政支出' },
    unit: { en: 'units', zh: '单位' },
    format: 'total',
    bounds: [0, null],
    description: {
      en: 'All public outlays on policy since quarter 0: cost of the levers, R&D shares, subsidies, bail-outs, plants.',
      zh: '第 0 季以来的全部政策性财政支出：杠杆成本、研发分担、补贴、救助与建厂投入。',
    },
    formula: (w, _t, r) => w.regions.spending[r],
  },
  taxes: {
    label: { en: 'profit tax', zh: '累计利润税' },
    unit: { en: 'units', zh: '单位' },
    format: 'total',
    bounds: [0, null],
    description: { en: 'Profit tax collected since quarter 0.', zh: '第 0 季以来征收的利润税。' },
    formula: (w, _t, r) => w.regions.taxes[r],
  },
} as const satisfies Record<string, IndicatorEntry>;

export type IndicatorId = keyof typeof indicators;

/** When an indicator has no value; undefined for one that always has. */
export const unknownWhen = (id: IndicatorId): UnknownId | undefined => (indicators[id] as IndicatorEntry).unknown;
export const indicatorIds = Object.keys(indicators) as readonly IndicatorId[];
