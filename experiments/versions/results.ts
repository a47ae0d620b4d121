/** What a version of the model gives, as a file small enough to ship: a value for every seed. */
import { phases, verdicts, type LeverId, type Phase, type Verdict } from '../../engine/index.ts';
import {
  leverOutcomeIds,
  outcomesOf,
  versionOutcomeIds,
  type LeverOutcome,
  type RegionCourse,
  type VersionOutcome,
} from './outcomes.ts';
import type { VersionRun } from './runs.ts';

/** One value a seed, in their order; null where it is unknown, or the run is missing. */
export type SeedValues = readonly (number | null)[];

export interface RegionResults {
  readonly verdicts: { readonly [V in Verdict]?: number };
  readonly outcomes: { readonly [O in VersionOutcome]: SeedValues };
  /** Quarters spent in each phase that occurs. */
  readonly phases: { readonly [P in Phase]?: SeedValues };
}

type LeverValues = { readonly [O in LeverOutcome]: SeedValues };

export interface LeverResults {
  readonly scenario: string;
  readonly region: string;
  readonly level: number;
  readonly from: number;
  /** With the lever, under the same luck as without it, which is the scenario itself. */
  readonly with: { readonly [L in LeverId]?: LeverValues };
}

/** Whose results they are. */
export interface VersionOrigin {
  /** Version of the model. */
  readonly version: string;
  /** Identity of its engine. */
  readonly engine: string;
  /** Seeds are PHRASE/1 to PHRASE/N. */
  readonly phrase: string;
  readonly seeds: number;
  /** What each scenario was, as `worldOf` tells it; absent where another program was asked. */
  readonly worlds?: { readonly [scenario: string]: string };
}

export interface VersionResults extends VersionOrigin {
  readonly format: 1;
  readonly scenarios: { readonly [id: string]: { readonly [region: string]: RegionResults } };
  readonly levers?: LeverResults;
}

type Courses = readonly { readonly region: string; readonly course: RegionCourse }[];

function regionResults(courses: readonly (RegionCourse | undefined)[]): RegionResults {
  const outcomes = courses.map((course) => (course === undefined ? undefined : outcomesOf(course)));
  const there = courses.filter((course) => course !== undefined);
  const counts = verdicts.map(
    (verdict) => [verdict, there.filter((course) => course.verdict === verdict).length] as const,
  );
  return {
    verdicts: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    outcomes: Object.fromEntries(
      versionOutcomeIds.map((id) => [id, outcomes.map((one) => one?.[id] ?? null)]),
    ) as unknown as RegionResults['outcomes'],
    phases: Object.fromEntries(
      phases
        .filter((phase) => there.some((course) => course.phases[phase] > 0))
        .map((phase) => [phase, courses.map((course) => course?.phases[phase] ?? null)]),
    ),
  };
}

/** Gathers the runs of a version, in any order. */
export function gatherVersion(origin: VersionOrigin, matrix: Pick<LeverResults, 'scenario' | 'level' | 'from'>) {
  const scenarios = new Map<string, Map<string, (RegionCourse | undefined)[]>>();
  const levers = new Map<LeverId, Record<LeverOutcome, (number | null)[]>>();
  const empty = <T>(filling: T): T[] => Array.from({ length: origin.seeds }, () => filling);
  let leverRegion = '';
  return {
    add({ scenario, seed, lever }: VersionRun, courses: Courses): void {
      if (lever === undefined) {
        const regions = scenarios.get(scenario) ?? new Map<string, (RegionCourse | undefined)[]>();
        scenarios.set(scenario, regions);
        for (const { region, course } of courses) {
          if (!regions.has(region)) regions.set(region, empty(undefined));
          regions.get(region)![seed] = course;
        }
        return;
      }
      const [{ region, course }] = courses as [Courses[0]];
      leverRegion = region;
      if (!levers.has(lever))
        levers.set(lever, { employmentEnd: empty(null), functionLevelEnd: empty(null), valueAddedEnd: empty(null) });
      const found = outcomesOf(course);
      for (const id of leverOutcomeIds) levers.get(lever)![id][seed] = found[id];
    },
    results: (): VersionResults => ({
      format: 1,
      ...origin,
      scenarios: Object.fromEntries(
        [...scenarios].map(([id, regions]) => [
          id,
          Object.fromEntries([...regions].map(([region, courses]) => [region, regionResults(courses)])),
        ]),
      ),
      ...(levers.size === 0 ? {} : { levers: { ...matrix, region: leverRegion, with: Object.fromEntries(levers) } }),
    }),
  };
}

/** As text: a region, and a lever, on a line. */
export function resultsText({ scenarios, levers, ...origin }: VersionResults): string {
  const lines = (entries: object): string =>
    Object.entries(entries)
      .map(([id, value]) => `${JSON.stringify(id)}:${JSON.stringify(value)}`)
      .join(',\n');
  const parts = Object.entries(scenarios).map(([id, regions]) => `${JSON.stringify(id)}:{\n${lines(regions)}}`);
  const matrix =
    levers === undefined
      ? ''
      : `,\n"levers":${JSON.stringify({ ...levers, with: {} }).slice(0, -2)}\n${lines(levers.with)}}}`;
  return `${JSON.stringify(origin).slice(0, -1)},\n"scenarios":{\n${parts.join(',\n')}}${matrix}}\n`;
}
