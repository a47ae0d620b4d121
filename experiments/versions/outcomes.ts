/** What is kept of every run of a version, so that the next version can be held against it. */
import {
  JOBS_PER_UNIT,
  phaseNames,
  phases,
  type Phase,
  type RunResult,
  type Text,
  type Verdict,
} from '../../engine/index.ts';
import { endMean, indexOfMost } from '../statistics/known.ts';

export interface VersionOutcomeEntry {
  readonly label: Text;
  readonly decimals: number;
}

/** Read off the course of a region; jobs to the single job, the end as the mean of the last two years. */
export const versionOutcomes = {
  employmentPeak: { label: { en: 'jobs at the peak', zh: '峰值岗位数' }, decimals: 0 },
  peakQuarter: { label: { en: 'quarter of the peak', zh: '峰值季度' }, decimals: 0 },
  employmentEnd: { label: { en: 'jobs at the end', zh: '期末岗位数' }, decimals: 0 },
  functionLevelEnd: { label: { en: 'function level at the end', zh: '期末功能等级' }, decimals: 2 },
  valueAddedEnd: { label: { en: 'value added at the end', zh: '期末增加值' }, decimals: 0 },
} as const satisfies { readonly [id: string]: VersionOutcomeEntry };
export type VersionOutcome = keyof typeof versionOutcomes;
export const versionOutcomeIds = Object.keys(versionOutcomes) as VersionOutcome[];

/** What levers are held against: where a peak lies says little of them. */
export const leverOutcomeIds = ['employmentEnd', 'functionLevelEnd', 'valueAddedEnd'] as const;
export type LeverOutcome = (typeof leverOutcomeIds)[number];

/** How many quarters a region spends in a phase. */
export const phaseLabel = (phase: Phase): Text => ({
  en: `quarters of ${phaseNames[phase].en}`,
  zh: `${phaseNames[phase].zh}季数`,
});

/** What the outcomes are read from; unknown numbers are NaN, labour is in jobs. */
export interface RegionCourse {
  readonly employment: ArrayLike<number>;
  readonly functionLevel: ArrayLike<number>;
  readonly valueAdded: ArrayLike<number>;
  readonly verdict: Verdict;
  /** Quarters spent in each phase. */
  readonly phases: { readonly [P in Phase]: number };
}

/** The courses of a run made here. */
export function coursesOf({ regions }: RunResult): RegionCourse[] {
  return regions.map(({ series, verdict, phases: byQuarter }) => ({
    employment: series.employment.map((labour) => JOBS_PER_UNIT * labour),
    functionLevel: series.functionLevel,
    valueAdded: series.valueAdded,
    verdict,
    phases: Object.fromEntries(
      phases.map((phase, code) => [phase, byQuarter.filter((one) => one === code).length]),
    ) as RegionCourse['phases'],
  }));
}

/** Five digits, which is more than anything is known to; null for what is unknown. */
const stored = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : Number(value.toPrecision(5));

export function outcomesOf({ employment, functionLevel, valueAdded }: RegionCourse): {
  readonly [O in VersionOutcome]: number | null;
} {
  const peak = indexOfMost(employment);
  return {
    employmentPeak: stored(employment[peak]),
    peakQuarter: peak < 0 ? null : peak,
    employmentEnd: stored(endMean(employment)),
    functionLevelEnd: stored(endMean(functionLevel)),
    valueAddedEnd: stored(endMean(valueAdded)),
  };
}
