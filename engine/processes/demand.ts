/** 7.5 Demand, output, labour at work and supplier loads: an attraction model with an outside mass (Luce). */
import { CHAINS, MAX_REGIONS, SEGMENTS } from '../chains.ts';
import { demandPerPull } from '../equations/market.ts';
import { ORDERS } from '../state.ts';
import type { Process, World } from '../world.ts';

/** Places in the `orders` column: what clients add up to lies together, because orders come from everywhere. */
const SUM = 0;
const COUNT = 1;
const LARGEST = 2;

/**
 * What others can learn of a unit of output from its buyers, machines and technicians: [1 − tacit x / 3]_0. Design and
 * brand do not leak. Equation 7.5.
 */
export function imitablePart(level: number, tacit: number): number {
  return Math.max(0, 1 - (tacit * level) / 3);
}

/** Labour of a supplier for a load: half a unit of inputs goes into a unit of output. Section 10. */
const SUPPLIER_LABOUR = 0.5;

/** Share of a labour force that can be at work at once: some are always between two jobs. */
const AT_WORK = 0.97;

/** Share of the labour wanted that a labour force can give: min(1, 0.97 L / E*). Equation 7.5. */
export function handsFound(labourForce: number, wanted: number): number {
  return Math.min(1, (AT_WORK * labourForce) / wanted);
}

export function createDemand(world: World): Process {
  const { firms: f, suppliers: s, regions: at, globals, assumptions: p } = world;
  const { chain, pull, capacity, efficiency, functionLevel, region, output, labour, utilisation, tie } = f;
  const { load, topShare, clients, orders } = s;
  const labourPerUnit = new Float64Array(MAX_REGIONS);
  const copied = new Float64Array(CHAINS);

  /** Output, orders and work of a quarter are what the labour force of the region can do. */
  function ration(): void {
    let short = false;
    for (let r = 0; r < world.regionCount; r++) {
      const hands = at.labourWanted[r] > 0 ? handsFound(at.labourForce[r], at.labourWanted[r]) : 1;
      at.hands[r] = hands;
      if (hands < 1) short = true;
    }
    if (!short) return;
    for (let i = 0; i < world.firmCount; i++) {
      const hands = at.hands[region[i]];
      output[i] *= hands;
      labour[i] *= hands;
    }
    for (let j = 0; j < world.supplierCount; j++) {
      const hands = at.hands[s.region[j]];
      load[j] *= hands;
      s.labour[j] *= hands;
    }
  }

  /**
   * Share of the world's markets that the regions serve with goods that can be copied, for next quarter's rivals. One
   * number for the world: a technician who leaves knows the trade, not the buyer.
   */
  function leak(): void {
    copied.fill(0);
    for (let i = 0; i < world.firmCount; i++)
      copied[chain[i]] += output[i] * imitablePart(Math.min(functionLevel[i], 3), p.leakTacit);
    let share = 0;
    let size = 0;
    for (let c = 0; c < CHAINS; c++) {
      size += p.marketSize[c];
      if (globals.market[c] > 0) share += (p.marketSize[c] * copied[c]) / globals.market[c];
    }
    globals.imitable[0] = share / size;
  }

  return () => {
    const n = world.firmCount;
    const suppliers = world.supplierCount;
    const pulled = globals.pulled;
    pulled.fill(0);
    for (let i = 0; i < n; i++) pulled[chain[i]] += pull[i];
    for (let c = 0; c < CHAINS; c++)
      globals.perPull[c] = demandPerPull(globals.market[c], globals.rivals[c], pulled[c], p.homeShare, p.homeReach);
    orders.fill(0, 0, ORDERS * suppliers);
    for (let r = 0; r < world.regionCount; r++) {
      labourPerUnit[r] = 1 / at.agglomeration[r];
      at.labourWanted[r] = 0;
    }
    for (let i = 0; i < n; i++) {
      const c = chain[i];
      // Demand sums to at most M_c. Equation 7.5.
      const demand = globals.perPull[c] * pull[i];
      const size = capacity[i];
      const sold = Math.min(demand, size);
      output[i] = sold;
      const r = region[i];
      const work = (sold / efficiency[i]) * labourPerUnit[r];
      labour[i] = work;
      at.labourWanted[r] += work;
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
      const r = s.region[j];
      const work = ((SUPPLIER_LABOUR * sum) / s.efficiency[j]) * labourPerUnit[r];
      s.labour[j] = work;
      at.labourWanted[r] += work;
    }
    ration();
    leak();
  };
}
