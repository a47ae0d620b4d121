/** Everything the finders of happenings look at. */
import { exponentialGrowth, highestAnnounced, leverIds } from '../../../engine/index.ts';
import type {
  LeverId,
  Panel,
  RegionParameterId,
  RegionResult,
  RunInput,
  WorldParameterId,
} from '../../../engine/index.ts';

export interface Telling {
  /** Index of the region. */
  readonly r: number;
  readonly region: RegionResult;
  /** The other regions of the world. */
  readonly others: readonly RegionResult[];
  readonly input: RunInput;
  readonly quarters: number;
  readonly panel?: Panel | undefined;
  /** The same region and luck without any policy. */
  readonly baseline?: RegionResult | undefined;
}

/** A scalar assumption of the world. */
export function worldNumber({ input }: Telling, id: WorldParameterId): number {
  return input.assumptions[id] as number;
}

/** A scalar assumption of the region. */
export function regionNumber({ input, r }: Telling, id: RegionParameterId): number {
  return input.regions[r]![id] as number;
}

/** Wage of the outside place in a quarter: wOut0 exp(gwOut t), equation 7.1. */
export function outsideWage(telling: Telling, quarter: number): number {
  return exponentialGrowth(worldNumber(telling, 'outsideWage'), worldNumber(telling, 'outsideWageGrowth'), quarter);
}

/** Level of a lever that is in force in this region: what equations read, whatever was announced. */
export const inForceAt = ({ region }: Telling, lever: LeverId, quarter: number): number =>
  region.levers[lever].inForce[quarter]!;

/** Levers of this region announced at a quarter, in catalogue order. */
export function activeAt({ input, r }: Telling, quarter: number): readonly LeverId[] {
  return leverIds.filter((id) => highestAnnounced(input.policy, id, r, quarter) > 0);
}

/** Levers of this region whose bars start in `from <= quarter <= to`, in catalogue order. */
export function startedIn({ input, r }: Telling, from: number, to: number): readonly LeverId[] {
  const started = new Set(
    input.policy
      .filter((move) => (move.region === undefined || move.region === r) && move.from >= from && move.from <= to)
      .map(({ lever }) => lever),
  );
  return leverIds.filter((id) => started.has(id));
}
