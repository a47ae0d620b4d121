/** What the views other than the map say, in both languages. A key missing in one of them does not compile. */
import { segments } from '../../engine/index.ts';
import { wholeNumber, type Language } from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const n = (value: number): string => wholeNumber('en', value);
const 数 = (value: number): string => wholeNumber('zh', value);

const en = {
  switchLabel: 'View of the cluster',
  mapHelp: (view: string) => `${view}. Arrow keys move from firm to firm, Escape lets go.`,
  noteRegion: 'Place shows ancestry, not geography: spin-offs settle near their parent',

  segments: segments.map(({ label }) => sentenceCase(label.en)),
  segmentsShort: segments.map(({ short }) => sentenceCase(short.en)),
  imported: (value: string) => `${value} imported`,
  importedShort: (value: string) => `${value} imp.`,
  missing: (value: string, whole: boolean) => (whole ? `missing, ${value} imported` : 'missing'),
  belowScale: (value: string, whole: boolean) => (whole ? `below scale, ${value} imported` : 'below scale'),
  askMissing: (n: number) => `${n} missing ${plural(n, 'link', 'links')}: why?`,
  askSmall: (n: number) => `${n} ${plural(n, 'link', 'links')} below scale: why?`,
  askNone: 'no link missing',
  shellHere: 'made here',
  shellMissing: 'missing link: demand would feed a maker, nobody makes it',
  shellSmall: 'below scale: too little demand for a maker',
  loose: 'loose ties',
  tight: 'relation-specific',
  meanSpecificity: (value: string) => `mean specificity ${value}`,
  tieLoose: 'loose tie',
  tieTight: 'specific tie',
  tieImport: 'import',
  noteSupply:
    'Shells, from the firms outward: processing, components, equipment, core materials. Further right: ties more specific to one partner; thicker lines likewise',
  noteSupplyShort: 'Right and thick: relation-specific ties',
  firmSupply: (specificity: string, local: number) => `specificity ${specificity} · ${local} of 4 inputs local`,
  summaryLinks: (missing: readonly string[], small: readonly string[]) =>
    ` ${missing.length === 0 ? 'No link of the supply chain is missing' : `Missing: ${missing.join('; ')}`}${small.length === 0 ? '' : `; below scale: ${small.join('; ')}`}.`,
  summarySupply: (where: string, specificity: string, imported: string, idle: number) =>
    `${where}mean specificity of ties ${specificity}, ${imported} of inputs imported, ${n(idle)} ${plural(idle, 'supplier', 'suppliers')} without a client.`,

  market: 'Market target',
  marketShort: 'Market',
  consensus: 'Consensus',
  consensusOf: (region: string) => `Consensus of ${region}`,
  misperception: (value: string) => `misperception ${value}`,
  fitWidth: (value: string) => `fit ${value}`,
  belief: 'believes the market is here',
  marketPath: 'path of the market',
  consensusPath: 'path of the consensus',
  noteKnowledge: 'Near means alike; products on bright ground fit the market',
  noteKnowledgeShort: 'Near means alike; bright ground fits the market',
  firmKnowledge: (distance: string, misperception: string) =>
    `${distance} from the market · misperception ${misperception}`,
  summaryKnowledge: (where: string, misperception: string, distance: string) =>
    `${where}the consensus lies ${misperception} from the market target, firms ${distance} on average.`,

  chainFirms: (n: string, one: boolean) => `${n} ${one ? 'firm' : 'firms'}`,
  margin: 'margin',
  smile: 'mean margin of a level: the smile curve',
  flowUp: 'changed level or chain in two years',
  noteChain: 'Across: function level; up: margin; rows: value chains',
  noteChainShort: 'Across: function level; up: margin',
  firmChain: (chain: string, margin: string) => `${chain} chain · margin ${margin}`,
  summaryChain: (where: string, parts: readonly string[]) => `${where}${parts.join('; ')}.`,
  summaryChainPart: (chain: string, firms: number, margin: string) =>
    `${chain} chain ${n(firms)} ${plural(firms, 'firm', 'firms')}, mean margin ${margin}`,

  now: 'now',
  alive: 'alive',
  ended: 'closed or gone',
  lineAlive: 'line with living heirs',
  noteFamily: 'Across: time of birth; lines lead from parent to spin-off',
  noteFamilyShort: 'Across: birth; lines lead to spin-offs',
  firmFamily: (generation: number, children: number) =>
    `generation ${generation} · ${children === 0 ? 'no spin-offs' : `parent of ${children}`}`,
  summaryFamily: (born: number, alive: number, families: number, generation: number) =>
    `${n(alive)} of ${n(born)} firms born so far are alive, in ${n(families)} ${plural(families, 'family', 'families')}; the latest generation is ${generation}.`,

  summaryWhen: (when: string, view: string) => `${sentenceCase(when)}, ${view.toLowerCase()}: `,
  summaryRegion: (region: string) => `${region}: `,
};

