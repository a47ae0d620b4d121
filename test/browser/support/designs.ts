/** Designs of a few quarters, run in a moment. */
import type { Page } from 'playwright-core';

const measures = [
  { measure: { indicator: 'employment', at: 'last' } },
  { measure: { indicator: 'wage', at: 'mean' } },
] as const;

/** Points over two levers and a mechanism. */
export const boxesDesign = {
  design: 1,
  scenario: { format: 1, extends: 'default', quarters: 12 },
  seed: 'lab test',
  factors: [
    { vary: 'level', lever: 'fdi' },
    { vary: 'level', lever: 'rd' },
    { vary: 'mechanism', mechanism: 'budgetConstraint' },
  ],
  plan: { kind: 'latinHypercube', points: 300 },
  outputs: { measures },
};

/** Pastes a design and runs it to the end. */
export async function pasteDesign(page: Page, design: object): Promise<void> {
  await beginDesign(page, design);
  await page.locator('.lab-progress .progress-bar[aria-valuenow="300"]').waitFor();
}

export async function beginDesign(page: Page, design: object): Promise<void> {
  await page.locator('.lab-files-acts button').nth(1).click();
  await page.locator('.lab-paste textarea').fill(JSON.stringify(design));
  await page.locator('.lab-paste .act').click();
  await page.locator('.lab-paste').waitFor({ state: 'detached' });
  await page.locator('.lab-go .act.main').click();
  await page.locator('.lab-progress').waitFor();
}
