import { engineName } from '../../workers/index.ts';

const [packageVersion] = Object.values(
  import.meta.glob<string>('../../package.json', { eager: true, import: 'version' }),
);

export const version = packageVersion!;
/** What made a result, as the command line names it too. */
export const engineVersion = engineName(version);
