/** What happened and what was changed, in a browser: both languages, both themes, wide and narrow, by keyboard. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';
import { serveHarness } from './support/harness.ts';

const { tab } = chromiumSite({}, serveHarness);
let page: Page;
beforeEach(async () => {
  page = await tab();
});

const open = async (query: string): Promise<void> => {
  await page.goto(`chronicle.html?${query}`);
  await page.waitForSelector('html[data-ready]');
};

const asked = (what: 'jump' | 'firm'): Promise<string | null> => page.locator('html').getAttribute(`data-${what}`);

describe.each([1200, 320])('%i pixels wide', (width) => {
  test.each([
    'lang=en',
    'lang=zh&theme=dark',
    'lang=zh&preset=west&region=1',
    'lang=en&preset=ruhr&theme=dark',
    'lang=zh&upgrade',
  ])('%s fits', async (query) => {
    await page.setViewportSize({ width, height: 900 });
    await open(query);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator('.chronicle-item').count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('.chronicle-story').innerText()).toMatch(/[.。]$/);
  });
});

test('dates, firms and reasons are reached and used by keyboard', async () => {
  await open('lang=en');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('chronicle-date');
  await page.keyboard.press('Enter');
  expect(await asked('jump')).toMatch(/^\d+$/);
  const isOnFirm = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('.chronicle-firm') !== null);
  // Not every happening names a firm: the first that does is as many steps away as there are dates and reasons before it.
  const before = await page.locator('.chronicle-item:has(~ .chronicle-item .chronicle-firm)').count();
  for (let steps = 0; steps <= 2 * before && !(await isOnFirm()); steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await asked('firm')).toMatch(/^[0-9a-f]{16}$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await page.keyboard.press('Enter');
  expect(await page.locator('details[open] li').count()).toBeGreaterThan(0);
});

test('what was changed and what moved, or that nothing was', async () => {
  await open('lang=en');
  expect(await page.locator('.changes').innerText()).toContain('Nothing has been changed yet.');
  await open('lang=en&upgrade');
  expect(await page.locator('.changes-list li').count()).toBe(6);
  const rows = await page.locator('.changes-table tbody tr').allInnerTexts();
  expect(rows.length).toBe(7);
  const jobs = rows
    .find((row) => row.startsWith('Jobs'))!
    .split(/\s+/)
    .map((cell) => Number(cell.replace(/[,+%]/g, '').replace('−', '-')));
  expect(jobs[2]! - jobs[1]!).toBe(jobs[3]);
});
