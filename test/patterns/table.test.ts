/**
 * Everything the published results say holds, on a few seeds that they were not measured on: as many as PATTERN_SEEDS
 * says. A few seeds know little, so a row fails here only where they contradict its band: a share when so few (or many)
 * runs would come up in one of 200 samples at the edge of the band, a median when it lies outside by more than three of
 * its standard errors.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { createRunMemory, run } from '../../engine/index.ts';
import {
  gatherFindings,
  isJudged,
  patternRuns,
  patterns,
  resultsFromFile,
  wantedSeeds,
  type Band,
  type FoundValues,
  type ResultsFile,
} from '../../experiments/index.ts';
import shipped from '../../ui/evidence/shipped/patterns.json';
import { median } from './measure.ts';

const SEEDS = Number(process.env['PATTERN_SEEDS'] ?? 4);
/** Rare enough that it is no luck. */
const RARE = 0.005;

/** Chance of at most `most` successes among `count` trials that succeed with a probability. */
function atMost(most: number, count: number, probability: number): number {
  let [sum, ways] = [0, 1];
  for (let k = 0; k <= most; k++) {
    sum += ways * probability ** k * (1 - probability) ** (count - k);
    ways *= (count - k) / (k + 1);
  }
  return sum;
}

/** Whether the share of runs in which something holds can be in a band. */
function shareCanBe(values: readonly number[], [low, high]: Band): boolean {
  const count = values.length;
  const found = values.reduce((sum, value) => sum + value, 0);
  return (
    (low === null || atMost(found, count, low) > RARE) &&
    (high === null || atMost(count - found, count, 1 - high) > RARE)
  );
}

/** Whether a median can be in a band: 1.253 is the standard error of a median for that of a mean. */
function medianCanBe(values: readonly number[], [low, high]: Band): boolean {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const reach = (3 * 1.253 * Math.sqrt(squares / (values.length - 1))) / Math.sqrt(values.length);
  const found = median(values);
  return (low === null || found >= low - reach) && (high === null || found <= high + reach);
}

test('a share or median far outside its band is told', () => {
  expect(shareCanBe([0, 0, 0, 0, 0, 1], [0.8, null])).toBe(false);
  expect(shareCanBe([0, 0, 1, 1, 1, 1], [0.8, null])).toBe(true);
  expect(shareCanBe([1, 1, 1, 1, 1, 1], [null, 0.25])).toBe(false);
  expect(medianCanBe([2.1, 2.2, 2.3, 2.4], [null, 1.8])).toBe(false);
  expect(medianCanBe([1.7, 2.2, 2.3, 2.4], [null, 2])).toBe(true);
});

const published = resultsFromFile(patterns, shipped as unknown as ResultsFile).filter(
  (row) => isJudged(row) && row.holds,
);
const chosen = patterns.filter((pattern) => published.some((row) => row.pattern === pattern));

/** Values of the rows on seeds of another phrase than that of the published results. */
let values: FoundValues = {};
beforeAll(() => {
  const runs = patternRuns(
    wantedSeeds(chosen, () => SEEDS),
    '1',
  );
  const findings = gatherFindings();
  const memory = createRunMemory();
  let k = 0;
  for (const input of runs.inputs())
    for (const found of runs.add(k++, run(input, runs.optionsOf(input), undefined, memory))) findings.add(found);
  values = findings.values();
}, 3_600_000);

describe.each(chosen.map((pattern) => [pattern.id, pattern] as const))('%s', (_id, pattern) => {
  const rows = published.filter((row) => row.pattern === pattern);
  test.each(rows.map((row) => [row.row.what.en, row] as const))('%s', (_what, { id, row }) => {
    const found = values[id]!.map(Number).filter((value) => !Number.isNaN(value));
    expect(found.length, 'seeds in which there is something to measure').toBeGreaterThan(1);
    const canBe = row.statistic === 'share' ? shareCanBe(found, row.band) : medianCanBe(found, row.band);
    expect(canBe, `${found.map((value) => value.toPrecision(3)).join(' ')} for ${JSON.stringify(row.band)}`).toBe(true);
  });
});
