/** When a part of the page cannot be drawn the rest stays, the document is kept, and there is a way back. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';

const { tab } = chromiumSite({ mayComplain: true });

/** Makes every number the page writes fail, or no longer. */
const breakNumbers = (page: Page, broken: boolean): Promise<void> =>
  page.evaluate((on) => {
    const { prototype } = Number;
    const kept = prototype as { whole?: PropertyDescriptor };
    kept.whole ??= Object.getOwnPropertyDescriptor(prototype, 'toFixed')!;
    const failing = {
      configurable: true,
      get: () => {
        throw new Error('numbers are out');
      },
    };
    Object.defineProperty(prototype, 'toFixed', on ? failing : kept.whole);
  }, broken);

async function open(address: string): Promise<Page> {
  const page = await tab();
  await page.goto(address);
  await page.waitForSelector('[data-fingerprint]');
  return page;
}

test('a screen that cannot be drawn says so, keeps header and document, and is drawn again when asked', async () => {
  const page = await open('?screen=studio&lang=en&preset=valley');
  const before = await page.getAttribute('[data-fingerprint]', 'data-fingerprint');
  await breakNumbers(page, true);
  await page.getByRole('button', { name: 'Figures' }).click();
  const failed = page.locator('.screen-part .part-failed');
  await failed.waitFor();
  expect(await failed.locator('h2').textContent()).toBe('This part of the page could not be drawn');
  expect(await failed.locator('pre').textContent()).toContain('numbers are out');
  expect(await page.locator('.head .pill-name').textContent()).toContain('Silicon Valley');
  await breakNumbers(page, false);
  await failed.getByRole('button', { name: 'Draw it again' }).click();
  await page.locator('.fg-card, .figures, figure').first().waitFor();
  expect(await page.locator('.screen-part .part-failed').count()).toBe(0);
  expect(await page.getAttribute('[data-fingerprint]', 'data-fingerprint')).toBe(before);
});

test('the scenario can be saved, and another one is another try', async () => {
  const page = await open('?screen=studio&lang=zh');
  await breakNumbers(page, true);
  await page.getByRole('button', { name: '图表' }).click();
  const failed = page.locator('.screen-part .part-failed');
  await failed.waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    failed.getByRole('button', { name: '把情景存为文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('default-changed.json');
  await breakNumbers(page, false);
  await failed.getByRole('button', { name: '回到默认情景' }).click();
  await page.locator('.fg-card, .figures, figure').first().waitFor();
  expect(await page.locator('.part-failed').count()).toBe(0);
});

test('what fails outside of drawing is told once', async () => {
  const page = await open('?screen=studio&lang=en');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a timer fails');
    });
    setTimeout(() => {
      void Promise.reject(new Error('an answer fails'));
    }, 50);
  });
  await page.getByText('an answer fails').waitFor();
  expect(await page.locator('.notice-fault').count()).toBe(1);
  expect(await page.locator('.notice-fault').textContent()).toContain('Something on this page went wrong');
});
