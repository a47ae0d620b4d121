/** The catalogues `list` shows: each the whole table as JSON, and the columns to show as text. */
import {
  indicatorIds,
  indicators,
  leverGroups,
  leverIds,
  levers,
  levelWords,
  mechanisms,
  parameterGroups,
  parameterSources,
  parameters,
  processLabels,
  schedule,
  unknowns,
  type IndicatorEntry,
  type ParameterEntry,
  type ParameterValue,
  type Text,
} from '../engine/index.ts';
import {
  designInWords,
  designs,
  exportedUnit,
  industries,
  industrySentences,
  parameterIds,
  parseDesign,
  places,
  placeSentences,
  presets,
  type Fault,
  type Industry,
  type Language,
} from '../experiments/index.ts';
import { everyPreset } from './scenario-argument.ts';
import type { Align } from './text-table.ts';

export interface Catalogue {
  /** The whole table, as data. */
  readonly json: readonly unknown[];
  /** Head and rows. */
  readonly rows: readonly (readonly string[])[];
  readonly aligns?: readonly Align[];
}

const heads = {
  id: { en: 'id', zh: 'id' },
  title: { en: 'title', zh: '标题' },
  question: { en: 'question', zh: '问题' },
  quarters: { en: 'quarters', zh: '季度' },
  runs: { en: 'runs', zh: '运行' },
  regions: { en: 'regions', zh: '区域' },
  packages: { en: 'packages', zh: '政策组合' },
  name: { en: 'name', zh: '名称' },
  effect: { en: 'effect', zh: '作用' },
  costs: { en: 'cost at level 1', zh: '力度为 1 时的成本' },
  symbol: { en: 'symbol', zh: '符号' },
  level: { en: 'level', zh: '层面' },
  value: { en: 'value', zh: '取值' },
  range: { en: 'range', zh: '范围' },
  unit: { en: 'unit', zh: '单位' },
  description: { en: 'description', zh: '说明' },
  row: { en: 'row', zh: '序' },
  happens: { en: 'what happens', zh: '发生什么' },
} as const;

const head = (names: readonly (keyof typeof heads)[], language: Language): string[] =>
  names.map((name) => heads[name][language]);

/** A value of an assumption as it is written on the command line. */
export function valueText(value: ParameterValue): string {
  return typeof value === 'number' ? String(value) : value.join(',');
}

/** The whole entry of an assumption, whatever narrower type the table gives it. */
export const assumptionEntry = (id: (typeof parameterIds)[number]): ParameterEntry => parameters[id];

export const levelNames = { world: { en: 'world', zh: '世界' }, region: { en: 'region', zh: '区域' } } as const;

function shippedDesigns(language: Language, faults: Fault[]): Catalogue {
  const all = [...designs].flatMap(([id, source]) => {
    const read = parseDesign(source, presets);
    if (!('faults' in read)) return [{ id, experiment: read.experiment }];
    faults.push(...read.faults.map((fault) => ({ ...fault, path: `designs/${id}.json: ${fault.path}` })));
    return [];
  });
  return {
    json: all.map(({ experiment: { design, rows } }) => ({ ...design, runs: rows })),
    rows: [
      head(['id', 'title', 'runs', 'question'], language),
      ...all.map(({ id, experiment }) => [
        id,
        experiment.design.title?.[language] ?? '',
        designInWords(experiment)[language],
        experiment.design.question?.[language] ?? '',
      ]),
    ],
  };
}

function scenarios(language: Language, faults: Fault[]): Catalogue {
  const all = everyPreset(faults);
  return {
    json: all.map(({ scenario, regions }) => {
      const { id, title, question, story, seed, quarters, start, packages, paths, sources, theories } = scenario;
      const packageList = Object.entries(packages).map(([name, entry]) => ({
        name,
        label: entry.label,
        start: entry.start,
      }));
      return {
        id,
        title,
        question,
        story,
        seed,
        quarters,
        ...(start === undefined ? {} : { start }),
        regions,
        packages: packageList,
        paths: paths.map(({ name }) => name),
        sources,
        theories,
      };
    }),
    rows: [
      head(['id', 'title', 'quarters', 'regions', 'question', 'packages'], language),
      ...all.map(({ scenario, regions }) => [
        scenario.id,
        scenario.title[language],
        String(scenario.quarters),
        regions.map(({ id }) => id).join(' '),
        scenario.question[language],
        Object.keys(scenario.packages).join(' '),
      ]),
    ],
    aligns: ['left', 'left', 'right'],
  };
}

