/** What is given away: packed in a clean clone, installed in an empty folder without a network, it runs. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, importsOf, layers, root } from '../architecture/sources.ts';
import * as engine from '../../engine/index.ts';
import { chromiumSite } from '../browser/support/chromium-site.ts';
import { serve } from '../browser/support/serve.ts';
import { engineIdentity } from '../../workers/node/index.ts';
import { NOTICES_FILE, noticesText } from '../../vite-plugins/third-party-notices.ts';
// @ts-expect-error a plain script without types
import { cliMain, ensureCli, ensurePage, pageFolder } from '../../scripts/ensure.mjs';

const folder = mkdtempSync(join(tmpdir(), 'jiqun-package-'));
const clone = join(folder, 'clone');
const elsewhere = join(folder, 'elsewhere');
let tarball: string;

/** A shell as a person has it: nothing of the npm that runs these tests, and no registry. */
function npm(cwd: string, program: 'npm' | 'npx', ...args: string[]): string {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const env = {
    ...Object.fromEntries(own),
    npm_config_cache: join(folder, 'cache'),
    npm_config_offline: 'true',
    npm_config_audit: 'false',
  };
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')}: status ${status}\n${error?.message ?? ''}${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  // As in a clone that has been installed and never built.
  const left = new Set(['node_modules', 'dist', '.git', '.cache', 'shots']);
  cpSync(root, clone, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) =>
      !path
        .slice(root.length)
        .split(/[\\/]/)
        .some((name) => left.has(name)),
  });
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
  expect(existsSync(join(clone, 'dist'))).toBe(false);
  mkdirSync(elsewhere);
  npm(clone, 'npm', 'pack', '--pack-destination', elsewhere);
  const [packed] = readdirSync(elsewhere);
  tarball = `./${packed!}`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Installs the package where it is used, unless it is there already. */
function install(): void {
  if (!existsSync(join(elsewhere, 'node_modules'))) npm(elsewhere, 'npm', 'install', '--no-fund', tarball);
}
const installed = (...path: string[]): string => join(elsewhere, 'node_modules', 'jiqun', ...path);

const golden = (preset = 'default'): string =>
  (JSON.parse(readFileSync(join(root, `test/golden/${preset}.json`), 'utf8')) as { fingerprint: string }).fingerprint;
const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

