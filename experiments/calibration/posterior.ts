/**
 * Approximate Bayesian computation with regression adjustment: what a list of runs with known causes says of the causes
 * behind one course that was measured.
 *
 * The summary of a course is what a regression on it expects of the causes (Fearnhead and Prangle 2012); runs whose
 * summary is near that of the data are kept, and what of their causes goes with the rest of the difference is taken out
 * by a local-linear, heteroscedastic regression (Beaumont, Zhang and Balding 2002; Blum and François 2010).
 */
import { clamp, exp, log } from '../../engine/index.ts';
import { dot, principalComponents, ridge } from '../statistics/index.ts';

/** A run with its causes, as a posterior is read from it. */
export interface Particle {
  /** Causes, on scales without bounds. */
  readonly causes: Float64Array;
  /** Its course as it would have been measured. */
  readonly course: Float64Array;
  /** Density of the causes before the data over that with which they were tried. */
  readonly weight: number;
}

export interface Posterior {
  /** Causes, on the same scales, with weights that add up to 1. */
  readonly causes: readonly Float64Array[];
  readonly weights: Float64Array;
  /** How many equal weights they are worth. */
  readonly effective: number;
}

const MOST_COMPONENTS = 20;
/** Components of which products are regressors too. */
const CURVED = 8;
const PENALTY = 0.02;
const LOCAL_PENALTY = 0.005;
const SPREAD_PENALTY = 0.05;
/** Each summary comes from a regression on the other runs: one that has seen a run knows it too well. */
const FOLDS = 5;
/** Runs that are kept: this share of all, and never fewer. */
const KEPT_SHARE = 0.15;
const LEAST_KEPT = 250;
/** No number of a course counts as further from the middle than this, in standard deviations. */
const FARTHEST = 4;
/** Largest correction of a spread, as a logarithm. */
const MOST_SPREAD = 1;

function standardiser(courses: readonly Float64Array[]): (course: Float64Array) => Float64Array {
  const width = courses[0]?.length ?? 0;
  const [means, spreads] = [new Float64Array(width), new Float64Array(width)];
  for (const course of courses)
    for (let i = 0; i < width; i++) means[i] = (means[i] as number) + (course[i] as number) / courses.length;
  for (const course of courses)
    for (let i = 0; i < width; i++) {
      const off = (course[i] as number) - (means[i] as number);
      spreads[i] = (spreads[i] as number) + (off * off) / courses.length;
    }
  return (course) =>
    course.map((value, i) =>
      clamp((value - (means[i] as number)) / (Math.sqrt(spreads[i] as number) || 1), -FARTHEST, FARTHEST),
    );
}

/** Regressors of a course: its components and their products. */
function regressorsOf(components: readonly Float64Array[], course: Float64Array): Float64Array {
  const values = components.map((component) => dot(component, course));
  const made = [1, ...values];
  for (let i = 0; i < Math.min(CURVED, values.length); i++)
    for (let j = i; j < Math.min(CURVED, values.length); j++)
      made.push(0.5 * (values[i] as number) * (values[j] as number));
  return Float64Array.from(made);
}

const applied = (coefficients: readonly Float64Array[], row: Float64Array): Float64Array =>
  Float64Array.from(coefficients, (line) => dot(line, row));

/** What the regressors of every run let one expect of its causes, by regressions that have not seen it. */
function crossFitted(rows: readonly Float64Array[], particles: readonly Particle[]): Float64Array[] {
  const summaries: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = particles.flatMap((_, n) => (n % FOLDS === fold ? [] : [n]));
    const coefficients = ridge(
      others.map((n) => rows[n] as Float64Array),
      others.map((n) => (particles[n] as Particle).causes),
      PENALTY,
      others.map((n) => (particles[n] as Particle).weight),
    );
    for (let n = fold; n < rows.length; n += FOLDS) summaries[n] = applied(coefficients, rows[n] as Float64Array);
  }
  return summaries;
}

/** Standard deviation of what a summary leaves open, of each cause. */
function leftOpen(particles: readonly Particle[], summaries: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(summaries[0]?.length ?? 0);
  let total = 0;
  particles.forEach(({ causes, weight }, n) => {
    total += weight;
    for (let i = 0; i < sums.length; i++) {
      const off = (causes[i] as number) - ((summaries[n] as Float64Array)[i] as number);
      sums[i] = (sums[i] as number) + weight * off * off;
    }
  });
  return sums.map((sum) => Math.sqrt(sum / total) || 1);
}

/** @param data the course that was measured */
export function posteriorOf(particles: readonly Particle[], data: Float64Array): Posterior {
  const standard = standardiser(particles.map(({ course }) => course));
  const courses = particles.map(({ course }) => standard(course));
  const components = principalComponents(courses, MOST_COMPONENTS);
  const rows = courses.map((course) => regressorsOf(components, course));
  const row = regressorsOf(components, standard(data));
  const all = ridge(
    rows,
    particles.map(({ causes }) => causes),
    PENALTY,
    particles.map(({ weight }) => weight),
  );
  const wanted = applied(all, row);
  const summaries = crossFitted(rows, particles);
  const open = leftOpen(particles, summaries);
  // Differences of the summaries, in units of what they leave open: where they say nothing they do not count.
  const differences = summaries.map((summary) =>
    summary.map((value, i) => (value - (wanted[i] as number)) / (open[i] as number)),
  );
  const distances = differences.map((difference) => Math.sqrt(dot(difference, difference)));
  const near = distances
    .map((_, n) => n)
    .toSorted((a, b) => (distances[a] as number) - (distances[b] as number) || a - b)
    .slice(0, Math.max(LEAST_KEPT, Math.round(KEPT_SHARE * particles.length)));
  const width = 1.0001 * (distances[near.at(-1) as number] as number);
  // Epanechnikov's kernel.
  const weights = Float64Array.from(near, (n) => {
    const ratio = (distances[n] as number) / width;
    return (particles[n] as Particle).weight * (1 - ratio * ratio);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  weights.forEach((weight, k) => (weights[k] = weight / total));
  const effective = 1 / dot(weights, weights);
  return {
    causes: adjusted(
      near.map((n) => (particles[n] as Particle).causes),
      near.map((n) => Float64Array.from([1, ...(differences[n] as Float64Array)])),
      weights,
      effective,
    ),
    weights,
    effective,
  };
}

/** The causes with what goes with the differences taken out; at difference 0 lies what was measured. */
function adjusted(
  causes: readonly Float64Array[],
  rows: readonly Float64Array[],
  weights: Float64Array,
  effective: number,
): Float64Array[] {
  const centre = ridge(rows, causes, LOCAL_PENALTY, weights);
  const fitted = rows.map((row) => applied(centre, row));
  const rests = causes.map((own, n) => own.map((value, i) => value - ((fitted[n] as Float64Array)[i] as number)));
  const spread = ridge(
    rows,
    rests.map((rest) => rest.map((value) => log(value * value + 1e-6))),
    SPREAD_PENALTY,
    weights,
  );
  // A regression takes up as much of the rests as it has coefficients.
  const freedom = Math.sqrt(effective / Math.max(1, effective - (rows[0]?.length ?? 0)));
  return rests.map((rest, n) => {
    const spreads = applied(spread, rows[n] as Float64Array);
    return rest.map((value, i) => {
      const [atData] = spread[i] as Float64Array;
      const scaled = exp(clamp(((atData as number) - (spreads[i] as number)) / 2, -MOST_SPREAD, MOST_SPREAD));
      const [middle] = centre[i] as Float64Array;
      return (middle as number) + freedom * scaled * value;
    });
  });
}
