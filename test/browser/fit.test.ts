/** From a table to plausible worlds, a forecast, paths that begin today and a brief: in both languages, through a reload. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFaults } from './support/axe.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { A4, sheetsOf } from './support/sheets.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce', timeout: 240_000 });

const words = {
  en: {
    table:
      'Year,Number of firms,Employees\n2001,210,5200\n2002,260,6900\n2003,330,9000\n2004,420,12000\n2005,480,13500\n',
    choose: 'Choose a file',
    effort: 'first look',
    go: 'Find plausible worlds',
    pause: 'Pause',
    paused: /^Paused: \d+ of 280 runs are done and kept/,
    goOn: 'Go on',
    today: 'today (2005)',
    open: 'Not pinned down by these data, and left as wide as before',
    arrives: 'Package, started today',
    compare: 'Compare paths from today',
    over: 'Over the 20 plausible worlds of these data',
    headline: 'Over 20 plausible worlds of these data',
    brief: 'Brief',
    ready: 'Everything is worked out.',
    measured: 'Measured until 2005',
    without: 'Not worked out for this brief.',
  },
  zh: {
    table:
      '年份,企业数（家）,从业人员（人）\n2001,210,5200\n2002,260,6900\n2003,330,9000\n2004,420,12000\n2005,480,13500\n',
    choose: '选择文件',
    effort: '先看一眼',
    go: '寻找合理的世界',
    pause: '暂停',
    paused: /^已暂停：完成并保存了 \d+\/280 次运行/,
    goOn: '继续',
    today: '今天 (2005)',
    open: '这些数据无法确定，仍保留原有的范围',
    arrives: '政策组合（今天启动）',
    compare: '比较从今天起的路径',
    over: '计入与数据相符的 20 个世界',
    headline: '在与数据相符的 20 个世界里',
    brief: '简报',
    ready: '全部内容已算完。',
    measured: '实测截至 2005',
    without: '本简报未作推算。',
  },
} as const;

async function openCluster(lang: 'en' | 'zh', options: Parameters<typeof tab>[0] = {}): Promise<Page> {
  const page = await tab({ viewport: { width: 1280, height: 720 }, ...options });
  await page.goto(`?screen=cluster&lang=${lang}&theme=light&runs=0`);
  await page.waitForSelector('[data-fingerprint]');
  return page;
}
/** Runs that are known, as the line says. */
const known = async (page: Page): Promise<number> =>
  Number(await page.locator('.fit-progress [role=progressbar]').getAttribute('aria-valuenow'));

test.each(['en', 'zh'] as const)('%s: from a table to a brief, through a pause and a reload', async (lang) => {
  const said = words[lang];
  const page = await openCluster(lang);
  let clicks = 0;
  const click = async (what: Locator): Promise<void> => {
    clicks += 1;
    await what.click();
  };
  const choosing = page.waitForEvent('filechooser');
  await click(page.getByRole('button', { name: said.choose }));
  await (await choosing).setFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(said.table) });
  await click(page.locator('.cluster-next'));
  await page.locator('.fit-ground').nth(3).waitFor();
  // Not on the way, but quicker to watch.
  await page.locator('.fit-settings select').selectOption({ label: said.effort });
  const ahead = page.locator('.fit-settings input').nth(1);
  await ahead.fill('6');
  await ahead.press('Enter');
  await click(page.getByRole('button', { name: said.go }));
  await expect.poll(() => known(page), { interval: 50 }).toBeGreaterThan(70);
  await page.getByRole('button', { name: said.pause, exact: true }).click();
  const status = page.locator('.fit-progress [role=status]').filter({ hasText: said.paused });
  await status.waitFor();
  const before = await known(page);
  await page.reload();
  await status.waitFor();
  expect(await known(page)).toBeGreaterThanOrEqual(before - 2);
  await page.getByRole('button', { name: said.goOn, exact: true }).click();
  await page.locator('.fit-chart').first().waitFor();
  expect(await page.locator('.fit-chart').count()).toBe(2);
  expect(await page.locator('.fit-chart .fit-mark').count()).toBe(10);
  await page.locator('.fit-today-name', { hasText: said.today }).first().waitFor();
  expect(await page.locator('.fit-unknown').count()).toBe(11);
  await page.locator('.fit-group', { hasText: said.open }).waitFor();
  await page.locator('.fit-decide th', { hasText: said.arrives }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  await click(page.getByRole('button', { name: said.compare }));
  await page.locator('.cmp-bar', { hasText: said.over }).waitFor();
  await page.locator('.cmp-head', { hasText: said.headline }).waitFor();

  await click(page.locator('.cmp-tools').getByRole('button', { name: said.brief, exact: true }));
  await page.locator('.brief-progress [role=status]', { hasText: said.ready }).waitFor();
  expect(clicks).toBeLessThan(10);
  const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(sheets.length).toBe(2);
  for (const size of sheets) expect(size).toMatch(A4);
  expect(await page.locator('.brief-missing', { hasText: said.without }).count()).toBe(0);
  expect(await page.locator('.brief-shown .brief-point').count()).toBe(10);
  await page.locator('.brief-shown', { hasText: said.measured }).waitFor();
  await page.keyboard.press('Escape');

  // Whatever acts begins today, and the window too.
  await page.locator('.cmp-chip').nth(1).click();
  const year = page.locator('.cmp-edit input').nth(1);
  expect(await year.inputValue()).toBe('2006');
  await year.fill('1990');
  await year.press('Enter');
  expect(await year.inputValue()).toBe('2006');
});
