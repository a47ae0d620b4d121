/** The stage in a real Chromium: layers of the map, the card of a firm and where it leads, views changed in a hurry. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';

const { tab } = chromiumSite({ timeout: 60_000 });
let page: Page;
beforeEach(async () => {
  page = await tab();
  await page.goto('?screen=studio&lang=en&theme=light');
  await page.waitForSelector('[data-fingerprint]');
  await page.locator('.stage-legend-fold').click();
  await page.waitForSelector('.stage-layers em:not(:empty)');
});

/** What is on the canvas, as a picture once it no longer changes. */
async function picture(): Promise<string> {
  const shot = () => page.locator('.stage-map canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  let before = '';
  for (let now = await shot(); now !== before; now = await shot()) {
    before = now;
    await page.waitForTimeout(300);
  }
  return before;
}

test('every layer of the map is drawn, says its value and can be switched off with the keyboard', async () => {
  const whole = await picture();
  const values = await page.locator('.stage-layers em').allTextContents();
  expect(values).toHaveLength(4);
  for (const value of values) expect(value).toMatch(/^[\d.,]+%?$/);
  const names = ['local ties', 'density', 'rent', 'pollution'];
  for (const name of names) {
    const layer = page.locator('.stage-layers button').nth(names.indexOf(name));
    await layer.focus();
    await page.keyboard.press('Space');
    expect(await layer.getAttribute('aria-pressed')).toBe('false');
    expect(await picture()).not.toBe(whole);
    await page.keyboard.press('Space');
    expect(await picture()).toBe(whole);
  }
});

test('the card of a firm leads to the firms it deals with, in every view, and Escape lets go', async () => {
  await page.locator('.stage-map').focus();
  await page.keyboard.press('ArrowRight');
  const title = page.locator('.stage-card h3');
  const first = await title.textContent();
  expect(await page.locator('.stage-relations dt').allTextContents()).toEqual(
    expect.arrayContaining(['Learned from', 'Sells to', 'Buys from']),
  );
  const link = page.locator('.stage-firm-link').first();
  const name = (await link.textContent())!.replace('firm', 'Firm');
  await link.click();
  expect(await title.textContent()).toContain(name);
  expect(await title.textContent()).not.toBe(first);
  for (let view = 1; view < 5; view++) {
    await page.locator('.stage-switch [role=radio]').nth(view).click();
    expect(await title.textContent()).toContain(name);
  }
  await page.locator('.stage-map').focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('.stage-card').count()).toBe(0);
});

test('a view asked for while others are still on their way is the one that is shown', async () => {
  const view = (n: number) => page.locator('.stage-switch [role=radio]').nth(n);
  await view(3).click();
  const chain = await picture();
  for (const n of [0, 1, 2, 4, 0, 3]) {
    await view(n).click();
    await page.waitForTimeout(120);
  }
  expect(await picture()).toBe(chain);
});
