/**
 * Worlds in which much is unknown: no firm, one firm, a region that died, one quarter. Nothing on the page is NaN,
 * undefined or infinite.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { encodeLink } from '../../ui/studio/link.ts';
import { chromiumSite } from './support/chromium-site.ts';

const nobody = { startUpRate: 0, fdiRate: 0, initialFirms: 0, initialSuppliers: 0 };
const worlds = {
  nobody: { format: 1, extends: 'default', quarters: 60, assumptions: nobody },
  'one firm': { format: 1, extends: 'default', quarters: 40, assumptions: { ...nobody, initialFirms: 1 } },
  'one quarter': { format: 1, extends: 'default', quarters: 1 },
  'two quarters': { format: 1, extends: 'default', quarters: 2 },
  'a dead region': { format: 1, extends: 'perroux-weak', assumptions: { marketToRivals: 0.6 } },
} as const;
/** Figures need no browser for this: `test/ui/charts/unknown-worlds.test.tsx`. */
const screens = ['studio', 'compare', 'explain'] as const;

/** Words and attributes in which a number that is none shows, and drawings with a height that is none. */
function faultsIn(): string[] {
  const wrong = /\bNaN\b|\bundefined\b|Infinity|∞/;
  const found: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    if (element.matches('script, style')) continue;
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '');
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
    for (const text of [...own, ...attributes])
      if (wrong.test(text)) found.push(`${element.tagName} ${text.slice(0, 120)}`);
  }
  return found;
}

const site = chromiumSite();
const shots = process.env['SHOTS'];

async function open(
  world: keyof typeof worlds,
  screen: (typeof screens)[number],
  lang: string,
  runs: number,
): Promise<Page> {
  const page = await site.tab();
  const scenario = { ...worlds[world], view: { ...(screen === 'studio' ? {} : { screen }), quarter: 0 } };
  await page.goto(`?screen=studio&lang=${lang}&runs=${runs}#${await encodeLink(scenario)}`);
  await page.waitForSelector('[data-fingerprint]');
  if (runs > 0 && screen === 'studio')
    await page.waitForSelector(`.outcomes[data-runs="${runs}"]`, { timeout: 120_000 });
  if (screen === 'compare') await page.locator('.cmp-still').waitFor({ timeout: 120_000 });
  return page;
}

describe.each(Object.keys(worlds) as (keyof typeof worlds)[])('%s', (world) => {
  test.each(screens.flatMap((screen) => ['en', 'zh'].map((lang) => [screen, lang] as const)))(
    '%s, %s',
    async (screen, lang) => {
      const page = await open(world, screen, lang, 10);
      if (shots !== undefined) {
        mkdirSync(shots, { recursive: true });
        await page.screenshot({
          path: `${shots}/${world.replaceAll(' ', '-')}-${screen}-${lang}.png`,
          fullPage: screen !== 'studio',
        });
      }
      expect(await page.evaluate(faultsIn)).toEqual([]);
      // Whatever quarter is looked at.
      await page.keyboard.press('End');
      expect(await page.evaluate(faultsIn)).toEqual([]);
    },
  );
});
