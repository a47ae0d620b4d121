import type { ParameterId, ParameterValue } from '../../engine/index.ts';
import { isRegionParameter } from './assumption-schema.ts';
import type { ScenarioDocument } from './document.ts';
import { scenarioOf } from './parse.ts';
import type { Presets } from './parse.ts';

/** An assumption and its value: of one region, or of the world. */
export interface SetAssumption {
  readonly region?: string;
  readonly id: ParameterId;
  readonly value: ParameterValue;
}

type Values = { [id: string]: ParameterValue };

/**
 * A document with assumptions set, in this order. A region-level assumption set without a region holds in every region,
 * also where a region had a value of its own.
 */
export function setAssumptions(
  document: ScenarioDocument,
  presets: Presets,
  settings: readonly SetAssumption[],
): ScenarioDocument {
  const { regions } = scenarioOf(document, presets);
  const ofWorld: Values = {};
  const ofRegions = new Map<string, Values>(regions.map(({ id }) => [id, {}]));
  for (const { region, id, value } of settings) {
    if (region !== undefined) {
      const values = ofRegions.get(region);
      if (values !== undefined) values[id] = value;
      continue;
    }
    ofWorld[id] = value;
    if (!isRegionParameter(id)) continue;
    for (const one of regions) {
      const values = ofRegions.get(one.id) as Values;
      if (one.assumptions[id] !== undefined || values[id] !== undefined) values[id] = value;
    }
  }
  const inWorld = Object.keys(ofWorld).length > 0;
  const inRegions = settings.some(({ region }) => region !== undefined) || [...ofRegions.values()].some(hasAny);
  return {
    ...document,
    ...(inWorld ? { assumptions: { ...document.assumptions, ...ofWorld } } : {}),
    ...(inRegions
      ? {
          regions: regions.map(({ id }) => {
            const own = document.regions?.find((candidate) => candidate.id === id) ?? { id };
            const values = ofRegions.get(id) as Values;
            return hasAny(values) ? { ...own, assumptions: { ...own.assumptions, ...values } } : own;
          }),
        }
      : {}),
  };
}

const hasAny = (values: Values): boolean => Object.keys(values).length > 0;

/** A document with one assumption set. */
export function setAssumption(document: ScenarioDocument, presets: Presets, setting: SetAssumption): ScenarioDocument {
  return setAssumptions(document, presets, [setting]);
}
