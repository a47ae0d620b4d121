/**
 * Prices and attraction (7.3 to 7.5): pure functions shared by pricing, demand, chain choice, entry and relocation.
 * x = min(phi, 3) is the function level, chains are 0 captive, 1 relational, 2 market.
 */
import { MARKET } from '../chains.ts';
import { clamp } from '../math.ts';

/** Labour and other cost of a supplier's unit, times its mark-up: (1 + sMu) (bL W / (A_j Phi) + bM). Equation 7.3. */
export function supplierPrice(
  markUp: number,
  labourInput: number,
  labourCost: number,
  efficiency: number,
  agglomeration: number,
  materialInput: number,
): number {
  return (1 + markUp) * ((labourInput * labourCost) / (efficiency * agglomeration) + materialInput);
}

/** Mark-up a firm of level x takes in a chain: mu0 + (mu3_c − mu0) x / 3. Equation 7.4. */
export function chainMarkUp(assembly: number, brand: number, level: number): number {
  return assembly + ((brand - assembly) * level) / 3;
}

/** An elasticity below this cannot be exploited: somebody from outside would enter. */
const LEAST_ELASTICITY = 1.5;
/** Below this part of the mark-up nobody could pay the fixed cost of entering. */
const LEAST_PART = 0.35;

/**
 * What competition makes of a mark-up that is given for the elasticity `given`: max(0.35, (given − 1) / (max(1.5, ε) − 1)),
 * ε = sp (1 − share). A profit-maximising seller in an attraction model takes 1 / (ε − 1); firms take a part of it.
 * Equation 7.4.
 */
export function competitiveFactor(given: number, elasticity: number, share: number): number {
  return Math.max(LEAST_PART, (given - 1) / (Math.max(LEAST_ELASTICITY, elasticity * (1 - share)) - 1));
}

/**
 * Margin the rest of the chain keeps: bm0 − (bm0 − bm3_c) x / 3 (taking over design and brand removes other people's
 * margins). Equation 7.4.
 */
export function restOfChainMargin(assembly: number, brand: number, level: number): number {
  return assembly - ((assembly - brand) * level) / 3;
}

/**
 * Mark-up target: chain mark-up × [1 + 1.2 (u − 1)] in 0.2 to 2, × (1 − 0.15 l_market) in the market chain. Equation
 * 7.4.
 */
export function markUpTarget(base: number, utilisation: number, chain: number, specialisedMarket: number): number {
  const tight = clamp(1 + 1.2 * (utilisation - 1), 0.2, 2);
  return base * tight * (chain === MARKET ? 1 - 0.15 * specialisedMarket : 1);
}

/**
 * Share of demand met under the own brand: [phi − 2] in 0 to 1, × 1 in the market chain, 0.5 relational, 0 captive.
 * Equation 7.5.
 */
export function ownBrandShare(functionLevel: number, chain: number): number {
  return clamp(functionLevel - 2, 0, 1) * 0.5 * chain;
}

/**
 * Visibility of a firm's own quality: psi_c (+ 0.45 insp + 0.2 own beta in the market chain), 0 to 0.97. Equation 7.5.
 */
export function qualityVisibility(
  base: number,
  chain: number,
  inspection: number,
  ownBrand: number,
  brand: number,
): number {
  return clamp(base + (chain === MARKET ? 0.45 * inspection + 0.2 * ownBrand * brand : 0), 0, 0.97);
}

/**
 * Logarithm of perceived quality: psi ln q_eff + (1 − psi) ln(rep (1 + 0.08 l_brand)) + ln(fit factor). Equation 7.5.
 */
export function logPerceivedQuality(
  visibility: number,
  logQuality: number,
  logReputation: number,
  logFit: number,
): number {
  return visibility * logQuality + (1 - visibility) * logReputation + logFit;
}

/** What fit does to perceived quality: fitFloor + (1 − fitFloor) f. Equation 7.5. */
export function fitFactor(fitFloor: number, fit: number): number {
  return fitFloor + (1 - fitFloor) * fit;
}

/** Brand term B = 1 − own + own (0.5 + 0.6 beta + 0.1 l_brand). Equation 7.5. */
export function brandTerm(ownBrand: number, brand: number, regionalBrand: number): number {
  return 1 - ownBrand + ownBrand * (0.5 + 0.6 * brand + 0.1 * regionalBrand);
}

/** Logarithm of the fit to the market target, f = exp(−d² / (2 sigFit²)), for a squared distance d². Equation 7.5. */
export function logTargetFit(squaredDistance: number, width: number): number {
  return -squaredDistance / (2 * width * width);
}

/** What buyers do to a supplier who enters their functions: 1 − retal block_c [phi − 1.2] in 0 to 1. Equation 7.5. */
export function retaliationFactor(retaliation: number, block: number, functionLevel: number): number {
  return 1 - retaliation * block * clamp(functionLevel - 1.2, 0, 1);
}

/**
 * Demand per unit of pull: M [(1 − home) / (H + S) + home / (reach H + S)], S the pull of all firms of the chain. Rivals
 * reach buyers near by and in niches with part of their pull only, which is what a region stands on when rivals double
 * (home-market effect). Equation 7.5.
 */
export function demandPerPull(market: number, rivals: number, pull: number, home: number, reach: number): number {
  const open = rivals + pull;
  const near = reach * rivals + pull;
  return market * ((open > 0 ? (1 - home) / open : 0) + (near > 0 ? home / near : 0));
}

/**
 * Per cent of demand lost for a per cent that rivals gain, −∂ln d / ∂ln H: the smaller, the more the firms of the chain
 * crowd each other instead, and the more they live on buyers near by. 0 without any pull. Section 10.2.
 */
export function rivalExposure(rivals: number, pull: number, home: number, reach: number): number {
  const open = rivals + pull;
  const near = reach * rivals + pull;
  const far = open > 0 ? (1 - home) / open : 0;
  const close = near > 0 ? home / near : 0;
  if (!(far + close > 0)) return 0;
  return (rivals * ((far > 0 ? far / open : 0) + (close > 0 ? (reach * close) / near : 0))) / (far + close);
}
