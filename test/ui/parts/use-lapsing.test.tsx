// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DONE_MS, useLapsing } from '../../../ui/parts/use-lapsing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Copy() {
  const [done, tell] = useLapsing<string>();
  return (
    <button type="button" onClick={() => tell('link')}>
      {done === 'link' ? 'Copied' : 'Copy link'}
    </button>
  );
}

test('what was done is said for two seconds, anew each time', () => {
  const root = document.createElement('div');
  act(() => render(<Copy />, root));
  const button = root.querySelector('button')!;
  const press = (): void => void act(() => button.click());
  const pass = (ms: number): void => void act(() => void vi.advanceTimersByTime(ms));
  press();
  expect(button.textContent).toBe('Copied');
  pass(DONE_MS - 100);
  press();
  pass(DONE_MS - 100);
  expect(button.textContent).toBe('Copied');
  pass(200);
  expect(button.textContent).toBe('Copy link');
});
