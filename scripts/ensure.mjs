// What has to be true before anything of this project can run: dependencies installed, the command line built.
// Shared by the other scripts; works before any dependency is there, so it uses Node alone.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

/** What programs for Node are made of: the folder they are built into, how, and from which folders and files. */
const programs = {
  cli: {
    main: 'main.js',
    said: 'the command line',
    sources: ['engine', 'experiments', 'workers', 'cli', 'scenarios', 'designs', 'places', 'results'],
  },
  library: {
    main: 'engine.js',
    said: 'the library',
    sources: ['engine', 'experiments', 'workers', 'scenarios', 'designs', 'places', 'tsconfig.base.json'],
  },
  tools: {
    main: 'docs.js',
    said: 'the tools',
    sources: [
      'engine',
      'experiments',
      'workers',
      'cli',
      'scenarios',
      'designs',
      'places',
      'results',
      'bench',
      'precompute',
      'docs/documents',
      'docs/generate',
      'docs/docs-command.ts',
      'ui',
      'examples',
    ],
  },
};

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Latest modification below a folder; folders count too, so that a deleted file is noticed. */
export function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  let latest = stat.mtimeMs;
  for (const name of readdirSync(path)) {
    if (name === 'node_modules' || name.startsWith('.')) continue;
    latest = Math.max(latest, newest(join(path, name)));
  }
  return latest;
}

/** Runs a program in the project folder with its output on standard error; ends this process if it fails. */
export function must(program, args, options = {}) {
  const { status, signal, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (error !== undefined) console.error(error.message);
  if (status !== 0) process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Does something while no other process does the same; `needed` is asked again once it is our turn. */
function exclusively(name, needed, work) {
  mkdirSync(at('.cache'), { recursive: true });
  const lock = at('.cache', `${name}.lock`);
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = existsSync(join(lock, 'pid')) ? Number(readFileSync(join(lock, 'pid'), 'utf8')) : undefined;
      const abandoned = owner === undefined ? Date.now() - modified(lock) > 10_000 : !alive(owner);
      if (abandoned) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid));
    if (needed()) work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Installs the dependencies when they are missing or older than the lock file; never into the folder of somebody else. */
export function ensureDependencies() {
  // npm writes this file at the end of every installation.
  const needed = () => modified(at('node_modules', '.package-lock.json')) < modified(at('package-lock.json'));
  if (!needed()) return;
  if (lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      `node_modules: found a link to ${readlinkSync(at('node_modules'))}, which npm ci would empty; install there, or remove the link and run this again.`,
    );
    process.exit(1);
  }
  exclusively('install', needed, () => {
    console.error('Installing dependencies (npm ci) …');
    must('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
    const marker = at('node_modules', '.package-lock.json');
    if (existsSync(marker)) utimesSync(marker, new Date(), new Date());
  });
}

const programPath = (name) => at('dist', name, programs[name].main);
/** Path of the built command line. */
export const cliMain = programPath('cli');
/** Folder of the built tools: `docs.js`, `bench.js`, `precompute.js`. */
export const toolsFolder = dirname(programPath('tools'));

/** Builds programs when they are missing or older than any of their sources. */
function ensurePrograms(name) {
  const sources = [...programs[name].sources, 'package.json', 'vite-plugins', `vite.${name}.config.ts`];
  const needed = () => modified(programPath(name)) < Math.max(...sources.map((source) => newest(at(source))));
  if (needed()) exclusively(name, needed, () => buildPrograms(name));
}
export const ensureCli = () => ensurePrograms('cli');
export const ensureTools = () => ensurePrograms('tools');

/** Builds programs beside the old ones and swaps them, so that a run in progress never sees half of it. */
function buildPrograms(name) {
  const { main, said } = programs[name];
  const started = new Date();
  const folder = at('dist', name);
  const fresh = at('dist', `.${name}-${process.pid}`);
  console.error(`Building ${said} …`);
  must(
    process.execPath,
    [
      at('node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      '--config',
      at(`vite.${name}.config.ts`),
      '--logLevel',
      'warn',
    ],
    {
      env: { ...process.env, JIQUN_OUT: fresh },
    },
  );
  // A source saved while we were building must count as newer.
  utimesSync(join(fresh, main), started, started);
  const old = at('dist', `.${name}-old-${process.pid}`);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
export const buildCli = () => buildPrograms('cli');
export const buildLibrary = () => buildPrograms('library');

/** Folders and files the built page is made of. */
const pageSources = [
  'engine',
  'experiments',
  'workers',
  'ui',
  'scenarios',
  'designs',
  'places',
  'docs/generate',
  'index.html',
  'package.json',
  'vite.config.ts',
  'vite-plugins',
  'scripts/content-policy.mjs',
];

/** Folder of the built page. */
export const pageFolder = at('dist', 'page');

/** Builds the page when it is missing or older than any of its sources. */
export function ensurePage() {
  const needed = () =>
    modified(join(pageFolder, 'index.html')) < Math.max(...pageSources.map((source) => newest(at(source))));
  if (needed()) exclusively('page', needed, buildPage);
}

/** Builds the page into dist/page. */
export function buildPage() {
  const started = new Date();
  console.error('Building the page …');
  must(process.execPath, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']);
  utimesSync(join(pageFolder, 'index.html'), started, started);
}
