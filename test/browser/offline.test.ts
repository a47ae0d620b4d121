/** The built page without a network. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';
import { pageFolder, serve, type Served } from './support/serve.ts';

const { tab } = chromiumSite({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'allow' });
let folder: string;
let served: Served;
let page: Page;

beforeEach(async () => {
  // A copy, so that a test can publish a newer page.
  folder = await mkdtemp(join(tmpdir(), 'jiqun-page-'));
  await cp(pageFolder, folder, { recursive: true });
  served = await serve(folder);
  page = await tab();
});
afterEach(async () => {
  await page.context().close();
  await served.close();
  await rm(folder, { recursive: true });
});

/** The page has run its scenario, in a worker of its own. */
const hasRun = (): Promise<string> =>
  page
    .locator('[data-fingerprint]:not([data-fingerprint=""])')
    .first()
    .waitFor({ state: 'attached' })
    .then(() => page.evaluate(`document.querySelector('[data-fingerprint]').dataset.fingerprint`));
const kept = (): Promise<unknown> => page.evaluate('navigator.serviceWorker.ready.then(() => true)');

/** No network at all: the browser is told so, and the server is gone. */
async function pullThePlug(): Promise<void> {
  await page.context().setOffline(true);
  await served.close();
  served = { ...served, close: async () => undefined };
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(path, join(entry.parentPath, entry.name)));
}

test('once loaded it opens, runs and follows links without a network', async () => {
  await page.goto(`${served.url}?screen=studio`);
  const online = await hasRun();
  await kept();
  await pullThePlug();
  await page.reload();
  expect(await hasRun()).toBe(online);
  await page.goto(`${served.url}?screen=studio&preset=ruhr&lang=zh`);
  expect(await hasRun()).not.toBe(online);
  expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
});

/** Files kept on the device, by their path below the page. */
async function keptFiles(): Promise<{ readonly versions: number; readonly files: readonly string[] }> {
  const [versions, ...urls] = (await page.evaluate(`(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return [names.length, ...requests.flat().map(({ url }) => url)];
  })()`)) as [number, ...string[]];
  return { versions, files: urls.map((url) => url.slice(served.url.length)).toSorted() };
}
const isFont = (name: string): boolean => name.endsWith('.woff2');

test('every built file is kept, under one version; typefaces that were drawn, and no others', async () => {
  await page.goto(`${served.url}?screen=studio&lang=en`);
  await hasRun();
  await page.evaluate('document.fonts.ready.then(() => true)');
  await kept();
  const { versions, files } = await keptFiles();
  expect(versions).toBe(1);
  const built = (await filesBelow(folder)).filter(
    (name) => name !== 'sw.js' && !name.endsWith('.map') && !name.startsWith('preview-'),
  );
  expect(files.filter((name) => !isFont(name))).toEqual(built.filter((name) => !isFont(name)).toSorted());
  // What a visit in English draws is kept at once; Chinese is kept from the first time it is drawn.
  expect(files.filter(isFont).every((name) => name.includes('latin'))).toBe(true);
  await page.goto(`${served.url}?screen=studio&lang=zh`);
  await hasRun();
  await expect.poll(async () => (await keptFiles()).files.filter((name) => name.includes('serif-600')).length).toBe(1);
  await pullThePlug();
  await page.reload();
  await hasRun();
  expect(
    await page.evaluate(`document.fonts.load('600 20px "Jiqun Serif"', '集群').then((found) => found.length)`),
  ).toBe(1);
});

test('a newer page is shown at once; without a network the last whole one is', async () => {
  await page.goto(`${served.url}?screen=studio`);
  await hasRun();
  await kept();
  // Published: another index.html, and a service worker that asks for a file that has not arrived.
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(join(folder, 'index.html'), index.replace('<body>', '<body data-newer>'));
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  await writeFile(join(folder, 'sw.js'), worker.replace('"index.html"', '"index.html","assets/missing.js"'));
  await page.reload();
  await hasRun();
  expect(await page.locator('[data-newer]').count()).toBe(1);
  await pullThePlug();
  await page.reload();
  await hasRun();
  expect(await page.locator('[data-newer]').count()).toBe(0);
});

test('a server in trouble does not take the page away', async () => {
  await page.goto(`${served.url}?screen=studio`);
  const online = await hasRun();
  await kept();
  await rm(join(folder, 'index.html'));
  await page.reload();
  expect(await hasRun()).toBe(online);
});

test.each(['en', 'zh'])('the app has a name and icons in %s', async (lang) => {
  await page.goto(`${served.url}?screen=studio&lang=${lang}`);
  await hasRun();
  await kept();
  const address = (await page.evaluate(`document.querySelector('link[rel=manifest]').href`)) as string;
  const manifest = (await (await fetch(address)).json()) as {
    name: string;
    lang: string;
    icons: { src: string; purpose: string }[];
  };
  expect(manifest.lang.startsWith(lang)).toBe(true);
  expect(manifest.name).toContain(lang === 'zh' ? '产业集群' : 'industrial clusters');
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'maskable']);
  for (const { src } of manifest.icons) expect(await (await fetch(new URL(src, address))).text()).toContain('<svg');
});

test('a browser without service workers starts all the same', async () => {
  await page.addInitScript(() => void delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker);
  await page.goto(`${served.url}?screen=studio`);
  await hasRun();
  expect(await page.evaluate(`'serviceWorker' in navigator`)).toBe(false);
});
