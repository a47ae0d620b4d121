/** Sums over the agents of a region at the end of a quarter: what the indicators are computed from. */
import { CAPTIVE, CHAINS, FOREIGN, MARKET, MAX_REGIONS, origins, RELATIONAL, SPIN_OFF, START_UP, STATE_SEEDED } from './chains.ts';
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
  for (let r = 0; r < world.regionCount; r++) {
    countKinds(world, tally, r);
    sumFirms(world, tally, r);
  }
  sumSuppliers(world, tally);
  for (let r = 0; r < world.regionCount; r++) tally.labour[r] /= world.regions.agglomeration[r];
}

const byOrigin = new Int32Array(origins.length);
const byChain = new Int32Array(CHAINS);

function countKinds({ firms, members, regionStart }: World, tally: Tally, r: number): void {
  byOrigin.fill(0);
  byChain.fill(0);
  for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
    byOrigin[firms.origin[members[k]]]++;
    byChain[firms.chain[members[k]]]++;
  }
  tally.firms[r] = regionStart[r + 1] - regionStart[r];
  tally.startUps[r] = byOrigin[START_UP];
  tally.spinOffs[r] = byOrigin[SPIN_OFF];
  tally.foreignFirms[r] = byOrigin[FOREIGN];
  tally.stateSeededFirms[r] = byOrigin[STATE_SEEDED];
  tally.captive[r] = byChain[CAPTIVE];
  tally.relational[r] = byChain[RELATIONAL];
  tally.market[r] = byChain[MARKET];
}

/** Sums in local variables: the processor keeps them at hand, where sums in arrays would go through memory. */
function sumFirms(world: World, tally: Tally, r: number): void {
  const { firms: f, members, regionStart, assumptions } = world;
  const { materialInput } = assumptions;
  const transport = world.regions.transport[r];
  let active = 0;
  let output = 0;
  let outputFunction = 0;
  let outputEfficiency = 0;
  let outputQuality = 0;
  let outputFit = 0;
  let outputSpecificity = 0;
  let outputMargin = 0;
  let outputPrice = 0;
  let exposure = 0;
  let plausibility = 0;
  let local = 0;
  let cheats = 0;
  let beliefX = 0;
  let beliefY = 0;
  let beliefSquares = 0;
  let positionX = 0;
  let positionY = 0;
  let positionSquares = 0;
  let labour = 0;
  let valueAdded = 0;
  for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
    const i = members[k];
    const y = f.output[i];
    if (!(y > 0)) continue;
    const price = f.price[i];
    const bx = f.beliefX[i];
    const by = f.beliefY[i];
    const kx = f.positionX[i];
    const ky = f.positionY[i];
    active++;
    output += y;
    outputFunction += y * f.functionLevel[i];
    outputEfficiency += y * f.efficiency[i];
    outputQuality += y * f.quality[i];
    outputFit += y * f.fit[i];
    outputSpecificity += y * f.specificity[i];
    outputMargin += y * f.margin[i];
    outputPrice += y * price;
    exposure += f.exposure[i];
    plausibility += f.plausibility[i];
    local += f.localInputs[i];
    cheats += f.cheats[i];
    beliefX += bx;
    beliefY += by;
    beliefSquares += bx * bx + by * by;
    positionX += kx;
    positionY += ky;
    positionSquares += kx * kx + ky * ky;
    labour += y / f.efficiency[i];
    valueAdded += (price - materialInput * f.inputCost[i] - transport - f.subsidy[i]) * y;
  }
  tally.active[r] = active;
  tally.output[r] = output;
  tally.outputFunction[r] = outputFunction;
  tally.outputEfficiency[r] = outputEfficiency;
  tally.outputQuality[r] = outputQuality;
  tally.outputFit[r] = outputFit;
  tally.outputSpecificity[r] = outputSpecificity;
  tally.outputMargin[r] = outputMargin;
  tally.outputPrice[r] = outputPrice;
  tally.exposure[r] = exposure;
  tally.plausibility[r] = plausibility;
  tally.local[r] = local;
  tally.cheats[r] = cheats;
  tally.beliefX[r] = beliefX;
  tally.beliefY[r] = beliefY;
  tally.beliefSquares[r] = beliefSquares;
  tally.positionX[r] = positionX;
  tally.positionY[r] = positionY;
  tally.positionSquares[r] = positionSquares;
  tally.labour[r] = labour;
  tally.valueAdded[r] = valueAdded;
}

function sumSuppliers(world: World, tally: Tally): void {
  const { suppliers: s, assumptions: p } = world;
  for (let j = 0; j < world.supplierCount; j++) {
    const r = s.region[j];
    tally.suppliers[r]++;
    if (s.load[j] === 0) tally.idle[r]++;
    // One unit of output uses half a unit of inputs by value, hence 0.5 of the load in labour and value (section 10).
    tally.labour[r] += (0.5 * s.load[j]) / s.efficiency[j];
    tally.valueAdded[r] += p.materialInput * s.load[j] * (s.price[j] - p.supplierMaterialInput);
  }
}
