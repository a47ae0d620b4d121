/** The comparison in a real Chromium, with what it knows in reach of a test. */
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import type { ScenarioDocument } from '../../../experiments/index.ts';
// @ts-expect-error a plain script without types
import { cliMain, ensureCli } from '../../../scripts/ensure.mjs';
import type { Studio } from '../../../ui/studio/studio.ts';
import type { CompareSession } from '../../../ui/compare/compare-session.ts';
import { chromiumSite, type ChromiumSite } from './chromium-site.ts';
import { serveHarness } from './harness.ts';

/** Runs what a person pasted into a shell, its output as JSON. */
export function paste(command: string, ...more: readonly string[]): Promise<never> {
  const [line, ...input] = command
    .replace(/^npm run -s jiqun --/, `"${process.execPath}" "${cliMain as string}"`)
    .split('\n');
  const at = line!.indexOf(' <<');
  const words = [at < 0 ? line! : line!.slice(0, at), ...more, '--json', at < 0 ? '' : line!.slice(at)].join(' ');
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', [words, ...input].join('\n')], {
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(JSON.parse(out) as never) : reject(new Error(`status ${status}: ${err}\n${words}`)),
    );
  });
}

// What the harness page puts on its window; work is done in the page, which knows nothing of the test.
export interface Harness {
  readonly studio: Studio;
  readonly session: () => CompareSession;
}

export interface ComparePage {
  readonly tab: ChromiumSite['tab'];
  readonly page: () => Page;
  /** Opens a document and compares its paths. */
  readonly open: (document: ScenarioDocument, count?: number) => Promise<void>;
  readonly inPage: <T, A>(work: (harness: Harness, argument: A) => T, argument: A) => Promise<T>;
  /** Waits until something holds in the page. */
  readonly until: (condition: string, timeout?: number) => Promise<void>;
  /** Waits for all pairs. */
  readonly complete: () => Promise<void>;
  /** What the button of a part puts on the clipboard. */
  readonly copied: (from?: string) => Promise<string>;
}

/** A page for each test of a file, gone after it. */
export function comparePage(): ComparePage {
  beforeAll(() => void ensureCli());
  const { tab } = chromiumSite({ permissions: ['clipboard-read', 'clipboard-write'] }, serveHarness);
  let page: Page;
  const inPage: ComparePage['inPage'] = (work, argument) =>
    page.evaluate(`(${work.toString()})(globalThis.harness, ${JSON.stringify(argument)})`) as Promise<never>;
  const until: ComparePage['until'] = async (condition, timeout = 240_000) => {
    await page.waitForFunction(condition, undefined, { timeout, polling: 250 });
  };
  return {
    tab,
    page: () => page,
    inPage,
    until,
    async open(document, count = 10) {
      page = await tab();
      await page.goto('compare.html?lang=en&closed');
      await until('globalThis.harness !== undefined', 60_000);
      await inPage(
        (harness, wanted) => {
          harness.studio.exchange.open(wanted.document);
          harness.session().count.value = wanted.count;
        },
        { document, count },
      );
      await page.getByRole('button', { name: 'Compare' }).click();
    },
    complete: () =>
      until('globalThis.harness.session().complete.value && globalThis.harness.session().snapshot.value !== undefined'),
    async copied(from = '.cmp-tools') {
      await page.locator(`${from} .copy-command button`).click();
      await page.locator(`${from} .copy-command button`, { hasText: 'Copied' }).waitFor();
      return page.evaluate('navigator.clipboard.readText()') as Promise<string>;
    },
  };
}

/** A short run, so that many fit into a test. */
export const short: ScenarioDocument = { format: 1, extends: 'default', quarters: 90 };
