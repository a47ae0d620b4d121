import { code, table } from '../generate/markdown.ts';
import { anchor } from '../generate/parts.ts';
import {
  indicatorIds,
  indicators,
  phaseNames,
  phases,
  unknowns,
  verdictNames,
  verdicts,
  type IndicatorEntry,
  type IndicatorFormat,
} from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import { verdictSentences } from '../../cli/words.ts';
import { markdownPage } from './markdown-page.ts';

const formats: { readonly [K in IndicatorFormat]: { readonly en: string; readonly zh: string } } = {
  count: { en: 'count', zh: '计数' },
  index: { en: 'index', zh: '指数' },
  share: { en: 'share of 1', zh: '占比（以 1 为全部）' },
  amount: { en: 'per quarter', zh: '每季' },
  total: { en: 'total since quarter 0', zh: '自第 0 季累计' },
};

const words = {
  title: { en: 'Indicators', zh: '指标' },
  intro: {
    en: 'What a run records at the end of every quarter, for every region. One labour unit is 10 jobs. Formulas are in the notation of the [model description](model.md), with the section that derives them. Where the last column holds, the indicator is unknown: an empty cell in a table, null in JSON, a gap in a figure.',
    zh: '每次运行在每季末为每个区域记录的内容。1 个劳动单位等于 10 个岗位。公式采用[模型说明](model.zh.md)的记号，并注明推导所在的章节。末列若有说明，则在该情形下指标无值：表格中为空单元格，JSON 中为 null，图中断线。',
  },
  head: {
    en: ['indicator', 'name', 'unit', 'kind', 'meaning', 'formula', 'theory', 'unknown where'],
    zh: ['指标', '名称', '单位', '类型', '含义', '公式', '理论', '无值情形'],
  },
  phases: { en: 'Phases of the life cycle', zh: '生命周期阶段' },
  verdicts: { en: 'Outcomes', zh: '结局' },
  phaseHead: { en: ['phase', 'name'], zh: ['阶段', '名称'] },
  verdictHead: { en: ['outcome', 'meaning'], zh: ['结局', '含义'] },
} as const;

/** Every output of a run. */
export function indicatorsDocument(language: Language): string {
  const model = language === 'en' ? 'model.md' : 'model.zh.md';
  const rows = indicatorIds.map((id) => {
    const { label, unit, format, description, equation, section, source, unknown }: IndicatorEntry = indicators[id];
    const derivation = `[${section}](${model}#${anchor(section)})`;
    return [
      code(id),
      label[language],
      unit[language],
      formats[format][language],
      description[language],
      `${code(equation)} ${derivation}`,
      source[language],
      unknown === undefined ? '' : unknowns[unknown].label[language],
    ];
  });
  return markdownPage('indicators', words.title[language], language, [
    words.intro[language],
    table(words.head[language], rows),
    `## ${words.phases[language]}`,
    table(
      words.phaseHead[language],
      phases.map((phase) => [code(phase), phaseNames[phase][language]]),
    ),
    `## ${words.verdicts[language]}`,
    table(
      words.verdictHead[language],
      verdicts.map((verdict) => [code(verdict), verdictNames[verdict][language], verdictSentences[verdict][language]]),
    ),
  ]);
}
