/** A clone whose packages are a link borrows them: nothing may be installed through it, for npm ci empties the folder. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jiqun-linked-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is not installed into', () => {
  const clone = join(folder, 'clone');
  const lent = join(folder, 'lent');
  for (const path of [clone, lent]) mkdirSync(path);
  for (const path of ['scripts', 'cli/node-version.cjs', 'package.json', 'package-lock.json'])
    cpSync(path, join(clone, path), { recursive: true });
  const marker = join(lent, '.package-lock.json');
  writeFileSync(marker, '{}');
  utimesSync(marker, 0, 0);
  symlinkSync(lent, join(clone, 'node_modules'), 'junction');
  // No npm to be found either: this test may not be the one that empties a folder.
  const { status, stderr } = spawnSync(process.execPath, [join(clone, 'scripts', 'build.mjs'), 'cli'], {
    encoding: 'utf8',
    env: { PATH: '', LANG: 'C' },
  });
  expect({ status, stderr: stderr.replaceAll('\\', '/') }).toEqual({
    status: 1,
    stderr: `node_modules: found a link to ${lent.replaceAll('\\', '/')}, which npm ci would empty; install there, or remove the link and run this again.\n`,
  });
  expect(readdirSync(lent)).toEqual(['.package-lock.json']);
});
