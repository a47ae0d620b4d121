/** The experiments of the page: one may run, each is kept on the device, any can be opened again. */
import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  keyOfExperiment,
  parseDesign,
  type Experiment,
  type Fault,
  type Presets,
  type ReadDesign,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import { StoreError, type StoreTrouble } from '../parts/database.ts';
import { engineVersion } from '../parts/version.ts';
import type { Background } from '../studio/background.ts';
import type { Notices } from '../studio/notices.ts';
import type { Studio } from '../studio/studio.ts';
import { createAnalyst, type Analyst } from './analyst.ts';
import { createDraft, type Draft } from './draft.ts';
import {
  openExperimentShelf,
  type ExperimentNote,
  type ExperimentShelf,
  type KeptExperiment,
} from './experiment-shelf.ts';
import { createPace, type Pace } from './pace.ts';
import { createPolicySearch, type PolicySearch } from './policy-search.ts';
import { createSweep, type Sweep } from './sweep.ts';
import { labText } from './text/text.ts';

/** An experiment somebody wants to see. */
export type OpenedExperiment =
  | { readonly kind: 'loading' }
  /** Neither on this device nor in this page. */
  | { readonly kind: 'missing' }
  /** Kept by another version of the page, with a design this one does not read. */
  | { readonly kind: 'unreadable'; readonly note: ExperimentNote; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'ready';
      readonly note: ExperimentNote;
      readonly sweep: Sweep;
      /** Its rows are of another engine: they can be looked at, and are never gone on with. */
      readonly foreign: boolean;
    };

export interface LabSession {
  readonly draft: Draft;
  readonly pace: Pace;
  readonly analyst: Analyst;
  readonly search: PolicySearch;
  /** Newest first; undefined until it is known. */
  readonly kept: ReadonlySignal<readonly KeptExperiment[] | undefined>;
  /** Why nothing is kept on this device. */
  readonly trouble: ReadonlySignal<StoreTrouble | undefined>;
  refresh(): Promise<void>;
  opened(key: string): ReadonlySignal<OpenedExperiment>;
  /** The same where it was opened already: nothing is fetched for it. */
  known(key: string): OpenedExperiment | undefined;
  /** Makes an experiment of a design, or finds the one there is, and runs it; gives its key. */
  begin(read: ReadDesign): string;
  /** Runs it or goes on; whatever else was running pauses. */
  go(key: string): void;
  remove(key: string): Promise<void>;
}

type Parts = Pick<Studio, 'background' | 'document' | 'notices' | 'view'>;

interface SessionOptions {
  readonly presets: Presets;
  readonly background: Background;
  readonly notices: Notices;
  readonly shelf: ExperimentShelf;
  readonly draft: Draft;
  /** The scenario on the page, and the region that is looked at. */
  readonly document: ReadonlySignal<ScenarioDocument>;
  readonly region: ReadonlySignal<number>;
}

