/** Everything the figures say, in both languages. A key missing in one of them does not compile. */
import type { Language } from '../../experiments/index.ts';
import type { FigureId, PanelId } from './figure-list.ts';
import type { RunStamp } from './figure-view.ts';
import type { LineId } from './lines.ts';

interface FigureWords {
  readonly title: string;
  /** What the figure answers, in one line. */
  readonly lead: string;
}
interface PanelWords {
  /** Empty where the title of the figure says it. */
  readonly name: string;
  readonly unit: string;
}

export interface FigureText {
  readonly heading: (region: string) => string;
  readonly figures: Record<FigureId, FigureWords>;
  readonly panels: Record<PanelId, PanelWords>;
  /** Names at the ends of lines: as short as they can be. */
  readonly lines: Record<LineId, string>;
  readonly pale: string;
  readonly hint: string;
  readonly tools: string;
  readonly definitions: string;
  readonly table: string;
  readonly copy: string;
  readonly saveAs: (format: string) => string;
  readonly copied: (rows: string) => string;
  readonly copyRefused: string;
  readonly saved: (name: string) => string;
  readonly saveFailed: string;
  readonly formula: string;
  readonly source: string;
  readonly section: (number: string) => string;
  readonly perYear: string;
  readonly jobsNote: string;
  readonly caption: (title: string, region: string) => string;
  readonly captionNote: (yearly: boolean) => string;
  readonly year: string;
  readonly quarter: string;
  readonly season: string;
  readonly run: string;
  /** Names at the ends of single lines. */
  readonly runShort: string;
  readonly baseline: string;
  readonly ghost: string;
  readonly footer: (stamp: RunStamp) => string;
  readonly valueAt: (moment: string, values: readonly { readonly name: string; readonly value: string }[]) => string;
  readonly noRun: string;
}

