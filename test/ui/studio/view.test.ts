import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { presets, scenarioOf } from '../../../experiments/index.ts';
import { createSteps } from '../../../ui/studio/steps.ts';
import { createView, viewOf, withoutView, withView, type View } from '../../../ui/studio/view.ts';

const { regions } = scenarioOf({ format: 1, extends: 'west' }, presets);
const world = { regions, presets };
const document = { format: 1, extends: 'west' } as const;

/** Every key once, none as on a page just opened: a key that is added does not compile until it stands here too. */
const other: { readonly [K in keyof Required<View>]: NonNullable<View[K]> } = {
  quarter: 12,
  firm: '0123456789abcdef',
  region: 'west',
  stage: 'chain',
  part: 'theory',
  happening: 'decline-112',
  theory: 'grabher',
  book: 'growth-4',
  model: 'section-8',
  evidence: 'P8.value',
  experiment: '0123456789abcdef0123456789abcdef',
  tab: 'levers',
  sidebar: 'assumptions',
  lever: 'rd',
  lesson: 'ruhr',
  step: 2,
  story: true,
  worlds: true,
  drawer: true,
  sheet: 'figure.value',
  lanes: 'employment.wage',
  log: true,
  past: false,
  budgetCap: 50,
  baselineFollows: false,
  screen: 'explain',
};
const keys = Object.keys(other) as (keyof View)[];
/** What has to be said beside a key for it to be said. */
const beside: View = { part: 'theory', lesson: 'ruhr', screen: 'explain' };
const alone: { readonly [K in keyof View]?: View } = {
  book: { part: 'book' },
  model: { part: 'model' },
  evidence: { part: 'evidence' },
  happening: { screen: 'explain' },
};

function page(untouched = signal(false)) {
  const view = createView(() => ({ ...world, untouched: untouched.value }));
  const here = (): string => JSON.stringify(view.place());
  return { view, here, untouched };
}

describe.each(keys)('%s', (key) => {
  const asked: View = { ...(alone[key] ?? beside), [key]: other[key] };

  test('is shown, said again and taken back', () => {
    const { view } = page();
    expect(viewOf(withView(document, asked).view)).toEqual(asked);
    expect(withoutView(withView(document, asked))).toEqual(document);
    view.show(asked, world);
    expect(view.said.value[key]).toEqual(other[key]);
    view.show({}, world);
    expect(view.said.value).toEqual({ quarter: 0, region: regions[0]!.id, screen: 'fork' });
  });

  test('is a step of undo or not', () => {
    const { view } = page();
    const { canUndo, undo } = createSteps(document, view.looks);
    view.show(asked, world);
    expect(canUndo.value).toBe(['region', 'stage', 'budgetCap', 'baselineFollows'].includes(key));
    undo();
    if (Object.hasOwn(view.looks, key)) expect(view.said.value[key]).not.toEqual(other[key]);
  });
});

test('what is said stands in one order, and what goes without saying does not', () => {
  const { view, untouched } = page();
  view.show(other, world);
  expect(Object.keys(view.said.value)).toEqual(
    keys.filter((key) => !['book', 'model', 'evidence', 'happening'].includes(key)),
  );
  view.part.value = 'happened';
  view.lesson.value = null;
  untouched.value = true;
  const unsaid = ['quarter', 'part', 'theory', 'book', 'model', 'evidence', 'lesson', 'step'];
  expect(Object.keys(view.said.value)).toEqual(keys.filter((key) => !unsaid.includes(key)));
  expect([view.theory.value, view.step.value]).toEqual(['grabher', 2]);
});

test('another scenario chosen keeps the screen and what lies beside it, and ends a lesson', () => {
  const { view } = page();
  view.show(other, world);
  view.scope.value = 'west';
  view.show({ lesson: 'detroit', quarter: 3 }, world, true);
  const { part, theory, experiment, screen, tab, sidebar, story, worlds, drawer, sheet, stage, lanes, log, past } =
    other;
  expect(view.said.value).toEqual({
    part,
    lanes,
    log,
    past,
    theory,
    experiment,
    screen,
    tab,
    sidebar,
    story,
    worlds,
    drawer,
    sheet,
    stage,
    quarter: 3,
    region: regions[0]!.id,
  });
  expect(view.scope.value).toBeNull();
  view.show({ stage: 'knowledge' }, world, true);
  expect(view.stage.value).toBe('knowledge');
});

test('a lesson no preset has is none, and a region that is not there is the first', () => {
  const { view } = page();
  view.show({ lesson: 'atlantis', step: 2, region: 'atlantis' }, world);
  expect(view.said.value).toEqual({ quarter: 0, region: regions[0]!.id, screen: 'studio' });
});

test('what names no screen opens where it was written: the studio came first then', () => {
  const { view } = page();
  view.show({ region: 'west' }, world);
  expect(view.screen.value).toBe('fork');
  view.show({ region: 'west', quarter: 12 }, world);
  expect(view.screen.value).toBe('studio');
  // Of the fork too something may be said, which then says that it is the fork.
  const said = withView(document, { ...view.said.value, screen: 'fork' }).view;
  view.show(viewOf(said), world);
  expect(view.screen.value).toBe('fork');
});

test('going back brings back what is seen on the screen one is on', () => {
  const { view, here } = page();
  view.screen.value = 'studio';
  const start = here();
  // Not to be seen in the studio.
  view.part.value = 'model';
  view.model.value = 'section-8';
  expect(here()).toBe(start);
  view.tab.value = 'story';
  expect(here()).not.toBe(start);
  view.screen.value = 'explain';
  const there = here();
  view.tab.value = 'studio';
  view.quarter.value = 40;
  view.lever.value = 'rd';
  expect(here()).toBe(there);
  view.sheet.value = { kind: 'keys' };
  expect(view.place().over).toEqual([null, null, null, 'keys']);
});

test('a playhead that moves says something new once a quarter', () => {
  const { view } = page();
  const before = view.said.value;
  view.quarter.value = 0.3;
  expect(view.said.value).toBe(before);
  view.quarter.value = 0.7;
  expect(view.said.value.quarter).toBe(1);
});
