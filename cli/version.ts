import { engineIdentity } from '../workers/node/index.ts';

// The bundler replaces this call by the file, so that the built program needs nothing beside it.
const [packageVersion] = Object.values(import.meta.glob(['../package.json'], { eager: true, import: 'version' } as never)) as [string];

export const version = packageVersion;

/** What made a result: the version of the program and the identity of its engine. */
export const engineVersion = `jiqun ${version} (engine ${engineIdentity})`;
