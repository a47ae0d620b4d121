/**
 * Key states of the page look as in the stored pictures. `npm run looks` stores them anew after a change that was
 * meant.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { encodeLink } from '../../ui/studio/link.ts';
import { addStyle } from './support/add-style.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { clusterLooks } from './support/cluster-looks.ts';
import { forkLooks, phone, wide, type Look } from './support/fork-looks.ts';
import { compare, reduced } from './support/pictures.ts';

const refresh = process.env['UPDATE_LOOKS'] === '1';
const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const stored = folder('looks/');
/** Ignored by git: what a failing picture looks like now, and where it differs. */
const shots = folder('shots/');
const readme = folder('../../docs/images/');

const upgrade = (['open', 'func', 'rd', 'train'] as const).map((lever) => ({ lever, level: 0.8, from: 60 }));

/** The first page as it is printed; the port of this test's server and the engine are not part of it. */
async function printed(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.waitForSelector('.paper', { state: 'attached' });
  await page.locator('.paper-address').evaluate((address) => (address.textContent = 'https://'));
  // Every change of the engine is another one: nothing to be seen on a stored picture.
  await page.locator('.paper').evaluate((paper) => {
    const marks = [...paper.querySelectorAll('dd, text')].filter(({ textContent }) =>
      /\b[0-9a-f]{12}\b|… *$/.test(textContent ?? ''),
    );
    for (const mark of marks) mark.textContent = '–';
  });
  await page.setViewportSize({ width: 688, height: 1017 });
}

const compared = async (page: Page): Promise<unknown> => page.locator('.cmp-still').waitFor({ timeout: 60_000 });

const looks: readonly Look[] = [
  {
    name: 'studio',
    lang: 'en',
    theme: 'light',
    size: wide,
    policy: upgrade,
    runs: 10,
    view: { quarter: 120 },
    image: 'studio.png',
  },
  {
    name: 'studio-zh',
    lang: 'zh',
    theme: 'light',
    size: wide,
    policy: upgrade,
    runs: 10,
    view: { quarter: 120 },
    image: 'studio-zh.png',
  },
  { name: 'studio-dark', lang: 'zh', theme: 'dark', size: wide, preset: 'west', view: { quarter: 80, region: 'west' } },
  {
    name: 'knowledge',
    lang: 'en',
    theme: 'light',
    size: wide,
    preset: 'ruhr',
    view: { quarter: 90, stage: 'knowledge', sidebar: 'assumptions' },
  },
  {
    name: 'lever',
    lang: 'en',
    theme: 'dark',
    size: wide,
    preset: 'zhejiang',
    view: { quarter: 60, lever: 'rd', stage: 'chain' },
  },
  {
    name: 'figures',
    lang: 'en',
    theme: 'light',
    size: wide,
    policy: upgrade,
    view: { quarter: 120, screen: 'figures' },
  },
  {
    name: 'figures-dark',
    lang: 'zh',
    theme: 'dark',
    size: wide,
    preset: 'ruhr',
    view: { quarter: 120, screen: 'figures' },
  },
  { name: 'compare', lang: 'zh', theme: 'light', size: wide, view: { quarter: 120, screen: 'compare' }, act: compared },
  {
    name: 'happened',
    lang: 'zh',
    theme: 'light',
    size: wide,
    preset: 'italy',
    view: { quarter: 120, screen: 'explain' },
  },
  {
    name: 'theory',
    lang: 'en',
    theme: 'dark',
    size: wide,
    view: { screen: 'explain', part: 'theory', theory: 'porter' },
  },
  {
    name: 'model',
    lang: 'zh',
    theme: 'light',
    size: wide,
    view: { screen: 'explain', part: 'model', model: 'section-7' },
  },
  { name: 'lesson', lang: 'zh', theme: 'light', size: wide, preset: 'west', view: { lesson: 'west' } },
  {
    name: 'share',
    lang: 'en',
    theme: 'dark',
    size: wide,
    view: { quarter: 100, story: true },
    act: (page) => page.getByRole('button', { name: 'Share' }).click(),
  },
  { name: 'phone', lang: 'zh', theme: 'light', size: phone, policy: upgrade, view: { quarter: 120 } },
  {
    name: 'phone-levers',
    lang: 'en',
    theme: 'dark',
    size: phone,
    policy: upgrade,
    view: { quarter: 120, tab: 'levers' },
  },
  {
    name: 'phone-outcomes',
    lang: 'zh',
    theme: 'dark',
    size: phone,
    policy: upgrade,
    runs: 10,
    view: { quarter: 120, tab: 'outcomes' },
  },
  { name: 'phone-figures', lang: 'en', theme: 'light', size: phone, view: { quarter: 120, screen: 'figures' } },
  {
    name: 'phone-happened',
    lang: 'zh',
    theme: 'light',
    size: phone,
    preset: 'valley',
    view: { quarter: 120, screen: 'explain' },
  },
  {
    name: 'forced',
    lang: 'en',
    theme: 'light',
    size: wide,
    policy: upgrade,
    view: { quarter: 120, lever: 'rd' },
    forced: true,
  },
  {
    name: 'paper-studio',
    lang: 'zh',
    theme: 'dark',
    size: wide,
    policy: upgrade,
    runs: 10,
    view: { quarter: 120 },
    act: printed,
  },
  {
    name: 'paper-figures',
    lang: 'en',
    theme: 'dark',
    size: wide,
    policy: upgrade,
    view: { quarter: 120, screen: 'figures' },
    act: printed,
  },
  {
    name: 'paper-compare',
    lang: 'en',
    theme: 'dark',
    size: wide,
    view: { quarter: 120, screen: 'compare' },
    act: async (page) => {
      await compared(page);
      await printed(page);
    },
  },
  { name: 'projector', lang: 'en', theme: 'light', size: [3840, 2160], policy: upgrade, view: { quarter: 120 } },
  ...forkLooks,
  ...clusterLooks,
];

