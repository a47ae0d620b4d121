/** A scenario built without code: from a preset to the studio, by hand and by keys, through faults and a reload. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseDocument, presets } from '../../experiments/index.ts';
import { chromiumSite } from './support/chromium-site.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce', acceptDownloads: true });

async function openPage(lang = 'en', options: Parameters<typeof tab>[0] = {}): Promise<Page> {
  const page = await tab({ viewport: { width: 1280, height: 720 }, ...options });
  await page.goto(`?screen=studio&lang=${lang}&theme=light&runs=0`);
  await page.waitForSelector('[data-fingerprint]');
  return page;
}

async function edit(page: Page, name: RegExp): Promise<void> {
  await page.locator('.pill').click();
  await page.getByRole('button', { name }).first().click();
  await settled(page);
}

/** Fingerprint of what is edited, once it has been run. */
async function settled(page: Page): Promise<string> {
  await page.waitForSelector('.ed-axis[data-fingerprint]');
  return (await page.getAttribute('.ed-axis', 'data-fingerprint'))!;
}

const section = (page: Page, name: string): Promise<void> =>
  page.locator('.ed-nav').getByRole('button', { name }).click();
const place = (page: Page, keys: string): Locator =>
  page.locator(`.ed-section [data-place="${keys}"] :is(input, select)`).first();

async function drag(page: Page, from: Locator, by: number): Promise<void> {
  const box = (await from.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 4 });
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
}

test('from a preset to the studio: renamed, an event by a click, a bar dragged, an expectation, a fault mended', async () => {
  const page = await openPage();
  await edit(page, /^Edit this scenario: Ruhr/);
  const preset = await settled(page);

  // Renamed: other words make no other run.
  const title = page.getByRole('textbox', { name: 'Title · English' });
  await title.fill('My valley of coal');
  expect(await page.locator('.ed-head h1').textContent()).toBe('My valley of coal');
  expect(await settled(page)).toBe(preset);

  // An event where the axis is clicked.
  await section(page, 'Events and policy');
  const ground = (await page.locator('.ed-axis-ground').boundingBox())!;
  await page.mouse.click(ground.x + ground.width / 2, ground.y + 8);
  await place(page, 'events[1].quarter').waitFor();
  const clicked = await place(page, 'events[1].quarter').inputValue();
  expect(clicked).toMatch(/^1976Q[23]$/);
  const later = clicked.replace('1976', '1977');
  await expect.poll(() => settled(page)).not.toBe(preset);
  // It goes a year on by a key, and on by a hand.
  const handle = page.locator('.ed-event').nth(1);
  await handle.press('PageUp');
  await expect.poll(() => place(page, 'events[1].quarter').inputValue()).toBe(later);
  await drag(page, handle, 60);
  const moved = await place(page, 'events[1].quarter').inputValue();
  expect(Number(moved.slice(0, 4))).toBeGreaterThan(1980);
  await page.locator('.ed-tools').getByRole('button', { name: 'Undo' }).click();
  expect(await place(page, 'events[1].quarter').inputValue()).toBe(later);

  // A bar, and its beginning in numbers as it is dragged.
  await page.locator('.ed-add-lever').selectOption('reform');
  const from = place(page, 'policy[0].from');
  const began = await from.inputValue();
  const before = await settled(page);
  await drag(page, page.locator('.ed-timeline .tl-hit-body').first(), -80);
  expect(Number((await from.inputValue()).slice(0, 4))).toBeLessThan(Number(began.slice(0, 4)) - 5);
  await expect.poll(() => settled(page)).not.toBe(before);

  // A fault: at its field, in the list, and the rest goes on.
  await place(page, 'events[1].size').fill('a lot');
  await page.locator('.ed-field[data-place="events[1].size"] .ed-fault', { hasText: 'found "a lot"' }).waitFor();
  const open = page.getByRole('button', { name: 'Open in the studio' });
  expect(await open.isDisabled()).toBe(true);
  await settled(page);
  await section(page, 'Words');
  await page.getByRole('button', { name: /Size: found "a lot"/ }).click();
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('a lot');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('0.5');
  await page.locator('.ed-sound').waitFor();

  // What is expected, and whether it is so.
  await section(page, 'Expected');
  const expected = await page.locator('.ed-expectation').count();
  await page.getByRole('button', { name: 'Expect a number' }).click();
  const bound = place(page, `expect[${expected}].value`);
  await bound.fill('1000000');
  const words = page.getByRole('textbox', { name: 'In words · English' }).last();
  expect(await words.inputValue()).toBe('Employment in Ruhr at the end is above 10,000,000.');
  await page.getByRole('button', { name: 'Does it show what I expect?' }).click();
  await page.getByRole('button', { name: 'Measure again' }).waitFor();
  const last = page.locator('.ed-expectation').last();
  expect(await last.locator('.ed-too-few').textContent()).toBe('holds in 0 of 20');
  expect(await last.locator('.ed-strip circle').count()).toBe(20);
  await bound.fill('0');
  await last.locator('.ed-older').waitFor();
  await page.getByRole('button', { name: 'Measure again' }).click();
  await expect.poll(() => last.locator('.ed-enough').textContent()).toBe('holds in 20 of 20');

  // The draft is there after a reload, and is what the studio opens.
  const finished = await settled(page);
  await page.reload();
  expect(await settled(page)).toBe(finished);
  expect(await title.inputValue()).toBe('My valley of coal');
  await open.click();
  await page.locator('.pill', { hasText: 'My valley of coal' }).waitFor();
  await expect.poll(() => page.locator('.app[data-fingerprint]').getAttribute('data-fingerprint')).toBe(finished);
});

test('files are opened with their faults, and saved as they are; what cannot be read changes nothing', async () => {
  const page = await openPage();
  await edit(page, /^Build your own scenario/);
  const give = async (name: string, text: string): Promise<void> => {
    await page
      .locator('.editor input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  const written = {
    format: 1,
    extends: 'swiss',
    title: { en: 'Watches', zh: '钟表' },
    assumptions: { w0: 0.4 },
    events: [{ quarter: 12, kind: 'demandShok', size: -0.2 }],
    regions: [{ id: 'jura', assumptions: { initialFirms: 1e9 } }],
    paths: [],
  };
  await give('watches.json', JSON.stringify(written));
  await page.getByText('Opened “watches.json”, with').waitFor();
  expect(await page.locator('.ed-head h1').textContent()).toBe('Watches');
  await page.getByRole('button', { name: /What happens: found "demandShok".*did you mean "demandShock"/ }).click();
  const kind = place(page, 'events[0].kind');
  await kind.selectOption('demandShock');
  await page.getByRole('button', { name: /^Regions · 1 · .*: found 1000000000/ }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('40');
  await page.locator('.ed-sound').waitFor();
  for (const [k, broken] of ['{"format": 1', '[1, 2]', '{"design": 1}'].entries()) {
    await give(`broken-${k}.json`, broken);
    await page.getByText(`“broken-${k}.json” cannot be opened. What was here is still here.`).waitFor();
    expect(await page.locator('.ed-head h1').textContent()).toBe('Watches');
    expect(await page.locator('.ed-sound').isVisible()).toBe(true);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  const checked = parseDocument(await readFile((await download.path())!, 'utf8'), presets);
  expect('document' in checked && checked.document.events).toEqual([{ quarter: 12, kind: 'demandShock', size: -0.2 }]);
  // Saved, it is among the person's scenarios.
  await page.getByRole('button', { name: 'Save to my scenarios' }).click();
  await page.getByText('Saved: Watches').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Open Watches' }).first().waitFor();
});
