/** Putting new agents into the tables: what every newborn shares, whoever founds it. */
import { SEGMENTS } from './chains.ts';
import { drawnWords, drawWords, normal, purposes, uniform } from './random.ts';
import { exp } from './math.ts';
import { segments } from './segments.ts';
import type { World } from './world.ts';

/** Thrown when a table is full; the run loop keeps enough room that only a programming error can cause it. */
function assertRoom(count: number, world: World): void {
  if (count >= world.capacity)
    throw new RangeError(`world capacity ${world.capacity} exceeded in quarter ${world.quarter}`);
}

/**
 * Adds a firm with the identity left in `drawnWords` and returns its slot. Sets what all newborns share (section 7.11:
 * u = 1, g = 0.03, no ties, own talent and honesty); the caller sets capacity, cash, skills, position and belief.
 * Cost 1, price 1.06 and mark-up 0 are what its first honesty decision compares.
 */
export function addFirm(world: World, region: number, chain: number, origin: number, parent: number): number {
  assertRoom(world.firmCount, world);
  const i = world.firmCount++;
  const f = world.firms;
  const high = drawnWords[0];
  const low = drawnWords[1];
  f.identityHigh[i] = high;
  f.identityLow[i] = low;
  f.serial[i] = world.nextFirm++;
  f.parent[i] = parent;
  f.region[i] = region;
  f.chain[i] = chain;
  f.origin[i] = origin;
  f.birth[i] = world.quarter;
  f.functionLevel[i] = world.assumptions.foundingFunction;
  f.brand[i] = 0.1;
  for (let s = SEGMENTS * i; s < SEGMENTS * (i + 1); s++) {
    f.tie[s] = -1;
    f.tieSpecificity[s] = 0;
    f.tieMatch[s] = 1;
  }
  f.specificity[i] = 0;
  f.embeddedness[i] = 0;
  f.utilisation[i] = 1;
  f.markUp[i] = 0;
  f.margin[i] = 0.03;
  f.cheats[i] = 0;
  f.output[i] = 0;
  f.labour[i] = 0;
  f.unitCost[i] = 1;
  f.price[i] = 1.06;
  f.leaves[i] = 0;
  f.learnedFrom[i] = -1;
  drawWords(high, low, 0, purposes.newbornTraits);
  f.talent[i] = exp(0.25 * normal(drawnWords[0]));
  f.honesty[i] = 0.4 + 1.2 * uniform(drawnWords[1]);
  return i;
}

/** Adds a supplier with the identity left in `drawnWords` and returns its slot. */
export function addSupplier(world: World, region: number, segment: number, efficiency: number): number {
  assertRoom(world.supplierCount, world);
  const j = world.supplierCount++;
  const s = world.suppliers;
  s.identityHigh[j] = drawnWords[0];
  s.identityLow[j] = drawnWords[1];
  s.serial[j] = world.nextSupplier++;
  s.region[j] = region;
  s.segment[j] = segment;
  s.birth[j] = world.quarter;
  s.efficiency[j] = efficiency;
  const scale = world.assumptions.minimumScale * segments[segment]!.scale;
  s.capacity[j] = scale;
  s.cash[j] = world.assumptions.supplierFoundingCash * scale;
  s.load[j] = 0;
  s.labour[j] = 0;
  s.price[j] = 0;
  s.topShare[j] = 0;
  s.clients[j] = 0;
  s.closes[j] = 0;
  return j;
}

/** A chain drawn from the region's shares of new firms (ch0), which need not sum to 1. */
export function drawChain(world: World, region: number, u: number): number {
  const shares = world.regionAssumptions.chainShares;
  const captive = shares[3 * region];
  const relational = shares[3 * region + 1];
  const mark = u * (captive + relational + shares[3 * region + 2]);
  return mark < captive ? 0 : mark < captive + relational ? 1 : 2;
}
