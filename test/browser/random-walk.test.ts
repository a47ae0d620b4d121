/**
 * Somebody who clicks, types, drags and scrolls without sense: nothing may throw, no part may fail to be drawn, and at
 * the end the run on show is that of the document in the address. `npm run walk` walks for longer and measures the
 * heap.
 */
import type { Page } from 'playwright-core';
import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { parseDocument, presets, resolve } from '../../experiments/index.ts';
import { decodeLink } from '../../ui/studio/link.ts';
import { screenIds } from '../../ui/studio/view.ts';
import { chromiumSite } from './support/chromium-site.ts';

const { tab } = chromiumSite({
  timeout: 60_000,
  permissions: ['clipboard-read', 'clipboard-write'],
  acceptDownloads: true,
});

/** About a minute of them, or as many as asked for. */
const ACTIONS = Number(process.env['WALK_ACTIONS'] ?? 300);
const SEEDS = (process.env['WALK_SEEDS'] ?? 'a').split(',');

const keys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Enter',
  'Space',
  'Escape',
  'Tab',
  'Shift+Tab',
];
const shortcuts = ['Control+z', 'Control+Shift+z', '?', '1', '2', '3', '4', 'r', 'b', 'j', 'k', '['];
const words = ['0,5', '1/2', '-3', '1e9', '义乌', '１', '=1+1', 'constructor', '', '12.5', '<b>', '2000', 'null', '😀'];
const views = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
];

/** Runs in the page: the middles of what can be used where it can be seen; nothing that leads away from the page. */
function targets(): { readonly x: number; readonly y: number; readonly kind: string }[] {
  const controls =
    'button, input, select, summary, textarea, [role="slider"], [role="tab"], [role="application"], a[href^="#"]';
  return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    const reachable = width > 0 && middleX >= 0 && middleY >= 0 && middleX < innerWidth && middleY < innerHeight;
    if (!reachable || (element as HTMLInputElement).type === 'file') return [];
    return [{ x: middleX, y: middleY, kind: element.tagName }];
  });
}

interface Walker {
  readonly page: Page;
  readonly draw: () => number;
}

