/** What nearly every test in a browser needs: something served, a Chromium, and tabs that are gone after the test. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openChromium } from './chromium.ts';
import { serve, type Served } from './serve.ts';

export interface TabOptions extends BrowserContextOptions {
  /** How long an action may take, ms. */
  readonly timeout?: number;
  /** Errors on the console are complaints too, not only those nobody caught and what the policy of the page refuses. */
  readonly console?: boolean;
  /** The test makes the page fail on purpose. */
  readonly mayComplain?: boolean;
}

export interface ChromiumSite {
  readonly browser: Browser;
  /** Where the pages are; ends in a slash. Addresses given to a tab are relative to it. */
  readonly url: string;
  /** A tab with a storage of its own, empty so far. */
  readonly tab: (options?: TabOptions) => Promise<Page>;
}

/** What a browser prints when the page, or a worker of it, does what its own policy forbids. */
export const tellsOfPolicy = (text: string): boolean => text.includes('Content Security Policy');

/**
 * Serves and opens Chromium for the tests of a file. After each of them its tabs are closed, and none may have
 * complained, of the policy of the page least of all.
 */
export function chromiumSite(usual: TabOptions = {}, start: () => Promise<Served> = serve): ChromiumSite {
  let served: Served;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    [served, browser] = await Promise.all([start(), openChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return served.url;
    },
    async tab(options = {}) {
      const { timeout = 60_000, console = false, mayComplain = false, ...rest } = { ...usual, ...options };
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        baseURL: served.url,
        // Where the page without a network is no matter, it need not fetch and keep every built file in each test.
        serviceWorkers: 'block',
        ...rest,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(timeout);
      if (mayComplain) return page;
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' && (console || tellsOfPolicy(text))) complaints.push(text);
      });
      return page;
    },
  };
}
