import { firefox, type Browser } from 'playwright-core';
import { openChromium as open } from '../../../bench/page/chromium.ts';

/** Chromium, without windows where there is one. */
export const openChromium = (): Promise<Browser> => open(true);

/** Debian's Firefox, driven over WebDriver BiDi. */
export function openFirefox(): Promise<Browser> {
  return firefox.launch({ channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' });
}
