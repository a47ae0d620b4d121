/** The address keeps up with what is shown: over a reload, a browser that refuses, a control that goes away in the hand. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { ScenarioDocument } from '../../experiments/index.ts';
import { decodeLink } from '../../ui/studio/link.ts';
import { chromiumSite } from './support/chromium-site.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce', timeout: 60_000 });
let page: Page;

async function settled(): Promise<string> {
  await page.waitForSelector('[data-fingerprint]');
  return (await page.getAttribute('[data-fingerprint]', 'data-fingerprint'))!;
}

async function open(address: string): Promise<void> {
  page = await tab();
  await page.goto(address);
  await settled();
}

beforeEach(() => open('?screen=studio&lang=en&theme=light&runs=0'));

const screen = (name: string): Promise<void> => page.locator('.screen-nav').getByRole('button', { name }).click();
const nowScreen = (name: string): Promise<void> =>
  page.locator('.screen-nav [aria-current]', { hasText: name }).waitFor();

async function upgrade(): Promise<void> {
  const before = await settled();
  await page.getByRole('button', { name: 'Upgrade', exact: true }).first().click();
  await expect.poll(settled).not.toBe(before);
}

/** Levels of the policy the address names. */
async function levels(): Promise<unknown> {
  const content = await decodeLink(new URL(page.url()).hash);
  if (content.kind !== 'document') return content.kind;
  const { policy = [] } = JSON.parse(content.json) as ScenarioDocument;
  return policy.map(({ level }) => level);
}

test('a reload before the address has caught up does not leave it behind', async () => {
  await upgrade();
  await expect.poll(levels).not.toEqual('none');
  const [before, shown] = [await levels(), await settled()];
  // In one task: the address has no time to follow.
  await page.evaluate(() => {
    const clear = [...document.querySelectorAll('button')].find((button) => button.textContent === 'No policy');
    clear!.click();
    location.reload();
  });
  await expect.poll(settled).not.toBe(shown);
  expect(before).not.toEqual([]);
  await expect.poll(levels).toEqual([]);
});

test('a browser that takes no changes of the address for a while has the last one in the end', async () => {
  await page.evaluate(() => {
    const kept = [history.pushState, history.replaceState] as const;
    // Chromium ignores what comes too often, others throw.
    history.pushState = () => undefined;
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    setTimeout(() => ([history.pushState, history.replaceState] = kept), 3000);
  });
  await upgrade();
  await screen('Figures');
  await nowScreen('Figures');
  expect(await levels()).toBe('none');
  await expect.poll(levels).not.toBe('none');
  const shown = await settled();
  const { hash } = new URL(page.url());
  await page.context().close();
  await open(`?lang=en&runs=0${hash}`);
  expect(await settled()).toBe(shown);
});

test('a change in the hand when its control goes away is committed when the hand lets go', async () => {
  await screen('Figures');
  await screen('Studio');
  const before = await settled();
  const slider = page.locator('[data-lever=func] input[type=range]');
  await slider.scrollIntoViewIfNeeded();
  const { x, y } = (await slider.boundingBox())!;
  await page.mouse.move(x + 8, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 12, { steps: 5 });
  await expect.poll(settled).not.toBe(before);
  await page.goBack();
  await nowScreen('Figures');
  await page.mouse.up();
  const shown = await settled();
  expect(shown).not.toBe(before);
  await expect.poll(levels).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(settled).toBe(before);
});
