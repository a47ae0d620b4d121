/** Ticks of the time axis, in years, whatever quarter of a year the run begins in. */

const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
const YEAR = 4;

export interface AxisTick {
  readonly quarter: number;
  readonly text: string;
}

/** Quarter in which the first whole year begins: the first whose name differs from that of quarter 0, within a year. */
function firstNewYear(name: (quarter: number) => string): number {
  for (let q = 1; q < YEAR; q++) if (name(q) !== name(0)) return q;
  return 0;
}

/** Quarter of its year, 1 to 4. A run may begin in the middle of a year. */
export function quarterOfYear(name: (quarter: number) => string, quarter: number): number {
  return ((((quarter - firstNewYear(name)) % YEAR) + YEAR) % YEAR) + 1;
}

/**
 * Ticks at round years, at least `spacing` pixels apart.
 * @param name short text of the year of a quarter: counted ("20") or calendar ("1998")
 * @param pixelsPerQuarter scale of the axis
 */
export function axisTicks(
  quarters: number,
  name: (quarter: number) => string,
  pixelsPerQuarter: number,
  spacing: number,
): AxisTick[] {
  const step = yearSteps.find((years) => years * YEAR * pixelsPerQuarter >= spacing) ?? 1000;
  const first = firstNewYear(name);
  const year = Number(name(first));
  const behind = Number.isFinite(year) ? ((year % step) + step) % step : 0;
  const ticks: AxisTick[] = [];
  for (let quarter = first + (behind === 0 ? 0 : step - behind) * YEAR; quarter <= quarters; quarter += step * YEAR) {
    ticks.push({ quarter, text: name(quarter) });
  }
  return ticks;
}
