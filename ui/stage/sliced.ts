/**
 * Work that can pause: generators that yield now and then, run to the end in slices between which the page breathes.
 */
import { createBreathe } from '../parts/breathe.ts';

/** Yields now and then the share of the work done, 0 to 1. */
export type Sliced<T> = Generator<number | undefined, T, undefined>;

/**
 * Runs the work in slices of a few milliseconds.
 *
 * @param tell called with the share done, at every pause
 * @param sure steps within which the work is finished even if cancelled, so that short work leaves the same result
 * on every machine
 * @returns undefined when it was cancelled
 */
export async function inSlices<T>(
  work: Sliced<T>,
  calledOff: () => boolean,
  tell?: (share: number) => void,
  sure = 0,
): Promise<T | undefined> {
  const breathe = createBreathe();
  let share = 0;
  let steps = 0;
  for (;;) {
    const step = work.next();
    steps += 1;
    if (step.done === true) return step.value;
    share = step.value ?? share;
    // Whether the slice is over is known only then; most of the time there is nothing to wait for.
    const pause = breathe();
    if (pause === undefined) continue;
    tell?.(share);
    await pause;
    if (steps > sure && calledOff()) return undefined;
  }
}
