import type { Engine } from '../engine/index.ts';
import { nanoseconds, summarise, type Measured } from './repeat.ts';

/** What comes after the last row of the schedule: the sums over agents and the indicators. */
export const AFTER_SCHEDULE = 'tally and indicators';

/** Puts a clock around every row of the schedule, for good; `step` walks the same list, so it walks the clocks too. */
function putClocks(engine: Engine): Map<string, number> {
  const spent = new Map<string, number>(engine.processes.map(({ name }) => [name, 0]));
  const rows = engine.processes as { name: string; run: () => void }[];
  rows.forEach(({ name, run }, k) => {
    rows[k] = { name, run: () => void spent.set(name, (spent.get(name) as number) + nanoseconds(run)) };
  });
  return spent;
}

/**
 * Nanoseconds of each row of the schedule, and of what comes after it, in `rounds` rounds after an unmeasured one.
 * `work` does a round and returns the nanoseconds it took. The engine keeps its clocks and is a little slower from then
 * on, so measure it as a whole before.
 */
export function timeRows(engine: Engine, rounds: number, work: () => number): { readonly [row: string]: Measured } {
  const spent = putClocks(engine);
  const found = new Map<string, number[]>();
  for (let k = 0; k <= rounds; k++) {
    for (const name of spent.keys()) spent.set(name, 0);
    const total = work();
    const inside = [...spent.values()].reduce((sum, ns) => sum + ns, 0);
    // The first round warms the clocks up.
    if (k === 0) continue;
    for (const [name, ns] of [...spent, [AFTER_SCHEDULE, total - inside] as const])
      found.set(name, [...(found.get(name) ?? []), ns]);
  }
  return Object.fromEntries([...found].map(([name, times]) => [name, summarise(times)]));
}
