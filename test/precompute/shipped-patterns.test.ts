/** Results of patterns that ship with the page are of this engine and of this table. */
import { describe, expect, test } from 'vitest';
import { run } from '../../engine/index.ts';
import {
  choosePatterns,
  gatherFindings,
  judgeRows,
  patternRuns,
  patterns,
  PUBLISHED_PHRASE,
  PUBLISHED_SEEDS,
  resultsFromFile,
  resultsToFile,
  rowIds,
  triedNotes,
  wantedSeeds,
  worldsOf,
  type ResultsFile,
} from '../../experiments/index.ts';
import { engineIdentity, patternsIdentity } from '../../workers/index.ts';
import shipped from '../../ui/evidence/shipped/patterns.json';

const file = shipped as unknown as ResultsFile;
const again = 'run `npm run precompute -- patterns`';

describe('results of patterns that ship with the page', () => {
  test('are of this engine, this table and the seeds kept for them', () => {
    expect(file, again).toMatchObject({
      engine: engineIdentity,
      table: patternsIdentity,
      phrase: PUBLISHED_PHRASE,
    });
  });

  test('are of the worlds the scenarios give now', () => {
    expect(file.worlds, again).toEqual(Object.fromEntries(patterns.map((pattern) => [pattern.id, worldsOf(pattern)])));
  });

  test('have a row for every one of the table, measured on as many seeds as it wants', () => {
    expect(Object.keys(file.rows), again).toEqual(patterns.flatMap(rowIds));
    // Where there is nothing to measure in a seed, it does not count.
    for (const { pattern, found, id } of resultsFromFile(patterns, file))
      expect(found, id).toBeLessThanOrEqual(pattern.seeds ?? PUBLISHED_SEEDS);
  });

  test('are what the engine gives', () => {
    const { chosen } = choosePatterns(patterns, ['T6']);
    const runs = patternRuns(
      wantedSeeds(chosen, () => PUBLISHED_SEEDS),
      PUBLISHED_PHRASE,
    );
    const findings = gatherFindings();
    let k = 0;
    for (const input of runs.inputs())
      for (const measured of runs.add(k++, run(input, runs.optionsOf(input)))) findings.add(measured);
    const { rows } = resultsToFile(judgeRows(chosen, findings.values()), { ...file, otherwise: [] });
    for (const [id, numbers] of Object.entries(rows)) expect(file.rows[id], `${id}: ${again}`).toEqual(numbers);
  });

  test('what was tried is told of rows that there are', () => {
    const ids = new Set(patterns.flatMap(rowIds));
    expect(Object.keys(triedNotes).filter((id) => !ids.has(id))).toEqual([]);
  });
});
