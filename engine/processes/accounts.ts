/** 7.6 Accounts: R&D, profit, fines, subsidies, tax, investment, cash, bail-outs. */
import { FOREIGN, MAX_REGIONS, STATE_SEEDED } from '../chains.ts';
import { clamp } from '../math.ts';
import { block, draw, purposes, uniform } from '../random.ts';
import type { Process, World } from '../world.ts';

/** R&D spending: rd p y (1 if g > −0.01 else 0.4)(1 + 0.2 x)(1 − softRd l_protect if subsidised). Equation 7.6. */
export function researchSpending(share: number, sales: number, margin: number, level: number, comfort: number): number {
  return share * sales * (margin > -0.01 ? 1 : 0.4) * (1 + 0.2 * level) * (1 - comfort);
}

/** Fixed cost per quarter: F (0.4 + 0.6 w). Equation 7.6. */
export function fixedCostAt(fixedCost: number, wage: number): number {
  return fixedCost * (0.4 + 0.6 * wage);
}

/** Growth wanted: gAdj (u − 1), kept in −0.06 to the cap. Equation 7.6. */
export function wantedGrowth(response: number, utilisation: number, cap: number): number {
  return clamp(response * (utilisation - 1), -0.06, cap);
}

const BIG = 2.5;
/** A firm that sells next to nothing loses any multiple of its sales; beyond this the multiple says nothing more. */
const LOWEST_RETURN = -100;

export function createAccounts(world: World): Process {
  const { firms: f, regions: at, regionAssumptions: a, assumptions: p, lever, members, regionStart } = world;
  const {
    region,
    origin,
    birth,
    capacity,
    cash,
    price,
    unitCost,
    output,
    margin,
    functionLevel,
    utilisation,
    cheats,
    brand,
    big,
    research,
    subsidy,
  } = f;
  const meanCapacity = new Float64Array(MAX_REGIONS);

  return () => {
    const n = world.firmCount;
    const t = world.quarter;
    const oldest = t - p.incumbentAge;
    for (let r = 0; r < world.regionCount; r++) {
      let total = 0;
      for (let k = regionStart[r]; k < regionStart[r + 1]; k++) total += capacity[members[k]];
      meanCapacity[r] = total / Math.max(1, at.firms[r]);
    }

    for (let i = 0; i < n; i++) {
      const r = region[i];
      const y = output[i];
      const sales = price[i] * y;
      const old = birth[i] < oldest;
      const guarded = old && lever.protect[r] > 0;
      big[i] = capacity[i] > BIG * meanCapacity[r] ? 1 : 0;

      const spent = researchSpending(
        p.researchShare,
        sales,
        margin[i],
        Math.min(functionLevel[i], 3),
        guarded ? p.protectionComfort * lever.protect[r] : 0,
      );
      research[i] = spent;
      const publicResearch = 0.5 * lever.rd[r] * spent;
      at.spending[r] += publicResearch + subsidy[i] * y;
      let profit = (price[i] - unitCost[i]) * y - fixedCostAt(p.fixedCost, at.wage[r]) - spent + publicResearch;
      if (cheats[i] === 1) {
        draw(f.identityHigh[i], f.identityLow[i], t, purposes.fine);
        if (uniform(block[0]) < at.inspection[r] / 2) {
          profit -= 0.5 * p.fine * sales;
          brand[i] *= 0.85;
        }
      }
      if (origin[i] === STATE_SEEDED && lever.pole[r] > 0) {
        const upkeep = 0.1 * sales + 0.05 * capacity[i];
        profit += upkeep;
        at.spending[r] += upkeep;
      }
      if (profit > 0) {
        const tax = p.taxRate * profit * (origin[i] === FOREIGN ? 1 - 0.7 * lever.fdi[r] : 1);
        profit -= tax;
        at.taxes[r] += tax;
      }
      cash[i] += profit;

      const cap = p.growthCap * (big[i] === 1 ? 1 + 0.5 * lever.lead[r] : 1);
      let growth = wantedGrowth(p.growthResponse, utilisation[i], cap);
      if (growth > 0) {
        const investment = growth * capacity[i] * p.capitalCost;
        // All or nothing: banks ask for twice the money, guarantees lower that.
        if (cash[i] >= investment * (2 - 1.2 * lever.credit[r])) cash[i] -= investment;
        else growth = 0;
      }
      capacity[i] = Math.max(0.2, capacity[i] * (1 + growth + p.capacityNoise * f.capacityNormal[i]));
      margin[i] += 0.12 * ((y > 0 ? Math.max(LOWEST_RETURN, profit / sales) : -0.2) - margin[i]);
      cash[i] = Math.min(cash[i], p.cashCap * capacity[i] + 1);

      if (old && cash[i] < 0.15 * capacity[i]) {
        const chance = clamp(lever.protect[r] + a.bailOut[r] * at.capture[r], 0, 1);
        if (chance > 0) {
          draw(f.identityHigh[i], f.identityLow[i], t, purposes.bailOut);
          if (uniform(block[0]) < chance) {
            const gift = 0.2 * capacity[i];
            cash[i] += gift;
            at.spending[r] += gift;
            at.bailOuts[r]++;
          }
        }
      }
    }
  };
}
