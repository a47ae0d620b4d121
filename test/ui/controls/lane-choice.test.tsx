// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { lanes, laneId, MOST_LANES } from '../../../ui/charts/lanes.ts';
import { LaneChoice } from '../../../ui/controls/lane-choice.tsx';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { quietParts } from '../studio/draw-with.tsx';

test('any indicator becomes a lane, up to a number, at least one stays, and the usual ones come back', () => {
  const parts = quietParts('en');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() =>
    render(
      <StudioContext.Provider value={parts}>
        <LaneChoice />
      </StudioContext.Provider>,
      root,
    ),
  );
  const click = (element: HTMLElement | undefined | null): void => void act(() => element!.click());
  click(root.querySelector('button'));
  const boxes = (): HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>('label:not(.lane-scale) input')];
  const usual = lanes.map(laneId);
  expect(boxes().filter(({ checked }) => checked)).toHaveLength(usual.length);
  for (let k = usual.length; k < MOST_LANES; k++) click(boxes().find(({ checked }) => !checked));
  expect(parts.view.lanes.value).toHaveLength(MOST_LANES);
  expect(boxes().some(({ checked, disabled }) => !checked && !disabled)).toBe(false);
  expect(parts.view.said.value.lanes).toBe(parts.view.lanes.value!.join('.'));
  while (parts.view.lanes.value!.length > 1) click(boxes().find(({ checked }) => checked));
  expect(boxes().find(({ checked }) => checked)!.disabled).toBe(true);
  click([...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'The usual lanes'));
  expect(parts.view.lanes.value).toBeNull();
});
