/** The odds a lesson tells are those of fifty seeds; on fewer seeds they are not counted. */
import { expect, it } from 'vitest';
import { lessons } from '../../ui/explain/lessons.ts';
import { factsOf } from '../ui/explain/lesson-runs.ts';

const SEEDS = 50;
const isCounted = Number(process.env['PATTERN_SEEDS'] ?? 3) >= SEEDS;

/** Steps that tell how many of the seeds `8/1` … `8/50` end in each of their options. */
const told: readonly (readonly [preset: string, step: number, odds: readonly number[]])[] = [
  ['ruhr', 2, [21, 16, 13]],
  ['ruhr', 4, [0, 26, 24]],
  ['swiss', 2, [3, 20, 27]],
  ['west', 3, [19, 21, 10]],
];

const stepOf = (preset: string, step: number) => lessons.get(preset)!.steps[step - 1]!;

it.each(told)('%s, step %i, tells its odds in both languages', (preset, step, odds) => {
  const { because, otherwise } = stepOf(preset, step);
  for (const text of [because.en, because.zh])
    for (const n of odds) if (n > 0) expect(text).toMatch(new RegExp(`\\b${n}\\b`));
  expect(otherwise.en).toMatch(/of fifty/i);
  expect(otherwise.zh).toContain('五十个种子');
});

// Counting takes a minute a step: in full by `npm run patterns`.
it.each(isCounted ? told : [])('%s, step %i, ends as often as it says', (preset, step, odds) => {
  const counts = [0, 0, 0];
  for (let k = 1; k <= SEEDS; k++)
    counts[stepOf(preset, step).check(factsOf(preset, stepOf(preset, step), `8/${k}`)).option]!++;
  expect(counts).toEqual(odds);
});
