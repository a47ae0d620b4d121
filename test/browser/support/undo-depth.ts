import type { Page } from 'playwright-core';

/**
 * Steps that can be undone on a page; the document opened from a link is one, unless it is the one the page begins
 * with.
 */
export async function undoDepth(page: Page): Promise<number> {
  const [undo, redo] = [
    page.getByRole('button', { name: 'Undo' }).first(),
    page.getByRole('button', { name: 'Redo' }).first(),
  ];
  let steps = 0;
  for (; await undo.isEnabled(); steps++) await undo.click();
  for (let k = 0; k < steps; k++) await redo.click();
  return steps;
}
