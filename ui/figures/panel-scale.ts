/** Scale of a panel: one for all its lines and all runs on show, so that a lever moves lines and not the scale. */
import { extentOf, HEADROOM, roundDomain, roundEnd } from '../plot/value-scale.ts';
import type { PanelSpec } from './figure-list.ts';

/** @param lines every line of every run in the panel; unknown ones are left out */
export function panelDomain(
  { floor, ceiling }: PanelSpec,
  lines: readonly (Float64Array | undefined)[],
  quarters: number,
): readonly [number, number] {
  const [low, high] = roundDomain(lines, quarters);
  if (ceiling !== undefined) return [low, ceiling];
  if (floor === undefined) return [low, high];
  const most = Math.max(floor, extentOf(lines, quarters)[1]);
  return [floor, floor + roundEnd((most - floor) * HEADROOM)];
}
