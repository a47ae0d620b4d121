/**
 * Every screen and panel, in both languages and themes, from the smallest phone to a large screen: nothing is clipped,
 * nothing overlaps, nothing is too small for a finger, and axe-core finds nothing serious.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { leverIds } from '../../engine/index.ts';
import { presets, scenarioOf, type ScenarioDocument } from '../../experiments/index.ts';
import { encodeLink } from '../../ui/studio/link.ts';
import { screenIds } from '../../ui/studio/view.ts';
import { addStyle } from './support/add-style.ts';
import { seriousFaults } from './support/axe.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { geometryFaults } from './support/geometry.ts';
import { openPanel, panels } from './support/panels.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce', timeout: 60_000 });
let page: Page;

const languages = ['en', 'zh'] as const;
const long: readonly string[] = ['model', 'evidence', 'book'];
const themes = ['light', 'dark'] as const;

async function blank(width: number, height: number): Promise<void> {
  page = await tab({ viewport: { width, height } });
}

async function open(lang: string, width: number, height: number): Promise<void> {
  await blank(width, height);
  await page.goto(`?screen=studio&lang=${lang}`);
  await page.waitForSelector('[data-fingerprint]');
}

type Theme = (typeof themes)[number];
const inTheme = (theme: Theme): Promise<unknown> =>
  page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);

/**
 * In both themes: only colours should differ, which is a claim to be checked as well.
 * @param heard theme in which axe looks at it too
 */
async function faultsNow(where: string, heard?: Theme): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await inTheme(theme);
    const faults = await page.evaluate(geometryFaults);
    if (theme === heard) faults.push(...(await seriousFaults(page)));
    found.push(...faults.map((fault) => `${where}, ${theme}: ${fault}`));
  }
  return found;
}

async function screen(k: number): Promise<void> {
  await page.locator('.screen-nav button').nth(k).click();
  await page.waitForSelector('.part-loading', { state: 'detached' });
  await page.waitForTimeout(500);
}

const sizes = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1366, 657],
  [1440, 900],
  [2560, 1440],
] as const;
/** On a phone and on a desk, each language is heard in one theme. */
const heardAt: { readonly [width: number]: { readonly [lang: string]: Theme } } = {
  390: { zh: 'light', en: 'dark' },
  1440: { zh: 'dark', en: 'light' },
};

test.each(languages)('every screen in %s at every size', { timeout: 900_000 }, async (lang) => {
  // One window that is made larger: nothing has to be run again for each size.
  await open(lang, ...sizes[0]);
  const found: string[] = [];
  const [fork, studio, ...others] = screenIds;
  // The fork comes last: no other screens are named beside it.
  for (const id of [...others, studio!, fork!]) {
    await screen(screenIds.indexOf(id));
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await page.waitForSelector('.part-loading', { state: 'detached' });
      await page.waitForTimeout(500);
      const where = `${id} at ${width} × ${height}`;
      found.push(...(await faultsNow(where, heardAt[width]?.[lang])));
      if (id !== studio && id !== fork) continue;
      // The tabs of a phone; the last of the fork leads to the studio.
      const tabs = page.locator('.phone-tabs button');
      const many = await tabs.count();
      for (let k = 1; k < (id === fork ? many - 1 : many); k++) {
        await tabs.nth(k).click();
        found.push(...(await faultsNow(`${where}, phone tab ${k}`)));
      }
      if (many > 0) await tabs.nth(0).click();
    }
    await page.setViewportSize({ width: sizes[0][0], height: sizes[0][1] });
  }
  expect(found).toEqual([]);
});

test.each([
  ['an office laptop', 1366, 657, {}],
  ['a low window', 1280, 720, {}],
  ['a preset with many bars', 1440, 900, { extends: 'swiss' }],
] as const)('%s shows phases, lanes, bars and years at once', async (_what, width, height, more) => {
  await blank(width, height);
  const { start, policy } = scenarioOf({ format: 1, extends: 'default' }, presets).packages['upgrade']!;
  const upgrade = policy.map((move) => ({ ...move, from: start }));
  const link = await encodeLink({ format: 1, extends: 'default', policy: upgrade, ...more } as ScenarioDocument);
  await page.goto(`?screen=studio&lang=en&runs=0#${link}`);
  await page.waitForSelector('[data-fingerprint]');
  await page.waitForTimeout(500);
  const cut = await page.evaluate(() => {
    const parts = ['.tl-ribbon', '[aria-label^="Three lock-ins"]', '.tl-score', '.tl-purse', '.pl-axis', '.stage-map'];
    return parts.filter((part) => {
      const box = document.querySelector(`.app ${part}`)!.getBoundingClientRect();
      return box.height < 10 || box.top < 0 || box.bottom > innerHeight + 1;
    });
  });
  expect(cut).toEqual([]);
});

