// @vitest-environment happy-dom
/** What a lesson does to the page: the curtain before the answer, and the scenario as it was when it is over. */
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { run, type RunResult } from '../../../engine/index.ts';
import { presets, resolve } from '../../../experiments/index.ts';
import { curtainOf, beginLesson, moveStep } from '../../../ui/explain/lesson-progress.ts';
import { lessons } from '../../../ui/explain/lessons.ts';
import { LessonPanel } from '../../../ui/page/lesson-panel.tsx';
import { Header } from '../../../ui/page/header.tsx';
import { createPlayback } from '../../../ui/studio/playback.ts';
import type { Runs } from '../../../ui/studio/runs.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import type { Studio } from '../../../ui/studio/studio.ts';
import { quietParts } from '../studio/draw-with.tsx';

let root: HTMLElement;
afterEach(() => void act(() => render(null, root)));

const settled = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done, 20))) as Promise<void>;

/** The first lesson, under way on a page whose scenario has another seed than it is shipped with. */
async function begin() {
  const parts = quietParts('zh');
  const { document, view } = parts;
  document.change({ format: 1, extends: 'default', seed: '5' }, 'commit');
  const known = new Map<unknown, { document: unknown; resolved: unknown; result: RunResult }>();
  const shown = computed(() => {
    const present = document.committed.value;
    const made = known.get(present) ?? {
      document: present,
      resolved: resolve(present, presets),
      result: run(resolve(present, presets).input),
    };
    known.set(present, made);
    return made;
  });
  const runs = {
    run: shown,
    baseline: computed(() => shown.value.result),
    stale: signal(false),
  } as unknown as Runs;
  const playback = createPlayback(view.quarter, signal(199), signal(true));
  view.lesson.value = 'default';
  root = globalThis.document.createElement('div');
  globalThis.document.body.replaceChildren(root);
  const studio = { ...parts, runs, playback } as Partial<Studio>;
  act(() =>
    render(
      <StudioContext.Provider value={studio}>
        <LessonPanel />
      </StudioContext.Provider>,
      root,
    ),
  );
  await settled();
  const press = async (words: string): Promise<void> => {
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === words || one.title === words);
    act(() => button!.click());
    await settled();
  };
  return { ...parts, studio, playback, press };
}

async function answer({ press }: Awaited<ReturnType<typeof begin>>): Promise<void> {
  act(() => root.querySelectorAll<HTMLInputElement>('.lesson-option input')[2]!.click());
  await settled();
  await press('看看运行结果');
  await settled();
  await settled();
}

test('the curtain hangs until the guess is in: neither playhead nor a firm looks behind it', async () => {
  const page = await begin();
  const { view, playback } = page;
  expect(view.curtain.value).toBe(92);
  expect(playback.time.value).toBe(92);
  act(() => {
    playback.time.value = 150;
    view.firm.value = '0123456789abcdef';
  });
  expect(playback.time.value).toBe(92);
  expect(view.firm.value).toBeNull();
  await answer(page);
  expect(root.querySelector('.lesson-reveal')).not.toBeNull();
  expect(view.curtain.value).toBeNull();
  act(() => void (playback.time.value = 150));
  expect(playback.time.value).toBe(150);
});

test('left, the lesson takes the curtain along and gives back the scenario as it was', async () => {
  const { view, document, press } = await begin();
  const before = document.committed.peek();
  await press('下一步');
  await press('下一步');
  expect(document.scenario.value.policy.length).toBeGreaterThan(0);
  act(() => root.querySelector<HTMLButtonElement>('[aria-label="退出引导"]')!.click());
  await settled();
  expect(view.lesson.value).toBeNull();
  expect(view.curtain.value).toBeNull();
  expect(document.committed.value).toEqual(before);
});

test('what the person changed in it is not taken back without asking', async () => {
  const { view, document, press } = await begin();
  await press('下一步');
  const own = { format: 1, extends: 'default', seed: '9' } as const;
  act(() => document.change(own, 'commit'));
  await settled();
  const leave = (): void =>
    act(() => root.querySelector<HTMLButtonElement>('[aria-label="退出引导"]')!.click()) as never;
  leave();
  expect(root.textContent).toContain('你在引导中自己改动过情景');
  expect(view.lesson.value).toBe('default');
  await press('留在引导中');
  expect(view.lesson.value).toBe('default');
  leave();
  await press('保留现在的样子');
  expect(view.lesson.value).toBeNull();
  expect(document.committed.value).toEqual(own);
});

test('the headline says nothing while the curtain hangs', () => {
  const parts = quietParts('zh');
  parts.view.curtain.value = 92;
  root = globalThis.document.createElement('div');
  const preferences = { ...parts.preferences, theme: signal('light'), forcedColours: signal(false) };
  const studio = { ...parts, preferences, exchange: {} } as unknown as Partial<Studio>;
  act(() =>
    render(
      <StudioContext.Provider value={studio}>
        <Header />
      </StudioContext.Provider>,
      root,
    ),
  );
  expect(root.querySelector('.headline')!.textContent).toBe('先猜一猜：往后的事还在幕后。');
});

test('every question the present run answers has a curtain with something behind it; others have none', () => {
  for (const lesson of lessons.values()) {
    let progress = beginLesson(lesson);
    for (const [k, step] of lesson.steps.entries()) {
      const curtain = curtainOf(progress, lesson);
      if (step.trial === undefined) {
        expect([lesson.preset, k, curtain !== null && curtain <= 120]).toEqual([lesson.preset, k, true]);
        expect(curtain!).toBeLessThanOrEqual(step.quarter!);
      } else expect([lesson.preset, k, curtain]).toEqual([lesson.preset, k, null]);
      progress = moveStep(progress, 1);
    }
  }
});
