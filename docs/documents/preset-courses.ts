/** How the jobs of every preset run when nothing is changed: what its line in the list of scenarios is drawn from. */
import { JOBS_PER_UNIT, run } from '../../engine/index.ts';
import { presets, resolve } from '../../experiments/index.ts';

/** Quarters from one number to the next. */
const EVERY = 8;

type Courses = Readonly<Record<string, Readonly<Record<string, string>>>>;

function coursesOf(): Courses {
  const entries = [...presets.keys()].map((id) => {
    const { input, regions } = resolve({ format: 1, extends: id }, presets);
    const result = run(input);
    const lines = regions.map(({ id: region }, r) => {
      const jobs = result.regions[r]!.series.employment;
      const taken = jobs.filter((_, quarter) => quarter % EVERY === 0 || quarter === jobs.length - 1);
      return [region, Array.from(taken, (value) => Math.round(value * JOBS_PER_UNIT)).join(' ')];
    });
    return [id, Object.fromEntries(lines)];
  });
  return Object.fromEntries(entries);
}

let known: string | undefined;

/** The file ui/facts/preset-courses.json: jobs every second year by preset and region. */
export function presetCourses(): string {
  known ??= `${JSON.stringify(coursesOf(), null, 2)}\n`;
  return known;
}
