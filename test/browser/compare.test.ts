/** Paths compared in a real Chromium: the same numbers as on the command line, forks, odds, and bad input said plainly. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ScenarioDocument } from '../../experiments/index.ts';
// @ts-expect-error a plain script without types
import { cliMain, ensureCli } from '../../scripts/ensure.mjs';
import type { Studio } from '../../ui/app/studio.ts';
import type { CompareSession } from '../../ui/compare/session.ts';
import { openChromium } from './support/chromium.ts';
import { serveHarness } from './support/harness.ts';
import type { Served } from './support/serve.ts';

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ensureCli();
  served = await serveHarness();
  browser = await openChromium();
}, 120_000);
afterEach(async () => {
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Runs what a person pasted into a shell, its output as JSON. */
function paste(command: string, ...more: readonly string[]): Promise<never> {
  const [line, ...input] = command.replace(/^npm run -s jiqun --/, `"${process.execPath}" "${cliMain as string}"`).split('\n');
  const at = line!.indexOf(' <<');
  const words = [at < 0 ? line! : line!.slice(0, at), ...more, '--json', at < 0 ? '' : line!.slice(at)].join(' ');
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', [words, ...input].join('\n')], { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve(JSON.parse(out) as never) : reject(new Error(`status ${status}: ${err}\n${words}`))));
  });
}

// What the harness page puts on its window; these run in the page, which knows nothing of this file.
interface Harness {
  readonly studio: Studio;
  readonly session: () => CompareSession;
}
const inPage = <T, A>(work: (harness: Harness, argument: A) => T, argument: A): Promise<T> =>
  page.evaluate(`(${work.toString()})(globalThis.harness, ${JSON.stringify(argument)})`) as Promise<T>;

async function open(document: ScenarioDocument, count = 10): Promise<void> {
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] })).newPage();
  await page.goto(`${served.url}compare.html?lang=en&closed`);
  await page.waitForFunction('globalThis.harness !== undefined', undefined, { timeout: 60_000 });
  await inPage(
    (harness, wanted) => {
      harness.studio.open(wanted.document);
      harness.session().count.value = wanted.count;
    },
    { document, count },
  );
  await page.getByRole('button', { name: 'Compare' }).click();
}

const complete = (): Promise<unknown> =>
  page.waitForFunction('globalThis.harness.session().complete.value && globalThis.harness.session().snapshot.value !== undefined', undefined, {
    timeout: 240_000,
    polling: 250,
  });

async function copied(from = '.cmp-tools'): Promise<string> {
  await page.locator(`${from} .cmp-command button`).click();
  await page.locator(`${from} .cmp-command button`, { hasText: 'Copied' }).waitFor();
  return page.evaluate('navigator.clipboard.readText()') as Promise<string>;
}

/** The comparison on the page in the shape of the command's document. */
const shown = (): Promise<{ readonly [key: string]: unknown }> =>
  inPage(({ session }) => {
    const made = session();
    const names = [...globalThis.document.querySelectorAll('.cmp-effects tbody th')].map((cell) => cell.textContent);
    const read = made.snapshot.value!;
    const verdicts = Object.keys(read.paths[0]!.odds.verdicts);
    const against = read.paths.flatMap((path, k) => (path.against === undefined ? [] : [{ name: names[k], ...path.against }]));
    return JSON.parse(
      JSON.stringify({
        replicates: read.replicates,
        verdicts: Object.fromEntries(
          read.paths.map(({ odds }, k) => [names[k], Object.fromEntries(verdicts.map((v) => [v, odds.verdicts[v as 'upgraded'].count]))]),
        ),
        odds: Object.fromEntries(read.paths.map(({ odds }, k) => [names[k], odds])),
        effects: against.map(({ name, effect }) => ({ ...effect, path: name, against: undefined })),
        cost: against.map(({ name, cost }) => ({ path: name, ...cost })),
        transitions: against.map(({ name, flow }) => ({
          path: name,
          changes: flow.flatMap((row, from) => row.flatMap((runs, to) => (runs === 0 ? [] : [{ from: verdicts[from], to: verdicts[to], runs }]))),
        })),
      }),
    ) as { readonly [key: string]: unknown };
  }, null);

