import { expect, test } from 'vitest';
import { presets, type ScenarioDocument } from '../../../experiments/index.ts';
import { createSteps } from '../../../ui/studio/steps.ts';
import { createView } from '../../../ui/studio/view.ts';

function steps() {
  const { looks, stage, budgetCap } = createView(() => ({ regions: [], presets, untouched: true }));
  return { stage, budgetCap, ...createSteps<ScenarioDocument>({ format: 1, extends: 'default' }, looks) };
}

test('looking elsewhere is a step, and looking back where it began is none', () => {
  const { budgetCap, stage, canUndo, undo } = steps();
  budgetCap.value = 20;
  budgetCap.value = 35;
  expect(canUndo.value).toBe(true);
  undo();
  expect([budgetCap.value, canUndo.value]).toEqual([null, false]);
  // A thumb taken away half-way.
  budgetCap.value = 20;
  budgetCap.value = null;
  expect(canUndo.value).toBe(false);
  stage.value = 'chain';
  budgetCap.value = 20;
  stage.value = 'region';
  expect(canUndo.value).toBe(true);
});

test('looking back undoes no change of the document', () => {
  const { budgetCap, change, canUndo, committed, undo } = steps();
  budgetCap.value = 20;
  change({ format: 1, extends: 'default', quarters: 80 }, 'commit');
  budgetCap.value = null;
  expect(committed.value.quarters).toBe(80);
  undo();
  undo();
  expect([committed.value.quarters, budgetCap.value, canUndo.value]).toEqual([undefined, 20, true]);
});

test('a change left half-way is committed by settling, as one step, and nothing is where nothing was left', () => {
  const { change, settle, document, committed, canUndo, undo } = steps();
  settle();
  expect(canUndo.value).toBe(false);
  const left = { format: 1, extends: 'default', quarters: 80 } as const;
  change({ ...left, quarters: 60 }, 'drag', 'length');
  change(left, 'drag', 'length');
  expect([document.value, committed.value.quarters]).toEqual([left, undefined]);
  settle();
  expect(committed.value).toBe(left);
  settle();
  undo();
  expect([committed.value.quarters, canUndo.value]).toEqual([undefined, false]);
});
