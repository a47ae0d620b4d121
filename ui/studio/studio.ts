/** The page's state: one immutable scenario document, what it gives when run, and how it is looked at. */
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { IndicatorId, LeverId } from '../../engine/index.ts';
import {
  FIRST_PRESET,
  faultText,
  mostEntries,
  parseDocument,
  provenanceOf,
  scenarioOf,
  withoutProvenance,
  withProvenance,
  type Language,
  type MoveDocument,
  type Presets,
  type Provenance,
  type Scenario,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { createBrowserRunner, createCachedRunner, createSafeRunner, type Runner } from '../../workers/index.ts';
import { createBackground, type Background } from './background.ts';
import { createSteps, type Phase, type Steps } from './steps.ts';
import { createStudy, type Study } from './study.ts';
import { calendarOf, type Calendar } from '../facts/calendar.ts';
import { createNotices, type Notice, type Notices } from './notices.ts';
import { peakOf } from '../facts/outcomes.ts';
import { createPlayback, type Playback } from './playback.ts';
import type { Preferences } from './preferences.ts';
import { createProvenance } from './provenance.ts';
import { presetDocument, presetList, type PresetEntry } from '../facts/preset-list.ts';
import { createRuns, type Runs } from './runs.ts';
import { sheetName, sheetOf, type Sheet } from './sheets.ts';
import { textOf, type AppText } from './text/text.ts';
import {
  viewOf,
  withoutView,
  withView,
  type ExplainPart,
  type PhoneTab,
  type ScreenId,
  type SidebarTab,
  type View,
} from './view.ts';

export interface Studio extends Steps {
  readonly presets: Presets;
  readonly presetEntries: readonly PresetEntry[];
  readonly preferences: Preferences;
  readonly text: ReadonlySignal<AppText>;
  readonly notices: Notices;
  readonly runs: Runs;
  /** The threads and the memory of the run on show, for whatever nobody waits for with a hand on a lever. */
  readonly background: Background;
  /** The present document under many kinds of luck. */
  readonly study: Study;
  readonly playback: Playback;
  /** The document to begin with is there: from now on it is run. */
  begin(): void;

  readonly scenario: ReadonlySignal<Scenario>;
  /** The preset the document extends as it is shipped; undefined for one that stands alone. */
  readonly preset: ReadonlySignal<Scenario | undefined>;
  readonly calendar: ReadonlySignal<Calendar>;
  changePolicy(policy: readonly MoveDocument[], phase: Phase, key?: string): void;
  /** The policy a drag starts from. */
  policyBefore(): readonly MoveDocument[];
  /** Opens another scenario where the person is; the one before is one step back. */
  open(document: ScenarioDocument): void;
  /** Opens what somebody wrote, screen and panels included, or shows what is wrong with it and changes nothing. */
  openText(text: string, notice: Pick<Notice, 'about' | 'title'>): boolean;
  /** How many documents have been opened on this page: a change of document is not a change in it. */
  readonly opened: Signal<number>;
  /** Looks at the document as it is in another way. */
  look(view: View): void;
  /** The present view: what differs from a page just opened. */
  readonly view: ReadonlySignal<View>;
  /** The document with the present view and with what made its numbers, for links and files. */
  shared(): ScenarioDocument;
  /** The same as the page itself comes back to it: what was opened and is not changed still says what it said. */
  kept(): ScenarioDocument;
  /** What made the numbers of the present document. */
  readonly provenance: ReadonlySignal<Provenance>;

  readonly selectedFirm: Signal<string | null>;
  /** Id of the region levers and assumptions are set in; null for all. */
  readonly scope: Signal<string | null>;
  /** Lever under the pointer or in hand, anywhere on the page: what it moves is marked. */
  readonly activeLever: Signal<LeverId | null>;
  /** Lever whose details are open. */
  readonly openLever: Signal<LeverId | null>;
  readonly sidebar: Signal<SidebarTab>;
  readonly phoneTab: Signal<PhoneTab>;
  readonly screen: Signal<ScreenId>;
  readonly explainPart: Signal<ExplainPart>;
  /** Theory card that is open. */
  readonly theoryCard: Signal<string | null>;
  /** Place in the model description that was asked for. */
  readonly modelAnchor: Signal<string | null>;
  /** Preset whose lesson is under way, and how far. */
  readonly lessonOf: Signal<string | null>;
  readonly lessonStep: Signal<number>;
  /** What lies over the page. */
  readonly sheet: Signal<Sheet | null>;
  /** Indicator somebody is being shown: its lane or figure is marked. */
  readonly marked: Signal<IndicatorId | null>;
  readonly storyOpen: Signal<boolean>;
}

export interface StudioOptions {
  readonly presets: Presets;
  readonly preferences: Preferences;
  /** Opens the workers; may throw where there are none. */
  readonly openRunner?: () => Runner;
  /** Nothing runs until `begin` is called: an address may name another document than the first preset. */
  readonly waits?: boolean;
}

/** All threads of the page; at least two, so that one answers the hand while another works out doing nothing. */
const openWorkers = (): Runner => createBrowserRunner();

export function createStudio({ presets, preferences, openRunner = openWorkers, waits = false }: StudioOptions): Studio {
  const steps = createSteps(presetDocument(FIRST_PRESET));
  const { document, committed, stageView, region, budgetCap, baselineFollows, change } = steps;
  const scenario = computed(() => scenarioOf(document.value, presets));
  const extended = computed(() => document.value.extends);
  const preset = computed(() =>
    extended.value === undefined ? undefined : scenarioOf(presetDocument(extended.value), presets),
  );
  const calendar = computed(() => calendarOf(scenario.value.start, preferences.lang.value));

  const notices = createNotices();
  const workers = createSafeRunner(openRunner, () =>
    notices.show({ about: 'workers', kind: 'info', title: (words) => words.notices.noWorkers }),
  );
  const runner = createCachedRunner(workers);
  const begun = signal(!waits);
  const runs = createRuns({ presets, document, committed, follows: baselineFollows, begun, notices, runner });
  const provenance = createProvenance({ committed, runs, notices });
  const background = createBackground(runner, workers);
  const last = computed(() => (runs.run.value?.result.quarters ?? scenario.value.quarters) - 1);
  const playback = createPlayback(last, preferences.reducedMotion);

  const selectedFirm = signal<string | null>(null);
  const scope = signal<string | null>(null);
  const activeLever = signal<LeverId | null>(null);
  const openLever = signal<LeverId | null>(null);
  const sidebar = signal<SidebarTab>('levers');
  const phoneTab = signal<PhoneTab>('studio');
  const screen = signal<ScreenId>('studio');
  const study = createStudy({
    presets,
    document,
    committed,
    follows: baselineFollows,
    runs,
    screen,
    preferences,
    background,
  });
  const explainPart = signal<ExplainPart>('happened');
  const theoryCard = signal<string | null>(null);
  const modelAnchor = signal<string | null>(null);
  const lessonOf = signal<string | null>(null);
  const lessonStep = signal(0);
  const storyOpen = signal(false);
  const sheet = signal<Sheet | null>(null);
  const opened = signal(0);
  /** The playhead waits for the first run of a scenario that does not say where to look. */
  let placePlayhead = true;
  /** Where it was put then: as long as nothing is touched a link need not say it. */
  const placed = signal<{ readonly document: ScenarioDocument; readonly quarter: number } | null>(null);

  /** Points at what a scenario says is to be seen first. */
  function pointAt(view: View, regions: Scenario['regions']): void {
    playback.playing.value = false;
    placePlayhead = view.quarter === undefined;
    placed.value = null;
    playback.time.value = view.quarter ?? 0;
    selectedFirm.value = view.firm ?? null;
    region.value = Math.max(
      0,
      regions.findIndex(({ id }) => id === view.region),
    );
    budgetCap.value = view.budgetCap ?? null;
    baselineFollows.value = view.baselineFollows ?? true;
    scope.value = null;
    activeLever.value = null;
    openLever.value = view.lever ?? null;
  }

  function look(view: View, regions = scenario.peek().regions): void {
    batch(() => {
      pointAt(view, regions);
      stageView.value = view.stage ?? 'region';
      screen.value = view.screen ?? 'studio';
      explainPart.value = view.part ?? 'happened';
      theoryCard.value = view.theory ?? null;
      modelAnchor.value = view.model ?? null;
      phoneTab.value = view.tab ?? 'studio';
      sidebar.value = view.sidebar ?? 'levers';
      lessonOf.value = view.lesson !== undefined && presets.has(view.lesson) ? view.lesson : null;
      lessonStep.value = view.step ?? 0;
      storyOpen.value = view.story ?? false;
      sheet.value = sheetOf(view.sheet);
    });
  }

  const wholeQuarter = computed(() => Math.round(playback.time.value));
  const view = computed((): View => {
    const { regions } = scenario.value;
    const quarter = wholeQuarter.value;
    const untouched = placePlayhead || (placed.value?.document === committed.value && placed.value.quarter === quarter);
    const given: { readonly [K in keyof View]: View[K] | null | false } = {
      quarter: untouched ? null : quarter,
      firm: selectedFirm.value,
      region: regions.length > 1 && (regions[region.value]?.id ?? null),
      stage: stageView.value !== 'region' && stageView.value,
      screen: screen.value !== 'studio' && screen.value,
      part: explainPart.value !== 'happened' && explainPart.value,
      theory: explainPart.value === 'theory' && theoryCard.value,
      model: explainPart.value === 'model' && modelAnchor.value,
      tab: phoneTab.value !== 'studio' && phoneTab.value,
      sidebar: sidebar.value !== 'levers' && sidebar.value,
      lever: openLever.value,
      lesson: lessonOf.value,
      step: lessonOf.value !== null && lessonStep.value,
      story: storyOpen.value,
      sheet: sheet.value !== null && sheetName(sheet.value),
      budgetCap: budgetCap.value,
    };
    const said = Object.entries(given).filter(([, value]) => value !== null && value !== false);
    return { ...Object.fromEntries(said), ...(baselineFollows.value ? {} : { baselineFollows: false }) };
  });

  function openWith(next: ScenarioDocument, show: (view: View, regions: Scenario['regions']) => void): void {
    const whole = scenarioOf(next, presets);
    batch(() => {
      show(viewOf(whole.view), whole.regions);
      change(withoutProvenance(withoutView(next)), 'commit');
      opened.value += 1;
      provenance.opened(provenanceOf(next));
    });
    placeWaiting();
  }

  effect(() => {
    const { regions } = scenario.value;
    if (region.peek() >= regions.length) region.value = 0;
    const scoped = scope.peek();
    if (scoped !== null && !regions.some(({ id }) => id === scoped)) scope.value = null;
  });
  function placeWaiting(): void {
    const shown = runs.run.peek();
    if (!placePlayhead || shown === undefined || runs.stale.peek()) return;
    placePlayhead = false;
    // A lesson or a hand that moved it meanwhile has chosen.
    if (playback.time.peek() !== 0) return;
    // Where the cluster is at its largest there is most to see.
    const { quarter } = peakOf(shown.result.regions[region.peek()]?.series.employment ?? []);
    batch(() => {
      playback.time.value = quarter;
      placed.value = { document: shown.document, quarter };
    });
  }
  effect(() => {
    if (runs.run.value !== undefined) placeWaiting();
  });

  return {
    ...steps,
    presets,
    presetEntries: presetList(presets),
    preferences,
    text: computed(() => textOf[preferences.lang.value]),
    notices,
    runs,
    background,
    study,
    playback,
    begin: () => void (begun.value = true),
    scenario,
    preset,
    calendar,
    changePolicy(policy, phase, key) {
      // A document with more bars could not be opened again.
      if (policy.length > mostEntries.policy && policy.length > scenario.peek().policy.length) {
        notices.show({
          about: 'policy',
          kind: 'fault',
          title: (words) => words.notices.policyFull(mostEntries.policy),
        });
        return;
      }
      notices.dismiss('policy');
      change({ ...committed.peek(), policy }, phase, key);
    },
    policyBefore: () => scenarioOf(committed.peek(), presets).policy,
    open: (next) =>
      openWith(next, (to, regions) => {
        pointAt(to, regions);
        stageView.value = to.stage ?? stageView.peek();
        // A lesson goes through one scenario.
        lessonOf.value = null;
      }),
    opened,
    look(to) {
      look(to);
      // The run may have been there for long.
      placeWaiting();
    },
    view,
    openText(text, notice) {
      const checked = parseDocument(text, presets);
      if ('faults' in checked) {
        const lines = checked.faults.map((fault) => (lang: Language) => faultText(fault, lang));
        notices.show({ ...notice, kind: 'fault', lines });
        return false;
      }
      notices.dismiss(notice.about);
      openWith(checked.document, look);
      return true;
    },
    shared: () => withProvenance(withView(committed.peek(), view.peek()), provenance.present.peek()),
    kept: () => provenance.kept(withView(committed.peek(), view.peek())),
    provenance: provenance.present,
    selectedFirm,
    scope,
    activeLever,
    openLever,
    sidebar,
    phoneTab,
    screen,
    explainPart,
    theoryCard,
    modelAnchor,
    lessonOf,
    lessonStep,
    sheet,
    marked: signal<IndicatorId | null>(null),
    storyOpen,
  };
}
