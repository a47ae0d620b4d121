/** Who opened the door to a supplier, read from its identity: every way in draws identities of its own. */
import { drawnWords, drawWords, purposes, runKey, threefry } from './random.ts';

/** By itself; in the convoy of a large firm that moved in; or with a firm that is there or came (7.11). */
export type WayIn = 'itself' | 'convoy' | 'brought';

/** More makers than this never came with the firms that moved in within a quarter. */
const MOST_CONVOYS = 64;

/**
 * How a supplier came in: compares its identity with those that the firms of its region could draw for makers they bring
 * in the quarter of its birth (7.11).
 *
 * @param quarter in which it was born; founders, of a quarter before the first, came by themselves
 */
export function wayIn(seed: string, region: number, quarter: number, high: number, low: number): WayIn {
  runKey(seed);
  threefry(drawnWords[0], drawnWords[1], region, purposes.regionIdentity);
  const regionHigh = drawnWords[0];
  const regionLow = drawnWords[1];
  for (let slot = 0; slot <= MOST_CONVOYS; slot++) {
    drawWords(regionHigh, regionLow, quarter, purposes.broughtIdentity, slot);
    if (drawnWords[0] === high && drawnWords[1] === low) return slot === 0 ? 'brought' : 'convoy';
  }
  return 'itself';
}
