/** The supply network: shells around the firms, the gap where a link is missing, and what is said about it beside. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encodeLink } from '../../ui/studio/link.ts';
import { seriousFaults } from './support/axe.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { geometryFaults } from './support/geometry.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce', console: true });

/** Nobody brings a maker along: the core link stays missing. */
async function open(lang: 'en' | 'zh', width: number, height: number): Promise<Page> {
  const page = await tab({ viewport: { width, height } });
  const scenario = {
    format: 1,
    extends: 'default',
    assumptions: { leaderBrings: 0, foreignBrings: 0 },
    view: { stage: 'supply', quarter: 80 },
  };
  await page.goto(`?screen=studio&lang=${lang}&theme=light&runs=0#${await encodeLink(scenario)}`);
  await page.waitForSelector('[data-fingerprint]');
  await page.getByRole('radio', { name: { en: 'Suppliers', zh: '供应网络' }[lang] }).waitFor();
  return page;
}

/** Pixels of the stage that have the colour in which a missing link is hatched. */
const hatched = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    // Clearly redder than green and blue: nothing else on this view is.
    for (let k = 0; k < data.length; k += 4)
      if (data[k]! - data[k + 1]! > 60 && data[k]! - data[k + 2]! > 30 && data[k + 1]! <= data[k + 2]!) count++;
    return count;
  });

test.each([
  ['en', 1280, 720],
  ['zh', 390, 844],
] as const)(
  'the gap is drawn, asked about, told and filled: %s at %d × %d',
  async (lang, width, height) => {
    const page = await open(lang, width, height);
    await expect.poll(() => hatched(page)).toBeGreaterThan(500);
    const name = { en: 'Core materials and key parts', zh: '核心材料与关键件' }[lang];
    await expect
      .poll(() => page.locator('.stage-spoken').first().textContent())
      .toContain({ en: 'Missing: core materials and key parts', zh: `缺失环节：${name}` }[lang]);
    const ask = page.locator('.stage-ask-links:visible');
    expect(await ask.getAttribute('aria-expanded')).toBe('false');
    await ask.press('Enter');
    const told = page.locator('.missing-links');
    await told.getByText(name).waitFor();
    expect(await told.locator('li').count()).toBe(3);
    expect(await page.evaluate(geometryFaults)).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
    await told.getByRole('button', { name: { en: 'Supplier development', zh: '配套企业培育' }[lang] }).click();
    await page.locator('#lever-supplier, [data-lever="supplier"]').first().waitFor();
  },
  120_000,
);

test('where nothing is missing nobody asks, and no shell is hatched', async () => {
  const page = await tab({ viewport: { width: 1280, height: 720 } });
  const scenario = {
    format: 1,
    extends: 'default',
    assumptions: { leaderBrings: 0.05 },
    view: { stage: 'supply', quarter: 190 },
  };
  await page.goto(`?screen=studio&lang=en&theme=light&runs=0#${await encodeLink(scenario)}`);
  await page.waitForSelector('[data-fingerprint]');
  await expect
    .poll(() => page.locator('.stage-spoken').first().textContent())
    .toContain('No link of the supply chain is missing');
  expect(await page.locator('.stage-ask-links').count()).toBe(0);
  expect(await hatched(page)).toBeLessThan(100);
}, 120_000);
