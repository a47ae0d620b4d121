/** axe-core finds nothing serious in any view, language, theme or width. */
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from './support/chromium.ts';
import { serve, type Served } from './support/serve.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const screens = ['studio', 'figures', 'compare', 'explain'] as const;

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

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

describe.each([
  ['en', 'light', 1440],
  ['zh', 'dark', 1440],
  ['zh', 'light', 390],
  ['en', 'dark', 390],
])('%s, %s, %i wide', (lang, theme, width) => {
  test.each(screens)('%s', async (screen) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${served.url}?lang=${lang}&theme=${theme}`);
    await page.waitForSelector('[data-fingerprint]');
    await page.locator('.screen-nav button').nth(screens.indexOf(screen)).click();
    await page.waitForTimeout(1500);
    await page.addScriptTag({ path: axe });
    const { violations, passes } = (await page.evaluate('axe.run(document)')) as { violations: readonly Violation[]; passes: readonly unknown[] };
    await context.close();
    // It looked at the page and not past it.
    expect(passes.length).toBeGreaterThan(15);
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      serious.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`)
            .join('; ')}`,
      ),
    ).toEqual([]);
  });
});
