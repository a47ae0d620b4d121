/**
 * What a person changed between two scenarios, and what moved in the results: as data. Sentences are in
 * `change-text.ts`.
 */
import { isRegionParameter, parameterIds } from '../documents/assumption-schema.ts';
import { endMean } from '../statistics/known.ts';
import { DEFAULT_RAMP } from '../documents/document.ts';
import type { EventDocument, MoveDocument } from '../documents/document.ts';
import type { IndustryId, PlaceId } from '../documents/industries.ts';
import { settledAs, type Scenario } from '../documents/scenario.ts';
import { parameters } from '../../engine/index.ts';
import type {
  EventKind,
  IndicatorId,
  LeverId,
  MechanismId,
  ParameterId,
  ParameterValue,
  RegionParameterId,
  RegionResult,
  Text,
  Verdict,
} from '../../engine/index.ts';

/** A bar of the policy score with every default filled in; quarters, level in [0, 1]. */
export interface PolicyBar {
  readonly lever: LeverId;
  /** Name of its region; every region when absent. */
  readonly region?: Text;
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly ramp: number;
}

export type ScenarioChange =
  /** Another scenario altogether: other differences are then those between the two. */
  | { readonly kind: 'preset'; readonly before: Text; readonly after: Text }
  | { readonly kind: 'industry'; readonly before: IndustryId; readonly after: IndustryId }
  | { readonly kind: 'place'; readonly before: PlaceId; readonly after: PlaceId }
  | { readonly kind: 'policyAdded' | 'policyRemoved'; readonly bar: PolicyBar; readonly toEnd: boolean }
  | { readonly kind: 'policyChanged'; readonly before: PolicyBar; readonly after: PolicyBar; readonly toEnd: boolean }
  | {
      readonly kind: 'assumption';
      readonly id: ParameterId;
      /** Name of the region it holds in; everywhere when absent. */
      readonly region?: Text;
      readonly before: ParameterValue;
      readonly after: ParameterValue;
    }
  | {
      readonly kind: 'eventAdded' | 'eventRemoved';
      readonly event: EventKind;
      readonly quarter: number;
      readonly size: number;
    }
  | {
      readonly kind: 'eventChanged';
      readonly event: EventKind;
      readonly before: EventDocument;
      readonly after: EventDocument;
    }
  | { readonly kind: 'mechanismOff' | 'mechanismOn'; readonly mechanism: MechanismId; readonly from: number }
  | { readonly kind: 'seed'; readonly before: string; readonly after: string }
  | { readonly kind: 'quarters'; readonly before: number; readonly after: number }
  | { readonly kind: 'regions'; readonly added: readonly Text[]; readonly removed: readonly Text[] };

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface PlacedBar extends PolicyBar {
  readonly regionId: string | undefined;
}

function barOf(move: MoveDocument, { regions, quarters }: Scenario): PlacedBar {
  const region = regions.find(({ id }) => id === move.region)?.name;
  return {
    lever: move.lever,
    regionId: move.region,
    ...(region === undefined ? {} : { region }),
    level: move.level,
    from: move.from,
    to: Math.min(move.to ?? quarters, quarters),
    ramp: Math.max(1, move.ramp ?? DEFAULT_RAMP),
  };
}

const barsOf = (scenario: Scenario): readonly PlacedBar[] =>
  scenario.policy
    .filter(({ level, from }) => level > 0 && from < scenario.quarters)
    .map((move) => barOf(move, scenario));

const shown = ({ lever, region, level, from, to, ramp }: PlacedBar): PolicyBar => ({
  lever,
  ...(region === undefined ? {} : { region }),
  level,
  from,
  to,
  ramp,
});

/** Takes equal entries out of both lists, then pairs what is left by `alike` in order. */
function matched<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
  alike: (a: T, b: T) => boolean,
) {
  const gone = [...before];
  const come = [...after];
  const pairs: { readonly before: T; readonly after: T }[] = [];
  for (const rule of [same, alike]) {
    for (let k = 0; k < gone.length; k++) {
      const other = come.findIndex((one) => rule(gone[k]!, one));
      if (other < 0) continue;
      if (rule === alike) pairs.push({ before: gone[k]!, after: come[other]! });
      come.splice(other, 1);
      gone.splice(k--, 1);
    }
  }
  return { gone, come, pairs };
}

function policyChanges(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  // An end that only moved with the end of the run is no change of the bar.
  const same = (a: PlacedBar, b: PlacedBar): boolean =>
    equal({ ...a, to: a.to === before.quarters ? -1 : a.to }, { ...b, to: b.to === after.quarters ? -1 : b.to });
  const { gone, come, pairs } = matched(
    barsOf(before),
    barsOf(after),
    same,
    (a, b) => a.lever === b.lever && a.regionId === b.regionId,
  );
  return [
    ...come.map((bar): ScenarioChange => ({ kind: 'policyAdded', bar: shown(bar), toEnd: bar.to === after.quarters })),
    ...pairs.map(
      (pair): ScenarioChange => ({
        kind: 'policyChanged',
        before: shown(pair.before),
        after: shown(pair.after),
        toEnd: pair.after.to === after.quarters,
      }),
    ),
    ...gone.map(
      (bar): ScenarioChange => ({ kind: 'policyRemoved', bar: shown(bar), toEnd: bar.to === before.quarters }),
    ),
  ];
}

/** Value of an assumption as a run of the scenario uses it, in one region. */
function valueIn(scenario: Scenario, id: ParameterId, region: string | undefined): ParameterValue {
  const own =
    region === undefined
      ? undefined
      : scenario.regions.find((one) => one.id === region)?.assumptions[id as RegionParameterId];
  return own ?? scenario.assumptions[id] ?? parameters[id].default;
}

