/**
 * The identity of the engine: what makes another one, what does not, and that every program of a build has the same.
 */
import { cpSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { identityOf } from '../../vite-plugins/engine-identity.ts';
import { engineIdentity } from '../../workers/index.ts';
import { engineIdentity as onNode } from '../../workers/node/index.ts';
import { commandLine } from '../cli/command-line.ts';
// @ts-expect-error a plain script without types
import { ensurePage, pageFolder } from '../../scripts/ensure.mjs';

const { jiqun } = commandLine();

mkdirSync('.cache', { recursive: true });
const cache = mkdtempSync(resolve('.cache', 'identity-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Identity of a copy of the engine with one file changed. */
async function changed(file: string, change: (text: string) => string): Promise<string> {
  const root = mkdtempSync(join(cache, 'engine-'));
  cpSync('engine', join(root, 'engine'), { recursive: true });
  cpSync('tsconfig.base.json', join(root, 'tsconfig.base.json'));
  const path = join(root, 'engine', file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return identityOf(root);
}

test('is twelve hexadecimal digits, whatever folder the engine lies in', async () => {
  expect(engineIdentity).toMatch(/^[0-9a-f]{12}$/);
  expect(onNode).toBe(engineIdentity);
  expect(await identityOf(resolve('.'))).toBe(engineIdentity);
});

test.each<[string, string, (text: string) => string]>([
  ['a comment', 'run.ts', (text) => `// Said anew.\n${text}`],
  ['a licence comment', 'run.ts', (text) => `/*! Said anew. @license */\n${text}`],
  ['line ends and indentation', 'processes/entry.ts', (text) => text.replaceAll('\n', '\r\n').replaceAll('  ', '\t')],
  ['the name of a local variable', 'run.ts', (text) => text.replaceAll('rowLength', 'rowWidth')],
  [
    'what an assumption is called',
    'parameters/beliefs.ts',
    (text) => text.replace('Speed of changing one’s mind', 'Pace of learning'),
  ],
  [
    'how an indicator is written out',
    'indicators/products.ts',
    (text) => text.replace("'Σ y · A / Σ y'", "'mean of A'"),
  ],
  [
    'a short name of an indicator, or how many decimals it shows',
    'indicators/totals.ts',
    (text) => text.replace("    short: { en: 'entered', zh: '进入' },\n", '').replace('decimals: 1', 'decimals: 2'),
  ],
  [
    'what a lever is called within a sentence',
    'levers.ts',
    (text) => text.replace("    noun: { en: 'training', zh: '人才培训' },\n", ''),
  ],
  [
    'what a step of a quarter is said to do',
    'schedule.ts',
    (text) => text.replace('Unit cost, mark-up and price.', 'Firms set prices.'),
  ],
])('%s makes no other engine', async (_what, file, change) => {
  expect(await changed(file, change)).toBe(engineIdentity);
});

test.each<[string, string, (text: string) => string]>([
  ['the default of an assumption', 'parameters/beliefs.ts', (text) => text.replace('default: 0.18', 'default: 0.19')],
  [
    'the plausible range of an assumption',
    'parameters/beliefs.ts',
    (text) => text.replace('[0.13, 0.25]', '[0.13, 0.26]'),
  ],
  ['a constant of a verdict', 'life-cycle.ts', (text) => text.replace(/0\.\d+/, (found) => `${found}1`)],
  [
    'the last bit of a constant',
    'math.ts',
    (text) => text.replace('6.9314718036912381649e-1', '6.9314718036912392751e-1'),
  ],
  ['a formula', 'indicators/size-and-income.ts', (text) => text.replace('w.regions.wage[r]', '2 * w.regions.wage[r]')],
  ['the order of two steps of a quarter', 'schedule.ts', swappedRows],
  ['a byte of the vector kernels', 'kernels/wasm-code.ts', (text) => text.replace('0x7f', '0x7e')],
])('%s makes another engine', async (_what, file, change) => {
  expect(await changed(file, change)).not.toBe(engineIdentity);
});

/** The schedule with two rows in each other's place. */
function swappedRows(text: string): string {
  const [first, second] = ['honesty', 'pricing'].map(
    (name) => new RegExp(`^  row\\('${name}'[^]*?\\n(?=  row)`, 'm').exec(text)![0],
  ) as [string, string];
  return text.replace(first + second, second + first);
}

test('the page and the command line of a build say the same as the tests', async () => {
  const { out } = await jiqun('run', 'default', '--quarters', '1', '--json');
  expect((JSON.parse(out) as { engine: string }).engine).toMatch(
    new RegExp(`^jiqun \\d+\\.\\d+\\.\\d+ \\(engine ${engineIdentity}\\)$`),
  );
  ensurePage();
  const scripts = readdirSync(join(pageFolder as string, 'assets')).filter((name) => name.endsWith('.js'));
  expect(
    scripts.filter((name) => readFileSync(join(pageFolder as string, 'assets', name), 'utf8').includes(engineIdentity)),
  ).not.toEqual([]);
});
