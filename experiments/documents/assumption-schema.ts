import * as v from 'valibot';
import { parameters, regionParameterIds, worldParameterIds } from '../../engine/index.ts';
import type { ParameterEntry, ParameterId, ParameterValue, RegionParameterId } from '../../engine/index.ts';

type ValueSchema = v.GenericSchema<ParameterValue>;

/** Every assumption, world-level first. */
export const parameterIds: readonly ParameterId[] = [...worldParameterIds, ...regionParameterIds];

function numberSchema(id: ParameterId): v.GenericSchema<number> {
  const entry: ParameterEntry = parameters[id];
  const bounds = v.pipe(v.number(), v.minValue(entry.min), v.maxValue(entry.max));
  if (entry.integer !== true) return bounds;
  const whole = v.pipe(bounds, v.integer());
  return entry.step === 1 ? whole : v.pipe(whole, v.multipleOf(entry.step));
}

/** What a value of one assumption must look like. */
export function valueSchema(id: ParameterId): ValueSchema {
  const single = numberSchema(id);
  if (typeof parameters[id].default === 'number') return single;
  return v.pipe(v.array(single), v.length(3)) as unknown as ValueSchema;
}

type Entries<K extends string> = { readonly [P in K]: v.ExactOptionalSchema<ValueSchema, undefined> };

function entriesFor<K extends ParameterId>(ids: readonly K[]): Entries<K> {
  return Object.fromEntries(ids.map((id) => [id, v.exactOptional(valueSchema(id))])) as unknown as Entries<K>;
}

export const regionAssumptionEntries = entriesFor(regionParameterIds);
/** World-level ids, and region-level ids meaning every region. */
export const assumptionEntries = { ...entriesFor(worldParameterIds), ...regionAssumptionEntries };

const idOfSymbol = new Map<string, ParameterId>(parameterIds.map((id) => [parameters[id].symbol, id]));
// An id always means itself, even where it is also the symbol of something else.
for (const id of parameterIds) idOfSymbol.set(id, id);

/** The assumption meant by an id or by a symbol of the model description (`gw` for `wageGrowth`). */
export function parameterIdOf(word: string): ParameterId | undefined {
  return idOfSymbol.get(word);
}

/** Ids and symbols a person may write. */
export function parameterWords(ids: readonly ParameterId[] = parameterIds): string[] {
  return ids.flatMap((id) => [id, parameters[id].symbol]);
}

const regionLevel: ReadonlySet<string> = new Set(regionParameterIds);

/** Whether regions may differ in this assumption. */
export function isRegionParameter(id: string): id is RegionParameterId {
  return regionLevel.has(id);
}
