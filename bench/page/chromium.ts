import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { MeasurementFailed } from '../fresh-process.ts';

/** Where Debian puts Chromium: the browser people use, and the one without windows. */
const WHOLE = '/usr/bin/chromium';
const WINDOWLESS = '/usr/bin/chromium-headless-shell';

/**
 * Chromium without a GPU, a sandbox (it may run as root) or any traffic of its own; the environment variable CHROMIUM
 * names another one than those of Debian.
 *
 * @param windowless the one without windows before the whole one: it draws the same and is quicker, which is what a test
 * wants and a measurement does not
 * @throws MeasurementFailed when playwright-core or the browser is not there
 */
export async function openChromium(windowless = false): Promise<Browser> {
  const playwright = await import('playwright-core').catch(() => {
    throw new MeasurementFailed(
      'playwright-core is not installed: the page can be measured in a clone of the project only',
    );
  });
  const usual = windowless ? [WINDOWLESS, WHOLE] : [WHOLE, WINDOWLESS];
  const executablePath = process.env['CHROMIUM'] ?? usual.find(existsSync) ?? WHOLE;
  if (!existsSync(executablePath))
    throw new MeasurementFailed(`no Chromium at ${executablePath}: install it, or name another one in CHROMIUM`);
  return playwright.chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  });
}
