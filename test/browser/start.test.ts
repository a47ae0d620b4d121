/** A page that cannot start says why, in both languages, whatever keeps it from starting. */
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chromiumSite } from './support/chromium-site.ts';
import { pageFolder, serve, type Served } from './support/serve.ts';

const site = chromiumSite();
let folder: string;
let served: Served;
let page: Page;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiqun-start-'));
  await cp(pageFolder, folder, { recursive: true });
  served = await serve(folder);
  // A context of its own: these pages are meant to fail, and to complain.
  page = await (await site.browser.newContext({ viewport: { width: 900, height: 600 } })).newPage();
});
afterEach(async () => {
  await page.context().close();
  await served.close();
  await rm(folder, { recursive: true });
});

const note = () => page.locator('#start-note.start-said, #start-fault.start-said');

/** Both paragraphs of the note, once it speaks. */
async function said(): Promise<string[]> {
  await note().waitFor();
  const lines = await note().locator('p').allTextContents();
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/[一-鿿]{6}/);
  expect(await page.getByRole('button', { name: 'Reload' }).isVisible()).toBe(true);
  return lines;
}

const assets = async (pattern: RegExp): Promise<string[]> =>
  (await readdir(join(folder, 'assets'))).filter((name) => pattern.test(name));
async function without(pattern: RegExp): Promise<string> {
  const names = await assets(pattern);
  expect(names).toHaveLength(1);
  await rm(join(folder, 'assets', names[0]!));
  return names[0]!;
}

