/** A page that is worked with while something bad is tried on it, and whether it still works afterwards. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface AtWork {
  /** Fingerprint of the run on show. */
  readonly settled: () => Promise<string>;
  /** Opens the page in English and gives its first fingerprint. */
  readonly open: (address?: string) => Promise<string>;
  /** Waits for a notice with these words. */
  readonly notice: (words: string | RegExp) => Promise<void>;
  /** Presses the button of a package and gives the fingerprint of what it does. */
  readonly applyPackage: (name: string) => Promise<string>;
  /** The page is as it was and does what it did. */
  readonly stillThere: (fingerprint: string) => Promise<void>;
}

export function atWork(page: () => Page): AtWork {
  async function settled(): Promise<string> {
    await page().waitForSelector('[data-fingerprint]');
    return (await page().getAttribute('[data-fingerprint]', 'data-fingerprint'))!;
  }
  async function applyPackage(name: string): Promise<string> {
    const before = await settled();
    await page().getByRole('button', { name, exact: true }).first().click();
    await expect.poll(settled).not.toBe(before);
    return settled();
  }
  return {
    settled,
    async open(address = '') {
      await page().goto(`?screen=studio&lang=en&theme=light&runs=0${address}`);
      return settled();
    },
    notice: (words) => page().locator('.notice', { hasText: words }).waitFor(),
    applyPackage,
    async stillThere(fingerprint) {
      expect(await settled()).toBe(fingerprint);
      expect(await applyPackage('Protect')).not.toBe(fingerprint);
      await page().getByRole('button', { name: 'Undo' }).click();
      await expect.poll(settled).toBe(fingerprint);
    },
  };
}
