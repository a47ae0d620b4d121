/**
 * Keeps the built page on the device, so that it opens without a network. Built as a file of its own; the list of files
 * and its version are put in by the build.
 *
 * One version of the page is kept whole: its index.html and exactly the files it asks for, never a mixture. A newer
 * page is shown as soon as the network has it, and kept once all of it has arrived; the older one stays until no tab
 * uses it.
 */
import { answerOf, cacheName, isPage, type OfflinePage } from './offline-page.ts';

declare const BUILT_FILES: readonly string[];
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
const kept: OfflinePage = { scope, files: BUILT_FILES, cache: cacheName(scope, BUILT_VERSION) };

worker.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(kept.cache);
      // Past the browser's own cache: an index.html of yesterday would ask for files of yesterday. All or nothing.
      await cache.addAll(kept.files.map((file) => new Request(new URL(file, scope), { cache: 'reload' })));
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
      kept: async (address) => (await caches.open(kept.cache)).match(address),
      page: new URL('index.html', scope).href,
      navigates: isPage(request, kept),
    }),
  );
});
