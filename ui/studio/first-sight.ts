/** The first quarter shown of a scenario that names none: the one in which its cluster is largest. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ScenarioDocument } from '../../experiments/index.ts';
import { peakOf } from '../facts/outcomes.ts';
import type { ShownRun } from './runs.ts';

export interface FirstSight {
  /** The playhead is still where the page put it, or not placed yet: until it is moved, links need not state it. */
  readonly untouched: ReadonlySignal<boolean>;
  /** A document is opened that names a quarter, or none. */
  begin(said: boolean): void;
  /** The run of the opened document has arrived. */
  place(shown: ShownRun): void;
}

export function createFirstSight(
  { quarter: time, region }: { readonly quarter: Signal<number>; readonly region: ReadonlySignal<number> },
  committed: ReadonlySignal<ScenarioDocument>,
): FirstSight {
  const waits = signal(true);
  const placed = signal<{ readonly document: ScenarioDocument; readonly quarter: number } | null>(null);
  return {
    untouched: computed(
      () =>
        waits.value || (placed.value?.document === committed.value && placed.value.quarter === Math.round(time.value)),
    ),
    begin(said) {
      waits.value = !said;
      placed.value = null;
    },
    place({ document, result }) {
      if (!waits.peek()) return;
      waits.value = false;
      // A lesson or the user has moved it meanwhile.
      if (time.peek() !== 0) return;
      const { quarter } = peakOf(result.regions[region.peek()]?.series.employment ?? []);
      batch(() => {
        time.value = quarter;
        placed.value = { document, quarter };
      });
    },
  };
}
