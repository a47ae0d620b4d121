/** The parts of the model description that are read off the engine's declarations. */
import {
  eventKinds,
  firmColumns,
  indicatorIds,
  indicators,
  leverGroups,
  levers,
  mechanisms,
  parameterGroups,
  parameters,
  phases,
  purposes,
  regionColumns,
  schedule,
  supplierColumns,
  unknowns,
  verdicts,
  worldColumns,
  type Column,
  type IndicatorEntry,
  type LeverEntry,
  type LeverGroupId,
  type ParameterEntry,
  type ParameterGroupId,
  type Text,
} from '../../engine/index.ts';
import { eventSizes, type Language } from '../../experiments/index.ts';
import { code, table } from './markdown.ts';
import { firmWords, regionWords, supplierWords, worldWords } from './text/column-words.ts';
import { eventWords, phaseWords, verdictWords } from './text/event-words.ts';
import { patterns } from './text/patterns.ts';
import { purposeWords } from './text/purpose-words.ts';
import { processSections } from './text/process-sections.ts';

type Words = (en: string, zh: string) => string;
const wordsOf =
  (language: Language): Words =>
  (en, zh) =>
    language === 'en' ? en : zh;

const stateTables: readonly {
  readonly title: Text;
  readonly columns: Readonly<Record<string, Column>>;
  readonly words: Readonly<Record<string, string>>;
}[] = [
  { title: { en: 'World', zh: '世界' }, columns: worldColumns, words: worldWords },
  { title: { en: 'Region', zh: '区域' }, columns: regionColumns, words: regionWords },
  { title: { en: 'Firm', zh: '企业' }, columns: firmColumns, words: firmWords },
  { title: { en: 'Supplier', zh: '配套企业' }, columns: supplierColumns, words: supplierWords },
];

export function stateDescription(language: Language): string {
  const say = wordsOf(language);
  return stateTables
    .map(({ title, columns, words }) => {
      const rows = Object.entries(columns).map(([name, { symbol, meaning, kind, width, keep }]) => [
        symbol,
        code(name),
        say(meaning, words[name] as string),
        say(kind, kind === 'real' ? '实数' : '整数') + (width > 1 ? ` [${width}]` : ''),
        code(keep),
      ]);
      const header = [
        say('symbol', '符号'),
        say('name', '名称'),
        say('meaning, unit, range', '含义、单位、范围'),
        say('values', '取值'),
        say('kept', '保留'),
      ];
      return `### ${title[language]}\n\n${table(header, rows)}`;
    })
    .join('\n\n');
}

export function scheduleDescription(language: Language): string {
  const say = wordsOf(language);
  const rows = schedule.map(({ name, sentence }, k) => [
    String(k + 1),
    code(name),
    sentence[language],
    processSections[name] ?? '',
  ]);
  return table(['', say('process', '过程'), say('what happens', '内容'), say('section', '章节')], rows);
}

export function eventDescription(language: Language): string {
  const say = wordsOf(language);
  const rows = eventKinds.map((kind) => {
    const [low, high] = eventSizes[kind];
    return [code(kind), eventWords[kind][language], say(`${low} to ${high}`, `${low} 至 ${high}`)];
  });
  return table([say('event', '事件'), say('effect of size v', '规模 v 的作用'), 'v'], rows);
}

export function mechanismDescription(language: Language): string {
  const say = wordsOf(language);
  const rows = Object.entries(mechanisms).map(([id, { label, description }]) => [
    code(id),
    label[language],
    description[language],
  ]);
  return table([say('mechanism', '机制'), say('name', '名称'), say('when switched off', '关闭之后')], rows);
}

