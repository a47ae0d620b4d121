/**
 * A scenario says which engine made it, and the page says before and after its run whether the numbers are those of
 * then.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import { presets, resolve, withProvenance, type Provenance, type ScenarioDocument } from '../../experiments/index.ts';
import { decodeLink, encodeLink } from '../../ui/studio/link.ts';
import { engineIdentity } from '../../workers/index.ts';
import { chromiumSite } from './support/chromium-site.ts';

const site = chromiumSite({
  reducedMotion: 'reduce',
  timeout: 60_000,
  permissions: ['clipboard-read', 'clipboard-write'],
});
let page: Page;
beforeEach(async () => {
  page = await site.tab();
});

const short: ScenarioDocument = { format: 1, extends: 'default', quarters: 40, seed: 'kept' };
const fingerprintOf = (document: ScenarioDocument): string => run(resolve(document, presets).input).fingerprint;
const here = { engine: engineIdentity, fingerprint: fingerprintOf(short) };
const other = { engine: '0123456789ab', fingerprint: '0123456789abcdef' };

/** Waits for the run of a document to be on show. */
const shown = (fingerprint: string): Promise<void> =>
  page.waitForSelector(`.app[data-fingerprint="${fingerprint}"]`).then(() => undefined);

async function open(made: Provenance, lang = 'en', document = short): Promise<string> {
  const hash = `#${await encodeLink(withProvenance(document, made))}`;
  await page.goto(`?screen=studio&lang=${lang}&theme=light&runs=0${hash}`);
  await shown(fingerprintOf(document));
  return hash;
}

const said = (): Promise<string[]> => page.locator('.notice p').allTextContents();

async function documentIn(hash: string): Promise<ScenarioDocument> {
  const content = await decodeLink(hash);
  if (content.kind !== 'document') throw new Error(`${hash}: no document`);
  return JSON.parse(content.json) as ScenarioDocument;
}

describe('a link', () => {
  test('of this engine, or one that says nothing, opens without a word', async () => {
    await open(here);
    expect(await said()).toEqual([]);
    await page.goto('about:blank');
    await open({});
    expect(await said()).toEqual([]);
  });

  test('of another engine: said before the numbers are there', async () => {
    // Notices in the order in which they appear, with whether the run of the document was there.
    await page.addInitScript((fingerprint) => {
      const seen: string[] = ((window as never as { seen: string[] }).seen = []);
      new MutationObserver(() => {
        const notice = document.querySelector('.notice p')?.textContent ?? '';
        const there = document.querySelector(`.app[data-fingerprint="${fingerprint}"]`) !== null;
        if (notice !== '') seen.push(`${there ? 'with' : 'without'} numbers: ${notice}`);
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    }, here.fingerprint);
    await open(other);
    await page.locator('.notice', { hasText: 'The numbers differ' }).waitFor();
    const seen = await page.evaluate(() => (window as never as { seen: string[] }).seen);
    expect(seen[0]).toMatch(
      new RegExp(`^without numbers: .*engine ${other.engine}; here ${engineIdentity}.*may differ`),
    );
    expect(seen.filter((line) => line.startsWith('with numbers')).at(-1)).toContain(
      `${other.fingerprint} then, ${here.fingerprint} here`,
    );
  });

  test('of another engine with the same numbers: said quietly, in both languages', async () => {
    await open({ ...here, engine: other.engine });
    await expect.poll(said).toEqual([expect.stringContaining('the same here')]);
    await page.goto('about:blank');
    await open({ ...here, engine: other.engine }, 'zh');
    await expect.poll(said).toEqual([expect.stringContaining('完全相同')]);
  });

  test('of this engine with other numbers: an alarm where nothing can have changed', async () => {
    const alone: ScenarioDocument = { format: 1, id: 'own', quarters: 12, regions: [{ id: 'r' }] };
    await open({ engine: engineIdentity, fingerprint: other.fingerprint }, 'en', alone);
    await page.getByRole('alert').filter({ hasText: 'Do not rely on these numbers' }).waitFor();
    await page.goto('about:blank');
    await open({ engine: engineIdentity, fingerprint: other.fingerprint });
    await page.getByRole('status').filter({ hasText: 'the preset “default” or the document has changed' }).waitFor();
  });

  test('unchanged it stays as it was called, and is asked again after a reload', async () => {
    const hash = await open(other);
    await page.locator('.notice', { hasText: 'The numbers differ' }).waitFor();
    await page.waitForTimeout(1500);
    expect(new URL(page.url()).hash).toBe(hash);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.reload();
    await shown(here.fingerprint);
    await page.locator('.notice', { hasText: 'The numbers differ' }).waitFor();
  });

  test('changed it carries the engine and the fingerprint of the page, never those of another', async () => {
    await open(other);
    await page.locator('.luck button').last().click();
    await page.waitForFunction(
      (old) => (document.querySelector('.app')?.getAttribute('data-fingerprint') ?? old) !== old,
      here.fingerprint,
    );
    const now = await page.getAttribute('.app', 'data-fingerprint');
    await expect
      .poll(async () => documentIn(new URL(page.url()).hash), { timeout: 60_000 })
      .toMatchObject({ engine: engineIdentity, fingerprint: now });
    const kept = await documentIn(new URL(page.url()).hash);
    expect(fingerprintOf(kept)).toBe(now);
  });
});

test('everything shared or saved says what made it', async () => {
  await open(other);
  await page.getByRole('button', { name: 'Share' }).first().click();
  const copied = async (name: string): Promise<string> => {
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await documentIn(new URL(await copied('Copy link')).hash)).toMatchObject(here);
  expect(await copied('Copy a reference')).toContain(`engine ${here.engine}, fingerprint ${here.fingerprint}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).first().click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(withProvenance(short, here));
  await page.locator('.library-save').getByRole('button', { name: 'Save' }).click();
  await page.locator('.library-row').first().waitFor();
  const [exported] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.library-row').getByRole('button', { name: 'Save as file' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await exported.path(), 'utf8'))).toMatchObject(here);
});
