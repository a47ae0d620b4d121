import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the command line: one file for the program, one for its worker threads, one that measures, all dependencies inside. */
export default defineConfig({
  configFile: false,
  publicDir: false,
  // What only a clone can do, with tools only a clone has, is loaded when it is asked for.
  ssr: { noExternal: true, external: [...builtinModules, 'vite', 'playwright-core'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: process.env['JIQUN_CLI_OUT'] ?? 'dist/cli',
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: { main: at('./cli/main.ts'), worker: at('./workers/node/node-worker.ts'), measure: at('./bench/measuring-program.ts') },
      // Flat, so that every chunk finds worker.js beside itself.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
