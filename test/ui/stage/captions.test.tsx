// @vitest-environment happy-dom
/** What is said over the stage when the playhead passes it. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../../engine/index.ts';
import { jobs, presets, resolve, type ScenarioDocument } from '../../../experiments/index.ts';
import { captionPassed, departures, type StageCaption } from '../../../ui/stage/captions.ts';
import { StageLine } from '../../../ui/stage/stage-caption.tsx';
import type { StageScene } from '../../../ui/stage/stage-scene.ts';
import { indexed } from './at-once.ts';

const at = (quarter: number, weight = 0.5): StageCaption => ({ quarter, weight, sentence: `at ${quarter}, ${weight}` });

describe('the playhead passes', () => {
  const captions = [at(10), at(12, 0.4), at(12, 0.9), at(40)];
  const passed = (from: number, to: number) => captionPassed(captions, from, to)?.sentence;

  test('what lies on its way, the weightiest of several', () => {
    expect(passed(9.9, 10.1)).toBe('at 10, 0.5');
    expect(passed(10.1, 10.9)).toBeUndefined();
    expect(passed(9.5, 13)).toBe('at 12, 0.9');
  });

  test('going back, only where it stops', () => {
    expect(passed(14, 11)).toBeUndefined();
    expect(passed(14, 12)).toBe('at 12, 0.9');
  });

  test('nothing it jumped over, but where it lands', () => {
    expect(passed(0, 39)).toBeUndefined();
    expect(passed(0, 40)).toBe('at 40, 0.5');
  });
});

const { input } = resolve(presets.get('default') as ScenarioDocument, presets);
const { panel, regions } = run(input, { panel: true });
const index = indexed(panel!);
const numbers = Int32Array.from(index.panel.book.firms.birth, (_birth, serial) => serial + 1);

test('the largest firms that go are named with the jobs they had', () => {
  const { firms, book } = index.panel;
  const gone = departures(index, numbers, 'en');
  expect(gone).toHaveLength(9);
  for (const { quarter, sentence } of gone) {
    const [, number] = /^Firm (\d+) (?:leaves|closes)/.exec(sentence)!;
    const serial = Number(number) - 1;
    expect(book.firms.end[serial]).toBe(quarter);
    const last = Array.from(firms.serial).lastIndexOf(serial);
    expect(sentence).toContain(`${jobs('en', firms.employment[last]!)} jobs`);
  }
  expect(departures(index, numbers, 'zh').every(({ sentence }) => /^企业 \d+ .*个岗位。$/.test(sentence))).toBe(true);
  expect(regions[0]!.series.relocations.at(-1)).toBeGreaterThan(6);
});

describe('under the stage', () => {
  const time = signal(0);
  const playing = signal(true);
  const root = globalThis.document.createElement('div');
  const said = (): string => root.querySelector('p')!.textContent;
  const spoken = (): string => root.querySelector('[role="status"]')!.textContent;
  const go = (to: number): void => void act(() => void (time.value = to));
  beforeEach(() => {
    void act(() => render(null, root));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    time.value = 0;
    playing.value = true;
    void act(() =>
      render(
        <StageLine
          sentence="What the view says."
          scene={{ index, numbers } as unknown as StageScene}
          captions={[
            { quarter: 3, sentence: 'It took off.', weight: 1 },
            { quarter: 5, sentence: 'It went on.', weight: 1 },
          ]}
          time={time}
          playing={playing}
          yearLabel={(quarter) => `year ${Math.floor(quarter / 4)}`}
          language="en"
        />,
        root,
      ),
    );
  });
  afterEach(() => vi.useRealTimers());

  test('a happening takes the place of the sentence for four seconds', () => {
    expect(said()).toBe('What the view says.');
    go(2.9);
    go(3.1);
    expect(said()).toBe('Year 0 It took off.');
    expect(spoken()).toBe('Year 0 It took off.');
    void act(() => void vi.advanceTimersByTime(3900));
    expect(said()).toBe('Year 0 It took off.');
    void act(() => void vi.advanceTimersByTime(200));
    expect(said()).toBe('What the view says.');
  });

  test('one that has only just appeared is not replaced; it is spoken while playing only', () => {
    void act(() => void (playing.value = false));
    go(3);
    go(5);
    expect(said()).toBe('Year 0 It took off.');
    expect(spoken()).toBe('');
    void act(() => void vi.advanceTimersByTime(1000));
    go(4);
    go(5);
    expect(said()).toBe('Year 1 It went on.');
  });
});
