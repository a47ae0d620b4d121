import type { ParameterId, ParameterValue } from '../../engine/index.ts';
import type { PathDocument, ScenarioDocument } from './document.ts';
import { scenarioOf } from './parse.ts';
import type { Presets } from './parse.ts';
import { setAssumption } from './set-assumption.ts';

/**
 * The scenario as it goes along a path: the path's policy stands in place of the scenario's own (which stays when the
 * path names none), its assumptions and switched-off mechanisms are added. `from` is the quarter in which the path
 * leaves the scenario; mechanisms without their own quarter are switched off then.
 */
export function alongPath(document: ScenarioDocument, path: PathDocument, presets: Presets): ScenarioDocument {
  let result = document;
  for (const [id, value] of Object.entries(path.assumptions ?? {}) as [ParameterId, ParameterValue][]) {
    result = setAssumption(result, presets, { id, value });
  }
  if (path.policy !== undefined) result = { ...result, policy: path.policy };
  if (path.mechanismsOff === undefined) return result;
  const added = path.mechanismsOff.map(({ mechanism, from = path.from ?? 0 }) => ({ mechanism, from }));
  return { ...result, mechanismsOff: [...scenarioOf(document, presets).mechanismsOff, ...added] };
}
