/** 7.10 Suppliers: profit, capacity, learning, erosion, failure. */
import { clamp } from '../math.ts';
import { innovated } from './innovation.ts';
import { normal, purposes, uniform } from '../random.ts';
import type { Process, World } from '../world.ts';

/** Profit: load p_j sMu / (1 + sMu) − 0.5 sF (0.4 + 0.6 w)(1 − 0.3 l_supplier). Equation 7.10. */
export function supplierProfit(load: number, price: number, markUp: number, fixedCost: number, wage: number, support: number): number {
  return (load * price * markUp) / (1 + markUp) - 0.5 * fixedCost * (0.4 + 0.6 * wage) * (1 - 0.3 * support);
}

export function createSupplierDevelopment(world: World): Process {
  const { kernels, suppliers: s, regions: at, assumptions: p, lever } = world;

  return () => {
    const n = world.supplierCount;
    kernels.draw(s.identityHigh, s.identityLow, n, world.quarter, purposes.supplierLearning, s.firstWord, s.secondWord);
    for (let j = 0; j < n; j++) {
      const r = s.region[j];
      s.cash[j] += supplierProfit(s.load[j], s.price[j], p.supplierMarkUp, p.supplierFixedCost, at.wage[r], lever.supplier[r]);
      s.closes[j] = s.cash[j] < 0 ? 1 : 0;
      s.capacity[j] = Math.max(0.2, s.capacity[j] * (1 + clamp(0.3 * (s.load[j] / s.capacity[j] - 0.9), -0.05, p.supplierGrowthCap)));
      s.cash[j] = Math.min(s.cash[j], 2 * s.capacity[j]);
      if (uniform(s.firstWord[j]) < p.supplierLearning) {
        const step = 1.1 * p.efficiencyStep * (0.6 + 0.8 * at.humanCapital[r]) * (1 + 0.7 * lever.supplier[r]) * (1 - 0.3 * s.topShare[j]);
        s.efficiency[j] = innovated(s.efficiency[j], step, Math.abs(normal(s.secondWord[j])), p.learningCeiling);
      }
      s.efficiency[j] *= 1 - p.supplierErosion;
    }
  };
}
