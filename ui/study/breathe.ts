/** Gives the page its thread back now and then, so that long reckoning never holds up a frame. */

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Longest stretch of work without a pause, ms: half a frame. */
const STRETCH = 8;

const pause = (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  // A task of its own rather than a timer, which browsers slow down to 4 ms when nested.
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
};

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
