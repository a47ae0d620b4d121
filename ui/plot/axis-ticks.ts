/** Ticks of the time axis, in years, whatever quarter of a year the run begins in. */
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';
import type { Calendar } from '../facts/calendar.ts';

const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

export interface AxisTick {
  readonly quarter: number;
  readonly text: string;
}

/**
 * Ticks at round years, at least `spacing` pixels apart.
 * @param pixelsPerQuarter scale of the axis
 */
export function axisTicks(
  quarters: number,
  { parts, tick }: Pick<Calendar, 'parts' | 'tick'>,
  pixelsPerQuarter: number,
  spacing: number,
): AxisTick[] {
  const step = yearSteps.find((years) => years * QUARTERS_PER_YEAR * pixelsPerQuarter >= spacing) ?? 1000;
  const first = (QUARTERS_PER_YEAR + 1 - parts(0).season) % QUARTERS_PER_YEAR;
  const behind = parts(first).year % step;
  const ticks: AxisTick[] = [];
  for (
    let quarter = first + (behind === 0 ? 0 : step - behind) * QUARTERS_PER_YEAR;
    quarter <= quarters;
    quarter += step * QUARTERS_PER_YEAR
  ) {
    ticks.push({ quarter, text: tick(quarter) });
  }
  return ticks;
}
