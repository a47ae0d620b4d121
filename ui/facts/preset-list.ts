/** The presets as a person chooses among them. */
import type { Text } from '../../engine/index.ts';
import {
  scenarioOf,
  type Language,
  type Presets,
  type Scenario,
  type ScenarioDocument,
} from '../../experiments/index.ts';

interface PresetEntry {
  readonly id: string;
  readonly scenario: Scenario;
}

/** The document a person starts from when choosing a preset: nothing but the difference, which is none. */
export function presetDocument(id: string): ScenarioDocument {
  return { format: 1, extends: id };
}

/** Whether a document says anything beyond the preset it extends. */
export function differsFromPreset({ extends: base, ...own }: ScenarioDocument): boolean {
  return base !== undefined && Object.keys(own).length > 1;
}

interface Group {
  readonly name: Text;
  /** Ids in the order in which they are read. */
  readonly presets: readonly string[];
}

const groups = {
  china: { name: { en: 'China', zh: '中国' }, presets: ['zhejiang', 'wenzhou', 'guangdong', 'west'] },
  models: {
    name: { en: 'Model cases', zh: '模型情形' },
    presets: ['default', 'krugman', 'perroux-weak', 'perroux-strong'],
  },
  europe: { name: { en: 'Europe', zh: '欧洲' }, presets: ['ruhr', 'italy', 'swiss'] },
  americas: { name: { en: 'The Americas', zh: '美洲' }, presets: ['detroit', 'sinos'] },
  technology: { name: { en: 'High technology', zh: '高新技术' }, presets: ['valley', 'hsinchu', 'bangalore'] },
} as const satisfies Readonly<Record<string, Group>>;
/** A preset the page knows by name. */
export type PresetId = (typeof groups)[keyof typeof groups]['presets'][number];
const others: Text = { en: 'Others', zh: '其他' };

/** What a reader knows comes first. */
const order: { readonly [L in Language]: readonly (keyof typeof groups)[] } = {
  en: ['models', 'technology', 'europe', 'americas', 'china'],
  zh: ['china', 'technology', 'models', 'europe', 'americas'],
};

export interface PresetGroup {
  readonly name: string;
  readonly entries: readonly PresetEntry[];
}

/**
 * Every preset, in groups. That each is valid is for the tests to say: reading all of them again would delay the first
 * picture.
 */
export function presetGroups(presets: Presets, lang: Language): readonly PresetGroup[] {
  const grouped = order[lang].map((id): Group => groups[id]);
  const named = new Set(grouped.flatMap((group) => group.presets));
  const rest = { name: others, presets: [...presets.keys()].filter((id) => !named.has(id)) };
  return [...grouped, rest]
    .map(({ name, presets: ids }) => ({
      name: name[lang],
      entries: ids
        .filter((id) => presets.has(id))
        .map((id) => ({ id, scenario: scenarioOf(presetDocument(id), presets) })),
    }))
    .filter(({ entries }) => entries.length > 0);
}
