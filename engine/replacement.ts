/**
 * Section 10: forward and reverse replacement, read from the series of a region after the run. A community of firms that
 * becomes a higher one is replaced forward; one that no longer fits its surroundings and withers, in reverse (the
 * ecologists' succession, as Ma 2009 takes it over). Profit has no part in it: level and life are two axes.
 */
import { log } from './math.ts';
import type { RegionResult } from './run-result.ts';
import { replacements, YEARS_OF_REPLACEMENT, QUARTERS_PER_YEAR, type Replacement } from './vocabulary.ts';

type Series = Pick<RegionResult['series'], 'employment' | 'firms' | 'valueAdded' | 'functionLevel'>;

const NONE = replacements.indexOf('none');
const LOOK_BACK = YEARS_OF_REPLACEMENT * QUARTERS_PER_YEAR;
const HYSTERESIS = 6;
const CLUSTER = 30;

/** Mean of the known values of the year up to a quarter; NaN without any. */
function yearMean(values: Float64Array, quarter: number): number {
  let sum = 0;
  let known = 0;
  for (let t = Math.max(0, quarter - QUARTERS_PER_YEAR + 1); t <= quarter; t++) {
    if (Number.isNaN(values[t])) continue;
    sum += values[t];
    known++;
  }
  return known > 0 ? sum / known : Number.NaN;
}

/**
 * What ten years did to a region.
 *
 * @param life employment over its maximum so far
 * @param growth change of ln(VA + 1)
 * @param climb change of the mean function level; NaN where it is unknown
 */
export function wantedReplacement(life: number, growth: number, climb: number): Replacement {
  if (life < 0.1) return 'extinct';
  if (growth < -0.25) return 'reverse';
  return climb >= 0.3 && growth > -0.1 ? 'forward' : 'none';
}

/** What a quarter looks like beside the one ten years before: growth of ln(VA + 1), climb of the function level. */
export function decadeOf(
  { valueAdded, functionLevel }: Pick<Series, 'valueAdded' | 'functionLevel'>,
  quarter: number,
  scale = 1,
): { readonly growth: number; readonly climb: number } {
  const before = quarter - LOOK_BACK;
  if (before < 0) return { growth: Number.NaN, climb: Number.NaN };
  const value = (at: number): number => Math.max(0, yearMean(valueAdded, at) / scale) + 1;
  return {
    growth: log(value(quarter) / value(before)),
    climb: yearMean(functionLevel, quarter) - yearMean(functionLevel, before),
  };
}

/**
 * Replacement of every quarter, as indices into `replacements`: what the last ten years did, asked of regions that have
 * had thirty firms, and only where six quarters in a row say the same.
 *
 * @param scale world scale, so that a larger world is judged alike
 */
export function classifyReplacement(series: Series, scale = 1): Uint8Array {
  const { employment, firms } = series;
  const result = new Uint8Array(firms.length);
  let mostFirms = 0;
  let mostJobs = 0;
  let candidate = NONE;
  let streak = 0;
  for (let t = 0; t < firms.length; t++) {
    mostFirms = Math.max(mostFirms, firms[t] / scale);
    const jobs = yearMean(employment, t);
    mostJobs = Math.max(mostJobs, jobs);
    let wanted: Replacement = 'none';
    if (t >= LOOK_BACK && mostFirms >= CLUSTER) {
      const { growth, climb } = decadeOf(series, t, scale);
      wanted = wantedReplacement(jobs / mostJobs, growth, climb);
    }
    const code = replacements.indexOf(wanted);
    streak = code === candidate ? streak + 1 : 1;
    candidate = code;
    if (streak >= HYSTERESIS) result[t] = candidate;
  }
  return result;
}

/** What a run comes to: the last replacement there was, also where none is under way at the end. */
export function replacementOf(codes: Uint8Array): Replacement {
  let t = codes.length - 1;
  while (t >= 0 && codes[t] === NONE) t--;
  return t < 0 ? 'none' : replacements[codes[t]];
}
