/** The brief in a real Chromium: two pages of paper in both languages, and a file that needs no network. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ScenarioDocument } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import { encodeLink } from '../../ui/studio/link.ts';
import { seriousFaults } from './support/axe.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { A4, sheetsOf } from './support/sheets.ts';

const WAIT = 200_000;
const { tab } = chromiumSite({ timeout: WAIT, console: true, viewport: { width: 1280, height: 720 } });

/** Few and short runs, so that everything a brief asks for fits into a test. */
const few: ScenarioDocument = {
  format: 1,
  extends: 'default',
  quarters: 90,
  study: { replicates: 10, window: { replicates: 2 }, attribution: { replicates: 2 } },
};
/** As much as a page may have to hold. */
const much: ScenarioDocument = {
  ...few,
  quarters: 60,
  title: {
    en: 'A title as long as somebody in a planning office may write it, for the county, both neighbours and the port beside them',
    zh: '某县及其相邻两县与港口城市纺织服装产业集群转型升级路径的长期情景推演与政策方案比选研究（征求意见稿）',
  },
  regions: ['Northern county · 北县', 'Southern county · 南县', 'Port city · 港口市'].map((name, k) => {
    const [en, zh] = name.split(' · ') as [string, string];
    return { id: `r${k}`, name: { en, zh } };
  }),
  study: { replicates: 4, window: { replicates: 1 }, attribution: { replicates: 1 } },
  paths: Array.from({ length: 7 }, (_none, k) => ({
    name: `Path number ${k + 1} with rather a long name · 名字相当长的政策路径之${k + 1}`,
    policy: (['rd', 'train', 'infra'] as const).map((lever) => ({ lever, level: 0.3 + k / 10, from: 12 + 4 * k })),
  })),
};

async function openBrief(document: ScenarioDocument, lang: 'en' | 'zh'): Promise<Page> {
  const page = await tab();
  await page.goto(`?screen=compare&lang=${lang}#${await encodeLink(document)}`);
  await page
    .locator('.cmp-tools')
    .getByRole('button', { name: { en: 'Brief', zh: '简报' }[lang], exact: true })
    .click();
  const ready = { en: 'Everything is worked out.', zh: '全部内容已算完。' }[lang];
  await page.locator('.brief-progress [role=status]', { hasText: ready }).waitFor();
  return page;
}

/** What stands on the sheets that are printed, one text a sheet, and whether anything is wider than they are. */
async function onPaper(
  page: Page,
): Promise<{ readonly texts: readonly string[]; readonly outside: readonly string[] }> {
  await page.emulateMedia({ media: 'print' });
  await page.locator('.paper-whole .brief-page').first().waitFor();
  const found = await page.evaluate(() => {
    const sheets = [...document.querySelectorAll('.paper-whole .brief-page')];
    return {
      texts: sheets.map((sheet) => (sheet as HTMLElement).innerText),
      outside: sheets.flatMap((sheet) => {
        const { left, right, bottom } = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll('p, h1, h2, h3, th, td, li, dd, svg, text')]
          .filter((part) => {
            const box = part.getBoundingClientRect();
            return box.width > 0 && (box.left < left + 20 || box.right > right - 20 || box.bottom > bottom);
          })
          .map((part) => part.textContent!.slice(0, 60));
      }),
    };
  });
  await page.emulateMedia({ media: null });
  // Afterwards the page is as it was.
  await page.locator('.paper-whole').waitFor({ state: 'detached' });
  return found;
}

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  test('one click gives two pages of A4 with everything on them', async () => {
    const page = await openBrief(few, lang);
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(sheets.length).toBe(2);
    for (const size of sheets) expect(size).toMatch(A4);
    const { texts, outside } = await onPaper(page);
    expect(outside).toEqual([]);
    const [first, second] = texts as [string, string];
    const wanted = {
      en: [
        [
          /A typical export cluster/,
          /If nothing is done, .*of 10 futures/s,
          /What is known of the place/,
          /How each path ends/,
        ],
        [
          /What to do first, and until when: /,
          /Which lever does it/,
          /What it costs/,
          /does not know/,
          /npm run -s jiqun -- compare/,
        ],
      ],
      zh: [
        [/典型出口集群/, /若不采取政策，10 次推演中/, /对当地的了解/, /各路径.*后的结局/],
        [/先做什么，最迟何时：/, /哪项杠杆在起作用/, /花多少钱/, /模型所不知道的/, /npm run -s jiqun -- compare/],
      ],
    }[lang];
    for (const words of wanted[0]!) expect(first).toMatch(words);
    for (const words of wanted[1]!) expect(second).toMatch(words);
    expect(second).toContain(engineIdentity);
    expect(await seriousFaults(page)).toEqual([]);
    // No clock: the same brief tomorrow.
    expect(first + second).not.toMatch(new RegExp(String(new Date().getFullYear())));
    expect(await page.locator('.brief-missing').count()).toBe(0);
    expect(await page.locator('.brief-view').count()).toBe(1);
  }, 240_000);

  test('eight paths, three regions and a long title are two pages too, nothing cut off', async () => {
    const page = await openBrief(much, lang);
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true })).length).toBe(2);
    const { texts, outside } = await onPaper(page);
    expect(outside).toEqual([]);
    expect(texts[0]).toContain(much.title![lang]);
    expect(texts[0]).toContain({ en: 'Port city', zh: '港口市' }[lang]);
    expect(await page.locator('.brief-multiples [data-path]').count()).toBe(8);
    expect(await page.locator('.brief-paths tbody tr').count()).toBe(8);
  }, 240_000);
});

