import type { Text } from '../engine/index.ts';
import { engineIdentity, engineName } from '../workers/node/index.ts';

// The bundler replaces this call by the file, so that the built program needs nothing beside it.
const [packageVersion] = Object.values(
  import.meta.glob(['../package.json'], { eager: true, import: 'version' } as never),
) as [string];

export const version = packageVersion;

export const engineVersion = engineName(version);

/** The same for the last line of a report. */
export const engineLine: Text = { en: `engine ${engineIdentity}`, zh: `引擎 ${engineIdentity}` };
