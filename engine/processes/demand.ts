/** 7.5 Demand, output and supplier loads: an attraction model with an outside mass (Luce). */
import { CHAINS, SEGMENTS } from '../chains.ts';
import { ORDERS } from '../state.ts';
import type { Process, World } from '../world.ts';

/** Places in the `orders` column: what clients add up to lies together, because orders come from everywhere. */
const SUM = 0;
const COUNT = 1;
const LARGEST = 2;

export function createDemand(world: World): Process {
  const { firms: f, suppliers: s, globals } = world;
  const { chain, pull, capacity, output, utilisation, tie } = f;
  const { load, topShare, clients, orders } = s;

  return () => {
    const n = world.firmCount;
    const suppliers = world.supplierCount;
    for (let c = 0; c < CHAINS; c++) globals.denominator[c] = globals.rivals[c];
    for (let i = 0; i < n; i++) globals.denominator[chain[i]] += pull[i];
    orders.fill(0, 0, ORDERS * suppliers);
    for (let i = 0; i < n; i++) {
      const c = chain[i];
      const total = globals.denominator[c];
      // D_i = M_c K^theta a eps / (H_c + sum of the same over all firms): demand sums to at most M_c. Equation 7.5.
      const demand = total > 0 ? (globals.market[c] * pull[i]) / total : 0;
      const size = capacity[i];
      const sold = Math.min(demand, size);
      output[i] = sold;
      utilisation[i] += 0.3 * (demand / size - utilisation[i]);
      const order = sold / SEGMENTS;
      for (let slot = SEGMENTS * i; slot < SEGMENTS * (i + 1); slot++) {
        const j = tie[slot];
        if (j < 0) continue;
        const place = ORDERS * j;
        orders[place + SUM] += order;
        orders[place + COUNT]++;
        if (order > orders[place + LARGEST]) orders[place + LARGEST] = order;
      }
    }
    for (let j = 0; j < suppliers; j++) {
      const sum = orders[ORDERS * j + SUM];
      load[j] = sum;
      clients[j] = orders[ORDERS * j + COUNT];
      topShare[j] = sum > 0 ? orders[ORDERS * j + LARGEST] / sum : 0;
    }
  };
}
