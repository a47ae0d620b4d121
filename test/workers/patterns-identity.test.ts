/** Which table of patterns a program has: values measured with another are not gone on from. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { identityOf } from '../../vite-plugins/engine-identity.ts';
import { engineIdentity, patternsIdentity } from '../../workers/index.ts';

mkdirSync('.cache', { recursive: true });
const cache = mkdtempSync(resolve('.cache', 'patterns-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Identity of a copy of the table with one file changed. */
async function changed(file: string, from: string, to: string): Promise<string> {
  const root = mkdtempSync(join(cache, 'table-'));
  for (const folder of ['engine', 'experiments', 'scenarios']) cpSync(folder, join(root, folder), { recursive: true });
  cpSync('tsconfig.base.json', join(root, 'tsconfig.base.json'));
  const before = readFileSync(join(root, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(root, file), before.replace(from, to));
  return identityOf(root, 'patterns');
}

test('is another than that of the engine', () => {
  expect(patternsIdentity).toMatch(/^[0-9a-f]{12}$/);
  expect(patternsIdentity).not.toBe(engineIdentity);
});

test.each([
  ['what a row is called', 'experiments/patterns/rows/life-cycle.ts', 'Firms at the peak', 'Most firms'],
  [
    'a scenario, which is told apart pattern by pattern',
    'scenarios/guangdong.json',
    '"initialOrigin": 2',
    '"initialOrigin": 1',
  ],
])('%s makes no other table', async (_what, file, from, to) => {
  expect(await changed(file, from, to)).toBe(patternsIdentity);
});

test.each([
  ['a band', 'experiments/patterns/rows/life-cycle.ts', '[150, 400]', '[150, 401]'],
  ['a statistic of firms', 'experiments/patterns/firm-facts.ts', 'share = 0.15', 'share = 0.16'],
  ['a default', 'engine/parameters/beliefs.ts', 'default: 0.18', 'default: 0.19'],
])('%s makes another table', async (_what, file, from, to) => {
  expect(await changed(file, from, to)).not.toBe(patternsIdentity);
});
