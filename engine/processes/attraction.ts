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
import { purposes, uniform } from '../random.ts';
import type { Process, World } from '../world.ts';

/** Capacity whose luck the assumptions give, and the one below which it is no wilder: K = 2 and a tenth of it. */
const USUAL = log(2);
const SMALLEST = log(0.2);

/**
 * What the size of a Laplace number is the negative logarithm of: min(2 v, 2 (1 − v)) with v = u / rate for a u below
 * the rate, 1 otherwise, which makes it 0. Equation 7.6.
 */
export function laplaceTail(u: number, rate: number): number {
  if (u >= rate) return 1;
  const v = u / rate;
  return v < 0.5 ? 2 * v : 2 * (1 - v);
}

export function createAttraction(world: World): Process {
  const { kernels, firms: f, regions: at, globals, assumptions: p, lever, members, regionStart } = world;
  const { chain, quality, cheats, functionLevel, brand, price, positionX, positionY, fit, capacity, pull } = f;
  const { firstWord, secondWord, firstNormal, opportunity, logQuality, logFit, logPrice, logCapacity } = f;

  /** What buyers are offered, in levels (logarithms are taken later); expects `fit` to be filled. */
  function offer(r: number): void {
    const end = regionStart[r + 1];
    const marketDiscount = 1 - 0.02 * lever.market[r];
    for (let k = regionStart[r]; k < end; k++) {
      const i = members[k];
      const c = chain[i];
      const margin = restOfChainMargin(p.buyerMarginAssembly, p.buyerMarginBrand[c], Math.min(functionLevel[i], 3));
      logPrice[i] = (price[i] * (1 + margin) * (c === MARKET ? marketDiscount : 1)) / p.referencePrice;
      logQuality[i] = quality[i] * (1 - p.cheatQualityLoss * cheats[i]);
      logFit[i] = fitFactor(p.fitFloor, fit[i]);
      logCapacity[i] = capacity[i];
    }
  }

  /** Logarithm of attraction a = P^−sp Q^sq B^sb, size effect K^theta and demand noise, as one sum. */
  function attract(r: number): void {
    const end = regionStart[r + 1];
    const regionalBrand = lever.brand[r];
    const logReputation = log(at.reputation[r] * (1 + 0.08 * regionalBrand));
    const inspection = at.inspection[r];
    for (let k = regionStart[r]; k < end; k++) {
      const i = members[k];
      const c = chain[i];
      const own = ownBrandShare(functionLevel[i], c);
      const visible = qualityVisibility(p.visibility[c], c, inspection, own, brand[i]);
      const perceived = logPerceivedQuality(visible, logQuality[i], logReputation, logFit[i]);
      pull[i] =
        -p.priceElasticity[c] * logPrice[i] +
        p.qualityElasticity[c] * perceived +
        (own > 0 ? p.brandElasticity[c] * log(brandTerm(own, brand[i], regionalBrand)) : 0) +
        p.sizeElasticity * logCapacity[i] +
        p.demandNoise * firstNormal[i];
    }
  }

  /** What befalls a firm this quarter, for the accounts; uses that ln K is at hand and `logFit` no longer needed. */
  function drawOpportunities(n: number): void {
    const rate = p.opportunityRate;
    const scale = 1 / Math.sqrt(2 * rate);
    const calm = logFit;
    for (let i = 0; i < n; i++) {
      opportunity[i] = laplaceTail(uniform(secondWord[i]), rate);
      calm[i] = -p.volatilitySlope * (Math.max(logCapacity[i], SMALLEST) - USUAL);
    }
    kernels.log(opportunity, n);
    kernels.exp(calm, n);
    for (let i = 0; i < n; i++) {
      const gain = uniform(secondWord[i]) >= 0.5 * rate;
      opportunity[i] = (gain ? -scale : scale) * opportunity[i] * calm[i];
    }
  }

  return () => {
    const n = world.firmCount;
    kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.demandAndCapacity, firstWord, secondWord);
    kernels.normal(firstWord, n, firstNormal);
    const mx = globals.targetX[0];
    const my = globals.targetY[0];
    for (let i = 0; i < n; i++) {
      const dx = positionX[i] - mx;
      const dy = positionY[i] - my;
      fit[i] = logTargetFit(dx * dx + dy * dy, p.fitWidth);
    }
    kernels.exp(fit, n);

    for (let r = 0; r < world.regionCount; r++) offer(r);
    kernels.log(logPrice, n);
    kernels.log(logQuality, n);
    kernels.log(logFit, n);
    kernels.log(logCapacity, n);
    for (let r = 0; r < world.regionCount; r++) attract(r);
    kernels.exp(pull, n);
    drawOpportunities(n);
    for (let i = 0; i < n; i++) {
      const c = chain[i];
      const belowStandard = quality[i] < p.minimumQuality[c] ? 0.4 : 1;
      pull[i] = pull[i] * belowStandard * retaliationFactor(p.retaliation, p.buyerBlock[c], functionLevel[i]);
    }
  };
}
