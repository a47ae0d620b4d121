/**
 * Builds what makes the page installable and usable offline: the service worker with its list of files, manifests,
 * icons.
 */
import { createHash } from 'node:crypto';
import type { Plugin, Rollup } from 'vite';
import { appIcon, maskableIcon } from './icons.ts';
import { manifestText } from './manifest.ts';

const SERVICE_WORKER = 'sw.js';

type Bundle = Rollup.OutputBundle;
const contentOf = (file: Bundle[string]): string | Uint8Array => (file.type === 'chunk' ? file.code : file.source);

/** Typefaces, which the page does without: kept once they have been used. */
const isFont = (name: string): boolean => name.endsWith('.woff2');
/** Pictures for those who pass a link on, which the page itself never shows. */
const isForOthers = (name: string): boolean => name.startsWith('preview-');

/** Files a page may ask for: everything built, without maps and the service worker itself. */
function pageFiles(bundle: Bundle): string[] {
  return Object.keys(bundle)
    .filter((name) => name !== SERVICE_WORKER && !name.endsWith('.map'))
    .toSorted();
}

/** The same for the same files in every build, and another one as soon as a byte differs. */
function versionOf(bundle: Bundle, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0`).update(contentOf(bundle[name]!)).update('\0');
  return hash.digest('hex').slice(0, 12);
}

export function offline(): Plugin {
  return {
    name: 'jiqun-offline',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'ui/offline/service-worker.ts', fileName: SERVICE_WORKER });
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: appIcon });
      this.emitFile({ type: 'asset', fileName: 'icon-maskable.svg', source: maskableIcon });
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifestText('en') });
      this.emitFile({ type: 'asset', fileName: 'manifest.zh.webmanifest', source: manifestText('zh') });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[SERVICE_WORKER];
        if (worker?.type !== 'chunk') this.error(`${SERVICE_WORKER} was not built`);
        // A browser starts it as a plain script, so it has to be whole.
        if (worker.imports.length > 0 || worker.exports.length > 0)
          this.error(`${SERVICE_WORKER} has imports or exports: ${worker.imports.join(', ')}`);
        const names = pageFiles(bundle);
        const version = versionOf(bundle, names);
        worker.code = worker.code
          .replaceAll('BUILT_FILES', JSON.stringify(names.filter((name) => !isFont(name) && !isForOthers(name))))
          .replaceAll('BUILT_FONTS', JSON.stringify(names.filter(isFont)))
          .replaceAll('BUILT_VERSION', JSON.stringify(version));
      },
    },
  };
}
