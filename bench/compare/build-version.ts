import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { MeasurementFailed } from '../fresh-process.ts';

/** What a version is made of; the measuring itself always comes from this clone, so that both are measured alike. */
const measured = ['engine', 'experiments', 'scenarios', 'workers', 'package.json', 'tsconfig.base.json'];

/** Output of a program that must succeed. */
function outputOf(program: string, args: readonly string[], input?: Buffer): Buffer {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  if (status !== 0)
    throw new MeasurementFailed(`${program} ${args.join(' ')}: ${error?.message ?? stderr.toString().trim()}`);
  return stdout;
}

/** Whether this is a commit of this clone, or the folder of a clone. */
export function isVersion(version: string): boolean {
  return (
    existsSync(join(version, 'engine')) ||
    spawnSync('git', ['rev-parse', '--verify', '--quiet', `${version}^{commit}`]).status === 0
  );
}

/** Puts sources of a version into a folder: those of a folder, or of a commit. */
export function bringSources(version: string, folder: string, names: readonly string[]): void {
  if (!isVersion(version))
    throw new MeasurementFailed(`${version}: neither a commit of this clone nor the folder of another one`);
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(version, 'engine'))) {
    for (const name of names) cpSync(join(version, name), join(folder, name), { recursive: true });
    return;
  }
  outputOf('tar', ['-x', '-C', folder], outputOf('git', ['archive', '--format=tar', version, ...names]));
}

/**
 * Builds the measuring program of a version: a commit of this clone, or the folder of a clone. It lies inside this
 * clone, so it uses the packages installed here.
 *
 * @param name of its folder in the cache
 * @returns path of the program
 */
export async function buildVersion(version: string, name: string): Promise<string> {
  const folder = resolve('.cache', 'bench', name);
  rmSync(folder, { recursive: true, force: true });
  bringSources(version, folder, measured);
  cpSync('bench', join(folder, 'bench'), { recursive: true });
  // Of the layers it refers to, only those measured are here.
  writeFileSync(join(folder, 'bench', 'tsconfig.json'), JSON.stringify({ extends: '../tsconfig.base.json' }));
  const { build } = await import('vite');
  const outDir = join(folder, 'built');
  try {
    await build({
      configFile: false,
      root: folder,
      publicDir: false,
      logLevel: 'silent',
      ssr: { noExternal: true, external: [...builtinModules] },
      build: {
        ssr: true,
        target: 'node20',
        outDir,
        minify: false,
        rolldownOptions: {
          input: { measure: join(folder, 'bench', 'compare', 'version-program.ts') },
          output: { entryFileNames: '[name].js' },
        },
      },
    });
  } catch (error) {
    throw new MeasurementFailed(
      `${version}: this bench does not fit that version: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return join(outDir, 'measure.js');
}
