import { builtinModules } from 'node:module';
import type { PluginOption, UserConfig } from 'vite';
import { engineIdentity } from './engine-identity.ts';

export interface NodePrograms {
  /** Entry files by the name of the program. */
  readonly input: Readonly<Record<string, string>>;
  readonly outDir: string;
  readonly plugins?: readonly PluginOption[];
  /** Packages that are loaded when they are asked for, and not built in. */
  readonly external?: readonly string[];
}

/** How programs for Node are built: one file each, all dependencies inside. */
export function nodePrograms({ input, outDir, plugins = [], external = [] }: NodePrograms): UserConfig {
  return {
    configFile: false,
    publicDir: false,
    plugins: [engineIdentity(), ...plugins],
    ssr: { noExternal: true, external: [...builtinModules, ...external] },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input,
        // Flat, so that every chunk finds worker.js beside itself.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  } as UserConfig;
}
