/** What a world and its governments make of time, land, roads and money (7.1, 7.2, 8): pure functions of processes. */
import { exp } from '../math.ts';
import type { PolicyMove } from '../run-input.ts';
import type { LeverId } from '../lever-ids.ts';

/**
 * M_c(t) = M_c0 exp(gM t) and H_c(t) = (M_c0 / nu0) exp(gH t): equation 7.1, Vernon's maturing product when gH > gM.
 */
export function exponentialGrowth(initial: number, rate: number, quarter: number): number {
  return initial * exp(rate * quarter);
}

/**
 * Room for jobs, in labour units: Z = land (1 + 0.2 l_infra) (1 − 0.25 min(1, poll / 2)). Roads open land, pollution
 * takes it. Equation 7.2.
 */
export function usableLand(land: number, infrastructure: number, pollution: number): number {
  return land * (1 + 0.2 * infrastructure) * (1 - 0.25 * Math.min(1, pollution / 2));
}

/** What logistics lg leave of the costs of transport and imports: 1 − 0.6 lg. Equation 7.2. */
export function tradeCost(logistics: number): number {
  return 1 - 0.6 * logistics;
}

/** What rules on emissions and quality cost per unit of output: 0.02 l_green + 0.008 l_insp. Equation 7.4. */
export function complianceCost(green: number, inspection: number): number {
  return 0.02 * green + 0.008 * inspection;
}

/**
 * How far a sanction still works among `names` firms that share a name: 1 / (1 + (N / circle)²). The square is the
 * chance that both cheat and victim are known (closure: Coleman 1988; honesty that carries itself only up to a size:
 * Kandori 1992, Dixit 2003). Equation 7.4.
 */
export function acquaintance(names: number, circle: number): number {
  const ratio = names / circle;
  return 1 / (1 + ratio * ratio);
}

/**
 * Announced level of one bar of the policy score: level × min(1, (t − from + 1) / ramp) while from ≤ t < to. Section 8.
 */
export function announcedLevel(move: PolicyMove, quarter: number): number {
  if (quarter < move.from || quarter >= move.to) return 0;
  return move.level * Math.min(1, (quarter - move.from + 1) / Math.max(1, move.ramp));
}

/** Level announced in a region by all bars of a lever: the highest counts, whatever the others cost. Section 15. */
export function highestAnnounced(
  policy: readonly PolicyMove[],
  lever: LeverId,
  region: number,
  quarter: number,
): number {
  let level = 0;
  for (const move of policy) {
    if (move.lever === lever && (move.region === undefined || move.region === region))
      level = Math.max(level, announcedLevel(move, quarter));
  }
  return level;
}

/** What a bar costs its region per quarter: level × (fixed cost × scale + cost per firm × firms). Section 8. */
export function leverBill(
  announced: number,
  fixedCost: number,
  costPerFirm: number,
  scale: number,
  firms: number,
): number {
  return announced * (fixedCost * scale + costPerFirm * firms);
}
