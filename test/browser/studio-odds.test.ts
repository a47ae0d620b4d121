/**
 * Many runs behind the one on show, in a real Chromium: they arrive, agree with Node to the last bit, go stale and come
 * back.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import {
  createOutlook,
  outlookDesign,
  outlookInputs,
  packageMoves,
  presets,
  resolve,
  scenarioOf,
  type Outlook,
  type ScenarioDocument,
} from '../../experiments/index.ts';
import { encodeLink } from '../../ui/studio/link.ts';
import { laneBands } from '../../ui/charts/lanes.ts';
import { outcomeIds, outcomeStyles } from '../../ui/facts/outcomes.ts';
import { chromiumSite } from './support/chromium-site.ts';

const RUNS = 10;
const WAIT = 60_000;
const plain: ScenarioDocument = { format: 1, extends: 'default' };
const upgrade: ScenarioDocument = { ...plain, policy: packageMoves(scenarioOf(plain, presets), 'upgrade') };

const { tab } = chromiumSite({ timeout: WAIT, console: true });
let page: Page;

async function open(document: ScenarioDocument, query = `?screen=studio&lang=en&runs=${RUNS}`): Promise<void> {
  page = await tab();
  await page.goto(`${query}#${await encodeLink(document)}`);
}

const complete = (runs = RUNS) => page.waitForSelector(`.outcomes[data-runs="${runs}"]`);
const values = (of: string): Promise<string[]> =>
  page.$$eval(of, (all) => all.map((one) => one.getAttribute('value') ?? ''));
const headline = (): Promise<string | null> => page.locator('.headline').textContent();

/** The same study without a browser. */
function outlookOf(document: ScenarioDocument): Outlook {
  const design = outlookDesign(resolve(document, presets).input);
  const gathering = createOutlook(design, { ends: outcomeIds, bands: laneBands() });
  let k = 0;
  for (const input of outlookInputs(design, RUNS)) gathering.add(k++, run(input));
  const reading = gathering.read();
  for (;;) {
    const piece = reading.next();
    if (piece.done === true) return piece.value;
  }
}

test('medians, differences and intervals have the bits of Node, and the sentence counts runs', {
  timeout: 3 * WAIT,
}, async () => {
  await open(upgrade);
  await complete();
  const { now, effects } = outlookOf(upgrade).regions[0]!;
  const inUnits = (id: (typeof outcomeIds)[number], value: number): number => outcomeStyles[id].times * value;
  expect(await values('.outcome-value')).toEqual(outcomeIds.map((id) => String(inUnits(id, now.ends[id]!.p50))));
  expect(await values('.outcome-gap')).toEqual(
    outcomeIds.map((id) => {
      const { mean, low, high } = effects![id]!;
      return [mean, low, high].map((value) => inUnits(id, value)).join(' ');
    }),
  );
  await page.waitForFunction(() => document.querySelector('.headline')?.textContent?.includes('runs'));
  expect(await headline()).toMatch(/^With this policy, with other luck in this same world.*10 runs/);
  expect(await page.locator('.odds-dots [data-run]').count()).toBe(RUNS);
  expect(await page.locator('[role=img] .tl-spread .tl-middle').count()).toBe(3);
});

test('a lever in hand makes it stale at once, undo brings it back from memory', { timeout: 3 * WAIT }, async () => {
  await open(upgrade);
  await complete();
  const before = await values('.outcome-value, .outcome-gap');
  await page.getByRole('slider', { name: 'R&D support', exact: false }).first().focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForSelector('.outcomes:not([data-runs]) .odds-faded');
  expect(await page.locator('.tl-spread-stale').count()).toBeGreaterThan(0);
  expect(await headline()).toMatch(/^In the run shown/);
  await complete();
  expect(await values('.outcome-value, .outcome-gap')).not.toEqual(before);
  const afterUndo = await page.evaluate(async () => {
    document.querySelector<HTMLButtonElement>('button.undo')!.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return document.querySelector('.outcomes')!.getAttribute('data-runs');
  });
  expect(afterUndo).toBe(String(RUNS));
  expect(await values('.outcome-value, .outcome-gap')).toEqual(before);
});

test('it can be paused and gone on with; fewer and more runs are a choice that is remembered', {
  timeout: 4 * WAIT,
}, async () => {
  await open(upgrade, '?screen=studio&lang=en&runs=50');
  await page.waitForSelector('.outcomes[data-runs]');
  await page.getByRole('button', { name: 'Pause the runs' }).click();
  await page.getByRole('button', { name: 'Go on with the runs' }).waitFor();
  await expect.poll(headline).toMatch(/^With this policy/);
  const paused = Number(await page.getAttribute('.outcomes', 'data-runs'));
  expect(paused).toBeGreaterThan(0);
  expect(paused).toBeLessThan(50);
  await page.getByRole('button', { name: 'Go on with the runs' }).click();
  await page.waitForFunction(
    (runs) => Number(document.querySelector('.outcomes')?.getAttribute('data-runs')) > runs,
    paused,
  );
  const choice = page.getByLabel('How many runs to judge by');
  await choice.selectOption('10');
  await complete(10);
  await choice.selectOption('0');
  await page.waitForFunction(
    () => document.querySelector('.odds') === null && document.querySelector('.tl-spread') === null,
  );
  expect(await headline()).toMatch(/^In the run shown/);
  await page.goto('?screen=studio&lang=en');
  await page.waitForSelector('[data-fingerprint]');
  expect(await choice.inputValue()).toBe('0');
});

test('a verdict opens one of its runs, and undo goes back', { timeout: 2 * WAIT }, async () => {
  await open(plain);
  await complete();
  const seed = page.locator('.luck input');
  const own = await seed.inputValue();
  const texts = (): Promise<string[]> => page.locator('.odds-counts button').allTextContents();
  const counts = await texts();
  const button = page.locator('.odds-counts button').first();
  await button.click();
  await expect.poll(() => seed.inputValue()).toMatch(new RegExp(`^${own}/\\d+$`));
  const number = (await seed.inputValue()).split('/')[1]!;
  expect(await page.locator('.on-show').textContent()).toContain(`run ${number}`);
  expect(await page.locator('.odds-lit').count()).toBe(1);
  // The others are still the others: nothing is run again and no count changes.
  expect(await page.getAttribute('.outcomes', 'data-runs')).toBe(String(RUNS));
  expect(await texts()).toEqual(counts);
  await page.waitForFunction(
    (name) => document.querySelector('.on-show b')?.textContent?.trim() === name,
    'Locked-in decline',
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => seed.inputValue()).toBe(own);
});
