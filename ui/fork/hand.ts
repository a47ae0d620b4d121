/** The hand that holds the moment of choice: the starts it comes to rest on, the keys that move it, the way there. */
import type { Signal } from '@preact/signals';
import { easeCubicInOut } from 'd3-ease';
import { timer } from 'd3-timer';

/** Milliseconds in which the handle settles. */
const SETTLE = 160;
/** Starts that Page Up and Page Down pass over: eight years. */
const LEAP = 4;

/** Index of the start nearest to a quarter; of two as near, the earlier. */
export function nearestStart(starts: readonly { readonly start: number }[], quarter: number): number {
  let nearest = 0;
  starts.forEach(({ start }, i) => {
    if (Math.abs(start - quarter) < Math.abs(starts[nearest]!.start - quarter)) nearest = i;
  });
  return nearest;
}

/** Index of the start a key leads to; undefined for keys that do not move the hand. */
export function startAfterKey(key: string, now: number, count: number, upright: boolean): number | undefined {
  const down = upright ? 1 : -1;
  const to: Readonly<Record<string, number>> = {
    ArrowRight: now + 1,
    ArrowLeft: now - 1,
    ArrowUp: now - down,
    ArrowDown: now + down,
    PageUp: now - down * LEAP,
    PageDown: now + down * LEAP,
    Home: 0,
    End: count - 1,
  };
  const wanted = Object.hasOwn(to, key) ? to[key] : undefined;
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted));
}

/**
 * Lets the hand go to a quarter, at once where nothing shall move.
 * @returns stops it where it is
 */
export function glide(hand: Signal<number>, to: number, still: boolean, done: () => void): () => void {
  const from = hand.peek();
  if (still || from === to) {
    hand.value = to;
    done();
    return () => {};
  }
  const running = timer((elapsed) => {
    const part = Math.min(1, elapsed / SETTLE);
    if (part === 1) running.stop();
    hand.value = part === 1 ? to : from + easeCubicInOut(part) * (to - from);
    if (part === 1) done();
  });
  return () => running.stop();
}
