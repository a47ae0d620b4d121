/** Back button, reload and a pasted link restore the exact view. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { screenIds } from '../../ui/studio/view.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { openFirefox } from './support/chromium.ts';

const site = chromiumSite({ reducedMotion: 'reduce', timeout: 60_000 });
let page: Page;

async function open(address: string): Promise<void> {
  page = await site.tab();
  await page.goto(address);
  await settled();
}

beforeEach(() => open('?screen=studio&lang=en&theme=light&runs=0'));

async function settled(): Promise<string> {
  await page.waitForSelector('[data-fingerprint]');
  return (await page.getAttribute('[data-fingerprint]', 'data-fingerprint'))!;
}

/** What a person sees, as far as an address has to bring it back. */
async function seen(): Promise<Record<string, unknown>> {
  const fingerprint = await settled();
  const shown = (await page.evaluate(() => {
    const text = (selector: string): string | undefined => document.querySelector(selector)?.textContent ?? undefined;
    return {
      screen: text('.screen-nav [aria-current]'),
      preset: text('.pill-name'),
      // The stage and its playhead are those of the studio.
      quarter: text('.transport .now'),
      firm: text('.stage-card h3, .stage-card b'),
      stage: document.querySelector('.stage-map')?.getAttribute('aria-label'),
      part: text('.explain-screen > .tabs [aria-pressed="true"]'),
      theory: text('.theory-row[aria-expanded="true"] b'),
      lesson: document.querySelector<HTMLElement>('.lesson')?.dataset['lesson'],
      step: text('.lesson-steps .faint'),
      story: document.querySelector('.drawer') !== null,
      tab: text('.sidebar .tabs [aria-selected="true"], .sidebar .tabs [aria-pressed="true"]'),
    };
  })) as Record<string, unknown>;
  return { fingerprint, ...shown };
}

const screen = (name: string): Promise<void> => page.locator('.screen-nav').getByRole('button', { name }).click();
const nowScreen = (name: string): Promise<void> =>
  page.locator('.screen-nav [aria-current]', { hasText: name }).waitFor();

async function preset(title: string): Promise<void> {
  await page.locator('.pill').click();
  await page.locator('.presets').getByText(title).first().click();
  await page.locator('.pill-name', { hasText: title }).waitFor();
  await settled();
}

