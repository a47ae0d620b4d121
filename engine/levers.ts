/**
 * Section 8 of the model description: what governments can do, what each lever costs, where it enters and what speaks
 * for it.
 */
import type { IndicatorId } from './indicators.ts';
import type { LeverId } from './lever-ids.ts';
import type { Text } from './text.ts';

/** Groups of levers, in the order they are shown. */
export const leverGroups = {
  capability: { en: 'Capability', zh: '能力' },
  function: { en: 'Function and external links', zh: '功能与外部联系' },
  quality: { en: 'Quality and market', zh: '质量与市场' },
  investment: { en: 'Investment and supply', zh: '投资与配套' },
  governance: { en: 'Protection and governance', zh: '保护与治理' },
} as const satisfies Record<string, Text>;

export type LeverGroupId = keyof typeof leverGroups;

export interface LeverEntry {
  readonly label: Text;
  /** As a noun within a sentence. */
  readonly noun: Text;
  /** One sentence without any jargon: what happens. */
  readonly effect: Text;
  readonly group: LeverGroupId;
  /** Value-added units a quarter at level 1, before the world's scale. */
  readonly fixedCost: number;
  /** Value-added units a quarter and firm at level 1. */
  readonly costPerFirm: number;
  /** Quarters over which what is paid comes into force: a programme has to be set up, a road built. */
  readonly lag: number;
  /** Whether it takes the time of experts, officials and firms, of which a place has only so many. */
  readonly staffed: boolean;
  /** Spending beyond the two cost rates; absent where there is none. */
  readonly outlays?: Text;
  /**
   * How much of its effect political capture can divert: `divert` × capture, half of capture, nothing. Equation 7.7.
   */
  readonly captureExposure: 'full' | 'half' | 'none';
  /**
   * Names of the rows of the schedule that read it, in their order; the row `policy`, which sets every lever, is not
   * among them.
   */
  readonly processes: readonly string[];
  /** Indicators it moves, most direct first. */
  readonly indicators: readonly IndicatorId[];
}