/** A part that the main script and others are made of. */
async function sharedPart(): Promise<RegExp> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const [, name] = /rel="modulepreload"[^>]*href="[^"]*\/([^/"]+)"/.exec(html)!;
  return new RegExp(`^${name!.replaceAll('.', '\\.')}$`);
}

const hasRun = (): Promise<void> =>
  page.locator('[data-fingerprint]:not([data-fingerprint=""])').first().waitFor({ state: 'attached' });

test('a page that starts takes the note away', async () => {
  await page.goto(`${served.url}?screen=studio`);
  await hasRun();
  expect(await page.locator('#start-note, #start-fault').count()).toBe(0);
});

test('opened as a file', async () => {
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  const [en, zh] = await said();
  expect(en).toContain('opened as a file');
  expect(zh).toContain('本地文件');
});

describe('an old browser', () => {
  test.each([
    ['no Array.prototype.toSorted', () => Reflect.deleteProperty(Array.prototype, 'toSorted'), 'toSorted'],
    ['no Object.hasOwn', () => Reflect.deleteProperty(Object, 'hasOwn'), 'hasOwn'],
    ['no module scripts', () => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'), 'type="module"'],
  ])('%s', async (what, remove, named) => {
    await page.addInitScript(remove);
    if (what.includes('module')) {
      const html = await readFile(join(folder, 'index.html'), 'utf8');
      await writeFile(join(folder, 'index.html'), html.replace('type="module" crossorigin', 'type="unknown"'));
    }
    await page.goto(`${served.url}?screen=studio`);
    const [en, zh] = await said();
    expect(en).toContain('too old');
    expect(en).toContain(named);
    expect(zh).toContain('过旧');
  });

  test('syntax it cannot read', async () => {
    const [main] = await assets(/^index-.*\.js$/);
    await writeFile(join(folder, 'assets', main!), 'let a = b ??!= c;');
    await page.goto(`${served.url}?screen=studio`);
    expect((await said())[0]).toContain('too old');
  });
});

describe('a server that has not everything', () => {
  test.each([
    ['the main script', /^index-.*\.js$/],
    ['a part others share', sharedPart],
    ['a style sheet', /^index-.*\.css$/],
  ])('%s', async (_what, wanted) => {
    const name = await without(wanted instanceof RegExp ? wanted : await wanted());
    await page.goto(`${served.url}?screen=studio`);
    // What is missing is known at once, why only when the server has been asked.
    await expect.poll(async () => (await said())[0], { timeout: 60_000 }).toContain('new version');
    const [en, zh] = await said();
    expect(en).toContain(name);
    expect(zh).toContain('新版本');
    // What was missing has arrived.
    await cp(join(pageFolder, 'assets', name), join(folder, 'assets', name));
    await page.getByRole('button', { name: 'Reload' }).click();
    await hasRun();
    expect(await page.locator('#start-note, #start-fault').count()).toBe(0);
  });

  test('a part others share, when the script that needs it fails first', async () => {
    const name = await without(await sharedPart());
    await page.addInitScript(() =>
      addEventListener(
        'error',
        (event) => {
          if ((event.target as HTMLLinkElement).rel === 'modulepreload') event.stopImmediatePropagation();
        },
        true,
      ),
    );
    await page.goto(`${served.url}?screen=studio`);
    await expect.poll(async () => (await said())[0], { timeout: 60_000 }).toContain('new version');
    expect((await said())[0]).toContain(name);
  });

  test('another page in the place of a part', async () => {
    const name = await without(/^index-.*\.js$/);
    await page.route(`**/${name}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' }),
    );
    await page.goto(`${served.url}?screen=studio`);
    await expect.poll(async () => (await said())[0], { timeout: 60_000 }).toContain('new version');
  });

  test('no connection for a part', async () => {
    await page.route('**/index-*.js', (route) => route.abort('connectionfailed'));
    await page.goto(`${served.url}?screen=studio`);
    const [en, zh] = await said();
    expect(en).toContain('cannot be reached');
    expect(zh).toContain('无法连接');
  });

  test('nothing but index.html: what stands there speaks', async () => {
    await rm(join(folder, 'assets'), { recursive: true });
    await page.goto(`${served.url}?screen=studio`);
    expect(await page.locator('#start-note').isVisible()).toBe(true);
    expect(await page.locator('#start-note').innerText()).toContain('has not started');
  });
});

describe('silence', () => {
  test.each(['no-preference', 'reduce'] as const)('for ten seconds, motion %s', async (reducedMotion) => {
    await page.emulateMedia({ reducedMotion });
    const [main] = await assets(/^index-.*\.js$/);
    await writeFile(join(folder, 'assets', main!), 'await new Promise(() => {});');
    await page.goto(`${served.url}?screen=studio`);
    expect(await page.locator('#start-note').isVisible()).toBe(false);
    const [en] = await said();
    expect(en).toContain('slow connection');
  });

  test('without the script that speaks', async () => {
    await without(/^start-.*\.js$/);
    const [main] = await assets(/^index-.*\.js$/);
    await writeFile(join(folder, 'assets', main!), 'await new Promise(() => {});');
    await page.goto(`${served.url}?screen=studio`);
    await page.locator('#start-note').waitFor({ state: 'visible' });
  });

  test('an error before the page is there', async () => {
    const [main] = await assets(/^index-.*\.js$/);
    await writeFile(join(folder, 'assets', main!), 'throw new Error("no luck today")');
    await page.goto(`${served.url}?screen=studio`);
    const [en, zh] = await said();
    expect(en).toContain('no luck today');
    expect(zh).toContain('no luck today');
  });
});

test('the script is one an old browser can read, and names the browsers of the README', async () => {
  const source = await readFile('ui/start/start.js', 'utf8');
  const [built] = await assets(/^start-.*\.js$/);
  for (const script of [source, await readFile(join(folder, 'assets', built!), 'utf8')])
    expect(() => parse(script, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
  expect(() => parse('const a = 1;', { ecmaVersion: 5, sourceType: 'script' })).toThrow();
  const browsers = [...source.matchAll(/(?:Chrome|Edge|Firefox|Safari) [\d.]+/g)].map((match) => match[0]);
  expect(browsers).toHaveLength(4);
  for (const file of ['README.md', 'README.zh.md', 'index.html']) {
    const text = (await readFile(file, 'utf8')).replaceAll(/\s+/g, ' ');
    expect(browsers.filter((name) => !text.includes(name))).toEqual([]);
  }
});
