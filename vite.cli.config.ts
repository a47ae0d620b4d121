import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { nodePrograms } from './vite-plugins/node-programs.ts';
import { thirdPartyNotices } from './vite-plugins/third-party-notices.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What is loaded first goes in as it is written: it must be understood by versions of Node that understand nothing else. */
function launcher(): Plugin {
  return {
    name: 'launcher',
    generateBundle() {
      const { engines } = JSON.parse(readFileSync(at('./package.json'), 'utf8')) as {
        readonly engines: { readonly node: string };
      };
      for (const fileName of ['jiqun.cjs', 'node-version.cjs']) {
        const source = readFileSync(at(`./cli/${fileName}`), 'utf8').replace(
          "require('../package.json').engines.node",
          () => JSON.stringify(engines.node),
        );
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** Builds the command line: one file for the program, one for its worker threads. */
export default defineConfig(
  nodePrograms({
    input: { main: at('./cli/main.ts'), worker: at('./workers/node/node-worker.ts') },
    outDir: process.env['JIQUN_OUT'] ?? 'dist/cli',
    plugins: [launcher(), thirdPartyNotices().whole()],
  }),
);