async function upgrade(): Promise<void> {
  const before = await settled();
  await page.getByRole('button', { name: 'Upgrade', exact: true }).first().click();
  await page.waitForFunction(
    (old) => (document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint') ?? old) !== old,
    before,
  );
}

/** The address once it has caught up with the page. */
async function link(): Promise<string> {
  let before = '';
  await expect
    .poll(
      async () => {
        const same = page.url() === before;
        before = page.url();
        return same;
      },
      { interval: 700, timeout: 60_000 },
    )
    .toBe(true);
  return before.slice(site.url.length);
}

const RUHR = 'Ruhr: the weakness of strong ties';

/** Things to look at, each a state an address has to bring back. */
const states: readonly (readonly [string, () => Promise<void>])[] = [
  [
    'a policy, a quarter, a view of the stage and the assumptions',
    async () => {
      await upgrade();
      await page.keyboard.press('Home');
      for (let k = 0; k < 7; k++) await page.keyboard.press('PageDown');
      await page.locator('.stage-area').getByText('Knowledge', { exact: true }).click();
      await page.locator('.sidebar').getByText('Assumptions', { exact: true }).click();
    },
  ],
  [
    'a firm pinned in another preset, its story open beside the page',
    async () => {
      await preset(RUHR);
      await page.locator('[aria-label*="Map of the firms"]').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.waitForSelector('.stage-card');
      await page.getByRole('button', { name: 'Background' }).click();
      await page.waitForSelector('.drawer');
    },
  ],
  ['paths compared', () => screen('Compare')],
  [
    'a theory card',
    async () => {
      await screen('What happened');
      await page.locator('.explain-screen > .tabs').getByText('Theory').click();
      await page.locator('.theory-row').nth(3).click();
    },
  ],
  [
    'a lesson at its second step',
    async () => {
      await page.getByRole('button', { name: 'Background' }).click();
      await page.locator('.drawer').getByRole('button', { name: 'Begin' }).click();
      await page.locator('.lesson').getByRole('button', { name: 'Next' }).click();
      await page.getByText(/Step 2 of/).waitFor();
    },
  ],
];

describe.each(states)('%s', (_what, make) => {
  test('comes back on reload and from a pasted link', async () => {
    const untouched = await seen();
    await make();
    const address = await link();
    const before = await seen();
    expect(before).not.toEqual(untouched);
    await page.reload();
    await expect.poll(seen).toEqual(before);
    await page.context().close();
    await open(address);
    await expect.poll(seen).toEqual(before);
  });
});

test('an address nobody has touched stays as it was called', async () => {
  await page.waitForTimeout(1200);
  expect(page.url()).toBe(`${site.url}?screen=studio&lang=en&theme=light&runs=0`);
});

test('a reload in the middle of things forgets nothing', async () => {
  await upgrade();
  await page.keyboard.press('End');
  const before = await seen();
  await page.reload();
  await expect.poll(seen).toEqual(before);
});

test('a link runs what it opens and nothing before it', async () => {
  const link = await (async () => {
    await preset('Ruhr');
    await page.waitForFunction(() => location.hash.length > 10);
    return page.url();
  })();
  const wanted = await settled();
  const fresh = await site.tab();
  await fresh.addInitScript(() => {
    const shown = new Set<string>();
    (globalThis as unknown as { shown: Set<string> }).shown = shown;
    new MutationObserver(() => {
      const fingerprint = document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint');
      const title = document.querySelector('.pill-name')?.textContent;
      if (fingerprint) shown.add(fingerprint);
      if (title) shown.add(title);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await fresh.goto(link);
  await fresh.waitForSelector('[data-fingerprint]');
  const shown = await fresh.evaluate(() => [...(globalThis as unknown as { shown: Set<string> }).shown]);
  expect(shown).toEqual(['Ruhr: the weakness of strong ties', wanted]);
});

describe('the back button', () => {
  test('walks through screens and presets, and forward again', async () => {
    const start = await seen();
    await screen('Figures');
    await preset(RUHR);
    const ruhr = await seen();
    await screen('What happened');
    await page.locator('.explain-screen > .tabs').getByText('Theory').click();
    const theory = await seen();

    await page.goBack();
    await page.locator('.explain-screen > .tabs [aria-pressed="true"]', { hasText: 'This run' }).waitFor();
    await page.goBack();
    await nowScreen('Figures');
    expect(await seen()).toEqual(ruhr);
    await page.goBack();
    await page.locator('.pill-name', { hasText: 'A typical export cluster' }).waitFor();
    await nowScreen('Figures');
    await page.goBack();
    await nowScreen('Studio');
    await expect.poll(seen).toEqual(start);

    for (let k = 0; k < 4; k++) await page.goForward();
    await nowScreen('What happened');
    await expect.poll(seen).toEqual(theory);
  });

  test('levers and the playhead are no steps, and what was changed stays changed', async () => {
    await screen('Figures');
    await upgrade();
    const changed = await settled();
    const length = await page.evaluate(() => history.length);
    await page.keyboard.press('End');
    await page.keyboard.press('PageUp');
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.goBack();
    await nowScreen('Studio');
    expect(await settled()).toBe(changed);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(settled).not.toBe(changed);
  });

  test('brings back the document as it was left when another was opened', async () => {
    await upgrade();
    await page.keyboard.press('End');
    const left = await seen();
    await preset(RUHR);
    await page.goBack();
    await expect.poll(seen).toEqual(left);
  });

  test('closes the story and leaves a lesson', async () => {
    await page.getByRole('button', { name: 'Background' }).click();
    await page.locator('.drawer').getByRole('button', { name: 'Begin' }).click();
    await page.waitForSelector('.lesson');
    await page.goBack();
    await page.waitForSelector('.drawer');
    expect(await page.locator('.lesson').count()).toBe(0);
    await page.goBack();
    await page.waitForSelector('.drawer', { state: 'detached' });
  });

  test('does not open again what was closed: one press, one visible step', async () => {
    await screen('Figures');
    await page.getByRole('button', { name: 'Background' }).click();
    await page.locator('.drawer-close').click();
    await page.keyboard.press('?');
    await page.locator('dialog[open] .keys-help').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.waitForTimeout(600);
    await page.goBack();
    await nowScreen('Studio');
    expect(await page.locator('.drawer, dialog[open]').count()).toBe(0);
  });
});

test('a link pasted over the address opens at once and is a step to go back from', async () => {
  const start = await seen();
  await preset(RUHR);
  await screen('Figures');
  const there = await seen();
  const address = await link();
  await page.context().close();
  await open('?screen=studio&lang=en&theme=light&runs=0');
  await page.evaluate((hash) => (location.hash = hash), address.slice(address.indexOf('#')));
  await nowScreen('Figures');
  await expect.poll(seen).toEqual(there);
  await page.goBack();
  await nowScreen('Studio');
  await expect.poll(seen).toEqual(start);
});

test('the same in Firefox', async () => {
  const firefox = await openFirefox();
  try {
    const other = await (await firefox.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    const print = async (): Promise<string | null> => {
      await other.waitForSelector('[data-fingerprint]');
      return other.getAttribute('[data-fingerprint]', 'data-fingerprint');
    };
    await other.goto(`${site.url}?screen=studio&lang=en&runs=0&preset=zhejiang`);
    const before = await print();
    await other.locator('.screen-nav button').nth(screenIds.indexOf('explain')).click();
    await other.locator('.explain-screen').waitFor();
    await other.waitForFunction(() => location.hash.length > 8);
    const address = other.url();
    await other.reload();
    expect(await print()).toBe(before);
    await other.locator('.explain-screen').waitFor();
    await other.evaluate(() => history.back());
    await other.locator('.stage-area').waitFor();
    expect(await print()).toBe(before);
    await other.goto('about:blank');
    await other.goto(address);
    expect(await print()).toBe(before);
    await other.locator('.explain-screen').waitFor();
  } finally {
    await firefox.close();
  }
});
