/** Links that were cut, altered, lengthened or made to harm: a notice, the work stays, and so does what was refused. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { encodeLink } from '../../ui/studio/link.ts';
import { atWork } from './support/at-work.ts';
import { chromiumSite } from './support/chromium-site.ts';

const site = chromiumSite({ timeout: 60_000 });
let page: Page;
beforeEach(async () => {
  page = await site.tab();
});
const { settled, open, notice, applyPackage, stillThere } = atWork(() => page);

/** Made by the first version of the page; it must open as long as there is a page. */
const FIRST_LINK =
  '#1.FYtRCoAgEETvMt8SRhCxV4k-IlcKNGO1KMS7p38zb95k2CB-TaBegd_Ep4kgyL0LFCKzqW2o8Qru2D7QnOH4YWkSt2_dGnAg3U0KVoIHjbos5Qc.7n7qr6';

describe('links', () => {
  test('a link of the first version opens', async () => {
    await open(FIRST_LINK);
    expect(await page.title()).toContain('Ruhr');
    expect(await page.locator('.notice').count()).toBe(0);
    expect(
      await page
        .getByRole('slider', { name: /Governance reform/ })
        .first()
        .getAttribute('aria-valuetext'),
    ).toMatch(/0\.8|80/);
  });

  test('a link that cannot be read: a notice, and the first preset', async () => {
    const first = await open();
    for (const [hash, words] of [
      [FIRST_LINK.slice(0, 40), 'cut off'],
      [FIRST_LINK.replace('TaBeg', 'TaBeh'), 'altered on its way'],
      ['#0.abc.def', 'another version'],
      ['#about', 'not a scenario link'],
    ] as const) {
      await page.goto('about:blank');
      expect(await open(hash)).toBe(first);
      await notice(words);
    }
    await stillThere(first);
  });

  test('a bad link pasted over good work leaves the work, also on reload', async () => {
    await open();
    const worked = await applyPackage('Upgrade');
    await page.evaluate(() => (location.hash = '1.rZ'));
    await notice('cut off');
    await stillThere(worked);
    await page.reload();
    expect(await settled()).toBe(worked);
  });

  test('a link with what a messenger puts behind it opens', async () => {
    const fingerprint = await open(FIRST_LINK);
    for (const tail of ['?from=singlemessage&isappinstalled=0', '&utm_source=mail', ')', '。', '%20']) {
      await page.goto('about:blank');
      expect(await open(`${FIRST_LINK}${tail}`)).toBe(fingerprint);
      expect(await page.locator('.notice').count()).toBe(0);
    }
  });

  test('a link that unpacks to hundreds of thousands of entries, or to nonsense, is one notice, and the page stays at hand', async () => {
    const first = await open();
    const huge = (key: string) =>
      encodeLink(JSON.parse(`{"format":1,"extends":"default","${key}":[${'{},'.repeat(649_999)}{}]}`));
    for (const [link, words] of [
      [await huge('policy'), 'found more than 10000 values'],
      [await huge('expect'), 'found more than 10000 values'],
      [
        await encodeLink({ format: 1, extends: 'default', expect: [{ dividedBy: [] }] }),
        'expect[0].dividedBy: found []',
      ],
      [
        await encodeLink({ format: 1, extends: 'default', assumptions: [], packages: [], view: [] }),
        'packages: found []',
      ],
      [await encodeLink({ format: 1, extends: 'toString' }), 'extends: found "toString"'],
    ] as const) {
      expect(link.length).toBeLessThan(4000);
      await page.evaluate((hash) => (location.hash = hash), link);
      await page.locator('.notice', { hasText: words }).waitFor();
      expect(await settled()).toBe(first);
    }
    // Words that every object knows are no sheets, packages or views of their own.
    const tricky = {
      sheet: 'theory.constructor',
      theory: 'toString',
      firm: '__proto__',
      lesson: 'constructor',
      toString: 'valueOf',
    };
    await page.evaluate(
      (hash) => (location.hash = hash),
      await encodeLink({ format: 1, extends: 'default', view: tricky }),
    );
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
    await stillThere(first);
  });

  test('a refused link stays in the address until the document is changed', async () => {
    const broken = FIRST_LINK.replace('TaBeg', 'TaBeh');
    const hash = () => page.evaluate(() => location.hash);
    await open(broken);
    await notice('the address stays until you change something');
    await page.locator('.screen-nav').getByRole('button', { name: 'Figures' }).click();
    await page.locator('.screen-nav').getByRole('button', { name: 'Studio' }).click();
    await page.keyboard.press('ArrowRight');
    // Longer than the page waits before it writes the address.
    await page.waitForTimeout(1200);
    expect(await hash()).toBe(broken);
    await page.reload();
    await notice('altered on its way');
    expect(await hash()).toBe(broken);
    await applyPackage('Upgrade');
    await expect.poll(hash).not.toBe(broken);
    await page.evaluate((link) => (location.hash = link), broken);
    await notice('altered on its way');
    await page.waitForTimeout(1200);
    expect(await hash()).toBe(broken);
    // Back to the work before, whose link is whole; and forward again.
    await page.goBack();
    await expect.poll(hash).not.toBe(broken);
    await page.goForward();
    await page.waitForTimeout(1200);
    expect(await hash()).toBe(broken);
  });
});
