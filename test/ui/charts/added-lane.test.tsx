// @vitest-environment happy-dom
/** A lane is an entry of one table: whatever its indicator, it is drawn, named, read out and told of. */
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { indicators, type IndicatorId } from '../../../engine/index.ts';
import { endMean } from '../../../experiments/index.ts';
import { laneBands, lanes, writeLane, type Lane } from '../../../ui/charts/lanes.ts';
import { timelineLayout } from '../../../ui/charts/timeline-layout.ts';
import { figureOf } from '../../../ui/figures/figure-of.ts';
import { QUARTERS } from '../golden/runs.ts';
import { baseline, drawTimeline, run, spread } from '../golden/timeline-page.tsx';

const laneOf = (indicator: IndicatorId): Lane => ({ lines: [{ indicator, style: 'first' }] });

/** One indicator of each way to write a number, and one that may be unknown. */
describe.each(['suppliers', 'wage', 'localShare', 'output', 'exits', 'functionLevel'] as const)(
  'a lane of %s',
  (id) => {
    const lane = laneOf(id);
    const { label, unit } = indicators[id];

    test.each([
      [1280, 'en'],
      [360, 'en'],
      [1280, 'zh'],
      [360, 'zh'],
    ] as const)('is as whole as the others, %i pixels, %s', (width, lang) => {
      const opened: string[] = [];
      const time = signal(20);
      const root = drawTimeline(lang, width, {
        lanes: [...lanes, lane],
        spread,
        time,
        onLane: (open) => opened.push(open),
      });
      const write = writeLane(lane, lang);
      const words = root.textContent!.toLowerCase();
      expect(words).toContain(label[lang].toLowerCase());
      expect(words).toContain(unit[lang].toLowerCase());
      const drawn = [...root.querySelectorAll('svg > g[role="img"]')].find((part) =>
        part.getAttribute('aria-label')!.toLowerCase().startsWith(label[lang].toLowerCase()),
      )!;
      // One rule for every end: the mean of the last two years.
      const end = write(endMean(run.series[id]));
      expect(drawn.getAttribute('aria-label')).toContain(end);
      expect(drawn.querySelector('.pl-ends .pl-first')!.textContent).toContain(end);
      expect(drawn.querySelector('.pl-ends .pl-baseline')!.textContent).toContain(write(endMean(baseline.series[id])));
      expect(drawn.querySelectorAll('.pl-line.pl-run[d^="M"]')).toHaveLength(1);
      expect(drawn.querySelectorAll('.tl-most[d^="M"]')).toHaveLength(1);
      const number = () => root.querySelector(`.pl-playhead .pl-of-${id} text`)!.textContent;
      expect(number()).toBe(write(run.series[id][20]!));
      void act(() => void (time.value = 40));
      expect(number()).toBe(write(run.series[id][40]!));
      root.querySelectorAll<HTMLButtonElement>('.tl-lane-button')[lanes.length]!.click();
      expect(opened).toEqual([id]);
      expect(root.innerHTML).not.toMatch(/NaN|undefined/);
    });

    test('is among the bands that many runs are asked for, and a figure tells more of it', () => {
      expect(laneBands([lane])).toEqual([id]);
      expect(figureOf(id)).toBeDefined();
    });
  },
);

test('lanes make room for each other, however many there are', () => {
  const input = {
    width: 1280,
    quarters: QUARTERS,
    scoreRows: 2,
    hasEvents: true,
    hasPurse: true,
    hasBudget: true,
    coarse: false,
    lang: 'en',
  } as const;
  const more = { ...input, lanes: [laneOf('wage'), ...lanes, laneOf('rent')], available: 0 };
  const [before, after] = [timelineLayout({ ...input, available: 0 }), timelineLayout(more)];
  expect(after.lanes).toHaveLength(lanes.length + 2);
  expect(after.natural).toBeGreaterThan(before.natural + 60);
  let end = 0;
  for (const { top, height } of [...after.lanes, after.score, after.purse!, after.budget!, after.axis]) {
    expect(top).toBeGreaterThanOrEqual(end);
    end = top + height;
  }
  expect(after.height).toBe(after.natural);
});
