/** Yields the thread to the page now and then, so that long computations never delay a frame. */

/** Longest stretch of work without a pause, ms: half a frame. */
const STRETCH = 8;

/** Pauses after which work counts as long: about a tenth of a second in all. */
const SHORT = 12;

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the page draw and respond, and resumes before any other waiting task. */
const shortPause = (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler?.yield?.() ?? longPause();
};

/**
 * Waits for its turn among all tasks, timers too: those would stand still for as long as short pauses follow each
 * other.
 */
const longPause = (): Promise<void> =>
  // A timer would be slowed down to 4 ms when nested.
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/** Awaited between pieces of work; pauses only when the last pause was long enough ago. */
export type Breathe = () => Promise<void> | undefined;

export function createBreathe(stretch = STRETCH): Breathe {
  let since = performance.now();
  let pauses = 0;
  return () => {
    if (performance.now() - since < stretch) return undefined;
    return (++pauses > SHORT ? longPause : shortPause)().then(() => {
      since = performance.now();
    });
  };
}
