// @vitest-environment happy-dom
/** The time axis as it is drawn: lines, bands, labels, bars, and what each part says. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { LeverId } from '../../../engine/index.ts';
import type { Language } from '../../../experiments/index.ts';
import type { TimelineRun, TimelineSpread } from '../../../ui/charts/lane-data.ts';
import { Timeline, type TimelineProps } from '../../../ui/charts/timeline.tsx';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { cases, drawing, expectDrawing, laidOut, widths } from './drawing.ts';
import { document as scenario, policy, QUARTERS, regionOf } from './runs.ts';

const [run, ghost, baseline] = [regionOf(policy), regionOf(policy.slice(0, 1)), regionOf([])];
const spending = Float64Array.from({ length: QUARTERS }, (_, q) => (q < 12 ? 4 : q < 30 ? 44 : 22));

/** Bands around a run, as if many had been run: how far from it nine tenths of them go. */
const around = ({ series }: TimelineRun, far: number): TimelineSpread['now'] =>
  Object.fromEntries(
    Object.entries(series).map(([id, values]) => [
      id,
      Object.fromEntries(
        Object.entries({ p05: -far, p25: -far / 2, p50: 0, p75: far / 2, p95: far }).map(([quantile, by]) => [
          quantile,
          values.map((value) => value * (1 + by)),
        ]),
      ),
    ]),
  ) as TimelineSpread['now'];

function draw(lang: Language, width: number, more: Partial<TimelineProps> = {}): HTMLElement {
  laidOut(width);
  const root = globalThis.document.createElement('div');
  globalThis.document.body.replaceChildren(root);
  const calendar = calendarOf(undefined, lang);
  void act(() =>
    render(
      <Timeline
        run={run}
        ghost={ghost}
        baseline={baseline}
        stale={false}
        quarters={QUARTERS}
        labels={calendar.label}
        tick={calendar.tick}
        time={signal(30)}
        events={scenario.events!}
        policy={policy}
        onPolicy={() => undefined}
        activeLever={signal<LeverId | null>('train')}
        onAdd={() => undefined}
        onLane={() => undefined}
        lang={lang}
        reducedMotion
        {...more}
      />,
      root,
    ),
  );
  return root;
}

const sheet = (root: HTMLElement, width: number): string =>
  drawing(root.firstElementChild!, {
    width,
    height: Number.parseFloat(root.querySelector<HTMLElement>('.tl-plot')!.style.height),
    styles: ['ui/charts/charts.css'],
  });

test.each(cases)('time axis, $size, $lang', ({ size, lang }) => {
  const width = widths[size];
  // One has many runs behind it, the others money under it.
  const more: Partial<TimelineProps> =
    size === 'tablet'
      ? { spread: { now: around(run, 0.2), alone: around(baseline, 0.1), runs: 50, stale: false } }
      : { budget: { spending, alone: spending.map((amount) => amount / 4), cap: 30 } };
  expectDrawing(`timeline-${size}-${lang}`, sheet(draw(lang, width, more), width));
});

test('before a run is there and without a policy it says so', () => {
  const root = draw('en', 820, { run: undefined, ghost: undefined, baseline: undefined, policy: [], events: [] });
  expect(root.textContent).toContain('No policy yet');
  expect(root.querySelector('[aria-label^="Firms: The run is being computed"]')).not.toBeNull();
  expect(root.innerHTML).not.toContain('NaN');
});
