import { expect, test } from 'vitest';
import { commit, historyOf, redo, replay, undo, withdraw } from '../../../ui/studio/history.ts';

test('undo and redo walk the list and stop at its ends', () => {
  let list = commit(commit(historyOf('a'), 'b'), 'c');
  list = undo(undo(list));
  expect(list.present).toBe('a');
  expect(undo(list)).toBe(list);
  list = redo(redo(list));
  expect(list.present).toBe('c');
  expect(redo(list)).toBe(list);
});

test('a commit after undo forgets what was undone', () => {
  const list = commit(undo(commit(historyOf('a'), 'b')), 'c');
  expect(list.future).toEqual([]);
  expect(undo(list).present).toBe('a');
});

test('a burst on one control is one step back, a pause or another control begins a new one', () => {
  let list = commit(historyOf(0), 1, 'level:rd', 0);
  list = commit(list, 2, 'level:rd', 300);
  list = commit(list, 3, 'level:rd', 900);
  expect(undo(list).present).toBe(0);
  list = commit(list, 4, 'level:rd', 5000);
  expect(undo(list).present).toBe(3);
  list = commit(list, 5, 'level:train', 5100);
  expect(undo(list).present).toBe(4);
});

test('a pause of nine tenths of a second ends a burst, counted from its last step', () => {
  const burst = commit(commit(historyOf(0), 1, 'level:rd', 0), 2, 'level:rd', 899);
  expect(undo(commit(burst, 3, 'level:rd', 899 + 899)).present).toBe(0);
  expect(undo(commit(burst, 3, 'level:rd', 899 + 900)).present).toBe(2);
});

test('a burst does not swallow the step before an undo', () => {
  const list = commit(undo(commit(historyOf(0), 1, 'k', 0)), 2, 'k', 100);
  expect(list.past).toEqual([0]);
});

test('committing the present changes nothing, and the list stays bounded', () => {
  const list = historyOf('a');
  expect(commit(list, 'a')).toBe(list);
  let long = historyOf(0);
  for (let k = 1; k < 1000; k++) long = commit(long, k);
  expect(long.past.length).toBe(200);
  expect(long.past.at(-1)).toBe(998);
});

test('replay goes back and forth over the last change, and anything else ends it', () => {
  const changed = commit(commit(historyOf('a'), 'b'), 'c');
  const without = replay(changed);
  expect(without).toMatchObject({ present: 'b', replaying: true });
  const again = replay(without);
  expect(again.present).toBe('c');
  expect(again.replaying).toBeUndefined();
  expect(replay(again).present).toBe('b');
  expect(commit(without, 'd').replaying).toBeUndefined();
  expect(undo(without)).toMatchObject({ present: 'a' });
  expect(undo(without).replaying).toBeUndefined();
  const untouched = historyOf('a');
  expect(replay(untouched)).toBe(untouched);
});

test('a step that is withdrawn was never there', () => {
  const two = commit(commit(historyOf('a'), 'b'), 'c', 'k', 5);
  expect(withdraw(two)).toEqual({ past: ['a'], present: 'b', future: [] });
  const untouched = historyOf('a');
  expect(withdraw(untouched)).toBe(untouched);
});
