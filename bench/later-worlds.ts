import { createEngine, indicatorIds, run, type RunInput } from '../engine/index.ts';
import { scaledInput } from './default-input.ts';
import { createYardstick } from './reference-unit.ts';
import { nanoseconds, scaled, summarise, type Measured } from './repeat.ts';

/** A world so large that the thread's engine is replaced by a larger one. */
const OUTGROWING_SCALE = 16;

export interface LaterWorlds {
  /** Time of the second world over that of the first, both warm and with the same work, each over the yardstick. */
  readonly second: Measured;
  readonly hundredth: Measured;
  /** After a world the thread's engine was too small for. */
  readonly afterLargerWorld: Measured;
  /** An engine made directly, after ninety-nine others were made and used: what closures over fresh arrays cost. */
  readonly hundredthEngine: Measured;
}

/** Whether worlds that come later in a process are slower than the first. */
export function measureLaterWorlds(input: RunInput, times: number): LaterWorlds {
  const unit = createYardstick();
  const costs = (work: () => void): Measured =>
    summarise(Array.from({ length: times }, () => nanoseconds(work) / unit()));
  const world = (): void => void run(input);
  const other = (seed: string): void => void run({ ...input, seed, quarters: Math.min(40, input.quarters) });
  for (let k = 0; k < 5; k++) world();
  unit();
  const first = costs(world);
  const ratio = (later: Measured): Measured => scaled(later, 1 / first.median);

  other('second');
  const second = ratio(costs(world));
  for (let k = 3; k < 100; k++) other(`world ${k}`);
  const hundredth = ratio(costs(world));
  run({ ...scaledInput(OUTGROWING_SCALE), quarters: Math.min(60, input.quarters) });
  for (let k = 0; k < 3; k++) world();
  const afterLargerWorld = ratio(costs(world));

  const row = new Float64Array(input.regions.length * indicatorIds.length);
  const direct = (quarters: number): (() => void) => {
    const engine = createEngine(8192);
    return () => {
      engine.start(input);
      while (engine.world.quarter < quarters) {
        engine.step();
        engine.observe(row);
      }
    };
  };
  for (let k = 1; k < 100; k++) direct(Math.min(10, input.quarters))();
  const engine = direct(input.quarters);
  for (let k = 0; k < 3; k++) engine();
  return { second, hundredth, afterLargerWorld, hundredthEngine: ratio(costs(engine)) };
}
