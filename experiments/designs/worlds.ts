import { drawnWords, parameters, power, runKey, threefry, uniform } from '../../engine/index.ts';
import type { ParameterEntry, ParameterId, ParameterValue, RunInput } from '../../engine/index.ts';
import { parameterIds } from '../documents/assumption-schema.ts';

/** An assumption whose true value is unknown. */
interface Uncertain {
  readonly id: ParameterId;
  readonly entry: ParameterEntry;
  readonly low: number;
  readonly high: number;
}

const uncertain: readonly Uncertain[] = parameterIds.flatMap((id) => {
  const entry: ParameterEntry = parameters[id];
  return entry.plausible === undefined ? [] : [{ id, entry, low: entry.plausible[0], high: entry.plausible[1] }];
});

/** The assumptions that differ between worlds: those with a plausible range. */
export const uncertainAssumptions: readonly ParameterId[] = uncertain.map(({ id }) => id);

/** FNV-1a, so that an assumption keeps its draws when others get or lose a range. */
function wordOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < id.length; k++) hash = Math.imul(hash ^ id.charCodeAt(k), 0x01000193);
  return hash;
}

/** Between two positive numbers by ratio, otherwise by difference. */
function between(low: number, high: number, share: number): number {
  return low > 0 ? low * power(high / low, share) : low + (high - low) * share;
}

function drawn({ entry, low, high }: Uncertain, u: number): number {
  const middle = entry.default as number;
  if (!(low < middle && middle < high)) return between(low, high, u);
  return u < 0.5 ? between(low, middle, 2 * u) : between(middle, high, 2 * u - 1);
}

/**
 * Strength of the luck of the world in a drawn world whose scenario has none: what may become of a place is asked there,
 * not what a policy changes. The same for all paths of a replicate, so effects stay paired.
 */
const LUCK = 1;

/** A possible world: the value of each uncertain assumption, and its luck. */
export type PossibleWorld = ReadonlyMap<ParameterId, number>;

/**
 * Draws one possible world. Each uncertain assumption is drawn independently from its plausible range, so that half of
 * the worlds lie on either side of the default. A pure function of the phrase, the number and the assumption: the same
 * world in every path, whoever runs it and however many worlds there are.
 *
 * @param phrase seed phrase of the comparison
 * @param number of the world, from 0
 */
export function drawWorld(phrase: string, number: number): PossibleWorld {
  runKey(`${phrase}\nworlds`);
  const [high, low] = [drawnWords[0] as number, drawnWords[1] as number];
  const world = new Map<ParameterId, number>();
  for (const assumption of uncertain) {
    threefry(high, low, number, wordOf(assumption.id));
    world.set(assumption.id, drawn(assumption, uniform(drawnWords[0] as number)));
  }
  world.set('luck', LUCK);
  return world;
}

function moved(value: number, draw: number, entry: ParameterEntry): number {
  const middle = entry.default as number;
  // What a scenario says of its place is moved in the same proportion as the default.
  const shifted = value === middle ? draw : middle > 0 ? (value * draw) / middle : value + draw - middle;
  const inside = Math.min(entry.max, Math.max(entry.min, shifted));
  return entry.integer === true ? Math.round(inside / entry.step) * entry.step : inside;
}

/**
 * The plausible range of an assumption in a scenario that gives it this value: moved with it as in a drawn world;
 * undefined for one that has none.
 */
export function plausibleRange(
  id: ParameterId,
  value: ParameterValue | undefined,
): readonly [number, number] | undefined {
  const found = uncertain.find((one) => one.id === id);
  if (found === undefined) return undefined;
  const { entry, low, high } = found;
  const own = typeof value === 'number' ? value : (entry.default as number);
  return [moved(own, low, entry), moved(own, high, entry)];
}

function valuesIn<T extends { readonly [id: string]: ParameterValue }>(values: T, world: PossibleWorld): T {
  const changed: Record<string, ParameterValue> = { ...values };
  for (const { id, entry } of uncertain) {
    const value = changed[id];
    const draw = world.get(id);
    if (value === undefined || draw === undefined) continue;
    changed[id] =
      typeof value === 'number'
        ? moved(value, draw, entry)
        : (value.map((part) => moved(part, draw, entry)) as [number, number, number]);
  }
  return changed as T;
}

/** A scenario's own luck counts; 0 says nothing about it. */
function luckOf({ assumptions: { luck } }: RunInput, world: PossibleWorld): ParameterValue {
  return luck === 0 ? (world.get('luck') ?? 0) : luck;
}

/**
 * A run in a possible world. Assumptions the scenario or a path sets to another value than the default keep their
 * distance from it: they are multiplied by the same factor, within the declared bounds. All regions share the draw.
 */
export function inWorld(input: RunInput, world: PossibleWorld): RunInput {
  return {
    ...input,
    assumptions: { ...valuesIn(input.assumptions, world), luck: luckOf(input, world) },
    regions: input.regions.map((region) => valuesIn(region, world)),
  };
}
