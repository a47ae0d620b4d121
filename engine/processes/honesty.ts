/** 7.4 Honesty: cheat when the saving exceeds the expected pain. */
import { MARKET } from '../chains.ts';
import { acquaintance } from '../equations/conditions.ts';
import { clamp } from '../math.ts';
import type { Process, World } from '../world.ts';

/**
 * Pain of cheating per unit: honesty × { insp fine p + social (1 − xbar)(0.5 + inst) + psi0 sq_c cheatQ mk + 0.03 [c ≠
 * market] + 0.1 beta [phi − 2] }. The social term falls with the share of cheats: two stable states (Akerlof's lemons).
 * Equation 7.4.
 */
export function painOfCheating(
  honesty: number,
  expectedFine: number,
  socialSanction: number,
  lostSales: number,
  buyerSanction: number,
  brandAtStake: number,
): number {
  return honesty * (expectedFine + socialSanction + lostSales + buyerSanction + 0.1 * brandAtStake);
}

export function createHonesty(world: World): Process {
  const { firms: f, regions: at, regionAssumptions: a, assumptions: p, lever, members, regionStart } = world;
  const { chain, cheats, honesty, price, markUp, unitCost, brand, functionLevel } = f;

  function decide(r: number): void {
    const end = regionStart[r + 1];
    const inspection = at.inspection[r];
    const inspected = 0.45 * inspection;
    const fine = inspection * p.fine;
    // A specialised market brings traders nobody knows.
    const names = (at.firms[r] / p.scale) * (1 + p.strangers * lever.market[r]);
    const known = acquaintance(names, a.circle[r]);
    const social = a.socialSanction[r] * known * (1 - at.cheatShare[r]) * (0.5 + at.institutions[r]);
    for (let k = regionStart[r]; k < end; k++) {
      const i = members[k];
      const c = chain[i];
      const visible = p.visibility[c] + (c === MARKET ? inspected : 0);
      const pain = painOfCheating(
        honesty[i],
        fine * price[i],
        social,
        visible * p.qualityElasticity[c] * p.cheatQualityLoss * markUp[i],
        c === MARKET ? 0 : 0.03,
        brand[i] * clamp(functionLevel[i] - 2, 0, 1),
      );
      cheats[i] = p.honestyCost * unitCost[i] > pain ? 1 : 0;
    }
  }

  return () => {
    for (let r = 0; r < world.regionCount; r++) decide(r);
  };
}
