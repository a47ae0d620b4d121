/** Which preset a measured past is most like, and since when: the ground a calibration starts from. */
import type { RunInput, Text } from '../../engine/index.ts';
import { scenarioOf, type Presets } from '../documents/parse.ts';
import type { Measurements } from '../measured/index.ts';
import { groundInput, groundsIn } from './base.ts';
import { courseOfData, courseOfRun, distanceBetween } from './comparison.ts';
import { observe, type Readings } from './observed.ts';

/** A preset from a founding year on, and how far its course is from the data. */
export interface Ground {
  readonly preset: string;
  /** Year in whose first quarter a run begins. */
  readonly founded: number;
  /** Root mean square of the differences, on the scale of comparison; the mean over the lucks. */
  readonly misses: number;
}

/** Years a cluster may have had before it was first measured. */
export const MOST_YEARS_BEFORE = 25;
/** Kinds of luck every preset is tried with. */
export const GROUND_LUCKS = 3;

/** First and last year of a measured past. */
export function yearsOf({ series }: Measurements): readonly [first: number, last: number] {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  return [Math.min(...years), Math.max(...years)];
}

/**
 * What a preset is like at every age is held against the data: a generator that yields a list of inputs and is sent the
 * readings of each, every quarter or every year as `step` says.
 *
 * @param founded leaves only this year
 * @returns the best age of every preset, the nearest first
 */
export function* nearestGrounds(
  measurements: Measurements,
  presets: Presets,
  phrase: string,
  founded?: number,
): Generator<{ readonly inputs: readonly RunInput[] }, Ground[], readonly Readings[]> {
  const [first, last] = yearsOf(measurements);
  const foundings =
    founded === undefined ? Array.from({ length: MOST_YEARS_BEFORE + 1 }, (_, k) => first - k) : [founded];
  const quarters = 4 * (last + 1 - Math.min(...foundings));
  const ids = groundsIn(presets);
  const inputs = ids.flatMap((id) => {
    const input = groundInput(id, presets, quarters);
    return Array.from({ length: GROUND_LUCKS }, (_, luck) => ({ ...input, seed: `${phrase}/${id}/${luck + 1}` }));
  });
  const readings = yield { inputs };
  return ids
    .map((preset, k): Ground => {
      const own = readings.slice(k * GROUND_LUCKS, (k + 1) * GROUND_LUCKS);
      const ages = foundings.map((year): Ground => {
        const observed = observe(measurements, year);
        const data = courseOfData(observed);
        let misses = 0;
        for (const of of own) {
          const course = courseOfRun(observed, of);
          misses += (course === undefined ? Number.POSITIVE_INFINITY : distanceBetween(course, data)) / own.length;
        }
        return { preset, founded: year, misses };
      });
      return ages.reduce((best, age) => (age.misses < best.misses ? age : best));
    })
    .toSorted((a, b) => a.misses - b.misses || ids.indexOf(a.preset) - ids.indexOf(b.preset));
}

/** Why a ground was proposed, in one sentence. */
export function groundWords({ preset, founded, misses }: Ground, measurements: Measurements, presets: Presets): Text {
  const { title } = scenarioOf({ format: 1, extends: preset }, presets);
  const [first, last] = yearsOf(measurements);
  const [from, to] = [first - founded + 1, last - founded + 1];
  const percent = Math.round(100 * misses);
  return {
    en: `Years ${from} to ${to} of “${title.en}”, without its own shocks and policy, come nearest to the course of the data: they miss it by about ${percent} %.`,
    zh: `“${title.zh}”去掉其自身冲击与政策后，第 ${from}—${to} 年的走势与数据最接近，偏差约 ${percent}%。`,
  };
}
