import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
// @ts-expect-error a plain script without types
import { cliMain, ensureCli } from '../../scripts/ensure.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jiqun-old-'));
const launcher = join(cliMain as string, '..', 'jiqun.cjs');
const started = ['start', 'test', 'jiqun', 'build', 'tools'].map((name) => join(root, 'scripts', `${name}.mjs`));

beforeAll(() => ensureCli());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program in a Node that says it is another version. */
function under(
  version: string,
  file: string,
  lang: string,
  ...words: string[]
): { status: number | null; out: string; told: string } {
  const pretence = join(folder, `${version}.cjs`);
  const versions = `{ ...process.versions, node: '${version}' }`;
  writeFileSync(pretence, `Object.defineProperty(process, 'versions', { value: ${versions} });\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', pretence, file, ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: lang },
  });
  return { status, out: stdout, told: stderr };
}

describe('a Node that is too old is told in a sentence', () => {
  test.each([launcher, ...started].map((file) => [basename(file), file] as const))('%s', (_name, file) => {
    expect(under('18.20.4', file, 'C', '--version')).toEqual({
      status: 1,
      out: '',
      told: 'Jiqun needs Node.js 20.19 or newer, and this is 18.20.4. Install a newer one from https://nodejs.org/ and try again.\n',
    });
    expect(under('18.20.4', file, 'zh_CN.UTF-8').told).toMatch(
      /^集群（Jiqun）需要 Node\.js 20\.19 或更新的版本，而这里是 18\.20\.4。.*\n$/,
    );
  });

  test.each(['20.18.9', '9.11.2', '12.22.12'])('%s is', (version) => {
    expect(under(version, launcher, 'C', '--version').status).toBe(1);
  });

  test.each(['20.19.0', '21.0.0', '100.1.0'])('%s is not', (version) => {
    expect(under(version, launcher, 'C', '--version')).toEqual({
      status: 0,
      out: `${packageJson.version}\n`,
      told: '',
    });
  });

  test('before anything is read that an old one cannot read: the scripts hold nothing but the check and what they load', () => {
    for (const file of started) {
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('//'));
      expect(lines).toEqual([
        "import '../cli/node-version.cjs';",
        expect.stringMatching(/^import\('\.\/[a-z-]+\.mjs'\);$/),
      ]);
    }
    expect(packageJson.bin.jiqun).toBe('dist/cli/jiqun.cjs');
  });
});
