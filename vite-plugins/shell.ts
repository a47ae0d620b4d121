/**
 * Finishes index.html: the script that runs before everything else as a file of its own, and what the page may load.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
// @ts-expect-error a plain script without types
import { pagePolicy } from '../scripts/content-policy.mjs';

/** As index.html names it, which is where it is under development. */
const START = '/ui/start/start.js';
const CHARSET = '<meta charset="utf-8" />';

export function shell(): Plugin {
  // The build takes no classic script along by itself.
  // Without comments and indentation only: a minifier writes what an old browser cannot read.
  const source = readFileSync(new URL(`..${START}`, import.meta.url), 'utf8')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '');
  const fileName = `assets/start-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`;
  return {
    name: 'jiqun-shell',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        for (const place of [START, CHARSET])
          if (html.split(place).length !== 2) throw new Error(`index.html: ${place} has to be there once`);
        return html
          .replace(START, `./${fileName}`)
          .replace(CHARSET, `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy}" />`);
      },
    },
  };
}
