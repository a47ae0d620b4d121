/**
 * The page seen otherwise: on paper, in colours forced by the system, on a finer screen, with more firms than a screen
 * has room for.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { encodeLink } from '../../ui/studio/link.ts';
import type { View } from '../../ui/studio/view.ts';
import { figureIds } from '../../ui/figures/figure-list.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { geometryFaults } from './support/geometry.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce', timeout: 60_000 });
type TabOptions = Parameters<typeof tab>[0];

const policy = (['open', 'func'] as const).map((lever) => ({ lever, level: 0.8, from: 60 }));

async function open(
  view: View,
  { lang = 'en', theme = 'light', preset = 'default', scale = 1, act = true, ...options }: Opening = {},
): Promise<Page> {
  const page = await tab(options);
  const scenario = { format: 1, extends: preset, assumptions: { scale }, view, ...(act ? { policy } : {}) };
  await page.goto(`?screen=studio&lang=${lang}&theme=${theme}&runs=0#${await encodeLink(scenario)}`);
  await page.waitForSelector('[data-fingerprint]', { timeout: 120_000 });
  await page.waitForSelector('.part-loading, [aria-busy="true"]', { state: 'detached' });
  return page;
}

type Opening = TabOptions & {
  readonly lang?: string;
  readonly theme?: string;
  readonly preset?: string;
  readonly scale?: number;
  readonly act?: boolean;
};

/** The stage has been drawn: its legend counts firms. */
const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('.stage-legend em')].some((count) => Number(count.textContent) > 0),
  );

/** A4 less its margins, pixels. */
const upright = { width: 688, height: 1017 };
const lying = { width: 1017, height: 688 };

