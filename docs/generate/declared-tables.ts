/** The parts of the model description that are read off the engine's declarations. */
import {
  eventKinds,
  firmColumns,
  indicatorIds,
  indicators,
  leverArguments,
  leverGroups,
  levers,
  mechanismEffects,
  mechanisms,
  parameterGroups,
  parameters,
  parameterSources,
  phaseNames,
  phases,
  purposes,
  regionColumns,
  processLabels,
  schedule,
  supplierColumns,
  unknowns,
  verdictNames,
  verdicts,
  worldColumns,
  type Column,
  type IndicatorEntry,
  type LeverEntry,
  type LeverGroupId,
  type LeverId,
  type MechanismId,
  type ParameterEntry,
  type ParameterId,
  type ParameterGroupId,
  type Text,
} from '../../engine/index.ts';
import { eventSizes, type Language } from '../../experiments/index.ts';
import { code } from './markdown.ts';
import { item, list, row, table, type Part } from './parts.ts';
import type { Block } from './section.ts';
import { eventWords } from './text/event-words.ts';
import { patterns } from './text/patterns.ts';
import { purposeWords } from './text/purpose-words.ts';
import type { WrittenSection } from './written-section.ts';

type Words = (en: string, zh: string) => string;
const wordsOf =
  (language: Language): Words =>
  (en, zh) =>
    language === 'en' ? en : zh;

const stateTables: readonly {
  readonly title: Text;
  readonly columns: Readonly<Record<string, Column>>;
}[] = [
  { title: { en: 'World', zh: '世界' }, columns: worldColumns },
  { title: { en: 'Region', zh: '区域' }, columns: regionColumns },
  { title: { en: 'Firm', zh: '企业' }, columns: firmColumns },
  { title: { en: 'Supplier', zh: '配套企业' }, columns: supplierColumns },
];

export function stateDescription(language: Language): readonly Part[] {
  const say = wordsOf(language);
  return stateTables.map(({ title, columns }) => {
    const rows = Object.entries(columns).map(([name, { symbol, meaning, kind, width, keep }]) => {
      const values = say(kind, kind === 'real' ? '实数' : '整数') + (width > 1 ? ` [${width}]` : '');
      const cells = [symbol, code(name), meaning[language], values, code(keep)];
      return row(cells, { name, aliases: [symbol] });
    });
    const header = [
      say('symbol', '符号'),
      say('name', '名称'),
      say('meaning, unit, range', '含义、单位、范围'),
      say('values', '取值'),
      say('kept', '保留'),
    ];
    return { title: title[language], blocks: [table(header, rows)] };
  });
}

/** A row of the schedule by its name in the program, in Chinese with what it is called. */
const processName = (name: string, language: Language): string =>
  ({ en: code(name), zh: `${processLabels[name]!.zh} ${code(name)}` })[language];

/** @param written in the order of the description */
export function scheduleDescription(language: Language, written: readonly WrittenSection[]): Block {
  const say = wordsOf(language);
  const describing = (name: string): string =>
    written.flatMap(({ number, rows = [] }) => (rows.includes(name) ? [number] : [])).join(', ');
  const rows = schedule.map(({ name, sentence }, k) =>
    row([String(k + 1), processName(name, language), sentence[language], describing(name)], { name }),
  );
  return table(['', say('process', '过程'), say('what happens', '内容'), say('section', '章节')], rows);
}

export function eventDescription(language: Language): Block {
  const say = wordsOf(language);
  const rows = eventKinds.map((kind) => {
    const [low, high] = eventSizes[kind];
    return row([code(kind), eventWords[kind][language], say(`${low} to ${high}`, `${low} 至 ${high}`)], { name: kind });
  });
  return table([say('event', '事件'), say('effect of size v', '规模 v 的作用'), 'v'], rows);
}

export function mechanismDescription(language: Language): Block {
  const say = wordsOf(language);
  const entries = Object.entries(mechanisms) as [MechanismId, (typeof mechanisms)[MechanismId]][];
  const rows = entries.map(([id, { label, description }]) =>
    row([code(id), label[language], mechanismEffects[id][language], description[language]], {
      name: id,
      aliases: [label[language]],
    }),
  );
  return table(
    [say('mechanism', '机制'), say('name', '名称'), say('what it does', '作用'), say('when switched off', '关闭之后')],
    rows,
  );
}

