/** The harness pages, served from source. */
import { join, resolve } from 'node:path';
import type { Served } from './serve.ts';

/** Serves `test/browser/harness/` on a free port of this machine; `url` ends in a slash. */
export async function serveHarness(): Promise<Served> {
  const { createServer } = await import('vite');
  const root = resolve('.');
  const server = await createServer({
    root,
    // A folder of its own, so that a development server running beside it keeps its prepared dependencies.
    cacheDir: join(root, '.cache', 'vite-harness'),
    logLevel: 'error',
    optimizeDeps: { entries: ['test/browser/harness/*.html'] },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const [address] = server.resolvedUrls!.local;
  return { url: `${address}test/browser/harness/`, close: () => server.close() };
}