interface Told {
  readonly replicates: number;
  readonly paths: { readonly [name: string]: { readonly verdicts: object; readonly odds: object } };
  readonly effects: readonly { readonly path: string; readonly against: string; readonly region: string }[];
  readonly cost: readonly { readonly path: string; readonly against: string; readonly region: string }[];
  readonly transitions: readonly { readonly path: string; readonly against: string; readonly region: string }[];
}

/** The command's document without what the page does not repeat. */
function told({ replicates, paths, effects, cost, transitions }: Told) {
  const bare = <T extends { readonly against: string; readonly region: string }>(list: readonly T[]) =>
    list.map(({ against: _a, region: _r, ...rest }) => rest);
  const each = (key: 'verdicts' | 'odds') => Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, path[key]]));
  return { replicates, verdicts: each('verdicts'), odds: each('odds'), effects: bare(effects), cost: bare(cost), transitions: bare(transitions) };
}

const short: ScenarioDocument = { format: 1, extends: 'default', quarters: 90 };

describe('the page and the command give the same bits', () => {
  test('a comparison with a fork, odds over worlds, one and four workers', async () => {
    await open(short);
    // From here: at quarter 40 doing nothing is left for protection.
    await inPage(({ studio }) => studio.playback.seek(40), null);
    await page.getByRole('button', { name: /^From here/ }).click();
    await page.locator('.cmp-fork select').nth(0).selectOption({ label: 'Do nothing' });
    await page.locator('.cmp-fork select').nth(1).selectOption({ label: 'Protect' });
    await page.getByRole('button', { name: 'Make this path' }).click();
    await page.waitForFunction('globalThis.harness.session().snapshot.value?.paths.length === 4', undefined, { timeout: 240_000, polling: 250 });
    await complete();
    const here = await shown();
    const command = await copied();
    expect(command).toContain("--path 'Do nothing='");
    const [one, four] = await Promise.all([paste(command, '--workers', '1'), paste(command, '--workers', '4')]);
    expect(four).toEqual(one);
    expect(told(one)).toEqual(here);
    // Any node may be what the others are read against, and any outcome the one looked at.
    await inPage(({ session }) => {
      session().reference.value = 'path1';
      session().indicator.value = 'employment';
    }, null);
    await page.waitForFunction(
      "globalThis.harness.session().snapshot.value.reference === 'path1' && globalThis.harness.session().snapshot.value.indicator === 'employment'",
    );
    expect(told(await paste(await copied()))).toEqual(await shown());
  }, 400_000);

  test('a scenario of one’s own with equal budgets and effects over worlds', async () => {
    await open(
      { ...short, quarters: 60, events: [{ quarter: 30, kind: 'paradigmShift', size: 0.5 }], policy: [{ lever: 'rd', level: 0.5, from: 20 }] },
      10,
    );
    await inPage(({ session }) => {
      session().scope.value = 'all';
      session().equal.on.value = true;
    }, null);
    await page.waitForFunction('globalThis.harness.session().equal.budget.value !== undefined', undefined, { timeout: 240_000, polling: 250 });
    await page.waitForTimeout(400);
    await complete();
    const command = await copied();
    expect(command).toContain("<<'JSON'");
    const answer = await paste(command);
    expect(told(answer)).toEqual(await shown());
    const budget = await inPage(
      ({ session }) => [
        session().equal.budget.value!.budget,
        ...[...session().equal.budget.value!.paths.values()].map(({ multiplier }) => multiplier),
      ],
      null,
    );
    const { equalCost } = answer as {
      readonly equalCost: { readonly budget: number; readonly paths: { readonly [name: string]: { readonly multiplier: number } } };
    };
    expect(budget).toEqual([equalCost.budget, ...Object.values(equalCost.paths).map(({ multiplier }) => multiplier)]);
  }, 400_000);

  test('a window of opportunity and an attribution, of levers and of a decline', async () => {
    await open({ ...short, quarters: 70 }, 10);
    await complete();
    await inPage(({ session }) => {
      session().window.count.value = 3;
      session().attribution.count.value = 2;
    }, null);
    const [window, attribution] = [page.locator('.cmp-window'), page.locator('.cmp-attribution')];
    await window.getByRole('button', { name: 'Work it out' }).click();
    await page.waitForFunction('globalThis.harness.session().window.result.value?.summary.replicates === 3', undefined, {
      timeout: 240_000,
      polling: 250,
    });
    await window.locator('.cmp-command button').waitFor();
    const curves = await inPage(
      ({ session }) =>
        session().window.result.value!.summary.curves.map(({ points }) =>
          points.map(({ from, mean, low, high, level, rescued }) => ({ from, mean, low, high, level, rescued: rescued.mean })),
        ),
      null,
    );
    interface Curve {
      readonly points: readonly {
        readonly from: number;
        readonly mean: number;
        readonly low: number;
        readonly high: number;
        readonly level: number;
        readonly rescued: number;
      }[];
    }
    const there: Curve & { readonly withReform: Curve } = await paste(await copied('.cmp-window'));
    const plain = ({ points }: Curve) => points.map(({ from, mean, low, high, level, rescued }) => ({ from, mean, low, high, level, rescued }));
    expect([plain(there), plain(there.withReform)]).toEqual(curves);

    for (const [subject, count] of [
      ['upgrade', 2],
      ['decline', 2],
    ] as const) {
      await inPage(({ session }, chosen) => void (session().attribution.subject.value = chosen), subject);
      await attribution.getByRole('button', { name: /^Work it out/ }).click();
      await page.waitForFunction(
        ([name, n]) => {
          const { result } = (globalThis as unknown as { harness: Harness }).harness.session().attribution;
          return result.value?.subject === name && result.value.summary.replicates === n;
        },
        [subject, count] as const,
        { timeout: 240_000, polling: 250 },
      );
      const sums = await inPage(({ session }) => {
        const { total, shares, without } = session().attribution.result.value!.summary;
        return { total: total.mean, low: total.low, without, shares: shares.map(({ id, mean, low, high }) => ({ id, mean, low, high })) };
      }, null);
      interface Shares {
        readonly total: number;
        readonly totalLow: number;
        readonly without: number;
        readonly shares: readonly {
          readonly lever?: string;
          readonly cause?: string;
          readonly mean: number;
          readonly low: number;
          readonly high: number;
        }[];
      }
      const answer: Shares = await paste(await copied('.cmp-attribution'));
      expect({
        total: answer.total,
        low: answer.totalLow,
        without: answer.without,
        shares: answer.shares.map(({ lever, cause, mean, low, high }) => ({ id: lever ?? cause, mean, low, high })),
      }).toEqual(sums);
      expect(Math.abs(sums.shares.reduce((sum, { mean }) => sum + mean, 0) - sums.total)).toBeLessThan(1e-9);
      // The last bar of the waterfall ends where the whole does.
      expect(await page.locator('.cmp-fall').count()).toBe(1);
    }
  }, 600_000);
});

