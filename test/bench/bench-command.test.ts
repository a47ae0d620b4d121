/** The comparisons of `bench` that measure nothing: what it refuses, and stored sessions. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bench } from '../../bench/bench-command.ts';
import { inside } from '../cli/inside.ts';
// @ts-expect-error a plain script without types
import { root } from '../../scripts/ensure.mjs';

const folder = mkdtempSync(join(tmpdir(), 'jiqun-bench-'));
const home = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const asked = (...words: string[]) => inside(['bench', ...words], [bench]);

function store(name: string, document: object): void {
  writeFileSync(join(folder, name), JSON.stringify(document));
}

test('stored sessions are compared in reference units, and it says why that is coarse', async () => {
  store('old.json', { engine: 'a', referenceUnit: 4, nsPerFirmQuarter: 1000, startUpMs: 100 });
  store('new.json', { engine: 'b', referenceUnit: 8, nsPerFirmQuarter: 1500, startUpMs: 200 });
  const { status, out, told } = await asked('--against', 'old.json..new.json', '--json');
  expect({ status, told }).toEqual({ status: 0, told: '' });
  expect(JSON.parse(out)).toMatchObject({
    unit: 'reference unit',
    channel: 'none',
    figures: [{ path: 'nsPerFirmQuarter', before: 250, after: 187.5, ratio: 0.75 }, { path: 'startUpMs' }],
  });
  expect(out.match(/"ratio"/g)).toHaveLength(1);
  const text = await asked('--against', 'old.json..new.json');
  expect(text.out).toContain('only ratios measured in one session prove a change');
  expect(text.out).toMatch(/nsPerFirmQuarter +250 +188 +0\.750/);
  expect(text.out).toMatch(/startUpMs +25000000 +no difference that can be told/);
});

test('what cannot be compared is refused before anything is measured', async () => {
  store('other.json', { format: 1 });
  for (const [against, message] of [
    ['old.json', '--against: found "old.json", allowed BEFORE or BEFORE..AFTER'],
    ['old.json..none.json', 'none.json: found no such file, allowed a JSON file that bench saved'],
    ['old.json..other.json', 'other.json: found something else, allowed a JSON file that bench saved'],
    // A commit can be had in a clone only.
    ['HEAD~5', '.: found another folder, allowed the project folder'],
  ] as const) {
    const { status, out, told } = await asked('--against', against);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(told).toContain(message);
  }
  expect(await asked('--save', 'speed.txt')).toMatchObject({ status: 2, out: '' });
  expect(await asked('--page')).toMatchObject({ status: 2, out: '' });
  for (const [words, message] of [
    [['--runs', '30'], '--runs: found 30, allowed --sweep with it'],
    [['--sweep', '--against', 'HEAD'], '--against: found "HEAD", allowed either --sweep or --against'],
    [['--sweep', '--runs', '1'], '--runs: found "1", allowed'],
  ] as const) {
    const { status, told } = await asked(...words);
    expect(status).toBe(2);
    expect(told).toContain(message);
  }
});

test('versions that are none are refused before anything is built', async () => {
  mkdirSync(join(folder, 'scenarios'));
  writeFileSync(join(folder, 'package.json'), '{}');
  const { status, told } = await asked('--against', 'nobody..nothing');
  expect({ status, told }).toEqual({
    status: 2,
    told: ['nobody', 'nothing']
      .map((side) => `--against: found "${side}", allowed a commit of this clone, or the folder of another one\n`)
      .join(''),
  });
});

test.runIf(process.platform === 'linux')('what is being read can be interrupted', async () => {
  const pipe = join(folder, 'pipe.json');
  spawnSync('mkfifo', [pipe]);
  const stop = new AbortController();
  const ended = inside(['bench', '--against', `${pipe}..${pipe}`], [bench], stop.signal);
  setTimeout(() => stop.abort(), 50);
  expect(await ended).toEqual({ status: 130, out: '', told: 'Interrupted; nothing was written.\n' });
});

test('the built tool explains itself in a clone, and refuses what it does not know', () => {
  const tool = (...words: string[]) =>
    spawnSync(process.execPath, [join(root as string, 'scripts', 'tools.mjs'), ...words], {
      cwd: root as string,
      encoding: 'utf8',
    });
  expect(tool('bench', '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Usage: npm run bench -- [--flags]'),
  });
  expect(tool('docs', '--check', '--json')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('"differs":[]'),
  });
  expect(tool('bench', '--ful')).toMatchObject({ status: 2, stderr: expect.stringContaining('did you mean "--full"') });
});