/** What every lever costs, and what it does, group by group. */
export function leverDescription(language: Language): { readonly costs: Block; readonly groups: readonly Part[] } {
  const say = wordsOf(language);
  const exposure = { full: say('full', '完全'), half: say('half', '一半'), none: say('none', '无') };
  const entries = Object.entries(levers) as [LeverId, LeverEntry][];
  const costs = entries.map(([id, lever]) => {
    const cells = [
      code(id),
      lever.label[language],
      String(lever.fixedCost),
      String(lever.costPerFirm),
      lever.outlays?.[language] ?? say('none', '无'),
      exposure[lever.captureExposure],
      String(lever.lag),
      lever.staffed ? say('yes', '是') : say('no', '否'),
      lever.processes.map((name) => processName(name, language)).join(say(', ', '、')),
    ];
    return row(cells, { name: id, aliases: [lever.label[language]] });
  });
  const header = [
    say('lever', '杠杆'),
    say('name', '名称'),
    say('fixed cost', '固定成本'),
    say('cost per firm', '每家企业成本'),
    say('outlays', '其他支出'),
    say('capture', '政策俘获'),
    say('lag', '时滞'),
    say('takes people', '占用人手'),
    say('read by', '读取它的过程'),
  ];
  const groups = (Object.entries(leverGroups) as [LeverGroupId, Text][]).map(([group, title]) => {
    const members = entries
      .filter(([, lever]) => lever.group === group)
      .map(([id, lever]) => {
        const { description, tradeOff, theory, source } = leverArguments[id];
        const lines = [
          `**${code(id)} ${lever.label[language]}${say('.** ', '。** ')}${lever.effect[language]}`,
          `${say('*In the model.* ', '*模型中*：')}${description[language]}`,
          `${say('*Price built in.* ', '*内在代价*：')}${tradeOff[language]}`,
          `${say('*Theory.* ', '*理论*：')}${theory[language]}`,
          `${say('*Source.* ', '*来源*：')}${source[language]}`,
          `${say('*Moves.* ', '*所影响的指标*：')}${lever.indicators.map((indicator) => indicators[indicator].label[language]).join(say(', ', '、'))}`,
        ];
        const label = lever.label[language];
        const note = [`${label}${say('.', '。')}`, lever.effect[language], ...lines.slice(1)].join(' ');
        return item(lines, [], { name: id, aliases: [label], note });
      });
    return { title: title[language], blocks: [list(members)] };
  });
  return { costs: table(header, costs), groups };
}

const values = (value: number | readonly number[]): string =>
  typeof value === 'number' ? String(value) : value.join(' / ');

export function parameterDescription(language: Language): readonly Part[] {
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
  const entries = Object.entries(parameters) as [ParameterId, ParameterEntry][];
  return (Object.entries(parameterGroups) as [ParameterGroupId, Text][]).map(([group, title]) => {
    const rows = entries
      .filter(([, entry]) => entry.group === group)
      .map(([id, entry]) => {
        const cells = [
          entry.symbol,
          code(id),
          say(`${entry.label.en}. ${entry.description.en}`, `${entry.label.zh}。${entry.description.zh}`),
          values(entry.default),
          `${entry.min}–${entry.max}`,
          entry.plausible?.join('–') ?? '',
          entry.unit[language],
          level[entry.level],
          parameterSources[id][language],
        ];
        return row(cells, { name: id, aliases: [entry.symbol, entry.label[language]] });
      });
    return { title: title[language], blocks: [table(header, rows)] };
  });
}

export function indicatorDescription(language: Language): Block {
  const say = wordsOf(language);
  const rows = indicatorIds.map((id) => {
    const { label, unit, description, unknown }: IndicatorEntry = indicators[id];
    const missing = unknown === undefined ? '' : unknowns[unknown].label[language];
    const cells = [code(id), label[language], description[language], unit[language], missing];
    return row(cells, { name: id, aliases: [label[language]] });
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
export function outcomeWords(language: Language): Block {
  const say = wordsOf(language);
  const named = (name: string, words: Text) => row([code(name), words[language]], { name, aliases: [words[language]] });
  return table(
    [say('phase or verdict', '阶段或结局'), say('name', '名称')],
    [
      ...phases.map((phase) => named(phase, phaseNames[phase])),
      ...verdicts.map((verdict) => named(verdict, verdictNames[verdict])),
    ],
  );
}

export function patternDescription(language: Language): Block {
  const say = wordsOf(language);
  const rows = patterns.map(({ id, setting, shows }) => row([id, setting[language], shows[language]]));
  return table(['', say('setting', '设定'), say('must show', '应呈现')], rows);
}

export function purposeDescription(language: Language): Block {
  const say = wordsOf(language);
  const rows = (Object.entries(purposes) as [keyof typeof purposes, number][]).map(([name, number]) =>
    row([String(number), code(name), purposeWords[name][language]], { name }),
  );
  return table([say('number', '编号'), say('purpose', '用途'), say('who draws what', '谁抽取什么')], rows);
}
