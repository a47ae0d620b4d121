/** 7.2 and 8: what the governments announce, what it costs, and what capture leaves of it. */
import { leverIds } from '../lever-ids.ts';
import { levers } from '../levers.ts';
import { clamp } from '../math.ts';
import type { Process, World } from '../world.ts';
import { announcedLevel, leverBill } from '../equations/conditions.ts';

const EXPOSURE = { full: 1, half: 0.5, none: 0 } as const;

export function createPolicy(world: World): Process {
  const { regions, assumptions: p, lever } = world;
  const instruments = leverIds.map((id) => ({
    id,
    entry: levers[id],
    level: lever[id],
    exposure: EXPOSURE[levers[id].captureExposure],
  }));

  return () => {
    // Switched off, it is gone from this very quarter on, also for policy and bail-outs, which act before politics.
    if (!world.on.politicalLockIn) regions.capture.fill(0);
    for (const { id, entry, level, exposure } of instruments) {
      level.fill(0);
      for (const move of world.policy) {
        if (move.lever !== id) continue;
        const announced = announcedLevel(move, world.quarter);
        if (announced === 0) continue;
        for (let r = 0; r < world.regionCount; r++) {
          if (move.region !== undefined && move.region !== r) continue;
          // The same lever twice: both are paid, the higher level counts (section 15).
          regions.spending[r] += leverBill(announced, entry.fixedCost, entry.costPerFirm, p.scale, regions.firms[r]);
          level[r] = Math.max(level[r], announced);
        }
      }
      if (exposure === 0) continue;
      // Diversion (7.7): captured politics leaks the money; full exposure loses divert × chi, inspection half of chi.
      const diverted = exposure === 1 ? p.diversion : exposure;
      for (let r = 0; r < world.regionCount; r++) level[r] *= clamp(1 - diverted * regions.capture[r], 0, 1);
    }
  };
}
