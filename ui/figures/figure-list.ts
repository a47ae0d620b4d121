/**
 * The figures in their order: panels stacked over one time axis, each with lines of one unit. To show an indicator, name
 * it here: words, unit and decimals are its own.
 */
import { indicators, type Text } from '../../engine/index.ts';
import type { LineStyle } from '../plot/rows.ts';
import { lineName, lineRules, type LineId } from './lines.ts';

export interface PanelLine {
  readonly id: LineId;
  readonly style: LineStyle;
}

export interface PanelSpec {
  readonly lines: readonly PanelLine[];
  /** Lower end of the scale; 0 unless given, lower for negative values. */
  readonly floor?: number;
  /** Fixed upper end; the largest value rounded up where none is given. */
  readonly ceiling?: number;
  /** Values worth a line where they have names of their own. */
  readonly ticks?: readonly number[];
  /** The name of its line where it is not given; nothing where the title of the figure says it. */
  readonly name?: Text | null;
}

const styles: readonly LineStyle[] = ['first', 'second', 'third'];

/** @param own the styles of its lines where they are not first, second, third */
function panel(
  ids: LineId | readonly LineId[],
  rest: Omit<PanelSpec, 'lines'> = {},
  own: readonly LineStyle[] = styles,
): PanelSpec {
  return { lines: [ids].flat().map((id, i) => ({ id, style: own[i]! })), ...rest };
}

interface FigureEntry {
  readonly title: Text;
  /** What the figure answers, in one line. */
  readonly lead: Text;
  readonly panels: readonly PanelSpec[];
}

