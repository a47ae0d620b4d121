/** What undo, redo and replay walk through: the document, and how it was looked at. */
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ScenarioDocument } from '../../experiments/index.ts';
import * as history from './history.ts';

/** Still dragging, or released. */
export type EditPhase = 'drag' | 'commit';

export interface Steps<D = ScenarioDocument> {
  /** As shown: during a drag, with the change being made. */
  readonly document: ReadonlySignal<D>;
  /** As recorded in the undo list: where a drag starts from. */
  readonly committed: ReadonlySignal<D>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** The last change is undone for the moment. */
  readonly replaying: ReadonlySignal<boolean>;
  /** Changes the document; commits with the same `key` in quick succession are one step back. */
  change(next: D, phase: EditPhase, key?: string): void;
  /** Commits what was left half-way: the control that would have done so is gone. */
  settle(): void;
  undo(): void;
  redo(): void;
  /** Undoes the last change, or redoes it when this undid it: to see what it did. */
  replay(): void;
}

/** @param looks ways of looking at the document that are steps too */
export function createSteps<D>(first: D, looks: Readonly<Record<string, Signal<unknown>>>): Steps<D> {
  const looked = computed(() => Object.fromEntries(Object.entries(looks).map(([key, { value }]) => [key, value])));
  const list = signal(history.historyOf({ document: first, looked: looked.peek() }));
  const draft = signal<D | null>(null);
  /** What the change in hand is called, should nobody but `settle` end it. */
  let held: string | undefined;
  const committed = computed(() => list.value.present.document);

  // Looking elsewhere is a step too; several looks in a row are one, so that the change before stays close.
  effect(() => {
    const now = looked.value;
    const { present, past, last } = list.peek();
    const { document, looked: before } = present;
    const same = (looked: typeof now): boolean => JSON.stringify(looked) === JSON.stringify(now);
    if (same(before)) return;
    const earlier = past.at(-1);
    // Returning to where it began makes no step.
    const returned =
      last?.key === 'look' && earlier !== undefined && earlier.document === document && same(earlier.looked);
    list.value = returned
      ? history.withdraw(list.peek())
      : history.commit(list.peek(), { document, looked: now }, 'look');
  });

  function travel(to: typeof history.undo): void {
    batch(() => {
      draft.value = null;
      list.value = to(list.peek());
      const then = list.peek().present.looked;
      for (const [key, look] of Object.entries(looks)) look.value = then[key];
    });
  }

  function change(next: D, phase: EditPhase, key?: string): void {
    batch(() => {
      if (phase === 'drag') {
        draft.value = next;
        held = key;
        return;
      }
      // What was released is what was computed last: the same object, so nothing runs twice.
      const drawn = draft.peek();
      const same = drawn !== null && JSON.stringify(drawn) === JSON.stringify(next) ? drawn : next;
      draft.value = null;
      const unchanged = JSON.stringify(committed.peek()) === JSON.stringify(same);
      if (!unchanged)
        list.value = history.commit(list.peek(), { document: same, looked: looked.peek() }, key, performance.now());
    });
  }

  return {
    document: computed(() => draft.value ?? committed.value),
    committed,
    canUndo: computed(() => list.value.past.length > 0),
    canRedo: computed(() => list.value.future.length > 0),
    replaying: computed(() => list.value.replaying === true),
    change,
    settle() {
      const left = draft.peek();
      if (left !== null) change(left, 'commit', held);
    },
    undo: () => travel(history.undo),
    redo: () => travel(history.redo),
    replay: () => travel(history.replay),
  };
}
