/** Shocks, mechanism switches and the length of a run, set on the page in a real Chromium. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { presets, resolve, type ScenarioDocument } from '../../experiments/index.ts';
import { decodeLink } from '../../ui/studio/link.ts';
import { chromiumSite, type TabOptions } from './support/chromium-site.ts';

const site = chromiumSite({ reducedMotion: 'reduce' });
let page: Page;

async function open(options: TabOptions = {}): Promise<void> {
  page = await site.tab(options);
  await page.goto('?screen=studio&lang=en&theme=light&preset=ruhr');
  await page.waitForSelector('[data-fingerprint]');
}

const fingerprint = (): Promise<string | null> => page.locator('.app').getAttribute('data-fingerprint');
async function untilFingerprint(wanted: string): Promise<void> {
  await page.locator(`.app[data-fingerprint="${wanted}"]`).waitFor();
}
const runOf = (document: ScenarioDocument): string => run(resolve(document, presets).input).fingerprint;
async function linked(): Promise<ScenarioDocument> {
  const content = await decodeLink(await page.evaluate(() => location.hash));
  if (content.kind !== 'document') throw new Error(content.kind);
  return JSON.parse(content.json) as ScenarioDocument;
}

test('a shock is added at the playhead, sized, moved, taken away, and is part of the scenario', async () => {
  await open();
  const before = (await fingerprint())!;
  await page.getByRole('tab', { name: 'Assumptions' }).click();
  const group = page.getByRole('button', { name: /^Shocks from outside/ });
  expect(await group.textContent()).toMatch(/1$/);
  await group.click();
  await page.getByRole('button', { name: 'Add at the playhead: Demand shock' }).click();
  const size = page.getByRole('spinbutton', { name: 'Demand shock, size' });
  await size.fill('-60');
  await size.press('Enter');
  await page.getByRole('spinbutton', { name: 'Demand shock, when: year' }).fill('1980');
  await page.getByRole('spinbutton', { name: 'Demand shock, when: year' }).press('Enter');
  await page.locator('.tl-events [aria-label^="Demand shock −60%, 1980"]').waitFor();
  await expect
    .poll(async () => (await linked()).events?.[1])
    .toEqual({ quarter: 117, kind: 'demandShock', size: -0.6 });
  const document = await linked();
  await untilFingerprint(runOf(document));

  // Out of range is told and changes nothing.
  await size.fill('900');
  await size.press('Enter');
  expect(await page.getByRole('alert').textContent()).toBe(
    'Demand shock, size: found 900, allowed a number from -100 to 500. It stays at -60.',
  );
  expect(await size.inputValue()).toBe('-60');
  expect((await linked()).events![1]!.size).toBe(-0.6);

  await page.getByRole('button', { name: /^Remove: Demand shock/ }).click();
  await untilFingerprint(before);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await untilFingerprint(runOf(document));
  await page.getByRole('button', { name: 'As the scenario has it', exact: true }).click();
  await untilFingerprint(before);
}, 120_000);

test('a mechanism is switched off by keyboard, from the beginning or from a quarter, and the change is told', async () => {
  await open();
  const before = (await fingerprint())!;
  await page.getByRole('tab', { name: 'Assumptions' }).click();
  await page.getByRole('button', { name: /^Mechanisms/ }).click();
  const political = page.getByRole('checkbox', { name: 'Political lock-in' });
  expect(await political.isChecked()).toBe(true);
  await political.focus();
  await page.keyboard.press('Space');
  await untilFingerprint(runOf({ format: 1, extends: 'ruhr', mechanismsOff: [{ mechanism: 'politicalLockIn' }] }));
  expect(await page.getByRole('button', { name: /^Mechanisms/ }).textContent()).toContain('1 off');
  const year = page.getByRole('spinbutton', { name: 'Political lock-in, off from: year' });
  await year.fill('1970');
  await year.press('Enter');
  await expect.poll(async () => (await linked()).mechanismsOff).toEqual([{ mechanism: 'politicalLockIn', from: 76 }]);
  await page.getByRole('button', { name: 'Changes' }).first().click();
  await page.getByText('Switched off political lock-in from 1970 on.').first().waitFor();
  await page.keyboard.press('Escape');
  await political.click();
  await untilFingerprint(before);
}, 120_000);

test('a shorter run ends earlier everywhere, on a phone too', async () => {
  await open({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.getByRole('button', { name: 'Levers', exact: true }).click();
  await page.getByRole('tab', { name: 'Assumptions' }).click();
  const years = page.getByRole('spinbutton', { name: 'Length of the run, years' });
  await years.fill('30');
  await years.press('Enter');
  await untilFingerprint(runOf({ format: 1, extends: 'ruhr', quarters: 120 }));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}, 120_000);
