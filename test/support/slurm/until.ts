import { setTimeout } from 'node:timers/promises';

const PATIENCE = 120_000;

/** Waits for what other processes do; how long it takes is no matter of any test. */
export async function until(holds: () => boolean | Promise<boolean>, what: () => string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what()}`);
    await setTimeout(50);
  }
}
