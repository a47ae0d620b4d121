/** The stage keeps up with a bare canvas loop that draws the same marks, measured in turns in the same tab without a GPU. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureStage, stageCases } from '../../bench/page/stage-speed.ts';
import { openChromium } from './support/chromium.ts';
import { serveHarness } from './support/harness.ts';
import type { Served } from './support/serve.ts';

let harness: Served;
let browser: Browser;
beforeAll(async () => {
  harness = await serveHarness();
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await harness.close();
});

test.each(stageCases)('$agents agents in the $view view', async (asked) => {
  const { framesPerSecond, shareOfBare, bestShare } = await measureStage(browser, harness.url, asked);
  const report = `${asked.agents} agents, ${asked.view}: ${framesPerSecond.toFixed(0)} frames a second (wanted ${asked.wanted}), ${shareOfBare.toFixed(2)} of a bare loop`;
  console.info(report);
  expect(bestShare, report).toBeGreaterThanOrEqual(0.9);
});
