// @vitest-environment happy-dom
/** Parts of the explanations are not empty when one comes to them. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { presets, scenarioOf, theoryIds, type ScenarioDocument } from '../../../experiments/index.ts';
import { Changes } from '../../../ui/chronicle/changes.tsx';
import { TheoryList } from '../../../ui/explain/theory-list.tsx';
import { theoryCards } from '../../../ui/explain/theory-cards.ts';

const root = globalThis.document.createElement('div');
const open = (): string | undefined => root.querySelector('[aria-expanded="true"] b')?.textContent ?? undefined;
const draw = (card?: (typeof theoryIds)[number]): void =>
  void act(() => render(<TheoryList lang="en" {...(card !== undefined && { open: card })} />, root));

test('the first theory is open until another is chosen, and can be closed', () => {
  draw();
  expect(open()).toBe(theoryCards[theoryIds[0]!].title.en);
  draw(theoryIds[3]);
  expect(open()).toBe(theoryCards[theoryIds[3]!].title.en);
  draw();
  expect(open()).toBeUndefined();
});

test('where nothing was changed it is said what to do', () => {
  const scenario = scenarioOf(presets.get('default') as ScenarioDocument, presets);
  void act(() => render(null, root));
  void act(() =>
    render(<Changes before={scenario} after={scenario} labels={(quarter) => `${quarter}`} lang="en" />, root),
  );
  expect(root.textContent).toContain('Nothing has been changed yet.');
  expect(root.textContent).toContain('Move a policy lever');
});
