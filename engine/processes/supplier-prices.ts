/** 7.3 Sourcing: supplier prices, the lists firms search, and the input price a newcomer expects. */
import { MAX_REGIONS, SEGMENTS } from '../chains.ts';
import { tradeCost } from '../equations/conditions.ts';
import { supplierPrice } from '../equations/market.ts';
import { segments } from '../segments.ts';
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

/** Import price of a segment: 1 + (pExt − 1) prem_s. Equation 7.3. */
export function segmentImportPrice(importPrice: number, premium: number): number {
  return 1 + (importPrice - 1) * premium;
}

export function createSupplierPrices(world: World): Process {
  const { suppliers: s, regions: at, assumptions: p, lever, segmentStart, marketPrice } = world;
  const { region, segment, efficiency, capacity, load, price, listed, offer } = s;

  /** Mean local price by region and segment, NaN where there is no maker. */
  const mean = new Float64Array(MAX_REGIONS * SEGMENTS);

  function setPrices(r: number): void {
    const labourCost = at.labourCost[r];
    const agglomeration = at.agglomeration[r];
    const discount = 1 - 0.02 * lever.supplier[r];
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
      mean[list] = sum / (end - start);
    }
  }

  /** What inputs of each segment cost from outside: imports, or makers of another region at a freight. */
  function openBorders(r: number): void {
    const freight = p.regionLink * tradeCost(at.logistics[r]);
    let total = 0;
    for (let segment = 0; segment < SEGMENTS; segment++) {
      const list = SEGMENTS * r + segment;
      let outside = segmentImportPrice(at.importPrice[r], segments[segment]!.premium);
      for (let other = 0; other < world.regionCount; other++) {
        const count = segmentStart[SEGMENTS * other + segment + 1] - segmentStart[SEGMENTS * other + segment];
        if (other === r || count === 0) continue;
        outside = Math.min(outside, mean[SEGMENTS * other + segment]! * (1 + p.mismatch / (count + 1)) + freight);
      }
      at.segmentPrice[list] = outside;
      total += expectedInputPrice(outside, mean[list], segmentStart[list + 1] - segmentStart[list], p.mismatch);
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
    for (let r = 0; r < world.regionCount; r++) openBorders(r);
  };
}
