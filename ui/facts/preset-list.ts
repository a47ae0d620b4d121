/** The presets as a person chooses among them. */
import { scenarioOf, type Presets, type Scenario, type ScenarioDocument } from '../../experiments/index.ts';

export interface PresetEntry {
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

/**
 * Every preset, in the order of the collection. That each is valid is for the tests to say: reading all of them again
 * would delay the first picture.
 */
export function presetList(presets: Presets): readonly PresetEntry[] {
  return [...presets.keys()].map((id) => ({ id, scenario: scenarioOf(presetDocument(id), presets) }));
}
