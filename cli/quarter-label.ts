/** The calendar name of a quarter of the run (`1987Q3`), when the scenario says when it starts. */
import { QUARTERS_PER_YEAR } from '../engine/index.ts';
export function quarterLabel(start: string | undefined, quarter: number): string | undefined {
  const match = /^([0-9]{4})Q([1-4])$/.exec(start ?? '');
  if (match === null) return undefined;
  const count = Number(match[1]) * QUARTERS_PER_YEAR + Number(match[2]) - 1 + quarter;
  return `${Math.floor(count / QUARTERS_PER_YEAR)}Q${(count % QUARTERS_PER_YEAR) + 1}`;
}
