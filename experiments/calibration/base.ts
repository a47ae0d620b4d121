/** What a calibration starts from: one scenario without its story. */
import type { RunInput } from '../../engine/index.ts';
import type { ScenarioDocument } from '../documents/document.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import { resolve } from '../documents/resolve.ts';

/**
 * A preset as the ground a place may stand on: what it assumes, without the shocks and the policy of its own history. A
 * table of a place is about one region, so presets of several are none.
 */
export function groundOf(preset: string, presets: Presets): ScenarioDocument | undefined {
  const document: ScenarioDocument = { format: 1, extends: preset, policy: [], events: [], mechanismsOff: [] };
  return scenarioOf(document, presets).regions.length === 1 ? document : undefined;
}

export function groundInput(preset: string, presets: Presets, quarters: number): RunInput {
  const document = groundOf(preset, presets);
  if (document === undefined) throw new RangeError(`${preset}: a calibration is of one region`);
  return resolve({ ...document, quarters }, presets).input;
}

/** The presets a place may be like. */
export const groundsIn = (presets: Presets): string[] =>
  [...presets.keys()].filter((id) => groundOf(id, presets) !== undefined);
