/** The scenarios that ship with the program: every document in `scenarios/`, read when the program is built. */
import type { Presets } from './parse.ts';

// The bundler replaces this call by the files; TypeScript only needs to know its shape.
declare global {
  interface ImportMeta {
    glob(
      pattern: string | readonly string[],
      options: { readonly eager: true; readonly import: string },
    ): Record<string, unknown>;
  }
}

const files = import.meta.glob(['../../scenarios/*.json', '!../../scenarios/schema.json'], {
  eager: true,
  import: 'default',
});

/** Id of the preset a page opens first and others are compared with. */
export const FIRST_PRESET = 'default';

const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

/** By id, `default` first, then by id. */
export const presets: Presets = new Map(
  Object.entries(files)
    .map(([path, document]) => [idOf(path), document] as const)
    .toSorted(([a], [b]) => Number(b === FIRST_PRESET) - Number(a === FIRST_PRESET) || (a < b ? -1 : 1)),
);