export type ViewText = typeof en;

const zh: ViewText = {
  switchLabel: '切换视图',
  mapHelp: (view) => `${view}。方向键在企业间移动，Esc 键取消选择。`,
  noteRegion: '位置表示渊源而非地理：衍生企业落在母体附近',

  segments: segments.map(({ label }) => label.zh),
  segmentsShort: segments.map(({ short }) => short.zh),
  imported: (value) => `进口 ${value}`,
  importedShort: (value) => `进口 ${value}`,
  missing: (value, whole) => (whole ? `缺失，进口 ${value}` : '缺失'),
  belowScale: (value, whole) => (whole ? `规模不足，进口 ${value}` : '规模不足'),
  askMissing: (n) => `缺 ${n} 环，为什么？`,
  askSmall: (n) => `${n} 环规模不足，为什么？`,
  askNone: '环节不缺',
  shellHere: '本地有配套',
  shellMissing: '缺失环节：需求养得活，本地却无人做',
  shellSmall: '规模不足：需求养不活一家企业',
  loose: '关系松散',
  tight: '关系专用',
  meanSpecificity: (value) => `平均专用性 ${value}`,
  tieLoose: '松散关系',
  tieTight: '专用关系',
  tieImport: '进口',
  noteSupply: '由内向外各层依次为外协加工、零部件、模具与装备、核心材料。越靠右、连线越粗，供货关系的专用性越高',
  noteSupplyShort: '越靠右、线越粗，关系专用性越高',
  firmSupply: (specificity, local) => `专用性 ${specificity} · 4 类投入品 ${local} 类在本地采购`,
  summaryLinks: (missing, small) =>
    `${missing.length === 0 ? '供应链各环节均不缺失' : `缺失环节：${missing.join('、')}`}${small.length === 0 ? '' : `；规模不足：${small.join('、')}`}。`,
  summarySupply: (where, specificity, imported, idle) =>
    `${where}供货关系平均专用性 ${specificity}，投入品进口比重 ${imported}，${数(idle)} 家配套企业暂无客户。`,

  market: '市场目标',
  marketShort: '市场',
  consensus: '集群共识',
  consensusOf: (region) => `${region}的共识`,
  misperception: (value) => `误判 ${value}`,
  fitWidth: (value) => `契合度 ${value}`,
  belief: '企业所认定的市场',
  marketPath: '市场轨迹',
  consensusPath: '共识轨迹',
  noteKnowledge: '距离近即产品与技术相近；底色越亮，产品越契合市场',
  noteKnowledgeShort: '距离近即相近，底色越亮越契合市场',
  firmKnowledge: (distance, misperception) => `距市场目标 ${distance} · 误判 ${misperception}`,
  summaryKnowledge: (where, misperception, distance) =>
    `${where}集群共识距市场目标 ${misperception}，企业平均距市场目标 ${distance}。`,

  chainFirms: (n) => `${n} 家`,
  margin: '利润率',
  smile: '各等级平均利润率：微笑曲线',
  flowUp: '近两年升级、退级、转链的企业数',
  noteChain: '横向为功能等级，纵向为利润率，每行一条价值链',
  noteChainShort: '横向为功能等级，纵向为利润率',
  firmChain: (chain, margin) => `${chain}价值链 · 利润率 ${margin}`,
  summaryChain: (where, parts) => `${where}${parts.join('；')}。`,
  summaryChainPart: (chain, firms, margin) => `${chain}价值链企业 ${数(firms)} 家，平均利润率 ${margin}`,

  now: '当前',
  alive: '在营',
  ended: '已关闭或外迁',
  lineAlive: '后继有人的支系',
  noteFamily: '横向为成立时间，连线由母体引向衍生企业',
  noteFamilyShort: '横向为成立时间，连线引向衍生企业',
  firmFamily: (generation, children) =>
    `第 ${generation} 代 · ${children === 0 ? '未曾衍生企业' : `衍生 ${children} 家`}`,
  summaryFamily: (born, alive, families, generation) =>
    `至今成立过 ${数(born)} 家企业，现存 ${数(alive)} 家，分属 ${数(families)} 支谱系，最晚一代为第 ${generation} 代。`,

  summaryWhen: (when, view) => `${when}，${view}：`,
  summaryRegion: (region) => `${region}：`,
};

export const viewText: Record<Language, ViewText> = { en, zh };
