import { defineConfig } from 'vite';
import { engineIdentity } from './vite-plugins/engine-identity.ts';
import { fontPackages, fonts } from './vite-plugins/fonts/fonts.ts';
import { offline } from './vite-plugins/offline.ts';
import { shell } from './vite-plugins/shell.ts';
import { thirdPartyNotices } from './vite-plugins/third-party-notices.ts';

const notices = thirdPartyNotices(fontPackages);

/** Builds the page: static files that work from any folder of any server, and offline once loaded. */
export default defineConfig({
  base: './',
  // Its first generator alone, the one that is used: the entry of the package brings six more.
  resolve: { alias: [{ find: /^seedrandom$/, replacement: 'seedrandom/seedrandom.js' }] },
  plugins: [engineIdentity(), fonts(), shell(), notices.whole(), offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es', plugins: () => [notices.inner()] },
  // One script on purpose: the page needs all of it at once, and works offline once it is there.
  build: { target: 'es2022', outDir: 'dist/page', emptyOutDir: true, chunkSizeWarningLimit: 800 },
  // Not those of the examples, which import the built package.
  optimizeDeps: { entries: ['index.html'] },
  server: { port: 5178 },
});
