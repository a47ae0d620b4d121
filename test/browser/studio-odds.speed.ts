/** What the runs in the background cost the page; on a quiet machine, by `npm run speed`. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openPage, percentile } from '../../bench/page/page-speed.ts';
import { chromiumSite } from './support/chromium-site.ts';

const FRAMES = 240;

const site = chromiumSite();
let page: Page;
beforeAll(async () => {
  page = await openPage(site.browser, site.url);
  await choose(0);
});

const choose = (runs: number) => page.getByLabel('How many runs to judge by').selectOption(String(runs));
const complete = (runs: number) => page.waitForSelector(`.outcomes[data-runs="${runs}"]`);

/** Gaps between frames and the longest task, ms. */
function frames(): Promise<{ gaps: number[]; longest: number }> {
  return page.evaluate(async (count) => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    const gaps: number[] = [];
    let last = performance.now();
    await new Promise<void>((resolve) => {
      const tick = (now: number): void => {
        gaps.push(now - last);
        last = now;
        if (gaps.length > count) resolve();
        else requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    return { gaps: gaps.slice(1), longest };
  }, FRAMES);
}
const perSecond = (gaps: readonly number[]): number => 1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);

test('the page plays at 60 frames a second while runs arrive', async () => {
  await page.getByRole('button', { name: 'Upgrade', exact: true }).first().click();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const alone = await frames();
  await choose(200);
  await page.waitForSelector('.outcomes[data-runs]');
  const during = await frames();
  expect(await page.getByRole('button', { name: 'Pause the runs' }).count()).toBe(1);
  await choose(0);
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  if ((await pause.count()) > 0) await pause.click();
  console.log(
    `playing: ${perSecond(alone.gaps).toFixed(1)} frames a second, with runs in the background ${perSecond(during.gaps).toFixed(1)}, ` +
      `95 % of frames within ${percentile(alone.gaps, 0.95).toFixed(1)} and ${percentile(during.gaps, 0.95).toFixed(1)} ms; longest task ${during.longest.toFixed(0)} ms`,
  );
  expect(perSecond(during.gaps)).toBeGreaterThanOrEqual(57);
  expect(during.longest).toBeLessThanOrEqual(50);
});

test('a run that arrives costs the page less than 4 ms', async () => {
  const session = await page.context().newCDPSession(page);
  // The page thread's own processor time: other threads and programs do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  await page.getByRole('button', { name: 'Protect', exact: true }).first().click();
  await page.waitForTimeout(2000);
  const before = await busy();
  await choose(50);
  await complete(50);
  const each = ((await busy()) - before) / 100;
  console.log(`processor time of the page per run: ${each.toFixed(2)} ms, drawing included`);
  expect(each).toBeLessThan(4);
});
