/** What has to be loaded before the page does its job stays small. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageFolder } from './support/serve.ts';

const MOST_SCRIPT = 250_000;

test('script before lazy parts is at most 250 kB gzipped', () => {
  const html = readFileSync(join(pageFolder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1]!);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(pageFolder, file))).length, 0);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
  expect(bytes).toBeGreaterThan(50_000);
});

test('a visit loads at most 350 kB of typefaces before anybody reads on', () => {
  const sizes = readdirSync(join(pageFolder, 'assets'))
    .filter((name) => /^serif-(latin-)?600-.*\.woff2$/.test(name))
    .map((name) => readFileSync(join(pageFolder, 'assets', name)).length);
  expect(sizes.length).toBe(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(350_000);
});

test('a link is shown with a picture of the right size, small enough for a messenger', () => {
  const html = readFileSync(join(pageFolder, 'index.html'), 'utf8');
  for (const [kind, width, height] of [
    ['property="og:image" content="', 1200, 630],
    ['itemprop="image" content="', 300, 300],
  ] as const) {
    const name = html.split(kind)[1]!.split('"')[0]!;
    const picture = readFileSync(join(pageFolder, name));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([width, height]);
    expect(picture.length).toBeLessThanOrEqual(150_000);
  }
});
