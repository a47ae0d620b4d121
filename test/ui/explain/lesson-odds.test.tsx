// @vitest-environment happy-dom
/** When a lesson says how often its answers come true, and that it says what was counted. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { run } from '../../../engine/index.ts';
import { presets, resolve } from '../../../experiments/index.ts';
import { explainText } from '../../../ui/explain/explain-text.ts';
import { measuredOptions, oddsOfStep } from '../../../ui/explain/lesson-odds.ts';
import type { LessonStep } from '../../../ui/explain/lesson-plan.ts';
import { Lesson } from '../../../ui/explain/lesson.tsx';
import { lessons } from '../../../ui/explain/lessons.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';

const text = explainText.en;
const result = run(resolve({ format: 1, extends: 'default', quarters: 4 }, presets).input);
const root = globalThis.document.createElement('div');
globalThis.document.body.append(root);
afterEach(() => void act(() => render(null, root)));

const settled = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done, 20))) as Promise<void>;

/** The first step of a lesson after its answer, with another ending than the run's. */
async function answered(ends: 0 | 2, speaks: Pick<LessonStep, 'odds'> = {}): Promise<string> {
  const lesson = lessons.get('ruhr')!;
  const finding = { option: ends, said: { en: () => 'One.', zh: () => '一。' } };
  const step: LessonStep = { ...lesson.steps[0]!, ...speaks, expected: 0, check: () => finding };
  const draw = (): void =>
    render(
      <Lesson
        lesson={{ ...lesson, steps: [step] }}
        lang="en"
        results={results}
        regionIds={['region']}
        calendar={calendarOf('1950Q1', 'en')}
        apply={() => {}}
        onCard={() => {}}
        onLeave={() => {}}
      />,
      root,
    );
  const results = { current: result, baseline: result, stale: false };
  act(() => render(null, root));
  act(draw);
  act(() => root.querySelectorAll<HTMLInputElement>('.lesson-option input')[1]!.click());
  await settled();
  act(() => root.querySelector<HTMLButtonElement>('.lesson-ask button')!.click());
  await settled();
  await settled();
  expect(root.querySelector('.lesson-said')!.textContent).toBe('One.');
  return root.textContent!;
}

test('a step that speaks of odds tells them beside its answers', async () => {
  const { counts, runs } = oddsOfStep('ruhr', 0)!;
  const page = await answered(0, { odds: true });
  expect([...root.querySelectorAll('.lesson-odds')].map((one) => one.textContent)).toEqual(
    counts.map((count) => text.ofRuns(count, runs)),
  );
  expect(page).toContain(text.byChance);
  expect(page).toContain(text.countedRuns(runs));
});

test('a sure step tells them only where this run went another way', async () => {
  expect(await answered(0)).not.toContain(text.byChance);
  expect(root.querySelector('.lesson-odds')).toBeNull();
  const page = await answered(2);
  expect(root.querySelectorAll('.lesson-odds')).toHaveLength(3);
  expect(page).not.toContain(text.byChance);
});

test('every step of every lesson is counted, in as many runs', () => {
  const runs = new Set<number>();
  for (const { preset, steps } of lessons.values()) {
    expect(measuredOptions(preset), preset).toHaveLength(steps.length);
    steps.forEach((_, step) => {
      const odds = oddsOfStep(preset, step)!;
      expect(odds.counts.reduce((sum, count) => sum + count, 0)).toBe(odds.runs);
      runs.add(odds.runs);
    });
  }
  expect(runs.size).toBe(1);
  expect(oddsOfStep('lacquer', 0)).toBeUndefined();
});
