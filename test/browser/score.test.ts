/** Budget, policy score, replay and what lies over the page, in a real Chromium. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { encodeLink } from '../../ui/studio/link.ts';
import { chromiumSite, type TabOptions } from './support/chromium-site.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce' });
let page: Page;

const five = {
  format: 1,
  extends: 'default',
  policy: [
    { lever: 'train', level: 0.4, from: 72 },
    { lever: 'rd', level: 0.5, from: 84 },
    { lever: 'open', level: 0.35, from: 84 },
    { lever: 'func', level: 0.5, from: 96 },
    { lever: 'incub', level: 0.4, from: 100, to: 160 },
  ],
  view: { quarter: 100, budgetCap: 30 },
};

async function open(document: object = five, options?: TabOptions): Promise<void> {
  page = await tab(options);
  await page.goto(`?screen=studio&lang=en&theme=light#${await encodeLink(document)}`);
  await page.waitForSelector('[data-fingerprint]');
}

const fingerprint = (): Promise<string | null> => page.locator('.app').getAttribute('data-fingerprint');
const level = (lever: string) => page.getByRole('spinbutton', { name: `${lever}: level as a number` });
const address = (): Promise<string> => page.evaluate(() => location.hash);

describe('budget', () => {
  test('a cap is typed, dragged, undone, kept by the address, and marks the years above it', async () => {
    await open();
    const cap = page.getByRole('spinbutton', { name: 'Cap on public spending a year' });
    const bar = page.getByRole('slider', { name: 'Cap on public spending a year' });
    expect(await cap.inputValue()).toBe('30');
    expect(await page.locator('.tl-over').count()).toBeGreaterThan(0);
    expect(await page.locator('.tl-budget').getAttribute('aria-label')).toContain('Above the cap of 30');
    const before = await fingerprint();
    const link = await address();
    await cap.fill('500');
    await cap.press('Enter');
    expect(await page.locator('.tl-over').count()).toBe(0);
    await expect.poll(address).not.toBe(link);
    await page.reload();
    await page.waitForSelector('[data-fingerprint]');
    expect(await cap.inputValue()).toBe('500');
    await bar.focus();
    await bar.press('Home');
    expect(Number(await cap.inputValue())).toBeLessThan(30);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await cap.inputValue()).toBe('500');
    // What is allowed to be spent changes no run.
    expect(await fingerprint()).toBe(before);
  });

  test('says what of the programme a poor region cannot pay, over the levers and on the lane of the purse', async () => {
    await open({ ...five, assumptions: { serviceCost: 0.4, creditLimit: 0 } });
    const told = (await page.locator('.budget-paid').textContent())!;
    expect(told).toMatch(/^The programme is paid (to \d+%|not at all)/);
    const lane = page.locator('.tl-purse');
    expect(await lane.getAttribute('aria-label')).toContain(told);
    expect(await lane.locator('.tl-purse-unpaid path').getAttribute('d')).toMatch(/^M/);
  });

  test('says what the money buys against doing nothing', async () => {
    await open();
    const words = page.locator('.budget-bought');
    await words.waitFor();
    expect(await words.textContent()).toMatch(
      /^Spends [\d,.]+ more than doing nothing and buys [\d,.]+ of value added, .*job-years more\. One run, the same luck/,
    );
  });
});

describe('replay', () => {
  test('R takes the last change back and brings it again, but not while typing', async () => {
    await open();
    const number = level('Training and talent');
    await number.fill('0.9');
    await number.press('Enter');
    await number.press('r');
    expect(await number.inputValue()).toContain('0.9');
    await page.locator('.tl-slider').focus();
    await page.keyboard.press('r');
    await expect.poll(() => number.inputValue()).toBe('0.40');
    expect(await page.getByRole('button', { name: 'Replay' }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('r');
    await expect.poll(() => number.inputValue()).toBe('0.90');
    await page.getByRole('button', { name: 'Replay' }).click();
    await expect.poll(() => number.inputValue()).toBe('0.40');
  });

  test('a view of the stage is a step of undo', async () => {
    await open();
    const view = (name: string) =>
      page
        .getByRole('button', { name, exact: true })
        .or(page.getByRole('tab', { name, exact: true }))
        .or(page.getByRole('radio', { name, exact: true }));
    const before = await address();
    await view('Value chain').first().click();
    await expect.poll(address).not.toBe(before);
    const link = await address();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(address).not.toBe(link);
  });
});

describe('over the page', () => {
  test('keys: help, what changed, and back to where the focus was', async () => {
    await open();
    const slider = page.locator('.tl-slider');
    await slider.focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'What I changed' });
    await dialog.getByRole('table').waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(5);
  });

  test('the stage leads to the theory of the view it shows', async () => {
    await open();
    await page.locator('.stage-area').getByText('Value chain', { exact: true }).click();
    await page.getByRole('button', { name: 'The theory behind this view of the stage' }).click();
    await page.getByRole('dialog', { name: 'Theory' }).locator('.theory-card', { hasText: 'chain' }).waitFor();
  });

  test('a lane opens its figure with definition, table, theory', async () => {
    await open();
    await page.getByRole('button', { name: 'Three lock-ins: definition, data, picture' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chart' });
    await dialog.locator('math[alttext^="L_F = "]').waitFor();
    await dialog.getByRole('button', { name: 'Table' }).click();
    await dialog.getByRole('table').waitFor();
    await dialog.locator('.theory-mark').first().click();
    const card = page.getByRole('dialog', { name: 'Theory' }).locator('.theory-card');
    await card.waitFor();
    // What a card points at is marked where it is: a lane here, a figure on its own screen.
    await card.getByRole('button', { name: 'Political lock-in' }).click();
    await page.locator('.tl-marked', { hasText: 'Three lock-ins' }).waitFor();
    await page.getByRole('button', { name: 'Three lock-ins: definition, data, picture' }).click();
    await page.getByRole('dialog', { name: 'Chart' }).locator('.theory-mark').first().click();
    await card.getByRole('button', { name: 'Bail-outs', exact: true }).click();
    await page.locator('.fg-marked', { hasText: 'Capture' }).waitFor();
  });
});

describe('bars of the score', () => {
  const parts = ['start', 'ramp-up', 'strength', 'end'] as const;
  const bar = (part: string) => page.getByRole('slider', { name: `Incubation and start-ups: ${part}` });

  test('every part answers to keys', async () => {
    await open();
    await page.getByRole('slider', { name: 'Incubation and start-ups', exact: true }).focus();
    for (const part of parts) {
      const before = await bar(part).getAttribute('aria-valuenow');
      await bar(part).focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => bar(part).getAttribute('aria-valuenow'), { message: part }).not.toBe(before);
    }
  });

  test.each([
    ['a mouse', 1440, false],
    ['a thumb on a phone', 390, true],
  ])('every part is dragged by %s', async (_what, width, hasTouch) => {
    await open(five, { viewport: { width, height: 900 }, hasTouch, isMobile: hasTouch });
    const touch = hasTouch ? await page.context().newCDPSession(page) : undefined;
    const drag = async (x: number, y: number, dx: number, dy: number): Promise<void> => {
      if (touch === undefined) {
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + dx / 2, y + dy / 2);
        await page.mouse.move(x + dx, y + dy);
        await page.mouse.up();
        return;
      }
      const at = (px: number, py: number) => [{ x: px, y: py }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(x, y) });
      for (const share of [0.25, 0.5, 0.75, 1]) {
        await touch.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: at(x + share * dx, y + share * dy),
        });
      }
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const whole = page.getByRole('slider', { name: 'Incubation and start-ups', exact: true });
    await whole.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await whole.focus();
    for (const part of parts) {
      const before = await bar(part).getAttribute('aria-valuenow');
      const box = (await bar(part).boundingBox())!;
      const upright = part === 'strength';
      await drag(
        box.x + box.width / 2,
        box.y + box.height / 2,
        upright ? 0 : part === 'end' ? -24 : 18,
        upright ? -20 : 0,
      );
      await expect.poll(() => bar(part).getAttribute('aria-valuenow'), { message: part }).not.toBe(before);
    }
  });

  test('a lever is added from the end of the score', async () => {
    await open();
    const rows = await page.locator('.tl-row-label').count();
    await page
      .getByRole('combobox', { name: 'Add a lever from the playhead on' })
      .selectOption({ label: 'Regional brand' });
    await expect.poll(() => page.locator('.tl-row-label').count()).toBe(rows + 1);
    expect(await level('Regional brand').inputValue()).toBe('0.50');
  });

  test('of a calibrated place no bar begins before today', async () => {
    const plausible = { today: 96, worlds: [{ seed: 'one', assumptions: {} }] };
    await open({ ...five, plausible, policy: five.policy.slice(-1), view: { quarter: 40 } });
    await page.getByRole('slider', { name: 'Incubation and start-ups', exact: true }).focus();
    await bar('start').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => bar('start').getAttribute('aria-valuenow')).toBe('96');
    await page
      .getByRole('combobox', { name: 'Add a lever from the playhead on' })
      .selectOption({ label: 'Regional brand' });
    const brand = page.getByRole('slider', { name: 'Regional brand', exact: true }).and(page.locator('.tl-hit'));
    await expect.poll(() => brand.getAttribute('aria-valuenow')).toBe('96');
    await page.getByRole('button', { name: 'Start at the playhead' }).click();
    expect(await brand.getAttribute('aria-valuenow')).toBe('96');
  });

  test('rows of a policy in one region name it', async () => {
    await open({ format: 1, extends: 'west', policy: [{ lever: 'infra', level: 0.5, from: 60, region: 'west' }] });
    expect(await page.locator('.tl-row-label').first().textContent()).not.toContain('· west');
    expect(await page.locator('.tl-row-label').first().textContent()).toContain(' · ');
  });
});

describe('levers and assumptions', () => {
  test('evidence, theory and figures open where a lever cites them, and it goes back to the scenario', async () => {
    await open();
    await page.locator('.lever-name', { hasText: 'R&D support' }).click();
    await page.locator('.lever-more summary').click();
    await page.getByRole('button', { name: 'P02–P04' }).click();
    expect(await page.locator('.evidence-entry').allTextContents()).toHaveLength(3);
    await page.locator('.lever-moves').getByRole('button', { name: 'efficiency' }).click();
    await page
      .getByRole('dialog', { name: 'Chart' })
      .getByRole('heading', { name: 'Efficiency, output, price' })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.lever-more .theory-mark').first().click();
    await page.getByRole('dialog', { name: 'Theory' }).locator('.theory-card').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.lever-acts').getByRole('button', { name: 'As the scenario has it' }).click();
    await expect.poll(() => level('R&D support').inputValue()).toBe('0.00');
  });

  test('the baseline follows the assumptions, or stays as the scenario was shipped', async () => {
    await open({ format: 1, extends: 'default', assumptions: { marketToRivals: 1.8 } });
    expect(await page.locator('.pl-ends .pl-baseline').count()).toBe(0);
    await page.getByRole('tab', { name: 'Assumptions' }).click();
    await page.getByRole('checkbox', { name: 'Baseline follows my assumptions' }).click();
    await page.locator('.pl-ends .pl-baseline').first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.pl-ends .pl-baseline').count()).toBe(0);
  });
});