const en: FigureText = {
  heading: (region) => `Charts: ${region}`,
  figures: {
    size: { title: 'Firms and employment', lead: 'How large the cluster is' },
    income: { title: 'Value added and wage', lead: 'What it earns, and what work is worth' },
    productivity: { title: 'Efficiency, output, price', lead: 'How well it produces, and what for' },
    functions: { title: 'Function level', lead: 'How far it has climbed along the value chain' },
    lockIns: { title: 'Three lock-ins', lead: 'What keeps it from changing' },
    reputation: { title: 'Reputation and cheats', lead: 'Whether its name is worth its quality' },
    sourcing: { title: 'Local sourcing', lead: 'How much it buys from its own suppliers' },
    origins: { title: 'Where firms come from', lead: 'Founded here, or placed from outside' },
    turnover: { title: 'Entry, exit, relocation', lead: 'Who comes and who goes' },
    costs: { title: 'Costs and rents', lead: 'What it costs to stay, and what is left' },
    budget: { title: 'Public budget', lead: 'What policy costs and what profit tax brings in' },
    capture: { title: 'Capture', lead: 'How far old employers bend policy' },
    land: { title: 'Pollution and land', lead: 'What growth does to the place' },
    capacities: { title: 'Human capital and institutions', lead: 'What the region can build on' },
    beliefs: { title: 'Beliefs', lead: 'Whether firms see where the market goes' },
  },
  panels: {
    firms: { name: 'Firms', unit: 'count' },
    jobs: { name: 'Jobs', unit: 'persons' },
    valueAdded: { name: 'Value added', unit: 'units a quarter' },
    wage: { name: 'Wage', unit: 'world frontier = 1' },
    efficiency: { name: 'Efficiency', unit: 'world frontier = 1' },
    output: { name: 'Output', unit: 'units a quarter' },
    price: { name: 'Price at the gate', unit: 'frontier unit = 1' },
    functionLevel: { name: '', unit: '0 assembly, 1 OEM, 2 ODM, 3 own brand' },
    chains: { name: 'Firms by value chain', unit: 'count' },
    lockIns: { name: '', unit: 'index, 0–1' },
    lockIn: { name: 'Composite', unit: 'mean of the three' },
    reputation: { name: 'Reputation and quality', unit: 'frontier quality = 1' },
    cheats: { name: 'Cheats', unit: 'share of firms' },
    localShare: { name: '', unit: 'share of input segments' },
    suppliers: { name: 'Suppliers', unit: 'count' },
    specificity: { name: 'Closeness of ties', unit: 'index, 0–1' },
    founded: { name: 'Founded here', unit: 'firms alive' },
    placed: { name: 'Placed from outside', unit: 'firms alive' },
    turnover: { name: 'Entered and closed', unit: 'firms a year' },
    relocations: { name: 'Moved away', unit: 'firms a year' },
    labourCost: { name: 'Labour cost', unit: 'frontier wage = 1' },
    tradeCost: { name: 'Transport and imports', unit: 'without logistics = 1' },
    margin: { name: 'Margin', unit: 'share of sales' },
    budget: { name: '', unit: 'units a year' },
    capture: { name: 'Capture of policy', unit: 'index, 0–1' },
    bailOuts: { name: 'Bail-outs', unit: 'cases a year' },
    pollution: { name: 'Pollution', unit: 'stock, index' },
    rent: { name: 'Rent', unit: 'empty land = 1' },
    capacities: { name: '', unit: 'index, 0–1' },
    labourForce: { name: 'Labour force', unit: 'persons' },
    beliefs: { name: 'Error and disagreement', unit: 'distance in knowledge space' },
    openness: { name: 'Openness', unit: 'index, 0–1' },
  },
  lines: {
    firms: 'firms',
    jobs: 'jobs',
    labourForce: 'labour force',
    valueAdded: 'value added',
    wage: 'wage',
    efficiency: 'efficiency',
    output: 'output',
    price: 'price',
    functionLevel: 'function level',
    captiveFirms: 'captive',
    relationalFirms: 'relational',
    marketFirms: 'market',
    lockIn: 'composite',
    lockInFunctional: 'functional',
    lockInCognitive: 'cognitive',
    lockInPolitical: 'political',
    quality: 'quality',
    reputation: 'reputation',
    cheatShare: 'cheats',
    localShare: 'local',
    suppliers: 'suppliers',
    idleSuppliers: 'idle',
    specificity: 'closeness',
    startUps: 'start-ups',
    spinOffs: 'spin-offs',
    foreignFirms: 'foreign',
    stateSeededFirms: 'state-seeded',
    entries: 'entered',
    exits: 'closed',
    relocations: 'moved away',
    labourCost: 'wage × rent',
    tradeCost: 'trade cost',
    margin: 'margin',
    spending: 'spending',
    taxes: 'profit tax',
    capture: 'capture',
    bailOuts: 'bail-outs',
    pollution: 'pollution',
    rent: 'rent',
    humanCapital: 'skills',
    institutions: 'institutions',
    logistics: 'logistics',
    misperception: 'error',
    beliefSpread: 'spread',
    knowledgeSpread: 'variety',
    exposure: 'openness',
    newsPlausibility: 'believed',
  },
  pale: 'thin: do nothing',
  hint: 'Point at any figure to read one quarter in all of them; drag to move the playhead.',
  tools: 'Data and pictures',
  definitions: 'Definition',
  table: 'Table',
  copy: 'Copy',
  saveAs: (format) => `Save as ${format}`,
  copied: (rows) => `${rows} rows copied`,
  copyRefused: 'The browser refused the clipboard; save the CSV instead',
  saved: (name) => `Saved ${name}`,
  saveFailed: 'The picture could not be made',
  formula: 'Formula',
  source: 'Theory',
  section: (number) => `Section ${number} of the model description`,
  perYear: 'Shown as the amount of the four quarters up to each quarter.',
  jobsNote: 'Shown in persons: one labour unit is ten jobs.',
  caption: (title, region) => `${title}, ${region}`,
  captionNote: (yearly) => `Last quarter of every year${yearly ? '' : ' and of the run'}; the CSV has all quarters.`,
  year: 'Year',
  quarter: 'quarter of the run',
  season: 'quarter of the year',
  run: 'these levers',
  runShort: 'now',
  baseline: 'do nothing',
  ghost: 'before the last change',
  footer: ({ scenarioTitle, seed, engine, fingerprint }) =>
    `Jiqun · ${scenarioTitle} · seed ${seed} · engine ${engine} · fingerprint ${fingerprint}`,
  valueAt: (moment, values) => `${moment}: ${values.map(({ name, value }) => `${name} ${value}`).join(', ')}`,
  noRun: 'The run is being computed',
};

