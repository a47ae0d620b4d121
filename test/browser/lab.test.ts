/** Experiments on the page: the rows of the command line, through reloads, pauses and storage that refuses. */
import { readFile } from 'node:fs/promises';
import { parquetReadObjects } from 'hyparquet';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { parseDesign, presets, type Experiment } from '../../experiments/index.ts';
import { encodeLink } from '../../ui/studio/link.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { beginDesign, boxesDesign, pasteDesign } from './support/designs.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce', acceptDownloads: true });

async function openLab(
  lang = 'en',
  options: Parameters<typeof tab>[0] = {},
  before?: (page: Page) => Promise<unknown>,
) {
  const page = await tab({ viewport: { width: 1280, height: 800 }, ...options });
  await before?.(page);
  await page.goto(`?screen=lab&lang=${lang}&theme=light&runs=0`);
  await page.waitForSelector('[data-fingerprint]');
  await page.locator('.lab-go').waitFor();
  return page;
}

function experimentOf(design: object): Experiment {
  const read = parseDesign(design, presets);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.experiment;
}

const doneRows = async (page: Page): Promise<number> =>
  Number(await page.locator('.lab-progress .progress-bar').getAttribute('aria-valuenow'));

async function saved(
  page: Page,
  press: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const file: Download = download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function rowsOf(page: Page): Promise<Record<string, unknown>[]> {
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: /Parquet/ }).click());
  expect(name).toMatch(/^jiqun-design-[0-9a-f]{8}\.parquet$/);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return parquetReadObjects({ file });
}

/** Every row as this thread makes it, without a page. */
function undisturbed(experiment: Experiment) {
  return Array.from({ length: experiment.rows }, (_, k) => {
    const row = experiment.row(k);
    const result = run(row.input);
    return {
      row: k,
      point: row.point,
      replicate: row.replicate,
      seed: row.seed,
      ...Object.fromEntries(
        [...row.values].map(([{ name }, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
      ),
      ...Object.fromEntries(experiment.kept.outputs.map(({ name, of }) => [name, of(result)])),
      verdict: result.regions[0]!.verdict,
      fingerprint: result.fingerprint,
      error: '',
    };
  });
}

test('a sweep survives a reload and a pause, and has the rows of an undisturbed one', async () => {
  const page = await openLab();
  const design = { ...boxesDesign, plan: { kind: 'latinHypercube', points: 500 } };
  await beginDesign(page, design);
  await expect.poll(() => doneRows(page), { interval: 20 }).toBeGreaterThan(60);
  await page.reload();
  const status = page.locator('.lab-progress [role="status"]');
  await status.filter({ hasText: /^Paused: \d+ of 500 runs are done and kept/ }).waitFor();
  const kept = await doneRows(page);
  expect(kept).toBeGreaterThan(25);
  expect(kept).toBeLessThan(500);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => doneRows(page), { interval: 20 }).toBeGreaterThan(kept + 20);
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = await doneRows(page);
  expect(paused).toBeLessThan(500);
  await page.reload();
  // Nothing that was done when it paused is lost.
  await status.filter({ hasText: `Paused: ${paused} of 500` }).waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await status.filter({ hasText: 'All 500 runs are done' }).waitFor();
  const rows = await rowsOf(page);
  expect(rows.map(({ key: _key, ...row }) => row)).toEqual(undisturbed(experimentOf(design)));
});

test('what is kept is listed, opened, and deleted', async () => {
  const page = await openLab('zh');
  await pasteDesign(page, boxesDesign);
  await page.getByRole('button', { name: '全部实验' }).click();
  const row = page.locator('.lab-kept-row');
  await row.filter({ hasText: '300 次运行' }).waitFor();
  await page.reload();
  await row.getByRole('button', { name: /^打开/ }).click();
  await page.locator('.lab-progress [role="status"]', { hasText: '300 次运行全部完成' }).waitFor();
  await page.goBack();
  await row.getByRole('button', { name: /^删除/ }).click();
  await row.getByRole('button', { name: /^确认删除/ }).click();
  await row.waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('.lab-go').waitFor();
  await page.waitForTimeout(300);
  expect(await row.count()).toBe(0);
});

test('a design put together by hand is a design, and what is wrong with it is said where it is', async () => {
  const page = await openLab();
  const words = page.locator('.lab-words');
  await words.filter({ hasText: '2 factors × 200 points × 1 replicate: 200 runs (Latin hypercube)' }).waitFor();
  await page.locator('.lab-add select').first().selectOption({ label: 'A mechanism, on or off' });
  await page.locator('.lab-add').getByRole('button', { name: 'Add', exact: true }).click();
  await page
    .locator('.lab-block', { hasText: 'How points are chosen' })
    .locator('select')
    .selectOption({ label: 'Every combination' });
  await words.filter({ hasText: '3 factors × 8 points × 10 replicates: 80 runs (full factorial)' }).waitFor();
  const range = page.getByRole('spinbutton', { name: /^Strength of Upgrade: from/ });
  await range.fill('1');
  await range.press('Enter');
  const factor = page.locator('.lab-factor', { hasText: 'Strength of Upgrade' });
  await factor.locator('.lab-faults', { hasText: '[low, high] with low below high' }).waitFor();
  expect(await page.locator('.lab-go .act.main').isDisabled()).toBe(true);
  await range.fill('0.5');
  await range.press('Enter');
  await factor.locator('.lab-faults').waitFor({ state: 'detached' });
  await page.getByRole('spinbutton', { name: 'Runs of each point' }).fill('3');
  await page.getByRole('spinbutton', { name: 'Runs of each point' }).press('Enter');
  await words.filter({ hasText: '24 runs' }).waitFor();
  await words.filter({ hasText: /about \d+ s/ }).waitFor();
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Save the design' }).click());
  expect(name).toBe('design.json');
  const experiment = experimentOf(JSON.parse(bytes.toString('utf8')) as object);
  expect(experiment.rows).toBe(24);
  expect(experiment.factors.map((one) => one.levels)).toEqual([
    [0, 199],
    [0.5, 1],
    [true, false],
  ]);
});

test('a run opens in the studio as the very run it was', async () => {
  const page = await openLab();
  await pasteDesign(page, boxesDesign);
  const experiment = experimentOf(boxesDesign);
  await page.getByRole('button', { name: 'Open run 3 in the studio' }).click();
  await page.locator('.stage-area').waitFor();
  await page.waitForSelector(`[data-fingerprint="${run(experiment.row(2).input).fingerprint}"]`);
});

test('where storage refuses, the page says so and goes on in memory', async () => {
  const page = await openLab('en', {}, (blank) =>
    blank.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    }),
  );
  await pasteDesign(page, boxesDesign);
  await page.getByText('keeps no experiments').first().waitFor();
  expect((await rowsOf(page)).length).toBe(300);
});