test('rows that scroll leave phases and years in sight', async () => {
  await blank(1366, 657);
  const policy = leverIds.map((lever) => ({ lever, level: 0.4, from: 40 }));
  await page.goto(`?screen=studio&lang=en&runs=0#${await encodeLink({ format: 1, extends: 'default', policy })}`);
  await page.waitForSelector('[data-fingerprint]');
  await page.locator('.timeline-area').evaluate((area) => (area.scrollTop = 40));
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => {
    const area = document.querySelector('.timeline-area')!.getBoundingClientRect();
    const [phases, years] = ['.tl-stuck-ribbon', '.pl-axis'].map((part) =>
      document.querySelector(part)!.getBoundingClientRect(),
    );
    return [phases!.top >= area.top - 4, years!.bottom <= area.bottom + 1];
  });
  expect(seen).toEqual([true, true]);
});

test('a lever that is dragged stays under the hand', async () => {
  await open('en', 1440, 900);
  const slider = page.locator('[data-lever=func] input[type=range]');
  await slider.scrollIntoViewIfNeeded();
  const { x, y } = (await slider.boundingBox())!;
  const next = page.locator('[data-lever=open] input[type=range]');
  const before = (await next.boundingBox())!.y;
  await page.mouse.move(x + 8, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 12, { steps: 5 });
  await page.waitForSelector('.budget-bought');
  await page.mouse.up();
  await page.waitForSelector('.lever-details');
  await page.waitForTimeout(500);
  expect(Math.abs((await slider.boundingBox())!.y - y)).toBeLessThan(3);
  expect(Math.abs((await next.boundingBox())!.y - before)).toBeLessThan(3);
});

describe.each([
  ['zh', 390, 844, 'light'],
  ['en', 1440, 900, 'dark'],
] as const)('every panel in %s at %i × %i', (lang, width, height, heard) => {
  test.each(panels)('$name', async (panel) => {
    await blank(width, height);
    await openPanel(page, `?screen=studio&lang=${lang}&runs=0`, panel);
    // Long pages of text: axe reads them once, on the desk.
    const silent = width < 1000 && long.includes(panel.name);
    expect(await faultsNow(panel.name, silent ? undefined : heard)).toEqual([]);
  });
});

test('the checks see what they are for', async () => {
  await open('en', 1440, 900);
  const seen = async (css: string): Promise<string> => {
    const remove = await addStyle(page, css);
    const faults = await page.evaluate(geometryFaults);
    await remove();
    return faults.join('\n');
  };
  expect(await seen('/* as it is */')).toBe('');
  expect(await seen('.app { width: 1500px; max-width: none }')).toContain('wider than the window');
  expect(await seen('.headline { white-space: nowrap; width: 90px; overflow: hidden }')).toContain('is cut off by');
  expect(await seen('.screen-nav button + button { margin-left: -30px }')).toContain('overlap by');
  expect(await seen('.headline { color: var(--panel) }')).toContain('in the colour of its ground');
  expect(
    await seen(
      '.screen-nav button { height: 14px; min-height: 0; min-width: 0; width: 14px; padding: 0; font-size: 0 }',
    ),
  ).toContain('less than 24');
});

test('the checks see what stands below the tabs of a phone, and a sheet with nothing on it', async () => {
  await blank(390, 844);
  const lesson = panels.find(({ name }) => name === 'lesson')!;
  await openPanel(page, '?screen=studio&lang=en', lesson);
  await addStyle(page, '.lesson-dock { bottom: 8px; height: 600px }');
  await page.locator('.lesson-dock').evaluate((dock) => (dock.scrollTop = dock.scrollHeight));
  expect((await page.evaluate(geometryFaults)).join('\n')).toContain('is covered by');
  await page.evaluate(() => {
    const sheet = document.createElement('dialog');
    document.body.append(sheet);
    sheet.showModal();
  });
  expect((await page.evaluate(geometryFaults)).join('\n')).toContain('with nothing in it');
});
