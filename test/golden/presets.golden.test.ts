/** Every preset still gives what it gave; `npm run golden` accepts new results, and the change is read in the diff. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseDocument, presets } from '../../experiments/index.ts';
import { goldenOf, goldenText } from './golden.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const fileOf = (id: string): string => `${folder}${id}.json`;
const refresh = process.env['UPDATE_GOLDEN'] === '1';
const strict = (process.env['CI'] ?? '') !== '';

test.for([...presets.keys()])('%s', (id, { skip }) => {
  const file = fileOf(id);
  if (!refresh && !existsSync(file)) {
    if (strict) expect.fail(`${file} is missing; make it with npm run golden and look at it`);
    skip('no golden file; npm run golden makes it');
  }
  const parsed = parseDocument(presets.get(id), presets);
  if ('faults' in parsed) throw new Error(`${id}: ${JSON.stringify(parsed.faults)}`);
  const found = goldenText(goldenOf(parsed.document, presets));
  if (refresh) writeFileSync(file, found);
  else expect(found).toBe(readFileSync(file, 'utf8'));
});

test('no golden file is left of a preset that is gone', () => {
  const left = readdirSync(folder).filter((name) => name.endsWith('.json') && !presets.has(name.slice(0, -'.json'.length)));
  expect(left).toEqual([]);
});
