/** A quantity measured several times: the middle one, the range that held half of them, and the smallest. */
export interface Measured {
  readonly least: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Least, median and quartiles of repeated measurements (nearest rank: no interpolation between so few). */
export function summarise(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (p: number): number =>
    sorted[Math.min(sorted.length - 1, Math.round(p * (sorted.length - 1)))] ?? Number.NaN;
  return { least: at(0), median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** The same measurements in another unit. */
export function scaled({ least, median, low, high }: Measured, factor: number): Measured {
  return { least: factor * least, median: factor * median, low: factor * low, high: factor * high };
}

/** Runs something `warm` times unmeasured, then `times` times. `work` returns the number that counts. */
export function repeat(
  { warm, times }: { readonly warm: number; readonly times: number },
  work: () => number,
): Measured {
  for (let k = 0; k < warm; k++) work();
  return summarise(Array.from({ length: times }, work));
}

/** Nanoseconds something takes; in Node and in a browser alike. */
export function nanoseconds(work: () => void): number {
  const started = performance.now();
  work();
  return 1e6 * (performance.now() - started);
}
