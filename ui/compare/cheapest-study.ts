/** The least strength of a path with which enough futures still upgrade, searched on request. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import {
  cheapestStrength,
  comparisonReplicates,
  MOST_STRENGTHS,
  resolve,
  type Cheapest,
} from '../../experiments/index.ts';
import { isAbort } from '../../workers/index.ts';
import { idleStream as idle, type StreamState } from '../studio/stream.ts';
import { cheapestCommand } from './compare-command.ts';
import type { Readable, Setting } from './setting.ts';
import { searchInSteps } from './stepped-search.ts';
import type { AskingEnvironment, StudySubject } from './study-environment.ts';

export interface CheapestResult {
  readonly subject: string;
  /** How many futures were to upgrade. */
  readonly wanted: number;
  readonly found: Cheapest;
  /** Everything it was searched for. */
  readonly meaning: string;
  /** The same on the command line. */
  readonly command: string;
}

export interface CheapestStudy {
  /** Share of futures that are to upgrade. */
  readonly upgraded: Setting<number>;
  readonly result: ReadonlySignal<CheapestResult | undefined>;
  readonly state: ReadonlySignal<StreamState>;
  readonly stale: ReadonlySignal<boolean>;
  /** What made the last search fail. */
  readonly failure: ReadonlySignal<string | undefined>;
  readonly compute: () => void;
  readonly stop: () => void;
}

export interface CheapestOptions extends AskingEnvironment {
  /** The path that is asked about. */
  readonly path: ReadonlySignal<StudySubject | undefined>;
  /** Futures. */
  readonly count: Readable<number>;
  readonly upgraded: Setting<number>;
}

export function createCheapestStudy(options: CheapestOptions): CheapestStudy {
  const { studio, runner, scene, phrase, scope, path, count, upgraded } = options;
  const { presets } = studio.document;
  const latest = signal<{ readonly scene: string; readonly result: CheapestResult } | undefined>(undefined);
  const result = computed(() => (latest.value?.scene === scene.value ? latest.value.result : undefined));
  const state = signal(idle);
  const failure = signal<string | undefined>(undefined);
  let flight: AbortController | undefined;

  const wanted = computed(() => Math.ceil(upgraded.value * count.value - 1e-9));
  const replicates = computed(
    () =>
      comparisonReplicates({
        phrase: phrase.value,
        count: count.value,
        scope: scope.value,
        plausible: studio.document.scenario.value.plausible,
      }).odds,
  );
  const meaning = computed(() =>
    path.value === undefined
      ? undefined
      : JSON.stringify([
          path.value.id,
          resolve(path.value.added.alone, presets).input,
          path.value.added.moves,
          replicates.value,
          wanted.value,
          studio.view.region.value,
        ]),
  );

  function search(subject: StudySubject, abort: AbortSignal): Promise<Cheapest> {
    const question = { wanted: wanted.peek(), region: studio.view.region.peek() };
    const steps = cheapestStrength(subject.added, question, replicates.peek(), presets);
    return searchInSteps(steps, { runner: runner(), abort, state, total: MOST_STRENGTHS * count.peek() });
  }

  function stop(): void {
    flight?.abort();
    flight = undefined;
    state.value = idle;
  }

  return {
    upgraded,
    result,
    state,
    failure,
    stale: computed(() => result.value !== undefined && result.value.meaning !== meaning.value),
    stop,
    compute() {
      const subject = path.peek();
      const asked = meaning.peek();
      if (subject === undefined || asked === undefined) return;
      stop();
      const place = scene.peek();
      const { regions } = studio.document.scenario.peek();
      const asking = {
        document: studio.document.committed.peek(),
        presets,
        region: (regions[studio.view.region.peek()] ?? regions[0]!).id,
        count: count.peek(),
        scope: scope.peek(),
      };
      const goal = { subject: subject.id, wanted: wanted.peek(), meaning: asked };
      const command = cheapestCommand({ ...asking, path: subject.path, upgraded: goal.wanted });
      const controller = new AbortController();
      flight = controller;
      failure.value = undefined;
      search(subject, controller.signal).then(
        (found) => {
          if (controller.signal.aborted) return;
          state.value = idle;
          latest.value = { scene: place, result: { ...goal, found, command } };
        },
        (error: unknown) => {
          if (controller.signal.aborted || isAbort(error)) return;
          state.value = idle;
          failure.value = error instanceof Error ? error.message : String(error);
        },
      );
    },
  };
}
