/**
 * Numbers typed and pasted: every notation means the same on the page as on the command line, and a field shows what
 * the model has.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ScenarioDocument } from '../../experiments/index.ts';
import { decodeLink, encodeLink } from '../../ui/studio/link.ts';
import { chromiumSite, type TabOptions } from './support/chromium-site.ts';
import { undoDepth } from './support/undo-depth.ts';

const site = chromiumSite({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
let page: Page;

const assumptions = { view: { sidebar: 'assumptions', tab: 'levers' } };

async function open(more: object, lang: 'en' | 'zh' = 'en', options: TabOptions = {}): Promise<void> {
  page = await site.tab(options);
  await page.goto(
    `?screen=studio&lang=${lang}&theme=light&runs=0#${await encodeLink({ format: 1, extends: 'default', ...more })}`,
  );
  await page.waitForSelector('[data-fingerprint]');
}

/** The document in the address; it follows a change after a moment. */
async function linked(): Promise<ScenarioDocument> {
  const content = await decodeLink(await page.evaluate(() => location.hash));
  if (content.kind !== 'document') throw new Error(content.kind);
  return JSON.parse(content.json) as ScenarioDocument;
}

const field = (name: string | RegExp): Locator => page.getByRole('spinbutton', { name, exact: true });
const refusal = (): Locator => page.getByRole('alert');

async function find(name: string): Promise<Locator> {
  await page.getByRole('searchbox').fill(name);
  return field(name);
}

async function write(input: Locator, text: string, how: 'typed' | 'pasted'): Promise<void> {
  await input.focus();
  await page.keyboard.press('Control+A');
  if (how === 'typed') await page.keyboard.type(text);
  else {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press('Control+V');
  }
  await page.keyboard.press('Enter');
}

describe.each(['typed', 'pasted'] as const)('%s', (how) => {
  test('what can mean one thing only is taken', async () => {
    await open(assumptions);
    const input = await find('Market relative to rivals');
    for (const [text, value] of [
      ['0.5', '0.5'],
      ['.75', '0.75'],
      ['＋２．５', '2.5'],
      ['５０ｅ－２', '0.5'],
      ['  1.25 ', '1.25'],
      ['1e0', '1'],
    ] as const) {
      await write(input, text, how);
      await expect.poll(() => input.inputValue(), { message: text }).toBe(value);
      expect(await input.getAttribute('aria-valuenow'), text).toBe(value);
      expect(await refusal().count(), text).toBe(0);
    }
  });

  test('anything else is told, changes nothing, and leaves the field with the number of the model', async () => {
    await open(assumptions);
    const input = await find('Market relative to rivals');
    const before = await input.inputValue();
    for (const text of ['0,5', '1,5', '1/2', '1,00', '0。5', '1,234', '50', '-3', '1e999', '5%', 'half', '']) {
      if (text === '' && how === 'pasted') continue;
      await write(input, text, how);
      if (text === '') {
        await input.fill('');
        await page.keyboard.press('Enter');
      }
      await refusal().waitFor();
      expect(await refusal().textContent(), text).toMatch(
        /^Market relative to rivals: found .+, allowed a number from .+ It stays at [\d.]+\.$/,
      );
      expect(await input.inputValue(), text).toBe(before);
      expect(await input.getAttribute('aria-describedby')).toBe(await refusal().getAttribute('id'));
      // Said as long as nothing else is typed.
      await page.keyboard.press('Tab');
      expect(await refusal().count(), text).toBe(1);
      await input.focus();
      await page.keyboard.type('1');
      await expect.poll(() => refusal().count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await input.inputValue(), text).toBe(before);
    }
    expect(await undoDepth(page)).toBe(0);
  });
});

test('the cap: commas are refused, empty is no cap, grouped thousands are read', async () => {
  await open({ view: { budgetCap: 30 } });
  const cap = field('Cap on public spending a year');
  for (const text of ['12,5', '0', '-4', '12 5']) {
    await cap.fill(text);
    await cap.press('Enter');
    expect(await refusal().textContent(), text).toMatch(/allowed a number above 0/);
    expect(await cap.inputValue(), text).toBe('30');
  }
  await cap.fill('1,234,567');
  await cap.press('Enter');
  expect(await cap.inputValue()).toBe('1234567');
  await cap.fill('1.5万');
  await cap.press('Enter');
  expect(await cap.inputValue()).toBe('15000');
  await cap.fill('');
  await cap.press('Enter');
  expect(await cap.inputValue()).toBe('');
  await expect.poll(async () => (await linked()).view?.['budgetCap']).toBeUndefined();
});

