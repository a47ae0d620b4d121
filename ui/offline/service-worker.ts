/**
 * Keeps the built page on the device, so that it opens without a network. Built as a file of its own; the list of files
 * and its version are put in by the build.
 *
 * One version of the page is kept whole: its index.html and exactly the files it asks for, never a mixture. A newer
 * page is shown as soon as the network has it, and kept once all of it has arrived; the older one stays until no tab
 * uses it. Typefaces look the same in every version and no visit needs all of them: each is kept once it has been used.
 */
import { answerOf, cacheName, isKeptOnceUsed, isPage, type OfflinePage } from './offline-page.ts';

declare const BUILT_FILES: readonly string[];
declare const BUILT_FONTS: readonly string[];
declare const BUILT_VERSION: string;

/**
 * The few members of a service worker's global scope that are used: its types and the page's cannot be loaded together.
 */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(response: Promise<Response>): void }) => void,
  ): void;
}
const worker = globalThis as unknown as WorkerScope;

const { scope } = worker.registration;
const kept: OfflinePage = {
  scope,
  files: BUILT_FILES,
  onceUsed: BUILT_FONTS,
  cache: cacheName(scope, BUILT_VERSION),
};

worker.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(kept.cache);
      // Past the browser's own cache: an index.html of yesterday would ask for files of yesterday. All or nothing.
      await cache.addAll(kept.files.map((file) => new Request(new URL(file, scope), { cache: 'reload' })));
      // Used before there was a service worker, or with the version before: at hand without asking the network.
      await Promise.allSettled(
        kept.onceUsed.map(async (file) => {
          const address = new URL(file, scope).href;
          const atHand =
            (await caches.match(address)) ??
            (await fetch(new Request(address, { cache: 'only-if-cached', mode: 'same-origin' })));
          if (atHand.ok) await cache.put(address, atHand);
        }),
      );
    })(),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith(cacheName(scope, '')) && name !== kept.cache);
      await Promise.all(old.map((name) => caches.delete(name)));
    })(),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(
    answerOf(request, {
      network: (asked, signal) => fetch(asked, { signal }),
      keep: isKeptOnceUsed(request, kept)
        ? async (response) => (await caches.open(kept.cache)).put(request.url, response)
        : undefined,
      kept: async (address) => (await caches.open(kept.cache)).match(address),
      page: new URL('index.html', scope).href,
      navigates: isPage(request, kept),
    }),
  );
});