describe('on paper', () => {
  /** Drawings with something in them, pictures, tables, and what is left of the controls. */
  const onPaper = (page: Page) =>
    page.evaluate(() => {
      const paper = document.querySelector('.paper');
      if (paper === null) return undefined;
      const shown = (element: Element): boolean => element.checkVisibility();
      const drawings = [...paper.querySelectorAll('svg')].filter(
        (svg) => shown(svg) && svg.getBoundingClientRect().width > 200,
      );
      return {
        drawings: drawings.length,
        empty: drawings.filter(
          (svg) =>
            [...svg.querySelectorAll('path')].reduce((sum, path) => sum + (path.getAttribute('d') ?? '').length, 0) <
            40,
        ).length,
        pictures: [...paper.querySelectorAll('img')].filter((image) => image.complete && image.naturalWidth > 500)
          .length,
        tables: [...paper.querySelectorAll('table')].filter(shown).length,
        controls: [...paper.querySelectorAll('button, input, select, textarea, [role="slider"]')].filter(shown).length,
        page: [...document.querySelectorAll('body > :not(.paper)')].filter(shown).length,
        theme: document.documentElement.dataset['theme'],
        words: paper.textContent ?? '',
        ground: getComputedStyle(paper).backgroundColor,
      };
    });

  const screens = [
    { name: 'studio', view: { quarter: 120 }, lang: 'en', theme: 'dark', drawings: 1, pictures: 1, tables: 2 },
    {
      name: 'studio of two regions',
      preset: 'west',
      view: { quarter: 80 },
      lang: 'zh',
      theme: 'light',
      drawings: 1,
      pictures: 1,
      tables: 2,
    },
    {
      name: 'figures',
      view: { quarter: 120, screen: 'figures' },
      lang: 'zh',
      theme: 'dark',
      drawings: figureIds.length,
      pictures: 0,
      tables: 0,
    },
    {
      name: 'comparison',
      view: { quarter: 120, screen: 'compare' },
      lang: 'en',
      theme: 'dark',
      drawings: 4,
      pictures: 2,
      tables: 1,
    },
  ] as const;

  test.each(screens)('$name', async (screen) => {
    const { view, lang, theme, drawings, pictures, tables } = screen;
    const page = await open(view, { lang, theme, preset: 'preset' in screen ? screen.preset : 'default' });
    if (screen.name === 'comparison') await page.locator('.cmp-still').waitFor({ timeout: 240_000 });
    else if (screen.name !== 'figures') await drawn(page);
    const fingerprint = await page.locator('[data-fingerprint]').getAttribute('data-fingerprint');
    await page.emulateMedia({ media: 'print' });
    await page.waitForSelector('.paper', { state: 'attached' });
    // A typeface that arrives while the pages are made spoils them.
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loading').length)).toBe(0);
    for (const size of [upright, lying]) {
      await page.setViewportSize(size);
      const paper = (await onPaper(page))!;
      expect(paper).toMatchObject({
        empty: 0,
        pictures,
        tables,
        controls: 0,
        page: 0,
        theme: 'light',
        ground: 'rgb(255, 255, 255)',
      });
      expect(paper.drawings).toBe(drawings);
      expect(paper.words).toContain(fingerprint);
      expect(paper.words).toContain(page.url());
      expect(await page.evaluate(geometryFaults)).toEqual([]);
    }
    const file = await page.pdf({ format: 'A4', printBackground: true });
    const pages = file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(screen.name === 'figures' ? 5 : 4);
    await page.emulateMedia({ media: 'screen' });
    await page.waitForSelector('.paper', { state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
  });

  test('what is printed stands there as soon as the browser has told of it, and is gone afterwards', async () => {
    const page = await open({ screen: 'figures' }, { theme: 'dark' });
    const counts = await page.evaluate(() => {
      const count = (): number => document.querySelectorAll('.paper svg path[d*="L"]').length;
      dispatchEvent(new Event('beforeprint'));
      const during = count();
      dispatchEvent(new Event('afterprint'));
      return [during, count()];
    });
    expect(counts[0]).toBeGreaterThan(30);
    expect(counts[1]).toBe(0);
  });

  test('an explanation is printed as text', async () => {
    const page = await open({ screen: 'explain' }, { theme: 'dark', lang: 'zh' });
    await page.locator('.chronicle-story').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.waitForSelector('.paper', { state: 'attached' });
    await page.setViewportSize(upright);
    const words = await page.evaluate(() => document.querySelector<HTMLElement>('.paper')!.innerText);
    expect(words).toContain(await page.evaluate(() => document.querySelector('#app .chronicle-story')!.textContent));
    expect(await page.evaluate(geometryFaults)).toEqual([]);
  });
});

describe('in forced colours', () => {
  /** Text, lines and controls that do not stand out from the ground. */
  const faint = (page: Page) =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 1;
      const brush = canvas.getContext('2d', { willReadFrequently: true })!;
      const probe = document.createElement('i');
      probe.style.cssText = 'forced-color-adjust:none;color:Canvas';
      document.body.append(probe);
      const luminance = (colour: string): number => {
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
        const [r, g, b] = Array.from(brush.getImageData(0, 0, 1, 1).data.subarray(0, 3), (part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const ground = luminance(getComputedStyle(probe).color);
      const contrast = (colour: string): number => {
        const other = luminance(colour);
        return (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05);
      };
      const faults: string[] = [];
      // Words on bars and on the playhead lie on a ground of their own.
      for (const text of document.querySelectorAll<SVGTextElement>('svg text')) {
        const own = text.closest('.pl-readout, .tl-score');
        if (
          own !== null ||
          !text.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ||
          (text.textContent ?? '') === ''
        )
          continue;
        const { fill } = getComputedStyle(text);
        if (contrast(fill) < 4.5) faults.push(`text “${text.textContent}” ${fill}`);
      }
      for (const line of document.querySelectorAll<SVGElement>('.pl-axis path, .pl-baseline')) {
        const { stroke } = getComputedStyle(line);
        if (stroke !== 'none' && contrast(stroke) < 3) faults.push(`line ${line.getAttribute('class')} ${stroke}`);
      }
      for (const track of document.querySelectorAll('.slider-track, .budget-spent')) {
        if (contrast(getComputedStyle(track).backgroundColor) < 3) faults.push(`track ${track.className}`);
      }
      const chosen = '[aria-selected="true"], .tabs [aria-pressed="true"], .stage-switch [aria-checked="true"]';
      for (const tabOn of document.querySelectorAll(chosen)) {
        if (contrast(getComputedStyle(tabOn).backgroundColor) < 1.5)
          faults.push(`${tabOn.textContent} is not seen to be chosen`);
      }
      probe.remove();
      return { faults, dark: ground < 0.5, theme: document.documentElement.dataset['theme'] };
    });

  /** Share of the stage's pixels that are as dark or light as its ground. */
  const stageGround = (page: Page) =>
    page.evaluate(() => {
      const stage = document.querySelector<HTMLCanvasElement>('#stage canvas')!;
      const { data } = stage.getContext('2d')!.getImageData(0, 0, stage.width, stage.height);
      let dark = 0;
      for (let k = 0; k < data.length; k += 4) if (data[k]! + data[k + 1]! + data[k + 2]! < 384) dark++;
      return dark / (data.length / 4);
    });

  test.each(['dark', 'light'] as const)(
    'everything stands out from a %s ground, whatever theme was chosen',
    async (colorScheme) => {
      const theme = colorScheme === 'dark' ? 'light' : 'dark';
      for (const view of [
        { quarter: 120 },
        { quarter: 120, screen: 'figures' as const },
        { quarter: 80, sidebar: 'assumptions' as const },
      ]) {
        const page = await open(view, { theme, forcedColors: 'active', colorScheme });
        expect(await faint(page)).toEqual({ faults: [], dark: colorScheme === 'dark', theme: colorScheme });
        if (!('screen' in view)) {
          await drawn(page);
          await page.waitForTimeout(200);
          const dark = await stageGround(page);
          expect(colorScheme === 'dark' ? dark : 1 - dark).toBeGreaterThan(0.6);
        }
        await page.context().close();
      }
    },
  );

  test('they may come and go while the page is open', async () => {
    const page = await open({ quarter: 100 }, { theme: 'light', colorScheme: 'dark' });
    await drawn(page);
    await page.waitForTimeout(200);
    expect(await stageGround(page)).toBeLessThan(0.4);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    await page.waitForTimeout(300);
    expect(await stageGround(page)).toBeGreaterThan(0.6);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
    await page.waitForTimeout(300);
    expect(await stageGround(page)).toBeLessThan(0.4);
  });
});

test('on a finer screen the stage has as many pixels as the screen', async () => {
  // Lower than the page ever gets: its parts keep their sizes, so that nothing but the density tells the stage to draw.
  const page = await open({ quarter: 100 }, { viewport: { width: 1440, height: 600 } });
  await drawn(page);
  const pixels = (): Promise<number> =>
    page.evaluate(() => {
      const stage = document.querySelector<HTMLCanvasElement>('#stage canvas')!;
      return stage.width / stage.getBoundingClientRect().width;
    });
  const session = await page.context().newCDPSession(page);
  for (const [k, density] of [2, 1.5, 3, 1].entries()) {
    // Without any other size Chromium's emulation does not tell the page.
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 1440,
      height: 599 - k,
      deviceScaleFactor: density,
      mobile: false,
    });
    await expect.poll(pixels, { timeout: 60_000 }).toBeCloseTo(density, 1);
  }
});

test('a map of very many firms says how far it is and that it shows another run; timers go on meanwhile', async () => {
  const page = await tab();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    setInterval(() => {
      const note = document.querySelector('.stage-drawing p')?.textContent ?? '';
      const behind = document.querySelector('.stage-behind') !== null;
      if (note !== '' && note !== seen.at(-1)?.slice(1)) seen.push((behind ? '!' : ' ') + note);
    }, 20);
  });
  await page.goto('?screen=studio&lang=en&runs=0');
  await page.waitForSelector('[data-fingerprint]');
  await page.waitForSelector('.stage-drawing', { state: 'detached' });
  const link = await encodeLink({ format: 1, extends: 'default', assumptions: { scale: 60 }, view: { quarter: 120 } });
  await page.evaluate((hash) => void (location.hash = hash), link);
  const firms = (): Promise<number> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.stage-legend-row em')]
        .slice(0, 4)
        .reduce((sum, { textContent }) => sum + Number(textContent!.replaceAll(',', '')), 0),
    );
  await expect.poll(firms, { timeout: 240_000 }).toBeGreaterThan(10_000);
  await page.waitForSelector('.stage-drawing', { state: 'detached' });
  const seen = await page.evaluate(() => (globalThis as unknown as { readonly seen: readonly string[] }).seen);
  const drawing = seen.filter((note) =>
    /^!Up to 1\d,\d{3} firms are being drawn, \d+%\. Until then the stage shows the run before\.$/.test(note),
  );
  expect(drawing.length).toBeGreaterThan(3);
});
