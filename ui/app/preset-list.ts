/** The presets as a person chooses among them. */
import { parseDocument, scenarioOf, type Presets, type Scenario, type ScenarioDocument } from '../../experiments/index.ts';

export interface PresetEntry {
  readonly id: string;
  readonly scenario: Scenario;
}

/** The document a person starts from when choosing a preset: nothing but the difference, which is none. */
export function presetDocument(id: string): ScenarioDocument {
  return { format: 1, extends: id };
}

/** Every valid preset, in the order of the collection. */
export function presetList(presets: Presets): readonly PresetEntry[] {
  return [...presets].flatMap(([id, raw]) =>
    'faults' in parseDocument(raw, presets) ? [] : [{ id, scenario: scenarioOf(presetDocument(id), presets) }],
  );
}
