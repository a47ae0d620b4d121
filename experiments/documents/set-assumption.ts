import type { ParameterId, ParameterValue } from '../../engine/index.ts';
import { isRegionParameter } from './assumption-schema.ts';
import type { RegionDocument, ScenarioDocument } from './document.ts';
import { scenarioOf } from './parse.ts';
import type { Presets } from './parse.ts';

/** The regions of a document, each with one more assumption where `value` gives one. */
function regionsWith(
  document: ScenarioDocument,
  presets: Presets,
  id: ParameterId,
  value: (region: string) => ParameterValue | undefined,
): RegionDocument[] {
  return scenarioOf(document, presets).regions.map((region) => {
    const own = document.regions?.find((candidate) => candidate.id === region.id) ?? { id: region.id };
    const given = value(region.id);
    return given === undefined ? own : { ...own, assumptions: { ...own.assumptions, [id]: given } };
  });
}

/**
 * A document with one assumption set: of one region, or of the world. A region-level assumption set without a region
 * holds in every region, also where a region had a value of its own.
 */
export function setAssumption(
  document: ScenarioDocument,
  presets: Presets,
  { region, id, value }: { readonly region?: string; readonly id: ParameterId; readonly value: ParameterValue },
): ScenarioDocument {
  if (region !== undefined) {
    return {
      ...document,
      regions: regionsWith(document, presets, id, (name) => (name === region ? value : undefined)),
    };
  }
  const assumptions = { ...document.assumptions, [id]: value };
  if (!isRegionParameter(id)) return { ...document, assumptions };
  const { regions } = scenarioOf(document, presets);
  const own = new Set(regions.filter((entry) => entry.assumptions[id] !== undefined).map((entry) => entry.id));
  if (own.size === 0) return { ...document, assumptions };
  return {
    ...document,
    assumptions,
    regions: regionsWith(document, presets, id, (name) => (own.has(name) ? value : undefined)),
  };
}