export function leverDescription(language: Language): string {
  const say = wordsOf(language);
  const exposure = { full: say('full', '完全'), half: say('half', '一半'), none: say('none', '无') };
  const entries = Object.entries(levers) as [string, LeverEntry][];
  const costs = entries.map(([id, lever]) => [
    code(id),
    lever.label[language],
    String(lever.fixedCost),
    String(lever.costPerFirm),
    lever.outlays?.[language] ?? say('none', '无'),
    exposure[lever.captureExposure],
    lever.processes.map(code).join(say(', ', '、')),
  ]);
  const header = [
    say('lever', '杠杆'),
    say('name', '名称'),
    say('fixed cost', '固定成本'),
    say('cost per firm', '每家企业成本'),
    say('outlays', '其他支出'),
    say('capture', '俘获'),
    say('read by', '读取它的过程'),
  ];
  const groups = (Object.entries(leverGroups) as [LeverGroupId, Text][]).map(([group, title]) => {
    const members = entries
      .filter(([, lever]) => lever.group === group)
      .map(([id, lever]) => {
        const lines = [
          `**${code(id)} ${lever.label[language]}${say('.** ', '。** ')}${lever.effect[language]}`,
          `${say('*In the model.* ', '*模型中*：')}${lever.description[language]}`,
          `${say('*Price built in.* ', '*内在代价*：')}${lever.tradeOff[language]}`,
          `${say('*Theory.* ', '*理论*：')}${lever.theory[language]}`,
          `${say('*Source.* ', '*来源*：')}${lever.source[language]}`,
          `${say('*Moves.* ', '*所影响的指标*：')}${lever.indicators.map((indicator) => indicators[indicator].label[language]).join(say(', ', '、'))}`,
        ];
        return lines.map((line, k) => (k === 0 ? `- ${line}` : `  ${line}`)).join('  \n');
      });
    return `### ${title[language]}\n\n${members.join('\n')}`;
  });
  return [table(header, costs), ...groups].join('\n\n');
}

const values = (value: number | readonly number[]): string =>
  typeof value === 'number' ? String(value) : value.join(' / ');

export function parameterDescription(language: Language): string {
  const say = wordsOf(language);
  const header = [
    say('symbol', '符号'),
    say('name', '名称'),
    say('meaning', '含义'),
    say('default', '默认值'),
    say('range', '范围'),
    say('plausible', '合理区间'),
    say('unit', '单位'),
    say('level', '层面'),
    say('source', '来源'),
  ];
  const level = { world: say('world', '世界'), region: say('region', '区域') };
  const entries = Object.entries(parameters) as [string, ParameterEntry][];
  return (Object.entries(parameterGroups) as [ParameterGroupId, Text][])
    .map(([group, title]) => {
      const rows = entries
        .filter(([, entry]) => entry.group === group)
        .map(([id, entry]) => [
          entry.symbol,
          code(id),
          say(`${entry.label.en}. ${entry.description.en}`, `${entry.label.zh}。${entry.description.zh}`),
          values(entry.default),
          `${entry.min}–${entry.max}`,
          entry.plausible?.join('–') ?? '',
          entry.unit[language],
          level[entry.level],
          entry.source[language],
        ]);
      return `### ${title[language]}\n\n${table(header, rows)}`;
    })
    .join('\n\n');
}

export function indicatorDescription(language: Language): string {
  const say = wordsOf(language);
  const rows = indicatorIds.map((id) => {
    const { label, unit, description, unknown }: IndicatorEntry = indicators[id];
    return [
      code(id),
      label[language],
      description[language],
      unit[language],
      unknown === undefined ? '' : unknowns[unknown].label[language],
    ];
  });
  return table(
    [
      say('indicator', '指标'),
      say('name', '名称'),
      say('definition', '定义'),
      say('unit', '单位'),
      say('unknown where', '无值情形'),
    ],
    rows,
  );
}

/** The names of phases and verdicts. */
export function outcomeWords(language: Language): string {
  const say = wordsOf(language);
  const named = [
    ...phases.map((phase) => [code(phase), phaseWords[phase][language]]),
    ...verdicts.map((verdict) => [code(verdict), verdictWords[verdict][language]]),
  ];
  return table([say('phase or verdict', '阶段或结局'), say('name', '名称')], named);
}

export function patternDescription(language: Language): string {
  const say = wordsOf(language);
  const rows = patterns.map(({ id, setting, shows }) => [id, setting[language], shows[language]]);
  return table(['', say('setting', '设定'), say('must show', '应呈现')], rows);
}

export function purposeDescription(language: Language): string {
  const say = wordsOf(language);
  const rows = (Object.entries(purposes) as [keyof typeof purposes, number][]).map(([name, number]) => [
    String(number),
    code(name),
    purposeWords[name][language],
  ]);
  return table([say('number', '编号'), say('purpose', '用途'), say('who draws what', '谁抽取什么')], rows);
}