test('the other fields read and refuse alike', async () => {
  await open({
    policy: [{ lever: 'rd', level: 0.4, from: 40, to: 100 }],
    events: [{ kind: 'demandShock', quarter: 60, size: 0.07 }],
    view: { lever: 'rd' },
  });
  const level = field('R&D support: level as a number');
  for (const [input, text, says] of [
    [level, '0,5', /allowed a number from 0 to 1, with a point before decimals/],
    [level, '40%', /found "40%"/],
    [field('R&D support, Full after'), '2.5', /allowed a whole number from 0 to/],
    [field('R&D support, From: year'), '1,0', /allowed a whole number from/],
  ] as const) {
    await input.focus();
    const before = await input.inputValue();
    await input.fill(text);
    await input.press('Enter');
    expect(await refusal().last().textContent()).toMatch(says);
    expect(await input.inputValue()).toBe(before);
    await input.press('Escape');
  }
  await page.getByRole('tab', { name: 'Assumptions' }).click();
  const years = field('Length of the run, years');
  await years.fill('10.1');
  await years.press('Enter');
  expect(await refusal().textContent()).toMatch(/found 10\.1, allowed a multiple of 0\.25 from 0\.25 to 500/);
  await page.getByRole('button', { name: /^Shocks from outside/ }).click();
  const size = field('Demand shock, size');
  // A share of 0.07 is 7 percent, not 7.000000000000001.
  await size.focus();
  expect(await size.inputValue()).toBe('7');
  await size.fill('−６０ ％');
  await size.press('Enter');
  await expect.poll(async () => (await linked()).events?.[0]?.size).toBe(-0.6);
});

describe('full precision', () => {
  const exact = { assumptions: { marketGrowth: 0.0041234567, rivalGrowth: 4e-7, scale: 1.0000001 } };

  test('what a link brought is shown whole in hand, and looking at it changes nothing', async () => {
    await open({ ...exact, policy: [{ lever: 'rd', level: 0.123456789, from: 40 }] });
    const level = field('R&D support: level as a number');
    expect(await level.inputValue()).not.toBe('0.00');
    await level.focus();
    expect(await level.inputValue()).toBe('0.123456789');
    await page.getByRole('tab', { name: 'Assumptions' }).click();
    const before = await page.evaluate(() => location.hash);
    for (const [name, rest, whole] of [
      ['Market growth', '0.004123', '0.0041234567'],
      ['Growth of rivals', '4e-7', '4e-7'],
    ] as const) {
      const input = await find(name);
      expect(await input.inputValue()).toBe(rest);
      await input.focus();
      expect(await input.inputValue()).toBe(whole);
      // Typed again to the last digit, or something else typed and taken back: no change.
      await page.keyboard.press('Control+A');
      await page.keyboard.type(whole);
      await page.keyboard.press('Enter');
      await page.keyboard.type('9');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await input.inputValue()).toBe(rest);
      const slider = page.getByRole('slider', { name, exact: true });
      await slider.focus();
      await page.keyboard.press('Tab');
    }
    await page.waitForTimeout(600);
    expect((await linked()).assumptions).toEqual(exact.assumptions);
    expect((await linked()).policy).toEqual([{ lever: 'rd', level: 0.123456789, from: 40 }]);
    expect(await undoDepth(page)).toBe(1);
    expect(before.length).toBeGreaterThan(10);
  });

  test('what is typed is kept to the last digit, levels too', async () => {
    await open({ policy: [{ lever: 'rd', level: 0.4, from: 40 }] });
    const level = field('R&D support: level as a number');
    await level.fill('0.3333');
    await level.press('Enter');
    await expect.poll(async () => (await linked()).policy?.[0]?.level).toBe(0.3333);
    expect(await level.inputValue()).toBe('0.3333');
  });

  test('arrow keys step, and stop at the ends', async () => {
    await open({ policy: [{ lever: 'rd', level: 0.99, from: 40 }] });
    const level = field('R&D support: level as a number');
    await level.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => level.inputValue()).toBe('1');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => level.inputValue()).toBe('0.99');
    await expect.poll(async () => (await linked()).policy?.[0]?.level).toBe(0.99);
  });
});

test.each([
  ['en', 1440],
  ['zh', 390],
] as const)('a refusal is told in the language of the page and stays within its panel: %s', async (lang, width) => {
  await open(assumptions, lang, { viewport: { width, height: 844 }, hasTouch: width < 700, isMobile: width < 700 });
  await page.getByRole('searchbox').fill(lang === 'zh' ? '新企业的链条构成' : 'Chains of new firms');
  const first = page.locator('.assumption-vector input').first();
  await first.fill('0,5');
  await first.press('Enter');
  expect(await refusal().textContent()).toMatch(
    lang === 'zh'
      ? /："0,5" 无效，可用：0 到 1 的数，小数点写作.+仍为 /
      : /: found "0,5", allowed a number from 0 to 1, with/,
  );
  const box = (await refusal().boundingBox())!;
  const panel = (await page.locator('.assumption').first().boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(panel.x - 1);
  expect(box.x + box.width).toBeLessThanOrEqual(panel.x + panel.width + 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('a field entered by Tab is selected whole, so that typing replaces it', async () => {
  await open({ ...assumptions, assumptions: { marketGrowth: 0.0041234567 } });
  const input = await find('Market growth');
  await page.getByRole('button', { name: /^Market growth: / }).focus();
  await page.keyboard.press('Tab');
  expect(await input.inputValue()).toBe('0.0041234567');
  await page.keyboard.type('0.01');
  expect(await input.inputValue()).toBe('0.01');
  // Leaving the field is enough.
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await linked()).assumptions?.marketGrowth, { timeout: 60_000 }).toBe(0.01);
});
