/** 7.9 Reputation: what the market learns slowly about the region as a whole (Winfree and McCluskey; Tirole). */
import type { Process, World } from '../world.ts';

export function createReputation(world: World): Process {
  const { firms: f, regions: at, assumptions: p, members, regionStart } = world;
  const { quality, cheats, output } = f;

  return () => {
    for (let r = 0; r < world.regionCount; r++) {
      let sold = 0;
      let delivered = 0;
      let cheating = 0;
      for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
        const i = members[k];
        // Weights are last quarter's output: the goods buyers know.
        sold += output[i];
        delivered += output[i] * quality[i] * (1 - p.cheatQualityLoss * cheats[i]);
        cheating += cheats[i];
      }
      if (at.firms[r] > 0) at.cheatShare[r] += 0.2 * (cheating / at.firms[r] - at.cheatShare[r]);
      if (sold > 0) at.reputation[r] += p.reputationRate * (delivered / sold - at.reputation[r]);
    }
  };
}