const table = {
  size: {
    title: { en: 'Firms and employment', zh: '企业数与就业' },
    lead: { en: 'How large the cluster is', zh: '集群有多大' },
    panels: [panel('firms'), panel('jobs')],
  },
  income: {
    title: { en: 'Value added, sales, wage', zh: '增加值、销售额与工资' },
    lead: { en: 'What it earns, and what work is worth', zh: '创造多少收入，劳动值多少钱' },
    panels: [panel('valueAdded'), panel('sales'), panel('wage')],
  },
  productivity: {
    title: { en: 'Efficiency, output, price', zh: '效率、产出与价格' },
    lead: { en: 'How well it produces, and what for', zh: '生产得怎样，卖多少钱' },
    panels: [panel('efficiency'), panel('output'), panel('price')],
  },
  organisation: {
    title: { en: 'Firm size and concentration', zh: '企业规模与集中度' },
    lead: { en: 'Many small firms or a few large ones', zh: '小企业众多，还是大企业独大' },
    panels: [
      panel('firmSizePersons'),
      panel('fourFirmShare', { ceiling: 1 }),
      panel('herfindahl', { name: { en: 'Herfindahl index', zh: '赫芬达尔指数' } }),
    ],
  },
  rivalry: {
    title: { en: 'Rivalry and innovative effort', zh: '竞争与创新投入' },
    lead: { en: 'Whether firms push each other, and how hard they try', zh: '企业是否你追我赶，为创新下多少功夫' },
    panels: [panel('rivalry', { ceiling: 1 }), panel('effort', { name: indicators.effort.label })],
  },
  functions: {
    title: { en: 'Function level', zh: '功能等级' },
    lead: { en: 'How far it has climbed along the value chain', zh: '沿价值链爬升到了哪一步' },
    panels: [
      panel('functionLevel', { name: null, ceiling: 3.3, ticks: [0, 1, 2, 3] }),
      panel(['marketFirms', 'relationalFirms', 'captiveFirms'], {
        name: { en: 'Firms by value chain', zh: '各类价值链的企业数' },
      }),
      panel(['designPersons', 'brandPersons'], { name: { en: 'Jobs at design and brand', zh: '设计与品牌岗位' } }),
      panel(['orderPersons', 'assemblyPersons'], { name: { en: 'Jobs at OEM and assembly', zh: '代工与组装岗位' } }),
    ],
  },
  lockIns: {
    title: { en: 'Three lock-ins', zh: '三种锁定' },
    lead: { en: 'What keeps it from changing', zh: '什么在妨碍它转型' },
    panels: [
      panel(['lockInFunctional', 'lockInCognitive', 'lockInPolitical'], { name: null, ceiling: 1 }, [
        'functional',
        'cognitive',
        'political',
      ]),
      panel('lockIn', { ceiling: 1 }),
    ],
  },
  diamond: {
    title: { en: 'Porter’s diamond', zh: '波特钻石体系' },
    lead: { en: 'Which facet is the weakest', zh: '哪一面最弱' },
    panels: [
      panel(['diamondFactors', 'diamondDemand'], {
        name: { en: 'Factors and demand', zh: '要素与需求' },
        ceiling: 1,
      }),
      panel(['diamondSupport', 'diamondRivalry'], {
        name: { en: 'Supporting industries and rivalry', zh: '支持性产业与竞争' },
        ceiling: 1,
      }),
      panel(['diamond', 'diamondGovernment', 'diamondChance'], {
        name: { en: 'All four, government, chance', zh: '四面合成、政府、机遇' },
        ceiling: 1,
      }),
    ],
  },
  replacement: {
    title: { en: 'Forward and reverse replacement', zh: '正向更替与反向更替' },
    lead: {
      en: 'Whether it became a higher community of firms, or withered',
      zh: '是成为更高一级的企业群落，还是走向衰退',
    },
    panels: [
      panel('environment', { ceiling: 1, name: indicators.environment.label }),
      panel('decadeValue', { name: { en: 'Value added over ten years', zh: '增加值的十年变化' } }),
      panel('decadeLevel', { name: { en: 'Function level over ten years', zh: '功能等级的十年变化' } }),
    ],
  },
  reputation: {
    title: { en: 'Reputation and honesty', zh: '集体声誉与以次充好' },
    lead: { en: 'Whether its name is worth its quality', zh: '名声是否配得上质量' },
    panels: [
      panel(['reputation', 'quality'], { name: { en: 'Reputation and quality', zh: '声誉与质量' } }),
      panel('cheatShare'),
    ],
  },
  sourcing: {
    title: { en: 'Local sourcing', zh: '本地配套' },
    lead: { en: 'How much it buys from its own suppliers', zh: '投入品有多少来自本地' },
    panels: [
      panel('localShare', { name: null, ceiling: 1 }),
      panel(['suppliers', 'idleSuppliers'], { name: { en: 'Suppliers', zh: '配套企业' } }),
      panel('specificity', { ceiling: 1 }),
    ],
  },
  supplyChain: {
    title: { en: 'Links of the supply chain', zh: '供应链的环节' },
    lead: { en: 'Which link is missing, and whether demand would feed it', zh: '缺哪一环，需求养不养得活' },
    panels: [
      panel(['localProcessing', 'localComponents'], { name: { en: 'Simple links', zh: '简单环节' }, ceiling: 1 }),
      panel(['localEquipment', 'localCore'], { name: { en: 'Demanding links', zh: '高端环节' }, ceiling: 1 }),
      panel(['chainLength', 'missingLinks', 'linksBelowScale'], {
        name: { en: 'Links, of four', zh: '环节数（共四个）' },
        ceiling: 4,
        ticks: [0, 1, 2, 3, 4],
      }),
      panel('supplyIntegration', { ceiling: 1 }),
    ],
  },
  budget: {
    title: { en: 'The public purse', zh: '财政收支' },
    lead: {
      en: 'What comes in, what services take, what is left for policy',
      zh: '收入多少，公共服务用去多少，剩多少办政策',
    },
    panels: [
      panel(['revenue', 'publicServices', 'policyMoney'], {
        name: { en: 'Revenue, services, what levers would take', zh: '收入、公共服务与政策所需' },
      }),
      panel('landRevenue'),
      panel(['fundedShare', 'serviceShortfall'], {
        name: { en: 'Programme paid; services unpaid', zh: '政策资金到位率与公共服务缺口' },
        ceiling: 1,
      }),
      panel('netPosition', { floor: -1 }),
      panel(['spending', 'taxes'], {
        name: { en: 'Policy spending and profit tax so far', zh: '累计政策支出与利润税' },
      }),
    ],
  },
  origins: {
    title: { en: 'Where firms come from', zh: '企业来源' },
    lead: { en: 'Founded here, or placed from outside', zh: '本地创办，还是外来植入' },
    panels: [
      panel(['startUps', 'spinOffs'], { name: { en: 'Founded here', zh: '本地创办' } }),
      panel(['foreignFirms', 'stateSeededFirms'], { name: { en: 'Placed from outside', zh: '外来植入' } }),
      panel(['newStartUps', 'newSpinOffs', 'newForeignFirms'], {
        name: { en: 'Founded or come in the quarter', zh: '本季新办与迁入' },
      }),
    ],
  },
  turnover: {
    title: { en: 'Entry, exit, relocation', zh: '进入、退出与外迁' },
    lead: { en: 'Who comes and who goes', zh: '谁来了，谁走了' },
    panels: [
      panel(['entries', 'exits'], { name: { en: 'Entered and closed', zh: '进入与退出' } }),
      panel(['relocations', 'arrivals'], { name: { en: 'Moved away and moved in', zh: '迁出与迁入' } }),
      panel(['movedOutPersons', 'movedOutSkilledPersons'], {
        name: { en: 'Jobs moved out in the quarter', zh: '本季外迁岗位' },
      }),
    ],
  },
  costs: {
    title: { en: 'Costs and rents', zh: '成本与地租' },
    lead: { en: 'What it costs to stay, and what is left', zh: '留下来要付多少，还剩多少' },
    panels: [
      panel(['labourCost', 'wage'], { name: { en: 'Labour cost', zh: '用工成本' } }),
      panel('tradeCost', { ceiling: 1 }),
      panel('margin'),
    ],
  },
  capture: {
    title: { en: 'Capture', zh: '政策俘获' },
    lead: { en: 'How far old employers bend policy', zh: '老企业在多大程度上左右政策' },
    panels: [panel('capture', { ceiling: 1 }, ['political']), panel('bailOuts')],
  },
  land: {
    title: { en: 'Pollution and land', zh: '污染与土地' },
    lead: { en: 'What growth does to the place', zh: '增长给当地带来的代价' },
    panels: [panel('pollution'), panel('rent', { floor: 1 })],
  },
  capacities: {
    title: { en: 'Human capital and institutions', zh: '人力资本与制度' },
    lead: { en: 'What the region can build on', zh: '区域可以依托的基础' },
    panels: [panel(['humanCapital', 'institutions', 'logistics'], { name: null, ceiling: 1 })],
  },
  labour: {
    title: { en: 'Labour pool', zh: '劳动力' },
    lead: { en: 'How many hands there are, and whether they suffice', zh: '有多少人手，够不够用' },
    panels: [
      panel(['labourForce', 'jobs'], { name: { en: 'Labour force and jobs', zh: '劳动力与就业' } }),
      panel('labourFound', { ceiling: 1 }),
    ],
  },
  externalEconomies: {
    title: { en: 'External economies', zh: '外部经济' },
    lead: { en: 'What closeness adds to everybody’s work', zh: '集聚让每个人的劳动多产出多少' },
    panels: [panel('agglomeration', { floor: 1 }), panel('valueAddedPerWorker')],
  },
  outside: {
    title: { en: 'World demand and rivals', zh: '世界需求与区外对手' },
    lead: { en: 'What the world buys, and what rivals take', zh: '世界买多少，对手拿走多少' },
    panels: [
      panel(['worldDemand', 'rivalsLearned'], {
        name: { en: 'Demand, and what rivals learned', zh: '需求与对手所学' },
      }),
      panel('demandPerPull'),
      panel('rivalExposure', { ceiling: 1 }),
    ],
  },
  beliefs: {
    title: { en: 'Beliefs', zh: '市场判断' },
    lead: { en: 'Whether firms see where the market goes', zh: '企业看不看得清市场的去向' },
    panels: [
      panel(['misperception', 'beliefSpread', 'knowledgeSpread'], {
        name: { en: 'Error and disagreement', zh: '误判与分歧' },
      }),
      panel(['exposure', 'newsPlausibility', 'fit'], {
        name: { en: 'Openness and fit', zh: '开放度与契合度' },
        ceiling: 1,
      }),
    ],
  },
} as const satisfies Record<string, FigureEntry>;

