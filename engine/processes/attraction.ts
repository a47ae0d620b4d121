/** 7.5 Fit, perceived quality and attraction. */
import { MARKET } from '../chains.ts';
import {
  brandTerm,
  logPerceivedQuality,
  ownBrandShare,
  qualityVisibility,
  restOfChainMargin,
  retaliationFactor,
  targetFit,
} from '../equations/market.ts';
import { exp, log } from '../math.ts';
import { drawColumn, normalColumn, purposes } from '../random.ts';
import type { Process, World } from '../world.ts';

export function createAttraction(world: World): Process {
  const { firms: f, regions: at, globals, assumptions: p, lever } = world;
  const { region, chain, quality, cheats, functionLevel, brand, price, positionX, positionY, fit, capacity, pull } = f;
  const logReputation = new Float64Array(at.reputation.length);

  return () => {
    const n = world.firmCount;
    drawColumn(f.identityHigh, f.identityLow, n, world.quarter, purposes.demandAndCapacity, f.firstWord, f.secondWord);
    normalColumn(f.firstWord, n, f.firstNormal);
    normalColumn(f.secondWord, n, f.capacityNormal);
    for (let r = 0; r < world.regionCount; r++) logReputation[r] = log(at.reputation[r] * (1 + 0.2 * lever.brand[r]));

    const mx = globals.targetX[0];
    const my = globals.targetY[0];
    for (let i = 0; i < n; i++) {
      const dx = positionX[i] - mx;
      const dy = positionY[i] - my;
      fit[i] = targetFit(dx * dx + dy * dy, p.fitWidth);
    }
    for (let i = 0; i < n; i++) {
      const r = region[i];
      const c = chain[i];
      const phi = functionLevel[i];
      const own = ownBrandShare(phi, c);
      const delivered = quality[i] * (1 - p.cheatQualityLoss * cheats[i]);
      const visible = qualityVisibility(p.visibility[c], c, at.inspection[r], own, brand[i]);
      const perceived = logPerceivedQuality(visible, log(delivered), logReputation[r], p.fitFloor, fit[i]);
      const margin = restOfChainMargin(p.buyerMarginAssembly, p.buyerMarginBrand[c], Math.min(phi, 3));
      const consumerPrice = (price[i] * (1 + margin) * (c === MARKET ? 1 - 0.06 * lever.market[r] : 1)) / p.referencePrice;
      // Attraction a = P^−sp Q^sq B^sb, size effect K^theta and demand noise, as one sum of logarithms.
      pull[i] =
        -p.priceElasticity[c] * log(consumerPrice) +
        p.qualityElasticity[c] * perceived +
        (own > 0 ? p.brandElasticity[c] * log(brandTerm(own, brand[i], lever.brand[r])) : 0) +
        p.sizeElasticity * log(capacity[i]) +
        p.demandNoise * f.firstNormal[i];
    }
    for (let i = 0; i < n; i++) {
      const c = chain[i];
      const belowStandard = quality[i] < p.minimumQuality[c] ? 0.4 : 1;
      pull[i] = exp(pull[i]) * belowStandard * retaliationFactor(p.retaliation, p.buyerBlock[c], functionLevel[i]);
    }
  };
}
