/** Work that can pause: generators that yield now and then, run to the end at once or in slices between which the page breathes. */
import { createBreathe } from '../study/breathe.ts';

export type Sliced<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does it in slices of a few milliseconds.
 *
 * @returns undefined when it was called off in between
 */
export async function inSlices<T>(work: Sliced<T>, calledOff: () => boolean): Promise<T | undefined> {
  const breathe = createBreathe();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    // Whether the slice is over is known only then; most of the time there is nothing to wait for.
    const pause = breathe();
    if (pause === undefined) continue;
    await pause;
    if (calledOff()) return undefined;
  }
}