export type FigureId = keyof typeof table;
/** A panel is named by its first line. */
export type PanelId = LineId;

export const figureIds = Object.keys(table) as readonly FigureId[];
export const figureEntry = (id: FigureId): FigureEntry => table[id];

const idOf = ({ lines }: PanelSpec): PanelId => lines[0]!.id;
const panels = new Map(figureIds.flatMap((id) => figureEntry(id).panels.map((spec) => [idOf(spec), spec] as const)));

/** Panels of each figure, from the top. */
export const figures = Object.fromEntries(figureIds.map((id) => [id, figureEntry(id).panels.map(idOf)])) as unknown as {
  readonly [K in FigureId]: readonly PanelId[];
};

export const panelIds: readonly PanelId[] = [...panels.keys()];
export const panelOf = (id: PanelId): PanelSpec => panels.get(id)!;

/** What a panel is called, and in what it is measured. */
export function panelWords(id: PanelId): { readonly name: Text | null; readonly unit: Text } {
  const { name } = panelOf(id);
  return { name: name === undefined ? lineName(id) : name, unit: lineRules[id].unit };
}

/** Lines of a figure, each once, in the order they are drawn. */
export function linesOf(figure: FigureId): readonly LineId[] {
  const ids = figures[figure].flatMap((panel) => panelOf(panel).lines.map(({ id }) => id));
  return [...new Set(ids)];
}
