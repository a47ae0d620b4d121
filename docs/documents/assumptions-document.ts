import { code, table } from '../generate/markdown.ts';
import {
  parameterGroups,
  parameterSources,
  type ParameterGroupId,
  type ParameterId,
  type ParameterValue,
  type Text,
} from '../../engine/index.ts';
import {
  industries,
  industrySentences,
  parameterIds,
  places,
  placeSentences,
  type Industry,
  type Language,
} from '../../experiments/index.ts';
import { assumptionEntry, levelNames, valueText } from '../../cli/catalogues.ts';
import { markdownPage } from './markdown-page.ts';

const words = {
  title: { en: 'Assumptions about the world', zh: '模型假设' },
  intro: {
    en: 'What the world is like, as opposed to what a government does. Three values in a row are for the captive, relational and market chain. Region-level assumptions may differ between regions.',
    zh: '世界本身的样子，区别于政府的作为。并列的三个值依次对应俘获型、关系型与市场型价值链。区域层面的假设可因区域而异。',
  },
  settings: {
    en: {
      title: 'Industries and places',
      intro:
        'Sets of assumptions that a scenario names (`"industry": "heavy"`, `"place": "inland"`), that the page offers above its assumptions and that `--industry` and `--place` choose. What a scenario, the preset it extends or one of its regions assumes of its own stays, and so does what `--set` says. An industry and a place have no assumption in common. `jiqun industries` and the comparison on the page set every industry down in every place.',
    },
    zh: {
      title: '产业与地方',
      intro:
        '成组的假设：情景用 `"industry": "heavy"`、`"place": "inland"` 指明，页面在模型假设之上供人选择，命令行用 `--industry` 与 `--place`。情景、其所扩展的预设及其区域自有的假设优先，`--set` 亦然；产业与地方所设的假设互不重叠。`jiqun industries` 与页面上的路径比较把各产业置于各地。',
    },
  },
  settingHead: {
    industry: { en: ['industry', 'what it is', 'sets'], zh: ['产业', '是什么', '所设假设'] },
    place: { en: ['place', 'what is there', 'sets'], zh: ['地方', '有什么', '所设假设'] },
  },
  asDeclared: { en: 'nothing: the world as it is declared', zh: '无：世界即为所述默认值' },
  head: {
    en: ['assumption', 'symbol', 'default', 'range', 'plausible', 'unit', 'level', 'meaning', 'source'],
    zh: ['假设', '符号', '默认值', '范围', '合理区间', '单位', '层面', '含义', '来源'],
  },
} as const;

/** One of the sets of assumptions a scenario can name, row by row. */
function settingTable(
  head: readonly string[],
  settings: Readonly<Record<string, Industry>>,
  sentences: Readonly<Record<string, Text>>,
  language: Language,
): string {
  const sets = ({ assumptions }: Industry): string =>
    (Object.entries(assumptions) as [ParameterId, ParameterValue][])
      .map(([id, value]) => `${code(id)} ${valueText(value)}`)
      .join('<br>');
  const rows = Object.entries(settings).map(([id, setting]) => [
    `${setting.label[language]}<br>${code(id)}`,
    sentences[id]![language],
    sets(setting) || words.asDeclared[language],
  ]);
  return table(head, rows);
}

/** Every assumption, group by group, and the sets of them. */
export function assumptionsDocument(language: Language): string {
  const groups = (Object.keys(parameterGroups) as ParameterGroupId[]).map((group) => {
    const rows = parameterIds
      .filter((id) => assumptionEntry(id).group === group)
      .map((id) => {
        const { symbol, default: value, min, max, plausible, unit, level, label, description } = assumptionEntry(id);
        const source = parameterSources[id];
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
  const { title, intro } = words.settings[language];
  const settings = [
    `## ${title}`,
    intro,
    settingTable(words.settingHead.industry[language], industries, industrySentences, language),
    settingTable(words.settingHead.place[language], places, placeSentences, language),
  ].join('\n\n');
  return markdownPage('assumptions', words.title[language], language, [words.intro[language], ...groups, settings]);
}
