/** 7.8 Chain choice: now and then a firm tests another value chain and moves if it pays. */
import { CHAINS, FOREIGN, MARKET } from '../chains.ts';
import {
  brandTerm,
  chainMarkUp,
  competitiveFactor,
  fitFactor,
  logPerceivedQuality,
  ownBrandShare,
  qualityVisibility,
  restOfChainMargin,
  retaliationFactor,
} from '../equations/market.ts';
import { exp, log } from '../math.ts';
import { pick, purposes, uniform } from '../random.ts';
import type { Process, World } from '../world.ts';

/**
 * Whether a firm can serve a chain: own functions at its entrance, x ≥ eta_c − [c = market] l_market. A captive buyer
 * withholds design and sales; a specialised market is a sales channel for those who have none (Humphrey and Schmitz 2002;
 * Bazan and Navas-Alemán 2003). Equation 7.8.
 */
export function mayEnterChain(level: number, entrance: number, chain: number, specialisedMarket: number): boolean {
  return level >= entrance - (chain === MARKET ? specialisedMarket : 0);
}

export function createChainChoice(world: World): Process {
  const { kernels, firms: f, regions: at, globals, assumptions: p, lever } = world;
  const {
    region,
    origin,
    chain,
    quality,
    functionLevel,
    capacity,
    unitCost,
    brand,
    cheats,
    fit,
    firstWord,
    secondWord,
  } = f;

  /** Mark-up of a small seller of its function level in chain c. Equation 7.4. */
  function markUpIn(i: number, c: number): number {
    const competition = competitiveFactor(p.markUpElasticity[c], p.priceElasticity[c], 0);
    return chainMarkUp(p.markUpAssembly, p.markUpBrand[c], Math.min(functionLevel[i], 3)) * competition;
  }

  /**
   * Demand without noise in chain c at the price unit cost × (1 + chain mark-up), against the chain's present
   * demand per unit of pull.
   */
  function expectedDemand(i: number, c: number): number {
    const r = region[i];
    const phi = functionLevel[i];
    const x = Math.min(phi, 3);
    const own = ownBrandShare(phi, c);
    const delivered = quality[i] * (1 - p.cheatQualityLoss * cheats[i]);
    const visible = qualityVisibility(p.visibility[c], c, at.inspection[r], own, brand[i]);
    const logReputation = log(at.reputation[r] * (1 + 0.08 * lever.brand[r]));
    const perceived = logPerceivedQuality(visible, log(delivered), logReputation, log(fitFactor(p.fitFloor, fit[i])));
    const price = unitCost[i] * (1 + markUpIn(i, c));
    const margin = restOfChainMargin(p.buyerMarginAssembly, p.buyerMarginBrand[c], x);
    const consumerPrice = (price * (1 + margin) * (c === MARKET ? 1 - 0.02 * lever.market[r] : 1)) / p.referencePrice;
    const pull =
      exp(
        -p.priceElasticity[c] * log(consumerPrice) +
          p.qualityElasticity[c] * perceived +
          p.brandElasticity[c] * log(brandTerm(own, brand[i], lever.brand[r])) +
          p.sizeElasticity * log(capacity[i]),
      ) *
      (quality[i] < p.minimumQuality[c] ? 0.4 : 1) *
      retaliationFactor(p.retaliation, p.buyerBlock[c], phi);
    return globals.perPull[c] * pull;
  }

  /** What a chain promises: min(D, 1.2 K) mu_c(x). Equation 7.8. */
  function promise(i: number, c: number): number {
    return Math.min(expectedDemand(i, c), 1.2 * capacity[i]) * markUpIn(i, c);
  }

  return () => {
    if (!world.on.chainSwitching) return;
    const n = world.firmCount;
    kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.chainTest, firstWord, secondWord);
    for (let i = 0; i < n; i++) {
      // A foreign plant works for its parent.
      if (uniform(firstWord[i]) >= p.chainTestRate || origin[i] === FOREIGN) continue;
      const other = pick(secondWord[i], CHAINS);
      if (other === chain[i] || quality[i] < 0.95 * p.minimumQuality[other]) continue;
      if (!mayEnterChain(Math.min(functionLevel[i], 3), p.chainEntrance[other], other, lever.market[region[i]]))
        continue;
      if (promise(i, other) > 1.1 * promise(i, chain[i])) chain[i] = other;
    }
  };
}
