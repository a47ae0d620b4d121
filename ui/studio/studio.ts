/** The page's state: one immutable scenario document, what it gives when run, and how it is looked at. */
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
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
import { createFirstSight } from './first-sight.ts';
import { createPlayback, type Playback } from './playback.ts';
import type { Preferences } from './preferences.ts';
import { createProvenance } from './provenance.ts';
import { presetDocument, presetList, type PresetEntry } from '../facts/preset-list.ts';
import { createRuns, type Runs } from './runs.ts';
import { textOf, type AppText } from './text/text.ts';
import { createView, viewOf, withoutView, withView, type View, type ViewState } from './view.ts';

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
  readonly view: ViewState;
  /** The document with the present view and with what made its numbers, for links and files. */
  shared(): ScenarioDocument;
  /** The same as the page itself comes back to it: what was opened and is not changed still says what it said. */
  kept(): ScenarioDocument;
  /** What made the numbers of the present document. */
  readonly provenance: ReadonlySignal<Provenance>;

  readonly stageView: ViewState['stage'];
  readonly region: ViewState['region'];
  readonly budgetCap: ViewState['budgetCap'];
  readonly baselineFollows: ViewState['baselineFollows'];
  readonly selectedFirm: ViewState['firm'];
  readonly scope: ViewState['scope'];
  readonly activeLever: ViewState['activeLever'];
  readonly openLever: ViewState['lever'];
  readonly sidebar: ViewState['sidebar'];
  readonly phoneTab: ViewState['tab'];
  readonly screen: ViewState['screen'];
  readonly explainPart: ViewState['part'];
  readonly theoryCard: ViewState['theory'];
  readonly modelAnchor: ViewState['model'];
  readonly lessonOf: ViewState['lesson'];
  readonly lessonStep: ViewState['step'];
  readonly sheet: ViewState['sheet'];
  readonly marked: ViewState['marked'];
  readonly storyOpen: ViewState['story'];
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
  const view = createView(() => ({
    regions: scenario.value.regions,
    presets,
    untouched: sight.untouched.value,
  }));
  const { scope, region, screen, baselineFollows } = view;
  const steps = createSteps(presetDocument(FIRST_PRESET), view.looks);
  const { document, committed, change } = steps;
  const sight = createFirstSight(view, committed);
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
  const playback = createPlayback(view.quarter, last, preferences.reducedMotion);

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
  const opened = signal(0);

  function look(said: View, regions: Scenario['regions'], elsewhere = false): void {
    batch(() => {
      playback.playing.value = false;
      sight.begin(said.quarter !== undefined);
      view.show(said, { regions, presets }, elsewhere);
    });
  }

  function openWith(next: ScenarioDocument, elsewhere = false): void {
    const whole = scenarioOf(next, presets);
    batch(() => {
      look(viewOf(whole.view), whole.regions, elsewhere);
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
    if (shown !== undefined && !runs.stale.peek()) sight.place(shown);
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
    open: (next) => openWith(next, true),
    opened,
    look(to) {
      look(to, scenario.peek().regions);
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
      openWith(checked.document);
      return true;
    },
    shared: () => withProvenance(withView(committed.peek(), view.said.peek()), provenance.present.peek()),
    kept: () => provenance.kept(withView(committed.peek(), view.said.peek())),
    provenance: provenance.present,
    ...view,
    stageView: view.stage,
    selectedFirm: view.firm,
    openLever: view.lever,
    phoneTab: view.tab,
    explainPart: view.part,
    theoryCard: view.theory,
    modelAnchor: view.model,
    lessonOf: view.lesson,
    lessonStep: view.step,
    storyOpen: view.story,
  };
}
