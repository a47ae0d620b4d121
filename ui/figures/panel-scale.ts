/** Scale of a panel: one for all its lines and all runs on show, so that a lever moves lines and not the scale. */
import { laneDomain, roundEnd } from '../charts/lane-data.ts';
import type { PanelSpec } from './figure-list.ts';

/** Room above the highest value. */
const HEADROOM = 1.06;

/** @param lines every line of every run in the panel; unknown ones are left out */
export function panelDomain(
  { floor, ceiling }: PanelSpec,
  lines: readonly (Float64Array | undefined)[],
  quarters: number,
): readonly [number, number] {
  const [low, high] = laneDomain(lines, quarters);
  if (ceiling !== undefined) return [low, ceiling];
  if (floor === undefined) return [low, high];
  let most = floor;
  for (const line of lines) for (const value of line?.subarray(0, quarters) ?? []) if (value > most) most = value;
  return [floor, floor + roundEnd((most - floor) * HEADROOM)];
}
