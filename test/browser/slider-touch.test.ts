/** A finger on a slider in the other engines, in the words of their pointer events. */
import { describe, expect, test } from 'vitest';
import { encodeLink } from '../../ui/studio/link.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { openFirefox } from './support/chromium.ts';
import { openWebKit } from './support/webkit.ts';

const site = chromiumSite();

/**
 * Events of a finger on a slider as an engine tells of them, its own slider jumping under the touch meanwhile; the
 * value after that.
 */
function fingerOn(name: string, path: readonly (readonly [type: string, dx: number, dy: number])[]): string {
  return `
    const slider = document.querySelector('input[type=range][aria-label^="${name}"]');
    const { x, y, width, height } = slider.getBoundingClientRect();
    for (const [type, dx, dy] of ${JSON.stringify(path)}) {
      const at = { clientX: x + width / 2 + dx, clientY: y + height / 2 + dy };
      slider.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'touch', pointerId: 7, isPrimary: true, bubbles: true, cancelable: true }));
      if (type !== 'pointerdown' && type !== 'pointermove') continue;
      slider.value = '0.9';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return slider.value;`;
}
const level = (name: string): string =>
  `return document.querySelector('input[type=range][aria-label^="${name}"]').value;`;

describe.each(['Firefox', 'WebKit'] as const)('in %s', (engine) => {
  test('a finger has the slider only along it', async () => {
    const address = `${site.url}?screen=studio&lang=en&runs=0#${await encodeLink({ format: 1, extends: 'default', quarters: 80, view: { tab: 'levers' } })}`;
    let evaluate: (body: string) => Promise<unknown>;
    let close: () => Promise<void>;
    if (engine === 'Firefox') {
      const browser = await openFirefox();
      const tab = await browser.newPage();
      await tab.goto(address);
      evaluate = (body) => tab.evaluate(`(() => { ${body} })()`);
      close = () => browser.close();
    } else {
      const webkit = await openWebKit();
      await webkit.open(address);
      ({ evaluate } = webkit);
      close = () => webkit.close();
    }
    try {
      await expect
        .poll(() => evaluate('return document.querySelector("[data-fingerprint]") !== null'), { timeout: 60_000 })
        .toBe(true);
      const brand = 'Regional brand';
      const down = ['pointerdown', 0, 0] as const;
      // Up the page: the browser takes the pointer for itself.
      expect(await evaluate(fingerOn(brand, [down, ['pointermove', 3, -20], ['pointercancel', 3, -20]]))).toBe('0');
      // The same where no cancel comes.
      expect(
        await evaluate(
          fingerOn(brand, [down, ['pointermove', 3, -20], ['pointermove', 60, -90], ['pointerup', 60, -90]]),
        ),
      ).toBe('0');
      // Along it, and taken away again.
      await evaluate(fingerOn(brand, [down, ['pointermove', 30, 2], ['pointercancel', 30, 2]]));
      await expect.poll(() => evaluate(level(brand)), { timeout: 60_000 }).toBe('0');
      await evaluate(fingerOn(brand, [down, ['pointermove', 30, 2], ['pointermove', -20, 40], ['pointerup', -20, 40]]));
      await expect.poll(async () => Number(await evaluate(level(brand))), { timeout: 60_000 }).toBeGreaterThan(0.3);
      expect(Number(await evaluate(level(brand)))).toBeLessThan(0.5);
      await evaluate(fingerOn(brand, [down, ['pointerup', 2, 1]]));
      await expect.poll(async () => Number(await evaluate(level(brand))), { timeout: 60_000 }).toBeGreaterThan(0.49);
    } finally {
      await close();
    }
  }, 120_000);
});
