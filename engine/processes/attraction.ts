/** 7.5 Fit, perceived quality and attraction. */
import { MARKET } from '../chains.ts';
import {
  brandTerm,
  fitFactor,
  logPerceivedQuality,
  logTargetFit,
  ownBrandShare,
  qualityVisibility,
  restOfChainMargin,
  retaliationFactor,
} from '../equations/market.ts';
import { log } from '../math.ts';
import { purposes } from '../random.ts';
import type { Process, World } from '../world.ts';

export function createAttraction(world: World): Process {
  const { kernels, firms: f, regions: at, globals, assumptions: p, lever } = world;
  const { region, chain, quality, cheats, functionLevel, brand, price, positionX, positionY, fit, capacity, pull } = f;
  const { firstWord, secondWord, firstNormal, capacityNormal, logQuality, logFit, logPrice, logCapacity } = f;
  const logReputation = new Float64Array(at.reputation.length);

  return () => {
    const n = world.firmCount;
    kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.demandAndCapacity, firstWord, secondWord);
    kernels.normal(firstWord, n, firstNormal);
    kernels.normal(secondWord, n, capacityNormal);
    for (let r = 0; r < world.regionCount; r++) logReputation[r] = log(at.reputation[r] * (1 + 0.2 * lever.brand[r]));

    const mx = globals.targetX[0];
    const my = globals.targetY[0];
    for (let i = 0; i < n; i++) {
      const dx = positionX[i] - mx;
      const dy = positionY[i] - my;
      fit[i] = logTargetFit(dx * dx + dy * dy, p.fitWidth);
    }
    kernels.exp(fit, n);

    for (let i = 0; i < n; i++) {
      const c = chain[i];
      const margin = restOfChainMargin(p.buyerMarginAssembly, p.buyerMarginBrand[c], Math.min(functionLevel[i], 3));
      logPrice[i] = (price[i] * (1 + margin) * (c === MARKET ? 1 - 0.06 * lever.market[region[i]] : 1)) / p.referencePrice;
      logQuality[i] = quality[i] * (1 - p.cheatQualityLoss * cheats[i]);
      logFit[i] = fitFactor(p.fitFloor, fit[i]);
      logCapacity[i] = capacity[i];
    }
    kernels.log(logPrice, n);
    kernels.log(logQuality, n);
    kernels.log(logFit, n);
    kernels.log(logCapacity, n);

    for (let i = 0; i < n; i++) {
      const r = region[i];
      const c = chain[i];
      const own = ownBrandShare(functionLevel[i], c);
      const visible = qualityVisibility(p.visibility[c], c, at.inspection[r], own, brand[i]);
      const perceived = logPerceivedQuality(visible, logQuality[i], logReputation[r], logFit[i]);
      // Attraction a = P^−sp Q^sq B^sb, size effect K^theta and demand noise, as one sum of logarithms.
      pull[i] =
        -p.priceElasticity[c] * logPrice[i] +
        p.qualityElasticity[c] * perceived +
        (own > 0 ? p.brandElasticity[c] * log(brandTerm(own, brand[i], lever.brand[r])) : 0) +
        p.sizeElasticity * logCapacity[i] +
        p.demandNoise * firstNormal[i];
    }
    kernels.exp(pull, n);
    for (let i = 0; i < n; i++) {
      const c = chain[i];
      const belowStandard = quality[i] < p.minimumQuality[c] ? 0.4 : 1;
      pull[i] = pull[i] * belowStandard * retaliationFactor(p.retaliation, p.buyerBlock[c], functionLevel[i]);
    }
  };
}
