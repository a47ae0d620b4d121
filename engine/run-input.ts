/** What goes into a run. Everything here is plain data that survives structured cloning. */
import type { LeverId } from './lever-ids.ts';
import type { MechanismId } from './mechanisms.ts';
import type { RegionParameterId, WorldParameterId } from './parameters.ts';
import type { EventKind } from './vocabulary.ts';

/** A scalar, or one value per value chain (captive, relational, market). */
export type ParameterValue = number | readonly [number, number, number];

/** One bar of the policy score. Active for `from <= quarter < to`; reaches `level` after `ramp` quarters. */
export interface PolicyMove {
  readonly lever: LeverId;
  /** Index of the region it applies to; every region when absent. */
  readonly region?: number;
  /** Announced strength in [0, 1]. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly ramp: number;
}

/** Something that happens to the world at the start of one quarter. */
export interface WorldEvent {
  readonly quarter: number;
  readonly kind: EventKind;
  readonly size: number;
}

/** A mechanism switched off from a quarter on, to see what it causes. */
export interface MechanismOff {
  readonly mechanism: MechanismId;
  readonly from: number;
}

/** Everything that determines a run. Same input, same engine: same bits. */
export interface RunInput {
  readonly seed: string;
  /** Length of the run, 1 to 2,000 quarters. */
  readonly quarters: number;
  readonly assumptions: { readonly [K in WorldParameterId]: ParameterValue };
  /** One entry per region, 1 to 3. */
  readonly regions: readonly { readonly [K in RegionParameterId]: ParameterValue }[];
  readonly policy: readonly PolicyMove[];
  readonly events: readonly WorldEvent[];
  readonly mechanismsOff: readonly MechanismOff[];
}

/** How to run it and what to return besides the indicators. None of this changes a bit of the result. */
export interface RunOptions {
  /** Record every firm and supplier in every quarter. */
  readonly panel?: boolean;
  /** Return a checkpoint taken after this many quarters. */
  readonly checkpointAt?: number;
  /** Continue from a checkpoint of the same input (policy and events after its quarter may differ). */
  readonly from?: ArrayBuffer;
}
