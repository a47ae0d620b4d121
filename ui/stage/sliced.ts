/**
 * Work that can pause: generators that yield now and then, run to the end in slices between which the page breathes.
 */
import { createBreathe } from '../parts/breathe.ts';

/** What it yields now and then is the share of all of it that is done, 0 to 1. */
export type Sliced<T> = Generator<number | undefined, T, undefined>;

/**
 * Does it in slices of a few milliseconds.
 *
 * @param tell is given the share done, at every pause
 * @param sure steps within which the work is finished even if it is called off: what is soon done leaves the same
 * behind on every machine
 * @returns undefined when it was called off in between
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
