// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { WorldChips } from '../../../ui/page/world-chips.tsx';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { quietParts } from '../studio/draw-with.tsx';

test('a changed world says so, and a press takes exactly that back, undoably', () => {
  const parts = quietParts('en');
  const root = globalThis.document.createElement('div');
  const draw = (): void =>
    void act(() =>
      render(
        <StudioContext.Provider value={parts}>
          <WorldChips />
        </StudioContext.Provider>,
        root,
      ),
    );
  draw();
  expect(root.textContent).toBe('');
  const off = { ...parts.document.committed.value, mechanismsOff: [{ mechanism: 'externalities' as const }] };
  void act(() => parts.document.change({ ...off, assumptions: { wageGrowth: 0.009 }, quarters: 160 }, 'commit'));
  expect(root.querySelectorAll('.world-chip')).toHaveLength(2);
  expect(root.textContent).toContain('World changed:no external economies');
  expect(root.textContent).toContain('+1 more');
  void act(() => root.querySelector<HTMLButtonElement>('.world-more')!.click());
  expect(root.querySelectorAll('.world-chip')).toHaveLength(3);
  void act(() => root.querySelector<HTMLButtonElement>('.world-chip')!.click());
  expect(parts.document.committed.value).toMatchObject({ assumptions: { wageGrowth: 0.009 }, quarters: 160 });
  expect(parts.document.committed.value.mechanismsOff).toBeUndefined();
  expect(root.textContent).not.toContain('external economies');
  void act(() => parts.document.undo());
  expect(root.textContent).toContain('no external economies');
});
