/**
 * A comparison as it stands: paths, what is asked, what is known. It outlives the view, so that it is there on return.
 */
import { computed, effect, signal } from '@preact/signals';
import type { RunInput } from '../../engine/index.ts';
import {
  baselineOf,
  comparisonInputs,
  comparisonReplicates,
  comparisonRuns,
  createPathComparison,
  pathRuns,
  sameRuns,
  sceneOf,
  seedParts,
  type ComparisonReplicates,
  type PathComparison,
  type PathDocument,
} from '../../experiments/index.ts';
import type { Studio } from '../studio/studio.ts';
import type { StageViewId } from '../stage/stage-views.ts';
import { createCheapestStudy } from './cheapest-study.ts';
import { createAttributionStudy } from './attribution-study.ts';
import { createBreathe } from '../parts/breathe.ts';
import { createIndustriesStudy } from './industries-study.ts';
import type { StudyEnvironment, ComparisonPlan } from './study-environment.ts';
import { compareIndicatorIds } from './indicator-list.ts';
import { namesOf } from './path-name.ts';
import { pathDocument } from './path-list.ts';
import { createStudySettings } from './study-settings.ts';
import { subjectsOf } from './study-subjects.ts';
import { createEqualBudget } from './equal-budget.ts';
import type { CompareSession } from './compare-session.ts';
import { createSessionCommand } from './session-command.ts';
import { createRankingStudy } from './ranking-study.ts';
import { createShownRuns } from './shown-runs.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { createStream } from '../studio/stream.ts';
import { createWindowStudy } from './window-study.ts';

export const replicateCounts = [10, 30, 50, 100, 200] as const;
/** Half-widths at which a comparison knows enough, as shares of the effect; 0 for never. */
export const precisions = [0, 0.05, 0.1, 0.2] as const;

/** Changes in quick succession are one. */
const SETTLE_MS = 250;
const kept = [...compareIndicatorIds];

/** Everything that decides the numbers, seeds apart. */
const meaningOf = (inputs: readonly RunInput[]): string => JSON.stringify(inputs);

