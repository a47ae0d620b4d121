/** How the jobs of a preset run when nothing is changed: a line for each region, from the first year to the last. */
import { line } from 'd3-shape';
import { presetCourse } from '../facts/preset-courses.ts';

const WIDTH = 76;
const HEIGHT = 26;
const INSET = 2;

export function PresetLine({ id }: { readonly id: string }) {
  const courses = presetCourse(id);
  if (courses.length === 0) return null;
  const most = Math.max(...courses.flat(), 1);
  const drawn = (course: readonly number[]): string =>
    line<number>(
      (_, k) => INSET + (k / (course.length - 1)) * (WIDTH - 2 * INSET),
      (value) => HEIGHT - INSET - (value / most) * (HEIGHT - 2 * INSET),
    )(course) ?? '';
  return (
    <svg class="preset-line" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="preset-floor" d={`M0 ${HEIGHT - INSET + 0.5}H${WIDTH}`} />
      {courses.map((course, r) => (
        <path key={r} class={r === 0 ? '' : 'preset-other'} d={drawn(course)} />
      ))}
    </svg>
  );
}
