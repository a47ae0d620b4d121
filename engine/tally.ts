/** Sums over the agents of a region at the end of a quarter: what the indicators are computed from. */
import {
  CAPTIVE,
  CHAINS,
  DESIGNS,
  FOREIGN,
  MARKET,
  MAX_REGIONS,
  origins,
  RELATIONAL,
  SEGMENTS,
  SPIN_OFF,
  START_UP,
  STATE_SEEDED,
} from './chains.ts';
import { complianceCost } from './equations/conditions.ts';
import { qualityVisibility, rivalExposure } from './equations/market.ts';
import { rivalry } from './equations/rivalry.ts';
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
  'assemblyLabour',
  'orderLabour',
  'designLabour',
  'brandLabour',
  'outputSquares',
  'largestFour',
  'outputRivalry',
  'outputVisibility',
  'outputEffort',
  'outputExposure',
  'outputUtilisation',
  'outputLocal',
  'outputPerPull',
  'outputExposed',
] as const;

export type Tally = { readonly [K in (typeof names)[number]]: Float64Array } & {
  /** Orders of local makers, by region and segment. */
  readonly loads: Float64Array;
};

export function createTally(): Tally {
  const columns = Object.fromEntries(names.map((name) => [name, new Float64Array(MAX_REGIONS)]));
  return fastObject({ ...columns, loads: new Float64Array(MAX_REGIONS * SEGMENTS) } as unknown as Tally);
}

/**
 * Fills the tally. Means are taken over firms that sold something: newborns act from the next quarter (section 15).
 * Value added = Σ (p − aM pIn − tau − sub − pollCost poll − compliance) y + aM Σ load (p_j − bM): section 10.
 */
export function takeTally(world: World, tally: Tally): void {
  for (let r = 0; r < world.regionCount; r++) {
    countKinds(world, tally, r);
    sumFirms(world, tally, r);
    sumLevels(world, tally, r);
    sumSuppliers(world, tally, r);
  }
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

/**
 * Sums in local variables: the processor keeps them at hand, where sums in arrays would go through memory. It has room
 * for about a dozen, hence three passes.
 */
function sumFirms(world: World, tally: Tally, r: number): void {
  sumTechnique(world, tally, r);
  sumAccounts(world, tally, r);
  sumKnowledge(world, tally, r);
  sumCompetition(world, tally, r);
}

function sumTechnique({ firms, members, regionStart }: World, tally: Tally, r: number): void {
  const { output, functionLevel, efficiency, quality, fit, specificity, margin, price } = firms;
  let total = 0;
  let outputFunction = 0;
  let outputEfficiency = 0;
  let outputQuality = 0;
  let outputFit = 0;
  let outputSpecificity = 0;
  let outputMargin = 0;
  let outputPrice = 0;
  for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
    const i = members[k];
    const y = output[i];
    if (!(y > 0)) continue;
    total += y;
    outputFunction += y * functionLevel[i];
    outputEfficiency += y * efficiency[i];
    outputQuality += y * quality[i];
    outputFit += y * fit[i];
    outputSpecificity += y * specificity[i];
    outputMargin += y * margin[i];
    outputPrice += y * price[i];
  }
  tally.output[r] = total;
  tally.outputFunction[r] = outputFunction;
  tally.outputEfficiency[r] = outputEfficiency;
  tally.outputQuality[r] = outputQuality;
  tally.outputFit[r] = outputFit;
  tally.outputSpecificity[r] = outputSpecificity;
  tally.outputMargin[r] = outputMargin;
  tally.outputPrice[r] = outputPrice;
}

function sumAccounts(world: World, tally: Tally, r: number): void {
  const { firms, regions, assumptions, lever, members, regionStart } = world;
  const { output, price, inputCost, subsidy, localInputs, cheats, utilisation, effort } = firms;
  const { materialInput } = assumptions;
  // Bought from others or lost to dirt: what a unit costs beside labour and inputs is nobody's income.
  const burden =
    regions.transport[r] +
    assumptions.pollutionCost * regions.pollution[r] +
    complianceCost(lever.green[r], lever.insp[r]);
  let active = 0;
  let local = 0;
  let outputLocal = 0;
  let outputUtilisation = 0;
  let outputEffort = 0;
  let cheating = 0;
  let labour = 0;
  let valueAdded = 0;
  for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
    const i = members[k];
    const y = output[i];
    if (!(y > 0)) continue;
    active++;
    local += localInputs[i];
    outputLocal += y * localInputs[i];
    outputUtilisation += y * Math.min(1, utilisation[i]);
    outputEffort += y * effort[i];
    cheating += cheats[i];
    labour += firms.labour[i];
    valueAdded += (price[i] - materialInput * inputCost[i] - burden - subsidy[i]) * y;
  }
  tally.active[r] = active;
  tally.local[r] = local;
  tally.outputLocal[r] = outputLocal;
  tally.outputUtilisation[r] = outputUtilisation;
  tally.outputEffort[r] = outputEffort;
  tally.cheats[r] = cheating;
  tally.labour[r] = labour;
  tally.valueAdded[r] = valueAdded;
}

