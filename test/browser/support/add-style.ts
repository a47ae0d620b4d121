import type { Page } from 'playwright-core';

/** Puts a style sheet into the page, as the page's own policy allows; gives what takes it out again. */
export async function addStyle(page: Page, css: string): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle(async (text) => {
    const made = await new CSSStyleSheet().replace(text);
    document.adoptedStyleSheets.push(made);
    return made;
  }, css);
  return () =>
    sheet.evaluate(
      (made) => void (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== made)),
    );
}
