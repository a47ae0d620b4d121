/** Section 10: life-cycle phases and the verdict, read from the series of a region after the run. */
import { log } from './math.ts';
import type { RegionResult } from './run-result.ts';
import { END_QUARTERS, phases, type Verdict } from './vocabulary.ts';

const FORMATION = phases.indexOf('formation');
const GROWTH = phases.indexOf('growth');
const MATURITY = phases.indexOf('maturity');
const DECLINE = phases.indexOf('decline');
const RENEWAL = phases.indexOf('renewal');
const EXTINCT = phases.indexOf('extinct');

const SMOOTHING = 2 / 9;
const LOOK_BACK = 8;
const THRESHOLD = 0.006;
const HYSTERESIS = 6;

/**
 * The phase the numbers of a region with firms ask for, given the present one. `logGrowth` is per quarter over two
 * years.
 */
export function wantedPhase(present: number, firms: number, logGrowth: number, relativeToPeak: number): number {
  if (present === FORMATION) return firms >= 30 && logGrowth > THRESHOLD ? GROWTH : FORMATION;
  if (logGrowth > THRESHOLD) {
    const renews = present === DECLINE || present === RENEWAL || (present === MATURITY && relativeToPeak < 0.97);
    return renews ? RENEWAL : GROWTH;
  }
  if (logGrowth < -THRESHOLD) return DECLINE;
  return present === DECLINE && relativeToPeak < 0.75 ? DECLINE : MATURITY;
}

/**
 * Life-cycle phase of every quarter (Tichy), as indices into `phases`. A region is extinct from the first quarter after
 * which no firm is left. Firms that come later found a new cluster: nobody is there to hand on routines or ties, which
 * is what a renewal starts from, so it begins with formation and is not held against the old peak.
 * @param employment labour units per quarter
 * @param firms firms per quarter
 * @param scale world scale, so that a larger world is judged alike
 * @param departed firms that closed or left since quarter 0, per quarter: tells of founders that did not see the end of
 * it
 */
export function classifyPhases(
  employment: ArrayLike<number>,
  firms: ArrayLike<number>,
  scale = 1,
  departed?: ArrayLike<number>,
): Uint8Array {
  const quarters = employment.length;
  const result = new Uint8Array(quarters);
  const smoothed = new Float64Array(quarters);
  let peak = 0;
  let present = FORMATION;
  let candidate = present;
  let streak = 0;
  let inhabited = false;
  for (let t = 0; t < quarters; t++) {
    const e = employment[t]! / scale;
    inhabited ||= firms[t]! > 0 || (departed !== undefined && departed[t]! > 0);
    if (firms[t]! > 0) {
      if (present === EXTINCT) present = FORMATION;
    } else if (inhabited) {
      [present, candidate, streak, peak] = [EXTINCT, FORMATION, 0, 0];
      smoothed[t] = e;
      result[t] = EXTINCT;
      continue;
    }
    smoothed[t] = t === 0 ? e : smoothed[t - 1] + SMOOTHING * (e - smoothed[t - 1]);
    peak = Math.max(peak, smoothed[t]);
    const growth = t < LOOK_BACK ? 0 : log((smoothed[t] + 1) / (smoothed[t - LOOK_BACK] + 1)) / LOOK_BACK;
    const wanted = wantedPhase(present, firms[t]! / scale, growth, peak > 0 ? smoothed[t] / peak : 1);
    streak = wanted === candidate ? streak + 1 : 1;
    candidate = wanted;
    if (candidate !== present && streak >= HYSTERESIS) present = candidate;
    result[t] = present;
  }
  return result;
}

/** Mean of the known values from a quarter on; NaN without any. */
function meanOver(values: Float64Array, from: number): number {
  let sum = 0;
  let known = 0;
  for (let t = from; t < values.length; t++) {
    if (Number.isNaN(values[t])) continue;
    sum += values[t];
    known++;
  }
  return known > 0 ? sum / known : Number.NaN;
}

/**
 * First of the last `count` quarters in which a value is known: what an empty region was like is what it was like at
 * last.
 */
function lastKnown(values: Float64Array, count: number): number {
  let left = count;
  let t = values.length;
  while (t > 0 && left > 0) if (!Number.isNaN(values[--t])) left--;
  return t;
}

/** Mean of the last `count` known values. */
const lateMean = (values: Float64Array, count: number): number => meanOver(values, lastKnown(values, count));

/** Largest known value from a quarter on, 0 if none is larger. */
function largest(values: Float64Array, from = 0): number {
  let most = 0;
  for (let t = from; t < values.length; t++) if (values[t] > most) most = values[t];
  return most;
}

/** Composite lock-in that a decline of lock-in has once had. */
const FREE = 0.4;
/** Firms of a cluster that has come of age. */
const GROWN = 150;

/**
 * The verdict at the end of a run: means of the last eight quarters against the run's maximum. What only firms have
 * (function level, local share, lock-in) is averaged over the last quarters in which it is known. It holds for the
 * length of the run and is told with it. Section 10.
 */
export function classifyVerdict(series: RegionResult['series'], scale = 1): Verdict {
  const quarters = series.firms.length;
  const late = Math.max(0, quarters - END_QUARTERS);
  const start = series.employment[Math.min(4, quarters - 1)]!;
  const mostFirms = largest(series.firms) / scale;
  // A cluster of this size has taken off, also one that was as large from the start.
  const grown = mostFirms >= GROWN || largest(series.employment) >= 3 * start;
  if (mostFirms < 60 || !grown) return 'neverTookOff';
  const peakValue = largest(series.valueAdded);
  const relativeValue = peakValue > 0 ? meanOver(series.valueAdded, late) / peakValue : 0;
  if (relativeValue >= 0.75 && lateMean(series.functionLevel, END_QUARTERS) >= 1.8) return 'upgraded';
  if (relativeValue >= 0.7) return 'sustained';
  const relativeJobs = meanOver(series.employment, late) / largest(series.employment);
  const moved = series.relocations[quarters - 1]!;
  const departed = moved + series.exits[quarters - 1]!;
  const leave = departed > 0 ? moved / departed : 0;
  const localLost = lateMean(series.localShare, END_QUARTERS) < largest(series.localShare, 21) - 0.35;
  const lockIn = lateMean(series.lockIn, 40);
  const hollow = relativeJobs < 0.6 && lockIn < 0.75 && (leave >= 0.2 || localLost);
  // Nothing ever bound it: what it lost, it lost to others.
  const free = largest(series.lockIn) < FREE;
  return hollow || free ? 'hollowedOut' : 'lockedIn';
}
