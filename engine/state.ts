/**
 * The state of a world as tables of columns (struct of arrays). This file is the only place that names a column;
 * allocation, compaction, snapshots, the fingerprint and the model description are derived from it.
 *
 * `keep` says how long a value matters:
 *   state   part of the world from quarter to quarter: saved, restored and hashed
 *   quarter computed afresh every quarter, but follows its agent when slots are compacted
 *   scratch used inside one process only
 */
import { CHAINS, SEGMENTS } from './chains.ts';
import { LEVERS } from './lever-ids.ts';
import { fastObject } from './fast-object.ts';
import type { Arena, ColumnSize } from './kernels/kernels.ts';
import type { Text } from './text.ts';

export type ColumnLifetime = 'state' | 'quarter' | 'scratch';

export interface Column {
  readonly kind: 'real' | 'integer';
  readonly keep: ColumnLifetime;
  /** Values per agent. */
  readonly width: number;
  readonly symbol: string;
  readonly meaning: Text;
}

const real = (keep: ColumnLifetime, symbol: string, meaning: Text, width = 1) =>
  ({ kind: 'real', keep, width, symbol, meaning }) as const;
const integer = (keep: ColumnLifetime, symbol: string, meaning: Text, width = 1) =>
  ({ kind: 'integer', keep, width, symbol, meaning }) as const;

/** Values of a firm in the `shown` column: a line of memory. */
export const SHOWN = 8;
/** Values of a supplier in the `orders` column: half a line. */
export const ORDERS = 4;

