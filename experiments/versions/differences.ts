/** How the results of two versions differ, and which differences are larger than chance. */
import { phases, verdictNames, verdicts, type LeverId, type Text } from '../../engine/index.ts';
import { medianInterval } from '../statistics/median.ts';
import { quantile } from '../statistics/quantiles.ts';
import { shareShift, shiftBetween } from '../statistics/shift.ts';
import { leverOutcomeIds, phaseLabel, versionOutcomeIds, versionOutcomes, type LeverOutcome } from './outcomes.ts';
import type { RegionResults, SeedValues, VersionResults } from './results.ts';

/** A quantity over the seeds of one version: its median, and the middle half of the runs. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface Move {
  /** Medians, or shares; NaN where it is unknown. */
  readonly before: number;
  readonly after: number;
  /** How far it has moved, with the 95 % interval: NaN where there is too little to tell. */
  readonly shift: number;
  readonly low: number;
  readonly high: number;
  readonly paired: boolean;
  /** Whether the interval leaves no doubt that it has moved. */
  readonly clear: boolean;
}

/** What has moved in a region: an outcome, the quarters spent in a phase, or the share of a verdict. */
export interface RegionMove extends Move {
  readonly indicator: string;
  readonly kind: 'outcome' | 'phase' | 'verdict';
  readonly label: Text;
  readonly decimals: number;
}

export interface RegionDifference {
  readonly scenario: string;
  readonly region: string;
  /** Undefined where only one of the versions has it. */
  readonly before: RegionResults | undefined;
  readonly after: RegionResults | undefined;
  readonly moves: readonly RegionMove[];
}

export interface LeverDifference {
  readonly lever: LeverId;
  readonly outcome: LeverOutcome;
  /** What the lever changes, as the median over pairs of runs, with its 95 % interval. */
  readonly effects: { readonly before: Spread; readonly after: Spread };
  readonly move: Move;
}

export interface VersionDifference {
  readonly before: VersionResults;
  readonly after: VersionResults;
  readonly regions: readonly RegionDifference[];
  readonly levers: readonly LeverDifference[];
}

const numbers = (values: SeedValues): number[] => values.map((value) => value ?? Number.NaN);
const known = (values: SeedValues): number[] => values.filter((value) => value !== null);

