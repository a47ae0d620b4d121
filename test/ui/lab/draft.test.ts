/** The design on the table follows the page until another is opened, and always says what it means. */
import { expect, test } from 'vitest';
import { presets, parseDesign } from '../../../experiments/index.ts';
import { createDraft, designScenario } from '../../../ui/lab/draft.ts';
import { quietParts } from '../studio/draw-with.tsx';
import { design } from './small-designs.ts';

function draftOf() {
  const { document } = quietParts();
  return { document, draft: createDraft(document) };
}

test('the first design is one that can be run, of the preset by its name', () => {
  const { draft } = draftOf();
  expect('experiment' in draft.read.value).toBe(true);
  expect(draft.design.value.scenario).toBe('default');
});

test('what is changed on the page is what is varied; how it is looked at and compared is not', () => {
  const { document, draft } = draftOf();
  document.change({ ...document.committed.peek(), quarters: 80, study: { pairs: 8 } as never }, 'commit');
  expect(draft.design.value.scenario).toEqual({ format: 1, extends: 'default', quarters: 80 });
  expect(designScenario({ format: 1, extends: 'ruhr', view: { screen: 'lab' } })).toBe('ruhr');
});

test('a design that is opened brings its scenario, until that of the page is wanted', () => {
  const { draft } = draftOf();
  const read = parseDesign(
    { ...design({ kind: 'sobol', points: 16 }), id: 'mine', title: { en: 'a', zh: '甲' } },
    presets,
  );
  if ('faults' in read) throw new Error('faults');
  draft.open(read);
  expect(draft.own.value).toBe(false);
  expect(draft.design.value).toEqual(read.experiment.design);
  expect(draft.scenario.value.quarters).toBe(12);
  draft.useOwn();
  expect(draft.design.value.scenario).toBe('default');
  expect(draft.scenario.value.quarters).toBe(200);
});

test('changed by hand it loses the name it came with; a factor is there once', () => {
  const { draft } = draftOf();
  const read = parseDesign({ ...design({ kind: 'sobol', points: 16 }), id: 'mine' }, presets);
  if ('faults' in read) throw new Error('faults');
  draft.open(read);
  draft.addFactors([
    { vary: 'level', lever: 'fdi' },
    { vary: 'level', lever: 'train' },
  ]);
  expect(draft.design.value.id).toBeUndefined();
  expect(draft.design.value.factors.length).toBe(4);
  draft.removeFactor(0);
  expect(draft.design.value.factors[0]).toEqual({ vary: 'level', lever: 'rd' });
  draft.setFactor(0, { vary: 'level', lever: 'rd', range: [0.9, 0.1] });
  const faulty = draft.read.value;
  expect('faults' in faulty && faulty.faults.map(({ path }) => path)).toEqual(['factors[0].range']);
});
