/** The evidence in the page: what is measured in front of the reader is what the program measures anywhere else. */
import { expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import {
  choosePatterns,
  gatherFindings,
  judgeRows,
  patternNumber,
  patternRuns,
  patterns,
  PUBLISHED_PHRASE,
  wantedSeeds,
} from '../../experiments/index.ts';
import { chromiumSite } from './support/chromium-site.ts';
import { openPanel } from './support/panels.ts';

const { tab } = chromiumSite({ reducedMotion: 'reduce' });
const panel = { name: 'evidence', view: { screen: 'explain', part: 'evidence' } } as const;
const SEEDS = 4;

/** What this thread measures of a pattern, as the page writes it. */
function measuredHere(id: string): string[] {
  const { chosen } = choosePatterns(patterns, [id]);
  const runs = patternRuns(
    wantedSeeds(chosen, () => SEEDS),
    PUBLISHED_PHRASE,
  );
  const findings = gatherFindings();
  let k = 0;
  for (const input of runs.inputs())
    for (const measured of runs.add(k++, run(input, runs.optionsOf(input)))) findings.add(measured);
  return judgeRows(chosen, findings.values()).map(({ value, row }) => `here ${patternNumber('en', value, row)}`);
}

test('a pattern measured again gives, seed for seed, what the command line gives', async () => {
  const page = await tab({ viewport: { width: 1440, height: 900 } });
  await openPanel(page, '?lang=en&theme=light&runs=0', panel);
  await page.locator('.ev-tools select').first().selectOption(String(SEEDS));
  const cards = page.locator('.ev-card', { has: page.locator('code', { hasText: /^F4$/ }) });
  await cards.first().getByRole('button').click();
  await page.locator('.ev-tools [role="status"]', { hasText: `${SEEDS} runs done here` }).waitFor();
  const shown = await cards.locator('.ev-live b').allInnerTexts();
  expect(shown.toSorted()).toEqual(measuredHere('F4').toSorted());
});

test('stopped it keeps what is done, fresh luck begins anew', async () => {
  const page = await tab({ viewport: { width: 390, height: 844 } });
  await openPanel(page, '?lang=en&theme=light&runs=0', panel);
  await page.locator('.ev-tools select').first().selectOption('50');
  const card = page.locator('.ev-card', { has: page.locator('code', { hasText: /^P5$/ }) }).first();
  await card.getByRole('button').click();
  await card.locator('.ev-live').first().waitFor();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor({ state: 'detached' });
  expect(await card.locator('.ev-live small').first().innerText()).toMatch(/^\d+ seeds?$/);
  await page.locator('.ev-tools select').nth(1).selectOption({ label: 'fresh' });
  await card.locator('.ev-live').first().waitFor({ state: 'detached' });
});

test('a square of the overview leads to its row', async () => {
  const page = await tab({ viewport: { width: 1440, height: 900 } });
  await openPanel(page, '?lang=en&theme=light&runs=0', panel);
  const square = page.locator('.ev-square').last();
  const what = (await square.getAttribute('title'))!;
  await square.click();
  const focused = page.locator('.ev-row:focus');
  expect(await focused.innerText()).toContain(what);
  const box = (await focused.boundingBox())!;
  expect(box.y).toBeGreaterThan(0);
  expect(box.y + box.height).toBeLessThan(900);
});
