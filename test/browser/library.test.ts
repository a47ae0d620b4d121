/** Saved scenarios on the browser's own IndexedDB. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';
import { serveHarness } from './support/harness.ts';

const site = chromiumSite({ viewport: { width: 700, height: 900 } }, serveHarness);
let page: Page;
beforeEach(async () => {
  page = await site.tab();
});

const open = (query = ''): Promise<unknown> => page.goto(`explain.html?part=library${query}`);
const names = (): Promise<string[]> => page.locator('.library-name').allTextContents();
const save = async (name: string): Promise<void> => {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
};
const said = (text: string): Promise<void> => page.locator('.library-said', { hasText: text }).waitFor();
/** Runs in the page, where the shelf is. */
const onShelf = (body: string): Promise<unknown> =>
  page.evaluate(`(async () => { const { shelf } = harness; ${body} })()`);

test('saved scenarios survive a reload, open, are renamed, deleted and put back', async () => {
  await open();
  await page.getByText('Nothing saved yet.').waitFor();
  await save('First');
  await said('Saved: First');
  await save('Second');
  await said('Saved: Second');
  await page.reload();
  await page.getByRole('button', { name: 'Open Second' }).first().waitFor();
  expect(await names()).toEqual(['Second', 'First']);
  expect(await page.locator('img.library-picture').count()).toBe(2);

  await page.getByRole('button', { name: 'Open First' }).first().click();
  expect(await page.evaluate('harness.opened')).toEqual([{ format: 1, extends: 'default' }]);

  await page.getByRole('button', { name: 'Rename: First' }).click();
  await page.getByRole('textbox', { name: 'Rename: First' }).fill('First, renamed');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open First, renamed' }).first().waitFor();
  expect(await names()).toEqual(['Second', 'First, renamed']);

  await page.getByRole('button', { name: 'Delete: Second' }).click();
  await said('Deleted: Second');
  expect(await names()).toEqual(['First, renamed']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Open Second' }).first().waitFor();
  expect(await names()).toEqual(['Second', 'First, renamed']);
});

test('something torn on the shelf is shown, exported and harms nothing else', async () => {
  await open();
  await save('Whole');
  await said('Saved: Whole');
  await onShelf(
    `await shelf.put({ name: 'Old', savedAt: 5, document: { format: 1, extends: 'atlantis' } }); await shelf.put('torn');`,
  );
  await page.reload();
  await page.getByText('Cannot be opened').first().waitFor();
  expect(await names()).toEqual(['Whole', 'Old', 'Without a name']);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file: Old' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Old.json');
  expect(await onShelf(`return (await shelf.all()).length`)).toBe(3);
});

test('a full device says so, keeps what is there, and offers a file', async () => {
  // The browser itself counts: beyond its quota a write fails as it would on a full disk. It remembers for a while how
  // much room there was, so the quota comes first.
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  await open();
  await save('Before');
  await said('Saved: Before');
  await page.evaluate(
    `harness.document.value = { ...harness.document.value, story: { en: 'long '.repeat(100_000), zh: '长' } }`,
  );
  await save('After');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('no room left');
  expect(await names()).toEqual(['Before']);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('alert').getByRole('button', { name: 'Save as file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('After.json');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await save('After');
  await said('Saved: After');
  expect(await names()).toEqual(['After', 'Before']);
});

test('blocked storage says so in the language of the page', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open('&lang=zh');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('浏览器不允许本页保存内容');
});

test('a value the browser itself cannot give back leaves the others within reach', async () => {
  await open();
  await save('Whole');
  await said('Saved: Whole');
  await save('Lost');
  await said('Saved: Lost');
  await page.addInitScript(`
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = () => { throw new DOMException('lost', 'UnknownError'); };
    IDBObjectStore.prototype.get = function (key) {
      if (key === 2) throw new DOMException('lost', 'UnknownError');
      return get.call(this, key);
    };
  `);
  await page.reload();
  await page.getByText('Cannot be opened').waitFor();
  expect(await names()).toEqual(['Whole', 'Without a name']);
  await page.getByRole('button', { name: 'Open Whole' }).first().click();
  expect(await page.evaluate('harness.opened')).toEqual([{ format: 1, extends: 'default' }]);
});
