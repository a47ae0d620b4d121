/** The list of steps that undo, redo and replay walk through. */

export interface History<T> {
  /** Oldest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** Next redo first. */
  readonly future: readonly T[];
  /** What the last commit changed and when, so that a burst of steps on one control is one step back. */
  readonly last?: { readonly key: string; readonly at: number } | undefined;
  /** Replay has taken the last change back and will bring it again. */
  readonly replaying?: true;
}

const LONGEST = 200;
const BURST_MS = 900;

/** A list that holds one step. */
export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/**
 * Adds a step; what was undone is forgotten. Commits with the same `key` within a moment count as one.
 * @param at milliseconds on any steady clock
 */
export function commit<T>(history: History<T>, next: T, key?: string, at = 0): History<T> {
  if (next === history.present) return history;
  const last = key === undefined ? undefined : { key, at };
  const before = history.last;
  const burst = before !== undefined && before.key === key && at - before.at < BURST_MS && history.past.length > 0;
  return {
    past: burst ? history.past : [...history.past, history.present].slice(-LONGEST),
    present: next,
    future: [],
    last,
  };
}

/** The last step taken out, as though there had been none; the same list when there is none. */
export function withdraw<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  return before === undefined ? history : { past: history.past.slice(0, -1), present: before, future: [] };
}

/** One step back; the same list when there is none. */
export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** One step forward again; the same list when there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future };
}

/**
 * The last change taken back, or brought again when this took it back before, so that the eye sees what it did. The
 * same list when nothing has changed yet.
 */
export function replay<T>(history: History<T>): History<T> {
  if (history.replaying === true) return redo(history);
  const back = undo(history);
  return back === history ? history : { ...back, replaying: true };
}
