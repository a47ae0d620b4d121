/** 7.2 Regional conditions: what a firm finds around it (labour pool, density, transport, imports, inspection). */
import { clamp, log, power } from '../math.ts';
import type { Process, World } from '../world.ts';
import { tradeCost } from '../equations/conditions.ts';

/** Marshall's labour pool Phi = (1 + E / 50)^eps, multiplies labour efficiency. Equation 7.2. */
export function labourPool(employment: number, unit: number, elasticity: number): number {
  return power(1 + employment / unit, elasticity);
}

/** Some work is done wherever there are hands. */
const LEAST_MATCH = 0.05;

/**
 * What local skills let an industry make of the frontier: (hum / h*)^0.7 in 0.05 to 1, 1 for an industry that asks for none.
 * Equation 7.2.
 */
export function skillMatch(humanCapital: number, required: number): number {
  return humanCapital >= required ? 1 : Math.max(LEAST_MATCH, power(humanCapital / required, 0.7));
}

/** Knowledge density dens = ln(1 + n) / ln(1 + 150), kept in 0 to 1.2. Equation 7.2. */
export function knowledgeDensity(firms: number, mass: number): number {
  return clamp(log(1 + firms) / log(1 + mass), 0, 1.2);
}

export function createAgglomeration(world: World): Process {
  const { regions: at, regionAssumptions: a, assumptions: p, lever } = world;

  return () => {
    const external = world.on.externalities;
    for (let r = 0; r < world.regionCount; r++) {
      const pool = external ? labourPool(at.employment[r] / p.scale, p.labourPoolUnit, p.agglomeration) : 1;
      at.agglomeration[r] = pool * skillMatch(at.humanCapital[r], p.skillRequired);
      at.density[r] = external ? knowledgeDensity(at.firms[r] / p.scale, p.densityMass) : 0.6;
      at.labourCost[r] = at.wage[r] * at.rent[r];
      at.transport[r] = a.transportCost[r] * p.productWeight * tradeCost(at.logistics[r]);
      at.importPrice[r] = 1 + a.importPremium[r] * tradeCost(at.logistics[r]);
      at.inspection[r] = clamp(a.initialInspection[r] + 0.6 * lever.insp[r], 0, 1);
    }
  };
}
