/** Sums over the agents of a region at the end of a quarter: what the indicators are computed from. */
import { CHAINS, FOREIGN, MAX_REGIONS, SPIN_OFF, START_UP, STATE_SEEDED } from './chains.ts';
import { fastObject } from './fast-object.ts';
import type { World } from './world.ts';

const names = [
  'firms',
  'active',
  'output',
  'outputFunction',
  'outputEfficiency',
  'outputQuality',
  'outputFit',
  'outputSpecificity',
  'outputMargin',
  'outputPrice',
  'exposure',
  'plausibility',
  'local',
  'cheats',
  'beliefX',
  'beliefY',
  'beliefSquares',
  'positionX',
  'positionY',
  'positionSquares',
  'labour',
  'valueAdded',
  'suppliers',
  'idle',
  'startUps',
  'spinOffs',
  'foreignFirms',
  'stateSeededFirms',
  'captive',
  'relational',
  'market',
] as const;

export type Tally = { readonly [K in (typeof names)[number]]: Float64Array };

export function createTally(): Tally {
  return fastObject(Object.fromEntries(names.map((name) => [name, new Float64Array(MAX_REGIONS)])) as unknown as Tally);
}

/**
 * Fills the tally. Means are taken over firms that sold something: newborns act from the next quarter (section 15).
 * Value added = Σ (p − aM pIn − tau − sub) y + aM Σ load (p_j − bM): section 10.
 */
export function takeTally(world: World, tally: Tally): void {
  for (const name of names) tally[name].fill(0);
  const { firms: f, suppliers: s, regions: at, assumptions: p } = world;
  const byOrigin: Float64Array[] = [];
  byOrigin[START_UP] = tally.startUps;
  byOrigin[SPIN_OFF] = tally.spinOffs;
  byOrigin[FOREIGN] = tally.foreignFirms;
  byOrigin[STATE_SEEDED] = tally.stateSeededFirms;
  const byChain: Float64Array[] = [tally.captive, tally.relational, tally.market].slice(0, CHAINS);

  for (let i = 0; i < world.firmCount; i++) {
    const r = f.region[i];
    tally.firms[r]++;
    byOrigin[f.origin[i]][r]++;
    byChain[f.chain[i]][r]++;
    const y = f.output[i];
    if (!(y > 0)) continue;
    tally.active[r]++;
    tally.output[r] += y;
    tally.outputFunction[r] += y * f.functionLevel[i];
    tally.outputEfficiency[r] += y * f.efficiency[i];
    tally.outputQuality[r] += y * f.quality[i];
    tally.outputFit[r] += y * f.fit[i];
    tally.outputSpecificity[r] += y * f.specificity[i];
    tally.outputMargin[r] += y * f.margin[i];
    tally.outputPrice[r] += y * f.price[i];
    tally.exposure[r] += f.exposure[i];
    tally.plausibility[r] += f.plausibility[i];
    tally.local[r] += f.localInputs[i];
    tally.cheats[r] += f.cheats[i];
    tally.beliefX[r] += f.beliefX[i];
    tally.beliefY[r] += f.beliefY[i];
    tally.beliefSquares[r] += f.beliefX[i] * f.beliefX[i] + f.beliefY[i] * f.beliefY[i];
    tally.positionX[r] += f.positionX[i];
    tally.positionY[r] += f.positionY[i];
    tally.positionSquares[r] += f.positionX[i] * f.positionX[i] + f.positionY[i] * f.positionY[i];
    tally.labour[r] += y / f.efficiency[i];
    tally.valueAdded[r] += (f.price[i] - p.materialInput * f.inputCost[i] - at.transport[r] - f.subsidy[i]) * y;
  }
  for (let j = 0; j < world.supplierCount; j++) {
    const r = s.region[j];
    tally.suppliers[r]++;
    if (s.load[j] === 0) tally.idle[r]++;
    // One unit of output uses half a unit of inputs by value, hence 0.5 of the load in labour and value (section 10).
    tally.labour[r] += (0.5 * s.load[j]) / s.efficiency[j];
    tally.valueAdded[r] += p.materialInput * s.load[j] * (s.price[j] - p.supplierMaterialInput);
  }
  for (let r = 0; r < world.regionCount; r++) tally.labour[r] /= at.agglomeration[r];
}