export const firmColumns = {
  identityHigh: integer('state', '', { en: 'hereditary 64-bit identity, high word', zh: '可承袭的 64 位身份，高位字' }),
  identityLow: integer('state', '', { en: 'hereditary 64-bit identity, low word', zh: '可承袭的 64 位身份，低位字' }),
  serial: integer('state', '', {
    en: 'number of the firm within this run, in order of creation',
    zh: '本次运行中企业的编号，按创立次序',
  }),
  parent: integer('state', '', { en: 'serial of the parent firm, −1 without one', zh: '母体企业的编号，没有则为 −1' }),
  region: integer('state', 'r', { en: 'region', zh: '所在区域' }),
  chain: integer('state', 'c', {
    en: 'value chain: 0 captive, 1 relational, 2 market',
    zh: '价值链：0 俘获型，1 关系型，2 市场型',
  }),
  origin: integer('state', '', {
    en: '0 start-up, 1 spin-off, 2 foreign (FDI), 3 state-seeded',
    zh: '0 新创，1 衍生，2 外资迁入，3 政府投建',
  }),
  birth: integer('state', '', { en: 'quarter of birth; founders −19 to 0', zh: '出生季度；初始企业为 −19 至 0' }),
  capacity: real('state', 'K', {
    en: 'capacity, units of output per quarter, at least 0.2',
    zh: '产能，产品单位／季，不低于 0.2',
  }),
  cash: real('state', 'C', { en: 'cash, money', zh: '现金' }),
  efficiency: real('state', 'A', {
    en: 'labour efficiency relative to the world frontier, about 0.2 to 1.3',
    zh: '劳动效率，相对于世界前沿，约 0.2 至 1.3',
  }),
  quality: real('state', 'q', {
    en: 'product quality relative to the world frontier, about 0.2 to 1.3',
    zh: '产品质量，相对于世界前沿，约 0.2 至 1.3',
  }),
  positionX: real('state', 'k1', { en: 'position in knowledge space, first axis', zh: '在知识空间中的位置，第一轴' }),
  positionY: real('state', 'k2', { en: 'position in knowledge space, second axis', zh: '在知识空间中的位置，第二轴' }),
  beliefX: real('state', 'b1', {
    en: 'belief about where the market is, first axis',
    zh: '对市场所在位置的判断，第一轴',
  }),
  beliefY: real('state', 'b2', {
    en: 'belief about where the market is, second axis',
    zh: '对市场所在位置的判断，第二轴',
  }),
  functionLevel: real('state', 'phi', {
    en: 'function level: 0 assembly, 1 OEM, 2 ODM, 3 OBM; 0 to 3.3',
    zh: '功能等级：0 组装，1 代工，2 设计制造，3 自主品牌；取值 0 至 3.3',
  }),
  brand: real('state', 'beta', { en: 'own-brand stock, 0 to 1', zh: '自主品牌存量，0 至 1' }),
  tie: integer(
    'state',
    'tie_s',
    { en: 'slot of the supplier of each segment, −1 for imports', zh: '各环节供应商的槽位，进口为 −1' },
    SEGMENTS,
  ),
  tieSpecificity: real(
    'state',
    'sigma_s',
    { en: 'specificity of the tie of each segment, 0 to 1', zh: '各环节供应关系的专用性，0 至 1' },
    SEGMENTS,
  ),
  tieMatch: real(
    'state',
    'z_s',
    { en: 'match factor of the tie of each segment, 1 to 1 + mism', zh: '各环节供应关系的匹配系数，1 至 1 + mism' },
    SEGMENTS,
  ),
  specificity: real('state', 'sigma', {
    en: 'mean specificity over segments, 0 to 1',
    zh: '各环节专用性的均值，0 至 1',
  }),
  embeddedness: real('state', 'emb', {
    en: 'smoothed local share of inputs, 0 to 1',
    zh: '平滑后的本地投入占比，0 至 1',
  }),
  utilisation: real('state', 'u', { en: 'smoothed demand over capacity', zh: '平滑后的需求与产能之比' }),
  markUp: real('state', 'mk', {
    en: 'mark-up on unit cost; 0 until the first price is set',
    zh: '单位成本加成率；首次定价之前为 0',
  }),
  margin: real('state', 'g', { en: 'smoothed net margin on sales', zh: '平滑后的销售净利润率' }),
  talent: real('state', 'talent', { en: 'fixed trait, median 1', zh: '固定特质，中位数为 1' }),
  honesty: real('state', 'honesty', {
    en: 'fixed trait, weight of the pain of cheating',
    zh: '固定特质，以次充好之代价的权重',
  }),
  cheats: integer('state', 'x', { en: '1 if it cheats this quarter', zh: '本季以次充好为 1' }),
  output: real('state', 'y', { en: 'output, units per quarter', zh: '产出，产品单位／季' }),
  unitCost: real('state', 'c', { en: 'unit cost net of the protection subsidy', zh: '扣除保护补贴后的单位成本' }),
  price: real('state', 'p', { en: 'price at the factory gate', zh: '出厂价格' }),
  labour: real('quarter', 'n_i', {
    en: 'labour at work this quarter, labour units',
    zh: '本季在岗用工，劳动单位',
  }),
  inputCost: real('quarter', 'pIn', { en: 'mean price paid for inputs', zh: '投入品的平均支付价格' }),
  localInputs: real('quarter', '', {
    en: 'share of segments bought from local suppliers',
    zh: '向本地配套企业采购的环节占比',
  }),
  grossCost: real('quarter', '', {
    en: 'unit cost before the honesty premium and the subsidy',
    zh: '未计诚信成本与补贴的单位成本',
  }),
  subsidy: real('quarter', 'sub', { en: 'protection subsidy per unit of output', zh: '单位产出的保护补贴' }),
  fit: real('quarter', 'f', {
    en: 'fit of the product to the market target, 0 to 1',
    zh: '产品与市场目标的契合度，0 至 1',
  }),
  exposure: real('quarter', 'e', {
    en: 'exposure to outside information, 0.005 to 1',
    zh: '对外部信息的开放度，0.005 至 1',
  }),
  plausibility: real('quarter', 'pi', {
    en: 'share of news that is believed, 0 to 1',
    zh: '被采信的新消息占比，0 至 1',
  }),
  learnedFrom: real('quarter', '', {
    en: 'serial of the firm it learned from this quarter, −1 when from none',
    zh: '本季向哪家企业学习（企业序号，−1 为没有）',
  }),
  leaves: integer('quarter', '', {
    en: 'what happens at the end of the quarter: 0 stays, 1 closes, 2 leaves the region for the outside',
    zh: '季末去向：0 留下，1 关闭，2 迁往区外',
  }),
  heldTie: integer(
    'scratch',
    '',
    {
      en: 'slot of the supplier of each segment at the start of the quarter, −1 for imports',
      zh: '季初各环节供应商的槽位，进口为 −1',
    },
    SEGMENTS,
  ),
  paid: real(
    'scratch',
    '',
    { en: 'price paid for the inputs of each segment', zh: '各环节投入品的支付价格' },
    SEGMENTS,
  ),
  limit: real(
    'scratch',
    '',
    { en: 'price an offer of another supplier must stay below, by segment', zh: '其他供应商的报价须低于此价，按环节' },
    SEGMENTS,
  ),
  shown: real(
    'scratch',
    '',
    {
      en: 'what a firm shows to those it meets, on one line of memory: see `shownAt`',
      zh: '企业向来往者展示的全部内容，集中在一行内存（见 `shownAt`）',
    },
    SHOWN,
  ),
  newsX: real('scratch', 'o − b', {
    en: 'how far what it observes lies from its belief, first axis',
    zh: '所观察到的与自身判断之差，第一轴',
  }),
  newsY: real('scratch', 'o − b', {
    en: 'how far what it observes lies from its belief, second axis',
    zh: '所观察到的与自身判断之差，第二轴',
  }),
  research: real('scratch', 'rd_i', { en: 'R&D spending', zh: '研发支出' }),
  effort: real('quarter', 'ef', { en: 'innovative effort', zh: '创新投入强度' }),
  talentFactor: real('scratch', 'T', {
    en: 'talent under the local human capital and institutions',
    zh: '在本地人力资本与制度下的才能',
  }),
  big: integer('quarter', 'big', {
    en: '1 if capacity exceeds 2.5 times the regional mean',
    zh: '产能超过区域均值 2.5 倍为 1',
  }),
  logQuality: real('scratch', 'ln q_eff', { en: 'logarithm of delivered quality', zh: '交付质量的对数' }),
  logFit: real('scratch', '', {
    en: 'logarithm of what fit does to perceived quality',
    zh: '契合度对感知质量之作用的对数',
  }),
  logPrice: real('scratch', 'ln P', {
    en: 'logarithm of the consumer price over the reference price',
    zh: '消费价格与参照价格之比的对数',
  }),
  logCapacity: real('scratch', 'ln K', { en: 'logarithm of capacity', zh: '产能的对数' }),
  pull: real('scratch', 'a', {
    en: 'attraction times size effect times demand noise',
    zh: '吸引力 × 规模效应 × 需求噪声',
  }),
  spinOffWord: integer('quarter', '', {
    en: 'random word that decides whether it has a spin-off',
    zh: '决定是否衍生的随机字',
  }),
  opportunity: real('scratch', 'xi', {
    en: 'business opportunity won or lost, Laplace and rare, calmer in large firms',
    zh: '得到或失去的商机：稀少，服从拉普拉斯分布，大企业较平稳',
  }),
  firstWord: integer('scratch', '', { en: 'first random word of a column draw', zh: '整列抽取的第一个随机字' }),
  secondWord: integer('scratch', '', { en: 'second random word of a column draw', zh: '整列抽取的第二个随机字' }),
  thirdWord: integer('scratch', '', {
    en: 'first random word of another column draw',
    zh: '另一次整列抽取的第一个随机字',
  }),
  fourthWord: integer('scratch', '', {
    en: 'second random word of another column draw',
    zh: '另一次整列抽取的第二个随机字',
  }),
  firstNormal: real('scratch', 'N', { en: 'first standard normal of a column draw', zh: '整列抽取的第一个标准正态值' }),
  secondNormal: real('scratch', 'N', {
    en: 'second standard normal of a column draw',
    zh: '整列抽取的第二个标准正态值',
  }),
} as const satisfies Record<string, Column>;