function assumptionChanges(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  const shared = after.regions.filter(({ id }) => before.regions.some((region) => region.id === id));
  return parameterIds.flatMap((id): readonly ScenarioChange[] => {
    const places = isRegionParameter(id) ? shared : [undefined];
    const moved = places.flatMap((place) => {
      const from = valueIn(before, id, place?.id);
      const to = valueIn(after, id, place?.id);
      return equal(from, to) ? [] : [{ place, from, to }];
    });
    const first = moved[0];
    if (first === undefined) return [];
    const everywhere =
      moved.length === places.length && moved.every(({ from, to }) => equal(from, first.from) && equal(to, first.to));
    if (everywhere) return [{ kind: 'assumption', id, before: first.from, after: first.to }];
    return moved.map(({ place, from, to }) => ({
      kind: 'assumption',
      id,
      ...(place === undefined ? {} : { region: place.name }),
      before: from,
      after: to,
    }));
  });
}

function eventChanges(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  const { gone, come, pairs } = matched(before.events, after.events, equal, (a, b) => a.kind === b.kind);
  return [
    ...come.map(({ kind, quarter, size }): ScenarioChange => ({ kind: 'eventAdded', event: kind, quarter, size })),
    ...pairs.map((pair): ScenarioChange => ({ kind: 'eventChanged', event: pair.after.kind, ...pair })),
    ...gone.map(({ kind, quarter, size }): ScenarioChange => ({ kind: 'eventRemoved', event: kind, quarter, size })),
  ];
}

function mechanismChanges(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  const first = ({ mechanismsOff }: Scenario): Map<MechanismId, number> => {
    const off = new Map<MechanismId, number>();
    for (const { mechanism, from = 0 } of mechanismsOff) off.set(mechanism, Math.min(from, off.get(mechanism) ?? from));
    return off;
  };
  const was = first(before);
  const is = first(after);
  return [
    ...[...is]
      .filter(([id, from]) => was.get(id) !== from)
      .map(([mechanism, from]): ScenarioChange => ({ kind: 'mechanismOff', mechanism, from })),
    ...[...was]
      .filter(([id]) => !is.has(id))
      .map(([mechanism, from]): ScenarioChange => ({ kind: 'mechanismOn', mechanism, from })),
  ];
}

/** What differs from one scenario to another, in the order one would describe it. Empty for two that run alike. */
export function changesBetween(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  const ids = (scenario: Scenario): readonly string[] => scenario.regions.map(({ id }) => id);
  const added = after.regions.filter(({ id }) => !ids(before).includes(id)).map(({ name }) => name);
  const removed = before.regions.filter(({ id }) => !ids(after).includes(id)).map(({ name }) => name);
  const other: readonly ScenarioChange[] =
    before.id === after.id ? [] : [{ kind: 'preset', before: before.title, after: after.title }];
  return [
    ...other,
    ...(added.length + removed.length > 0 ? [{ kind: 'regions', added, removed } as const] : []),
    ...(before.industry === after.industry
      ? []
      : [{ kind: 'industry', before: before.industry, after: after.industry } as const]),
    ...(before.place === after.place ? [] : [{ kind: 'place', before: before.place, after: after.place } as const]),
    ...policyChanges(before, after),
    // What comes with another industry or place is said by their names.
    ...assumptionChanges(settledAs(before, after), after),
    ...eventChanges(before, after),
    ...mechanismChanges(before, after),
    ...(before.seed === after.seed ? [] : [{ kind: 'seed', before: before.seed, after: after.seed } as const]),
    ...(before.quarters === after.quarters
      ? []
      : [{ kind: 'quarters', before: before.quarters, after: after.quarters } as const]),
  ];
}

/** Headline outcomes, in the order of equals. */
export const changeOutcomes = [
  'valueAdded',
  'employment',
  'firms',
  'wage',
  'functionLevel',
  'reputation',
  'lockIn',
] as const satisfies readonly IndicatorId[];
export type ChangeOutcome = (typeof changeOutcomes)[number];

/**
 * An outcome at the end (mean of the last two years) before and after, NaN where it is unknown; jobs are labour units.
 */
export interface OutcomeMove {
  readonly indicator: ChangeOutcome;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** Difference over the value before; undefined from nothing, and where either is unknown. */
  readonly relative: number | undefined;
}

export interface MovedOutcomes {
  readonly verdictBefore: Verdict;
  readonly verdictAfter: Verdict;
  /** Largest relative difference first. */
  readonly outcomes: readonly OutcomeMove[];
}

/** What moved at the end of a region from one run to another. */
export function movedBetween(before: RegionResult, after: RegionResult): MovedOutcomes {
  // What comes into being or is no more has moved most; what is unknown before and after has not.
  const size = ({ relative, before: was, after: is }: OutcomeMove): number => {
    if (relative !== undefined) return Math.abs(relative);
    return was === is || (Number.isNaN(was) && Number.isNaN(is)) ? 0 : Infinity;
  };
  const outcomes = changeOutcomes.map((indicator): OutcomeMove => {
    const was = endMean(before.series[indicator]);
    const is = endMean(after.series[indicator]);
    return {
      indicator,
      before: was,
      after: is,
      difference: is - was,
      relative: was === 0 || Number.isNaN(is - was) ? undefined : is / was - 1,
    };
  });
  return {
    verdictBefore: before.verdict,
    verdictAfter: after.verdict,
    outcomes: outcomes.toSorted((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a))),
  };
}
