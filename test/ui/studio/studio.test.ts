import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run as runModel, type RunInput, type RunResult } from '../../../engine/index.ts';
import { presets, type ScenarioDocument } from '../../../experiments/index.ts';
import type { Runner } from '../../../workers/index.ts';
import type { Preferences } from '../../../ui/studio/preferences.ts';
import { createStudio } from '../../../ui/studio/studio.ts';
import { textOf } from '../../../ui/studio/text/text.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const preferences = {
  lang: signal('en'),
  studySize: signal(0),
  reducedMotion: signal(true),
} as unknown as Preferences;

/** A page opened with a document, and what its threads are asked. */
function opened(first?: ScenarioDocument) {
  const asked: RunInput[] = [];
  const answers: (() => void)[] = [];
  const runner: Runner = {
    width: 2,
    run: (input, options) =>
      new Promise<RunResult>((resolve) => {
        asked.push(input);
        answers.push(() => resolve(runModel(input, options ?? {})));
      }),
    close: async () => undefined,
  };
  const studio = createStudio({ presets, preferences, first, openRunner: () => runner });
  const answer = async (): Promise<void> => {
    for (const one of answers.splice(0)) one();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { studio, asked, answer };
}

const west: ScenarioDocument = {
  format: 1,
  extends: 'west',
  quarters: 40,
  policy: [],
  view: { screen: 'figures', region: 'west', budgetCap: 30 },
};

test('nothing is run but what the address opens, looked at as it says', async () => {
  const { studio, asked, answer } = opened(west);
  expect(asked.map(({ regions }) => regions.length)).toEqual([2]);
  const { document, view } = studio;
  expect(document.committed.value).toEqual({ format: 1, extends: 'west', quarters: 40, policy: [] });
  expect(view.said.value).toEqual({ screen: 'figures', region: 'west', budgetCap: 30 });
  await answer();
  expect(studio.runs.run.value?.document).toBe(document.committed.value);
  // The playhead was put where the cluster is at its largest; that goes without saying until it is moved.
  expect(view.quarter.value).toBeGreaterThan(0);
  expect(view.said.value.quarter).toBeUndefined();
  studio.playback.seek(3);
  expect(view.said.value.quarter).toBe(3);
});

test('the first preset is one step back from it, as it was looked at', () => {
  const { studio } = opened(west);
  const { document, view, exchange } = studio;
  expect([document.canUndo.value, exchange.opened.value]).toEqual([true, 0]);
  document.undo();
  expect([document.committed.value.extends, document.canUndo.value]).toEqual(['default', false]);
  expect([view.region.value, view.budgetCap.value]).toEqual([0, null]);
});

test('without an address it is the first preset', () => {
  const { studio, asked } = opened();
  expect(asked).toHaveLength(1);
  expect([studio.document.committed.value.extends, studio.document.canUndo.value]).toEqual(['default', false]);
});

test('a document by another engine says so before its run', () => {
  const { studio } = opened({ ...west, engine: 'ba9876543210' });
  const said = studio.notices.list.value.map(({ title }) => title(textOf.en, 'en'));
  expect(said).toEqual([expect.stringContaining('may differ')]);
  expect(studio.exchange.kept().engine).toBe('ba9876543210');
});

test('what is wrong with a text is told, and nothing changes', () => {
  const { studio } = opened(west);
  const { exchange, document, notices } = studio;
  const before = document.committed.value;
  const notice = { about: 'file', title: () => 'broken' } as const;
  expect(exchange.openText('{"format": 1, "extends": "atlantis"}', notice)).toBe(false);
  expect([document.committed.value, notices.list.value[0]?.kind]).toEqual([before, 'fault']);
  expect(exchange.openText('{"format": 1, "extends": "ruhr", "view": {"sheet": "keys"}}', notice)).toBe(true);
  expect([notices.list.value, studio.view.sheet.value, exchange.opened.value]).toEqual([[], { kind: 'keys' }, 1]);
});
