// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { MoveDocument } from '../../../experiments/index.ts';
import { drawTimeline } from '../golden/timeline-page.tsx';

const policy: readonly MoveDocument[] = (['rd', 'train', 'open', 'brand', 'func', 'insp'] as const).map((lever, k) => ({
  lever,
  level: 0.5,
  from: 12 + k,
}));
const packages = [{ id: 'upgrade', name: 'Upgrade', policy }];

/** In a page of this height. */
function drawn(height: number, open = 0) {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: height });
  const changes: { readonly policy: readonly MoveDocument[]; readonly phase: string }[] = [];
  const root = drawTimeline('en', 800, {
    policy,
    packages,
    open,
    onPolicy: (next, phase) => changes.push({ policy: next, phase }),
  });
  Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight');
  const key = (name: string): void => {
    const bar = root.querySelector('.tl-folded [role=slider]')!;
    void act(() => {
      bar.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      bar.dispatchEvent(new KeyboardEvent('keyup', { key: name, bubbles: true }));
    });
  };
  return { root, changes, key };
}

test('where there is room every lever has its row', () => {
  expect(drawn(600).root.querySelectorAll('.tl-row-label')).toHaveLength(policy.length);
});

test('where there is none the package lies in one row, is moved as one, and unfolds', () => {
  const { root, changes, key } = drawn(300);
  expect(root.querySelectorAll('.tl-row-label')).toHaveLength(0);
  expect(root.querySelector('.tl-unfold')!.textContent).toBe('Upgrade · 6 levers');
  key('ArrowRight');
  expect(changes.map(({ phase }) => phase)).toEqual(['drag', 'commit']);
  expect(changes[1]!.policy.map(({ from }) => from)).toEqual(policy.map(({ from }) => from + 1));
  void act(() => root.querySelector<HTMLButtonElement>('.tl-unfold')!.click());
  expect(root.querySelectorAll('.tl-row-label')).toHaveLength(policy.length);
});

test('the keys of a folded package unfold it and remove it', () => {
  const { root, changes, key } = drawn(300);
  key('Delete');
  expect(changes.at(-1)!.policy).toEqual([]);
  key('Enter');
  expect(root.querySelector('.tl-folded')).toBeNull();
});

test('where the past is measured it stops at today, and says so', () => {
  const { root, changes, key } = drawn(300, 10);
  expect(root.querySelector('.tl-folded [role=slider]')!.getAttribute('aria-valuemin')).toBe('10');
  key('Home');
  expect(changes.at(-1)!.policy.map(({ from }) => from)).toEqual([10, 11, 12, 13, 14, 15]);
});
