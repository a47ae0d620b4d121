/** What a government may spend, and what its money does (7.12): pure functions of the process `policy`. */
import { clamp } from '../math.ts';

/** Rent that scarce land adds to the cost of labour: (rho − 1) aL w E. Equation 7.12. */
export function rentOfLand(rent: number, labourInput: number, wage: number, employment: number): number {
  return (rent - 1) * labourInput * wage * employment;
}

/** Services that must be kept up for everyone: serve aL w L. Equation 7.12. */
export function servicesOwed(cost: number, labourInput: number, wage: number, labourForce: number): number {
  return cost * labourInput * wage * labourForce;
}

/** Share of the services that cannot be paid: [−(N + B)] in 0 to S, over S. Equation 7.12. */
export function serviceShortfall(purse: number, credit: number, services: number): number {
  return services > 0 ? clamp(-(purse + credit), 0, services) / services : 0;
}

/** Room for policy: [b]+ + draw [N − [b]+ + B]+. Equation 7.12. */
export function policyRoom(balance: number, purse: number, credit: number, use: number): number {
  const earned = Math.max(0, balance);
  return earned + use * Math.max(0, purse - earned + credit);
}

/** Share of what is asked that the room pays: min(1, R / Q), all of nothing. Equation 7.12. */
export function fundedShare(room: number, asked: number): number {
  return asked > room ? room / asked : 1;
}

/** What a paid level does, with decreasing returns: v (1 + h) / (v + h). Equation 7.12. */
export function responseTo(paid: number, half: number): number {
  return (paid * (1 + half)) / (paid + half);
}

/**
 * What is left of every programme when more are run than the same people can take part in: min(1, span / Σ v).
 * Equation 7.12.
 */
export function staffing(programmes: number, span: number): number {
  return programmes > span ? span / programmes : 1;
}
