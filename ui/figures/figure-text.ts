/** Everything the figures say, in both languages. A key missing in one of them does not compile. */
import type { Language } from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';
import { figureEntry, figureIds, panelIds, panelWords, type FigureId, type PanelId } from './figure-list.ts';
import type { RunStamp } from './figure-view.ts';
import { lineName, lineRules, type LineId } from './lines.ts';

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

interface Listed {
  readonly figures: Record<FigureId, FigureWords>;
  readonly panels: Record<PanelId, PanelWords>;
  /** Names at the ends of lines: as short as they can be. */
  readonly lines: Record<LineId, string>;
}

interface Words {
  readonly heading: (region: string) => string;
  readonly pale: string;
  readonly hint: string;
  /** Switch of the bands of many runs. */
  readonly many: (runs: number) => string;
  readonly manyNote: string;
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
  /** Column of what was measured; in a word, the switch of its drawing. */
  readonly past: string;
  readonly measured: string;
  /** Heading of what is counted of a place and where it was read. */
  readonly measuredAt: (place: string) => string;
  readonly footer: (stamp: RunStamp) => string;
  readonly valueAt: (moment: string, values: readonly { readonly name: string; readonly value: string }[]) => string;
  readonly noRun: string;
}

export type FigureText = Words & Listed;

const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

const en: Words = {
  heading: (region) => `Charts: ${region}`,
  pale: 'thin: do nothing',
  many: (runs) => `${runs} runs`,
  manyNote:
    'The bands hold half and nine tenths of the runs, the numbers at the ends are their medians; off: the run shown alone.',
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
  caption: (title, region) => `${title}, ${region}`,
  captionNote: (yearly) => `Last quarter of every year${yearly ? '' : ' and of the run'}; the CSV has all quarters.`,
  year: 'Year',
  quarter: 'quarter of the run',
  season: 'quarter of the year',
  run: 'these levers',
  runShort: 'now',
  baseline: 'do nothing',
  ghost: 'before the last change',
  past: 'measured, to scale',
  measured: 'measured',
  measuredAt: (place) => `${place}: what is counted, and sources`,
  footer: ({ scenarioTitle, seed, engine, fingerprint }) =>
    `Jiqun · ${scenarioTitle} · seed ${seed} · engine ${engine} · fingerprint ${fingerprint}`,
  valueAt: (moment, values) => `${moment}: ${values.map(({ name, value }) => `${name} ${value}`).join(', ')}`,
  noRun: 'The run is being computed',
};

const zh: Words = {
  heading: (region) => `图表：${region}`,
  pale: '细线为无政策',
  many: (runs) => `${runs} 次运行`,
  manyNote: '色带含一半与九成的运行，线末数字为中位数；关闭则只看本次运行。',
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
  caption: (title, region) => `${title}（${region}）`,
  captionNote: (yearly) => `每年末季${yearly ? '' : '及期末'}的数值；全部季度见 CSV。`,
  year: '年份',
  quarter: '运行季序',
  season: '季度',
  run: '现在的政策',
  runShort: '现在',
  baseline: '无政策',
  ghost: '上次调整前',
  past: '实测，按比例',
  measured: '实测',
  measuredAt: (place) => `${place}：口径与出处`,
  footer: ({ scenarioTitle, seed, engine, fingerprint }) =>
    `集群 Jiqun · ${scenarioTitle} · 随机种子 ${seed} · 引擎 ${engine} · 结果指纹 ${fingerprint}`,
  valueAt: (moment, values) => `${moment}：${values.map(({ name, value }) => `${name} ${value}`).join('，')}`,
  noRun: '正在推演',
};

/** What the lists of figures and lines say, in one language. */
const listed = (lang: Language): Listed => ({
  figures: record(figureIds, (id) => {
    const { title, lead } = figureEntry(id);
    return { title: title[lang], lead: lead[lang] };
  }),
  panels: record(panelIds, (id) => {
    const { name, unit } = panelWords(id);
    return { name: sentenceCase(name?.[lang] ?? ''), unit: unit[lang] };
  }),
  lines: record(Object.keys(lineRules) as LineId[], (id) => lineName(id)[lang]),
});

export const figureText: Readonly<Record<Language, FigureText>> = {
  en: { ...en, ...listed('en') },
  zh: { ...zh, ...listed('zh') },
};
