/** The scenario under construction: a document with whatever faults it has, always read, always run as far as it goes. */
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { IndicatorId, LeverId, RunResult } from '../../engine/index.ts';
import {
  parseDocument,
  resolve,
  scenarioOf,
  type Fault,
  type Presets,
  type ResolvedRun,
  type Scenario,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { createLatestWins, isAbort, type Runner } from '../../workers/index.ts';
import { presetDocument } from '../facts/preset-list.ts';
import type { Background } from '../studio/background.ts';
import { createSteps, type EditPhase, type Steps } from '../studio/steps.ts';
import type { Studio } from '../studio/studio.ts';
import { keepDraft, keptDraft } from './draft-shelf.ts';
import { createExpectationCheck, type ExpectationCheck } from './expectation-check.ts';
import type { Json } from './json-path.ts';
import { emptyDocument, taken } from './scenario-edit.ts';
import type { SectionId } from './section-ids.ts';
import { soundPart } from './sound-part.ts';

/** A run of the document as far as it is sound. */
export interface EditedRun {
  readonly document: ScenarioDocument;
  readonly resolved: ResolvedRun;
  readonly result: RunResult;
}

export interface EditorSession extends Pick<Steps<Json>, 'canUndo' | 'canRedo' | 'undo' | 'redo' | 'settle'> {
  readonly presets: Presets;
  /** As the person wrote it. */
  readonly document: ReadonlySignal<Json>;
  /** The same without a change that is still in hand. */
  readonly committed: ReadonlySignal<Json>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** What of it can be run; what could be before where nothing can. */
  readonly sound: ReadonlySignal<ScenarioDocument>;
  readonly scenario: ReadonlySignal<Scenario>;
  /** What it extends; undefined where it stands alone. */
  readonly base: ReadonlySignal<Scenario | undefined>;
  /** What a run of it depends on: other words make no other run. */
  readonly question: ReadonlySignal<string>;
  readonly run: ReadonlySignal<EditedRun | undefined>;
  /** The run is not of what is sound now. */
  readonly stale: ReadonlySignal<boolean>;
  /** What kept the last run from being made. */
  readonly failure: ReadonlySignal<string | undefined>;
  readonly check: ExpectationCheck;
  /** The browser does not keep the draft. */
  readonly unkept: ReadonlySignal<boolean>;
  readonly section: Signal<SectionId>;
  /** Place of the field that is to be shown and focused. */
  readonly wanted: Signal<string | null>;
  /** Region whose numbers the miniature shows. */
  readonly region: Signal<number>;
  readonly activeLever: Signal<LeverId | null>;
  readonly marked: Signal<IndicatorId | null>;
  /** Changes with the same key in quick succession are one step back. */
  change(next: Json, key?: string, phase?: EditPhase): void;
  /** Begins with another document; the one before is one step back. */
  start(document: Json): void;
  /** Runs and keeps what is edited until the function given back is called. */
  follow(): () => void;
}

export interface SessionOptions {
  readonly presets: Presets;
  /** The document to begin with where none is kept. */
  readonly first: Json;
  readonly runner: () => Runner;
  readonly background: Pick<Background, 'plain'>;
}

export function createEditorSession({ presets, first, runner, background }: SessionOptions): EditorSession {
  const steps = createSteps<Json>(first, {});
  const { document, committed } = steps;
  const read = computed(() => parseDocument(document.value, presets));
  let lastSound: ScenarioDocument | undefined;
  const sound = computed((): ScenarioDocument => {
    const now = read.value;
    lastSound =
      ('document' in now ? now.document : soundPart(document.value, presets)) ??
      lastSound ??
      soundPart(emptyDocument, presets)!;
    return lastSound;
  });
  const extended = computed(() => document.value['extends']);
  const edited = signal<EditedRun | undefined>(undefined);
  const failure = signal<string | undefined>(undefined);
  const unkept = signal(false);

  interface Asked {
    readonly document: ScenarioDocument;
    readonly resolved: ResolvedRun;
  }
  const latest = createLatestWins<Asked, EditedRun>({
    execute: async (asked) => ({ ...asked, result: await runner().run(asked.resolved.input) }),
    onResult(result) {
      batch(() => {
        edited.value = result;
        failure.value = undefined;
      });
    },
    onError(error) {
      if (!isAbort(error)) failure.value = error instanceof Error ? error.message : String(error);
    },
  });
  const question = computed(() => JSON.stringify(resolve(sound.value, presets).input));

  return {
    ...steps,
    presets,
    faults: computed(() => ('faults' in read.value ? read.value.faults : [])),
    sound,
    scenario: computed(() => scenarioOf(sound.value, presets)),
    base: computed(() => {
      const id = extended.value;
      return typeof id === 'string' && presets.has(id) ? scenarioOf(presetDocument(id), presets) : undefined;
    }),
    question,
    run: edited,
    stale: computed(() => edited.value === undefined || JSON.stringify(edited.value.resolved.input) !== question.value),
    failure,
    check: createExpectationCheck(background, presets),
    unkept,
    section: signal<SectionId>('words'),
    wanted: signal<string | null>(null),
    region: signal(0),
    activeLever: signal<LeverId | null>(null),
    marked: signal<IndicatorId | null>(null),
    change: (next, key, phase = 'commit') => steps.change(next, phase, key),
    start: (next) => steps.change(next, 'commit'),
    follow() {
      const running = effect(() => {
        void question.value;
        const asked = sound.peek();
        latest.request({ document: asked, resolved: resolve(asked, presets) });
      });
      const keeping = effect(() => void (unkept.value = !keepDraft(committed.value)));
      return () => {
        running();
        keeping();
      };
    },
  };
}

const sessions = new WeakMap<Studio, EditorSession>();

/** The one session of the page: it goes on with what was left, or begins with the scenario on show. */
export function editorSession(studio: Studio): EditorSession {
  const { document, background } = studio;
  const session =
    sessions.get(studio) ??
    createEditorSession({
      presets: document.presets,
      first: keptDraft() ?? taken(document.committed.peek()),
      runner: background.interactive,
      background,
    });
  sessions.set(studio, session);
  return session;
}
