/**
 * npm run precompute [patterns] [PRESET.ACTION …]: measures the patterns and runs the forks that ship with the page and
 * writes their files. Names with a part in common are chosen by it: `west` means every fork of the West.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forkToFile, presets } from '../experiments/index.ts';
import { createNodeRunner } from '../workers/node/index.ts';
import { fileOf, forkActions, startsOf } from './fork-actions.ts';
import { runFork } from './fork-runs.ts';
import { measurePublished } from './pattern-results.ts';

const folder = join('ui', 'fork', 'shipped');
const PATTERNS = 'patterns';
const results = join('ui', 'evidence', 'shipped', 'patterns.json');
const wanted = process.argv.slice(2);
const actions = forkActions(presets).filter(
  (action) => wanted.length === 0 || wanted.some((part) => fileOf(action).startsWith(part)),
);
const wantsPatterns = wanted.length === 0 || wanted.includes(PATTERNS);
if (actions.length === 0 && !wantsPatterns) {
  process.stderr.write(
    `No fork begins with ${wanted.join(', ')}; there are:\n${[PATTERNS, ...forkActions(presets).map(fileOf)].join('\n')}\n`,
  );
  process.exitCode = 2;
}
const runner = createNodeRunner();
if (wantsPatterns) {
  const measured = await measurePublished(runner, join('.cache', 'patterns.json'), (share) =>
    process.stderr.write(`\r${PATTERNS} ${Math.floor(100 * share)} % `),
  );
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(results, `${JSON.stringify(measured).replaceAll('],"', '],\n"')}\n`);
  process.stderr.write(`\r${PATTERNS} written\n`);
}
for (const action of actions) {
  const fork = await runFork(
    runner,
    {
      document: { format: 1, extends: action.preset },
      policy: action.policy,
      presets,
      startsOf: (grid) => startsOf(action, grid),
    },
    (share) => process.stderr.write(`\r${fileOf(action)} ${Math.floor(100 * share)} % `),
  );
  writeFileSync(join(folder, fileOf(action)), `${JSON.stringify(forkToFile(fork))}\n`);
  process.stderr.write(`\r${fileOf(action)} written\n`);
}
await runner.close();