describe('the package', () => {
  test('runs without being installed', () => {
    expect(npm(elsewhere, 'npx', '--yes', `--package=${tarball}`, 'jiqun', 'run', 'default')).toContain(golden());
  });

  test('installs into an empty folder, brings nothing else along, and runs', () => {
    install();
    expect(readdirSync(join(elsewhere, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['jiqun']);
    expect(npm(elsewhere, 'npx', 'jiqun', '--version')).toContain(version);
    expect(npm(elsewhere, 'npx', 'jiqun', 'run', 'default', '--workers', '2')).toContain(golden());
    expect(
      npm(elsewhere, 'npx', 'jiqun', 'ensemble', 'default', '--seeds', '2', '--quarters', '20', '--workers', '2'),
    ).not.toBe('');
  });

  test('has what a reader needs, and not the page', () => {
    const inside = (path: string): boolean => existsSync(installed(path));
    const wanted = [
      'LICENSE',
      'README.md',
      'README.zh.md',
      'docs/cli.md',
      'docs/model.zh.md',
      'scenarios/ruhr.json',
      'results/1.json',
      `dist/cli/${NOTICES_FILE}`,
    ];
    expect(wanted.filter((path) => !inside(path))).toEqual([]);
    expect(
      ['dist/page', 'dist/tools', 'dist/cli/measure.js', 'test', 'ui', 'docs/images', 'node_modules'].filter(inside),
    ).toEqual([]);
  });
});

describe('the library in the package', () => {
  beforeAll(install);

  /** A file of the folder the package is installed in. */
  function node(...words: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: elsewhere, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  }

  test('runs a preset from Node, with the same bits', () => {
    expect(node(installed('examples', 'run.mjs'))).toContain(`fingerprint ${golden('zhejiang')}`);
  });

  test('compares paths on worker threads, and ends', () => {
    expect(node(installed('examples', 'comparison.mjs'))).toMatch(
      /^value added at the end: 2\d\d more a quarter, 95 % interval 2\d\d to 2\d\d, 10 pairs\n$/,
    );
  });

  test('gives others what the engine gives, no more, and is the same engine', () => {
    const names = (path: string) => `Object.keys(await import('${path}')).toSorted().join()`;
    const given = node('--input-type=module', '-e', `console.log(${names('jiqun/engine')})`);
    expect(given.trim().split(',')).toEqual(Object.keys(engine).toSorted());
    const identity = `console.log((await import('jiqun/workers')).engineIdentity)`;
    expect(node('--input-type=module', '-e', identity).trim()).toBe(engineIdentity);
  });

  test('has types that stand by themselves', () => {
    const file = (name: string, text: string) => writeFileSync(join(elsewhere, name), text);
    file(
      'user.ts',
      `import { run, type PolicyMove, type RunResult } from 'jiqun/engine';
       import { parseDocument, presets, resolve, type ScenarioDocument } from 'jiqun/experiments';
       import { createNodeRunner, runMany, type Runner } from 'jiqun/workers';
       const checked = parseDocument({ format: 1, extends: 'default' }, presets);
       if ('faults' in checked) throw new Error(checked.faults[0]?.path);
       const document: ScenarioDocument = checked.document;
       const result: RunResult = run(resolve(document, presets).input);
       const runner: Runner = createNodeRunner({ width: 1 });
       export const wages: Float64Array | undefined = result.regions[0]?.series.wage;
       export const many = runMany({ runner, inputs: [], onResult: (k: number) => void k });
       // @ts-expect-error a lever that is none
       export const move: PolicyMove = { lever: 'luck', level: 1, from: 0, to: 1, ramp: 1 };
       // @ts-expect-error an indicator that is none
       result.regions[0]?.series.luck;
       // @ts-expect-error a document of another format
       export const other: ScenarioDocument = { format: 'x' };
      `,
    );
    for (const module of ['nodenext', 'preserve']) {
      const compilerOptions = {
        strict: true,
        module,
        noEmit: true,
        skipLibCheck: false,
        types: [],
        lib: ['ES2023', 'DOM'],
        ...(module === 'preserve' ? { customConditions: ['node'] } : {}),
      };
      file('tsconfig.json', JSON.stringify({ compilerOptions, files: ['user.ts'] }));
      file(
        'package.json',
        JSON.stringify({ ...JSON.parse(readFileSync(join(elsewhere, 'package.json'), 'utf8')), type: 'module' }),
      );
      expect(node(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.')).toBe('');
    }
  });

  describe('on a page', () => {
    const { tab } = chromiumSite({ console: true }, () => serve(elsewhere));
    test('runs in a worker and tells how far it is', async () => {
      const page = await tab();
      await page.goto('node_modules/jiqun/examples/page/');
      await page.getByText(`fingerprint ${golden('ruhr')}`).waitFor();
      expect(await page.locator('#quarter').textContent()).toBe('200');
    });
  });
});

test('the lock file says what to install and not where from', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string }>;
  };
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

describe('notices of what others made', () => {
  beforeAll(() => {
    ensureCli();
    ensurePage();
  });
  const packageOf = (path: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(path)![0];
  /** Names of the packages a notices file is about. */
  const named = (text: string): string[] =>
    [...text.matchAll(/^(\S+) \d+\.\d+\.\S+ \(.+\)$/gm)].map((match) => match[1]!);

  test('name every package whose code is in the command line', () => {
    const built = join(cliMain as string, '..');
    const code = readdirSync(built)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(built, name), 'utf8'));
    // The bundler marks where most modules begin.
    const bundled = new Set(
      code
        .flatMap((text) => [...text.matchAll(/^\/\/ (?:#region )?node_modules\/(.+)$/gm)])
        .map((match) => packageOf(match[1]!)),
    );
    expect(bundled.size).toBeGreaterThan(4);
    const told = named(readFileSync(join(built, NOTICES_FILE), 'utf8'));
    expect([...bundled].filter((name) => !told.includes(name))).toEqual([]);
  });

  test('name every package the page imports, in its workers too', () => {
    const text = readFileSync(join(pageFolder as string, NOTICES_FILE), 'utf8');
    const imported = layers
      .filter((layer) => layer !== 'cli')
      .flatMap((layer) => filesIn(layer).flatMap(importsOf))
      .filter(({ to, typeOnly, specifier }) => to === undefined && !typeOnly && !/^(?:node|virtual):/.test(specifier))
      .map(({ specifier }) => packageOf(specifier));
    expect(new Set(imported).size).toBeGreaterThan(8);
    expect([...new Set(imported)].filter((name) => !named(text).includes(name))).toEqual([]);
    expect(text).toContain('Sun Microsystems');
  });

  test('are the same whatever order the packages come in, and are refused without a licence', () => {
    const folders = ['preact', 'comlink', 'seedrandom'].map((name) => join(root, 'node_modules', name));
    expect(noticesText(folders.toReversed())).toBe(noticesText(folders));
    expect(noticesText(folders)).toContain('David Bau');
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    writeFileSync(join(bare, 'package.json'), '{"name":"bare","version":"1.0.0","license":"MIT"}');
    expect(() => noticesText([bare])).toThrow('licence');
    writeFileSync(join(bare, 'LICENSE'), 'Do as you like.\n');
    expect(noticesText([bare])).toContain('bare 1.0.0 (MIT)\n\nDo as you like.\n');
  });
});
