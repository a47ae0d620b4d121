/**
 * axe-core finds nothing serious in any screen, panel, language, theme or width; the keyboard and the ear reach
 * everything.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { screenIds } from '../../ui/studio/view.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { openPanel, panels } from './support/panels.ts';

// Not as a script of the page: its policy takes none from elsewhere.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { tab } = chromiumSite({ reducedMotion: 'reduce' });

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds serious, one line each. */
async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations, passes } = (await page.evaluate('axe.run(document)')) as {
    violations: readonly Violation[];
    passes: readonly unknown[];
  };
  // It looked at the page and not past it.
  expect(passes.length).toBeGreaterThan(12);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`)
          .join('; ')}`,
    );
}

let page: Page;
async function blank(width: number): Promise<void> {
  page = await tab({ viewport: { width, height: 900 } });
}

describe.each([
  ['en', 'light', 1440],
  ['zh', 'dark', 1440],
  ['zh', 'light', 390],
  ['en', 'dark', 390],
])('%s, %s, %i wide', (lang, theme, width) => {
  test.each(screenIds)('%s', async (screen) => {
    await blank(width);
    await page.goto(`?lang=${lang}&theme=${theme}`);
    await page.waitForSelector('[data-fingerprint]');
    await page.locator('.screen-nav button').nth(screenIds.indexOf(screen)).click();
    await page.waitForTimeout(1500);
    expect(await serious(page)).toEqual([]);
  });
});

describe.each([
  ['zh', 'dark', 1440],
  ['en', 'light', 390],
])('every panel in %s, %s, %i wide', (lang, theme, width) => {
  test.each(panels)('$name', async (panel) => {
    await blank(width);
    await openPanel(page, `?lang=${lang}&theme=${theme}&runs=0`, panel);
    expect(await serious(page)).toEqual([]);
  });
});

test('the tab key goes through the whole studio in the order in which it is read, and comes out again', async () => {
  await blank(1440);
  await page.goto('?lang=en&theme=light&runs=0');
  await page.waitForSelector('[data-fingerprint]');
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
  await page.goto('?lang=en&theme=light&runs=0');
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
