/** Packages of the region on show, ranked by what each brings it for the same money, run on request. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  packagesOf,
  rankedPackages,
  rankingIndicators,
  rankingRuns,
  rankPackages,
  type AddedPolicy,
  type Ranking,
  type RankingIndicator,
  type ScenarioDocument,
  overPlausible,
} from '../../experiments/index.ts';
import { isAbort } from '../../workers/index.ts';
import { idleStream as idle, type StreamState } from '../studio/stream.ts';
import { doingNothing, rankCommand } from './compare-command.ts';
import type { Readable } from './setting.ts';
import { searchInSteps } from './stepped-search.ts';
import type { StudyEnvironment } from './study-environment.ts';

/** Multiples of what the cheapest package costs that can be asked for. */
export const rankingBudgets = [1, 2, 4] as const;

export interface RankingResult {
  readonly ranking: Ranking;
  readonly indicator: RankingIndicator;
  /** Index of the region. */
  readonly region: number;
  /** Everything it was computed for. */
  readonly meaning: string;
  /** The same on the command line. */
  readonly command: string;
}

export interface RankingStudy {
  readonly indicator: Signal<RankingIndicator>;
  /** Budget, of what the cheapest package costs. */
  readonly times: Signal<number>;
  /** Index of the region that is asked about. */
  readonly region: ReadonlySignal<number>;
  /** Names of the packages there are for the region. */
  readonly packages: ReadonlySignal<readonly string[]>;
  readonly result: ReadonlySignal<RankingResult | undefined>;
  readonly state: ReadonlySignal<StreamState>;
  readonly stale: ReadonlySignal<boolean>;
  /** What made the last ranking fail. */
  readonly failure: ReadonlySignal<string | undefined>;
  readonly compute: () => void;
  readonly stop: () => void;
}

interface Question {
  readonly alone: ScenarioDocument;
  readonly packages: readonly AddedPolicy[];
}

/** @param count futures */
export function createRankingStudy(
  { studio, runner, scene, phrase, scope }: StudyEnvironment,
  count: Readable<number>,
): RankingStudy {
  const { committed, scenario, presets } = studio.document;
  const indicator = signal<RankingIndicator>(rankingIndicators[0]);
  const times = signal<number>(rankingBudgets[0]);
  const latest = signal<{ readonly scene: string; readonly result: RankingResult } | undefined>(undefined);
  const result = computed(() => (latest.value?.scene === scene.value ? latest.value.result : undefined));
  const state = signal(idle);
  const failure = signal<string | undefined>(undefined);
  let flight: AbortController | undefined;

  const region = computed(() => Math.min(studio.view.region.value, scenario.value.regions.length - 1));
  const regionId = computed(() => scenario.value.regions[region.value]!.id);
  const packages = computed(() => packagesOf(committed.value, regionId.value, presets));
  const question = computed((): Question | undefined => {
    const named = packages.value.map((name) => ({ name }));
    const made = rankedPackages(doingNothing(committed.value), named, presets);
    return 'faults' in made || named.length < 2 ? undefined : made;
  });
  // As in a window, every future has a world of its own where worlds are drawn.
  const replicates = computed(() => ({
    phrase: phrase.value,
    count: count.value,
    ...(scope.value === 'all' ? { perWorld: 1 } : {}),
    ...overPlausible(scenario.value.plausible),
  }));
  const meaning = computed(() =>
    question.value === undefined
      ? undefined
      : JSON.stringify([question.value, replicates.value, region.value, indicator.value, times.value]),
  );

  function search(asked: Question, abort: AbortSignal): Promise<Ranking> {
    const wanted = replicates.peek();
    const what = { indicator: indicator.peek(), region: region.peek(), times: times.peek() };
    const total = rankingRuns(asked.packages.length, wanted);
    return searchInSteps(rankPackages(asked, what, wanted, presets), { runner: runner(), abort, state, total });
  }

  function stop(): void {
    flight?.abort();
    flight = undefined;
    state.value = idle;
  }

  return {
    indicator,
    times,
    region,
    packages,
    result,
    state,
    failure,
    stale: computed(() => result.value !== undefined && result.value.meaning !== meaning.value),
    stop,
    compute() {
      const asked = question.peek();
      const meant = meaning.peek();
      if (asked === undefined || meant === undefined) return;
      stop();
      const place = scene.peek();
      const goal = {
        indicator: indicator.peek(),
        region: region.peek(),
        meaning: meant,
        command: rankCommand({
          document: committed.peek(),
          presets,
          region: regionId.peek(),
          count: count.peek(),
          scope: scope.peek(),
          indicator: indicator.peek(),
          times: times.peek(),
        }),
      };
      const controller = new AbortController();
      flight = controller;
      failure.value = undefined;
      search(asked, controller.signal).then(
        (ranking) => {
          if (controller.signal.aborted) return;
          state.value = idle;
          latest.value = { scene: place, result: { ...goal, ranking } };
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
