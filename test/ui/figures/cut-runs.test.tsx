// @vitest-environment happy-dom
/** A figure of runs that may be seen up to a quarter only: nothing after it is drawn or named. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { TimelineRun } from '../../../ui/charts/lane-data.ts';
import { calendarOf } from '../../../ui/facts/calendar.ts';
import { FigureCard } from '../../../ui/figures/figure-card.tsx';
import { laidOut } from '../golden/drawing.ts';
import { policy, QUARTERS, regionOf } from '../golden/runs.ts';

const AFTER = 20;
const whole: TimelineRun = regionOf(policy);
const cut: TimelineRun = {
  series: Object.fromEntries(
    Object.entries(whole.series).map(([id, values]) => [id, values.subarray(0, AFTER + 1)]),
  ) as TimelineRun['series'],
  phases: whole.phases.subarray(0, AFTER + 1),
};

function draw(run: TimelineRun): HTMLElement {
  laidOut(620);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const view = {
    lang: 'en' as const,
    quarters: QUARTERS,
    calendar: calendarOf(undefined, 'en'),
    regionName: 'A',
    still: true,
    acts: true,
  };
  act(() =>
    render(
      <FigureCard
        figure="size"
        runs={{ run, ghost: undefined, baseline: undefined }}
        view={view}
        stamp={{ scenarioId: 'a', scenarioTitle: 'A', seed: 's', fingerprint: '0', engine: '0' }}
        time={signal(AFTER)}
        hover={signal<number | null>(null)}
        tell={() => undefined}
        onModel={undefined}
        onTheory={undefined}
      />,
      root,
    ),
  );
  return root;
}

const steps = (root: HTMLElement): number =>
  Math.max(
    ...[...root.querySelectorAll('path.pl-run')].map((path) => path.getAttribute('d')!.split(/[A-Za-z]/).length),
  );

test('lines stop, and have no ends', () => {
  const all = draw(whole);
  const [ends, length] = [all.querySelectorAll('.pl-end').length, steps(all)];
  const some = draw(cut);
  expect(ends).toBeGreaterThan(0);
  expect(some.querySelectorAll('.pl-end').length).toBe(0);
  expect(steps(some)).toBeLessThan(length / 2);
});
