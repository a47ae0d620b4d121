/** Results of versions held against each other: what has moved is told, and nothing else. */
import { expect, test } from 'vitest';
import type { Verdict } from '../../engine/index.ts';
import {
  differenceBetween,
  gatherVersion,
  leverMatrix,
  leversTable,
  onlySome,
  outcomesTable,
  phasesTable,
  resultsText,
  versionRuns,
  type RegionCourse,
  type VersionResults,
} from '../../experiments/index.ts';

const SEEDS = 20;
const QUARTERS = 12;

/** A course that ends at some number of jobs. */
const course = (jobs: number, verdict: Verdict = 'sustained', decline = 0): RegionCourse => ({
  employment: Array.from({ length: QUARTERS }, (_, t) => (t === 3 ? 2 * jobs : jobs)),
  functionLevel: Array.from({ length: QUARTERS }, () => (jobs === 0 ? Number.NaN : 1)),
  valueAdded: Array.from({ length: QUARTERS }, () => jobs / 50),
  verdict,
  phases: { formation: QUARTERS - decline, growth: 0, maturity: 0, decline, renewal: 0, extinct: 0 },
});

function results(
  version: string,
  courseOf: (scenario: string, seed: number, lever: boolean) => RegionCourse,
): VersionResults {
  const scenarios = version === '1' ? ['default', 'ruhr'] : ['default', 'ruhr', 'fresh'];
  const gathered = gatherVersion({ version, engine: version.repeat(12), phrase: 'p', seeds: SEEDS }, leverMatrix);
  for (const run of versionRuns(scenarios, ['rd', 'fdi'], SEEDS))
    gathered.add(run, [{ region: 'region', course: courseOf(run.scenario, run.seed, run.lever !== undefined) }]);
  return JSON.parse(resultsText(gathered.results())) as VersionResults;
}

const before = results('1', (_scenario, seed, lever) => course(1000 + 10 * seed + (lever ? 100 : 0)));
/** The Ruhr declines now, in a luck of its own, and levers do less. */
const after = results('2', (scenario, seed, lever) =>
  scenario === 'ruhr'
    ? course(500 + 10 * ((7 * seed) % SEEDS), seed < 18 ? 'lockedIn' : 'sustained', 5)
    : course(1000 + 10 * seed + (lever ? 40 : 0)),
);
const difference = differenceBetween(before, after);
const regionOf = (scenario: string) => difference.regions.find((one) => one.scenario === scenario)!;
const moveOf = (scenario: string, indicator: string) =>
  regionOf(scenario).moves.find((move) => move.indicator === indicator)!;

test('a run is read as its outcomes, a version as a value for every seed', () => {
  const { outcomes, verdicts: counts, phases } = after.scenarios['ruhr']!['region']!;
  expect(outcomes.employmentEnd[0]).toBe(500);
  expect(outcomes.employmentPeak[0]).toBe(1000);
  expect(outcomes.peakQuarter).toEqual(Array.from({ length: SEEDS }, () => 3));
  expect(counts).toEqual({ lockedIn: 18, sustained: 2 });
  expect(Object.keys(phases)).toEqual(['formation', 'decline']);
  expect(versionRuns(['ruhr'], ['rd'], 2).map(({ scenario, seed, lever }) => [scenario, seed, lever])).toEqual([
    ['default', 0, undefined],
    ['default', 0, 'rd'],
    ['default', 1, undefined],
    ['default', 1, 'rd'],
    ['ruhr', 0, undefined],
    ['ruhr', 1, undefined],
  ]);
});

test('what has moved is told with its interval, in pairs where the luck is the same', () => {
  expect(moveOf('ruhr', 'employmentEnd')).toMatchObject({
    before: 1095,
    after: 595,
    shift: -500,
    paired: false,
    clear: true,
  });
  expect(moveOf('default', 'employmentEnd')).toMatchObject({ shift: 0, low: 0, high: 0, paired: true, clear: false });
  expect(moveOf('ruhr', 'quarters.decline')).toMatchObject({ before: 0, after: 5, clear: true });
  expect(moveOf('ruhr', 'share.lockedIn')).toMatchObject({ before: 0, after: 0.9, clear: true });
  expect(moveOf('default', 'share.sustained')).toMatchObject({ before: 1, after: 1, clear: false });
});

test('effects of levers are those over pairs of runs, and so is how they moved', () => {
  const found = difference.levers.find(({ lever, outcome }) => lever === 'rd' && outcome === 'employmentEnd')!;
  expect(found.effects.before).toEqual({ median: 100, low: 100, high: 100 });
  expect(found.effects.after.median).toBe(40);
  expect(found.move).toMatchObject({ before: 100, after: 40, shift: -60, clear: true });
});

test('what is new has no before, and is told as such', () => {
  expect(regionOf('fresh').before).toBeUndefined();
  expect(moveOf('fresh', 'employmentEnd')).toMatchObject({ before: Number.NaN, after: 1095, clear: false });
  const name = ({ scenario }: { readonly scenario: string }): string => scenario;
  const { rows } = outcomesTable(difference, name, 'en');
  expect(rows.map(([first]) => first)).toEqual(['default', 'ruhr', 'fresh']);
  expect(rows[1]).toEqual([
    'ruhr',
    '2,190 → 1,190 *',
    '3 → 3',
    '1,095 → 595 *',
    '1.00 → 1.00',
    '22 → 12 *',
    'sustained 20 → locked in 18 *',
  ]);
  expect(rows[2]!.slice(1, 3)).toEqual(['2,190', '3']);
  expect(phasesTable(difference, name, 'zh').rows[1]).toContain('0 → 5 *');
  expect(leversTable(difference, 'en').rows[0]).toEqual([
    'R&D support',
    '+100 → +40 *',
    '(0.00) → (0.00)',
    '+2 → +1 *',
  ]);
});

test('a version against itself has not moved at all', () => {
  const { regions, levers } = differenceBetween(after, after);
  expect(regions.flatMap(({ moves }) => moves).filter(({ shift, clear }) => clear || shift !== 0)).toEqual([]);
  expect(levers.filter(({ move }) => move.clear || move.shift !== 0)).toEqual([]);
});

test('some scenarios alone, and levers with the scenario they act in', () => {
  expect(Object.keys(onlySome(after, ['ruhr'], false).scenarios)).toEqual(['ruhr']);
  expect(onlySome(after, ['ruhr'], false).levers).toBeUndefined();
  expect(Object.keys(onlySome(after, [], true).scenarios)).toEqual(['default']);
});
