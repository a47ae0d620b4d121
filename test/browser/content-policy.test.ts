/**
 * The page keeps to its policy in every screen, and the policy keeps everything else out. Panels are opened by other
 * tests, none of which may hear of the policy.
 */
import { createServer, type Server } from 'node:http';
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { screenIds } from '../../ui/studio/view.ts';
import { chromiumSite, tellsOfPolicy } from './support/chromium-site.ts';
// @ts-expect-error a plain script without types
import { headers, pagePolicy } from '../../scripts/content-policy.mjs';

const site = chromiumSite({ acceptDownloads: true });
let page: Page;
/** What the browser refused, one line each. */
let refused: string[];

async function open(serviceWorkers: 'allow' | 'block', mayComplain = false): Promise<void> {
  page = await site.tab({ serviceWorkers, mayComplain });
  await page.exposeFunction('refusedByPolicy', (line: string) => refused.push(line));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      const { refusedByPolicy } = globalThis as unknown as { refusedByPolicy: (line: string) => void };
      refusedByPolicy(`${effectiveDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  });
}
beforeEach(async () => {
  refused = [];
  await open('block');
});

const hasRun = async (): Promise<void> => void (await page.waitForSelector('[data-fingerprint]'));

describe('nothing of the page is refused', () => {
  test.each(screenIds)('%s, kept for later without a network', async (screen) => {
    await open('allow');
    await page.goto('?screen=studio&lang=en');
    await hasRun();
    await page.locator('.screen-nav button').nth(screenIds.indexOf(screen)).click();
    await page.waitForSelector('.part-loading, [aria-busy="true"]', { state: 'detached' });
    await page.waitForTimeout(1000);
    expect(refused).toEqual([]);
  });

  test('pictures, tables, scenarios and runs that are saved', async () => {
    await page.goto('?screen=studio&lang=en&runs=0');
    await hasRun();
    await page.locator('.head .act.main').click();
    for (const name of [/^Save as a file/, /CSV/, /Parquet/]) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.choice', { hasText: name }).first().click(),
      ]);
      expect(await download.failure()).toBeNull();
    }
    await page.keyboard.press('Escape');
    await page.locator('.screen-nav button').nth(screenIds.indexOf('figures')).click();
    for (const name of ['SVG', 'PNG', 'CSV']) {
      const button = page.getByRole('button', { name: new RegExp(name) }).first();
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(await download.failure()).toBeNull();
    }
    expect(refused).toEqual([]);
  });

  test('a report of a comparison, drawings included', async () => {
    await page.goto('?screen=studio&lang=en');
    await hasRun();
    await page.locator('.screen-nav button').nth(screenIds.indexOf('compare')).click();
    await page.getByRole('button', { name: 'Compare', exact: true }).last().click();
    const save = page.getByRole('button', { name: /report/i }).first();
    await save.waitFor({ timeout: 120_000 });
    await expect.poll(() => save.isEnabled(), { timeout: 120_000 }).toBe(true);
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), save.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const report = Buffer.concat(chunks).toString('utf8');
    expect(report).toMatch(/<svg[^>]+xmlns/);
    expect(report).toMatch(/<path[^>]+style="[^"]*stroke/);
    expect(refused).toEqual([]);
  });
});

describe('what comes from elsewhere is refused', () => {
  test('inline script, handlers, frames, forms, eval, other hosts', async () => {
    await open('block', true);
    const told: string[] = [];
    page.on('console', (message) => void told.push(message.text()));
    await page.goto('?screen=studio&lang=en&runs=0');
    await hasRun();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = 1';
      const rest = document.createElement('div');
      rest.innerHTML =
        '<img src="x:" onerror="globalThis.injected = 2"><iframe srcdoc="<script>parent.injected = 3</script>"></iframe>' +
        '<object data="data:text/html,<script>parent.injected = 4</script>"></object><form action="https://example.org/"><button></button></form>';
      document.body.append(script, rest);
      rest.querySelector('button')!.click();
      const base = document.createElement('base');
      base.href = 'https://example.org/';
      document.head.append(base);
    });
    expect(await page.evaluate(() => fetch('https://example.org/').then(String, () => 'refused'))).toBe('refused');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (globalThis as { injected?: number }).injected)).toBeUndefined();
    expect(await page.evaluate('document.baseURI')).toContain(site.url);
    const directives = new Set(refused.map((line) => line.split(':')[0]));
    for (const directive of [
      'script-src-elem',
      'script-src-attr',
      'object-src',
      'form-action',
      'base-uri',
      'connect-src',
    ])
      expect([...directives]).toContain(directive);
    // What every other test in a browser hears, panels and all.
    expect(told.filter(tellsOfPolicy).length).toBeGreaterThanOrEqual(directives.size);
  });

  test('the policy stands in the page before anything that is loaded', async () => {
    const html = await (await fetch(site.url)).text();
    expect(html).toContain(`content="${pagePolicy as string}"`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });
});

describe('framed by another page', () => {
  let framing: Server;
  afterEach(() => void framing.close());
  async function frame(address: string): Promise<Page> {
    framing = createServer((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><iframe src="${address}" width="900" height="600"></iframe>`),
    );
    await new Promise<void>((done) => framing.listen(0, '127.0.0.1', done));
    const other = await site.tab({ mayComplain: true });
    await other.goto(`http://127.0.0.1:${(framing.address() as AddressInfo).port}/`);
    return other;
  }

  test('it shows nothing, whoever serves it', async () => {
    const other = await frame(site.url);
    const inner = other.frames()[1]!;
    await inner.waitForSelector('#app > *', { state: 'attached' });
    expect(await inner.evaluate(() => getComputedStyle(document.documentElement).display)).toBe('none');
    expect(await inner.locator('.app').isVisible()).toBe(false);
  });

  test('npm start forbids it, and sends what the hosting page says', async () => {
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const url = await new Promise<string>((resolve, reject) => {
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          const found = /http:\S+/.exec(text)?.[0];
          if (found !== undefined) resolve(found);
        });
        child.on('close', (status) => reject(new Error(`status ${status}`)));
      });
      const response = await fetch(url);
      for (const [name, value] of Object.entries(headers as Record<string, string>))
        expect(response.headers.get(name)).toBe(value);
      expect((await fetch(`${url}manifest.webmanifest`)).headers.get('content-type')).toContain('manifest');
      const other = await frame(url);
      await other.waitForTimeout(1000);
      expect(await other.frames()[1]!.locator('#app').count()).toBe(0);
      // Under headers of the server too, which hold in workers as well, it runs.
      await open('allow');
      await page.goto(`${url}?screen=studio&runs=0`);
      await hasRun();
      expect(refused).toEqual([]);
    } finally {
      child.kill();
    }
  });
});
