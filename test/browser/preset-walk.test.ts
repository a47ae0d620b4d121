/**
 * Choosing another preset: from every preset to every other in the studio; there and back through the list elsewhere, in
 * the comparison in both languages; with PRESET_WALK=full (`npm run walk`) from every one to every other on every screen,
 * in both languages.
 */
import { describe, expect, test } from 'vitest';
import { presets } from '../../experiments/index.ts';
import { screenIds } from '../../ui/studio/view.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { everyPair } from './support/every-pair.ts';

const { tab } = chromiumSite({ timeout: 60_000, console: true });
const ids = [...presets.keys()];
const full = process.env['PRESET_WALK'] === 'full';
const walk = everyPair(ids.length);
const list = [...ids.keys()];
/** There and back through the list, each met from either side. */
const tour = [...list, ...list.toReversed().slice(1)];
/** A step in the comparison takes as long as four of these. */
const thorough: readonly string[] = ['studio zh'];
const screens = ['studio', 'figures', 'compare', 'explain', 'fork'] as const;

test('the walk has every ordered pair once', () => {
  const pairs = walk.slice(1).map((to, k) => `${walk[k]} ${to}`);
  expect(new Set(pairs).size).toBe(ids.length * (ids.length - 1));
  expect(pairs).toHaveLength(ids.length * (ids.length - 1));
});

/** Runs in the page: chooses one preset after the other and says under which fingerprint each was shown. */
async function choose(order: readonly number[]): Promise<string[][]> {
  const until = async <T>(find: () => T | null | undefined | false, what: string): Promise<T> => {
    const end = performance.now() + 50_000;
    for (;;) {
      const found = find();
      if (found) return found;
      if (document.querySelector('.part-failed') !== null)
        throw new Error(document.querySelector('.part-failed')!.textContent ?? '');
      if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
  };
  const shown: string[][] = [];
  for (const k of order) {
    document.querySelector<HTMLElement>('.pill')!.click();
    const buttons = await until(() => {
      const list = document.querySelectorAll<HTMLElement>('.presets li button:not(.preset-edit)');
      return list.length > 0 && list;
    }, 'the list of presets');
    const name = buttons[k]!.querySelector('b')!.textContent!;
    buttons[k]!.click();
    await until(
      () => document.querySelector('.pill-name')?.textContent === name && document.querySelector('.presets') === null,
      name,
    );
    const fingerprint = await until(
      () => document.querySelector('[data-fingerprint]')?.getAttribute('data-fingerprint'),
      `the run of ${name}`,
    );
    // In the comparison the firms of both futures have to be there, so that the next choice meets them.
    if (document.querySelector('.cmp') !== null) {
      await until(() => document.querySelectorAll('.cmp-stage figcaption > span').length > 0, `the firms of ${name}`);
    }
    shown.push([name, fingerprint]);
  }
  return shown;
}

const walks = screens.flatMap((screen, k) =>
  (['zh', 'en'] as const)
    .filter((_lang, l) => full || screen === 'compare' || l === k % 2)
    .map((lang) => ({ screen, lang, order: full || thorough.includes(`${screen} ${lang}`) ? walk : tour })),
);

describe('one preset after another', () => {
  test.each(walks)('$screen, $lang', { timeout: 900_000 }, async ({ screen, lang, order }) => {
    const page = await tab();
    // A few runs at once, so that some studies are there when the next choice comes and others are not.
    await page.goto(`?screen=studio&lang=${lang}&theme=light&runs=10`);
    await page.waitForSelector('[data-fingerprint]');
    await page.locator('.screen-nav button').nth(screenIds.indexOf(screen)).click();
    // A screen that has just been fetched takes the focus, and the list of presets closes.
    await page.waitForSelector('.part-loading', { state: 'detached' });
    if (screen === 'compare') await page.locator('.cmp').waitFor();
    const shown = await page.evaluate(choose, order);
    const known = new Map<string, string>();
    // The run under a name is that of this preset, whatever was there before.
    for (const [name, fingerprint] of shown) {
      expect([name, known.get(name!) ?? fingerprint]).toEqual([name, fingerprint]);
      known.set(name!, fingerprint!);
    }
    expect(known.size).toBe(ids.length);
    expect(new Set(known.values()).size).toBe(ids.length);
    expect(await page.locator('.part-failed, .notice-fault').count()).toBe(0);
  });
});

test('a list that was opened while a screen is fetched stays open when the screen arrives', async () => {
  const page = await tab();
  await page.goto('?screen=studio&lang=en&theme=light&runs=0');
  await page.waitForSelector('[data-fingerprint]');
  let arrive = (): void => undefined;
  const asked = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/compare-*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.locator('.screen-nav button').nth(screenIds.indexOf('compare')).click();
  await page.locator('.pill').click();
  await page.locator('.presets').waitFor();
  arrive();
  await page.locator('.cmp').waitFor();
  await page.waitForTimeout(200);
  expect(await page.locator('.presets').count()).toBe(1);
});
