// npm test: installs what the tests need, builds, and runs every check and test. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCli, ensureDependencies, ensurePage, root } from './ensure.mjs';
import { ensureSystem } from './system.mjs';

const node = (file, ...args) => ({ program: process.execPath, args: [join(root, file), ...args] });
const layers = [
  'engine',
  'experiments',
  'workers',
  'ui',
  'cli',
  'test',
  'bench',
  'docs',
  'precompute',
  'calibrate',
  'examples',
  'vite-plugins',
];

/** Checks that are not tests of their own; each counts as one. */
const checks = [
  { name: 'types', ...node('node_modules/typescript/bin/tsc', '-b') },
  { name: 'lint', ...node('node_modules/oxlint/bin/oxlint', '--deny-warnings', ...layers) },
  { name: 'format', ...node('node_modules/@biomejs/biome/bin/biome', 'format', ...layers, 'scripts', 'lint') },
  { name: 'unused code and dependencies', ...node('node_modules/knip/bin/knip.js') },
  { name: 'generated documents', ...node('scripts/tools.mjs', 'docs', '--check') },
];

let passed = 0;
let failed = 0;

function check({ name, program, args }) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`${status === 0 ? '✓' : '×'} ${name}`);
  if (status === 0) passed += 1;
  else failed += 1;
}

function runTests(filters) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const report = join(root, '.cache', 'test-report.json');
  rmSync(report, { force: true });
  const { program, args } = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  );
  const { status } = spawnSync(program, [...args, ...filters], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  if (counts === undefined || counts.numTotalTests === 0) {
    console.log('× the test runner gave no result');
    failed += 1;
    return;
  }
  passed += counts.numPassedTests;
  // A file that cannot be loaded has no tests to fail, and a skipped test proves nothing: neither may pass unnoticed.
  const unloaded = counts.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const lost = counts.numFailedTests + counts.numPendingTests + counts.numTodoTests + unloaded;
  failed += status !== 0 && lost === 0 ? 1 : lost;
}

const filters = process.argv.slice(2);
ensureDependencies();
if (!ensureSystem()) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
ensureCli();
ensurePage();
if (filters.length === 0) checks.forEach(check);
runTests(filters);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
