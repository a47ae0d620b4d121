/** Model description section 5: the world before quarter 0. */
import { FOREIGN, SEGMENTS, START_UP } from './chains.ts';
import { addFirm, addSupplier, drawChain } from './births.ts';
import { exp, TWO_PI } from './math.ts';
import { drawnWords, drawWords, normal, pick, purposes, runKey, threefry, uniform } from './random.ts';
import { foundingSegments } from './segments.ts';
import { listMembers, type World } from './world.ts';

const FOUNDING_WINDOW = 20;

function foundFirm(world: World, r: number, index: number): void {
  const f = world.firms;
  const at = world.regionAssumptions;
  const origin = at.initialOrigin[r] >= 1 ? FOREIGN : START_UP;
  threefry(world.regions.identityHigh[r], world.regions.identityLow[r], index, purposes.founderIdentity);
  const high = drawnWords[0];
  const low = drawnWords[1];
  drawWords(high, low, 0, purposes.newbornChain);
  const chain = origin === FOREIGN ? 0 : drawChain(world, r, uniform(drawnWords[0]));
  drawnWords[0] = high;
  drawnWords[1] = low;
  const i = addFirm(world, r, chain, origin, -1);
  drawWords(high, low, 0, purposes.newbornAge);
  f.birth[i] = -pick(drawnWords[0], FOUNDING_WINDOW);
  drawWords(high, low, 0, purposes.newbornSkill);
  f.efficiency[i] = (origin === FOREIGN ? 0.9 : at.foundingEfficiency[r]) * exp(0.12 * normal(drawnWords[0]));
  f.quality[i] = (origin === FOREIGN ? 0.85 : at.foundingQuality[r]) * exp(0.12 * normal(drawnWords[1]));
  f.capacity[i] = origin === FOREIGN ? 8 : at.foundingCapacity[r];
  f.cash[i] = origin === FOREIGN ? 8 : at.foundingCash[r];
  drawWords(high, low, 0, purposes.newbornPosition);
  f.positionX[i] = 0.25 * normal(drawnWords[0]);
  f.positionY[i] = 0.25 * normal(drawnWords[1]);
  drawWords(high, low, 0, purposes.newbornBelief);
  f.beliefX[i] = 0.2 * normal(drawnWords[0]);
  f.beliefY[i] = 0.2 * normal(drawnWords[1]);
}

function foundSupplier(world: World, r: number, index: number): void {
  threefry(world.regions.identityHigh[r], world.regions.identityLow[r], index, purposes.supplierFounderIdentity);
  const high = drawnWords[0];
  const low = drawnWords[1];
  drawWords(high, low, 0, purposes.supplierSkill);
  const efficiency = world.regionAssumptions.supplierEfficiency[r] * exp(0.1 * normal(drawnWords[0]));
  drawnWords[0] = high;
  drawnWords[1] = low;
  addSupplier(world, r, foundingSegments[index % foundingSegments.length]!, efficiency);
}

function foundRegion(world: World, r: number): void {
  const region = world.regions;
  const at = world.regionAssumptions;
  const scale = world.assumptions.scale;
  threefry(world.keyHigh, world.keyLow, r, purposes.regionIdentity);
  region.identityHigh[r] = drawnWords[0];
  region.identityLow[r] = drawnWords[1];
  region.wage[r] = at.initialWage[r];
  region.wageClaim[r] = at.initialWage[r];
  region.labourForce[r] = at.labourForce[r] * scale;
  region.logistics[r] = at.initialLogistics[r];
  region.humanCapital[r] = at.initialHumanCapital[r];
  region.institutions[r] = at.initialInstitutions[r];
  region.reputation[r] = at.foundingQuality[r];
  region.cheatShare[r] = 0.1;
  region.agglomeration[r] = 1;
  region.hands[r] = 1;
  region.hurdle[r] = 1;
  const firms = Math.round(at.initialFirms[r] * scale);
  for (let k = 0; k < firms; k++) foundFirm(world, r, k);
  // A smaller world has the same segments: one supplier each, as far as there were as many.
  const suppliers = Math.round(Math.max(at.initialSuppliers[r] * scale, Math.min(at.initialSuppliers[r], SEGMENTS)));
  for (let k = 0; k < suppliers; k++) foundSupplier(world, r, k);
}

/** Sets the state before quarter 0 from the assumptions already loaded and the seed phrase. */
export function initialise(world: World, seed: string): void {
  runKey(seed);
  world.keyHigh = drawnWords[0];
  world.keyLow = drawnWords[1];
  world.quarter = 0;
  world.firmCount = 0;
  world.supplierCount = 0;
  world.nextFirm = 0;
  world.nextSupplier = 0;
  world.departureCount = 0;
  const g = world.globals;
  for (const column of Object.values(g)) column.fill(0);
  // All rows, also of regions this run does not have: a snapshot holds them, and an earlier run may have used them.
  for (const column of Object.values(world.regions)) column.fill(0);
  drawWords(world.keyHigh, world.keyLow, 0, purposes.targetHeading, 1);
  g.heading[0] = TWO_PI * uniform(drawnWords[0]);
  g.marketLevel[0] = 1;
  g.rivalLevel[0] = 1;
  for (let r = 0; r < world.regionCount; r++) foundRegion(world, r);
  listMembers(world);
}
