/** The lint rule that keeps results the same bits everywhere does fire, in the layers it guards. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root, textOf } from './sources.ts';

const banned: readonly string[] = [
  'Math.random()',
  'Math.exp(x)',
  'Math.log(x)',
  'Math.log2(x)',
  'Math.log10(x)',
  'Math.log1p(x)',
  'Math.expm1(x)',
  'Math.pow(x, 2)',
  'Math.sin(x)',
  'Math.cos(x)',
  'Math.tan(x)',
  'Math.atan2(x, 1)',
  'Math.tanh(x)',
  'Math.hypot(x, 1)',
  'Math.cbrt(x)',
  'Math["exp"](x)',
  'x ** 2',
  'Date.now()',
  'new Date()',
  'performance.now()',
  'crypto.getRandomValues(new Uint8Array(1))',
  'new Intl.NumberFormat()',
  'setTimeout(() => x, 1)',
  'setInterval(() => x, 1)',
  'queueMicrotask(() => x)',
  '"a".localeCompare("b")',
  'x.toLocaleString()',
  '"A".toLocaleLowerCase()',
  '"a".toLocaleUpperCase()',
];

const statements: readonly string[] = [
  'const { exp } = Math;',
  'const M = Math;',
  'let power = x; power **= 2;',
  'const clock = Date;',
];

const harmless: readonly string[] = [
  'Math.sqrt(x)',
  'Math.abs(x)',
  'Math.floor(x)',
  'Math.ceil(x)',
  'Math.round(x)',
  'Math.trunc(x)',
  'Math.min(x, 1)',
  'Math.max(x, 1)',
  'Math.imul(x, 3)',
  'Math.clz32(x)',
  'Math.sign(x)',
  'Math.fround(x)',
  'x * x',
  '{ Date: x }',
  'world.performance',
  '"a" < "b"',
];

const folder = mkdtempSync(join(tmpdir(), 'same-bits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lints one file per line of code with the project's own settings; the numbers of the lines that were reported. */
function reported(layer: string, lines: readonly string[]): number[] {
  const at = join(folder, layer);
  mkdirSync(at, { recursive: true });
  lines.forEach((line, k) =>
    writeFileSync(join(at, `line-${k}.ts`), `export const x = 1;\nexport const world = { performance: 1 };\n${line}\n`),
  );
  const settings = textOf('.oxlintrc.json').replace(
    './lint/deterministic.mjs',
    join(root, 'lint', 'deterministic.mjs'),
  );
  writeFileSync(join(folder, '.oxlintrc.json'), settings);
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', layer],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; filename: string }[] };
  const found = diagnostics
    .filter(({ code }) => code.includes('same-bits'))
    .map(({ filename }) => Number(/line-(\d+)\.ts$/.exec(filename)?.[1]));
  return [...new Set(found)].toSorted((a, b) => a - b);
}

const expressions = (list: readonly string[]): string[] => list.map((code) => `export const value = ${code};`);
const code = [...expressions(banned), ...statements, ...expressions(harmless)];
const guilty = banned.length + statements.length;

test.each(['engine', 'experiments'])(
  'in %s every call that differs between engines is reported, and nothing else',
  (layer) => {
    const lines = reported(layer, code);
    expect(code.slice(0, guilty).filter((_line, k) => !lines.includes(k))).toEqual([]);
    expect(lines.filter((k) => k >= guilty).map((k) => code[k])).toEqual([]);
  },
);

test('other layers may know the time', () => {
  expect(reported('ui', expressions(['Date.now()', 'Math.exp(x)']))).toEqual([]);
});