/** Places in the `shown` column: a meeting then reads one line of memory instead of seven. */
export const shownAt = {
  positionX: 0,
  positionY: 1,
  /** Efficiency and quality of the start of the quarter: what neighbours can copy. */
  efficiency: 2,
  quality: 3,
  margin: 4,
  big: 5,
  serial: 6,
} as const;

export const supplierColumns = {
  identityHigh: integer('state', '', { en: 'hereditary 64-bit identity, high word', zh: '可承袭的 64 位身份，高位字' }),
  identityLow: integer('state', '', { en: 'hereditary 64-bit identity, low word', zh: '可承袭的 64 位身份，低位字' }),
  serial: integer('state', '', {
    en: 'number of the supplier within this run, in order of creation',
    zh: '本次运行中配套企业的编号，按创立次序',
  }),
  region: integer('state', 'r', { en: 'region', zh: '所在区域' }),
  segment: integer('state', 's', { en: 'input segment it serves, 0 to 3', zh: '所服务的投入品环节，0 至 3' }),
  birth: integer('state', '', { en: 'quarter of birth; founders 0', zh: '出生季度；初始配套企业为 0' }),
  efficiency: real('state', 'A_j', {
    en: 'labour efficiency relative to the world frontier',
    zh: '劳动效率，相对于世界前沿',
  }),
  capacity: real('state', 'K_j', { en: 'capacity, units per quarter, at least 0.2', zh: '产能，单位／季，不低于 0.2' }),
  cash: real('state', '', { en: 'cash, money', zh: '现金' }),
  load: real('state', 'load', { en: 'units supplied per quarter', zh: '每季供货量' }),
  labour: real('quarter', 'n_j', {
    en: 'labour at work this quarter, labour units',
    zh: '本季在岗用工，劳动单位',
  }),
  price: real('quarter', 'p_j', { en: 'price per unit before the match factor', zh: '未乘匹配系数的单价' }),
  topShare: real('quarter', 'top', { en: 'share of the largest client in its load', zh: '最大客户占其供货量的比例' }),
  clients: integer('quarter', '', { en: 'number of client firms', zh: '客户企业数' }),
  closes: integer('quarter', '', { en: '1 if it fails this quarter', zh: '本季关闭为 1' }),
  orders: real(
    'scratch',
    '',
    { en: 'sum, number and largest of the orders of the quarter', zh: '本季订单的总量、笔数与最大一笔' },
    ORDERS,
  ),
  newSlot: integer('scratch', '', { en: 'slot after compaction, −1 if gone', zh: '整理之后的槽位，已消失为 −1' }),
  listed: integer('scratch', '', {
    en: 'slots ordered by region and segment: the lists firms search',
    zh: '按区域与环节排列的槽位：企业搜寻所用的名单',
  }),
  offer: real('scratch', '', {
    en: 'price to those who ask; Infinity when overloaded',
    zh: '对询价者的报价；超负荷者为无穷大',
  }),
  firstWord: integer('scratch', '', { en: 'first random word of a column draw', zh: '整列抽取的第一个随机字' }),
  secondWord: integer('scratch', '', { en: 'second random word of a column draw', zh: '整列抽取的第二个随机字' }),
  firstNormal: real('scratch', 'N', { en: 'standard normal of a column draw', zh: '整列抽取的标准正态值' }),
} as const satisfies Record<string, Column>;

