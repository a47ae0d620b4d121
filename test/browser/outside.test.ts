/** What changes the page from outside while nobody watches: workers that end, parts that are gone, translators. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { screenIds } from '../../ui/studio/view.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { pageFolder, serve, type Served } from './support/serve.ts';

const site = chromiumSite({ timeout: 120_000 });
let page: Page;
beforeEach(async () => {
  page = await site.tab();
});

const fingerprint = async (): Promise<string> => {
  await page.waitForSelector('[data-fingerprint]');
  return (await page.getAttribute('[data-fingerprint]', 'data-fingerprint'))!;
};
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();
const notice = (words: string) => page.locator('.notice', { hasText: words });
const go = (screen: (typeof screenIds)[number]): Promise<void> =>
  page.locator('.screen-nav button').nth(screenIds.indexOf(screen)).click();

/** A worker at work counts as ended after so long a silence; nobody need wait for it, and the clock is put forward. */
async function silence(): Promise<void> {
  await page.clock.runFor(21_000);
}
/** Ends a worker as it would end itself: without a word to the page. */
const close = (worker: Worker): Promise<unknown> => worker.evaluate('self.close()').catch(() => undefined);

describe('a worker that ends without a word', () => {
  test('is replaced, and the run comes all the same', async () => {
    await page.clock.install();
    await page.goto('?screen=studio&lang=en&runs=0');
    const before = await fingerprint();
    await press('Upgrade');
    await expect.poll(fingerprint).not.toBe(before);
    const wanted = await fingerprint();
    await press('Undo');
    await expect.poll(fingerprint).toBe(before);
    // Another page, whose memory does not know the answer.
    await page.reload();
    await page.goto('about:blank');
    await page.goto('?screen=studio&lang=en&runs=0');
    await expect.poll(fingerprint).toBe(before);
    await page.waitForTimeout(1500);
    await Promise.all(page.workers().map(close));
    await press('Upgrade');
    await silence();
    await expect.poll(fingerprint, { timeout: 90_000 }).toBe(wanted);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('twice: a notice, with a way back; stopping works meanwhile', async () => {
    await page.clock.install();
    await page.goto('?screen=studio&lang=en&runs=0');
    const before = await fingerprint();
    await page.waitForTimeout(1500);
    // Those there are end themselves, those that follow do so at once.
    await page.route('**/browser-worker-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'self.close()' }),
    );
    await Promise.all(page.workers().map(close));
    await press('Upgrade');
    await page.getByRole('button', { name: 'Stop' }).first().click();
    await notice('The run was stopped').waitFor();
    await press('Run again');
    await silence();
    await silence();
    await notice('ended without an answer').waitFor();
    await page.unroute('**/browser-worker-*.js');
    await press('Run again');
    await expect.poll(fingerprint).not.toBe(before);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('in the middle of a study: all its runs arrive', async () => {
    await page.goto('?screen=studio&lang=en&runs=50');
    await fingerprint();
    await expect
      .poll(async () => Number(await page.locator('.outcomes').getAttribute('data-runs')), { timeout: 90_000 })
      .toBeGreaterThan(0);
    await close(page.workers()[0]!);
    await expect
      .poll(async () => Number(await page.locator('.outcomes').getAttribute('data-runs')), { timeout: 200_000 })
      .toBe(50);
  });
});

describe('a part that is fetched when it is wanted', () => {
  let folder: string;
  let served: Served;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jiqun-parts-'));
    await cp(pageFolder, folder, { recursive: true });
    served = await serve(folder);
  });
  afterEach(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });
  const part = async (pattern: RegExp): Promise<string> =>
    (await readdir(join(folder, 'assets'))).find((name) => pattern.test(name))!;

  test.each([
    ['script', /^figures-screen-.*\.js$/],
    ['style sheet', /^use-figures-.*\.css$/],
  ])('is gone from the server, its %s: a new version is there, and reloading gets it', async (_what, pattern) => {
    await page.goto(`${served.url}?screen=studio&lang=en&runs=0`);
    await fingerprint();
    const name = await part(pattern);
    await rm(join(folder, 'assets', name));
    await go('figures');
    const said = page.locator('.part-loading[role=alert]');
    await expect.poll(() => said.textContent()).toContain('new version');
    await cp(join(pageFolder, 'assets', name), join(folder, 'assets', name));
    await said.getByRole('button', { name: 'Reload the page' }).click();
    await page.locator('.fg-plot').first().waitFor();
  });

  test('cannot be reached: the connection, and trying again gets it', async () => {
    await page.goto(`${served.url}?screen=studio&lang=zh&runs=0`);
    await fingerprint();
    await page.context().setOffline(true);
    await go('explain');
    const said = page.locator('.part-loading[role=alert]');
    await expect.poll(() => said.textContent()).toContain('无法连接服务器');
    await page.context().setOffline(false);
    await said.getByRole('button', { name: '重试' }).click();
    await page.locator('.screen-explain .screen-part > *:not(.part-loading)').first().waitFor();
  });

  test('adds to what is there, and is gone: the page goes on without it', async () => {
    const gone = page.waitForResponse((response) => response.url().includes('/place-files-') && !response.ok());
    await rm(join(folder, 'assets', await part(/^place-files-/)));
    await page.goto(`${served.url}?screen=studio&lang=en&runs=0`);
    await fingerprint();
    await gone;
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('behind a button that has no place of its own: a notice', async () => {
    await page.goto(`${served.url}?screen=studio&lang=en&runs=0`);
    await fingerprint();
    for (const name of await readdir(join(folder, 'assets')))
      if (/^(theory-cards|src)-/.test(name)) await rm(join(folder, 'assets', name));
    await page.locator('.theory-open').click();
    await notice('new version').waitFor();
    await notice('new version').getByRole('button', { name: 'Dismiss' }).click();
    await page.locator('.head .act.main').click();
    await page.locator('.choice', { hasText: 'Parquet' }).click();
    await notice('new version').waitFor();
  });
});

describe('a translator', () => {
  /** As translators do it: the text is exchanged for, or put into, two elements that show other words. */
  const translate = (way: 'exchange' | 'wrap'): Promise<number> =>
    page.evaluate((how) => {
      const walker = document.createTreeWalker(document.querySelector('#app')!, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node.nodeValue!.trim() !== '') texts.push(node as Text);
      for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        outer.append(inner);
        if (how === 'exchange') {
          inner.textContent = `${text.data} (translated)`;
          text.replaceWith(outer);
        } else {
          text.before(outer);
          inner.append(text);
        }
      }
      return texts.length;
    }, way);

  test('is forbidden', async () => {
    await page.goto('?screen=studio&lang=en&runs=0');
    expect(await page.getAttribute('html', 'translate')).toBe('no');
    expect(await page.getAttribute('meta[name=google]', 'content')).toBe('notranslate');
  });

  test.each(['exchange', 'wrap'] as const)(
    'that does not ask (%s) freezes nothing, and the page says so',
    async (way) => {
      await page.goto('?screen=studio&lang=en&runs=0');
      const before = await fingerprint();
      const now = page.locator('.transport .now');
      const [headline, moment] = [await page.locator('.headline').innerText(), await now.innerText()];
      expect(await translate(way)).toBeGreaterThan(50);
      await notice('put back').waitFor();
      expect(await page.locator('#app font').count()).toBe(0);
      expect(await page.locator('.headline').innerText()).toBe(headline);
      await page.keyboard.press('Home');
      await expect.poll(() => now.innerText()).not.toBe(moment);
      await press('Upgrade');
      await expect.poll(fingerprint).not.toBe(before);
      await expect.poll(() => page.locator('.headline').innerText()).not.toBe(headline);
      await page.getByRole('button', { name: '中文' }).click();
      await expect.poll(() => page.locator('.headline').innerText()).toMatch(/[一-鿿]{4}/);
    },
  );

  test('that insists is told of', async () => {
    await page.goto('?screen=studio&lang=en&runs=0');
    await fingerprint();
    for (let k = 0; k < 6; k++) {
      await translate('exchange');
      await page.waitForTimeout(50);
    }
    await notice('keeps changing this page').waitFor();
    expect(await page.locator('.notice').count()).toBe(1);
  });
});