const pick = <T>({ draw }: Walker, list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;

async function act(walker: Walker): Promise<string> {
  const { page, draw } = walker;
  const { mouse, keyboard } = page;
  const { width, height } = page.viewportSize()!;
  const chance = draw();
  const found = await page.evaluate(targets);
  if (chance < 0.5 && found.length > 0) {
    const { x, y, kind } = pick(walker, found);
    if (kind === 'SELECT') {
      await page.evaluate(
        ([left, top, share]) => {
          const select = document.elementFromPoint(left!, top!)?.closest('select');
          if (!select) return;
          select.selectedIndex = Math.floor(share! * select.options.length);
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        [x, y, draw()],
      );
      return `select ${x} ${y}`;
    }
    await mouse.click(x, y);
    if (kind === 'INPUT' && draw() < 0.5) {
      await keyboard.press('Control+a');
      await keyboard.type(pick(walker, words));
      await keyboard.press('Enter');
    }
    return `click ${kind} ${Math.round(x)} ${Math.round(y)}`;
  }
  if (chance < 0.65) {
    const [x, y] = [draw() * width, draw() * height];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + (draw() - 0.5) * 400, y + (draw() - 0.5) * 300, { steps: 3 });
    await mouse.up();
    return `drag ${Math.round(x)} ${Math.round(y)}`;
  }
  if (chance < 0.85) {
    const key = pick(walker, draw() < 0.7 ? keys : shortcuts);
    await keyboard.press(key);
    return key;
  }
  if (chance < 0.9) {
    await mouse.move(draw() * width, draw() * height);
    await mouse.wheel(0, (draw() - 0.4) * 600);
    return 'wheel';
  }
  if (chance < 0.93) {
    await page.setViewportSize(pick(walker, views));
    return 'size';
  }
  if (chance < 0.98) {
    // What lies over the page is put away; then another screen, also from under what is still open.
    for (let k = 0; k < 3; k++) await keyboard.press('Escape');
    const screens = page.locator('.screen-nav button');
    const to = Math.floor(draw() * screenIds.length);
    // The fork names the studio alone.
    if ((await screens.count()) > 0) await screens.nth(to).dispatchEvent('click');
    else await page.locator('.fork-laboratory').dispatchEvent('click');
    return 'screen';
  }
  const back = draw() < 0.5;
  // Going back over the first step would leave the page.
  await page.evaluate((by) => void (history.state?.at > 1 && history.go(by)), back ? -1 : 1);
  return back ? 'back' : 'forward';
}

/** Bytes in use after everything nobody needs is gone. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Everything closed, the first scenario on the first screen: what is in use here should not grow. */
async function restAndMeasure(page: Page): Promise<number> {
  await page.setViewportSize(views[0]!);
  for (let k = 0; k < 3; k++) await page.keyboard.press('Escape');
  await page.goto('?screen=studio&lang=en#');
  await page.locator('[data-fingerprint]').waitFor();
  return heap(page);
}

test.each(SEEDS)('walks from seed %s', { timeout: 120_000 + 3_000 * ACTIONS }, async (seed) => {
  const page = await tab();
  page.on('dialog', (dialog) => void dialog.dismiss());
  const walker: Walker = { page, draw: seedrandom.alea(seed) };
  await page.goto('?screen=studio&lang=en');
  await page.locator('[data-fingerprint]').waitFor();
  const done: string[] = [];
  const sizes: number[] = [];
  const addresses = new Set<string>();
  const screens = new Set<string>();
  const measureEvery = Math.max(200, Math.floor(ACTIONS / 20));
  for (let k = 0; k < ACTIONS; k++) {
    done.push(await act(walker));
    const { failed, address, screen } = await page.evaluate(() => ({
      failed: document.querySelector('.part-failed pre')?.textContent ?? '',
      address: location.hash,
      screen: document.querySelector('.screen-nav [aria-current]')?.textContent ?? '',
    }));
    expect(failed, `after ${done.slice(-12).join('; ')}`).toBe('');
    addresses.add(address);
    screens.add(screen);
    if (process.env['WALK_ACTIONS'] !== undefined && k % measureEvery === 0) sizes.push(await heap(page));
  }
  // Not stuck in a corner of the page.
  expect(screens.size).toBeGreaterThan(3);
  expect(addresses.size).toBeGreaterThan(ACTIONS / 10);
  await page.setViewportSize(views[0]!);
  // A run stopped by hand is on show only when it is asked for again.
  for (const again of await page.locator('.notice-info .act', { hasText: /^(Run again|重新运行)$/ }).all())
    await again.click();
  await page.locator('[data-fingerprint]').waitFor({ timeout: 240_000, state: 'attached' });
  // The address is written a moment after the last change.
  const onShow = () =>
    page.evaluate(() => ({
      hash: location.hash,
      shown: document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint') ?? 'none',
      screen: document.querySelector('.screen-nav [aria-current]')?.textContent ?? 'the fork',
      notices: [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent),
    }));
  await expect
    .poll(
      async () => {
        const { hash, shown, ...seen } = await onShow();
        const where = `${JSON.stringify(seen)}, ${page.url()}, after ${done.slice(-40).join('; ')}`;
        const link = await decodeLink(hash);
        if (link.kind !== 'document') return `${link.kind} link: ${where}`;
        const checked = parseDocument(link.json, presets);
        if ('faults' in checked) return `${JSON.stringify(checked.faults)}: ${where}`;
        const { fingerprint } = run(resolve(checked.document, presets).input);
        return shown === fingerprint
          ? 'the run of the document'
          : `the run ${shown}, not ${fingerprint} of ${link.json}: ${where}`;
      },
      { timeout: 240_000 },
    )
    .toBe('the run of the document');
  if (sizes.length > 0) {
    console.log(
      `heap over the walk, MB: ${sizes.map((bytes) => (bytes / 1e6).toFixed(1)).join(' ')}; at rest ${((await restAndMeasure(page)) / 1e6).toFixed(1)}`,
    );
  }
});
