/** What a measured past leaves open of the assumptions a calibration looked for. Pure. */
import type { ParameterValue } from '../../engine/index.ts';
import {
  pinOf,
  unknownIds,
  unknowns,
  type Language,
  type PlausibleDocument,
  type UnknownId,
} from '../../experiments/index.ts';
import type { Pinned } from './brief-facts.ts';

/** Standard deviation of what is spread evenly from 0 to 1. */
const EVEN = Math.sqrt(1 / 12);

const numberOf = (value: ParameterValue | undefined): number | undefined =>
  typeof value === 'object' ? value[0] : value;

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length);
}

/**
 * How much of what was possible before the plausible worlds leave, assumption by assumption, the least pinned down
 * first: as a calibration says it. Those that multiply a usual value are told by their logarithms, in which that value
 * drops out.
 */
export function pinnedDown({ worlds }: PlausibleDocument, lang: Language): readonly Pinned[] {
  return unknownIds
    .flatMap((id: UnknownId): Pinned[] => {
      const { label, low, high, ratio, sets } = unknowns[id];
      const scale = (value: number): number => (ratio ? Math.log(value) : value);
      const found = worlds
        .flatMap(({ assumptions }) => numberOf(assumptions[sets[0]] as ParameterValue | undefined) ?? [])
        .filter((value) => !ratio || value > 0)
        .map(scale);
      if (found.length < 2) return [];
      return [{ label: label[lang], left: spreadOf(found) / (EVEN * (scale(high) - scale(low))) }];
    })
    .toSorted((a, b) => b.left - a.left);
}

/** An assumption the data do not pin down. */
export const isOpen = (pinned: Pinned): boolean => pinOf(pinned) === 'open';
