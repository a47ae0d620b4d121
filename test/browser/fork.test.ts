/** The first screen with real input: hand, keys, lists, a policy of one's own, a phone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encodeLink } from '../../ui/studio/link.ts';
import { seriousFaults } from './support/axe.ts';
import { chromiumSite } from './support/chromium-site.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce', console: true });

const said = async (page: Page): Promise<string> =>
  (await page.locator('.fork-say h1').innerText()).replace(/\s+/g, ' ').trim();
const shown = (page: Page): Promise<unknown> => page.waitForSelector('.fork-figures');

async function open(address = '?lang=en&theme=light', viewport = { width: 1440, height: 900 }): Promise<Page> {
  const page = await tab({ viewport, ...(viewport.width < 700 ? { hasTouch: true, isMobile: true } : {}) });
  await page.goto(address);
  await shown(page);
  return page;
}

test('both futures and their counts are there without a click; the handle moves through the years', async () => {
  const page = await open();
  expect(await said(page)).toBe(
    'With Upgrade from year 24, at 66 units a year, 18 of 50 futures upgrade; left alone, none.',
  );
  const ends = await page.locator('.fk-end-count b').allInnerTexts();
  expect(ends).toEqual(['18', '0']);
  const handle = page.locator('.fk-handle');
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 330, box.y + box.height / 2, { steps: 12 });
  const dragged = await said(page);
  expect(dragged).not.toContain('year 24');
  await page.mouse.up();
  await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>('.undo')!.disabled);
  expect(await said(page)).toBe(dragged);
  // One step back, whatever lay between.
  await page.locator('.undo').click();
  await expect.poll(() => said(page)).toContain('year 24');
  await handle.focus();
  await page.keyboard.press('End');
  await expect.poll(() => said(page)).toContain('from year 48');
  // Page Up is later on every slider, Page Down earlier.
  await page.keyboard.press('PageDown');
  await expect.poll(() => said(page)).toContain('from year 40');
  expect(await handle.getAttribute('aria-valuetext')).toContain('of 50');
  // The laboratory has the same policy, and coming back nothing is lost.
  await page.locator('.fork-laboratory').click();
  await page.waitForSelector('.tl-score');
  await page.reload();
  await page.waitForSelector('.tl-score');
  await page.locator('.screen-nav button').first().click();
  await shown(page);
  expect(await said(page)).toContain('from year 40');
  expect(await seriousFaults(page)).toEqual([]);
});

test('the words of the sentence open what they say; the drawer holds levers, assumptions and the seed', async () => {
  const page = await open();
  await page.locator('.fork-word', { hasText: 'Upgrade' }).click();
  await page.locator('.fork-choices button', { hasText: 'Protect' }).click();
  await expect.poll(() => said(page)).toContain('With Protect from year 24');
  await page.locator('.fork-cost').click();
  const slider = page.locator('.fork-budget input');
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Escape');
  await expect.poll(() => said(page), { timeout: 60_000 }).toContain('With Protect at 10%');
  await page.locator('.fork-levers').click();
  await page.waitForSelector('.fork-drawer .lever');
  expect(await page.locator('.fork-drawer .luck input').inputValue()).toBe('8');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.fork-drawer', { state: 'detached' });
});

test('a policy of one’s own is worked out while one looks, the year under the hand first', async () => {
  const document = {
    format: 1,
    extends: 'default',
    quarters: 60,
    policy: [{ lever: 'train', level: 0.7, from: 24 }],
    view: { screen: 'fork' },
  };
  const page = await tab();
  await page.goto(`?lang=en#${await encodeLink(document)}`);
  await expect
    .poll(() => said(page).catch(() => ''), { timeout: 60_000 })
    .toMatch(/your own policy from year 6.* of the \d+ futures worked out so far|of 50 futures/);
  await expect.poll(() => said(page), { timeout: 120_000 }).toContain('of 50 futures');
  await page.waitForSelector('.fork-progress', { state: 'detached', timeout: 120_000 });
  expect(await page.locator('.fk-futures').count()).toBeGreaterThan(0);
});

test('on a phone the river stands upright, the two worlds and the levers a tab away', async () => {
  const page = await open('?lang=zh&theme=dark', { width: 390, height: 844 });
  expect(await said(page)).toContain('50 种未来里有 18 种升级');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const [river, handle] = await Promise.all(
    ['.fork-river', '.fk-handle'].map((one) => page.locator(one).boundingBox()),
  );
  expect(river!.height).toBeGreaterThan(river!.width);
  expect(handle!.width).toBeGreaterThanOrEqual(44);
  await page.locator('.phone-tabs button', { hasText: '两个世界' }).click();
  await page.waitForSelector('.world-acting canvas');
  await page.goBack();
  await page.waitForSelector('.fk-handle');
  await page.locator('.phone-tabs button', { hasText: '杠杆' }).click();
  await page.waitForSelector('.fork-drawer .lever');
});