test('a place with a measured past: its points over the band of plausible worlds, and what they leave open', async () => {
  const growth = [0.008, 0.009, 0.01, 0.011, 0.012];
  const page = await openBrief(
    {
      ...few,
      start: '1995Q1',
      quarters: 120,
      measured: {
        place: { en: 'Socks of the county', zh: '本县袜业' },
        source: { en: 'County yearbook', zh: '县统计年鉴' },
        series: [
          { observable: 'firms', points: [16, 17, 19, 20, 23, 25].map((value, k) => ({ year: 1998 + 2 * k, value })) },
          { observable: 'jobs', points: [900, 1100, 1300].map((value, k) => ({ year: 2000 + 4 * k, value })) },
        ],
      },
      plausible: {
        today: 56,
        worlds: growth.map((marketGrowth, k) => ({
          seed: `w${k}`,
          assumptions: { marketGrowth, rivalGrowth: -0.01 + 0.01 * k },
        })),
      },
    },
    'en',
  );
  expect(await page.locator('.brief-shown .brief-point').count()).toBe(9);
  expect(await page.locator('.brief-shown .brief-today').count()).toBe(2);
  const { texts, outside } = await onPaper(page);
  expect(outside).toEqual([]);
  expect(texts[0]).toMatch(/Measured until 2008; from then on it is a forecast\. \d of 9 measured points lie inside/);
  expect(texts[0]).toContain('Sources: County yearbook');
  expect(texts[1]).toContain('The data do not pin down growth of rivals');
  expect(texts[1]).toContain('They narrow growth of world demand.');
  // Worlds have no flags: the command reads the saved scenario.
  expect(texts[1]).toMatch(/npm run -s jiqun -- compare scenario\.json --path/);
}, 240_000);

test('the file opens without a network, says the same numbers and answers', async () => {
  const page = await openBrief(few, 'en');
  const answer = await page.locator('.brief-answer p').first().textContent();
  const cells = await page.locator('.brief-paths td').allTextContents();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as one file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('default-brief.html');
  const file = join(mkdtempSync(join(tmpdir(), 'jiqun-brief-')), 'brief.html');
  await download.saveAs(file);
  expect(readFileSync(file, 'utf8')).not.toMatch(/<link|@import|src=|url\((?!["']?#)/i);

  const reader = await tab({ offline: true });
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  await reader.goto(`file://${file}`);
  const english = reader.locator('main[lang=en]');
  expect(await english.locator('.brief-answer p').first().textContent()).toBe(answer);
  expect(await english.locator('.brief-paths td').allTextContents()).toEqual(cells);

  // A value under the pointer, and the next one with a key.
  const chart = english.locator('.brief-multiples [data-path] svg').nth(1);
  const table = JSON.parse((await chart.getAttribute('data-table'))!) as { head: string[]; rows: string[][] };
  await chart.focus();
  const last = table.rows.at(-1)!;
  expect(await reader.locator('.brief-said').textContent()).toContain(last[0]);
  expect(await reader.locator('.brief-said').textContent()).toContain(last[1]);
  await reader.keyboard.press('ArrowLeft');
  expect(await reader.locator('.brief-said').textContent()).toContain(table.rows.at(-2)![0]);
  await chart.hover();
  expect(await chart.locator('.brief-hair').count()).toBe(1);

  // The table behind it has every row.
  const details = english.locator('.brief-multiples [data-path] details').nth(1);
  await details.locator('summary').click();
  await expect.poll(() => details.locator('tbody tr').count()).toBe(table.rows.length);

  // A path less, in both languages.
  const paths = await english.locator('nav input').count();
  expect(paths).toBeGreaterThan(1);
  await english.locator('nav input').nth(1).uncheck();
  expect(await english.locator('.brief-paths tbody tr:visible').count()).toBe(paths - 1);
  await english.locator('[data-other]').click();
  const chinese = reader.locator('main[lang=zh-CN]');
  expect(await chinese.isVisible()).toBe(true);
  expect(await english.isVisible()).toBe(false);
  expect(await chinese.locator('.brief-paths tbody tr:visible').count()).toBe(paths - 1);
  expect(await chinese.locator('.brief-answer').textContent()).toContain('若不采取政策');

  // All of it is on paper, whatever was left out on the screen.
  expect(sheetsOf(await reader.pdf({ preferCSSPageSize: true, printBackground: true })).length).toBe(2);
  expect(asked).toEqual([`file://${file}`]);
}, 240_000);

test('stopped, it says what is missing and goes on where it was', async () => {
  const page = await tab();
  await page.goto(`?screen=studio&lang=en#${await encodeLink({ ...few, quarters: 200 })}`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page
    .locator('.share')
    .getByRole('button', { name: /^Brief/ })
    .click();
  const tools = page.locator('.brief-tools');
  await page.locator('.brief-progress', { hasText: /Until when|Which lever|least strength/ }).waitFor();
  await tools.getByRole('button', { name: 'Stop' }).click();
  await page.locator('.brief-missing', { hasText: 'Not worked out for this brief.' }).first().waitFor();
  await page.locator('.brief-missing button').first().click();
  await page.locator('.brief-progress', { hasText: 'Everything is worked out.' }).waitFor();
  expect(await page.locator('.brief-missing').allTextContents()).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.locator('.brief-view').count()).toBe(0);
}, 240_000);
