/** The playhead: a continuous quarter that advances while playing. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { timer, type Timer } from 'd3-timer';

export const speeds = [0.5, 1, 2, 4, 8] as const;
/** Quarters per second at speed 1. */
const PACE = 4;
/** A tab that was suspended must not jump: no frame advances the playhead by more than this many seconds. */
const LONGEST_FRAME = 0.1;

export interface Playback {
  /** Continuous quarter within the run. */
  readonly time: Signal<number>;
  readonly playing: Signal<boolean>;
  readonly speed: Signal<number>;
  /** Whole quarter under the playhead. */
  readonly quarter: ReadonlySignal<number>;
  toggle(): void;
  /** Moves by whole quarters and pauses. */
  step(quarters: number): void;
  seek(quarter: number): void;
  cycleSpeed(): void;
}

/** @param last last quarter of the run on show */
export function createPlayback(
  time: Signal<number>,
  last: ReadonlySignal<number>,
  reducedMotion: ReadonlySignal<boolean>,
): Playback {
  const playing = signal(false);
  const speed = signal<number>(1);
  const quarter = computed(() => Math.max(0, Math.min(last.value, Math.floor(time.value))));
  let running: Timer | undefined;
  let exact = 0;

  function advance(): void {
    let before = performance.now();
    exact = time.peek();
    running = timer(() => {
      const now = performance.now();
      const shown = time.peek();
      // The playhead was moved from elsewhere: continue from there.
      if (Math.abs(shown - exact) >= 1) exact = shown;
      exact += Math.min(LONGEST_FRAME, (now - before) / 1000) * PACE * speed.peek();
      before = now;
      if (exact >= last.peek()) {
        time.value = last.peek();
        playing.value = false;
        return;
      }
      const next = reducedMotion.peek() ? Math.floor(exact) : exact;
      if (next !== shown) time.value = next;
    });
  }

  effect(() => {
    const go = playing.value;
    running?.stop();
    running = undefined;
    if (go) advance();
  });
  effect(() => {
    if (time.value > last.value) time.value = last.value;
  });

  return {
    time,
    playing,
    speed,
    quarter,
    toggle() {
      if (!playing.peek() && time.peek() >= last.peek()) time.value = 0;
      playing.value = !playing.peek();
    },
    step(quarters) {
      playing.value = false;
      const from = quarters > 0 ? Math.floor(time.peek()) : Math.ceil(time.peek());
      time.value = Math.max(0, Math.min(last.peek(), from + quarters));
    },
    seek(to) {
      time.value = Math.max(0, Math.min(last.peek(), to));
    },
    cycleSpeed() {
      const k = speeds.indexOf(speed.peek() as (typeof speeds)[number]);
      speed.value = speeds[(k + 1) % speeds.length]!;
    },
  };
}
