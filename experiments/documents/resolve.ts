import { parameters, regionParameterIds, worldParameterIds } from '../../engine/index.ts';
import type { MechanismOff, PolicyMove, RunInput, Text, WorldEvent } from '../../engine/index.ts';
import { DEFAULT_RAMP } from './document.ts';
import type { MoveDocument, ScenarioDocument } from './document.ts';
import { scenarioOf } from './parse.ts';
import type { Presets } from './parse.ts';
import type { Scenario } from './scenario.ts';

/** A run, and the names of what is in it. */
export interface ResolvedRun {
  readonly input: RunInput;
  /** In the order of `input.regions`. */
  readonly regions: readonly { readonly id: string; readonly name: Text }[];
  readonly scenario: Scenario;
}

/** Plain comparison of strings by code unit: the same on every platform, unlike `localeCompare`. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The policy score in its one canonical form: bars that do nothing dropped, ends cut to the run, fixed order. So two
 * documents that mean the same give the same bits, whatever order the bars were drawn in.
 */
function canonicalPolicy(moves: readonly MoveDocument[], scenario: Scenario): PolicyMove[] {
  const regionIndex = new Map(scenario.regions.map(({ id }, r) => [id, r]));
  return moves
    .filter(({ level, from }) => level > 0 && from < scenario.quarters)
    .map(({ lever, region, level, from, to, ramp = DEFAULT_RAMP }) => ({
      lever,
      ...(region === undefined ? {} : { region: regionIndex.get(region) as number }),
      level,
      from,
      to: Math.min(to ?? scenario.quarters, scenario.quarters),
      ramp: Math.max(1, ramp),
    }))
    .toSorted(
      (a, b) =>
        a.from - b.from ||
        byText(a.lever, b.lever) ||
        (a.region ?? -1) - (b.region ?? -1) ||
        a.to - b.to ||
        a.level - b.level ||
        a.ramp - b.ramp,
    );
}

function canonicalEvents({ events, quarters }: Scenario): WorldEvent[] {
  return events
    .filter(({ quarter }) => quarter < quarters)
    .toSorted((a, b) => a.quarter - b.quarter || byText(a.kind, b.kind) || a.size - b.size);
}

function canonicalMechanismsOff({ mechanismsOff, quarters }: Scenario): MechanismOff[] {
  const first = new Map<MechanismOff['mechanism'], number>();
  for (const { mechanism, from = 0 } of mechanismsOff) {
    if (from < quarters) first.set(mechanism, Math.min(from, first.get(mechanism) ?? from));
  }
  return [...first]
    .map(([mechanism, from]) => ({ mechanism, from }))
    .toSorted((a, b) => byText(a.mechanism, b.mechanism));
}

/** What the engine needs to run a scenario: defaults filled in, region by region. */
export function runInput(scenario: Scenario): RunInput {
  const world = Object.fromEntries(
    worldParameterIds.map((id) => [id, scenario.assumptions[id] ?? parameters[id].default]),
  );
  const regions = scenario.regions.map((region) =>
    Object.fromEntries(
      regionParameterIds.map((id) => [
        id,
        region.assumptions[id] ?? scenario.assumptions[id] ?? parameters[id].default,
      ]),
    ),
  );
  return {
    seed: scenario.seed,
    quarters: scenario.quarters,
    assumptions: world as RunInput['assumptions'],
    regions: regions as unknown as RunInput['regions'],
    policy: canonicalPolicy(scenario.policy, scenario),
    events: canonicalEvents(scenario),
    mechanismsOff: canonicalMechanismsOff(scenario),
  };
}

/**
 * A parsed document as a run.
 * @throws Error when the document was not parsed against the same presets
 */
export function resolve(document: ScenarioDocument, presets: Presets): ResolvedRun {
  const scenario = scenarioOf(document, presets);
  return { input: runInput(scenario), regions: scenario.regions.map(({ id, name }) => ({ id, name })), scenario };
}
