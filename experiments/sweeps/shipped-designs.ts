/** The designs that ship with the program: every file in `designs/`, read when the program is built. */
const files = import.meta.glob(['../../designs/*.json', '!../../designs/schema.json'], {
  eager: true,
  import: 'default',
});

const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

/** As they are stored, by id. */
export const designs: ReadonlyMap<string, unknown> = new Map(
  Object.entries(files)
    .map(([path, design]) => [idOf(path), design] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
