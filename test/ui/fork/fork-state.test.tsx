// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verdicts } from '../../../engine/index.ts';
import { countOutcomes, presets, type ScenarioDocument } from '../../../experiments/index.ts';
import { ForkContext } from '../../../ui/fork/fork-context.ts';
import shipped from '../../../ui/fork/shipped/default.upgrade.json';
import { forkOf, type ForkState } from '../../../ui/fork/fork-state.ts';
import { Sentence } from '../../../ui/fork/sentence.tsx';
import { createPreferences } from '../../../ui/studio/preferences.ts';
import { createStudio, type Studio } from '../../../ui/studio/studio.ts';
import { StudioContext } from '../../../ui/studio/studio-context.ts';
import type { Runner } from '../../../workers/index.ts';

/** Nothing is run unless a test lets it. */
const idle: Runner = { width: 1, run: () => new Promise(() => undefined), close: async () => undefined };
let studio: Studio;
let fork: ForkState;
let leave: () => void;
let root: HTMLElement;

async function open(first?: ScenarioDocument): Promise<void> {
  studio = createStudio({ presets, preferences: createPreferences(), first, openRunner: () => idle });
  studio.preferences.lang.value = 'en';
  fork = forkOf(studio);
  leave = fork.enter();
  await vi.waitFor(() => expect(fork.shown.value).toBeDefined());
}

function sentence(): string {
  void act(() =>
    render(
      <StudioContext.Provider value={studio}>
        <ForkContext.Provider value={fork}>
          <Sentence />
        </ForkContext.Provider>
      </StudioContext.Provider>,
      root,
    ),
  );
  return root.querySelector('h1')!.textContent.replace(/\s+/g, ' ').trim();
}

/** Futures that climb when the policy shown begins in a quarter, by the file that ships. */
const climbFrom = (quarter: number): number => {
  const known = shipped.acting[shipped.starts.indexOf(quarter)]!.outcomes;
  return [...known].filter((outcome) => verdicts[Number(outcome)] === 'upgraded').length;
};

beforeEach(() => {
  root = document.createElement('div');
});
afterEach(() => leave());

test('a page just opened shows both futures and holds no policy', async () => {
  await open();
  const [year, climb] = [fork.start.value / 4, climbFrom(fork.start.value)];
  expect(climb).toBeGreaterThan(0);
  expect(sentence()).toMatch(
    new RegExp(
      `^With Upgrade from year ${year}, at \\d+ units a year, ${climb} of 50 futures upgrade; left alone, none\\.$`,
    ),
  );
  expect(studio.document.canUndo.value).toBe(false);
  expect(studio.document.scenario.value.policy).toEqual([]);
  studio.preferences.lang.value = 'zh';
  expect(sentence()).toMatch(
    new RegExp(`^第 ${year} 年起推行升级，每年投入 \\d+ 单位，50 种未来里有 ${climb} 种升级；听其自然，一种也没有。$`),
  );
});

test('while the hand moves the counts follow, and letting go makes one step of the document', async () => {
  await open();
  for (const hand of [100, 121.7, 149]) {
    fork.hand.value = hand;
    expect(countOutcomes(fork.acting.value!, 'upgraded')).toBe(
      countOutcomes(fork.shown.value!.starts.find(({ start }) => start === fork.start.value)!.path!, 'upgraded'),
    );
  }
  expect(studio.document.canUndo.value).toBe(false);
  expect(sentence()).toContain('from year 38, at ');
  expect(climbFrom(152)).toBeLessThan(25);
  expect(sentence()).toContain(`${climbFrom(152)} of 50 futures upgrade`);
  fork.rest(fork.start.value);
  expect(studio.document.scenario.value.policy.map(({ lever, from }) => `${lever} ${from}`)).toEqual(
    ['open', 'func', 'rd', 'train', 'incub', 'insp'].map((lever) => `${lever} 152`),
  );
  studio.document.undo();
  expect(studio.document.scenario.value.policy).toEqual([]);
  expect(studio.document.canUndo.value).toBe(false);
});

test('the edge of the window is said as it is: none left, and none left alone either', async () => {
  await open();
  fork.hand.value = 192;
  expect(climbFrom(192)).toBe(0);
  expect(sentence()).toContain('none of 50 futures upgrade; left alone, none does either.');
});

test('another package begins in the year of the hand; its strength is that of all its levers', async () => {
  await open();
  fork.rest(152);
  fork.choose('protect');
  expect(studio.document.scenario.value.policy).toMatchObject([{ lever: 'protect', level: 0.9, from: 152 }]);
  expect(fork.action.value).toMatchObject({ name: 'protect', strength: 1, from: 152 });
  fork.strengthen(0.5, 'commit');
  expect(studio.document.scenario.value.policy).toMatchObject([{ lever: 'protect', level: 0.45, from: 152 }]);
  expect(fork.action.value).toMatchObject({ name: 'protect', from: 152 });
  fork.strengthen(1, 'commit');
  expect(studio.document.scenario.value.policy).toMatchObject([{ lever: 'protect', level: 0.9 }]);
  // What is drawn belongs to the question before until the new one is answered.
  expect(fork.stale.value).toBe(true);
});

test('a link opens where its policy begins', async () => {
  const policy = ['open', 'func', 'rd', 'train', 'incub', 'insp'].map(
    (lever) => ({ lever, level: 0.8, from: 136 }) as const,
  );
  await open({ format: 1, extends: 'default', policy } as ScenarioDocument);
  expect(fork.start.value).toBe(136);
  expect(sentence()).toContain('With Upgrade from year 34');
});

test('a preset with a policy of its own asks about that, left alone without it', async () => {
  await open({ format: 1, extends: 'zhejiang' });
  expect(fork.action.value!.name).toBe('own');
  expect(fork.shown.value!.complete).toBe(true);
  expect(sentence()).toContain('the policy as it was');
});

test('nothing of one scenario is shown under another', async () => {
  await open();
  studio.exchange.open({ format: 1, extends: 'ruhr' });
  expect(fork.shown.value).toBeUndefined();
  await vi.waitFor(() => expect(fork.shown.value?.scene).toContain('ruhr'));
});
