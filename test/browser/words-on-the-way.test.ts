/**
 * What the page says while something is not there yet, or will not be: words half typed, paths refused or without room.
 */
import { expect, test } from 'vitest';
import { encodeLink } from '../../ui/studio/link.ts';
import { chromiumSite } from './support/chromium-site.ts';

const site = chromiumSite({ timeout: 60_000 });

test('Pinyin half typed is not looked for: the list stays until the word is there', async () => {
  const page = await site.tab();
  await page.goto('?screen=studio&lang=zh&theme=light&runs=0');
  await page
    .locator('.sidebar')
    .getByRole('button', { name: '假设' })
    .or(page.locator('.sidebar').getByRole('tab', { name: '假设' }))
    .first()
    .click();
  const field = page.locator('.assumptions-search');
  await field.click();
  const none = page.getByText('没有这个名称的假设');
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: "gong'zi", selectionStart: 7, selectionEnd: 7 });
  expect(await field.inputValue()).toBe("gong'zi");
  await page.waitForTimeout(200);
  expect(await none.count()).toBe(0);
  await keyboard.send('Input.insertText', { text: '工资' });
  await page.locator('.assumptions-panel, .sidebar').getByText('工资').first().waitFor();
  expect(await field.inputValue()).toBe('工资');
  await field.fill('没有这个词');
  await none.waitFor();
}, 120_000);

const path = (name: string, from: number) => ({ name, policy: [{ lever: 'rd', level: 0.5, from }] });

test('of twelve paths eight are compared, and the page says how many are not', async () => {
  const page = await site.tab();
  const paths = Array.from({ length: 12 }, (_none, k) => path(`Path ${k + 1}`, 10 + k));
  await page.goto(
    `?screen=studio&lang=en&theme=light#${await encodeLink({ format: 1, extends: 'default', quarters: 40, paths, view: { screen: 'compare' } })}`,
  );
  await page.getByText('5 of the scenario’s 12 paths are not shown: at most 8 paths can be told apart.').waitFor();
}, 120_000);

test('paths that are refused are not said to be computed', async () => {
  const page = await site.tab();
  const paths = [{ ...path('=late', 20), from: 90 }];
  await page.goto(
    `?screen=studio&lang=en&theme=light#${await encodeLink({ format: 1, extends: 'default', quarters: 40, paths, view: { screen: 'compare' } })}`,
  );
  await page.locator('.cmp-faults', { hasText: '=late' }).waitFor();
  await page.locator('.cmp-odds', { hasText: 'some of these paths were refused' }).waitFor();
  await page.locator('.cmp-bar', { hasText: 'some of these paths were refused' }).waitFor();
  expect(await page.getByText('being computed').count()).toBe(0);
}, 120_000);