export const regionColumns = {
  identityHigh: integer('state', '', { en: 'identity, high word', zh: '身份，高位字' }),
  identityLow: integer('state', '', { en: 'identity, low word', zh: '身份，低位字' }),
  wage: real('state', 'w', { en: 'wage relative to the frontier', zh: '工资，相对于世界前沿' }),
  wageClaim: real('state', 'wE', {
    en: 'wage that productivity would allow (rent sharing, downward rigid)',
    zh: '生产率所能支付的工资（租金分享，向下刚性）',
  }),
  labourForce: real('state', 'L', { en: 'labour force within reach, labour units', zh: '可及的劳动力，劳动单位' }),
  logistics: real('state', 'lg', {
    en: 'logistics and infrastructure level, 0 to 1',
    zh: '物流与基础设施水平，0 至 1',
  }),
  pollution: real('state', 'poll', { en: 'pollution stock, index', zh: '污染存量，指数' }),
  humanCapital: real('state', 'hum', { en: 'human capital, 0 to 1', zh: '人力资本，0 至 1' }),
  institutions: real('state', 'inst', {
    en: 'institutions: services, associations, 0 to 1',
    zh: '制度：服务体系与行业组织，0 至 1',
  }),
  reputation: real('state', 'rep', {
    en: 'collective reputation: slowly learned delivered quality',
    zh: '集体声誉：市场逐渐了解到的交付质量',
  }),
  cheatShare: real('state', 'xbar', {
    en: 'smoothed share of cheating firms, 0 to 1',
    zh: '平滑后的以次充好企业占比，0 至 1',
  }),
  capture: real('state', 'chi', { en: 'political capture, 0 to 1', zh: '政策俘获，0 至 1' }),
  consensusX: real('state', 'bbar1', {
    en: 'capacity-weighted mean belief, first axis',
    zh: '按产能加权的平均判断，第一轴',
  }),
  consensusY: real('state', 'bbar2', {
    en: 'capacity-weighted mean belief, second axis',
    zh: '按产能加权的平均判断，第二轴',
  }),
  employment: real('state', 'E', {
    en: 'employment of firms and suppliers, labour units',
    zh: '企业与配套企业的就业，劳动单位',
  }),
  labourWanted: real('state', 'E*', {
    en: 'labour that firms and suppliers would employ if they found it, labour units',
    zh: '企业与配套企业若招得到便会雇用的用工，劳动单位',
  }),
  hands: real('quarter', 'hands', {
    en: 'share of the labour wanted that is found, 0 to 1',
    zh: '所需用工中招得到的比例，0 至 1',
  }),
  agglomeration: real('state', 'Phi', { en: 'labour-pool factor on efficiency', zh: '作用于效率的劳动力池系数' }),
  valueAddedPerWorker: real('state', 'VApw', {
    en: 'value added per labour unit of the last quarter',
    zh: '上季每劳动单位的增加值',
  }),
  entries: real('state', '', { en: 'firms entered since quarter 0', zh: '第 0 季以来进入的企业' }),
  exits: real('state', '', { en: 'firms closed since quarter 0', zh: '第 0 季以来关闭的企业' }),
  relocations: real('state', '', { en: 'firms that moved away since quarter 0', zh: '第 0 季以来迁出的企业' }),
  arrivals: real('state', '', {
    en: 'firms that moved in from another region since quarter 0',
    zh: '第 0 季以来从其他区域迁入的企业',
  }),
  bailOuts: real('state', '', { en: 'bail-outs since quarter 0', zh: '第 0 季以来的救助次数' }),
  spending: real('state', '', { en: 'public spending since quarter 0, money', zh: '第 0 季以来的财政支出' }),
  taxes: real('state', '', { en: 'profit tax since quarter 0, money', zh: '第 0 季以来的利润税' }),
  spent: real('state', '', {
    en: 'public spending since quarter 0, money, as far as it is taken from the purse',
    zh: '第 0 季以来已从库款中扣除的财政支出',
  }),
  taxed: real('state', '', {
    en: 'profit tax since quarter 0, money, as far as it has reached the purse',
    zh: '第 0 季以来已入库的利润税',
  }),
  purse: real('state', 'N', {
    en: 'net position of the government, money; below 0 it owes',
    zh: '政府净结余，负数为负债',
  }),
  revenue: real('state', 'Rev', { en: 'smoothed revenue, money per quarter', zh: '平滑后的财政收入，每季' }),
  force: real('state', 'l_k', { en: 'level in force of each lever', zh: '各杠杆在效的力度' }, LEVERS),
  outlays: real(
    'state',
    '',
    {
      en: 'what each lever cost beyond its rates since its rates were paid, money',
      zh: '各杠杆自上次付费以来在费率之外的支出',
    },
    LEVERS,
  ),
  paid: real('quarter', 'v_k', { en: 'level paid of each lever', zh: '各杠杆已付费的力度' }, LEVERS),
  income: real('quarter', 'T', { en: 'revenue of the quarter, money', zh: '本季财政收入' }),
  landIncome: real('quarter', '', { en: 'its part from land', zh: '其中的土地收益' }),
  services: real('quarter', 'S', { en: 'cost of public services, money', zh: '公共服务成本' }),
  shortfall: real('quarter', '', {
    en: 'share of services that could not be paid, 0 to 1',
    zh: '付不出的公共服务比例，0 至 1',
  }),
  fundedShare: real('quarter', '', {
    en: 'share of announced levels that is paid, 0 to 1',
    zh: '已宣布力度中付得起的比例，0 至 1',
  }),
  asked: real('quarter', 'Q', { en: 'money all levers would take in full', zh: '各项政策足额所需的资金' }),
  programmes: real('quarter', '', { en: 'money paid for levers by their rates', zh: '按费率为各项政策支付的资金' }),
  newStartUps: real('quarter', '', { en: 'start-ups founded this quarter', zh: '本季新创的企业' }),
  newSpinOffs: real('quarter', '', { en: 'spin-offs founded this quarter', zh: '本季衍生的企业' }),
  newForeignFirms: real('quarter', '', { en: 'foreign firms that came this quarter', zh: '本季迁入的外资企业' }),
  movedOutJobs: real('quarter', '', {
    en: 'labour of the firms that moved away this quarter, labour units',
    zh: '本季外迁企业的用工，劳动单位',
  }),
  movedOutSkilledJobs: real('quarter', '', {
    en: 'labour of those among them with own design or brand, labour units',
    zh: '其中具备设计或品牌功能的企业的用工，劳动单位',
  }),
  rent: real('state', 'rho', { en: 'rent index, at least 1', zh: '地租指数，不低于 1' }),
  labourCost: real('quarter', 'W', { en: 'wage times rent', zh: '工资乘以地租' }),
  density: real('quarter', 'dens', { en: 'knowledge density, 0 to 1.2', zh: '知识密度，0 至 1.2' }),
  transport: real('quarter', 'tau', { en: 'transport cost per unit of output', zh: '单位产出的运输成本' }),
  importPrice: real('quarter', 'pExt', { en: 'price of imported inputs', zh: '进口投入品的价格' }),
  segmentPrice: real(
    'quarter',
    'pExt_s',
    { en: 'price of the inputs of each segment from outside the region', zh: '各环节投入品的区外价格' },
    SEGMENTS,
  ),
  movedIn: real('quarter', '', {
    en: 'firms that moved in from another region this quarter',
    zh: '本季从其他区域迁入的企业',
  }),
  convoys: real('quarter', '', {
    en: 'large firms among them that bring a supplier along for certain',
    zh: '其中必定带来一家配套企业的大企业',
  }),
  inspection: real('quarter', 'insp', { en: 'inspection, 0 to 1', zh: '质检水平，0 至 1' }),
  inputPrice: real('quarter', 'pI', { en: 'input price a newcomer expects', zh: '新来者预期的投入品价格' }),
  entryFactor: real('quarter', 'bar', {
    en: 'share of entry that captured politics lets through',
    zh: '被俘获的政治所放行的进入比例',
  }),
  hurdle: real('quarter', 'bar_K', {
    en: 'share of newcomers that the scale of the leaders lets in',
    zh: '领先企业的规模所放行的新企业比例',
  }),
  firms: real('quarter', 'n', { en: 'firms alive', zh: '存续企业数' }),
  suppliers: real('quarter', '', { en: 'suppliers alive', zh: '存续配套企业数' }),
  beliefSpread: real('quarter', 'V', {
    en: 'mean squared distance of beliefs to the consensus',
    zh: '判断到共识的平均距离平方',
  }),
} as const satisfies Record<string, Column>;

