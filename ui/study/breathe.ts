/** Gives the page its thread back now and then, so that long reckoning never holds up a frame. */

/** Longest stretch of work without a pause, ms: half a frame. */
const STRETCH = 8;

/**
 * A task that waits its turn: a timer is slowed down to 4 ms when nested, and what `scheduler.yield` continues comes before all
 * timers, which then stand still for as long as the work lasts.
 */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/** Awaited between pieces of work; pauses only when the last pause lies long enough back. */
export type Breathe = () => Promise<void> | undefined;

export function createBreathe(stretch = STRETCH): Breathe {
  let since = performance.now();
  return () => {
    if (performance.now() - since < stretch) return undefined;
    return pause().then(() => {
      since = performance.now();
    });
  };
}
