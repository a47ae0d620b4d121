/** The search for policies on the page's threads: what is asked, how far it is, what it found. */
import type { RunInput } from '../../engine/index.ts';
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  createSearchProblem,
  keyOfRun,
  resolve,
  scenarioOf,
  searchFaults,
  searchFront,
  searchRuns,
  seedParts,
  usualEffort,
  type Fault,
  type FoundFront,
  type Goal,
  type PolicyScores,
  type Presets,
  type RunFigures,
  type Scenario,
  type ScenarioDocument,
  type SearchProblem,
  type SearchQuestion,
  type SearchSettings,
  overPlausible,
} from '../../experiments/index.ts';
import { engineIdentity, runSearch, type Runner } from '../../workers/index.ts';
import { scenarioWords, shellText } from '../facts/command-line.ts';

/** Pairs of goals a front can be drawn of. */
export const goalPairs = {
  upgraded: [
    { id: 'cost', direction: 'min' },
    { id: 'upgraded', direction: 'max' },
  ],
  employment: [
    { id: 'cost', direction: 'min' },
    { id: 'employment', direction: 'max' },
  ],
  valueAdded: [
    { id: 'cost', direction: 'min' },
    { id: 'valueAdded', direction: 'max' },
  ],
  lockIn: [
    { id: 'cost', direction: 'min' },
    { id: 'lockIn', direction: 'min' },
  ],
} as const satisfies { readonly [name: string]: readonly [Goal, Goal] };
export type GoalPair = keyof typeof goalPairs;

/** How hard is looked: the first in a few minutes, the last as the command line does unless told otherwise. */
export const efforts = {
  quick: { population: 12, generations: 4, rounds: 1, futures: 12 },
  thorough: { population: 20, generations: 8, rounds: 2, futures: 24 },
  usual: { ...usualEffort, futures: 50 },
} as const;
export type Effort = keyof typeof efforts;
type Sizes = { readonly [E in Effort]: Omit<SearchSettings, 'replicates'> & { readonly futures: number } };

/** Shares of futures that may be required to end upgraded; 0 for none. */
export const requiredShares = [0, 0.5, 0.7, 0.8, 0.9] as const;

/** A policy as it is drawn. */
export interface SearchedPolicy {
  readonly policy: FoundFront['alone']['policy'];
  readonly inSearch: PolicyScores;
}

export interface SearchState {
  readonly running: boolean;
  /** Runs that are known, and about how many there will be. */
  readonly known: number;
  readonly total: number;
  readonly failed: number;
  readonly step: number;
  readonly steps: number;
  /** Runs a second, once it means something. */
  readonly rate: number | undefined;
}

/** What was found, and of what. */
export interface SearchResult {
  readonly found: FoundFront;
  readonly goals: readonly [Goal, Goal];
  readonly scenario: Scenario;
  readonly problem: SearchProblem;
  readonly asked: string;
}

export interface PolicySearch {
  readonly pair: Signal<GoalPair>;
  readonly effort: Signal<Effort>;
  /** Most a policy may cost, discounted to quarter 0; null for no limit. */
  readonly budget: Signal<number | null>;
  readonly required: Signal<number>;
  /** Policies go on to the end: what comes after the run counts for nothing, so that ending early looks cheap. */
  readonly lasting: Signal<boolean>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** The scenario it is asked in, as it is. */
  readonly scenario: ReadonlySignal<RunInput>;
  /** About how many runs it takes. */
  readonly runs: ReadonlySignal<number>;
  readonly state: ReadonlySignal<SearchState>;
  /** The front while it is being looked for. */
  readonly soFar: ReadonlySignal<readonly SearchedPolicy[]>;
  readonly result: ReadonlySignal<SearchResult | undefined>;
  /** The result is of another question or scenario than is asked now. */
  readonly stale: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<string | undefined>;
  go(): void;
  stop(): void;
  /** The same search on the command line. */
  command(): string;
}

export interface PolicySearchOptions {
  readonly presets: Presets;
  readonly document: ReadonlySignal<ScenarioDocument>;
  readonly region: ReadonlySignal<number>;
  readonly runner: () => Runner;
  /** What is kept of a search; undefined where storage refuses. */
  readonly figures: (key: string) => Promise<ReadonlyMap<string, RunFigures> | undefined>;
  readonly keep: (key: string, figures: ReadonlyMap<string, RunFigures>) => Promise<void>;
  readonly sizes?: Sizes;
}

const idle: SearchState = { running: false, known: 0, total: 0, failed: 0, step: 0, steps: 0, rate: undefined };
const SHOW_EVERY_MS = 300;
const KNOWN_MS = 2000;
/** Figures that are kept together. */
const KEPT_TOGETHER = 100;

