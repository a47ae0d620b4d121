/** 7.1 World: drifting target, paradigm shifts, growing markets and rivals, events. */
import { CHAINS } from '../chains.ts';
import { clamp, cos, exp, sin, TWO_PI } from '../math.ts';
import { mechanisms, type MechanismId } from '../mechanisms.ts';
import { drawnWords, drawWords, normal, purposes, uniform } from '../random.ts';
import type { WorldEvent } from '../run-input.ts';
import type { Process, World } from '../world.ts';
import { exponentialGrowth } from '../equations/conditions.ts';

/** Share of a demand shock that fades each quarter; our reading, the model description names no recovery rate. */
const SHOCK_FADES = 0.1;
/** A cycle of some six years. */
const CYCLE_MEMORY = 0.9;
/** The size of a paradigm shift as events have it by default. */
const SHIFT = 0.8;

/**
 * What rivals learn in a quarter, as a gain of the logarithm of their pull: leak √s, s the share of the markets served
 * with goods that can be copied. Who sees twice as much of the same does not learn twice as much. Equation 7.1.
 */
export function leaked(rate: number, imitable: number): number {
  return rate * Math.sqrt(imitable);
}

export function createWorldMarket(world: World): Process {
  const { globals, assumptions: p, regions } = world;

  function jump(distance: number, turn: number): void {
    const direction = TWO_PI * turn;
    globals.targetX[0] += distance * cos(direction);
    globals.targetY[0] += distance * sin(direction);
  }

  /** What befalls the trade everywhere: a cycle, lasting changes of demand, shifts of the paradigm. Equation 7.1. */
  function befall(t: number): void {
    drawWords(world.keyHigh, world.keyLow, t, purposes.worldDemand);
    const spread = p.cycleSpread * p.luck * Math.sqrt(1 - CYCLE_MEMORY * CYCLE_MEMORY);
    globals.cycle[0] = CYCLE_MEMORY * globals.cycle[0] + spread * normal(drawnWords[0]);
    globals.trend[0] += p.trendSpread * p.luck * normal(drawnWords[1]);
    drawWords(world.keyHigh, world.keyLow, t, purposes.randomShift);
    if (uniform(drawnWords[0]) < p.shiftRate * p.luck) jump(SHIFT, uniform(drawnWords[1]));
  }

  function happen(event: WorldEvent): void {
    switch (event.kind) {
      case 'paradigmShift':
        drawWords(world.keyHigh, world.keyLow, world.quarter, purposes.paradigmShift);
        jump(event.size, uniform(drawnWords[0]));
        break;
      case 'demandShock':
        globals.marketLevel[0] = Math.max(0, globals.marketLevel[0] * (1 + event.size));
        break;
      case 'rivalEntry':
        globals.rivalLevel[0] *= 1 + event.size;
        break;
      case 'qualityScandal':
        for (let r = 0; r < world.regionCount; r++) regions.reputation[r] *= clamp(1 - event.size, 0, 1);
        break;
    }
  }

  return () => {
    const t = world.quarter;
    for (const id of Object.keys(mechanisms) as MechanismId[]) world.on[id] = true;
    for (const off of world.mechanismsOff) if (t >= off.from) world.on[off.mechanism] = false;

    drawWords(world.keyHigh, world.keyLow, t, purposes.targetHeading);
    globals.heading[0] += p.targetTurn * normal(drawnWords[0]);
    globals.targetX[0] += p.targetDrift * cos(globals.heading[0]);
    globals.targetY[0] += p.targetDrift * sin(globals.heading[0]);
    globals.marketLevel[0] += SHOCK_FADES * (1 - globals.marketLevel[0]);
    if (p.luck > 0) befall(t);
    for (const event of world.events) if (event.quarter === t) happen(event);

    globals.leaked[0] += leaked(p.knowHowLeak, globals.imitable[0]);
    const learnt = exp(globals.leaked[0]);
    const demand = globals.marketLevel[0] * exp(globals.cycle[0] + globals.trend[0]);
    for (let c = 0; c < CHAINS; c++) {
      const size = p.scale * p.marketSize[c];
      globals.market[c] = exponentialGrowth(size, p.marketGrowth, t) * demand;
      globals.rivals[c] = exponentialGrowth(size / p.marketToRivals, p.rivalGrowth, t) * learnt * globals.rivalLevel[0];
    }
    globals.outsideWage[0] = exponentialGrowth(p.outsideWage, p.outsideWageGrowth, t);
  };
}
