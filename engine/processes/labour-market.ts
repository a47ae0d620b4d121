/** 7.2 Regional conditions: wage curve and migration. */
import { clamp, exp, power } from '../math.ts';
import type { Process, World } from '../world.ts';

/** Reservation wage wR = min(wCap, w0 exp(gw t)): national development pulls wages up (Lewis). */
export function reservationWage(initial: number, growth: number, cap: number, quarter: number): number {
  return Math.min(cap, initial * exp(growth * quarter));
}

/**
 * Wage curve: wR (1 + 0.03 l_train) [E* / (0.92 L)]^wEl, the ratio kept in 0.6 to 4: what is wanted counts, so wages rise
 * as long as hands are short. Equation 7.2, Blanchflower and Oswald's form.
 */
export function wageTarget(
  reservation: number,
  training: number,
  wanted: number,
  labourForce: number,
  elasticity: number,
): number {
  return reservation * (1 + 0.03 * training) * power(clamp(wanted / (0.92 * labourForce), 0.6, 4), elasticity);
}

/**
 * Growth factor of the labour force: 1 + 4 mig (1 − 0.3 min(1, poll)) (w / wR − 1), kept in 0.99 to 1.08. Equation 7.2.
 */
export function migrationFactor(rate: number, pollution: number, wage: number, reservation: number): number {
  return 1 + clamp(4 * rate * (1 - 0.3 * Math.min(1, pollution)) * (wage / reservation - 1), -0.01, 0.08);
}

export function createLabourMarket(world: World): Process {
  const { regions: at, regionAssumptions: a, assumptions: p, lever } = world;

  return () => {
    for (let r = 0; r < world.regionCount; r++) {
      let reservation = reservationWage(a.initialWage[r], a.wageGrowth[r], a.wageCap[r], world.quarter);
      if (p.endogenousWage > 0) {
        // Wage rule B (section 9): rent sharing that never falls, mixed in geometrically.
        const claim = at.wageClaim[r];
        const earned = (p.wageRentShare * at.valueAddedPerWorker[r]) / p.labourInput;
        at.wageClaim[r] = Math.min(1.3 * a.wageCap[r], Math.max(claim, claim + p.wageLag * (earned - claim)));
        reservation = power(reservation, 1 - p.endogenousWage) * power(at.wageClaim[r], p.endogenousWage);
      }
      const target = wageTarget(
        reservation,
        lever.train[r],
        at.labourWanted[r],
        at.labourForce[r],
        a.wageElasticity[r],
      );
      at.wage[r] += 0.2 * (target - at.wage[r]);
      const grown = at.labourForce[r] * migrationFactor(a.migration[r], at.pollution[r], at.wage[r], reservation);
      const initial = a.labourForce[r] * p.scale;
      at.labourForce[r] = clamp(grown, initial / 2, Math.max(initial / 2, a.labourForceLimit[r] * p.scale));
    }
  };
}