const zh: FigureText = {
  heading: (region) => `图表：${region}`,
  figures: {
    size: { title: '企业数与就业', lead: '集群有多大' },
    income: { title: '增加值与工资', lead: '创造多少收入，劳动值多少钱' },
    productivity: { title: '效率、产出与价格', lead: '生产得怎样，卖多少钱' },
    functions: { title: '功能等级', lead: '沿价值链爬升到了哪一步' },
    lockIns: { title: '三种锁定', lead: '什么在妨碍它转型' },
    reputation: { title: '集体声誉与以次充好', lead: '名声是否配得上质量' },
    sourcing: { title: '本地配套', lead: '投入品有多少来自本地' },
    origins: { title: '企业来源', lead: '本地创办，还是外来植入' },
    turnover: { title: '进入、退出与外迁', lead: '谁来了，谁走了' },
    costs: { title: '成本与租金', lead: '留下来要付多少，还剩多少' },
    budget: { title: '财政收支', lead: '政策花了多少，利润税收回多少' },
    capture: { title: '政策俘获', lead: '老企业在多大程度上左右政策' },
    land: { title: '污染与土地', lead: '增长给当地带来的代价' },
    capacities: { title: '人力资本与制度', lead: '区域可以依托的基础' },
    beliefs: { title: '市场判断', lead: '企业看不看得清市场的去向' },
  },
  panels: {
    firms: { name: '企业数', unit: '家' },
    jobs: { name: '就业', unit: '人' },
    valueAdded: { name: '增加值', unit: '单位／季' },
    wage: { name: '工资', unit: '世界前沿 = 1' },
    efficiency: { name: '效率', unit: '世界前沿 = 1' },
    output: { name: '产出', unit: '单位／季' },
    price: { name: '出厂价', unit: '前沿产品 = 1' },
    functionLevel: { name: '', unit: '0 组装，1 代工，2 设计制造，3 自有品牌' },
    chains: { name: '各类价值链的企业数', unit: '家' },
    lockIns: { name: '', unit: '指数，0–1' },
    lockIn: { name: '综合锁定', unit: '三者均值' },
    reputation: { name: '声誉与质量', unit: '前沿质量 = 1' },
    cheats: { name: '以次充好', unit: '占企业数' },
    localShare: { name: '', unit: '占投入品环节' },
    suppliers: { name: '配套企业', unit: '家' },
    specificity: { name: '关系专用性', unit: '指数，0–1' },
    founded: { name: '本地创办', unit: '存续家数' },
    placed: { name: '外来植入', unit: '存续家数' },
    turnover: { name: '进入与关闭', unit: '家／年' },
    relocations: { name: '外迁', unit: '家／年' },
    labourCost: { name: '用工成本', unit: '前沿工资 = 1' },
    tradeCost: { name: '运输与进口', unit: '无物流时 = 1' },
    margin: { name: '利润率', unit: '占销售额' },
    budget: { name: '', unit: '单位／年' },
    capture: { name: '政策俘获', unit: '指数，0–1' },
    bailOuts: { name: '救助', unit: '次／年' },
    pollution: { name: '污染', unit: '存量，指数' },
    rent: { name: '租金', unit: '空地 = 1' },
    capacities: { name: '', unit: '指数，0–1' },
    labourForce: { name: '劳动力', unit: '人' },
    beliefs: { name: '误判与分歧', unit: '知识空间中的距离' },
    openness: { name: '开放度', unit: '指数，0–1' },
  },
  lines: {
    firms: '企业数',
    jobs: '就业',
    labourForce: '劳动力',
    valueAdded: '增加值',
    wage: '工资',
    efficiency: '效率',
    output: '产出',
    price: '出厂价',
    functionLevel: '功能等级',
    captiveFirms: '俘获型',
    relationalFirms: '关系型',
    marketFirms: '市场型',
    lockIn: '综合',
    lockInFunctional: '功能性',
    lockInCognitive: '认知',
    lockInPolitical: '政治',
    quality: '质量',
    reputation: '声誉',
    cheatShare: '以次充好',
    localShare: '本地配套率',
    suppliers: '配套企业',
    idleSuppliers: '闲置',
    specificity: '专用性',
    startUps: '新创',
    spinOffs: '衍生',
    foreignFirms: '外资',
    stateSeededFirms: '政府植入',
    entries: '进入',
    exits: '关闭',
    relocations: '外迁',
    labourCost: '工资×租金',
    tradeCost: '运输与进口',
    margin: '利润率',
    spending: '支出',
    taxes: '利润税',
    capture: '俘获',
    bailOuts: '救助',
    pollution: '污染',
    rent: '租金',
    humanCapital: '人力资本',
    institutions: '制度',
    logistics: '物流',
    misperception: '误判',
    beliefSpread: '分歧',
    knowledgeSpread: '异质性',
    exposure: '开放度',
    newsPlausibility: '采信度',
  },
  pale: '细线为不作为',
  hint: '指向任意一图，各图同时读出该季数值；拖动可移动时点。',
  tools: '数据与图片',
  definitions: '定义',
  table: '数据表',
  copy: '复制',
  saveAs: (format) => `存为 ${format}`,
  copied: (rows) => `已复制 ${rows} 行`,
  copyRefused: '浏览器不允许写入剪贴板，请改存 CSV',
  saved: (name) => `已保存 ${name}`,
  saveFailed: '图片未能生成',
  formula: '公式',
  source: '理论',
  section: (number) => `见模型说明第 ${number} 节`,
  perYear: '图中为截至每季的近四个季度合计。',
  jobsNote: '图中以人计：一个劳动单位等于 10 个岗位。',
  caption: (title, region) => `${title}（${region}）`,
  captionNote: (yearly) => `每年末季${yearly ? '' : '及期末'}的数值；全部季度见 CSV。`,
  year: '年份',
  quarter: '运行季序',
  season: '季度',
  run: '现在的政策',
  runShort: '现在',
  baseline: '不作为',
  ghost: '上次调整前',
  footer: ({ scenarioTitle, seed, engine, fingerprint }) =>
    `集群 Jiqun · ${scenarioTitle} · 随机种子 ${seed} · 引擎 ${engine} · 结果指纹 ${fingerprint}`,
  valueAt: (moment, values) => `${moment}：${values.map(({ name, value }) => `${name} ${value}`).join('，')}`,
  noRun: '正在推演',
};

export const figureText: Readonly<Record<Language, FigureText>> = { en, zh };
