/** The command line of another version of the model, built beside this one and asked run by run. */
import { execFile, spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { bringSources } from '../bench/compare/build-version.ts';
import { phases, type Verdict } from '../engine/index.ts';
import { leverFlag, replicateSeed, VERSIONS_PHRASE, type RegionCourse, type VersionRun } from '../experiments/index.ts';

const sources = [
  'engine',
  'experiments',
  'scenarios',
  'workers',
  'cli',
  'vite-plugins',
  'vite.cli.config.ts',
  'package.json',
  'tsconfig.base.json',
];

/** Builds the command line of a commit, or of the folder of a clone, with the packages installed here. */
export function buildCommandLine(version: string): string {
  const folder = resolve('.cache', 'versions');
  const outDir = join(folder, 'built');
  rmSync(folder, { recursive: true, force: true });
  bringSources(version, folder, sources);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--config', 'vite.cli.config.ts'], {
    cwd: folder,
    env: { ...process.env, JIQUN_OUT: outDir },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${version}: its command line cannot be built here: ${stderr}`);
  return join(outDir, 'jiqun.cjs');
}

const execute = promisify(execFile);

async function answer(program: string, words: readonly string[]): Promise<unknown> {
  const { stdout } = await execute(process.execPath, [program, ...words, '--json'], { maxBuffer: 1 << 28 });
  return JSON.parse(stdout);
}

/** Ids of the scenarios a version has. */
export async function scenariosOf(program: string): Promise<readonly string[]> {
  return ((await answer(program, ['list', 'scenarios'])) as { readonly id: string }[]).map(({ id }) => id);
}

/** Ids of the levers a version has. */
export async function leversOf(program: string): Promise<readonly string[]> {
  return ((await answer(program, ['list', 'levers'])) as { readonly id: string }[]).map(({ id }) => id);
}

interface RunAnswer {
  readonly engine: string;
  readonly regions: readonly { readonly id: string }[];
  readonly verdict: unknown;
  readonly phases: unknown;
  readonly series: unknown;
}

type Span = { readonly phase: string; readonly from: number; readonly to: number };
type SeriesAnswer = { readonly [indicator: string]: readonly (number | null)[] };

const numbers = (values: readonly (number | null)[]): number[] => values.map((value) => value ?? Number.NaN);

/** Runs one, and reads what is kept of it from the JSON. */
export async function askedRun(program: string, { scenario, seed, lever }: VersionRun) {
  const words = ['run', scenario, '--seed', replicateSeed(VERSIONS_PHRASE, seed)];
  if (lever !== undefined) words.push('--lever', leverFlag(lever));
  const found = (await answer(program, words)) as RunAnswer;
  const only = found.regions.length === 1;
  const of = <T>(what: unknown, id: string): T => (only ? what : (what as Record<string, unknown>)[id]) as T;
  return {
    engine: /engine ([0-9a-f]{12})/.exec(found.engine)?.[1] ?? found.engine,
    courses: found.regions.map(({ id }) => {
      const series = of<SeriesAnswer>(found.series, id);
      const spans = of<readonly Span[]>(found.phases, id);
      const spent = (phase: string): number =>
        spans.reduce((sum, span) => sum + (span.phase === phase ? span.to - span.from : 0), 0);
      const course: RegionCourse = {
        employment: numbers(series['employment']!),
        functionLevel: numbers(series['functionLevel']!),
        valueAdded: numbers(series['valueAdded']!),
        verdict: of<Verdict>(found.verdict, id),
        phases: Object.fromEntries(phases.map((phase) => [phase, spent(phase)])) as RegionCourse['phases'],
      };
      return { region: id, course };
    }),
  };
}
