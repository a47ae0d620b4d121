import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { engineIdentity } from './vite-plugins/engine-identity.ts';
import { thirdPartyNotices } from './vite-plugins/third-party-notices.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What is loaded first goes in as it is written: it must be understood by versions of Node that understand nothing else. */
function launcher(): Plugin {
  return {
    name: 'launcher',
    generateBundle() {
      const { engines } = JSON.parse(readFileSync(at('./package.json'), 'utf8')) as { readonly engines: { readonly node: string } };
      for (const fileName of ['jiqun.cjs', 'node-version.cjs']) {
        const source = readFileSync(at(`./cli/${fileName}`), 'utf8').replace("require('../package.json').engines.node", () => JSON.stringify(engines.node));
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** Builds the command line: one file for the program, one for its worker threads, one that measures, all dependencies inside. */
export default defineConfig({
  configFile: false,
  publicDir: false,
  plugins: [engineIdentity(), launcher(), thirdPartyNotices().whole()],
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
