/** The quarter. `step` walks this list; documentation, timing and the model description read it too. */
import { createAccounts } from './processes/accounts.ts';
import { createAgglomeration } from './processes/agglomeration.ts';
import { createAttraction } from './processes/attraction.ts';
import { createBeliefs } from './processes/beliefs.ts';
import { createChainChoice } from './processes/chain-choice.ts';
import { createCompaction } from './processes/compaction.ts';
import { createDemand } from './processes/demand.ts';
import { createForeignEntry, createSpinOffs, createStartUps } from './processes/entry.ts';
import { createExitAndRelocation } from './processes/exit-and-relocation.ts';
import { createErosion, createFunctionsAndBrand } from './processes/functions-and-brand.ts';
import { createHonesty } from './processes/honesty.ts';
import { createImitation } from './processes/imitation.ts';
import { createInnovation, createRepositioning } from './processes/innovation.ts';
import { createLabourMarket } from './processes/labour-market.ts';
import { createLandAndEnvironment } from './processes/land-and-environment.ts';
import { createPeopleAndInstitutions } from './processes/people-and-institutions.ts';
import { createPolicy } from './processes/policy.ts';
import { createPolitics } from './processes/politics.ts';
import { createPricing } from './processes/pricing.ts';
import { createReputation } from './processes/reputation.ts';
import { createSourcing } from './processes/sourcing.ts';
import { createSupplierDevelopment } from './processes/supplier-development.ts';
import { createSupplierEntry } from './processes/supplier-entry.ts';
import { createSupplierPrices } from './processes/supplier-prices.ts';
import { createWorldMarket } from './processes/world-market.ts';
import type { Text } from './text.ts';
import type { Process, World } from './world.ts';

export interface ScheduleRow {
  readonly name: string;
  readonly sentence: Text;
  readonly create: (world: World) => Process;
}

const row = (name: string, create: (world: World) => Process, sentence: Text): ScheduleRow => ({
  name,
  create,
  sentence,
});

export const schedule: readonly ScheduleRow[] = [
  // Conditions: the world market, policy, and what each region offers.
  row('world market', createWorldMarket, {
    en: 'The market target drifts or jumps; markets and the outside wage grow, rivals grow and learn; luck and events happen.',
    zh: '市场目标漂移或跃迁；市场与区外工资增长，竞争对手增长并学习；外部随机冲击与事件发生。',
  }),
  row('policy', createPolicy, {
    en: 'Governments announce the levers, pay for them, and lose part of their effect to capture.',
    zh: '政府宣布并支付各项政策，其效力被俘获侵蚀一部分。',
  }),
  row('labour market', createLabourMarket, {
    en: 'Wages follow national development and local tightness; people move to where wages are high.',
    zh: '工资随国家发展和本地用工松紧变化；人口向高工资地区流动。',
  }),
  row('land and environment', createLandAndEnvironment, {
    en: 'Logistics improve, land gets scarce and dear, pollution accumulates and decays.',
    zh: '物流改善，土地趋紧而昂贵，污染累积与消散。',
  }),
  row('people and institutions', createPeopleAndInstitutions, {
    en: 'Human capital and institutions change slowly.',
    zh: '人力资本与制度缓慢演变。',
  }),
  row('agglomeration', createAgglomeration, {
    en: 'The labour pool, knowledge density, transport cost, import price and inspection of the quarter are set.',
    zh: '确定本季的劳动力池、知识密度、运输成本、进口品价格与质检水平。',
  }),
  // Markets: inputs, then products, then the accounts.
  row('supplier prices', createSupplierPrices, {
    en: 'Suppliers set prices; firms see who sells what.',
    zh: '配套企业定价；企业看到谁供应什么。',
  }),
  row('sourcing', createSourcing, {
    en: 'Every firm keeps, changes or drops its supplier in each of four segments; kept ties grow specific.',
    zh: '每家企业在四个环节上保留、更换或放弃供应商；保留的关系日益专用。',
  }),
  row('honesty', createHonesty, {
    en: 'Every firm decides whether to deliver less quality than promised.',
    zh: '每家企业决定是否以次充好。',
  }),
  row('pricing', createPricing, { en: 'Unit cost, mark-up and price.', zh: '确定单位成本、加成与价格。' }),
  row('attraction', createAttraction, {
    en: 'Fit to the market, perceived quality and price make each firm more or less attractive.',
    zh: '市场契合度、感知质量与价格决定每家企业的吸引力。',
  }),
  row('reputation', createReputation, {
    en: 'The market slowly learns what the region delivers.',
    zh: '市场逐渐了解本地区实际交付的质量。',
  }),
  row('demand', createDemand, {
    en: 'World demand is shared by attraction; firms and suppliers produce as far as hands suffice; rivals see what can be copied.',
    zh: '世界需求按吸引力分配；企业与配套企业在人手所及之内生产；对手看到可以模仿什么。',
  }),
  row('accounts', createAccounts, {
    en: 'R&D, profit, fines, subsidies, tax, investment, opportunities won and lost, bail-outs.',
    zh: '研发、利润、罚款、补贴、税收、投资、商机得失与救助。',
  }),
  // Politics, beliefs and learning.
  row('politics', createPolitics, {
    en: 'Old, distressed employers capture policy where they are few and large; reform frees it.',
    zh: '陷入困境的老企业少而大时俘获政策；改革使之松绑。',
  }),
  row('beliefs', createBeliefs, {
    en: 'Firms update where they think the market is, from news they believe and from local consensus.',
    zh: '企业依据所采信的消息和本地共识更新对市场的判断。',
  }),
  row('innovation', createInnovation, {
    en: 'Own R&D, spurred by rivals, demanding buyers and plants from outside improve efficiency and quality.',
    zh: '受竞争激励的自主研发、挑剔的买家与外来工厂提升效率与质量。',
  }),
  row('repositioning', createRepositioning, {
    en: 'Products move towards what firms believe the market wants; skills are lost on the way.',
    zh: '产品向企业所认为的市场需求移动，途中失去一部分技能。',
  }),
  row('imitation', createImitation, {
    en: 'Every firm meets one other of its region and learns from it.',
    zh: '每家企业与本区域另一家企业相遇并向其学习。',
  }),
  row('functions and brand', createFunctionsAndBrand, {
    en: 'Firms climb from assembly to design and brand, as far as buyers let them.',
    zh: '企业从组装向设计与品牌攀升，其程度受制于买家。',
  }),
  row('frontier', createErosion, {
    en: 'The world frontier moves on: standing still is falling back.',
    zh: '世界前沿不断前移：不进则退。',
  }),
  row('chain choice', createChainChoice, {
    en: 'Now and then a firm tests another value chain it has the functions for, and changes if it pays.',
    zh: '企业不时试探功能够格的另一条价值链，有利可图便转换。',
  }),
  row('supplier development', createSupplierDevelopment, {
    en: 'Suppliers earn, invest, learn, or fail.',
    zh: '配套企业获利、投资、学习或关闭。',
  }),
  // Turnover: exit, then entry.
  row('exit and relocation', createExitAndRelocation, {
    en: 'Firms without cash close; some leave for another region or the outside, more of them in a crisis.',
    zh: '资金枯竭的企业关闭；部分企业迁往其他区域或区外，危机时更多。',
  }),
  row('departures', createCompaction, {
    en: 'Those who are gone are taken off the books; ties to failed suppliers become imports.',
    zh: '注销已关闭和已迁走的企业；与已关闭的配套企业的关系转为进口。',
  }),
  row('spin-offs', createSpinOffs, {
    en: 'Profitable firms give birth to others that inherit from them.',
    zh: '盈利的企业衍生出承袭其特质的新企业。',
  }),
  row('start-ups', createStartUps, {
    en: 'New entrepreneurs copy an incumbent, more of them where margins and density are high, fewer beside large leaders.',
    zh: '新创企业仿效在位企业，利润率与密度越高进入越多，领先企业规模越大进入越少。',
  }),
  row('foreign and state-seeded entry', createForeignEntry, {
    en: 'Foreign firms come where labour is cheap and suppliers are many; growth-pole projects place plants.',
    zh: '外资企业流向劳动力便宜、配套众多之处；增长极项目植入工厂。',
  }),
  row('supplier entry', createSupplierEntry, {
    en: 'Suppliers enter segments where demand exceeds capacity and a local price can beat imports.',
    zh: '在需求超过产能且本地价格可胜过进口的环节，新的配套企业进入。',
  }),
];

