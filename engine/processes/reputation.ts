/** 7.9 Reputation: what the market learns slowly about the region as a whole (Winfree and McCluskey; Tirole). */
import { MAX_REGIONS } from '../chains.ts';
import type { Process, World } from '../world.ts';

export function createReputation(world: World): Process {
  const { firms: f, regions: at, assumptions: p } = world;
  const { region, quality, cheats, output } = f;
  const sold = new Float64Array(MAX_REGIONS);
  const delivered = new Float64Array(MAX_REGIONS);
  const cheating = new Float64Array(MAX_REGIONS);

  return () => {
    sold.fill(0);
    delivered.fill(0);
    cheating.fill(0);
    const n = world.firmCount;
    for (let i = 0; i < n; i++) {
      const r = region[i];
      // Weights are last quarter's output: what buyers have in their hands.
      sold[r] += output[i];
      delivered[r] += output[i] * quality[i] * (1 - p.cheatQualityLoss * cheats[i]);
      cheating[r] += cheats[i];
    }
    for (let r = 0; r < world.regionCount; r++) {
      if (at.firms[r] > 0) at.cheatShare[r] += 0.2 * (cheating[r] / at.firms[r] - at.cheatShare[r]);
      if (sold[r] > 0) at.reputation[r] += p.reputationRate * (delivered[r] / sold[r] - at.reputation[r]);
    }
  };
}
