/** 7.4 Cost and price. */
import { chainMarkUp, markUpTarget } from '../equations/market.ts';
import type { Process, World } from '../world.ts';

/** Unit cost before honesty and subsidy: aL W / (A Phi) + aM pIn + tau + pollCost poll + 0.02 l_green + 0.008 l_insp. Equation 7.4. */
export function grossUnitCost(
  labourInput: number,
  labourCost: number,
  effectiveEfficiency: number,
  materials: number,
  transport: number,
  pollution: number,
  compliance: number,
): number {
  return (labourInput * labourCost) / effectiveEfficiency + materials + transport + pollution + compliance;
}

export function createPricing(world: World): Process {
  const { firms: f, regions: at, assumptions: p, lever } = world;
  const { region, chain, efficiency, inputCost, grossCost, unitCost, subsidy, cheats, birth, functionLevel, utilisation, markUp, price } = f;

  return () => {
    const n = world.firmCount;
    const oldest = world.quarter - p.incumbentAge;
    for (let i = 0; i < n; i++) {
      const r = region[i];
      const c = chain[i];
      const gross = grossUnitCost(
        p.labourInput,
        at.labourCost[r],
        efficiency[i] * at.agglomeration[r],
        p.materialInput * inputCost[i],
        at.transport[r],
        p.pollutionCost * at.pollution[r],
        0.02 * lever.green[r] + 0.008 * lever.insp[r],
      );
      grossCost[i] = gross;
      const full = cheats[i] === 1 ? gross : gross * (1 + p.honestyCost);
      // Protection: the public pays part of the cost of incumbents, and prices fall with it.
      const relief = birth[i] < oldest ? p.protectionSubsidy * lever.protect[r] * full : 0;
      subsidy[i] = relief;
      unitCost[i] = full - relief;
      const level = Math.min(functionLevel[i], 3);
      const target = markUpTarget(chainMarkUp(p.markUpAssembly, p.markUpBrand[c], level), utilisation[i], c, lever.market[r]);
      markUp[i] = markUp[i] === 0 ? target : markUp[i] + 0.25 * (target - markUp[i]);
      price[i] = unitCost[i] * (1 + markUp[i]);
    }
  };
}
