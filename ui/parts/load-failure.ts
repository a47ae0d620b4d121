/** Why a part of the page that is fetched when it is wanted did not come, and what to do about it. */

/** No server answers; it answers and no longer has the part; the part came and failed by itself. */
export type LoadFailure = 'unreachable' | 'gone' | 'broken';

/** A server that has not answered by then is as good as none, ms. */
const PATIENCE_MS = 8000;

/** What browsers say when they did not get a module or its style sheet. */
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
