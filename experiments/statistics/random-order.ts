import { drawnWords, runKey, threefry } from '../../engine/index.ts';

/**
 * An order of `length` things drawn at random: Fisher and Yates, one Threefry draw per swap. A pure function of the
 * phrase and the number, so that a sampled experiment is the same however it is spread over threads.
 */
export function randomOrder(phrase: string, number: number, length: number): number[] {
  runKey(`${phrase}\norders`);
  const [high, low] = [drawnWords[0] as number, drawnWords[1] as number];
  const order = Array.from({ length }, (_, k) => k);
  for (let k = length - 1; k > 0; k--) {
    threefry(high, low, number, k);
    const other = Math.floor(((drawnWords[0] as number) >>> 0) * 2.3283064365386963e-10 * (k + 1));
    [order[k], order[other]] = [order[other] as number, order[k] as number];
  }
  return order;
}
