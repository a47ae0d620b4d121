import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { declarations } from './vite-plugins/declarations.ts';
import { nodePrograms } from './vite-plugins/node-programs.ts';
import { thirdPartyNotices } from './vite-plugins/third-party-notices.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The worker of a page is an entry of its own here, beside the one that starts it. */
const workerBeside: Plugin = {
  name: 'worker-beside',
  transform: {
    filter: { id: /browser-runner\.ts$/ },
    handler: (code) => code.replace('./browser-worker.ts', './browser-worker.js'),
  },
};

const { ssr, ...config } = nodePrograms({
  input: {
    engine: at('./engine/index.ts'),
    experiments: at('./experiments/index.ts'),
    workers: at('./workers/index.ts'),
    'workers-node': at('./workers/node/index.ts'),
    'browser-worker': at('./workers/browser-worker.ts'),
    worker: at('./workers/node/node-worker.ts'),
  },
  outDir: process.env['JIQUN_OUT'] ?? 'dist/library',
  plugins: [
    workerBeside,
    declarations(
      ['engine/index.ts', 'experiments/index.ts', 'workers/index.ts', 'workers/node/index.ts'],
      ['engine', 'experiments', 'workers', 'workers/node'],
    ),
    thirdPartyNotices().whole(),
  ],
});

/** Builds what other programs import, for Node and for browsers alike. */
export default defineConfig({
  ...config,
  // What two entries share is a file of its own: an entry exports what its layer does and nothing else.
  build: {
    ...config.build,
    rolldownOptions: {
      ...config.build?.rolldownOptions,
      preserveEntrySignatures: 'strict',
      checks: { pluginTimings: false },
    },
  },
  ssr: { ...ssr, target: 'webworker', external: ['node:os', 'node:worker_threads'] },
});
