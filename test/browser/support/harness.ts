/** The harness pages, served from source. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { Served } from './serve.ts';

/** Serves `test/browser/harness/` on a free port of this machine; `url` ends in a slash. */
export async function serveHarness(): Promise<Served> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const server = await createServer({
    root,
    // A folder of its own, so that a development server running beside it keeps its prepared dependencies.
    cacheDir: `${root}.cache/vite-harness`,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const [address] = server.resolvedUrls!.local;
  return { url: `${address}test/browser/harness/`, close: () => server.close() };
}