/** The fonts the tests install, whatever else this machine has; no caret, no motion. */
const STEADY = `
  :root { --sans: "Noto Sans CJK SC" !important; --serif: "Noto Serif CJK SC" !important; --mono: "Noto Sans Mono CJK SC" !important; }
  * { caret-color: transparent !important; scrollbar-width: none !important; }
`;

const { tab } = chromiumSite({ reducedMotion: 'reduce', timeout: 60_000 });
beforeAll(() => rmSync(shots, { recursive: true, force: true }));

/** Pictures of a page that has come to rest: two in a row are the same. */
async function still(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  let before = await page.screenshot({ animations: 'disabled' });
  for (let attempt = 0; attempt < 25; attempt++) {
    await page.waitForTimeout(300);
    const now = await page.screenshot({ animations: 'disabled' });
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('the page does not come to rest');
}

async function open({
  lang,
  theme,
  size,
  preset = 'default',
  policy,
  view,
  runs = 0,
  forced = false,
  act,
}: Look): Promise<Page> {
  const [width, height] = size;
  const page = await tab({
    viewport: { width, height },
    ...(forced ? { forcedColors: 'active', colorScheme: 'dark' } : {}),
  });
  await page.addInitScript((style) => {
    // As a sheet of its own: the page's policy takes no style that stands in the document.
    addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets.push(sheet);
    });
  }, STEADY);
  const scenario = { format: 1, extends: preset, ...(policy === undefined ? {} : { policy }), view };
  await page.goto(`?screen=studio&lang=${lang}&theme=${theme}&runs=${runs}#${await encodeLink(scenario)}`);
  await page.waitForSelector('[data-fingerprint]');
  await page.waitForSelector('.part-loading, [aria-busy="true"]', { state: 'detached' });
  // Runs start only once the hand rests: none under way does not mean that all are there.
  if (runs > 0) await page.waitForSelector(`.outcomes[data-runs="${runs}"]`, { timeout: 60_000 });
  await act?.(page);
  return page;
}

describe('key states', () => {
  test.each(looks)('$name', { timeout: 240_000 }, async (look) => {
    const page = await open(look);
    const picture = await still(page);
    // A phone's picture is small as it is.
    const now = reduced(picture, look.size[0] > 3000 ? 4 : look.size[0] > 1000 ? 2 : 1);
    const file = `${stored}${look.name}.png`;
    if (refresh) {
      writeFileSync(file, now);
      if (look.image !== undefined) writeFileSync(`${readme}${look.image}`, reduced(picture, 1));
      return;
    }
    expect(existsSync(file), `${file} is missing: npm run looks stores it`).toBe(true);
    const verdict = compare(readFileSync(file), now);
    if (!verdict.same) {
      mkdirSync(shots, { recursive: true });
      writeFileSync(`${shots}${look.name}.now.png`, now);
      if (verdict.difference !== undefined) writeFileSync(`${shots}${look.name}.difference.png`, verdict.difference);
    }
    expect(verdict.same, `${look.name}: ${verdict.why}; see ${shots}`).toBe(true);
  });
});

describe('the comparison', () => {
  const half = (picture: Buffer): Buffer => reduced(picture, 2);

  test('sees a control moved, a line thickened, a part gone, a colour changed; not the edges of letters', async () => {
    const page = await open(looks[0]!);
    const before = half(await still(page));
    const changed = async (css: string): Promise<boolean> => {
      const remove = await addStyle(page, css);
      const now = half(await still(page));
      await remove();
      return !compare(before, now).same;
    };
    expect(compare(before, half(await still(page))).same).toBe(true);
    expect(await changed('.pill { transform: translateX(3px) }')).toBe(true);
    expect(await changed('.outcomes { border-left-width: 3px !important }')).toBe(true);
    expect(await changed('.luck { display: none !important }')).toBe(true);
    expect(await changed('.screen-nav [aria-current] { color: var(--pt-up) !important }')).toBe(true);
    expect(await changed('body { -webkit-text-stroke: 0.06px }')).toBe(false);
  });

  test('two sizes are never the same', () => {
    const square = (side: number): Buffer => reduced(readFileSync(folder('../../docs/images/studio.png')), side);
    expect(compare(square(2), square(3))).toMatchObject({ same: false, why: expect.stringContaining('instead of') });
  });
});
