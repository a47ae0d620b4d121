import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { EngineSpeed, Rounds } from '../engine-speed.ts';
import { serve } from './serve.ts';

/** Builds the measuring worker as the page's own are built, beside an empty page. */
async function buildWorker(): Promise<string> {
  const folder = resolve('.cache', 'bench', 'browser');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { build } = await import('vite');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      rolldownOptions: {
        input: { worker: resolve('bench', 'page', 'engine-worker.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>engine</title>');
  return folder;
}

/** Measures the engine in a worker of this browser. */
export async function measureEngineInBrowser(browser: Browser, rounds: Rounds): Promise<EngineSpeed> {
  const served = await serve(await buildWorker());
  const page = await browser.newPage();
  try {
    await page.goto(`${served.url}?screen=studio`);
    return (await page.evaluate(
      (options) =>
        new Promise((done, fail) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.addEventListener('message', ({ data }) => done(data));
          worker.addEventListener('error', ({ message }) => fail(new Error(message)));
          worker.postMessage(options, []);
        }),
      rounds,
    )) as EngineSpeed;
  } finally {
    await page.close();
    await served.close();
  }
}
