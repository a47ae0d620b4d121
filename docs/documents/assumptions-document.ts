import { code, table } from '../generate/markdown.ts';
import { parameterGroups, type ParameterGroupId } from '../../engine/index.ts';
import { parameterIds, type Language } from '../../experiments/index.ts';
import { assumptionEntry, levelNames, valueText } from '../../cli/catalogues.ts';
import { markdownPage } from './markdown-page.ts';

const words = {
  title: { en: 'Assumptions about the world', zh: '模型假设' },
  intro: {
    en: 'What the world is like, as opposed to what a government does. Three values in a row are for the captive, relational and market chain. Region-level assumptions may differ between regions.',
    zh: '世界本身的样子，区别于政府的作为。并列的三个值依次对应俘获型、关系型与市场型价值链。区域层面的假设可因区域而异。',
  },
  head: {
    en: ['assumption', 'symbol', 'default', 'range', 'plausible', 'unit', 'level', 'meaning', 'source'],
    zh: ['假设', '符号', '默认值', '范围', '合理区间', '单位', '层面', '含义', '来源'],
  },
} as const;

/** Every assumption, group by group. */
export function assumptionsDocument(language: Language): string {
  const groups = (Object.keys(parameterGroups) as ParameterGroupId[]).map((group) => {
    const rows = parameterIds
      .filter((id) => assumptionEntry(id).group === group)
      .map((id) => {
        const {
          symbol,
          default: value,
          min,
          max,
          plausible,
          unit,
          level,
          label,
          description,
          source,
        } = assumptionEntry(id);
        const range = plausible === undefined ? '' : `${plausible[0]} – ${plausible[1]}`;
        const name = `${label[language]}<br>${code(id)}`;
        return [
          name,
          code(symbol),
          valueText(value),
          `${min} – ${max}`,
          range,
          unit[language],
          levelNames[level][language],
          description[language],
          source[language],
        ];
      });
    return `## ${parameterGroups[group][language]}\n\n${table(words.head[language], rows)}`;
  });
  return markdownPage('assumptions', words.title[language], language, [words.intro[language], ...groups]);
}
