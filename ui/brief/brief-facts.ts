/** What a brief tells, in one language: plain data, from which its pages and its file are made. */
import type { Verdict } from '../../engine/index.ts';
import type { PhaseBand } from '../plot/phase-bands.ts';
import type { Interval, Language, PointOfNoReturn, WindowSummary } from '../../experiments/index.ts';

/** Quantiles, a number a moment. */
export interface Band {
  readonly p05: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** Whether a path ends well more often than another beyond what luck explains. */
export type Standing = 'better' | 'worse' | 'alike';

export interface BriefPath {
  readonly id: string;
  readonly name: string;
  readonly slot: number;
  /** First quarter in which it acts; undefined for one that does not. */
  readonly from: number | undefined;
  /** In the unit shown. */
  readonly band: Band;
  /** Futures by how they end. */
  readonly verdicts: { readonly [V in Verdict]: number };
  readonly good: number;
  /** Luck does not let one tell it from the path that ends well most often. */
  readonly nearBest: boolean;
  /** Against the reference; undefined for that itself. */
  readonly against:
    | {
        readonly standing: Standing;
        readonly effect: Interval;
        readonly certain: boolean;
        readonly cost: Interval;
        /** Value added per unit of it. */
        readonly perUnit: Interval;
      }
    | undefined;
}

/** A measured series beside the band of the model, both in the size of the place. */
export interface BriefSeries {
  readonly label: string;
  readonly unit: string;
  readonly digits: number;
  /** Share of 1, shown in percent. */
  readonly isShare: boolean;
  readonly points: readonly { readonly quarter: number; readonly value: number }[];
  /** Quarters of the band. */
  readonly quarters: readonly number[];
  readonly band: Band;
}

export interface BriefPast {
  readonly place: string;
  readonly sources: readonly string[];
  /** Worlds, or runs, behind the band. */
  readonly runs: number;
  /** Whether these are worlds that a calibration found. */
  readonly calibrated: boolean;
  readonly series: readonly BriefSeries[];
  /** Measured points inside the band of nine tenths, and all. */
  readonly inside: number;
  readonly points: number;
}

/** A line of the one run that stands for the course of a scenario nobody measured. */
export interface BriefCourse {
  readonly name: string;
  readonly lines: readonly {
    readonly label: string;
    readonly unit: string;
    readonly digits: number;
    readonly values: readonly number[];
  }[];
  readonly phases: readonly PhaseBand[];
}

export interface BriefMove {
  readonly lever: string;
  readonly region: string | undefined;
  readonly level: number;
  readonly from: number;
  readonly to: number | undefined;
}

export interface BriefWindow {
  readonly replicates: number;
  readonly starts: readonly number[];
  readonly curves: readonly {
    readonly variant: WindowSummary['curves'][number]['variant'];
    readonly rescued: readonly number[];
    readonly paid: readonly number[];
    readonly point: PointOfNoReturn;
  }[];
  /** Political capture when the path begins, 0 to 1. */
  readonly capture: number;
}

export interface BriefShares {
  readonly replicates: number;
  readonly total: Interval;
  readonly parts: readonly { readonly label: string; readonly effect: Interval; readonly ofTotal: number }[];
}

/** Why a part of the second page has nothing in it. */
export type Missing = 'underWay' | 'notAsked' | 'cannot';
export type Asked<T> = { readonly found: T } | { readonly missing: Missing };

/** The path the second page is about. */
export interface BriefFocus {
  readonly id: string;
  readonly name: string;
  readonly moves: readonly BriefMove[];
  readonly from: number;
  readonly window: Asked<BriefWindow>;
  readonly shares: Asked<BriefShares>;
  /** The least strength that still upgrades, as a sentence. */
  readonly cheapest: Asked<string>;
  /** Of what it announces in the run on show. */
  readonly money:
    | {
        /** Share paid. */
        readonly paid: number;
        /** Reserve above 0, debt below, in years of revenue, at the end. */
        readonly net: number;
      }
    | undefined;
}

/** An assumption that a calibration looked for. */
export interface Pinned {
  readonly label: string;
  /** Spread of the plausible worlds over that of what was possible before: 1 nothing is learned. */
  readonly left: number;
}

export interface BriefLimits {
  /** What the data leave open, where worlds were found by a calibration. */
  readonly pinned: readonly Pinned[] | undefined;
  /** Assumptions drawn from their plausible ranges otherwise; 0 where luck alone differs. */
  readonly drawn: number;
  readonly effectsDrawn: boolean;
  /** Checks of the preset, and those that do not hold. */
  readonly checks: { readonly all: number; readonly misses: readonly string[] } | undefined;
  readonly regions: number;
}

export interface BriefFact {
  readonly name: string;
  readonly value: string;
  readonly kind: 'words' | 'typed' | 'link';
}

export interface BriefFacts {
  readonly lang: Language;
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly story: string;
  readonly sources: readonly string[];
  /** The one looked at, where there are several. */
  readonly region: string | undefined;
  readonly regions: readonly string[];
  readonly start: string | undefined;
  readonly quarters: number;
  /** From here on nothing is measured. */
  readonly today: number | undefined;
  readonly outcome: { readonly name: string; readonly unit: string; readonly digits: number };
  readonly money: string | undefined;
  /** Futures of each path: those that have been run, and those asked for. */
  readonly futures: number;
  readonly wanted: number;
  /** Worlds they are spread over; undefined where luck alone differs. */
  readonly worlds: number | undefined;
  readonly calibrated: boolean;
  readonly reference: string;
  readonly paths: readonly BriefPath[];
  /** Why nothing can be compared. */
  readonly faults: readonly string[];
  readonly same: readonly { readonly name: string; readonly as: string }[];
  readonly past: BriefPast | undefined;
  readonly course: BriefCourse | undefined;
  readonly focus: BriefFocus | undefined;
  readonly limits: BriefLimits;
  readonly made: readonly BriefFact[];
}

/** The path the others are read against. */
export const referenceOf = ({ paths, reference }: Pick<BriefFacts, 'paths' | 'reference'>): BriefPath | undefined =>
  paths.find(({ id }) => id === reference);