/** Labour of the firms nearest to each function level, as they are counted in `employment`. */
function sumLevels({ firms, members, regionStart }: World, tally: Tally, r: number): void {
  const { output, functionLevel } = firms;
  let assembly = 0;
  let order = 0;
  let design = 0;
  let brand = 0;
  for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
    const i = members[k];
    const y = output[i];
    if (!(y > 0)) continue;
    const labour = firms.labour[i];
    const level = functionLevel[i];
    if (level < 0.5) assembly += labour;
    else if (level < DESIGNS) order += labour;
    else if (level < 2.5) design += labour;
    else brand += labour;
  }
  tally.assemblyLabour[r] = assembly;
  tally.orderLabour[r] = order;
  tally.designLabour[r] = design;
  tally.brandLabour[r] = brand;
}

function sumKnowledge({ firms, members, regionStart }: World, tally: Tally, r: number): void {
  const { output, exposure, plausibility, beliefX, beliefY, positionX, positionY } = firms;
  let exposed = 0;
  let outputExposure = 0;
  let believed = 0;
  let sumBeliefX = 0;
  let sumBeliefY = 0;
  let beliefSquares = 0;
  let sumPositionX = 0;
  let sumPositionY = 0;
  let positionSquares = 0;
  for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
    const i = members[k];
    const y = output[i];
    if (!(y > 0)) continue;
    const bx = beliefX[i];
    const by = beliefY[i];
    const kx = positionX[i];
    const ky = positionY[i];
    exposed += exposure[i];
    outputExposure += y * exposure[i];
    believed += plausibility[i];
    sumBeliefX += bx;
    sumBeliefY += by;
    beliefSquares += bx * bx + by * by;
    sumPositionX += kx;
    sumPositionY += ky;
    positionSquares += kx * kx + ky * ky;
  }
  tally.exposure[r] = exposed;
  tally.outputExposure[r] = outputExposure;
  tally.plausibility[r] = believed;
  tally.beliefX[r] = sumBeliefX;
  tally.beliefY[r] = sumBeliefY;
  tally.beliefSquares[r] = beliefSquares;
  tally.positionX[r] = sumPositionX;
  tally.positionY[r] = sumPositionY;
  tally.positionSquares[r] = positionSquares;
}

const chainOutput = new Float64Array(CHAINS);
const chainSquares = new Float64Array(CHAINS);

/** Who is how large: rivals of each chain, the four largest of all, and what the world leaves to a chain. */
function sumCompetition(world: World, tally: Tally, r: number): void {
  const { firms, regions, globals, assumptions, members, regionStart } = world;
  const { output, chain } = firms;
  const { scale, rivalMass, visibility, homeShare, homeReach } = assumptions;
  chainOutput.fill(0);
  chainSquares.fill(0);
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
    const i = members[k];
    const y = output[i];
    const c = chain[i];
    chainOutput[c] += y;
    chainSquares[c] += y * y;
    if (y <= fourth) continue;
    // The smallest of the four is dropped and the new one takes its place in their order.
    fourth = Math.min(third, y);
    third = Math.min(second, Math.max(third, y));
    second = Math.min(first, Math.max(second, y));
    first = Math.max(first, y);
  }
  let squares = 0;
  let pressed = 0;
  let visible = 0;
  let perPull = 0;
  let exposed = 0;
  for (let c = 0; c < CHAINS; c++) {
    squares += chainSquares[c];
    pressed += chainOutput[c] * rivalry(chainOutput[c], chainSquares[c], scale, rivalMass);
    visible += chainOutput[c] * qualityVisibility(visibility[c], c, regions.inspection[r], 0, 0);
    perPull += chainOutput[c] * globals.perPull[c];
    exposed += chainOutput[c] * rivalExposure(globals.rivals[c], globals.pulled[c], homeShare, homeReach);
  }
  tally.outputSquares[r] = squares;
  tally.largestFour[r] = first + second + third + fourth;
  tally.outputRivalry[r] = pressed;
  tally.outputVisibility[r] = visible;
  tally.outputPerPull[r] = perPull;
  tally.outputExposed[r] = exposed;
}

function sumSuppliers({ suppliers, supplierCount, assumptions, regions }: World, tally: Tally, r: number): void {
  const { region, segment, load, price } = suppliers;
  tally.loads.fill(0, SEGMENTS * r, SEGMENTS * (r + 1));
  const { materialInput, supplierMaterialInput } = assumptions;
  let idle = 0;
  let labour = tally.labour[r];
  let valueAdded = tally.valueAdded[r];
  for (let j = 0; j < supplierCount; j++) {
    if (region[j] !== r) continue;
    if (load[j] === 0) idle++;
    tally.loads[SEGMENTS * r + segment[j]] += load[j];
    labour += suppliers.labour[j];
    valueAdded += materialInput * load[j] * (price[j] - supplierMaterialInput);
  }
  tally.suppliers[r] = regions.suppliers[r];
  tally.idle[r] = idle;
  tally.labour[r] = labour;
  tally.valueAdded[r] = valueAdded;
}
