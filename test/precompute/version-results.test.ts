/** Results of versions that ship with the program are what their engines give. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { leverIds, run } from '../../engine/index.ts';
import {
  coursesOf,
  earlierVersionOf,
  gatherVersion,
  leverMatrix,
  MODEL_VERSION,
  presets,
  versionInputs,
  versionOutcomeIds,
  versionRuns,
  worldOf,
  VERSIONS_PHRASE,
  VERSIONS_SEEDS,
  type VersionResults,
  type VersionRun,
} from '../../experiments/index.ts';
import { askedRun } from '../../precompute/old-version.ts';
import { engineIdentity } from '../../workers/index.ts';
// @ts-expect-error a plain script without types
import { cliMain, ensureCli } from '../../scripts/ensure.mjs';

const again = 'run `npm run results`';
const stored = readdirSync('results').map(
  (name) => JSON.parse(readFileSync(`results/${name}`, 'utf8')) as VersionResults,
);
const own = stored.find(({ version }) => version === MODEL_VERSION)!;

const inputOf = versionInputs(presets);
const courses = (one: VersionRun) => {
  const { input, regions } = inputOf(one);
  return coursesOf(run(input)).map((course, r) => ({ region: regions[r]!.id, course }));
};

describe('results that are stored', () => {
  test.each(stored.map((results) => [results.version, results] as const))(
    'version %s: of every scenario a value for every seed, and small',
    (version, results) => {
      expect(results).toMatchObject({ format: 1, phrase: VERSIONS_PHRASE, seeds: VERSIONS_SEEDS });
      expect(earlierVersionOf(results.engine)).toBe(version === MODEL_VERSION ? undefined : version);
      expect(statSync(`results/${version}.json`).size).toBeLessThan(200_000);
      for (const regions of Object.values(results.scenarios))
        for (const { outcomes, verdicts } of Object.values(regions)) {
          expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(VERSIONS_SEEDS);
          for (const id of versionOutcomeIds) expect(outcomes[id]).toHaveLength(VERSIONS_SEEDS);
        }
      expect(results.levers).toMatchObject(leverMatrix);
    },
  );

  test('of this version are of this engine, its scenarios and levers', () => {
    expect(own.engine, again).toBe(engineIdentity);
    // A scenario that has come since is run by whoever asks for it.
    for (const [id, world] of Object.entries(own.worlds!)) expect(world, `${id}: ${again}`).toBe(worldOf(presets, id));
    expect(Object.keys(own.worlds!)).toEqual(Object.keys(own.scenarios));
    expect(Object.keys(own.levers!.with), again).toEqual(leverIds);
  });

  test('of this version are what the engine gives', () => {
    const gathered = gatherVersion({ ...own, seeds: 1 }, leverMatrix);
    for (const one of versionRuns(['default', 'west'], ['func'], 1)) gathered.add(one, courses(one));
    const { scenarios, levers } = gathered.results();
    for (const [id, regions] of Object.entries(scenarios))
      for (const [region, { outcomes, phases }] of Object.entries(regions)) {
        const there = own.scenarios[id]![region]!;
        for (const outcome of versionOutcomeIds)
          expect(there.outcomes[outcome][0], `${id} ${outcome}: ${again}`).toBe(outcomes[outcome][0]);
        for (const [phase, values] of Object.entries(phases))
          expect(there.phases[phase as keyof typeof phases]![0], `${id} ${phase}: ${again}`).toBe(values[0]);
      }
    expect(own.levers!.with.func!.employmentEnd[0], again).toBe(levers!.with.func!.employmentEnd[0]);
  });
});

describe('a version asked on its command line', () => {
  beforeAll(() => ensureCli() as unknown);

  test.each<VersionRun>([
    { scenario: 'ruhr', seed: 0 },
    { scenario: 'west', seed: 2 },
    { scenario: 'default', seed: 1, lever: 'open' },
  ])('says what a run here gives: %j', async (one) => {
    const asked = await askedRun(cliMain as string, one);
    expect(asked.engine).toBe(engineIdentity);
    const there = courses(one);
    expect(asked.courses.map(({ region }) => region)).toEqual(there.map(({ region }) => region));
    asked.courses.forEach(({ course }, r) => {
      const { course: here } = there[r]!;
      expect({ ...course, employment: 0, functionLevel: 0, valueAdded: 0 }).toEqual({
        ...here,
        employment: 0,
        functionLevel: 0,
        valueAdded: 0,
      });
      for (const series of ['employment', 'functionLevel', 'valueAdded'] as const)
        expect(Array.from(course[series])).toEqual(Array.from(here[series]));
    });
  });
});
