/** How fast the page starts, answers, plays and compares; on a quiet machine, by `npm run speed`. */
import { expect, test } from 'vitest';
import { measureLever, measurePlaying, measureStart, measureThirtyPairs } from '../../bench/page/page-speed.ts';
import { chromiumSite } from './support/chromium-site.ts';

const site = chromiumSite();

test('at 4 × CPU slowdown: first picture within 1.5 s, interactive within 2.5 s', async () => {
  const { firstPictureMs, firstRunMs } = await measureStart(site.browser, site.url, 4);
  console.log(
    `first contentful paint ${firstPictureMs.median.toFixed(0)} ms, first run on show ${firstRunMs.median.toFixed(0)} ms`,
  );
  expect(firstPictureMs.median).toBeLessThanOrEqual(1500);
  expect(firstRunMs.median).toBeLessThanOrEqual(2500);
});

test('a lever move redraws within 100 ms (95th percentile of 200 moves) and never blocks the page', async () => {
  const { leverToRedrawMs, leverToRedraw95Ms, longestTaskMs } = await measureLever(site.browser, site.url);
  console.log(
    `lever to redraw: median ${leverToRedrawMs.median.toFixed(0)} ms, 95th percentile ${leverToRedraw95Ms.toFixed(0)} ms; longest task ${longestTaskMs.toFixed(0)} ms`,
  );
  expect(leverToRedraw95Ms).toBeLessThanOrEqual(100);
  expect(longestTaskMs).toBeLessThanOrEqual(50);
});

test('plays at 60 frames a second without layout shift', async () => {
  const { playingFramesPerSecond, frame95Ms, layoutShift } = await measurePlaying(site.browser, site.url);
  console.log(
    `playing: ${playingFramesPerSecond.toFixed(1)} frames a second, 95 % of frames within ${frame95Ms.toFixed(1)} ms; layout shift ${layoutShift.toFixed(4)}`,
  );
  expect(playingFramesPerSecond).toBeGreaterThanOrEqual(57);
  expect(layoutShift).toBeLessThan(0.01);
});

test('thirty pairs of two paths are compared within 1.3 s', async () => {
  const { median, low, high } = await measureThirtyPairs(site.browser, site.url, 'inspection');
  console.log(`thirty pairs: ${median.toFixed(0)} ms, quartiles ${low.toFixed(0)}–${high.toFixed(0)} ms`);
  expect(median).toBeLessThanOrEqual(1300);
});
