import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders of the project that hold code, the five layers first. */
export const layers = ['engine', 'experiments', 'workers', 'ui', 'cli'] as const;
export const folders = [
  ...layers,
  'bench',
  'docs',
  'precompute',
  'calibrate',
  'examples',
  'scripts',
  'lint',
  'test',
] as const;
export type Folder = (typeof folders)[number];

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Code files below a folder, as paths from the project folder. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.slice(root.length), entry.name))
    .toSorted();
}

export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** Path from the project folder, of a file of the project; undefined for a package. */
  readonly to: string | undefined;
  readonly typeOnly: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[\w*{][^'";]*?\sfrom\s+)?'([^']+)'/gm;
const call = /\bimport\(\s*'([^']+)'\s*\)/g;

/** Every import and re-export of a file. */
export function importsOf(path: string): Import[] {
  const text = textOf(path);
  const target = (specifier: string) => (specifier.startsWith('.') ? posix.join(dirname(path), specifier) : undefined);
  return [
    ...[...text.matchAll(statement)].map(([, type, specifier]) => ({
      specifier: specifier!,
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(call)].map(([, specifier]) => ({ specifier: specifier!, typeOnly: false })),
  ].map((found) => ({ ...found, from: path, to: target(found.specifier) }));
}
