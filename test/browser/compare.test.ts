/** Paths compared in a real Chromium: the report, and bad input said plainly. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engineIdentity } from '../../workers/index.ts';
import { comparePage, short } from './support/compare-page.ts';

const { tab, page, open, inPage, until, complete, copied } = comparePage();

test('the report is one page that needs no script and no network', async () => {
  await open({ ...short, quarters: 60 }, 10);
  await complete();
  await inPage(({ session }) => void (session().window.count.value = 2), null);
  await page().locator('.cmp-window').getByRole('button', { name: 'Work it out' }).click();
  await until('globalThis.harness.session().window.result.value?.summary.replicates === 2');
  await page().locator('.cmp-window .copy-command').waitFor();
  const headline = (await page().locator('.headline').textContent())!;
  const cells = await page().locator('.cmp-effects td').allTextContents();
  const command = await copied();
  const [download] = await Promise.all([
    page().waitForEvent('download'),
    page().getByRole('button', { name: 'Export report' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('default-paths.html');
  const file = join(mkdtempSync(join(tmpdir(), 'jiqun-report-')), 'report.html');
  await download.saveAs(file);
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(/<script|<link|@import|src="(?!data:)|url\((?!["']?#)/i);
  expect(text).toContain(`(engine ${engineIdentity})`);
  const reader = await tab({ offline: true, javaScriptEnabled: false });
  await reader.goto(`file://${file}`);
  expect(await reader.locator('.lead').textContent()).toBe(headline);
  expect(await reader.locator('td').allTextContents()).toEqual(cells);
  expect(await reader.locator('pre').first().textContent()).toBe(command);
  // What one decides from comes first, then what it rests on.
  expect(await reader.locator('h2.part').allTextContents()).toEqual(['Brief', 'What it rests on']);
  const order = await reader.locator('section').evaluateAll((all) => all.map(({ className }) => className));
  expect(order.slice(0, 2)).toEqual(['brief lead', 'brief']);
  expect(order.lastIndexOf('brief')).toBeLessThan(order.indexOf(''));
  // Drawings are scaled whole, never cut at the edge of the paper.
  expect(await reader.locator('svg:not([viewBox])').count()).toBe(0);
  // Odds, paths over time, tree, window; a picture of each stage.
  expect(await reader.locator('svg').count()).toBeGreaterThanOrEqual(4);
  expect(await reader.locator('img').count()).toBe(2);
  expect(await reader.locator('.pair').textContent()).toMatch(/^Attract FDI\s*against\s*Do nothing/);
  expect(await reader.locator('figcaption').allTextContents()).toEqual([
    expect.stringContaining('Do nothing'),
    expect.stringContaining('Attract FDI'),
  ]);
  expect(await reader.locator('button, select, input').count()).toBe(0);
}, 240_000);

describe('what cannot be compared is said, with what to do', () => {
  const faults = () => page().locator('.cmp-faults').first();

  test('a path that leaves beyond the end of the run', async () => {
    await open({
      ...short,
      quarters: 40,
      paths: [{ name: 'Late', from: 60, policy: [{ lever: 'rd', level: 0.5, from: 60 }] }],
    });
    await faults().waitFor();
    expect(await faults().textContent()).toMatch(/Late.*quarter 60, after the end of the run.*0 to 39/);
    // Taken off the table, the rest is compared.
    await page().getByRole('button', { name: /^Late/ }).click();
    await page().getByRole('button', { name: 'Remove' }).click();
    await complete();
    expect(await page().locator('.cmp-faults').count()).toBe(0);
  }, 120_000);

  test('a baseline with other regions, because the scenario was shipped with one', async () => {
    await open({ ...short, quarters: 30, regions: [{ id: 'a' }, { id: 'b' }] });
    await inPage(({ session }) => void (session().follows.value = false), null);
    await faults().waitFor();
    expect(await faults().textContent()).toMatch(/the regions a, b.*region, the regions of Do nothing/);
    await inPage(({ session }) => void (session().follows.value = true), null);
    await complete();
  }, 120_000);

  test('a package without any lever above 0, and one with more levers than can be told apart exactly', async () => {
    const nine = (['rd', 'train', 'infra', 'market', 'insp', 'brand', 'fdi', 'local', 'green'] as const).map(
      (lever) => ({ lever, level: 0.5 }),
    );
    const text = (en: string) => ({ en, zh: en });
    await open({
      ...short,
      quarters: 40,
      packages: {
        hollow: { label: text('Hollow'), start: 10, policy: [{ lever: 'rd', level: 0 }] },
        broad: { label: text('Broad'), start: 10, policy: nine },
      },
    });
    await page().getByRole('button', { name: 'New path' }).click();
    expect(await page().locator('.cmp-menu').textContent()).toContain(
      'Hollow: does nothing here. A package needs a lever above 0',
    );
    // What stands on the table is what windows and attributions can be asked about.
    const broad = page()
      .locator('.cmp-menu')
      .getByRole('button', { name: /^Broad/ });
    if ((await broad.count()) > 0) await broad.click();
    else await page().keyboard.press('Escape');
    const attribution = page().locator('.cmp-attribution');
    await attribution.locator('select').first().selectOption({ label: 'Broad' });
    expect(await attribution.textContent()).toContain('9 levers: more than the 8 that can be told apart exactly');
    await inPage(({ session }) => void (session().attribution.count.value = 3), null);
    await attribution.getByRole('button', { name: /^Work it out/ }).click();
    await until('globalThis.harness.session().attribution.result.value?.summary.replicates === 3');
    const { method, shares, total } = await inPage(({ session }) => session().attribution.result.value!.summary, null);
    expect([method, shares.length]).toEqual(['sampled', 9]);
    expect(Math.abs(shares.reduce((sum, { mean }) => sum + mean, 0) - total.mean)).toBeLessThan(1e-9);
    expect(await attribution.locator('.cmp-fall-half').count()).toBe(9);
  }, 240_000);

  test('a policy that is one of the packages is one path, and comes apart when it is changed', async () => {
    await open({ ...short, quarters: 70 }, 10);
    const names = () => page().locator('.cmp-paths .cmp-chip').allTextContents();
    const upgrade = (from: number) =>
      inPage(({ studio }, start) => {
        const { packages } = studio.document.scenario.value;
        studio.document.changePolicy(
          packages['upgrade']!.policy.map(({ from: wait = 0, to: _to, ...move }) => ({ ...move, from: start + wait })),
          'commit',
        );
      }, from);
    await upgrade(60);
    expect(await names()).toEqual(['Do nothing', 'Upgrade', 'Reform first']);
    await upgrade(40);
    await expect.poll(names).toEqual(['Do nothing', 'My policy', 'Upgrade', 'Reform first']);
    await upgrade(60);
    await expect.poll(names).toEqual(['Do nothing', 'Upgrade', 'Reform first']);
  }, 120_000);

  test('one path alone has its bands and its odds', async () => {
    await open({ ...short, quarters: 40, packages: {} }, 10);
    await inPage(({ session }) => void (session().paths.value = session().paths.value.slice(0, 1)), null);
    await complete();
    await page().locator('.cmp-flow .cmp-dot').first().waitFor();
    expect(await page().locator('.cmp-flow .cmp-dot').count()).toBe(10);
    // Nine tenths and half of the runs, one band in the other.
    expect(await page().locator('.cmp-area').count()).toBe(2);
    // There is nothing to compare on the command line.
    expect(await page().locator('.cmp-tools .copy-command').count()).toBe(0);
  }, 120_000);
});
