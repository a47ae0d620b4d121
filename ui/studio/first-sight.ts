/** Where a scenario that does not say where to look is looked at first: where its cluster is at its largest. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ScenarioDocument } from '../../experiments/index.ts';
import { peakOf } from '../facts/outcomes.ts';
import type { ShownRun } from './runs.ts';

export interface FirstSight {
  /** The playhead stands where it was put, or waits to be put: as long as nothing is touched a link need not say it. */
  readonly untouched: ReadonlySignal<boolean>;
  /** Something is opened that says where to look, or does not. */
  begin(said: boolean): void;
  /** The run of what was opened is there. */
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
      // A lesson or a hand that moved it meanwhile has chosen.
      if (time.peek() !== 0) return;
      const { quarter } = peakOf(result.regions[region.peek()]?.series.employment ?? []);
      batch(() => {
        time.value = quarter;
        placed.value = { document, quarter };
      });
    },
  };
}
