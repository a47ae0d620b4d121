/**
 * The stage keeps up with a bare canvas loop that draws the same marks, measured in turns in the same tab without a
 * GPU.
 */
import { expect, test } from 'vitest';
import { measureStage, stageCases } from '../../bench/page/stage-speed.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { serveHarness } from './support/harness.ts';

const site = chromiumSite({}, serveHarness);

test.each(stageCases)('$agents agents in the $view view', async (asked) => {
  const { framesPerSecond, shareOfBare, bestShare } = await measureStage(site.browser, site.url, asked);
  const report = `${asked.agents} agents, ${asked.view}: ${framesPerSecond.toFixed(0)} frames a second (wanted ${asked.wanted}), ${shareOfBare.toFixed(2)} of a bare loop`;
  console.info(report);
  expect(bestShare, report).toBeGreaterThanOrEqual(0.9);
});