test('the report is one page that needs no script and no network', async () => {
  await open({ ...short, quarters: 60 }, 10);
  await complete();
  await inPage(({ session }) => void (session().window.count.value = 2), null);
  await page.locator('.cmp-window').getByRole('button', { name: 'Work it out' }).click();
  await page.waitForFunction('globalThis.harness.session().window.result.value?.summary.replicates === 2', undefined, {
    timeout: 120_000,
    polling: 250,
  });
  await page.locator('.cmp-window .cmp-command').waitFor();
  const headline = (await page.locator('.headline').textContent())!;
  const cells = await page.locator('.cmp-effects td').allTextContents();
  const command = await copied();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export report' }).click()]);
  expect(download.suggestedFilename()).toBe('default-paths.html');
  const file = join(mkdtempSync(join(tmpdir(), 'jiqun-report-')), 'report.html');
  await download.saveAs(file);
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(/<script|<link|@import|src="(?!data:)|url\((?!["']?#)/i);
  const reader = await (await browser.newContext({ offline: true, javaScriptEnabled: false })).newPage();
  await reader.goto(`file://${file}`);
  expect(await reader.locator('.lead').textContent()).toBe(headline);
  expect(await reader.locator('td').allTextContents()).toEqual(cells);
  expect(await reader.locator('pre').first().textContent()).toBe(command);
  // Odds, paths over time, tree, window; a picture of each stage.
  expect(await reader.locator('svg').count()).toBeGreaterThanOrEqual(4);
  expect(await reader.locator('img').count()).toBe(2);
  expect(await reader.locator('button, select, input').count()).toBe(0);
  await reader.context().close();
}, 240_000);

describe('what cannot be compared is said, with what to do', () => {
  const faults = () => page.locator('.cmp-faults').first();

  test('a path that leaves beyond the end of the run', async () => {
    await open({ ...short, quarters: 40, paths: [{ name: 'Late', from: 60, policy: [{ lever: 'rd', level: 0.5, from: 60 }] }] });
    await faults().waitFor();
    expect(await faults().textContent()).toMatch(/Late.*quarter 60, after the end of the run.*0 to 39/);
    // Taken off the table, the rest is compared.
    await page.getByRole('button', { name: /^Late/ }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await complete();
    expect(await page.locator('.cmp-faults').count()).toBe(0);
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
    const nine = (['rd', 'train', 'infra', 'market', 'insp', 'brand', 'fdi', 'local', 'green'] as const).map((lever) => ({ lever, level: 0.5 }));
    const text = (en: string) => ({ en, zh: en });
    await open({
      ...short,
      quarters: 40,
      packages: {
        hollow: { label: text('Hollow'), start: 10, policy: [{ lever: 'rd', level: 0 }] },
        broad: { label: text('Broad'), start: 10, policy: nine },
      },
    });
    await page.getByRole('button', { name: 'New path' }).click();
    expect(await page.locator('.cmp-menu').textContent()).toContain('Hollow: does nothing here. A package needs a lever above 0');
    await page.keyboard.press('Escape');
    const attribution = page.locator('.cmp-attribution');
    await attribution.locator('select').first().selectOption({ label: 'Broad' });
    expect(await attribution.textContent()).toContain('9 levers: more than the 8 that can be told apart exactly');
    await inPage(({ session }) => void (session().attribution.count.value = 3), null);
    await attribution.getByRole('button', { name: /^Work it out/ }).click();
    await page.waitForFunction('globalThis.harness.session().attribution.result.value?.summary.replicates === 3', undefined, {
      timeout: 120_000,
      polling: 250,
    });
    const { method, shares, total } = await inPage(({ session }) => session().attribution.result.value!.summary, null);
    expect([method, shares.length]).toEqual(['sampled', 9]);
    expect(Math.abs(shares.reduce((sum, { mean }) => sum + mean, 0) - total.mean)).toBeLessThan(1e-9);
    expect(await attribution.locator('.cmp-fall-half').count()).toBe(9);
  }, 240_000);

  test('a policy that is one of the packages is one path, and comes apart when it is changed', async () => {
    await open({ ...short, quarters: 70 }, 10);
    const names = () => page.locator('.cmp-paths .cmp-chip').allTextContents();
    const upgrade = (from: number) =>
      inPage(({ studio }, start) => {
        const { packages } = studio.scenario.value;
        studio.changePolicy(
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
    await page.locator('.cmp-flow .cmp-dot').first().waitFor();
    expect(await page.locator('.cmp-flow .cmp-dot').count()).toBe(10);
    // Nine tenths and half of the runs, one band in the other.
    expect(await page.locator('.cmp-area').count()).toBe(2);
    expect(await page.locator('.cmp-tools button').count()).toBe(0);
  }, 120_000);
});
