/** From a file to measurements on the page: read, mapped, corrected, drawn, kept. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bytesIn } from '../experiments/measured/bytes.ts';
import { seriousFaults } from './support/axe.ts';
import { chromiumSite } from './support/chromium-site.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce', acceptDownloads: true, timeout: 30_000 });

async function openCluster(lang: string, options: Parameters<typeof tab>[0] = {}) {
  const page = await tab({ viewport: { width: 1280, height: 720 }, ...options });
  await page.goto(`?screen=cluster&lang=${lang}&theme=light&runs=0`);
  await page.waitForSelector('[data-fingerprint]');
  await page.locator('.cluster-ready-name').first().waitFor();
  return page;
}

const file = (name: string, buffer: Uint8Array) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(buffer) });
const choose = (page: Page, name: string, bytes: Uint8Array | string) =>
  page
    .locator('.cluster input[type=file]')
    .setInputFiles(file(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes));

const words = {
  en: {
    text: 'Year,Number of firms,Sales (million yuan),Growth (%)\n2001,120,"1,200",5\n2002,approx. 150,1300,6\n2003,170,1400,7\n',
    fault: 'B3 (Number of firms): found "approx. 150", allowed a number of at least 0; 150',
    take: 'Take 150',
    firms: 'Firms: 120 in 2001, 170 in 2003',
    wanting: 'Put the faulty cells right',
    whole: '2 series, 2001 to 2003.',
    observable: 'What “Growth (%)” is',
    local: 'Local sourcing',
    three: '3 series, 2001 to 2003.',
    kept: 'What was here before is still here.',
    excel: 'an Excel workbook (or another packed file), allowed a text table',
  },
  zh: {
    text: '年份,企业数（家）,产值（亿元）,增速（%）\n2001年,120,12,5\n2002年,约150,13,6\n2003年,170,14,7\n',
    fault: 'B3 (企业数（家）)："约150" 无效，可用：不小于 0 的数；若指 150',
    take: '采用 150',
    firms: '企业数：2001 年 120，2003 年 170',
    wanting: '请先改正或略去',
    whole: '共 2 个序列，2001—2003 年。',
    observable: '“增速（%）”是什么',
    local: '本地配套率',
    three: '共 3 个序列，2001—2003 年。',
    kept: '原有的数据仍在。',
    excel: '这是 Excel 工作簿（或其他压缩文件），可用：文本表格',
  },
} as const;

test.each(['en', 'zh'] as const)(
  '%s: a file is read, corrected, mapped, drawn, and there after a reload',
  async (lang) => {
    const said = words[lang];
    const page = await openCluster(lang);
    await choose(page, 'mine.csv', bytesIn('gb18030', said.text));
    await page.locator('.cluster-faults', { hasText: said.fault }).waitFor();
    await page.locator('.cluster-whole', { hasText: said.wanting }).waitFor();
    expect(await page.locator('.cluster-bad').count()).toBe(1);
    expect(await seriousFaults(page)).toEqual([]);
    // The cell itself opens with the number that is meant, and Escape changes nothing.
    await page.locator('.cluster-bad').click();
    expect(await page.locator('.cluster-editor input').inputValue()).toBe('150');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: said.take }).click();
    await page.locator('.cluster-whole', { hasText: said.whole }).waitFor();
    await page.getByRole('img', { name: said.firms }).waitFor();
    // What was guessed is changed, and drawn at once.
    await page.getByRole('combobox', { name: said.observable }).selectOption({ label: said.local });
    await page.locator('.cluster-whole', { hasText: said.three }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    // A workbook changes nothing, and says what to do.
    await choose(page, 'mine.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4));
    await page.getByRole('alert').filter({ hasText: said.excel }).filter({ hasText: said.kept }).waitFor();
    await page.locator('.cluster-whole', { hasText: said.three }).waitFor();
    await page.reload();
    await page.locator('.cluster-whole', { hasText: said.three }).waitFor();
    expect(await page.locator('.cluster-mended').innerText()).toBe('150');
  },
);

test('a large file is refused at once, and the page goes on answering', async () => {
  const page = await openCluster('en');
  await choose(page, 'rows.csv', `year,firms\n${'1,5\n'.repeat(1_000_000)}`);
  await page.getByRole('alert').filter({ hasText: '1,000,002 rows, allowed one table of one place' }).waitFor();
  await choose(page, 'large.csv', Buffer.alloc(6_000_000, '2001,5\n'));
  await page.getByRole('alert').filter({ hasText: '6.0 MB, allowed one table' }).waitFor();
  await page.getByRole('button', { name: 'Paste a table' }).click();
  await page.locator('.cluster-paste textarea').waitFor();
});

test('a table dropped on any screen comes here', async () => {
  const page = await openCluster('zh');
  await page.locator('.screen-nav button').nth(2).click();
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.items.add(new File(['年份,企业数\\n2001,5\\n2002,6\\n'], '集群.csv'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
  })()`);
  await page.locator('.cluster-whole', { hasText: '共 1 个序列，2001—2002 年。' }).waitFor();
  expect(await page.locator('.cluster-about input').first().inputValue()).toBe('集群');
});

test('years in no order are put in order at a word; a phone has no sideways scrolling but in the table', async () => {
  const page = await openCluster('en', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.getByRole('button', { name: 'Paste a table' }).click();
  await page.getByRole('textbox').first().fill('year\tfirms\n2003\t5\n2001\t6\n2002\t7\n');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Put them in order of time' }).click();
  await page.getByRole('img', { name: 'Firms: 6 in 2001, 5 in 2003' }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await seriousFaults(page)).toEqual([]);
});

test('the template comes back as a table of every observable', async () => {
  const page = await openCluster('en');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Empty template' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('my-cluster.csv');
  await page.locator('.cluster input[type=file]').setInputFiles(await download.path());
  await page.locator('.cluster-faults', { hasText: 'no number in the columns that are read' }).waitFor();
});
