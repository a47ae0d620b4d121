import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { nodePrograms } from './vite-plugins/node-programs.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds what only a clone can do: write the documents, measure speed, compute what ships. `measure` is a process of its own for one measurement. */
export default defineConfig(
  nodePrograms({
    input: {
      docs: at('./docs/main.ts'),
      bench: at('./bench/main.ts'),
      scale: at('./bench/scale/main.ts'),
      precompute: at('./precompute/main.ts'),
      results: at('./precompute/results.ts'),
      sensitivities: at('./precompute/sensitivities/main.ts'),
      forecasts: at('./precompute/forecasts/main.ts'),
      calibrate: at('./calibrate/main.ts'),
      measure: at('./bench/measuring-program.ts'),
      worker: at('./workers/node/node-worker.ts'),
    },
    outDir: process.env['JIQUN_OUT'] ?? 'dist/tools',
    external: ['vite', 'playwright-core'],
  }),
);
