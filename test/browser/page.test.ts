/** The main job in a real Chromium: open, play, move a lever, see the chart change, switch language. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';

const { tab } = chromiumSite({ timeout: 60_000, console: true, permissions: ['clipboard-read', 'clipboard-write'] });
let page: Page;

async function open(address: string, viewport = { width: 1440, height: 900 }): Promise<void> {
  page = await tab({ viewport });
  await page.goto(address);
  await settled();
}

/** Waits until the run on show is that of the document. */
async function settled(): Promise<string> {
  await page.waitForSelector('[data-fingerprint]');
  return (await page.getAttribute('[data-fingerprint]', 'data-fingerprint')) ?? '';
}

async function settledAfter(old: string): Promise<string> {
  await page.waitForFunction(
    (before) => (document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint') ?? before) !== before,
    old,
  );
  return settled();
}

/** The lines of the value lanes as they are drawn. */
const lines = (): Promise<string[]> =>
  page.$$eval('.timeline path[d], svg path[d]', (paths) => paths.map((path) => path.getAttribute('d') ?? ''));
const slider = (name: string) => page.getByRole('slider', { name, exact: false }).first();
const firstLever = 'R&D support';

describe('the studio', () => {
  beforeEach(() => open('?screen=studio&lang=en&theme=light'));

  test('plays: the playhead moves on and stops when asked', async () => {
    const when = page.locator('.transport .now');
    await page.keyboard.press('Home');
    const start = await when.textContent();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForFunction((text) => document.querySelector('.transport .now')?.textContent !== text, start);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    const stopped = await when.textContent();
    await page.waitForTimeout(600);
    expect(await when.textContent()).toBe(stopped);
  });

  test('moving a lever changes the run and the chart, and undo brings both back', async () => {
    const before = await settled();
    const drawn = await lines();
    await slider(firstLever).focus();
    for (let k = 0; k < 5; k++) await page.keyboard.press('PageUp');
    const after = await settledAfter(before);
    expect(after).not.toBe(before);
    await expect.poll(lines).not.toEqual(drawn);
    for (let k = 0; k < 6 && (await settled()) !== before; k++) {
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.waitForTimeout(400);
    }
    expect(await settled()).toBe(before);
  });

  test('a package applies with one click', async () => {
    const before = await settled();
    await page.getByRole('button', { name: 'Upgrade', exact: false }).first().click();
    await settledAfter(before);
    expect(await page.locator('.ask').textContent()).toMatch(/upgrades?\b/);
  });

  test('switches language and theme', async () => {
    await page.getByRole('button', { name: '中文' }).click();
    expect(await page.getAttribute('html', 'lang')).toMatch(/^zh/);
    expect(await page.locator('.ask').textContent()).toContain('锁定衰退');
    await page.getByRole('button', { name: '深色' }).click();
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  });

  test('another preset is chosen from the picker', async () => {
    const before = await settled();
    await page.getByRole('button', { name: 'A typical export cluster' }).click();
    await page.getByText('Ruhr: the weakness of strong ties').first().click();
    await settledAfter(before);
    expect(await page.title()).toContain('Ruhr');
  });

  test('reload and a pasted link restore the document', async () => {
    const before = await settled();
    await page.getByRole('button', { name: 'Upgrade', exact: false }).first().click();
    const after = await settledAfter(before);
    await page.waitForFunction(() => location.hash.length > 8);
    const link = page.url();
    await page.reload();
    expect(await settled()).toBe(after);
    await open(link);
    expect(await settled()).toBe(after);
  });

  test('clicking a firm tells its story', async () => {
    const stage = await page.locator('.stage canvas').boundingBox();
    await page.locator('.stage').first().focus();
    await page.locator('[aria-label*="Map of the firms"]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(stage).not.toBeNull();
    await page.waitForSelector('.stage-card');
    expect(await page.locator('.stage-card').textContent()).toMatch(/Firm \d+/);
  });
});

describe.each([
  [320, 640],
  [390, 844],
  [820, 1180],
  [1440, 900],
  [2560, 1440],
])('at %i × %i', (width, height) => {
  test.each(['en', 'zh'])('nothing sticks out in %s', async (lang) => {
    await open(`?screen=studio&lang=${lang}`, { width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

test('on a projector, where the page is enlarged, the pointer meets what it points at', async () => {
  await open('?screen=studio&lang=en&runs=0', { width: 2560, height: 1440 });
  expect(await page.locator('.app').evaluate((app) => app.currentCSSZoom)).toBeGreaterThan(1);
  const slider = page.locator('.timeline-area [role="slider"][aria-valuemax="199"]').first();
  const axis = (await slider.boundingBox())!;
  await page.mouse.click(axis.x + 0.7 * axis.width, axis.y + 0.3 * axis.height);
  expect(Math.abs(Number(await slider.getAttribute('aria-valuenow')) - 0.7 * 199)).toBeLessThan(3);
  // Somewhere along the middle of the map there is a firm.
  const map = (await page.locator('.stage-map').boundingBox())!;
  const tip = page.locator('.stage-tooltip');
  for (let k = 20; k < 80 && (await tip.count()) === 0; k++) {
    await page.mouse.move(map.x + (map.width * k) / 100, map.y + map.height / 2);
    await page.waitForTimeout(50);
    if ((await tip.count()) > 0) {
      const box = (await tip.boundingBox())!;
      expect(
        Math.min(
          Math.abs(box.x - map.x - (map.width * k) / 100),
          Math.abs(box.x + box.width - map.x - (map.width * k) / 100),
        ),
      ).toBeLessThan(120);
    }
  }
  expect(await tip.count()).toBe(1);
});

test('a playhead moved before the first run is there stays where it was put', { timeout: 60_000 }, async () => {
  const page = await tab();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/browser-worker*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('?screen=studio&lang=en&runs=0&preset=default');
  await page.locator('.app').waitFor();
  await page.keyboard.press('End');
  letGo();
  await page.waitForSelector('[data-fingerprint]');
  expect(await page.locator('.transport .now').textContent()).toBe('Year 49, quarter 4');
});