/** One row: the world outside the regions. */
export const worldColumns = {
  targetX: real('state', 'm1', { en: 'market target, first axis', zh: '市场目标，第一轴' }),
  targetY: real('state', 'm2', { en: 'market target, second axis', zh: '市场目标，第二轴' }),
  heading: real('state', 'omega', { en: 'direction of the target’s drift, radians', zh: '市场目标漂移的方向，弧度' }),
  marketLevel: real('state', '', {
    en: 'demand shock still in force, 1 without one',
    zh: '仍在起作用的需求冲击，没有则为 1',
  }),
  cycle: real('state', 'cycle', {
    en: 'business cycle of demand, logarithm',
    zh: '需求的景气波动，对数',
  }),
  trend: real('state', 'trend', {
    en: 'permanent changes of demand so far, logarithm',
    zh: '需求迄今的永久性变化，对数',
  }),
  rivalLevel: real('state', '', {
    en: 'rivals that entered by an event, 1 without any',
    zh: '因事件进入的竞争对手，没有则为 1',
  }),
  leaked: real('state', 'leaked', {
    en: 'know-how rivals have learned from the regions, logarithm of their gain',
    zh: '对手从各区域学到的诀窍，即其增益的对数',
  }),
  imitable: real('state', 'copied', {
    en: 'share of the markets served with goods that can be copied',
    zh: '以可被模仿的产品供应的市场份额',
  }),
  market: real('quarter', 'M_c', { en: 'size of the market of each chain', zh: '各链条的市场规模' }, CHAINS),
  rivals: real(
    'quarter',
    'H_c',
    { en: 'mass of rival attraction in each chain', zh: '各链条中竞争对手的吸引力总量' },
    CHAINS,
  ),
  perPull: real(
    'quarter',
    'd_c',
    { en: 'demand per unit of pull in each chain', zh: '各链条中每单位吸引力对应的需求' },
    CHAINS,
  ),
  pulled: real(
    'quarter',
    'S_c',
    { en: 'pull of all firms of all regions in each chain', zh: '各链条中所有区域全部企业的吸引力之和' },
    CHAINS,
  ),
  outsideWage: real('quarter', 'w_out', { en: 'wage of the outside place', zh: '区外地点的工资' }),
} as const satisfies Record<string, Column>;

