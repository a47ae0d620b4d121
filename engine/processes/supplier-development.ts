/** 7.10 Suppliers: profit, capacity, learning, erosion, failure. */
import { SEGMENTS } from '../chains.ts';
import { clamp } from '../math.ts';
import { innovated } from './innovation.ts';
import { purposes, spread, uniform } from '../random.ts';
import { segments } from '../segments.ts';
import type { Process, World } from '../world.ts';

/** Profit: load p_j sMu / (1 + sMu) − 0.5 sF (0.4 + 0.6 w)(1 − 0.3 l_supplier). Equation 7.10. */
export function supplierProfit(
  load: number,
  price: number,
  markUp: number,
  fixedCost: number,
  wage: number,
  support: number,
): number {
  return (load * price * markUp) / (1 + markUp) - 0.5 * fixedCost * (0.4 + 0.6 * wage) * (1 - 0.1 * support);
}

/** Chance that a supplier gives up: idleExit if it is without clients and older than one quarter, else 0. Equation 7.10. */
export function givingUp(chance: number, load: number, age: number): number {
  return load === 0 && age > 1 ? chance : 0;
}

export function createSupplierDevelopment(world: World): Process {
  const { kernels, suppliers: s, regions: at, assumptions: p, lever, segmentStart } = world;
  const {
    listed,
    birth,
    cash,
    segment,
    load,
    price,
    closes,
    capacity,
    efficiency,
    topShare,
    firstWord,
    secondWord,
    firstNormal,
  } = s;

  /** Fixed cost of a maker of each segment: it grows with the scale at which it works. */
  const fixed = new Float64Array(SEGMENTS);

  function develop(r: number): void {
    const end = segmentStart[SEGMENTS * (r + 1)];
    const wage = at.wage[r];
    const support = lever.supplier[r];
    const grown = 1.1 * p.efficiencyStep * (0.6 + 0.8 * at.humanCapital[r]) * (1 + 0.25 * support);
    for (let k = segmentStart[SEGMENTS * r]; k < end; k++) {
      const j = listed[k];
      const size = capacity[j];
      const money = cash[j] + supplierProfit(load[j], price[j], p.supplierMarkUp, fixed[segment[j]!]!, wage, support);
      const tired = uniform(spread(firstWord[j], 1)) < givingUp(p.idleExit, load[j], world.quarter - birth[j]);
      closes[j] = money < 0 || tired ? 1 : 0;
      const next = Math.max(0.2, size * (1 + clamp(0.3 * (load[j] / size - 0.9), -0.05, p.supplierGrowthCap)));
      capacity[j] = next;
      cash[j] = Math.min(money, 2 * next);
      const step = grown * (1 - 0.3 * topShare[j]);
      const learnt = innovated(efficiency[j], step, Math.abs(firstNormal[j]), p.learningCeiling);
      efficiency[j] = (uniform(firstWord[j]) < p.supplierLearning ? learnt : efficiency[j]) * (1 - p.supplierErosion);
    }
  }

  return () => {
    const n = world.supplierCount;
    for (let k = 0; k < SEGMENTS; k++) fixed[k] = p.supplierFixedCost * p.minimumScale * segments[k]!.scale;
    kernels.draw(s.identityHigh, s.identityLow, n, world.quarter, purposes.supplierLearning, firstWord, secondWord);
    kernels.normal(secondWord, n, firstNormal);
    for (let r = 0; r < world.regionCount; r++) develop(r);
  };
}
