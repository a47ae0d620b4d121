/** Stored pictures of what one does with a place of one's own. */
import type { Page } from 'playwright-core';
import { phone, wide, type Look } from './fork-looks.ts';

/** The park in Hsinchu: three series over seventeen years, and soon calibrated. */
async function tableOpened(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Hsinchu|新竹/ }).click();
  await page.locator('.cluster-next').waitFor();
}

/** Calibrated at the least effort, and the forecast in sight. */
async function fitted(page: Page): Promise<void> {
  await tableOpened(page);
  await page.locator('.cluster-next').click();
  await page.locator('.fit-ground').nth(3).waitFor();
  await page.locator('.fit-settings select').selectOption({ index: 0 });
  await page.getByRole('button', { name: /^(Find plausible worlds|寻找合理的世界)$/ }).click();
  await page.locator('.fit-chart').first().waitFor({ timeout: 150_000 });
  await page.locator('.fit-decide .fit-table').waitFor();
  await page.locator('section:has(> .fit-charts)').evaluate((part) => part.scrollIntoView());
}

const cluster = { view: { screen: 'cluster' } as const, act: fitted };
export const clusterLooks: readonly Look[] = [
  { name: 'cluster', lang: 'en', theme: 'light', size: wide, ...cluster, image: 'cluster.png' },
  { name: 'cluster-zh', lang: 'zh', theme: 'light', size: wide, ...cluster, image: 'cluster-zh.png' },
  { name: 'phone-cluster', lang: 'zh', theme: 'dark', size: phone, view: { screen: 'cluster' }, act: tableOpened },
  {
    name: 'editor',
    lang: 'zh',
    theme: 'light',
    size: wide,
    preset: 'valley',
    view: { sheet: 'editor' },
    act: (page) => page.waitForSelector('.ed-axis[data-fingerprint]'),
  },
];
