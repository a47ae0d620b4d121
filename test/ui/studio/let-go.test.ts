// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settleWhenLetGo } from '../../../ui/studio/let-go.ts';

const settle = vi.fn<() => void>();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  settle.mockClear();
  stop = settleWhenLetGo({ settle });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const pointer = (name: string, pointerId = 1): boolean =>
  document.body.dispatchEvent(new PointerEvent(name, { pointerId, bubbles: true }));
const key = (): boolean => document.body.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
/** How often a change was settled by now. */
function settled(): number {
  vi.runAllTimers();
  return settle.mock.calls.length;
}

test.each(['pointerup', 'pointercancel'])('settles after %s, once the control has had its turn', (name) => {
  pointer('pointerdown');
  pointer(name);
  expect(settle).not.toHaveBeenCalled();
  expect(settled()).toBe(1);
});

test('a key that comes up settles, but nothing in the hand', () => {
  key();
  expect(settled()).toBe(1);
  pointer('pointerdown');
  key();
  expect(settled()).toBe(1);
  pointer('pointerup');
  expect(settled()).toBe(2);
});

test('of several fingers the last one settles', () => {
  pointer('pointerdown', 1);
  pointer('pointerdown', 2);
  pointer('pointerup', 1);
  expect(settled()).toBe(0);
  pointer('pointerup', 2);
  expect(settled()).toBe(1);
});

test('a window that is left settles, a field that is left does not', () => {
  pointer('pointerdown');
  document.body.dispatchEvent(new FocusEvent('blur'));
  expect(settled()).toBe(0);
  window.dispatchEvent(new FocusEvent('blur'));
  expect(settled()).toBe(1);
});

test('a control that stops the event does not hide it, and nothing is heard once stopped', () => {
  const hide = (event: Event): void => event.stopPropagation();
  document.body.addEventListener('pointerup', hide);
  pointer('pointerup');
  expect(settled()).toBe(1);
  document.body.removeEventListener('pointerup', hide);
  pointer('pointerup');
  stop();
  pointer('pointerup');
  expect(settled()).toBe(1);
});
