/** The results of published versions, as they ship with the program; read when somebody asks for them. */
import type { VersionResults } from '../experiments/index.ts';

// The bundler replaces this call by one piece of the program for each file.
const files = import.meta.glob('../results/*.json', { import: 'default' } as never) as unknown as {
  readonly [path: string]: () => Promise<VersionResults>;
};

/** Every version whose results are stored, oldest first. */
export async function storedVersions(): Promise<readonly VersionResults[]> {
  const results = await Promise.all(Object.values(files).map((read) => read()));
  return results.toSorted((a, b) => Number(a.version) - Number(b.version));
}
