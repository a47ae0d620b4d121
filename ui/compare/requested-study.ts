/**
 * A question that takes its own runs, computed on request: its state, and whether the answer still fits what is asked.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { RunInput, RunResult } from '../../engine/index.ts';
import { resolve, type Fault, type Replicates, type ScenarioDocument, overPlausible } from '../../experiments/index.ts';
import { createStream, type StreamState } from '../studio/stream.ts';
import { doingNothing } from './compare-command.ts';
import type { AskingEnvironment, StudySubject } from './study-environment.ts';
import type { Setting } from './setting.ts';

export interface StudyResult {
  /** What it was asked of. */
  readonly subject: string;
  readonly summary: { readonly replicates: number };
  /** Everything it was computed for. */
  readonly meaning: string;
  /** The same on the command line. */
  readonly command: string;
}

export interface RequestedStudy<R extends StudyResult> {
  /** Id of a path, or of what else can be asked about, as chosen; unset for the first. */
  readonly subject: Setting<string | undefined>;
  /** What can be asked about, one's own policy first. */
  readonly choices: ReadonlySignal<readonly string[]>;
  /** What is asked about; undefined when there is nothing. */
  readonly chosen: ReadonlySignal<string | undefined>;
  /** The path that is asked about; undefined for anything else, and while its levels are being looked for. */
  readonly path: ReadonlySignal<StudySubject | undefined>;
  /** Whether what is asked about is known, so that it can be computed. */
  readonly ready: ReadonlySignal<boolean>;
  readonly count: Setting<number>;
  readonly result: ReadonlySignal<R | undefined>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  readonly state: ReadonlySignal<StreamState>;
  /** What is asked has changed since, or is not known yet. */
  readonly stale: ReadonlySignal<boolean>;
  compute(): void;
  stop(): void;
}

/** How a question is computed: its runs, what is gathered from them, and the answer. */
export interface StudyWork<R extends StudyResult> {
  readonly inputs: (replicates: Replicates) => Iterable<RunInput>;
  readonly runsPerReplicate: number;
  readonly study: { add(k: number, result: RunResult): void; summary(): R['summary'] };
  /** What else the answer tells. */
  readonly result: Omit<R, 'subject' | 'summary' | 'meaning'>;
}

export interface StudyQuestion {
  readonly subject: Setting<string | undefined>;
  readonly count: Setting<number>;
  /** Whether it can be asked of a path; of any unless given. */
  readonly canAsk?: (subject: StudySubject) => boolean;
  /** What it can be asked of beside paths. */
  readonly more?: readonly string[];
  /** The scenario it is asked of where it is asked of no path: then it does not wait for any. */
  readonly whole?: () => ScenarioDocument;
  /** What else decides the answer. */
  readonly detail?: () => string;
}

/** @param plan how to compute it for a path, or for what else can be asked, or why that is impossible */
export function createRequestedStudy<R extends StudyResult>(
  { studio, runner, scene, phrase, scope, candidates, subjects }: AskingEnvironment,
  { subject, count, canAsk = () => true, more = [], whole, detail = () => '' }: StudyQuestion,
  plan: (subject: StudySubject | undefined) => { readonly faults: readonly Fault[] } | StudyWork<R>,
): RequestedStudy<R> {
  const latest = signal<{ readonly scene: string; readonly result: R } | undefined>(undefined);
  const result = computed(() => (latest.value?.scene === scene.value ? latest.value.result : undefined));
  const faults = signal<readonly Fault[]>([]);
  const stream = createStream(runner);
  const drawn = computed(() => scope.value === 'all');
  const choices = computed(() => [...candidates.value.filter(canAsk).map(({ id }) => id), ...more]);
  const chosen = computed(() => {
    const wished = subject.value;
    return wished !== undefined && choices.value.includes(wished) ? wished : choices.value[0];
  });
  const { scenario } = studio.document;
  const path = computed(() => subjects.value?.find(({ id }) => id === chosen.value));
  const ready = computed(
    () =>
      chosen.value !== undefined &&
      (whole !== undefined || (more.includes(chosen.value) ? subjects.value !== undefined : path.value !== undefined)),
  );
  const meaning = computed(() => {
    const { committed, presets } = studio.document;
    if (!ready.value) return undefined;
    const alone = whole?.() ?? path.value?.added.alone ?? doingNothing(committed.value);
    return JSON.stringify([
      chosen.value,
      resolve(alone, presets).input,
      path.value?.added.moves,
      phrase.value,
      drawn.value,
      scenario.value.plausible,
      studio.view.region.value,
      detail(),
    ]);
  });
  return {
    subject,
    choices,
    chosen,
    path,
    ready,
    count,
    result,
    faults,
    state: stream.state,
    stale: computed(() => result.value !== undefined && result.value.meaning !== meaning.value),
    compute() {
      const asked = { subject: chosen.peek(), meaning: meaning.peek() };
      const place = scene.peek();
      if (asked.subject === undefined || asked.meaning === undefined) return;
      const replicates = {
        phrase: phrase.peek(),
        count: count.peek(),
        ...(drawn.peek() ? { perWorld: 1 } : {}),
        ...overPlausible(scenario.peek().plausible),
      };
      const work = plan(path.peek());
      faults.value = 'faults' in work ? work.faults : [];
      if ('faults' in work) return;
      stream.start({
        inputs: work.inputs(replicates),
        total: replicates.count * work.runsPerReplicate,
        take: work.study.add,
        show() {
          const summary = work.study.summary();
          if (summary.replicates > 0)
            latest.value = { scene: place, result: { ...asked, ...work.result, summary } as R };
        },
      });
    },
    stop: stream.stop,
  };
}