export function createLabSession({
  presets,
  background,
  notices,
  shelf,
  draft,
  document,
  region,
}: SessionOptions): LabSession {
  const known = new Map<string, Signal<OpenedExperiment>>();
  const loads = new Map<string, Promise<void>>();
  const kept = signal<readonly KeptExperiment[] | undefined>(undefined);
  const trouble = signal<StoreTrouble | undefined>(undefined);

  function failed(error: unknown): void {
    const why = error instanceof StoreError ? error.trouble : 'broken';
    if (trouble.peek() === why) return;
    trouble.value = why;
    notices.show({ about: 'lab', kind: 'info', title: (_words, lang) => labText[lang].trouble[why] });
  }
  /** Storage that refuses is told of once; everything goes on in memory. */
  async function perhaps<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await work();
      if (trouble.peek() !== undefined) {
        trouble.value = undefined;
        notices.dismiss('lab');
      }
      return result;
    } catch (error) {
      failed(error);
      return undefined;
    }
  }

  function sweepOf(experiment: Experiment, { key }: ExperimentNote): Sweep {
    return createSweep({
      experiment,
      runner: background.plain,
      keep: async (rows) => void (await perhaps(() => shelf.add(key, rows))),
    });
  }
  const readyOf = (key: string) => {
    const opened = known.get(key)?.peek();
    return opened?.kind === 'ready' ? opened : undefined;
  };

  async function load(key: string, into: Signal<OpenedExperiment>): Promise<void> {
    const note = await perhaps(() => shelf.note(key));
    if (note === undefined) {
      into.value = { kind: 'missing' };
      return;
    }
    const read = parseDesign(note.design, presets);
    if ('faults' in read) {
      into.value = { kind: 'unreadable', note, faults: read.faults };
      return;
    }
    const sweep = sweepOf(read.experiment, note);
    await sweep.restore((await perhaps(() => shelf.rows(key))) ?? []);
    into.value = { kind: 'ready', note, sweep, foreign: note.engineIdentity !== engineIdentity };
  }

  async function refresh(): Promise<void> {
    const listed = (await perhaps(shelf.list)) ?? [];
    const there = new Set(listed.map(({ note }) => note.key));
    // What could not be kept is there for as long as the page is.
    const inMemory = [...known].flatMap(([key, { value }]) =>
      value.kind === 'ready' && !there.has(key) ? [{ note: value.note, done: value.sweep.rows.done }] : [],
    );
    kept.value = [...inMemory, ...listed];
  }

  async function go(key: string): Promise<void> {
    opened(key);
    await loads.get(key);
    const chosen = readyOf(key);
    if (chosen === undefined || chosen.foreign) return;
    for (const other of known.keys()) if (other !== key) readyOf(other)?.sweep.pause();
    chosen.sweep.go();
  }

  addEventListener('visibilitychange', () => {
    if (globalThis.document.visibilityState === 'hidden') for (const key of known.keys()) readyOf(key)?.sweep.keepNow();
  });

  function opened(key: string): Signal<OpenedExperiment> {
    const there = known.get(key);
    // One that was missing may have come from another tab.
    if (there !== undefined && there.peek().kind !== 'missing') return there;
    const made = there ?? signal<OpenedExperiment>({ kind: 'loading' });
    known.set(key, made);
    if (there === undefined) loads.set(key, load(key, made));
    return made;
  }

  return {
    draft,
    pace: createPace(background),
    analyst: createAnalyst(),
    search: createPolicySearch({
      presets,
      document,
      region,
      runner: background.plain,
      figures: (key) => perhaps(() => shelf.figures(key)),
      keep: async (key, figures) => void (await perhaps(() => shelf.addFigures(key, figures))),
    }),
    kept,
    trouble,
    refresh,
    opened,
    known: (key) => known.get(key)?.value,
    go: (key) => void go(key),
    begin({ experiment }) {
      const { design, rows } = experiment;
      const key = keyOfExperiment(design, engineIdentity);
      const start = async (): Promise<void> => {
        const place = opened(key);
        await loads.get(key);
        if (place.peek().kind !== 'ready') {
          const note = { key, design, engine: engineVersion, engineIdentity, rows, begunAt: Date.now() };
          await perhaps(() => shelf.begin(note));
          place.value = { kind: 'ready', note, sweep: sweepOf(experiment, note), foreign: false };
        }
        await go(key);
      };
      void start();
      return key;
    },
    async remove(key) {
      batch(() => {
        readyOf(key)?.sweep.pause();
        known.delete(key);
        loads.delete(key);
        kept.value = kept.peek()?.filter(({ note }) => note.key !== key);
      });
      await perhaps(() => shelf.remove(key));
      await refresh();
    },
  };
}

const sessions = new WeakMap<Background, LabSession>();

/** The one session of the page. */
export function labSession({ background, document, notices, view }: Parts): LabSession {
  const session =
    sessions.get(background) ??
    createLabSession({
      presets: document.presets,
      background,
      notices,
      shelf: openExperimentShelf(),
      draft: createDraft(document),
      document: document.committed,
      region: view.region,
    });
  sessions.set(background, session);
  return session;
}
