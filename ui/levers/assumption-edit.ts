/** Reading and resetting assumptions of a document; setting one is `setAssumption` of the experiments layer. */
import { parameters, type ParameterId, type ParameterValue } from '../../engine/index.ts';
import {
  isRegionParameter,
  type AssumptionValues,
  type RegionDocument,
  type Scenario,
  type ScenarioDocument,
} from '../../experiments/index.ts';

/** Values an assumption has: one, or one per region where they differ. */
export function valuesOf(scenario: Scenario, id: ParameterId, region: string | null): readonly ParameterValue[] {
  const world = scenario.assumptions[id] ?? parameters[id].default;
  if (!isRegionParameter(id)) return [world];
  const regions = region === null ? scenario.regions : scenario.regions.filter((entry) => entry.id === region);
  const values = regions.map(({ assumptions }) => assumptions[id] ?? world);
  const distinct = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...distinct.values()];
}

/** Whether two readings of an assumption are the same. */
export function sameValues(a: readonly ParameterValue[], b: readonly ParameterValue[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function without(values: AssumptionValues, id: ParameterId): AssumptionValues {
  const { [id]: _gone, ...rest } = values;
  return rest;
}

/** A region of the document as its base has it, with the value of one assumption reset. */
function regionReset(region: RegionDocument, id: ParameterId, base: Scenario | undefined): RegionDocument {
  const original = base?.regions.find((entry) => entry.id === region.id)?.assumptions as AssumptionValues | undefined;
  const rest = without(region.assumptions ?? {}, id);
  const value = original?.[id];
  const assumptions = value === undefined ? rest : { ...rest, [id]: value };
  const { assumptions: _old, ...others } = region;
  return Object.keys(assumptions).length === 0 ? others : { ...others, assumptions };
}

/** Whether the regions of a document say nothing its base does not. */
function regionsAdd(regions: readonly RegionDocument[], base: Scenario): boolean {
  const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join('\n');
  const bare = regions.every((region) => {
    const original = base.regions.find(({ id }) => id === region.id);
    const same = Object.entries(region.assumptions ?? {}).every(
      ([id, value]) =>
        JSON.stringify((original?.assumptions as AssumptionValues | undefined)?.[id as ParameterId]) ===
        JSON.stringify(value),
    );
    return region.name === undefined && same;
  });
  return !bare || ids(regions) !== ids(base.regions);
}

/**
 * A document with one assumption as its base has it, in one region or everywhere.
 * @param base what the document extends; undefined when it stands alone and the model's defaults count
 */
export function resetAssumption(
  document: ScenarioDocument,
  id: ParameterId,
  region: string | null,
  base: Scenario | undefined,
): ScenarioDocument {
  const { assumptions = {}, regions, ...rest } = document;
  const world = region === null ? without(assumptions, id) : assumptions;
  const kept = regions?.map((entry) => (region === null || entry.id === region ? regionReset(entry, id, base) : entry));
  const needed = kept !== undefined && (base === undefined || regionsAdd(kept, base));
  return {
    ...rest,
    ...(Object.keys(world).length === 0 ? {} : { assumptions: world }),
    ...(needed ? { regions: kept } : {}),
  };
}

/** A document with every assumption as its base has them, its industry and its place. */
export function resetAssumptions(
  document: ScenarioDocument,
  ids: readonly ParameterId[],
  base: Scenario | undefined,
): ScenarioDocument {
  const { industry: _industry, place: _place, ...rest } = document;
  return ids.reduce((changed, id) => resetAssumption(changed, id, null, base), rest);
}
