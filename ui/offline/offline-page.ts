/** What the service worker decides, apart from the browser it runs in. */

export interface OfflinePage {
  /** Address below which everything is ours, ending in a slash. */
  readonly scope: string;
  /** Built files, relative to the scope. */
  readonly files: readonly string[];
  readonly cache: string;
}

/** Caches are shared by a whole origin: the scope keeps several copies of the page on one server apart. */
export function cacheName(scope: string, version: string): string {
  return `jiqun ${scope} ${version}`;
}

/** Whether a request is for the page itself, whatever scenario its address carries. */
export function isPage(request: Pick<Request, 'mode' | 'url'>, { scope }: Pick<OfflinePage, 'scope'>): boolean {
  const path = request.url.slice(scope.length).replace(/[?#].*$/s, '');
  return request.mode === 'navigate' && (path === '' || path === 'index.html');
}

export interface Sources {
  network(request: Request, signal: AbortSignal): Promise<Response>;
  kept(address: string): Promise<Response | undefined>;
  /** Address of index.html. */
  readonly page: string;
  readonly navigates: boolean;
}

/** A network slower than this counts as absent when the page is cached. */
export const PATIENCE_MS = 3000;

/** The page from the network if it answers soon, otherwise as kept; its files as kept, otherwise from the network. */
export async function answerOf(request: Request, { network, kept, page, navigates }: Sources): Promise<Response> {
  if (!navigates) return (await kept(withoutQuery(request.url))) ?? network(request, new AbortController().signal);
  const atHand = await kept(page);
  const patience = new AbortController();
  const timer = atHand === undefined ? undefined : setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await network(request, patience.signal);
    // A server in trouble is no reason not to show the page.
    return response.ok || atHand === undefined ? response : atHand;
  } catch (error) {
    if (atHand === undefined) throw error;
    return atHand;
  } finally {
    clearTimeout(timer);
  }
}

const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');