/** What the rows are called in tables, by their name. */
export const processLabels: { readonly [name: string]: Text } = {
  'world market': { en: 'world market', zh: '世界市场' },
  policy: { en: 'policy', zh: '政策' },
  'labour market': { en: 'labour market', zh: '劳动力市场' },
  'land and environment': { en: 'land and environment', zh: '土地与环境' },
  'people and institutions': { en: 'people and institutions', zh: '人力与制度' },
  agglomeration: { en: 'agglomeration', zh: '集聚' },
  'supplier prices': { en: 'supplier prices', zh: '配套价格' },
  sourcing: { en: 'sourcing', zh: '采购' },
  honesty: { en: 'honesty', zh: '诚信' },
  pricing: { en: 'pricing', zh: '定价' },
  attraction: { en: 'attraction', zh: '吸引力' },
  reputation: { en: 'reputation', zh: '声誉' },
  demand: { en: 'demand', zh: '需求' },
  accounts: { en: 'accounts', zh: '收支' },
  politics: { en: 'politics', zh: '政治' },
  beliefs: { en: 'beliefs', zh: '判断' },
  innovation: { en: 'innovation', zh: '创新' },
  repositioning: { en: 'repositioning', zh: '重新定位' },
  imitation: { en: 'imitation', zh: '模仿' },
  'functions and brand': { en: 'functions and brand', zh: '功能与品牌' },
  frontier: { en: 'frontier', zh: '前沿' },
  'chain choice': { en: 'chain choice', zh: '价值链选择' },
  'supplier development': { en: 'supplier development', zh: '配套企业发展' },
  'exit and relocation': { en: 'exit and relocation', zh: '退出与外迁' },
  departures: { en: 'departures', zh: '注销' },
  'spin-offs': { en: 'spin-offs', zh: '衍生' },
  'start-ups': { en: 'start-ups', zh: '新创' },
  'foreign and state-seeded entry': { en: 'foreign and state-seeded entry', zh: '外资与政府投建企业进入' },
  'supplier entry': { en: 'supplier entry', zh: '配套企业进入' },
};
