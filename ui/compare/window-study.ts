/** The window of opportunity of a package, worked out on request. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createWindow, windowDesign, windowInputs, type Fault, type WindowSummary } from '../../experiments/index.ts';
import { doingNothing, windowCommand } from './compare-command.ts';
import type { Ground } from './ground.ts';
import { createStream, type StreamState } from '../study/stream.ts';

export interface WindowResult {
  readonly package: string;
  readonly starts: readonly number[];
  readonly summary: WindowSummary;
  /** What it was worked out for. */
  readonly meaning: string;
  /** The same on the command line. */
  readonly command: string;
}

export interface WindowStudy {
  readonly package: Signal<string | undefined>;
  readonly count: Signal<number>;
  readonly result: ReadonlySignal<WindowResult | undefined>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  readonly state: ReadonlySignal<StreamState>;
  /** The scenario or its uncertainty has changed since. */
  readonly stale: ReadonlySignal<boolean>;
  compute(): void;
  stop(): void;
}

/** Replicates, each a twin and two variants of every start. */
const FIRST_COUNT = 12;
const MOST_STARTS = 9;

/** Round starts over the run: every five years, or as far apart as keeps them few. */
export function startsOver(quarters: number): { readonly from: number; readonly to: number; readonly step: number } {
  const step = 20 * Math.max(1, Math.ceil((quarters - 40) / (20 * MOST_STARTS)));
  const to = Math.max(20, Math.floor((quarters - 20) / step) * step);
  return { from: Math.min(20, to), to, step };
}

export function createWindowStudy({ studio, runner, phrase, scope }: Ground): WindowStudy {
  const chosen = signal<string | undefined>(undefined);
  const count = signal(FIRST_COUNT);
  const result = signal<WindowResult | undefined>(undefined);
  const faults = signal<readonly Fault[]>([]);
  const stream = createStream(runner);
  const drawn = computed(() => scope.value === 'all');
  const meaning = computed(() => JSON.stringify([studio.committed.value, phrase.value, drawn.value, studio.region.value]));

  return {
    package: chosen,
    count,
    result,
    faults,
    state: stream.state,
    stale: computed(() => result.value !== undefined && (result.value.meaning !== meaning.value || result.value.package !== chosen.value)),
    compute() {
      const name = chosen.peek();
      if (name === undefined) return;
      const { quarters } = studio.scenario.peek();
      const document = studio.committed.peek();
      const starts = startsOver(quarters);
      const made = windowDesign(doingNothing(document), { package: name, starts }, studio.presets);
      faults.value = 'faults' in made ? made.faults : [];
      if ('faults' in made) return;
      const { design } = made;
      const asked = meaning.peek();
      const window = createWindow(design, { region: studio.region.peek() });
      const region = design.regionIds[studio.region.peek()] ?? design.regionIds[0]!;
      const command = windowCommand({
        document,
        presets: studio.presets,
        region,
        count: count.peek(),
        scope: scope.peek(),
        package: name,
        starts,
      });
      const worlds = drawn.peek() ? { perWorld: 1 } : {};
      stream.start({
        inputs: windowInputs(design, { phrase: phrase.peek(), count: count.peek(), ...worlds }),
        total: count.peek() * design.inputs.length,
        take: window.add,
        show() {
          const summary = window.summary();
          if (summary.replicates > 0) result.value = { package: name, starts: design.starts, summary, meaning: asked, command };
        },
      });
    },
    stop: stream.stop,
  };
}
