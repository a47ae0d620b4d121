/** Gives a library its types: the declarations of its entries and of all they refer to, as the compiler writes them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts: readonly string[]): string => join(root, ...parts);

/** A package whose types are part of ours goes along, so that nothing else need be installed. */
const along: Readonly<Record<string, string>> = { valibot: 'node_modules/valibot/dist/index.d.mts' };

const reference = /(from |import\()(['"])([^'"]+)\2/g;

/** Where a declaration file of a module stands among the types. */
const place = (module: string): string => module.replace(/\.ts$/, '.d.ts');

/** @returns the text of every declaration file needed, by its place */
function collected(entries: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (module: string): void => {
    if (found.has(place(module))) return;
    const given = along[module.replace(/\.ts$/, '')];
    const text = readFileSync(given === undefined ? at('.cache', 'types', place(module)) : at(given), 'utf8');
    found.set(place(module), text);
    if (given !== undefined) return;
    const wanted: string[] = [];
    const rewritten = text.replaceAll(reference, (_whole, before: string, quote: string, specifier: string) => {
      if (!specifier.startsWith('.') && along[specifier] === undefined)
        throw new Error(`${module}: its types need ${specifier}, which the package does not bring along`);
      const target = specifier.startsWith('.') ? posix.join(posix.dirname(module), specifier) : `${specifier}.ts`;
      wanted.push(target);
      const relative = posix.relative(posix.dirname(module), target).replace(/\.ts$/, '.js');
      return `${before}${quote}${relative.startsWith('.') ? relative : `./${relative}`}${quote}`;
    });
    found.set(place(module), rewritten);
    wanted.forEach(add);
  };
  entries.forEach(add);
  return found;
}

/**
 * @param entries files of the project whose types others import
 * @param projects folders of the compiler's projects they belong to
 */
export function declarations(entries: readonly string[], projects: readonly string[]): Plugin {
  return {
    name: 'jiqun-declarations',
    generateBundle() {
      const compiler = at('node_modules', 'typescript', 'bin', 'tsc');
      const { status, stdout } = spawnSync(process.execPath, [compiler, '-b', ...projects], {
        cwd: root,
        encoding: 'utf8',
      });
      if (status !== 0) this.error(stdout);
      for (const [path, source] of collected(entries))
        this.emitFile({ type: 'asset', fileName: `types/${path}`, source });
    },
  };
}
