/** What comes out of a run. Everything here is plain data that survives structured cloning. */
import type { IndicatorId } from './indicators.ts';
import type { LeverId } from './lever-ids.ts';
import type { Verdict } from './vocabulary.ts';

/** What becomes of an announced level: one value per quarter each. */
export interface LeverCourse {
  /** Level that is paid. */
  readonly paid: Float64Array;
  /** Level in force, after capture, decreasing returns and time. */
  readonly inForce: Float64Array;
}

export interface RegionResult {
  /** One value per quarter for every indicator; NaN where it is unknown, which `unknownWhen` says of an indicator. */
  readonly series: { readonly [K in IndicatorId]: Float64Array };
  readonly levers: { readonly [K in LeverId]: LeverCourse };
  /** Index into `phases`, one per quarter. */
  readonly phases: Uint8Array;
  readonly verdict: Verdict;
}

/**
 * Every firm and supplier in every quarter, as flat columns; rows of quarter t are `offsets[t]` to `offsets[t + 1]`.
 */
export interface Panel {
  readonly firms: {
    readonly offsets: Int32Array;
    /** Row of `book.firms` this firm has, the same in every quarter. */
    readonly serial: Int32Array;
    readonly region: Uint8Array;
    readonly chain: Uint8Array;
    /** Function level, 0 assembly to 3 own brand. */
    readonly functionLevel: Float32Array;
    /** Labour units at work (1 unit = 10 jobs). */
    readonly employment: Float32Array;
    readonly capacity: Float32Array;
    readonly output: Float32Array;
    readonly efficiency: Float32Array;
    readonly quality: Float32Array;
    readonly price: Float32Array;
    readonly margin: Float32Array;
    readonly cash: Float32Array;
    readonly brand: Float32Array;
    readonly positionX: Float32Array;
    readonly positionY: Float32Array;
    readonly beliefX: Float32Array;
    readonly beliefY: Float32Array;
    /** Mean relation-specificity of the four ties. */
    readonly specificity: Float32Array;
    /** Serial of the firm whose technique or products it copied this quarter, −1 for none. */
    readonly learnedFrom: Float32Array;
    readonly cheats: Uint8Array;
    /** Serial of the supplier of each of the four segments, −1 for imports: `ties[4 * row + segment]`. */
    readonly ties: Int32Array;
    readonly tieSpecificity: Float32Array;
  };
  readonly suppliers: {
    readonly offsets: Int32Array;
    readonly serial: Int32Array;
    readonly region: Uint8Array;
    readonly segment: Uint8Array;
    readonly capacity: Float32Array;
    readonly load: Float32Array;
    readonly efficiency: Float32Array;
  };
  /** One row per firm and per supplier that ever lived, in order of creation. */
  readonly book: {
    readonly firms: {
      /** Hereditary 64-bit identity, two words: the same firm in every path of the same seed. */
      readonly identity: Int32Array;
      readonly parent: Int32Array;
      readonly origin: Uint8Array;
      readonly birthRegion: Uint8Array;
      /** Quarter in which it first existed; negative for founders. */
      readonly birth: Int32Array;
      /** Quarter in which it left; −1 while alive. */
      readonly end: Int32Array;
      /** Index into `fates`. */
      readonly fate: Uint8Array;
    };
    readonly suppliers: {
      readonly identity: Int32Array;
      readonly segment: Uint8Array;
      readonly birthRegion: Uint8Array;
      readonly birth: Int32Array;
      readonly end: Int32Array;
    };
    /** Moves of firms between regions of the world: quarter, serial, from, to (4 numbers each). */
    readonly moves: Int32Array;
  };
  /** The moving market target, one point per quarter. */
  readonly targetX: Float32Array;
  readonly targetY: Float32Array;
}

export interface RunResult {
  readonly quarters: number;
  readonly regions: readonly RegionResult[];
  /** Hash over the full state after the last quarter: 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** Work done: firms alive summed over quarters, and suppliers likewise. */
  readonly firmQuarters: number;
  readonly supplierQuarters: number;
  readonly panel?: Panel;
  readonly checkpoint?: ArrayBuffer;
}
