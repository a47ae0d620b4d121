/** What a chronicle consists of: dated happenings of one region, each with its size and circumstances. */
import { lockInIds, type EventKind, type IndicatorId, type LeverId, type Verdict } from '../../../engine/index.ts';
import type { ForceId, Pressures } from './pressures.ts';

/** A firm that took part; `identity` is the same in every path of the same seed. */
export interface FirmRole {
  readonly role: 'parent' | 'arrival' | 'left' | 'firstBrand' | 'leader' | 'last';
  readonly serial: number;
  /** 16 hexadecimal digits, high word first. */
  readonly identity: string;
  /** Children of a parent; jobs (labour units) of the others at their largest or when they left. */
  readonly count: number;
}

/** An indicator before and after something, and what it would be without it where the twin run is known. */
export interface Movement {
  readonly indicator: IndicatorId;
  readonly before: number;
  readonly after: number;
  /** Same quarters of the same run without any policy. */
  readonly without?: number;
}

/** Who brought the first maker of a link: nobody, a large firm's convoy, or a firm that came or was there. */
export type LinkMaker = 'itself' | 'convoy' | 'foreign' | 'moved' | 'large';

export const lockInIndices = ['lockIn', ...lockInIds] as const;
export type LockInIndex = (typeof lockInIndices)[number];

/**
 * What went with a happening, in numbers of the run, and by `basis` how much is known about it. `equation`: arithmetic
 * of the model's own equation. `count`: counted. `paired`: the difference to the same run without policy, same luck.
 * `association`: it went with it; no proof. NaN where there is nothing to measure. Jobs are labour units (1 = 10 jobs).
 */
export type Cause =
  | ({ readonly kind: 'pressures'; readonly basis: 'equation' } & Pressures)
  | {
      readonly kind: 'entry';
      readonly basis: 'count';
      /** Net additions by origin between the two quarters. */
      readonly from: number;
      readonly to: number;
      readonly startUps: number;
      readonly spinOffs: number;
      readonly foreign: number;
      readonly stateSeeded: number;
    }
  | {
      readonly kind: 'ties';
      readonly basis: 'equation';
      readonly specificity: number;
      readonly functionLevel: number;
      readonly localShare: number;
    }
  | {
      readonly kind: 'consensus';
      readonly basis: 'equation';
      readonly openness: number;
      readonly beliefSpread: number;
      readonly misperception: number;
    }
  | {
      readonly kind: 'capture';
      readonly basis: 'association';
      readonly capture: number;
      readonly bailOuts: number;
      readonly oldShare?: number;
      readonly protection: number;
      /** How many firms of one size the region's output amounts to, at scale 1, and whether so few act as one. */
      readonly employers: number;
      readonly few: boolean;
    }
  | {
      readonly kind: 'threeLockIns';
      readonly basis: 'equation';
      readonly functional: number;
      readonly cognitive: number;
      readonly political: number;
    }
  | {
      readonly kind: 'honesty';
      readonly basis: 'association';
      readonly cheatsBefore: number;
      readonly cheatsAfter: number;
      readonly qualityBefore: number;
      readonly qualityAfter: number;
      /** A quality scandal struck in the two years before. */
      readonly scandal: boolean;
      /** Levers started in the five years before it. */
      readonly levers: readonly LeverId[];
    }
  | {
      readonly kind: 'distance';
      readonly basis: 'equation';
      readonly fitBefore: number;
      readonly fitAfter: number;
      /** Three years after. */
      readonly openness: number;
      readonly newsBelieved: number;
      readonly misperception: number;
    }
  | {
      readonly kind: 'costGap';
      readonly basis: 'association';
      readonly wage: number;
      readonly rent: number;
      readonly outsideWage: number;
      readonly localShare: number;
      /** Highest wage in the other regions of the world. */
      readonly wageElsewhere?: number;
      readonly levers: readonly LeverId[];
    }
  | {
      readonly kind: 'functions';
      readonly basis: 'association';
      /** Ten years before, or the start. */
      readonly from: number;
      readonly functionBefore: number;
      readonly valuePerWorkerBefore: number;
      readonly valuePerWorker: number;
      readonly jobsChange: number;
      /** Levers for function, skill and openness in force. */
      readonly levers: readonly LeverId[];
    }
  | {
      /** What makes firms try: rivals, margins that pay for it, and what takes the pressure off. */
      readonly kind: 'drive';
      readonly basis: 'association';
      readonly rivalryBefore: number;
      readonly rivalry: number;
      readonly marginBefore: number;
      readonly margin: number;
      readonly capture: number;
      readonly protection: number;
    }
  | {
      readonly kind: 'hands';
      readonly basis: 'equation';
      /** When labour began to be short, and when it no longer was. */
      readonly labourForceBefore: number;
      readonly labourForce: number;
      readonly wageBefore: number;
      readonly wage: number;
    }
  | {
      /** How far people who share a name know each other, 0 to 1. */
      readonly kind: 'acquaintance';
      readonly basis: 'equation';
      readonly circle: number;
      readonly names: number;
      readonly knownBefore: number;
      readonly known: number;
      readonly market: number;
      readonly inspection: number;
    }
  | {
      /** What its makers need: demand that feeds them, and skills. */
      readonly kind: 'gates';
      readonly basis: 'equation';
      readonly feeds: number;
      readonly skills: number;
      readonly skillsNeeded: number;
    }
  | { readonly kind: 'crowding'; readonly basis: 'equation'; readonly employment: number; readonly land: number }
  | {
      readonly kind: 'concentration';
      readonly basis: 'association';
      readonly outputChange: number;
      readonly outputPerFirmBefore: number;
      readonly outputPerFirmAfter: number;
      readonly topShareBefore?: number;
      readonly topShareAfter?: number;
    }
  | {
      readonly kind: 'movements';
      readonly basis: 'paired' | 'association';
      readonly from: number;
      readonly to: number;
      readonly moved: readonly Movement[];
      /** Other policies had started before: a difference to no policy at all counts them too. */
      readonly earlier: boolean;
    };

