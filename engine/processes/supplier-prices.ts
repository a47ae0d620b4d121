/** 7.3 Sourcing: supplier prices, the lists firms search, and the input price a newcomer expects. */
import { SEGMENTS } from '../chains.ts';
import { supplierPrice } from '../equations/market.ts';
import type { Process, World } from '../world.ts';

/** Input price a newcomer expects in a segment: min(pExt, mean local price (1 + mism / (n_s + 1))). Equation 7.3. */
export function expectedInputPrice(
  importPrice: number,
  meanLocalPrice: number,
  suppliers: number,
  mismatch: number,
): number {
  return suppliers === 0 ? importPrice : Math.min(importPrice, meanLocalPrice * (1 + mismatch / (suppliers + 1)));
}

export function createSupplierPrices(world: World): Process {
  const { suppliers: s, regions: at, assumptions: p, lever, segmentStart, marketPrice } = world;
  const { region, segment, efficiency, capacity, load, price, listed, offer } = s;

  function setPrices(r: number): void {
    const labourCost = at.labourCost[r];
    const agglomeration = at.agglomeration[r];
    const discount = 1 - 0.02 * lever.supplier[r];
    let total = 0;
    for (let list = SEGMENTS * r; list < SEGMENTS * (r + 1); list++) {
      const start = segmentStart[list];
      const end = segmentStart[list + 1];
      let sum = 0;
      for (let k = start; k < end; k++) {
        const j = listed[k];
        const asked =
          supplierPrice(
            p.supplierMarkUp,
            p.supplierLabourInput,
            labourCost,
            efficiency[j],
            agglomeration,
            p.supplierMaterialInput,
          ) * discount;
        sum += asked;
        price[j] = asked;
        offer[j] = load[j] > 1.2 * capacity[j] ? Infinity : asked;
        marketPrice[k] = offer[j];
      }
      total += expectedInputPrice(at.importPrice[r], sum / (end - start), end - start, p.mismatch);
    }
    at.inputPrice[r] = total / SEGMENTS;
  }

  return () => {
    const n = world.supplierCount;
    const lists = world.regionCount * SEGMENTS;
    segmentStart.fill(0);
    for (let j = 0; j < n; j++) segmentStart[SEGMENTS * region[j] + segment[j] + 1]++;
    for (let k = 1; k <= lists; k++) segmentStart[k] += segmentStart[k - 1];
    // Filling from the back with the ends as cursors keeps creation order and leaves the starts in place.
    for (let j = n - 1; j >= 0; j--) listed[--segmentStart[SEGMENTS * region[j] + segment[j] + 1]] = j;
    for (let k = 0; k < lists; k++) segmentStart[k] = segmentStart[k + 1];
    segmentStart[lists] = n;
    for (let r = 0; r < world.regionCount; r++) setPrices(r);
  };
}
