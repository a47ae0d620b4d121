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
/** Pictures a link to the page is shown with, as index.html names them; `scripts/preview-pictures.mjs` makes them. */
const PICTURES = '/ui/start/preview-';
const pictures = ['wide', 'square'] as const;

/**
 * Where the page will stand, from JIQUN_URL: some who show a link fetch its picture only from a whole address, and a
 * page that works from any folder does not know its own.
 */
function addressOf(url: string | undefined): string {
  if (url === undefined || url === '') return './';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`JIQUN_URL: found ${url}, allowed the whole address of the page, https://…`);
  return url.endsWith('/') ? url : `${url}/`;
}

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
      for (const kind of pictures) {
        const name = `preview-${kind}.png`;
        const picture = readFileSync(new URL(`../ui/start/${name}`, import.meta.url));
        this.emitFile({ type: 'asset', fileName: name, source: picture });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        for (const place of [START, CHARSET])
          if (html.split(place).length !== 2) throw new Error(`index.html: ${place} has to be there once`);
        return html
          .replace(START, `./${fileName}`)
          .replaceAll(PICTURES, `${addressOf(process.env['JIQUN_URL'])}preview-`)
          .replace(CHARSET, `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy}" />`);
      },
    },
  };
}
