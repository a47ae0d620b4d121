/**
 * A question that takes its own runs, computed on request: its state, and whether the answer still fits the
 * scenario.
 */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { RunInput, RunResult } from '../../engine/index.ts';
import type { Fault, Replicates } from '../../experiments/index.ts';
import { createStream, type StreamState } from '../studio/stream.ts';
import type { StudyEnvironment } from './study-environment.ts';

export interface StudyResult {
  /** What it was asked of. */
  readonly subject: string;
  readonly summary: { readonly replicates: number };
  /** The scenario and the uncertainty it was computed for. */
  readonly meaning: string;
  /** The same on the command line. */
  readonly command: string;
}

export interface RequestedStudy<R extends StudyResult, A extends readonly unknown[] = readonly []> {
  /** Name of a package, or of what else can be asked about. */
  readonly subject: Signal<string | undefined>;
  readonly count: Signal<number>;
  readonly result: ReadonlySignal<R | undefined>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  readonly state: ReadonlySignal<StreamState>;
  /** The subject, the scenario or its uncertainty has changed since. */
  readonly stale: ReadonlySignal<boolean>;
  compute(...more: A): void;
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

/** @param plan how to compute it for a subject, or why that is impossible */
export function createRequestedStudy<R extends StudyResult, A extends readonly unknown[] = readonly []>(
  { studio, runner, scene, phrase, scope }: StudyEnvironment,
  firstCount: number,
  plan: (subject: string, count: number, ...more: A) => { readonly faults: readonly Fault[] } | StudyWork<R>,
): RequestedStudy<R, A> {
  const subject = signal<string | undefined>(undefined);
  const count = signal(firstCount);
  const latest = signal<{ readonly scene: string; readonly result: R } | undefined>(undefined);
  const result = computed(() => (latest.value?.scene === scene.value ? latest.value.result : undefined));
  const faults = signal<readonly Fault[]>([]);
  const stream = createStream(runner);
  const drawn = computed(() => scope.value === 'all');
  const meaning = computed(() =>
    JSON.stringify([studio.document.committed.value, phrase.value, drawn.value, studio.view.region.value]),
  );
  return {
    subject,
    count,
    result,
    faults,
    state: stream.state,
    stale: computed(
      () =>
        result.value !== undefined &&
        (result.value.meaning !== meaning.value || result.value.subject !== subject.value),
    ),
    compute(...more) {
      const asked = { subject: subject.peek(), meaning: meaning.peek() };
      const place = scene.peek();
      if (asked.subject === undefined) return;
      const replicates = { phrase: phrase.peek(), count: count.peek(), ...(drawn.peek() ? { perWorld: 1 } : {}) };
      const work = plan(asked.subject, replicates.count, ...more);
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
