/** How fast the built page starts, answers, plays and compares, in a real Chromium. */
import type { Browser, Page } from 'playwright-core';
import { encodeLink } from '../../ui/studio/link.ts';
import { summarise, type Measured } from '../repeat.ts';

const FIRST_LOADS = 5;
const LEVER_MOVES = 200;
const FRAMES = 300;
const COMPARISONS = 5;
const RESTS_MS = 800;
/** A busy machine may be slow; that is for the result to say, not for a timeout. */
const PATIENCE_MS = 300_000;

/** A browser tab of its own with the page in it. */
export async function openPage(browser: Browser, url: string, slowdown = 1, link = ''): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // Without runs in the background, which have measurements of their own.
  await page.goto(`${url}?screen=studio&lang=en&runs=0${link}`);
  await page.waitForSelector('[data-fingerprint]');
  return page;
}

/** A few of something in tabs of their own. */
async function inTabs<T>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<T>,
  slowdown = 1,
  link = '',
): Promise<T> {
  const page = await openPage(browser, url, slowdown, link);
  try {
    return await work(page);
  } finally {
    await page.context().close();
  }
}

export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
}

export interface StartSpeed {
  /** First contentful paint, ms after the address was opened. */
  readonly firstPictureMs: Measured;
  /** Until the first run is on show. */
  readonly firstRunMs: Measured;
}

/** First loads on a processor slowed down. */
export async function measureStart(browser: Browser, url: string, slowdown: number): Promise<StartSpeed> {
  const loads: { readonly picture: number; readonly run: number }[] = [];
  for (let k = 0; k < FIRST_LOADS; k++) {
    const load = (page: Page) =>
      page.evaluate(() => ({
        run: performance.now(),
        picture: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      }));
    loads.push(await inTabs(browser, url, load, slowdown));
  }
  return {
    firstPictureMs: summarise(loads.map(({ picture }) => picture)),
    firstRunMs: summarise(loads.map(({ run }) => run)),
  };
}

export interface LeverSpeed {
  /** From the input event of a lever to the first changed line in the charts. */
  readonly leverToRedrawMs: Measured;
  readonly leverToRedraw95Ms: number;
  /** The page thread's longest task during the moves, 0 when none took 50 ms. */
  readonly longestTaskMs: number;
}

/** Moves a lever many times and waits for the charts each time. */
export function measureLever(browser: Browser, url: string, moves = LEVER_MOVES): Promise<LeverSpeed> {
  return inTabs(browser, url, async (page) => {
    const { times, longest } = await page.evaluate(async (count) => {
      let longestTask = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
      }).observe({ type: 'longtask' });
      // Hundredths of one lever after another: no move asks for what an earlier one has answered.
      const sliders = document.querySelectorAll<HTMLInputElement>('.slider input');
      const found: number[] = [];
      for (let k = 0; k < count; k++) {
        const slider = sliders[Math.floor(k / 100)];
        if (slider === undefined) throw new Error('too few sliders on the page');
        slider.valueAsNumber = ((k % 100) + 1) / 100;
        const line = () =>
          [...document.querySelectorAll('.timeline-area [role=img] path')].map((path) => path.getAttribute('d')).join();
        const before = line();
        const start = performance.now();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise<void>((resolve) => {
          const look = (): void => {
            if (line() !== before || performance.now() - start > 2000) resolve();
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
        found.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
      return { times: found, longest: longestTask };
    }, moves);
    return { leverToRedrawMs: summarise(times), leverToRedraw95Ms: percentile(times, 0.95), longestTaskMs: longest };
  });
}

export interface PlaySpeed {
  readonly playingFramesPerSecond: number;
  /** Milliseconds between frames that 95 % stay below. */
  readonly frame95Ms: number;
  readonly layoutShift: number;
}

/** Plays a run from its beginning. */
export function measurePlaying(browser: Browser, url: string): Promise<PlaySpeed> {
  return inTabs(browser, url, async (page) => {
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    const { gaps, shift } = await page.evaluate(async (frames) => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: false });
      const found: number[] = [];
      let last = performance.now();
      await new Promise<void>((resolve) => {
        const tick = (now: number): void => {
          found.push(now - last);
          last = now;
          if (found.length > frames) resolve();
          else requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
      });
      return { gaps: found.slice(1), shift: moved };
    }, FRAMES);
    const middle = percentile(gaps, 0.5);
    return { playingFramesPerSecond: 1000 / middle, frame95Ms: percentile(gaps, 0.95), layoutShift: shift };
  });
}

const compareButton = (page: Page) => page.locator('.screen-nav').getByRole('button', { name: 'Compare' });

/** Leaves two paths in one world on the table, and waits until the comparison knows what it was asked. */
async function openTwoPaths(page: Page): Promise<void> {
  await compareButton(page).click();
  const chips = page.locator('.cmp-chip');
  await chips.first().waitFor();
  while ((await chips.count()) > 2) {
    await chips.last().click();
    await page.locator('.cmp-edit').getByRole('button', { name: 'Remove' }).click();
  }
  await page.getByLabel('Draw worlds for').selectOption('none');
  await page.locator('.cmp-progress [aria-valuenow="30"]').waitFor();
  await page.waitForFunction(() => document.querySelector('.cmp-progress .cmp-still') !== null);
}

/** The preset with inspection as its package: as many firms as without, where the upgrade package has twice as many. */
const inspected = {
  format: 1,
  extends: 'default',
  packages: {
    upgrade: { label: { en: 'Inspection', zh: '质检' }, start: 60, policy: [{ lever: 'insp', level: 0.4, ramp: 8 }] },
  },
};

/**
 * Thirty pairs of two paths, 60 runs of a luck nobody asked for yet: from the click to the last interval on show,
 * workers warm.
 */
export async function measureThirtyPairs(
  browser: Browser,
  url: string,
  paired: 'inspection' | 'upgrade',
): Promise<Measured> {
  const link = paired === 'upgrade' ? '' : `#${await encodeLink(inspected)}`;
  const times: number[] = [];
  for (let k = 0; k < COMPARISONS; k++) {
    const time = await inTabs(
      browser,
      url,
      async (page) => {
        await openTwoPaths(page);
        await page.locator('.screen-nav').getByRole('button', { name: 'Studio' }).click();
        const drawn = page.waitForFunction(
          (old) => document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint') !== old,
          await page.getAttribute('[data-fingerprint]', 'data-fingerprint'),
        );
        await page.getByRole('button', { name: 'Another draw' }).click();
        await drawn;
        await page.waitForTimeout(RESTS_MS);
        const ask = await compareButton(page).elementHandle();
        return page.evaluate(
          async ({ button, patience }) => {
            const done = (): boolean =>
              document.querySelector('.cmp-progress .cmp-still') !== null &&
              document.querySelector('.cmp-progress [aria-valuenow="30"]') !== null;
            const start = performance.now();
            (button as HTMLButtonElement).click();
            let begun = false;
            await new Promise<void>((resolve) => {
              const look = (): void => {
                begun ||= !done();
                if ((begun && done()) || performance.now() - start > patience) resolve();
                else requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            });
            return performance.now() - start;
          },
          { button: ask, patience: PATIENCE_MS },
        );
      },
      1,
      link,
    );
    times.push(time);
  }
  return summarise(times);
}
