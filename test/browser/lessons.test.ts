/** A guided start as a person takes it. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';
import { serveHarness } from './support/harness.ts';

const { tab } = chromiumSite({ viewport: { width: 460, height: 900 } }, serveHarness);
let page: Page;
beforeEach(async () => {
  page = await tab();
});

const heading = (): Promise<string | null> => page.locator('.lesson-question h3').textContent();
/** A new step gives its heading the focus, a moment after it is there; keys pressed before would go astray. */
const headingTakesFocus = (): Promise<void> =>
  expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H3');
const scenes = (): Promise<number> => page.evaluate(`harness.log.filter(({ action }) => action === 'scene').length`);

/** Chooses an option with the keyboard, asks, and reads the reveal. */
async function predict(option: number): Promise<string> {
  await page.locator('.lesson-option input').nth(option).focus();
  await page.keyboard.press('Space');
  await page.locator('.lesson-ask button').click();
  await page.locator('.lesson-reveal').waitFor();
  return (await page.locator('.lesson-reveal').textContent())!;
}

test('nothing is revealed before a prediction; the reveal has numbers of the run; back keeps it', async () => {
  await page.goto('explain.html?part=lesson&preset=west');
  await page.getByText('Step 1 of 5').waitFor();
  expect(await page.locator('.lesson-ask button').isDisabled()).toBe(true);
  expect(await page.locator('.lesson-reveal').count()).toBe(0);

  expect(await predict(2)).toMatch(/^As you predicted\d+ firms left the East, \d+ arrived in the West/);
  const first = await heading();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Step 2 of 5').waitFor();
  await headingTakesFocus();

  const before = await scenes();
  expect(await predict(2)).toContain('It came out differently');
  expect(await scenes()).toBe(before + 1);
  expect(await page.evaluate('harness.document.value')).toEqual({ format: 1, extends: 'west', policy: [] });
  expect(await page.locator('.lesson-truth').count()).toBe(1);
  expect(await page.locator('.lesson-option input:enabled').count()).toBe(0);

  await page.getByRole('button', { name: 'Back' }).click();
  expect(await heading()).toBe(first);
  expect(await page.locator('.lesson-reveal').count()).toBe(1);
  // The scene is set once the step is on show.
  await expect.poll(() => page.evaluate('harness.document.value')).toEqual({ format: 1, extends: 'west' });
});

test('a lesson can be walked to its end in Chinese', async () => {
  await page.goto('explain.html?part=lesson&preset=zhejiang&lang=zh');
  for (let step = 1; step <= 4; step++) {
    await page.getByText(`第 ${step} 步，共 4 步`).waitFor();
    expect(await predict(0)).toMatch(/[\u3400-\u9fff].*\d/s);
    if (step === 4) break;
    await page.getByRole('button', { name: '下一步' }).click();
    await headingTakesFocus();
  }
  await page.getByText('先把牌子做实，再把牌子打响。').waitFor();
  expect(await page.getByRole('button', { name: '完成' }).isEnabled()).toBe(true);
});
