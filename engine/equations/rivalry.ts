/** Rivalry among the firms of a region (7.8): pure functions shared by innovation and the indicators. */
import { exp } from '../math.ts';

/**
 * How much rivals count: rho = 1 − exp(−N / rivalMass), N = [(Σy)² / Σy² − 1] / scale, the number of equal firms the
 * others amount to. 0 without output. Equation 7.8.
 */
export function rivalry(output: number, squares: number, scale: number, mass: number): number {
  if (!(squares > 0)) return 0;
  return 1 - exp(-((output * output) / squares - 1) / (scale * mass));
}

/**
 * What rivalry makes of effort: 1 − w + w rho. The escape half of the inverted U (Porter 1990; Aghion and others 2005):
 * thin margins of many rivals, which cut R&D, are the other. Equation 7.8.
 */
export function rivalryFactor(weight: number, rivals: number): number {
  return 1 - weight + weight * rivals;
}
