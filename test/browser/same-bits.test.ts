/** The page's fingerprint equals the command line's, in V8, SpiderMonkey and JavaScriptCore. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium, openFirefox } from './support/chromium.ts';
import { serve, type Served } from './support/serve.ts';
import { openWebKit } from './support/webkit.ts';

const cli = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const scenarios = ['default', 'zhejiang', 'west'] as const;

/** What the page shows as the fingerprint of a finished run; empty while it computes. */
const read = `const code = document.querySelector('[data-fingerprint]'); return code === null ? '' : code.getAttribute('data-fingerprint');`;

const expected = (scenario: string): string => {
  const { stdout } = spawnSync(process.execPath, [cli, 'run', scenario, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return (JSON.parse(stdout) as { fingerprint: string }).fingerprint;
};

let page: Served;
const fingerprints = new Map<string, string>();
beforeAll(async () => {
  page = await serve();
  for (const scenario of scenarios) fingerprints.set(scenario, expected(scenario));
});
afterAll(() => page.close());

/** Asks again until the page has an answer. */
async function eventually(ask: () => Promise<unknown>): Promise<string> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await ask();
    if (typeof answer === 'string' && answer !== '') return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the page showed no fingerprint within 30 s');
}

async function inBrowser(browser: Browser, scenario: string): Promise<string> {
  const tab = await browser.newPage();
  await tab.goto(`${page.url}?screen=studio&preset=${scenario}`);
  const found = await eventually(() => tab.evaluate(`(() => { ${read} })()`));
  await tab.close();
  return found;
}

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
])('%s', (_name, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());
  test.each(scenarios)('%s has the fingerprint of the command line', async (scenario) => {
    expect(await inBrowser(browser, scenario)).toBe(fingerprints.get(scenario));
  });
});

test('WebKit has the fingerprints of the command line', async () => {
  const browser = await openWebKit();
  try {
    for (const scenario of scenarios) {
      await browser.open(`${page.url}?screen=studio&preset=${scenario}`);
      // The driver may answer while the page before is still there.
      const arrived = `if (!location.search.includes('preset=${scenario}')) return ''; ${read}`;
      expect(await eventually(() => browser.evaluate(arrived))).toBe(fingerprints.get(scenario));
    }
  } finally {
    await browser.close();
  }
});
