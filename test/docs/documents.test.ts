import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docs } from '../../docs/docs-command.ts';
import { documentSet } from '../../docs/documents/document-set.ts';
import { withSpeed } from '../../docs/documents/readme-speed.ts';
import { inside } from '../cli/inside.ts';

describe('the documents', () => {
  test('are all written, then there is nothing to change, then an edit is noticed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jiqun-docs-'));
    const home = process.cwd();
    try {
      mkdirSync(join(folder, 'scenarios'));
      writeFileSync(join(folder, 'package.json'), '{}');
      process.chdir(folder);
      const paths = documentSet().map(({ path }) => path);
      expect(JSON.parse((await inside(['docs', '--json'], [docs])).out)).toEqual({ written: paths, same: [] });
      expect(await inside(['docs', '--check'], [docs])).toEqual({ status: 0, out: '', told: '' });
      writeFileSync('docs/cli.md', `${readFileSync('docs/cli.md', 'utf8')}\n`);
      expect(await inside(['docs', '--check'], [docs])).toMatchObject({ status: 1, out: 'differs  docs/cli.md\n' });
    } finally {
      process.chdir(home);
      rmSync(folder, { recursive: true });
    }
  });

  test('are written in the project folder only', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jiqun-docs-'));
    const home = process.cwd();
    try {
      process.chdir(folder);
      const { status, out, told } = await inside(['docs'], [docs]);
      expect({ status, out, told }).toEqual({
        status: 2,
        out: '',
        told: '.: found another folder, allowed the project folder\n',
      });
    } finally {
      process.chdir(home);
      rmSync(folder, { recursive: true });
    }
  });

  test('a README shows the figures of the speed page', () => {
    const texts = new Map(documentSet().map(({ path, text }) => [path, text]));
    const measured = JSON.parse(readFileSync('docs/speed.json', 'utf8')) as { readonly nsPerFirmQuarter: number };
    const shown = `${measured.nsPerFirmQuarter.toFixed(0)} `;
    for (const name of ['README.md', 'README.zh.md', 'docs/speed.md']) expect(texts.get(name)).toContain(shown);
    expect(texts.get('README.md')?.startsWith('# ')).toBe(true);
    expect(() => withSpeed('# No place for figures', measured as never, 'en')).toThrow('README: found no lines');
  });

  test('every document has a sister in the other language with as many headings', () => {
    const headings = (text: string): number => text.split('\n').filter((line) => /^#{1,6} /.test(line)).length;
    const texts = new Map(documentSet().map(({ path, text }) => [path, text]));
    for (const [path, text] of texts) {
      // The folder of scenarios has one for both.
      if (!path.endsWith('.md') || path.endsWith('.zh.md') || path === 'scenarios/README.md') continue;
      expect(headings(texts.get(path.replace('.md', '.zh.md')) ?? '')).toBe(headings(text));
    }
  });
});
