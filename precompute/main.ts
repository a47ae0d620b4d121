/**
 * npm run precompute [PRESET.ACTION …]: runs the forks that ship with the page and writes their files. Names with a
 * part in common are chosen by it: `west` means every fork of the West.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forkToFile, presets } from '../experiments/index.ts';
import { createNodeRunner } from '../workers/node/index.ts';
import { fileOf, forkActions, startsOf } from './fork-actions.ts';
import { runFork } from './fork-runs.ts';

const folder = join('ui', 'fork', 'shipped');
const wanted = process.argv.slice(2);
const actions = forkActions(presets).filter(
  (action) => wanted.length === 0 || wanted.some((part) => fileOf(action).startsWith(part)),
);
if (actions.length === 0) {
  process.stderr.write(
    `No fork begins with ${wanted.join(', ')}; there are:\n${forkActions(presets).map(fileOf).join('\n')}\n`,
  );
  process.exitCode = 2;
}
const runner = createNodeRunner();
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