type Table = Readonly<Record<string, Column>>;
/** The typed arrays of a table. */
export type Columns<T extends Table> = {
  readonly [K in keyof T]: T[K]['kind'] extends 'integer' ? Int32Array : Float64Array;
};
export type FirmColumns = Columns<typeof firmColumns>;
export type SupplierColumns = Columns<typeof supplierColumns>;
export type RegionColumns = Columns<typeof regionColumns>;
export type WorldColumns = Columns<typeof worldColumns>;

/** Kinds and lengths of the columns of a table for `rows` agents. */
export function columnSizes(table: Table, rows: number): ColumnSize[] {
  return Object.values(table).map(({ kind, width }) => ({ kind, length: rows * width }));
}

/** Cuts every column of a table for `rows` agents from an arena. */
export function allocate<T extends Table>(table: T, rows: number, arena: Arena): Columns<T> {
  const columns: Record<string, Int32Array | Float64Array> = {};
  for (const [name, { kind, width }] of Object.entries(table)) {
    columns[name] = kind === 'integer' ? arena.integers(rows * width) : arena.reals(rows * width);
  }
  return fastObject(columns as Columns<T>);
}

/** The columns of a table that matter at least as long as `keep` says, in declared order. */
export function columnsKept(table: Table, keep: 'state' | 'quarter'): string[] {
  return Object.keys(table).filter((name) => {
    const kept = table[name].keep;
    return kept === 'state' || (keep === 'quarter' && kept === 'quarter');
  });
}
