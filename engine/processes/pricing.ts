/** 7.4 Cost and price. */
import { CHAINS } from '../chains.ts';
import { complianceCost } from '../equations/conditions.ts';
import { chainMarkUp, competitiveFactor, markUpTarget } from '../equations/market.ts';
import type { Process, World } from '../world.ts';

/**
 * Unit cost before honesty and subsidy: aL W / (A Phi) + aM pIn + tau + pollCost poll + 0.02 l_green + 0.008 l_insp.
 * Equation 7.4.
 */
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
  const { firms: f, regions: at, globals, assumptions: p, lever, members, regionStart } = world;
  const {
    chain,
    efficiency,
    inputCost,
    grossCost,
    unitCost,
    subsidy,
    cheats,
    birth,
    functionLevel,
    utilisation,
    markUp,
    price,
    output,
  } = f;
  const perMarket = new Float64Array(CHAINS);

  function setPrices(r: number): void {
    const end = regionStart[r + 1];
    const oldest = world.quarter - p.incumbentAge;
    const labourCost = at.labourCost[r];
    const agglomeration = at.agglomeration[r];
    const transport = at.transport[r];
    const pollution = p.pollutionCost * at.pollution[r];
    const compliance = complianceCost(lever.green[r], lever.insp[r]);
    const relief = p.protectionSubsidy * lever.protect[r];
    const specialisedMarket = lever.market[r];
    for (let k = regionStart[r]; k < end; k++) {
      const i = members[k];
      const c = chain[i];
      const gross = grossUnitCost(
        p.labourInput,
        labourCost,
        efficiency[i] * agglomeration,
        p.materialInput * inputCost[i],
        transport,
        pollution,
        compliance,
      );
      grossCost[i] = gross;
      const full = cheats[i] === 1 ? gross : gross * (1 + p.honestyCost);
      // Protection: the public pays part of the cost of incumbents, and prices fall with it.
      const paid = birth[i] < oldest ? relief * full : 0;
      const cost = full - paid;
      subsidy[i] = paid;
      unitCost[i] = cost;
      const level = Math.min(functionLevel[i], 3);
      const competition = competitiveFactor(p.markUpElasticity[c], p.priceElasticity[c], output[i] * perMarket[c]);
      const target = markUpTarget(
        chainMarkUp(p.markUpAssembly, p.markUpBrand[c], level) * competition,
        utilisation[i],
        c,
        specialisedMarket,
      );
      const last = markUp[i];
      const next = last === 0 ? target : last + 0.25 * (target - last);
      markUp[i] = next;
      price[i] = cost * (1 + next);
    }
  }

  return () => {
    for (let c = 0; c < CHAINS; c++) perMarket[c] = globals.market[c] > 0 ? 1 / globals.market[c] : 0;
    for (let r = 0; r < world.regionCount; r++) setPrices(r);
  };
}
