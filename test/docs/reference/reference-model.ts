/**
 * The model written a second time from its description: plain objects, one loop per sentence, nothing of the engine but
 * its declarations, elementary functions and random blocks. Slow; it exists to be compared with the engine.
 */
import type { RunInput } from '../../../engine/index.ts';
import { accounts, beliefs, functions, imitation, innovation, politics } from './reference-firm.ts';
import { demand, pricesAndAttraction, reputation, sourcing } from './reference-market.ts';
import { policy } from './reference-budget.ts';
import { found, observe, regionalConditions, worldMarket } from './reference-region.ts';
import { supplierEntry } from './reference-supplier-entry.ts';
import {
  exitAndRelocation,
  foreignAndStateSeeded,
  spinOffsAndStartUps,
  supplierDevelopment,
} from './reference-turnover.ts';
import { emptyWorld, type ReferenceWorld } from './reference-world.ts';

const quarter = [
  worldMarket,
  policy,
  regionalConditions,
  sourcing,
  pricesAndAttraction,
  reputation,
  demand,
  accounts,
  politics,
  beliefs,
  innovation,
  imitation,
  functions,
  supplierDevelopment,
  exitAndRelocation,
  spinOffsAndStartUps,
  foreignAndStateSeeded,
  supplierEntry,
  observe,
];

/** Runs the reference model and shows the world after every quarter. */
export function referenceRun(input: RunInput, show: (world: ReferenceWorld, quarter: number) => void): void {
  const world = emptyWorld(input);
  found(world);
  for (let t = 0; t < input.quarters; t++) {
    world.t = t;
    for (const step of quarter) step(world);
    show(world, t);
  }
}
