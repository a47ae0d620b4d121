/** Measures every pattern as it is published. What is done is kept beside, so that a stop loses little. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  gatherFindings,
  judgeRows,
  keptValues,
  patternRuns,
  patterns,
  PUBLISHED_PHRASE,
  PUBLISHED_SEEDS,
  readValues,
  resultsToFile,
  valuesFile,
  wantedSeeds,
  writeValues,
  type FoundValues,
  type ResultsFile,
  type ValuesOrigin,
} from '../experiments/index.ts';
import { engineIdentity, patternsIdentity, runMany, type Runner } from '../workers/node/index.ts';

const origin: ValuesOrigin = {
  engine: engineIdentity,
  table: patternsIdentity,
  phrase: PUBLISHED_PHRASE,
  otherwise: [],
};

/** Between two times that what is done is written down. */
const SAVE_EVERY = 500;

function kept(path: string): FoundValues {
  const file = existsSync(path) ? readValues(readFileSync(path, 'utf8')) : undefined;
  return file !== undefined && JSON.stringify(file.origin) === JSON.stringify(origin) ? keptValues(patterns, file) : {};
}

/**
 * @param path where the values of single seeds are kept
 * @param tell how much is done
 */
export async function measurePublished(
  runner: Runner,
  path: string,
  tell: (share: number) => void,
): Promise<ResultsFile> {
  const before = kept(path);
  const findings = gatherFindings(before);
  const runs = patternRuns(
    wantedSeeds(patterns, ({ seeds = PUBLISHED_SEEDS }) => seeds, before),
    PUBLISHED_PHRASE,
  );
  mkdirSync(dirname(path), { recursive: true });
  const save = (): void => writeFileSync(path, writeValues(valuesFile(patterns, origin, findings.values())));
  await runMany({
    runner,
    inputs: runs.inputs(),
    optionsOf: runs.optionsOf,
    onResult(k, result) {
      for (const measured of runs.add(k, result)) findings.add(measured);
      if (k % SAVE_EVERY === SAVE_EVERY - 1) save();
      tell((k + 1) / runs.total);
    },
    onFailure(_k, error) {
      throw error;
    },
  });
  save();
  return resultsToFile(judgeRows(patterns, findings.values()), origin);
}