export function createPolicySearch({
  presets,
  document,
  region,
  runner,
  figures,
  keep,
  sizes = efforts,
}: PolicySearchOptions): PolicySearch {
  const pair = signal<GoalPair>('upgraded');
  const effort = signal<Effort>('quick');
  const budget = signal<number | null>(null);
  const required = signal(0);
  const lasting = signal(true);
  const state = signal(idle);
  const soFar = signal<readonly SearchedPolicy[]>([]);
  const result = signal<SearchResult | undefined>(undefined);
  const failure = signal<string | undefined>(undefined);
  let flight: AbortController | undefined;

  const question = computed(
    (): SearchQuestion => ({
      region: region.value,
      goals: goalPairs[pair.value],
      ...(lasting.value ? { lasting: true } : {}),
      ...(budget.value === null ? {} : { budget: budget.value }),
      ...(required.value === 0 ? {} : { upgraded: required.value }),
    }),
  );
  const settings = computed((): SearchSettings => {
    const { futures, ...rest } = sizes[effort.value];
    const { seed, plausible } = scenarioOf(document.value, presets);
    return { ...rest, replicates: { phrase: seedParts(seed).phrase, count: futures, ...overPlausible(plausible) } };
  });
  const base = computed(() => resolve(document.value, presets).input);
  const asked = computed(() => JSON.stringify([base.value, question.value, settings.value]));

  async function search(controller: AbortController): Promise<void> {
    const { signal: stop } = controller;
    const mine = (): boolean => flight === controller;
    const of = asked.peek();
    const goals = goalPairs[pair.peek()];
    const problem = createSearchProblem(document.peek(), question.peek(), presets);
    const scenario = scenarioOf(document.peek(), presets);
    const total = searchRuns(settings.peek());
    const key = keyOfRun(problem.inputOf([]), engineIdentity, problem.recorded);
    state.value = { ...idle, running: true, total };
    soFar.value = [];
    failure.value = undefined;
    const known = new Map(await figures(key));
    let fresh = new Map<string, RunFigures>();
    async function flush(): Promise<void> {
      const now = fresh;
      fresh = new Map();
      if (now.size > 0) await keep(key, now);
    }
    const startedAt = performance.now();
    let [made, shownAt] = [0, startedAt];
    try {
      const found = await runSearch({
        runner: runner(),
        problem,
        search: searchFront(problem, settings.peek()),
        kept: {
          get: (run) => known.get(run),
          async add(run, one) {
            known.set(run, one);
            fresh.set(run, one);
            made += 1;
            if (fresh.size >= KEPT_TOGETHER) await flush();
          },
          flush,
        },
        signal: stop,
        onRun(count, { step, steps, soFar: front }) {
          const now = performance.now();
          if (!mine() || now - shownAt < SHOW_EVERY_MS) return;
          shownAt = now;
          const took = now - startedAt;
          state.value = {
            ...state.peek(),
            known: count,
            total: Math.max(total, count),
            step,
            steps,
            rate: took < KNOWN_MS ? undefined : (1000 * made) / took,
          };
          soFar.value = front;
        },
        onFailure() {
          if (mine()) state.value = { ...state.peek(), failed: state.peek().failed + 1 };
        },
      });
      if (mine() && found !== undefined) result.value = { found, goals, scenario, problem, asked: of };
    } catch (error) {
      if (mine()) failure.value = error instanceof Error ? error.message : String(error);
    } finally {
      await flush();
      if (mine()) {
        flight = undefined;
        state.value = { ...state.peek(), running: false };
      }
    }
  }

  function stop(): void {
    flight?.abort();
    flight = undefined;
    state.value = { ...state.peek(), running: false };
  }
  return {
    pair,
    effort,
    budget,
    required,
    lasting,
    state,
    soFar,
    result,
    failure,
    faults: computed(() => searchFaults(question.value, document.value, presets)),
    scenario: base,
    runs: computed(() => searchRuns(settings.value)),
    stale: computed(() => result.value !== undefined && result.value.asked !== asked.value),
    go() {
      stop();
      flight = new AbortController();
      void search(flight);
    },
    stop,
    command() {
      const { words, input } = scenarioWords(document.value, presets);
      const { population, generations, rounds, replicates } = settings.value;
      const { regions } = scenarioOf(document.value, presets);
      const flags: readonly (readonly [string, string | number | undefined])[] = [
        ['goals', goalPairs[pair.value].map(({ id, direction }) => `${id}=${direction}`).join(',')],
        ['budget', budget.value ?? undefined],
        ['upgraded', required.value === 0 ? undefined : `${Math.round(100 * required.value)}%`],
        ['region', regions.length > 1 ? regions[region.value]?.id : undefined],
        ['seeds', replicates.count],
        ['population', population],
        ['generations', generations],
        ['rounds', rounds],
      ];
      const said = flags.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, String(value)]));
      return shellText(['search', ...words, ...said, ...(lasting.value ? ['--lasting'] : [])], input);
    },
  };
}