function leverCatalogue(language: Language): Catalogue {
  return {
    json: leverIds.map((id) => ({ id, ...levers[id], groupLabel: leverGroups[levers[id].group], words: levelWords })),
    rows: [
      head(['id', 'name', 'costs', 'effect'], language),
      ...leverIds.map((id) => {
        const { label, fixedCost, costPerFirm, effect } = levers[id];
        const cost = { en: `${fixedCost} + ${costPerFirm} a firm`, zh: `${fixedCost} + ${costPerFirm}/企业` }[language];
        return [id, label[language], cost, effect[language]];
      }),
    ],
  };
}

function assumptions(language: Language): Catalogue {
  return {
    json: parameterIds.map((id) => ({
      id,
      ...assumptionEntry(id),
      source: parameterSources[id],
      groupLabel: parameterGroups[assumptionEntry(id).group],
    })),
    rows: [
      head(['id', 'symbol', 'level', 'value', 'range', 'unit', 'name'], language),
      ...parameterIds.map((id) => {
        const { symbol, level, default: value, min, max, unit, label } = assumptionEntry(id);
        return [
          id,
          symbol,
          levelNames[level][language],
          valueText(value),
          `${min} – ${max}`,
          unit[language],
          label[language],
        ];
      }),
    ],
    aligns: ['left', 'left', 'left', 'right', 'right'],
  };
}

function indicatorCatalogue(language: Language): Catalogue {
  return {
    json: indicatorIds.map((id) => {
      const { label, description, format, bounds, unknown }: IndicatorEntry = indicators[id];
      return {
        id,
        label,
        description,
        unit: exportedUnit(id),
        format,
        bounds,
        ...(unknown === undefined ? {} : { unknownWith: unknowns[unknown].label }),
      };
    }),
    rows: [
      head(['id', 'name', 'unit', 'description'], language),
      ...indicatorIds.map((id) => [
        id,
        indicators[id].label[language],
        exportedUnit(id)[language],
        indicators[id].description[language],
      ]),
    ],
  };
}

function mechanismCatalogue(language: Language): Catalogue {
  return {
    json: Object.entries(mechanisms).map(([id, entry]) => ({ id, ...entry })),
    rows: [
      head(['id', 'name', 'description'], language),
      ...Object.entries(mechanisms).map(([id, { label, description }]) => [id, label[language], description[language]]),
    ],
  };
}

function scheduleCatalogue(language: Language): Catalogue {
  return {
    json: schedule.map(({ name, sentence }, k) => ({ row: k + 1, name, label: processLabels[name]!, sentence })),
    rows: [
      head(['row', 'name', 'happens'], language),
      ...schedule.map(({ name, sentence }, k) => [String(k + 1), processLabels[name]![language], sentence[language]]),
    ],
    aligns: ['right'],
  };
}

/** Sets of assumptions that a scenario can name. */
const settingCatalogue =
  (settings: Readonly<Record<string, Industry>>, sentences: Readonly<Record<string, Text>>) =>
  (language: Language): Catalogue => ({
    json: Object.entries(settings).map(([id, { label, assumptions: sets }]) => ({
      id,
      label,
      description: sentences[id],
      assumptions: sets,
    })),
    rows: [
      head(['id', 'name', 'description'], language),
      ...Object.entries(settings).map(([id, { label }]) => [id, label[language], sentences[id]![language]]),
    ],
  });

/** By name; each is made when it is asked for. */
export const catalogues = {
  scenarios,
  designs: shippedDesigns,
  levers: leverCatalogue,
  assumptions,
  industries: settingCatalogue(industries, industrySentences),
  places: settingCatalogue(places, placeSentences),
  indicators: indicatorCatalogue,
  mechanisms: mechanismCatalogue,
  schedule: scheduleCatalogue,
} as const satisfies { readonly [name: string]: (language: Language, faults: Fault[]) => Catalogue };
export type CatalogueId = keyof typeof catalogues;