function createSession(studio: Studio): CompareSession {
  const { document, view, preferences, background } = studio;
  const { committed, scenario, presets } = document;
  const { region, baselineFollows: follows } = view;
  const settings = createStudySettings(studio);
  const { paths, count, precision, scope, indicator, reference, stages } = settings;
  const left = computed(() => stages.value[0]);
  const right = computed(() => stages.value[1]);
  const replicate = signal<number | null>(null);
  const lit = signal<number | null>(null);
  const open = signal(false);
  // A draw on show in the studio is one of those that are compared, not a phrase of its own.
  const phrase = computed(() => seedParts(scenario.value.seed).phrase);

  const runner = background.runner;
  const scene = computed(() => sceneOf(scenario.value));
  const environment: StudyEnvironment = { studio, runner, scene, phrase, scope };

  const documents = computed(() =>
    paths.value.map((path): PathDocument => {
      // The scenario as it was shipped keeps the policy it came with.
      if (path.kind === 'base' && !follows.value) return { name: path.id };
      return pathDocument(path, scenario.value);
    }),
  );
  const byId = computed(() => new Map(documents.value.map((path) => [path.name, path])));
  const checked = computed(() => {
    const baseline = baselineOf(committed.value, follows.value, presets);
    return pathRuns(committed.value, documents.value, presets, {
      baseline,
      least: 1,
      called: (id) => namesOf(document, preferences.lang.value, paths.value).get(id) ?? id,
    });
  });
  const whole = computed(() => ('runs' in checked.value ? checked.value.runs : undefined));
  const faults = computed(() => ('faults' in checked.value ? checked.value.faults : []));
  const wholeMeaning = computed(() =>
    whole.value === undefined
      ? undefined
      : [
          meaningOf(whole.value.map(({ input }) => input)),
          phrase.value,
          scope.value,
          JSON.stringify(scenario.value.plausible),
        ].join('\n'),
  );
  const replicates = computed(() =>
    comparisonReplicates({
      phrase: phrase.value,
      count: count.value,
      scope: scope.value,
      plausible: scenario.value.plausible,
    }),
  );
  const budgetMeaning = computed(() =>
    wholeMeaning.value === undefined ? undefined : `${wholeMeaning.value}\n${reference.value}\n${count.value}`,
  );
  const equal = createEqualBudget({
    ...environment,
    on: settings.equal,
    open,
    runs: whole,
    reference,
    replicates: computed(() => replicates.value.effects),
    meaning: budgetMeaning,
    nameOf: (id) => namesOf(document, preferences.lang.value, paths.value).get(id) ?? id,
  });
  const plan = computed((): ComparisonPlan | undefined => {
    const runs = whole.value;
    if (runs === undefined) return undefined;
    const asked = { paths: paths.value, documents: byId.value };
    if (!equal.on.value) return { ...asked, runs };
    const budget = equal.budget.value;
    return budget !== undefined && budget.meaning === budgetMeaning.value ? { ...asked, runs: budget.runs } : undefined;
  });
  const nameOf = (id: string): string => namesOf(document, preferences.lang.value, paths.value).get(id) ?? id;
  const withSubjects = {
    ...environment,
    candidates: computed(() =>
      whole.value === undefined ? [] : subjectsOf({ runs: whole.value, documents: byId.value }, presets, nameOf),
    ),
    subjects: computed(() => plan.value && subjectsOf(plan.value, presets, nameOf)),
  };
  const meaning = computed(() =>
    plan.value === undefined ? undefined : meaningOf(plan.value.runs.map(({ input }) => input)),
  );

  /** What the numbers are of: other settings make others. */
  const asking = computed(() => [meaning.value, phrase.value, scope.value].join('\n'));
  const stream = createStream(runner);
  const latest = signal<{ readonly scene: string; readonly meaning: string; readonly snapshot: Snapshot } | undefined>(
    undefined,
  );
  const snapshot = computed(() => (latest.value?.scene === scene.value ? latest.value.snapshot : undefined));
  const enough = signal(false);
  let current:
    | {
        readonly scene: string;
        readonly meaning: string;
        readonly comparison: PathComparison;
        readonly replicates: ComparisonReplicates;
        readonly ids: readonly string[];
        readonly quarters: number;
      }
    | undefined;
  let reading = 0;

  async function show(): Promise<void> {
    const ticket = ++reading;
    const from = current;
    if (from === undefined || from.scene !== scene.peek() || from.comparison.effects.replicates === 0) return;
    const made = await readSnapshot(
      from.comparison,
      {
        ids: from.ids,
        quarters: from.quarters,
        indicator: indicator.peek(),
        region: Math.min(region.peek(), scenario.peek().regions.length - 1),
        reference: Math.max(0, from.ids.indexOf(reference.peek())),
        perWorld: { effects: from.replicates.effects.perWorld, odds: from.replicates.odds.perWorld },
      },
      createBreathe(),
    );
    if (ticket === reading && from === current)
      latest.value = { scene: from.scene, meaning: from.meaning, snapshot: made };
  }

  function go(): void {
    const asked = plan.peek();
    if (asked === undefined) return;
    const { runs } = asked;
    const inputs = runs.map(({ input }) => input);
    const quarters = inputs[0]!.quarters;
    const wanted = replicates.peek();
    const ids = runs.map(({ name }) => name);
    const relative = precision.peek();
    const shape = {
      paths: ids,
      regions: runs[0]!.regions.length,
      quarters,
      kept,
      ...(relative === 0
        ? {}
        : {
            stop: {
              indicator: indicator.peek(),
              against: Math.max(0, ids.indexOf(reference.peek())),
              region: region.peek(),
              relative,
            },
          }),
    };
    const comparison = createPathComparison(shape, wanted);
    enough.value = false;
    current = { scene: scene.peek(), meaning: asking.peek(), comparison, replicates: wanted, ids, quarters };
    stream.start({
      inputs: comparisonInputs(inputs, wanted, () => comparison.effects.finished),
      total: comparisonRuns(inputs.length, wanted),
      take: comparison.add,
      async show() {
        await show();
        if (comparison === current?.comparison) enough.value = comparison.effects.finished;
      },
    });
  }

  let views = 0;
  let paused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = '';
  let wasOpen = false;
  effect(() => {
    const settings = [asking.value, count.value, precision.value].join('\n');
    const opening = open.value && !wasOpen;
    wasOpen = open.value;
    if (!open.value || meaning.value === undefined || settings === asked) return;
    asked = settings;
    clearTimeout(timer);
    // Opening the screen starts at once, without the delay between changes.
    timer = setTimeout(go, opening ? 0 : SETTLE_MS);
  });
  effect(() => {
    void indicator.value;
    void reference.value;
    void region.value;
    if (open.peek()) void show();
  });
  effect(() => {
    void phrase.value;
    void scope.value;
    void scene.value;
    replicate.value = null;
    lit.value = null;
  });

  const window = createWindowStudy(withSubjects, settings);
  const shown = createShownRuns({ ...environment, open, plan, meaning, count, replicate, left, right });
  return {
    ...settings,
    follows,
    left,
    right,
    replicate,
    lit,
    stageView: signal<StageViewId>('region'),
    plan,
    faults,
    same: computed(() => sameRuns(whole.value ?? [])),
    snapshot,
    stale: computed(() => snapshot.value !== undefined && latest.value?.meaning !== asking.value),
    state: stream.state,
    complete: computed(
      () => !stream.state.value.running && (enough.value || (snapshot.value?.replicates ?? 0) >= count.value),
    ),
    preciseEnough: enough,
    equal,
    shown,
    window,
    cheapest: createCheapestStudy({ ...withSubjects, path: window.path, count, upgraded: settings.upgraded }),
    attribution: createAttributionStudy(withSubjects, settings),
    industries: createIndustriesStudy(withSubjects, settings.industriesCount),
    ranking: createRankingStudy(environment, count),
    asking: withSubjects,
    command: createSessionCommand({
      studio,
      paths,
      follows,
      count,
      precision,
      scope,
      indicator,
      reference,
      equal: equal.on,
    }),
    stop: stream.stop,
    go,
    enter() {
      views += 1;
      open.value = true;
      if (paused) go();
      paused = false;
      return () => {
        views -= 1;
        if (views > 0) return;
        open.value = false;
        // The studio needs the threads; on return it resumes from here.
        paused = stream.state.peek().running;
        if (paused) stream.stop();
      };
    },
  };
}

const sessions = new WeakMap<Studio, CompareSession>();

/** The one comparison of a page. */
export function sessionOf(studio: Studio): CompareSession {
  const known = sessions.get(studio);
  if (known !== undefined) return known;
  const made = createSession(studio);
  sessions.set(studio, made);
  return made;
}