test('a design opened as if it were a scenario goes where designs go, with its faults', async () => {
  const page = await openLab();
  await page.locator('.screen-nav button').nth(1).click();
  await page.locator('.head .act.main').click();
  const file = (content: object) => ({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });
  await page
    .locator('.share input[type=file]')
    .setInputFiles(file({ ...boxesDesign, plan: { kind: 'sobol', points: 64 } }));
  await page.locator('.lab-words', { hasText: '3 factors × 64 points' }).waitFor();
  await page.locator('.lab-files input[type=file]').setInputFiles(file({ ...boxesDesign, plan: { kind: 'guess' } }));
  await page.locator('.lab-files .lab-faults', { hasText: 'plan.kind' }).waitFor();
  // What was there stays.
  expect(await page.locator('.lab-words').innerText()).toContain('3 factors × 64 points');
});

test('policies are searched for, and one of the front becomes a path of the comparison', async () => {
  const page = await tab({ viewport: { width: 1280, height: 800 } });
  const link = await encodeLink({ format: 1, extends: 'default', quarters: 8, view: { screen: 'lab' } });
  await page.goto(`?lang=en&theme=light&runs=0#${link}`);
  const search = page.locator('.lab-search');
  await search.locator('select').first().selectOption({ label: 'cheap, and many jobs' });
  await search.getByRole('button', { name: 'Search', exact: true }).click();
  // The front is drawn while it is looked for.
  await search.locator('button.lab-dot-front').first().waitFor();
  await search.getByRole('button', { name: 'Search', exact: true }).waitFor();
  await search.locator('button.lab-dot-front').last().click();
  const sentence = await search.locator('.lab-box .lab-sentence').innerText();
  expect(sentence).toMatch(/^Policy \d+: from year/);
  await search.getByRole('button', { name: 'Make it a path of the comparison' }).click();
  await page
    .locator('.cmp')
    .getByText(/^Policy \d+ of the search$/)
    .first()
    .waitFor();
  // In the other language it is called in that.
  await page.getByRole('button', { name: '中文' }).click();
  await page
    .locator('.cmp')
    .getByText(/^搜索所得政策 \d+$/)
    .first()
    .waitFor();
});
