import { firefox, type Browser } from 'playwright-core';

export { openChromium } from '../../../bench/page/chromium.ts';

/** Debian's Firefox, driven over WebDriver BiDi. */
export function openFirefox(): Promise<Browser> {
  return firefox.launch({ channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' });
}
