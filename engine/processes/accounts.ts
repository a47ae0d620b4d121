/** 7.6 Accounts: R&D, profit, fines, subsidies, tax, investment, cash, bail-outs. */
import { FOREIGN, STATE_SEEDED } from '../chains.ts';
import { LEVERS, leverIds } from '../lever-ids.ts';
import { clamp } from '../math.ts';
import { drawnWords, drawWords, purposes, uniform } from '../random.ts';
import type { Process, World } from '../world.ts';

/** R&D spending: rd p y (1 if g > −0.01 else 0.4)(1 + 0.2 x)(1 − softRd l_protect if subsidised). Equation 7.6. */
export function researchSpending(share: number, sales: number, margin: number, level: number, comfort: number): number {
  return share * sales * (margin > -0.01 ? 1 : 0.4) * (1 + 0.2 * level) * (1 - comfort);
}

/** Fixed cost per quarter: F (0.4 + 0.6 w). Equation 7.6. */
export function fixedCostAt(fixedCost: number, wage: number): number {
  return fixedCost * (0.4 + 0.6 * wage);
}

/** Growth wanted: gAdj (hands u − 1), kept in −0.06 to the cap: nobody builds what nobody will work in. Equation 7.6. */
export function wantedGrowth(response: number, utilisation: number, cap: number): number {
  return clamp(response * (utilisation - 1), -0.06, cap);
}

/**
 * Chance that an old firm in need is saved: [l_protect + bail chi min(1, scale K / (sBig ΣK))] in 0 to 1. Announced
 * protection is for all, captured politics saves whom it cannot let fall (Kornai). Equation 7.6.
 */
export function rescueChance(protection: number, captured: number, share: number, large: number): number {
  return clamp(protection + captured * Math.min(1, share / large), 0, 1);
}

/**
 * Share of newcomers that still get in beside leaders of mean size K̂ = ΣK² / ΣK: 1 / (1 + (K̂ / Klead)²). Once a dominant
 * design rules, scale and R&D of the leaders close entry (Klepper's shakeout; Abernathy and Utterback). Equation 7.11.
 */
export function scaleHurdle(leaders: number, reference: number): number {
  const ratio = leaders / reference;
  return 1 / (1 + ratio * ratio);
}

const RD = leverIds.indexOf('rd');
const PROTECT = leverIds.indexOf('protect');
const POLE = leverIds.indexOf('pole');

/** A firm of more than so many times the mean capacity of its region is a large one. Equation 7.6. */
export const BIG = 2.5;
/** A firm that sells next to nothing loses any multiple of its sales; beyond this the multiple says nothing more. */
const LOWEST_RETURN = -100;

export function createAccounts(world: World): Process {
  const { firms: f, regions: at, regionAssumptions: a, assumptions: p, lever, members, regionStart } = world;
  const {
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
    opportunity,
  } = f;
  function settle(r: number): void {
    const start = regionStart[r];
    const end = regionStart[r + 1];
    const t = world.quarter;
    const oldest = t - p.incumbentAge;
    const protect = lever.protect[r];
    const pole = lever.pole[r];
    const comfort = p.protectionComfort * protect;
    const publicShare = 0.3 * lever.rd[r];
    const fixedCost = fixedCostAt(p.fixedCost, at.wage[r]);
    const caught = at.inspection[r] / 2;
    const hands = at.hands[r];
    const leadGrowth = 1 + 0.5 * lever.lead[r];
    const foreignTax = 1 - 0.7 * lever.fdi[r];
    const reserve = 2 - 1.2 * lever.credit[r];
    const captured = a.bailOut[r] * at.capture[r];
    const mayRescue = protect + captured > 0;
    let total = 0;
    let squares = 0;
    for (let k = start; k < end; k++) {
      const size = capacity[members[k]];
      total += size;
      squares += size * size;
    }
    at.hurdle[r] = scaleHurdle(total > 0 ? squares / total : 0, a.leaderSize[r]);
    const ofAll = total > 0 ? p.scale / total : 0;
    const large = BIG * (total / Math.max(1, at.firms[r]));
    let refunds = 0;
    let protection = 0;
    let upkeeps = 0;
    let forced = 0;
    let taxes = at.taxes[r];

    for (let k = start; k < end; k++) {
      const i = members[k];
      const y = output[i];
      const size = capacity[i];
      const sales = price[i] * y;
      const old = birth[i] < oldest;
      big[i] = size > large ? 1 : 0;

      const spent = researchSpending(
        p.researchShare,
        sales,
        margin[i],
        Math.min(functionLevel[i], 3),
        old ? comfort : 0,
      );
      const publicResearch = publicShare * spent;
      // Small firms add what they are given to what they spend; large ones would have spent it anyway (P02, P04).
      const added = big[i] === 1 ? 0 : publicResearch;
      research[i] = spent + added;
      refunds += publicResearch;
      protection += subsidy[i] * y;
      let profit = (price[i] - unitCost[i]) * y - fixedCost - spent + publicResearch - added;
      if (cheats[i] === 1) {
        drawWords(f.identityHigh[i], f.identityLow[i], t, purposes.fine);
        if (uniform(drawnWords[0]) < caught) {
          profit -= 0.5 * p.fine * sales;
          brand[i] *= 0.85;
        }
      }
      if (origin[i] === STATE_SEEDED && pole > 0) {
        const upkeep = pole * (0.1 * sales + 0.05 * size);
        profit += upkeep;
        upkeeps += upkeep;
      }
      if (profit > 0) {
        const tax = p.taxRate * profit * (origin[i] === FOREIGN ? foreignTax : 1);
        profit -= tax;
        taxes += tax;
      }
      let money = cash[i] + profit;

      const cap = p.growthCap * (big[i] === 1 ? leadGrowth : 1);
      let growth = wantedGrowth(p.growthResponse, hands * utilisation[i], cap);
      if (growth > 0) {
        const investment = growth * size * p.capitalCost;
        // All or nothing: banks ask for twice the money, guarantees lower that.
        if (money >= investment * reserve) money -= investment;
        else growth = 0;
      }
      const next = Math.max(0.2, size * (1 + growth + clamp(p.capacityNoise * opportunity[i], -0.7, 2)));
      capacity[i] = next;
      margin[i] += 0.12 * ((y > 0 ? Math.max(LOWEST_RETURN, profit / sales) : -0.2) - margin[i]);
      money = Math.min(money, p.cashCap * next + 1);

      if (old && mayRescue && money < 0.15 * next) {
        drawWords(f.identityHigh[i], f.identityLow[i], t, purposes.bailOut);
        if (uniform(drawnWords[0]) < rescueChance(protect, captured, next * ofAll, p.rescueSize)) {
          const gift = 0.2 * next;
          money += gift;
          // What capture forces is not rationed; what protection promises is.
          const promised = protect / (protect + captured * Math.min(1, (next * ofAll) / p.rescueSize));
          protection += promised * gift;
          forced += (1 - promised) * gift;
          at.bailOuts[r]++;
        }
      }
      cash[i] = money;
    }
    at.spending[r] += refunds + protection + upkeeps + forced;
    at.outlays[LEVERS * r + RD] += refunds;
    at.outlays[LEVERS * r + PROTECT] += protection;
    at.outlays[LEVERS * r + POLE] += upkeeps;
    at.taxes[r] = taxes;
  }

  return () => {
    for (let r = 0; r < world.regionCount; r++) settle(r);
  };
}
