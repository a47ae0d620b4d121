/** The keyboard and the ear reach everything. What axe-core finds is looked at together with the layout. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce' });

let page: Page;
async function blank(width: number): Promise<void> {
  page = await tab({ viewport: { width, height: 900 } });
}

test('the tab key goes through the whole studio in the order in which it is read, and comes out again', async () => {
  await blank(1440);
  await page.goto('?screen=studio&lang=en&theme=light&runs=0');
  await page.waitForSelector('[data-fingerprint]');
  // What is still on its way would take the focus along when it comes.
  await page.waitForSelector('.part-loading, [aria-busy="true"]', { state: 'detached' });
  await page.locator('.outcomes input').first().waitFor();
  const parts: string[] = [];
  const faults: string[] = [];
  for (let k = 0; k < 250; k++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const named = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? '';
      const labels = (element as HTMLInputElement).labels;
      const box = element.getBoundingClientRect();
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const framed =
        outlineStyle !== 'none' || getComputedStyle(element, '::after').outlineStyle !== 'none' || boxShadow !== 'none';
      const within = ['.head', '.sidebar', '.stage-area', '.transport', '.timeline-area', '.outcomes', '.skip'];
      return {
        part: within.find((part) => element.closest(part) !== null) ?? element.outerHTML.slice(0, 80),
        name: named.trim() === '' ? (labels?.[0]?.textContent ?? '') : named,
        inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        // The thumb of a slider and the parts of a chart carry their own mark.
        marked: framed || (element as HTMLInputElement).type === 'range' || element.closest('svg') !== null,
        html: element.outerHTML.slice(0, 80),
      };
    });
    if (here === undefined) break;
    if (parts.at(-1) !== here.part) parts.push(here.part);
    if (here.name.trim() === '') faults.push(`has no name: ${here.html}`);
    if (!here.inWindow) faults.push(`is out of the window: ${here.html}`);
    if (!here.marked) faults.push(`shows no focus: ${here.html}`);
  }
  expect(faults).toEqual([]);
  expect(parts).toEqual(['.skip', '.head', '.sidebar', '.stage-area', '.transport', '.timeline-area', '.outcomes']);
});

test('what is said aloud follows the playhead', async () => {
  await blank(1440);
  await page.goto('?screen=studio&lang=en&theme=light&runs=0');
  await page.waitForSelector('[data-fingerprint]');
  const said = (): Promise<string> =>
    page.locator('.stage-area [aria-live], .stage-area [role="status"]').first().innerText();
  const slider = page.locator('.timeline-area [role="slider"][aria-valuemax="199"]').first();
  for (const [key, year] of [
    ['Home', 'year 0'],
    ['End', 'year 49'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(async () => (await said()).toLowerCase()).toContain(year);
    expect((await slider.getAttribute('aria-valuetext'))?.toLowerCase()).toContain(year);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/\d+ (firms|jobs)/);
  }
});
