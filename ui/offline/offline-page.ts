/** What the service worker decides, apart from the browser it runs in. */

export interface OfflinePage {
  /** Address below which everything is ours, ending in a slash. */
  readonly scope: string;
  /** Built files, relative to the scope. */
  readonly files: readonly string[];
  /** The same for files the page does without: kept only where they have been used. */
  readonly onceUsed: readonly string[];
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

export const isKeptOnceUsed = (
  request: Pick<Request, 'url'>,
  { scope, onceUsed }: Pick<OfflinePage, 'scope' | 'onceUsed'>,
): boolean => onceUsed.includes(withoutQuery(request.url).slice(scope.length));

export interface Sources {
  network(request: Request, signal: AbortSignal): Promise<Response>;
  kept(address: string): Promise<Response | undefined>;
  /** Keeps what the network gave, where it is to be kept; undefined otherwise. */
  readonly keep?: ((response: Response) => Promise<void>) | undefined;
  /** Address of index.html. */
  readonly page: string;
  readonly navigates: boolean;
}

/** A network slower than this counts as absent when the page is cached. */
export const PATIENCE_MS = 3000;

/** The page from the network if it answers soon, otherwise as kept; its files as kept, otherwise from the network. */
export async function answerOf(request: Request, { network, kept, keep, page, navigates }: Sources): Promise<Response> {
  if (!navigates) {
    const known = await kept(withoutQuery(request.url));
    if (known !== undefined) return known;
    const response = await network(request, new AbortController().signal);
    // A full device keeps nothing: the page works all the same.
    if (keep !== undefined && response.ok) await keep(response.clone()).catch(() => undefined);
    return response;
  }
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
