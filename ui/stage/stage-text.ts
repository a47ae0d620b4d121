/** Everything the stage says, in both languages. A key missing in one of them does not compile. */
import { QUARTERS_PER_YEAR, segments } from '../../engine/index.ts';
import { wholeNumber, type Language } from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';

/** Year of a quarter, counted from the start of the run: what labels say when a scenario has no calendar. */
export const yearLabel: Record<Language, (quarter: number) => string> = {
  en: (quarter) => `year ${Math.floor(quarter / QUARTERS_PER_YEAR)}`,
  zh: (quarter) => `第 ${Math.floor(quarter / QUARTERS_PER_YEAR)} 年`,
};

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const n = (value: number): string => wholeNumber('en', value);
const 数 = (value: number): string => wholeNumber('zh', value);

const en = {
  levels: ['assembly', 'to order', 'own design', 'own brand'],
  supplier: 'supplier',
  ancestry: 'Place shows ancestry, not geography: spin-offs settle near their parent',
  ancestryShort: 'Place shows ancestry, not geography',
  layers: 'Layers of the map',
  outside: 'Outside · low wage',
  outsideShort: 'Outside',
  outsideWage: (share: string) => `${share} of local wages`,
  leftInAll: (n: string) => `${n} have left`,
  leftLately: (n: string) => `${n} in the past year`,
  loading: 'The run is being computed',
  drawing: (firms: string, done: string) => `Up to ${firms} firms are being drawn, ${done}`,
  runBefore: '. Until then the stage shows the run before.',
  firmsAwaited: 'The stage still shows the run before: the firms of the new one follow.',
  mapLabel: 'Map of the firms. Arrow keys move from firm to firm, Escape lets go.',
  summary: (when: string, firms: number, levels: readonly number[], suppliers: number) =>
    `${sentenceCase(when)}: ${n(firms)} ${plural(firms, 'firm', 'firms')}; ${n(levels[0]!)} in assembly, ${n(levels[1]!)} producing to order, ${n(levels[2]!)} with own design, ${n(levels[3]!)} with own brands; ${n(suppliers)} ${plural(suppliers, 'supplier', 'suppliers')}.`,
  firm: (number: number) => `Firm ${number}`,
  supplierName: (number: number) => `Supplier ${number}`,
  jobs: (jobs: string) => `${jobs} jobs`,
  segment: (segment: number): string => segments[segment]!.label.en,
  noClient: 'no client',
  close: 'Let go of this firm',
  margin: 'margin',
  jobsLabel: 'jobs',
  bandLabel: 'Jobs and function level over the firm’s life',
  founder: 'Here from the start',
  startUp: (when: string) => `Founded in ${when}`,
  spinOff: (parent: number, when: string) => `Left firm ${parent} in ${when}`,
  spinOffUnknown: (when: string) => `Left another firm in ${when}`,
  arrived: (when: string) => `Came from abroad in ${when}`,
  seeded: (when: string) => `Set up by the state in ${when}`,
  foreignFounder: 'Foreign, here from the start',
  movedRegion: (to: string, when: string) => `Moved to ${to} in ${when}`,
  rose: (code: string, when: string) => `Rose to ${code} in ${when}`,
  fell: (code: string, when: string) => `Fell back to ${code} in ${when}`,
  newborn: 'Has not produced yet',
  newbornShort: 'just founded',
  closedIn: (when: string, why: string) => `Closed in ${when}${why === '' ? '' : `: ${why}`}`,
  leftIn: (when: string, why: string) => `Moved away in ${when}${why === '' ? '' : `: ${why}`}`,
  closes: (when: string, margin: string) => `Closes in ${when}, margin ${margin}`,
  leaves: (when: string, margin: string) => `Moves away in ${when}, margin ${margin}`,
  losses: (quarters: number) => `margin below zero for ${quarters} quarters, cash used up`,
  cashGone: 'cash used up',
  shrunk: 'shrunk beyond survival',
  wageGap: (times: string) => `local wages were ${times} times those outside`,
  costGap: 'it could produce more cheaply outside',
  notYet: (when: string) => `Not born yet: appears in ${when}`,
  neverBorn: 'This firm does not come into being in this run',
  cheats: 'Cuts quality corners at present',
  mention: (number: number) => `firm ${number}`,
  relations: { teachers: 'Learned from', buyers: 'Sells to', suppliers: 'Buys from', children: 'Spin-offs' },
  buyers: ['a lead buyer (captive chain)', 'regular buyers (relational chain)', 'the open market'],
  suppliersNamed: (numbers: readonly string[], imports: number) =>
    numbers.length === 0
      ? 'imports only'
      : `${plural(numbers.length, 'supplier', 'suppliers')} ${numbers.join(', ')}${imports > 0 ? '; rest imported' : ''}`,
  more: (beyond: number, _all: number) => `and ${beyond} more`,
  stillHere: (n: number) => (n === 0 ? ' (none still here)' : ` (${n} still here)`),
  jump: (number: number) => `Go to firm ${number}`,
  served: (numbers: readonly string[], more: number) =>
    `serves ${plural(numbers.length + more, 'firm', 'firms')} ${numbers.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
};

export type StageText = typeof en;

const zh: StageText = {
  levels: ['组装', '代工', '设计制造', '自主品牌'],
  supplier: '配套企业',
  ancestry: '位置表示渊源而非地理：衍生企业落在母体附近',
  ancestryShort: '位置表示渊源而非地理',
  layers: '地图图层',
  outside: '区外 · 低工资地',
  outsideShort: '区外',
  outsideWage: (share) => `工资为本地的 ${share}`,
  leftInAll: (n) => `累计迁出 ${n} 家`,
  leftLately: (n) => `近一年 ${n} 家`,
  loading: '正在推演',
  drawing: (firms, done) => `正在绘制企业分布（最多 ${firms} 家），已完成 ${done}`,
  runBefore: '。此前的画面暂留，尚未反映新结果。',
  firmsAwaited: '画面仍是上一次推演，新结果的企业分布随后就到。',
  mapLabel: '企业分布图。方向键在企业间移动，Esc 键取消选择。',
  summary: (when, firms, levels, suppliers) =>
    `${when}：企业 ${数(firms)} 家，其中组装 ${数(levels[0]!)} 家、代工 ${数(levels[1]!)} 家、设计制造 ${数(levels[2]!)} 家、自主品牌 ${数(levels[3]!)} 家；配套企业 ${数(suppliers)} 家。`,
  firm: (number) => `企业 ${number}`,
  supplierName: (number) => `配套企业 ${number}`,
  jobs: (jobs) => `${jobs} 个岗位`,
  segment: (segment) => segments[segment]!.label.zh,
  noClient: '暂无客户',
  close: '取消选择',
  margin: '利润率',
  jobsLabel: '岗位',
  bandLabel: '该企业历年的岗位与功能等级',
  founder: '最初就在本地的企业',
  startUp: (when) => `${when}新创`,
  spinOff: (parent, when) => `${when}从企业 ${parent} 衍生`,
  spinOffUnknown: (when) => `${when}从另一家企业衍生`,
  arrived: (when) => `${when}从境外迁入`,
  seeded: (when) => `${when}由政府投资兴建`,
  foreignFounder: '最初就在本地的外资企业',
  movedRegion: (to, when) => `${when}迁往${to}`,
  rose: (code, when) => `${when}升为 ${code}`,
  fell: (code, when) => `${when}退回 ${code}`,
  newborn: '刚刚成立，尚未投产',
  newbornShort: '刚成立',
  closedIn: (when, why) => `${when}关闭${why === '' ? '' : `：${why}`}`,
  leftIn: (when, why) => `${when}外迁${why === '' ? '' : `：${why}`}`,
  closes: (when, margin) => `${when}关闭，利润率 ${margin}`,
  leaves: (when, margin) => `${when}外迁，利润率 ${margin}`,
  losses: (quarters) => `利润率连续 ${quarters} 季为负，现金耗尽`,
  cashGone: '现金耗尽',
  shrunk: '规模萎缩，难以为继',
  wageGap: (times) => `本地工资已是区外的 ${times} 倍`,
  costGap: '区外生产成本更低',
  notYet: (when) => `此时尚未成立，${when}才会出现`,
  neverBorn: '在这次运行里，这家企业没有出现',
  cheats: '眼下正在以次充好',
  mention: (number) => `企业 ${number}`,
  relations: { teachers: '学习对象', buyers: '销往', suppliers: '采购自', children: '衍生企业' },
  buyers: ['主导买家（俘获型价值链）', '长期合作买家（关系型价值链）', '市场（自主销售）'],
  suppliersNamed: (numbers, imports) =>
    numbers.length === 0 ? '全部进口' : `配套企业 ${numbers.join('、')}${imports > 0 ? '，其余进口' : ''}`,
  more: (_beyond, all) => `等共 ${all} 家`,
  stillHere: (n) => (n === 0 ? '（均已关闭或外迁）' : `（${n} 家仍在）`),
  jump: (number) => `转到企业 ${number}`,
  served: (numbers, more) => `供应企业 ${numbers.join('、')}${more > 0 ? ` 等 ${numbers.length + more} 家` : ''}`,
};

export const stageText: Record<Language, StageText> = { en, zh };
