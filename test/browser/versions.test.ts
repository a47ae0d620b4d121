/** A link of version 1 says so before any number, on every screen, and leads to what has moved since. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { presets, resolve, withProvenance, type ScenarioDocument } from '../../experiments/index.ts';
import { encodeLink } from '../../ui/studio/link.ts';
import { engineIdentity } from '../../workers/index.ts';
import { seriousFaults } from './support/axe.ts';
import { chromiumSite } from './support/chromium-site.ts';

const site = chromiumSite({ reducedMotion: 'reduce', timeout: 60_000 });
let page: Page;
beforeEach(async () => {
  page = await site.tab();
});

const ruhr: ScenarioDocument = { format: 1, extends: 'ruhr', quarters: 40 };
const { fingerprint } = run(resolve(ruhr, presets).input);
const version1 = { engine: '2d88f0b0264a', fingerprint: 'c18ade3de9594bb2' };

const words = {
  en: {
    before: `made with version 1 of the model (engine ${version1.engine}); here is version 2 (engine ${engineIdentity})`,
    after: 'The numbers differ from those this scenario was saved with',
    way: 'What has moved',
    title: 'What has moved between the versions of the model',
    own: 'Ruhr: the weakness of strong ties',
  },
  zh: {
    before: `出自第 1 版模型（引擎 ${version1.engine}），此处为第 2 版（引擎 ${engineIdentity}）`,
    after: '结果与保存时不同',
    way: '变了什么',
    title: '模型各版本之间，结果变了什么',
    own: '鲁尔',
  },
} as const;

/** Every notice there was, in turn, with whether numbers of the document were on the page by then. */
async function watchNotices(): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = ((window as never as { seen: string[] }).seen = []);
    new MutationObserver(() => {
      const notice = document.querySelector('.notice p')?.textContent ?? '';
      const there = document.querySelector('.app[data-fingerprint]') !== null;
      if (notice !== '') seen.push(`${there ? 'with' : 'without'} numbers: ${notice}`);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

test.each([
  ['en', 'studio'],
  ['zh', 'studio'],
  ['en', 'fork'],
  ['zh', 'fork'],
] as const)('%s, %s', async (lang, screen) => {
  await watchNotices();
  const hash = await encodeLink(withProvenance(ruhr, version1));
  await page.goto(`?screen=${screen}&lang=${lang}&theme=light&runs=0#${hash}`);
  await page.waitForSelector(`.app[data-fingerprint="${fingerprint}"]`);
  const said = words[lang];
  await page.locator('.notice', { hasText: said.after }).waitFor();
  const seen = await page.evaluate(() => (window as never as { seen: string[] }).seen);
  expect(seen[0]).toMatch(/^without numbers: /);
  expect(seen[0]).toContain(said.before);
  await page.locator('.notice', { hasText: said.after }).getByRole('button', { name: said.way }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('heading', { name: said.title }).waitFor();
  // The scenario of the link comes first, then all of them, then the levers.
  expect(await sheet.locator('.vs-drawing').count()).toBe(2);
  expect(await sheet.locator('.vs-drawing').first().locator('.vs-title').textContent()).toContain(said.own);
  expect(await sheet.locator('.vs-table').first().locator('tbody tr').count()).toBeGreaterThanOrEqual(presets.size);
  expect(await sheet.locator('.vs-table').last().locator('tbody tr').count()).toBe(18);
});

test.each(['light', 'dark'] as const)('axe finds nothing serious in it, %s', async (theme) => {
  await page.goto(`?screen=studio&lang=en&theme=${theme}&runs=0#${await encodeLink(withProvenance(ruhr, version1))}`);
  await page.locator('.notice', { hasText: words.en.after }).getByRole('button', { name: words.en.way }).click();
  await page.getByRole('dialog').locator('.vs-table').last().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});

test('on a phone everything of it fits, but for the tables, which scroll by themselves', async () => {
  page = await site.tab({ viewport: { width: 390, height: 844 } });
  await page.goto(`?screen=studio&lang=en&theme=light&runs=0#${await encodeLink(withProvenance(ruhr, version1))}`);
  await page.locator('.notice', { hasText: words.en.after }).getByRole('button', { name: words.en.way }).click();
  const sheet = page.getByRole('dialog');
  await sheet.locator('.vs-drawing').nth(3).waitFor();
  expect(await sheet.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  const letters = await sheet
    .locator('.vs-drawing text')
    .evaluateAll((texts) => Math.min(...texts.map((text) => text.getBoundingClientRect().height)));
  expect(letters).toBeGreaterThan(10);
});

test('a link of an engine nobody published has no way to what has moved', async () => {
  const unknown = { ...version1, engine: '0123456789ab' };
  await page.goto(`?screen=studio&lang=en&theme=light&runs=0#${await encodeLink(withProvenance(ruhr, unknown))}`);
  const notice = page.locator('.notice', { hasText: words.en.after });
  await notice.waitFor();
  expect(await notice.getByRole('button', { name: words.en.way }).count()).toBe(0);
});
