// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presets, type ScenarioDocument } from '../../../experiments/index.ts';
import { IndustryChoice } from '../../../ui/levers/industry-choice.tsx';
import { createPreferences } from '../../../ui/studio/preferences.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import { createStudio } from '../../../ui/studio/studio.ts';
import { createDirectRunner } from '../../../workers/direct-runner.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function open(wanted: ScenarioDocument) {
  const studio = createStudio({ presets, preferences: createPreferences(), openRunner: createDirectRunner });
  studio.preferences.lang.value = 'en';
  studio.exchange.open(wanted);
  render(
    <StudioContext.Provider value={studio}>
      <IndustryChoice />
    </StudioContext.Provider>,
    root,
  );
  return studio.document;
}

function choose(which: 0 | 1, value: string): void {
  const select = root.querySelectorAll('select')[which]!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

const shown = (words: string): Promise<unknown> => vi.waitFor(() => expect(root.textContent).toContain(words));

test('an industry and a place are chosen, say what they are and set, and are undone one by one', async () => {
  const document = open({ format: 1, extends: 'default' });
  const before = document.committed.peek();
  choose(0, 'heavy');
  await shown('Machines, vehicles, steel');
  await shown('Weight of labour in cost0.4 → 0.28');
  choose(1, 'inland');
  await shown('Far from ports');
  expect(document.committed.peek()).toMatchObject({ industry: 'heavy', place: 'inland' });
  expect(document.scenario.peek().assumptions).toMatchObject({ labourInput: 0.28, initialWage: 0.28 });
  document.undo();
  document.undo();
  expect(document.committed.peek()).toEqual(before);
  choose(0, 'heavy');
  choose(0, 'typical');
  expect(document.committed.peek()).toEqual(before);
});

test('what the scenario assumes of its own is not among what is set, and is said', async () => {
  open({ format: 1, extends: 'sinos' });
  expect(root.querySelector('select')!.textContent).toContain('Industry as the scenario has it');
  choose(0, 'heavy');
  await shown('what the scenario assumes of its own stays: Chains of new firms (chainShares)');
  expect(root.querySelector('dl')!.textContent).not.toContain('Chains of new firms');
});

test('in a scenario that stands alone the plain industry leaves no word behind it but itself', () => {
  const document = open({ format: 1, id: 'own', regions: [{ id: 'here' }] });
  const before = document.committed.peek();
  choose(0, 'software');
  expect(document.committed.peek().industry).toBe('software');
  choose(0, 'typical');
  expect(document.committed.peek()).toEqual(before);
});