/**
 * Sizes by kind. Jobs are labour units; shares and relative changes are fractions of 1. NaN where there is nothing to
 * measure.
 */
export interface SizeOf {
  readonly takeOff: {
    readonly firmsBefore: number;
    readonly firms: number;
    readonly jobsBefore: number;
    readonly jobs: number;
  };
  readonly foreignArrival: { readonly most: number; readonly mostQuarter: number; readonly share: number };
  readonly peak: {
    readonly jobs: number;
    readonly firms: number;
    readonly jobsEnd: number;
    readonly relativeEnd: number;
  };
  readonly decline: { readonly jobs: number; readonly jobsEnd: number; readonly change: number };
  readonly renewal: {
    readonly jobs: number;
    readonly jobsEnd: number;
    readonly change: number;
    readonly valueChange: number;
    readonly relativeToPeak: number;
  };
  readonly shakeout: {
    readonly firmsBefore: number;
    readonly firms: number;
    readonly closed: number;
    readonly moved: number;
    readonly entered: number;
  };
  readonly lockIn: {
    readonly index: LockInIndex;
    readonly threshold: number;
    readonly value: number;
    readonly most: number;
  };
  readonly lockInEased: {
    readonly index: LockInIndex;
    readonly threshold: number;
    readonly value: number;
    readonly least: number;
  };
  readonly reputationTrough: { readonly before: number; readonly reputation: number; readonly cheatShare: number };
  readonly reputationRecovery: { readonly lowest: number; readonly reputation: number; readonly cheatShare: number };
  readonly event: {
    readonly event: EventKind;
    readonly eventSize: number;
    readonly valueBefore: number;
    readonly valueLow: number;
    readonly lowQuarter: number;
    /** Quarter in which value added is back; absent when it never is. */
    readonly recovered?: number;
  };
  readonly policyStart: { readonly levers: readonly LeverId[]; readonly level: number; readonly spending: number };
  readonly policyEnd: { readonly levers: readonly LeverId[]; readonly level: number };
  readonly relocationWave: { readonly moved: number; readonly perYear: number; readonly elsewhere: number };
  readonly arrivalWave: { readonly arrived: number; readonly firms: number };
  readonly wageCrossing: { readonly multiple: number; readonly wage: number; readonly outsideWage: number };
  readonly landSqueeze: { readonly rent: number; readonly most: number };
  /** Share of the hands wanted that were found, at the worst. */
  readonly labourShort: { readonly found: number; readonly foundQuarter: number };
  readonly honestyLost: {
    readonly cheatsBefore: number;
    readonly cheats: number;
    readonly firmsBefore: number;
    readonly firms: number;
  };
  readonly bailOutWave: { readonly bailOuts: number; readonly perYear: number };
  /** A link of the supply chain that is made here for the first time. */
  readonly linkFilled: {
    readonly segment: number;
    readonly local: number;
    /** Five years later, or at the end. */
    readonly localLater: number;
    /** Known where the run was recorded. */
    readonly maker?: LinkMaker;
  };
  readonly upgrading: { readonly level: 2 | 3; readonly functionLevel: number };
  readonly replacement: {
    readonly replacement: 'forward' | 'reverse';
    /** Ten years before. */
    readonly from: number;
    readonly valueChange: number;
    readonly functionBefore: number;
    readonly functionLevel: number;
    readonly environmentBefore: number;
    readonly environment: number;
  };
  readonly inertia: { readonly effort: number; readonly most: number; readonly mostQuarter: number };
  readonly extinction: { readonly jobsAtMost: number; readonly closed: number; readonly moved: number };
  readonly end: {
    readonly verdict: Verdict;
    readonly firms: number;
    readonly jobs: number;
    readonly relativeJobs: number;
    readonly valueAdded: number;
    readonly relativeValue: number;
    readonly functionLevel: number;
    readonly lockIn: number;
    /** Share of departures that moved away instead of closing. */
    readonly movedShare: number;
    readonly localShare: number;
    readonly localShareMost: number;
    readonly firmsMost: number;
    readonly suppliersMost: number;
  };
}

export type HappeningKind = keyof SizeOf;

export type HappeningOf<K extends HappeningKind> = {
  readonly kind: K;
  readonly region: number;
  readonly quarter: number;
  /** Last quarter of what lasts. */
  readonly until?: number;
  readonly size: SizeOf[K];
  readonly cause?: Cause;
  readonly firms: readonly FirmRole[];
  /** Importance, 0 to 1: what is shown and what is left out. */
  readonly weight: number;
};

export type Happening = { [K in HappeningKind]: HappeningOf<K> }[HappeningKind];

export interface Chronicle {
  readonly region: number;
  readonly verdict: Verdict;
  /** What weighed most between the height of the cluster and its end, or from its start when it has no height. */
  readonly reason: Pressures;
  readonly mainForces: readonly ForceId[];
  /** Firms and jobs (labour units) of the first quarter. */
  readonly start: { readonly firms: number; readonly jobs: number };
  /** Everything found, in order of time. */
  readonly happenings: readonly Happening[];
  /** The most important of them, in order of time; the end is always among them. */
  readonly shown: readonly Happening[];
}
