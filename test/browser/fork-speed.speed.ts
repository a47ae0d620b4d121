/**
 * The first screen in figures: both futures without a click, and a handle that is dragged through 30 years while
 * frames and counts keep up; at full speed and on a processor four times slower.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';

const site = chromiumSite({ reducedMotion: 'reduce' });

interface Watched {
  /** Milliseconds from one frame to the next. */
  readonly frames: readonly number[];
  /** Milliseconds from a movement of the hand to the sentence that follows. */
  readonly delays: readonly number[];
}

const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frames: number[] = [];
    const delays: number[] = [];
    let moved = 0;
    let before = 0;
    addEventListener('pointermove', ({ timeStamp }) => (moved = timeStamp), true);
    new MutationObserver(() => delays.push(performance.now() - moved)).observe(
      document.querySelector('.fork-say h1')!,
      { subtree: true, childList: true, characterData: true },
    );
    const frame = (now: number): void => {
      if (before > 0) frames.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Object.assign(window, { watched: { frames, delays } });
  });

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;

test.each([1, 4])('dragged through 30 years on a processor %d times slower', async (slower) => {
  const page = await site.tab();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto('?lang=en&theme=light');
  await page.waitForSelector('.fork-figures');
  const shown = await page.evaluate(() => performance.now());
  await page.waitForSelector('.fk-handle');
  await page.waitForTimeout(4000);
  const handle = page.locator('.fk-handle');
  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const perYear = await page.evaluate(() => {
    const labels = [...document.querySelectorAll('.fork-river text')].filter(({ textContent }) =>
      /^(10|40)$/.test(textContent),
    );
    const at = (one: Element): number => one.getBoundingClientRect().x + one.getBoundingClientRect().width / 2;
    return Math.abs(at(labels[0]!) - at(labels.at(-1)!)) / 30;
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 15 * perYear, y, { steps: 10 });
  await watch(page);
  await page.mouse.move(x + 15 * perYear, y, { steps: 120 });
  const { frames, delays } = (await page.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  )) as Watched;
  await page.mouse.up();
  const report =
    `${slower} times slower: counts after ${shown.toFixed(0)} ms; ${frames.length} frames, median ${quantile(frames, 0.5).toFixed(1)} ms, ` +
    `95 % ${quantile(frames, 0.95).toFixed(1)} ms; ${delays.length} changes of the sentence, 95 % within ${quantile(delays, 0.95).toFixed(0)} ms`;
  console.info(report);
  expect(delays.length, report).toBeGreaterThan(8);
  if (slower === 1) {
    expect(shown, report).toBeLessThan(2000);
    expect(quantile(frames, 0.5), report).toBeLessThan(18);
    expect(quantile(delays, 0.95), report).toBeLessThan(100);
  }
});
