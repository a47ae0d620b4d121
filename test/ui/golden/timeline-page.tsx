/** The time axis on small runs, as on the page but for what a test gives. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { LeverId } from '../../../engine/index.ts';
import type { Language } from '../../../experiments/index.ts';
import type { TimelineRun, TimelineSpread } from '../../../ui/charts/lane-data.ts';
import { Timeline, type TimelineProps } from '../../../ui/charts/timeline.tsx';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { laidOut } from './drawing.ts';
import { document as scenario, policy, QUARTERS, regionOf } from './runs.ts';

export const run: TimelineRun = regionOf(policy);
export const ghost: TimelineRun = regionOf(policy.slice(0, 1));
export const baseline: TimelineRun = regionOf([]);

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

export const spread: TimelineSpread = { now: around(run, 0.2), alone: around(baseline, 0.1), runs: 50, stale: false };

export function drawTimeline(lang: Language, width: number, more: Partial<TimelineProps> = {}): HTMLElement {
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
        calendar={calendar}
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
