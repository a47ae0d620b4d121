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

export function createWorldMarket(world: World): Process {
  const { globals, assumptions: p, regions } = world;

  function happen(event: WorldEvent): void {
    switch (event.kind) {
      case 'paradigmShift': {
        drawWords(world.keyHigh, world.keyLow, world.quarter, purposes.paradigmShift);
        const direction = TWO_PI * uniform(drawnWords[0]);
        globals.targetX[0] += event.size * cos(direction);
        globals.targetY[0] += event.size * sin(direction);
        break;
      }
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
    for (const event of world.events) if (event.quarter === t) happen(event);

    globals.leaked[0] += p.knowHowLeak * globals.imitable[0];
    const learnt = exp(globals.leaked[0]);
    for (let c = 0; c < CHAINS; c++) {
      const size = p.scale * p.marketSize[c];
      globals.market[c] = exponentialGrowth(size, p.marketGrowth, t) * globals.marketLevel[0];
      globals.rivals[c] = exponentialGrowth(size / p.marketToRivals, p.rivalGrowth, t) * learnt * globals.rivalLevel[0];
    }
    globals.outsideWage[0] = exponentialGrowth(p.outsideWage, p.outsideWageGrowth, t);
  };
}
