// @vitest-environment happy-dom
/** On the time axis nothing is drawn, named or said that lies behind the curtain. */
import { expect, test } from 'vitest';
import type { TimelineRun } from '../../../ui/charts/lane-data.ts';
import { baseline, drawTimeline, run } from '../golden/timeline-page.tsx';

const AFTER = 20;
const cut = ({ series, phases }: TimelineRun): TimelineRun => ({
  series: Object.fromEntries(
    Object.entries(series).map(([id, values]) => [id, values.subarray(0, AFTER + 1)]),
  ) as TimelineRun['series'],
  phases: phases.subarray(0, AFTER + 1),
});

/** Largest x of a path. */
const reach = (path: Element): number =>
  Math.max(...[...path.getAttribute('d')!.matchAll(/(-?[\d.]+)[ ,]/g)].map((match) => Number(match[1])));

test('lines stop at the curtain, have no ends, and the spoken course ends there', () => {
  const whole = drawTimeline('en', 1280, { run, baseline, ghost: undefined });
  const ends = whole.querySelectorAll('.pl-end').length;
  const lastYear = whole.querySelector('g[role="img"][aria-label*="Jobs"]')!.getAttribute('aria-label')!;
  const veiled = drawTimeline('en', 1280, {
    run: cut(run),
    baseline: cut(baseline),
    ghost: undefined,
    curtain: { after: AFTER, words: 'Guess first' },
  });
  const curtain = veiled.querySelector<HTMLElement>('.tl-curtain')!;
  expect(curtain.textContent).toBe('Guess first');
  const left = Number.parseFloat(curtain.style.left);
  const lines = [...veiled.querySelectorAll('path.pl-line[d]')].filter((path) => path.getAttribute('d') !== '');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(reach(line)).toBeLessThanOrEqual(left + 1);
  expect(ends).toBeGreaterThan(3);
  expect(veiled.querySelectorAll('.pl-end').length).toBe(0);
  expect(veiled.querySelector('g[role="img"][aria-label*="Jobs"]')!.getAttribute('aria-label')).not.toBe(lastYear);
});
