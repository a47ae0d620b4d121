/** What has to be loaded before the page does its job stays small. */
import { readFileSync } from 'node:fs';
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
