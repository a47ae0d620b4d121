/** In how many runs with other seeds every step of a lesson ends in each of its options. */
import type { Lesson } from '../../../ui/explain/lesson-plan.ts';
import { createLessonRuns } from './lesson-runs.ts';

/** Seeds no lesson was written with. */
const PHRASE = 't2';

/** One text a step, one digit a seed: the option that comes true with it. */
export function optionsBySeed({ preset, steps }: Lesson, seeds: number): readonly string[] {
  const bySeed = Array.from({ length: seeds }, (_, k) => {
    const factsOf = createLessonRuns();
    return steps.map((step) => step.check(factsOf(preset, step, `${PHRASE}/${k + 1}`)).option);
  });
  return steps.map((_, step) => bySeed.map((options) => options[step]).join(''));
}

/** A line a step: how often each option comes true, a star at the one its explanation is written for. */
export function oddsTable({ preset, steps }: Lesson, digits: readonly string[]): string {
  const lines = steps.map(({ expected, odds }, k) => {
    const all = digits[k]!;
    const counts = [0, 1, 2].map((option) => all.split(String(option)).length - 1);
    const written = counts.map((count, option) => `${option === expected ? '*' : ' '}${String(count).padStart(3)}`);
    const share = Math.round((100 * counts[expected]!) / all.length);
    return `  ${k + 1} ${written.join(' ')}  ${String(share).padStart(3)} %${odds === true ? '  odds' : share < 80 ? '  below 80 %' : ''}`;
  });
  return [`${preset}, ${digits[0]!.length} seeds`, ...lines].join('\n');
}
