/** The stage keeps up with a bare canvas loop that draws the same marks, measured in turns in the same tab without a GPU. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './support/chromium.ts';

const ROUNDS = 3;
const MILLISECONDS = 1200;

let server: ViteDevServer;
let browser: Browser;
beforeAll(async () => {
  server = await createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    server: { port: 0, host: '127.0.0.1', hmr: false },
    logLevel: 'error',
  });
  await server.listen();
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

test.each([
  // The map and the network with all ties; beyond 6,000 firms only the ties of the selected one are drawn.
  { agents: 500, view: 'region', wanted: 60 },
  { agents: 500, view: 'supply', wanted: 60 },
  { agents: 500, view: 'knowledge', wanted: 60 },
  { agents: 500, view: 'chain', wanted: 60 },
  { agents: 500, view: 'family', wanted: 60 },
  { agents: 5000, view: 'region', wanted: 45 },
  { agents: 5000, view: 'supply', wanted: 45 },
  { agents: 5000, view: 'knowledge', wanted: 45 },
  { agents: 5000, view: 'chain', wanted: 45 },
  { agents: 20000, view: 'region', wanted: 45 },
])('$agents agents in the $view view', async ({ agents, view, wanted }) => {
  const { port } = server.httpServer!.address() as { port: number };
  const tab = await browser.newPage({ viewport: { width: 900, height: 420 } });
  await tab.goto(`http://127.0.0.1:${port}/test/browser/harness/stage-speed.html?agents=${agents}&view=${view}`);
  await tab.waitForFunction('globalThis.harness !== undefined', undefined, { timeout: 60_000 });
  const measure = async (what: 'stageRate' | 'bareRate'): Promise<number> => (await tab.evaluate(`harness.${what}(${MILLISECONDS})`)) as number;
  await measure('stageRate');
  const stage: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    stage.push(await measure('stageRate'));
    ratios.push(stage.at(-1)! / (await measure('bareRate')));
  }
  await tab.close();
  const report = `${agents} agents, ${view}: ${middle(stage).toFixed(0)} frames a second (wanted ${wanted}), ${middle(ratios).toFixed(2)} of a bare loop`;
  console.info(report);
  expect(Math.max(...ratios), report).toBeGreaterThanOrEqual(0.9);
});
