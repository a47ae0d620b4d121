import { defineConfig } from 'vite';

/** Builds the page: static files that work from any folder of any server, and offline once loaded. */
export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: { target: 'es2022', outDir: 'dist/page', emptyOutDir: true },
  server: { port: 5178 },
});
