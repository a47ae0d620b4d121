/** The book's table in the page: both languages, a phone, and one way of each kind out of it and back. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';
import { openPanel } from './support/panels.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce', console: true });
const panel = { name: 'book', view: { screen: 'explain', part: 'book' } } as const;
const desk = { width: 1280, height: 900 };

const row = (page: Page, id: string) => page.locator(`#book-${id}`);
/** The heading that has the focus, as one comes back to it. */
const returned = async (page: Page, id: string): Promise<void> => {
  await page.goBack();
  await page.locator(`#book-${id}:focus`).waitFor();
  const box = (await row(page, id).boundingBox())!;
  expect(box.y).toBeLessThan(desk.height);
  expect(box.y + box.height).toBeGreaterThan(0);
};

test.each([
  ['en', desk, 'Of 34 headings'],
  ['zh', desk, '34 题中'],
  ['en', { width: 390, height: 844 }, 'Of 34 headings'],
  ['zh', { width: 390, height: 844 }, '34 题中'],
] as const)('in %s at %o it has every heading and fits', async (lang, viewport, score) => {
  const page = await tab({ viewport });
  await openPanel(page, `?lang=${lang}&runs=0`, panel);
  expect(await page.locator('.bk-score').innerText()).toContain(score);
  expect(await page.getByRole('rowheader').count()).toBe(34);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('an equation, a switch, a lever, a figure and a test lead there, and going back to the heading', async () => {
  const page = await tab({ viewport: desk });
  await openPanel(page, '?lang=en&theme=light&runs=0', panel);

  await row(page, 'growth-4').getByRole('button', { name: 'Model description, section 7.9' }).click();
  await page.locator('#equation-7-9:focus').waitFor();
  await returned(page, 'growth-4');

  await row(page, 'problems-4').getByRole('button', { name: 'Cognitive lock-in', exact: true }).first().click();
  const box = page.getByRole('checkbox', { name: 'Cognitive lock-in' });
  await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true);
  await returned(page, 'problems-4');

  await row(page, 'advice-7').getByRole('button', { name: 'Infrastructure and logistics' }).click();
  await page.locator('.lever-details').waitFor();
  await page.locator('[data-lever=infra] .lever-name[aria-expanded=true]').waitFor();
  await returned(page, 'advice-7');

  await row(page, 'problems-8').getByRole('button', { name: 'Reputation' }).click();
  await page.getByRole('dialog').getByRole('heading', { name: 'Reputation and honesty' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await row(page, 'problems-8').isVisible()).toBe(true);

  await row(page, 'growth-4').getByRole('button', { name: 'Value added gained' }).click();
  const tested = page.locator('.ev-row:focus');
  expect(await tested.innerText()).toContain('Value added gained over the untouched twin');
  expect(await page.locator('.ev-card', { has: tested }).getByRole('button').isEnabled()).toBe(true);
  await returned(page, 'growth-4');
});

test('a scenario opens, and its run with it', async () => {
  const page = await tab({ viewport: desk });
  await openPanel(page, '?lang=zh&theme=light&runs=0', panel);
  await row(page, 'west-1').getByRole('button', { name: '东部与西部' }).click();
  await page.locator('.stage-map').waitFor();
  expect(await page.locator('.pill-name').innerText()).toContain('东部与西部');
});

test('a link opens the table at a heading, and by keyboard one goes on from there', async () => {
  const page = await tab({ viewport: { width: 390, height: 844 } });
  await openPanel(page, '?lang=en&runs=0', { ...panel, view: { ...panel.view, book: 'advice-6' } });
  await page.locator('#book-advice-6:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#equation-7-4:focus').waitFor();
});
