/** Why a part of the page that is loaded on demand did not load, and what to do about it. */

/** No server answers; it answers but no longer has the part; the part loaded and failed on its own. */
export type LoadFailure = 'unreachable' | 'gone' | 'broken';

/** A server that has not answered by then counts as absent, ms. */
const PATIENCE_MS = 8000;

/** What browsers say when a module or its style sheet could not be loaded. */
const NOT_FETCHED = /dynamically imported module|Importing a module script failed|Unable to preload CSS/;

/** Asks the server once more. @param error what `import()` rejected with */
export async function loadFailureOf(error: unknown): Promise<LoadFailure> {
  if (!(error instanceof Error && NOT_FETCHED.test(error.message))) return 'broken';
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    // HEAD, which the service worker leaves to the network.
    await fetch(document.baseURI, { method: 'HEAD', cache: 'no-store', signal: patience.signal });
    return 'gone';
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(timer);
  }
}

/** What the button beside it does. */
export function afterFailure(failure: LoadFailure, again: () => void): void {
  if (failure === 'unreachable') again();
  else location.reload();
}