/** The policy levers: everything shown about them, what they cost and where they enter. */
export const levers: { readonly [K in LeverId]: LeverEntry } = {
  rd: {
    label: { en: 'R&D support', zh: '研发补助' },
    noun: { en: 'R&D support', zh: '研发补助' },
    effect: {
      en: 'The public pays up to three tenths of firms’ R&D; small firms do more of it, so that efficiency and quality keep up with the world frontier.',
      zh: '财政最多分担企业三成的研发费用，小企业因此多做研发，使效率与质量跟得上世界前沿。',
    },
    group: 'capability',
    fixedCost: 0.7,
    costPerFirm: 0.0105,
    lag: 6,
    staffed: true,
    outlays: {
      en: 'The public share of firms’ R&D, up to three tenths of it.',
      zh: '财政分担的企业研发费用，最多为三成。',
    },
    captureExposure: 'full',
    processes: ['people and institutions', 'accounts'],
    indicators: ['efficiency', 'quality', 'functionLevel', 'valueAdded', 'institutions'],
  },
  train: {
    label: { en: 'training and talent', zh: '培训与人才' },
    noun: { en: 'training', zh: '人才培训' },
    effect: {
      en: 'People become more skilled year by year; firms and suppliers learn faster, and wages rise a little.',
      zh: '劳动力技能逐年提高，企业与配套企业学得更快，工资也略有上升。',
    },
    group: 'capability',
    fixedCost: 1.4,
    costPerFirm: 0.014,
    lag: 4,
    staffed: true,
    captureExposure: 'full',
    processes: ['labour market', 'people and institutions'],
    indicators: ['humanCapital', 'wage', 'efficiency', 'quality', 'valueAdded'],
  },
  infra: {
    label: { en: 'infrastructure and logistics', zh: '基础设施与物流' },
    noun: { en: 'infrastructure and logistics', zh: '物流与基础设施建设' },
    effect: {
      en: 'Roads, ports and serviced land cut transport cost and rents, so the cluster can grow larger.',
      zh: '道路、港口与熟地降低运输成本和地租，集群可以长得更大。',
    },
    group: 'investment',
    fixedCost: 8.4,
    costPerFirm: 0.014,
    lag: 8,
    staffed: false,
    captureExposure: 'none',
    processes: ['land and environment'],
    indicators: ['logistics', 'rent', 'localShare', 'pollution', 'valueAdded'],
  },
  market: {
    label: { en: 'specialised market', zh: '专业市场' },
    noun: { en: 'a specialised market', zh: '专业市场建设' },
    effect: {
      en: 'A wholesale market brings buyers to the door: goods reach them more cheaply and many small firms can start.',
      zh: '专业市场把买家引到家门口，商品流通更省钱，大量小企业得以起步。',
    },
    group: 'quality',
    fixedCost: 4.2,
    costPerFirm: 0,
    lag: 6,
    staffed: true,
    captureExposure: 'full',
    processes: ['honesty', 'pricing', 'attraction', 'imitation', 'chain choice', 'start-ups'],
    indicators: ['marketFirms', 'startUps', 'cheatShare', 'knowledgeSpread', 'valueAdded'],
  },
  insp: {
    label: { en: 'inspection and standards', zh: '质检与标准' },
    noun: { en: 'quality inspection', zh: '质量整治' },
    effect: {
      en: 'Cheating is found out more often and good quality becomes visible, so the region’s name recovers.',
      zh: '以次充好更易被查处，真材实料看得见，区域声誉得以恢复。',
    },
    group: 'quality',
    fixedCost: 0.42,
    costPerFirm: 0.0042,
    lag: 4,
    staffed: true,
    captureExposure: 'half',
    processes: ['agglomeration', 'pricing'],
    indicators: ['cheatShare', 'reputation', 'price', 'quality', 'valueAdded'],
  },
  brand: {
    label: { en: 'regional brand', zh: '区域品牌' },
    noun: { en: 'a regional brand', zh: '区域品牌建设' },
    effect: {
      en: 'The region advertises its name; every firm sells a little better, the more so the better the name already is.',
      zh: '打响区域品牌，家家企业都更好卖；名声越好，收益越大。',
    },
    group: 'quality',
    fixedCost: 2.1,
    costPerFirm: 0.00525,
    lag: 6,
    staffed: true,
    captureExposure: 'full',
    processes: ['attraction', 'functions and brand', 'chain choice'],
    indicators: ['output', 'employment', 'valueAdded', 'functionLevel'],
  },
  fdi: {
    label: { en: 'FDI attraction', zh: '招商引资（外资）' },
    noun: { en: 'FDI attraction', zh: '招商引资' },
    effect: {
      en: 'Tax holidays bring foreign plants and their orders quickly, as long as labour is cheap, and the more so where suppliers are many.',
      zh: '以税收优惠招引外资工厂，劳动力便宜时订单与就业来得很快；本地配套越多，来得越多。',
    },
    group: 'investment',
    fixedCost: 0.7,
    costPerFirm: 0,
    lag: 2,
    staffed: false,
    outlays: {
      en: '12 units per plant that came for the incentives; up to 70 % of foreign firms’ profit tax is not collected.',
      zh: '每引来一家为优惠而来的工厂 12 单位；另少征外资企业至多七成的利润税。',
    },
    captureExposure: 'none',
    processes: ['accounts', 'foreign and state-seeded entry'],
    indicators: ['foreignFirms', 'captiveFirms', 'relocations', 'taxes', 'entries'],
  },
  local: {
    label: { en: 'local content, embedding', zh: '本地化与根植' },
    noun: { en: 'local-content rules', zh: '本地化与根植' },
    effect: {
      en: 'Firms are tied to the place: foreign plants buy locally and fewer firms move away.',
      zh: '让企业扎下根来：外资在本地采购，外迁的企业减少。',
    },
    group: 'investment',
    fixedCost: 0.525,
    costPerFirm: 0.002625,
    lag: 4,
    staffed: true,
    captureExposure: 'none',
    processes: ['sourcing', 'exit and relocation', 'foreign and state-seeded entry', 'supplier entry'],
    indicators: ['relocations', 'localShare', 'specificity', 'foreignFirms'],
  },
  green: {
    label: { en: 'environmental rules', zh: '环境规制' },
    noun: { en: 'environmental rules', zh: '环境规制' },
    effect: {
      en: 'Pollution is cut by up to 70 % at the source; every firm pays for it.',
      zh: '从源头最多削减七成污染，代价由每家企业承担。',
    },
    group: 'governance',
    fixedCost: 0.35,
    costPerFirm: 0.00175,
    lag: 4,
    staffed: false,
    captureExposure: 'full',
    processes: ['land and environment', 'pricing', 'foreign and state-seeded entry'],
    indicators: ['pollution', 'price', 'rent', 'labourForce', 'valueAdded'],
  },
  protect: {
    label: { en: 'protection and bail-outs', zh: '保护与救助' },
    noun: { en: 'protection and bail-outs', zh: '保护与救助' },
    effect: {
      en: 'Old firms in trouble are kept alive, which saves jobs now and is paid for with renewal later.',
      zh: '让陷入困境的老企业活下去：保住眼前的岗位，赔上日后的更新。',
    },
    group: 'governance',
    fixedCost: 0,
    costPerFirm: 0,
    lag: 1,
    staffed: false,
    outlays: {
      en: 'Up to 12 % of old firms’ production cost, and a fifth of a unit of cash per unit of capacity for every bail-out.',
      zh: '老企业生产成本的至多 12%；每次救助按产能每单位 0.2 单位现金支付。',
    },
    captureExposure: 'none',
    processes: ['pricing', 'accounts', 'politics', 'innovation'],
    indicators: ['bailOuts', 'lockInPolitical', 'employment', 'quality', 'valueAdded'],
  },
  incub: {
    label: { en: 'incubation and start-ups', zh: '创业孵化' },
    noun: { en: 'start-up incubation', zh: '创业孵化' },
    effect: {
      en: 'More people dare to found a firm, and the new firms try other things than the old ones.',
      zh: '敢于创业的人更多，新企业也更愿意走与老企业不同的路。',
    },
    group: 'capability',
    fixedCost: 2.1,
    costPerFirm: 0.0105,
    lag: 4,
    staffed: true,
    captureExposure: 'full',
    processes: ['people and institutions', 'spin-offs', 'start-ups'],
    indicators: ['startUps', 'spinOffs', 'firms', 'institutions', 'margin'],
  },
  open: {
    label: { en: 'external links and learning', zh: '外部联系与学习' },
    noun: { en: 'external links and learning', zh: '外部联系与学习' },
    effect: {
      en: 'Firms see more of the world and less of each other, so they notice in time when the market turns.',
      zh: '企业多看外面、少看彼此，市场转向时能及早察觉。',
    },
    group: 'function',
    fixedCost: 1.4,
    costPerFirm: 0.007,
    lag: 4,
    staffed: true,
    captureExposure: 'full',
    processes: ['sourcing', 'beliefs', 'innovation', 'exit and relocation', 'start-ups'],
    indicators: ['exposure', 'specificity', 'lockInCognitive', 'misperception', 'relocations'],
  },
  credit: {
    label: { en: 'credit guarantees', zh: '信用担保' },
    noun: { en: 'credit guarantees', zh: '信用担保' },
    effect: {
      en: 'Firms with little cash can invest and new ones can start; weak ones also live longer.',
      zh: '现金不多的企业也能投资，新企业更易起步；弱者也活得更久。',
    },
    group: 'investment',
    fixedCost: 0.7,
    costPerFirm: 0.0105,
    outlays: {
      en: 'Debts of guaranteed firms that close, up to a fifth of a unit of money per unit of capacity.',
      zh: '受担保企业关闭时的欠款，按产能每单位至多 0.2 单位。',
    },
    lag: 2,
    staffed: false,
    captureExposure: 'none',
    processes: ['accounts', 'exit and relocation', 'spin-offs', 'start-ups'],
    indicators: ['firms', 'exits', 'margin', 'entries', 'valueAdded'],
  },
  supplier: {
    label: { en: 'supplier development', zh: '配套企业培育' },
    noun: { en: 'supplier development', zh: '配套企业培育' },
    effect: {
      en: 'More and better local suppliers: inputs become cheaper and are bought next door.',
      zh: '本地配套企业增多变强，投入品更便宜，在家门口就能买到。',
    },
    group: 'investment',
    fixedCost: 2.8,
    costPerFirm: 0.021,
    lag: 6,
    staffed: true,
    captureExposure: 'full',
    processes: [
      'people and institutions',
      'supplier prices',
      'sourcing',
      'supplier development',
      'exit and relocation',
      'supplier entry',
    ],
    indicators: ['suppliers', 'localShare', 'institutions', 'lockInFunctional', 'valueAdded'],
  },
  pole: {
    label: { en: 'growth pole', zh: '增长极项目' },
    noun: { en: 'a growth-pole project', zh: '增长极项目' },
    effect: {
      en: 'The state plants large works; where people, suppliers and roads are ready a cluster grows around them, elsewhere they stay cathedrals in the desert.',
      zh: '政府直接投资兴建大型工厂：人才、配套、交通俱备之处能带起集群，否则只是“沙漠中的大教堂”。',
    },
    group: 'investment',
    fixedCost: 0,
    costPerFirm: 0,
    lag: 1,
    staffed: false,
    outlays: {
      en: '12 units per plant founded; each quarter up to 10 % of state-seeded firms’ sales and 0.05 per unit of their capacity.',
      zh: '每建一厂 12 单位；每季另付政府投建企业销售额的至多 10%，及产能每单位至多 0.05。',
    },
    captureExposure: 'none',
    processes: ['accounts', 'foreign and state-seeded entry'],
    indicators: ['stateSeededFirms', 'output', 'employment', 'spending', 'entries'],
  },
  reform: {
    label: { en: 'governance reform', zh: '治理改革' },
    noun: { en: 'governance reform', zh: '治理改革' },
    effect: {
      en: 'Transparency breaks the hold of old employers on policy, so that money for renewal arrives and newcomers get in.',
      zh: '以公开透明打破老企业对政策的把持，让更新的资金落到实处、新企业进得来。',
    },
    group: 'governance',
    fixedCost: 1.05,
    costPerFirm: 0,
    outlays: {
      en: 'Compensation for those it disempowers: up to a fifth of the wage bill times capture, each quarter.',
      zh: '对失去权势者的补偿：每季至多为工资总额与俘获程度之积的五分之一。',
    },
    lag: 4,
    staffed: false,
    captureExposure: 'none',
    processes: ['people and institutions', 'politics'],
    indicators: ['lockInPolitical', 'lockIn', 'bailOuts', 'institutions', 'entries'],
  },
  func: {
    label: { en: 'functional upgrading (design, brand)', zh: '功能升级扶持' },
    noun: { en: 'functional upgrading', zh: '功能升级扶持' },
    effect: {
      en: 'Firms are helped to move from assembling to designing and selling under their own name.',
      zh: '扶持企业由来料加工、贴牌代工走向自主设计和自主品牌。',
    },
    group: 'function',
    fixedCost: 2.66,
    costPerFirm: 0.03325,
    lag: 6,
    staffed: true,
    captureExposure: 'full',
    processes: ['functions and brand'],
    indicators: ['functionLevel', 'lockInFunctional', 'valueAdded', 'firms', 'quality'],
  },
  lead: {
    label: { en: 'leading firms', zh: '龙头企业扶持' },
    noun: { en: 'support for leading firms', zh: '龙头企业扶持' },
    effect: {
      en: 'The biggest firms grow and innovate faster, and the others learn from them.',
      zh: '龙头企业扩张与创新更快，其他企业跟着学。',
    },
    group: 'investment',
    fixedCost: 4.2,
    costPerFirm: 0.0105,
    lag: 4,
    staffed: true,
    captureExposure: 'none',
    processes: ['accounts', 'innovation', 'imitation', 'supplier entry'],
    indicators: ['quality', 'efficiency', 'output', 'valueAdded'],
  },
};

/** Words for the strength of a lever; a word holds for levels up to `upTo`, above the one before. */
export const levelWords: readonly { readonly upTo: number; readonly word: Text }[] = [
  { upTo: 0, word: { en: 'none', zh: '无' } },
  { upTo: 0.25, word: { en: 'weak', zh: '弱' } },
  { upTo: 0.5, word: { en: 'medium', zh: '中' } },
  { upTo: 0.75, word: { en: 'strong', zh: '较强' } },
  { upTo: 1, word: { en: 'full', zh: '强' } },
];

/** The word for a level in [0, 1]; levels outside get the nearest word. */
export function levelWord(level: number): Text {
  const found = levelWords.find(({ upTo }) => level <= upTo) ?? levelWords[levelWords.length - 1];
  return (found as (typeof levelWords)[number]).word;
}
