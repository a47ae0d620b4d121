import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { MeasurementFailed } from '../fresh-process.ts';

/** Where Debian puts Chromium without a window, and with one. */
const usual = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'] as const;

/** The first of them that is there; another one is named by the environment variable CHROMIUM. */
const executable = (): string => process.env['CHROMIUM'] ?? usual.find(existsSync) ?? usual[1];

/**
 * Chromium without a GPU, a sandbox (it may run as root) or any traffic of its own.
 *
 * @throws MeasurementFailed when playwright-core or the browser is not there
 */
export async function openChromium(): Promise<Browser> {
  const playwright = await import('playwright-core').catch(() => {
    throw new MeasurementFailed(
      'playwright-core is not installed: the page can be measured in a clone of the project only',
    );
  });
  const executablePath = executable();
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