export function spreadOf(values: SeedValues): Spread {
  const sorted = known(values).toSorted((a, b) => a - b);
  const at = (level: number): number => (sorted.length === 0 ? Number.NaN : quantile(sorted, level));
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

const isClear = (low: number, high: number): boolean => low > 0 || high < 0;

function moveOf(before: SeedValues, after: SeedValues): Move {
  const { median: shift, low, high, paired } = shiftBetween(numbers(before), numbers(after));
  return {
    before: spreadOf(before).median,
    after: spreadOf(after).median,
    shift,
    low,
    high,
    paired,
    clear: isClear(low, high),
  };
}

const runsOf = ({ verdicts: counts }: RegionResults): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

function verdictMoves(before: RegionResults, after: RegionResults): RegionMove[] {
  const shares = (of: RegionResults, verdict: (typeof verdicts)[number]) => ({
    share: (of.verdicts[verdict] ?? 0) / runsOf(of),
    count: runsOf(of),
  });
  return verdicts
    .filter((verdict) => (before.verdicts[verdict] ?? 0) + (after.verdicts[verdict] ?? 0) > 0)
    .map((verdict) => {
      const [a, b] = [shares(before, verdict), shares(after, verdict)];
      const { mean: shift, low, high } = shareShift(a, b);
      return {
        indicator: `share.${verdict}`,
        kind: 'verdict',
        label: verdictNames[verdict],
        decimals: 2,
        before: a.share,
        after: b.share,
        shift,
        low,
        high,
        paired: false,
        clear: isClear(low, high),
      };
    });
}

function regionMoves(before: RegionResults, after: RegionResults): RegionMove[] {
  /** Of a phase that never occurs. */
  const noQuarter = ({ outcomes }: RegionResults): SeedValues =>
    outcomes.peakQuarter.map((value) => (value === null ? null : 0));
  return [
    ...versionOutcomeIds.map(
      (id): RegionMove => ({
        indicator: id,
        kind: 'outcome',
        ...versionOutcomes[id],
        ...moveOf(before.outcomes[id], after.outcomes[id]),
      }),
    ),
    ...phases
      .filter((phase) => before.phases[phase] !== undefined || after.phases[phase] !== undefined)
      .map(
        (phase): RegionMove => ({
          indicator: `quarters.${phase}`,
          kind: 'phase',
          label: phaseLabel(phase),
          decimals: 0,
          ...moveOf(before.phases[phase] ?? noQuarter(before), after.phases[phase] ?? noQuarter(after)),
        }),
      ),
    ...verdictMoves(before, after),
  ];
}

/** What a lever changes, seed by seed. */
function effectsOf(
  { scenarios, levers }: VersionResults,
  lever: LeverId,
  outcome: LeverOutcome,
): SeedValues | undefined {
  const acted = levers?.with[lever]?.[outcome];
  const without = levers === undefined ? undefined : scenarios[levers.scenario]?.[levers.region]?.outcomes[outcome];
  if (acted === undefined || without === undefined) return undefined;
  return acted.map((value, k) => (value === null || without[k] == null ? null : value - without[k]));
}

function effectSpread(values: SeedValues): Spread {
  const found = known(values);
  return found.length === 0 ? { median: Number.NaN, low: Number.NaN, high: Number.NaN } : medianInterval(found);
}

function leverDifferences(
  before: VersionResults,
  after: VersionResults,
  levers: readonly LeverId[],
): LeverDifference[] {
  return levers.flatMap((lever) =>
    leverOutcomeIds.flatMap((outcome): LeverDifference[] => {
      const [a, b] = [effectsOf(before, lever, outcome), effectsOf(after, lever, outcome)];
      if (a === undefined || b === undefined) return [];
      return [{ lever, outcome, effects: { before: effectSpread(a), after: effectSpread(b) }, move: moveOf(a, b) }];
    }),
  );
}

/** A region that a version does not have. */
const nothing: RegionResults = {
  verdicts: {},
  outcomes: { employmentPeak: [], peakQuarter: [], employmentEnd: [], functionLevelEnd: [], valueAddedEnd: [] },
  phases: {},
};

const unionOf = (a: object | undefined, b: object | undefined): string[] => [
  ...new Set([...Object.keys(b ?? {}), ...Object.keys(a ?? {})]),
];

/** Two versions held against each other, in the order of the later one. */
export function differenceBetween(before: VersionResults, after: VersionResults): VersionDifference {
  const regions = unionOf(before.scenarios, after.scenarios).flatMap((scenario) =>
    unionOf(before.scenarios[scenario], after.scenarios[scenario]).map((region): RegionDifference => {
      const [a, b] = [before.scenarios[scenario]?.[region], after.scenarios[scenario]?.[region]];
      return {
        scenario,
        region,
        before: a,
        after: b,
        moves: regionMoves(a ?? nothing, b ?? nothing),
      };
    }),
  );
  const levers = Object.keys(after.levers?.with ?? {}) as LeverId[];
  return { before, after, regions, levers: leverDifferences(before, after, levers) };
}

/** The results of some scenarios alone, with or without the levers. */
export function onlySome(results: VersionResults, scenarios: readonly string[], levers: boolean): VersionResults {
  const { levers: matrix, scenarios: all, ...origin } = results;
  const kept = Object.entries(all).filter(([id]) => scenarios.includes(id) || (levers && id === matrix?.scenario));
  return {
    ...origin,
    scenarios: Object.fromEntries(kept),
    ...(levers && matrix !== undefined ? { levers: matrix } : {}),
  };
}

/** The verdict of most runs, the first of equals, and of how many. */
export function mostOften(of: RegionResults) {
  const [verdict] = verdicts.toSorted((a, b) => (of.verdicts[b] ?? 0) - (of.verdicts[a] ?? 0));
  return { verdict: verdict!, count: of.verdicts[verdict!] ?? 0, of: runsOf(of) };
}
