/** How fast the page starts, answers and plays; on a quiet machine, by `npm run speed`. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './support/chromium.ts';
import { serve, type Served } from './support/serve.ts';

let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serve();
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function open(slowdown: number): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${served.url}?lang=en`);
  return { page, cdp };
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;

test('at 4 × CPU slowdown: first picture within 1.5 s, interactive within 2.5 s', async () => {
  const firsts: number[] = [];
  const runs: number[] = [];
  for (let k = 0; k < 5; k++) {
    const { page } = await open(4);
    await page.waitForSelector('[data-fingerprint]');
    runs.push(await page.evaluate(() => performance.now()));
    firsts.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime));
    await page.context().close();
  }
  console.log(`first contentful paint ${percentile(firsts, 0.5).toFixed(0)} ms, first run on show ${percentile(runs, 0.5).toFixed(0)} ms`);
  expect(percentile(firsts, 0.5)).toBeLessThanOrEqual(1500);
  expect(percentile(runs, 0.5)).toBeLessThanOrEqual(2500);
});

test('a lever move redraws within 100 ms (95th percentile of 200 moves)', async () => {
  const { page } = await open(1);
  await page.waitForSelector('[data-fingerprint]');
  const times = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('.slider input')!;
    const found: number[] = [];
    for (let k = 0; k < 200; k++) {
      slider.valueAsNumber = 0.2 + 0.01 * (k % 60);
      const line = () => [...document.querySelectorAll('.timeline-area [role=img] path')].map((path) => path.getAttribute('d')).join();
      const before = line();
      const start = performance.now();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (line() !== before || performance.now() - start > 2000) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      found.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    return found;
  });
  console.log(`lever to redraw: median ${percentile(times, 0.5).toFixed(0)} ms, 95th percentile ${percentile(times, 0.95).toFixed(0)} ms`);
  expect(percentile(times, 0.95)).toBeLessThanOrEqual(100);
  await page.context().close();
});

test('plays at 60 frames a second without layout shift', async () => {
  const { page } = await open(1);
  await page.waitForSelector('[data-fingerprint]');
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Play' }).click();
  const { frames, shift } = await page.evaluate(async () => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: false });
    const gaps: number[] = [];
    let last = performance.now();
    await new Promise<void>((resolve) => {
      const tick = (now: number): void => {
        gaps.push(now - last);
        last = now;
        if (gaps.length > 300) resolve();
        else requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    return { frames: gaps.slice(1), shift: moved };
  });
  console.log(
    `frames: median ${percentile(frames, 0.5).toFixed(1)} ms, 95th percentile ${percentile(frames, 0.95).toFixed(1)} ms; layout shift ${shift.toFixed(4)}`,
  );
  expect(percentile(frames, 0.5)).toBeLessThanOrEqual(17.5);
  expect(shift).toBeLessThan(0.01);
  await page.context().close();
});
