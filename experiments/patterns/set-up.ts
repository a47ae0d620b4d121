import {
  parameters,
  regionParameterIds,
  worldParameterIds,
  type ParameterId,
  type ParameterValue,
  type RunInput,
} from '../../engine/index.ts';
import { parseDocument, presets, resolve } from '../documents/index.ts';
import type { SetUp, Values } from './pattern.ts';

const scenarios = new Map<string, RunInput>();

/** A shipped scenario as a run, read once. */
function scenarioInput(id: string): RunInput {
  const known = scenarios.get(id);
  if (known !== undefined) return known;
  const checked = parseDocument({ format: 1, extends: id }, presets);
  if ('faults' in checked) throw new Error(`no scenario ${id}`);
  const { input } = resolve(checked.document, presets);
  scenarios.set(id, input);
  return input;
}

function declared(
  regions: number,
): Pick<RunInput, 'quarters' | 'assumptions' | 'regions' | 'policy' | 'events' | 'mechanismsOff'> {
  const pick = (ids: readonly ParameterId[]): Record<string, ParameterValue> =>
    Object.fromEntries(ids.map((id) => [id, parameters[id].default as ParameterValue]));
  return {
    quarters: 200,
    assumptions: pick(worldParameterIds) as RunInput['assumptions'],
    regions: Array.from({ length: regions }, () => pick(regionParameterIds) as RunInput['regions'][number]),
    policy: [],
    events: [],
    mechanismsOff: [],
  };
}

const among = (values: Values, ids: readonly ParameterId[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([id]) => (ids as readonly string[]).includes(id)));

/** The run of a set-up with the luck of a seed. */
export function inputOf(setUp: SetUp, seed: string): RunInput {
  const base = setUp.preset === undefined ? declared(setUp.regions?.length ?? 1) : scenarioInput(setUp.preset);
  const quarters = setUp.quarters ?? base.quarters;
  const world = among(setUp.set ?? {}, worldParameterIds);
  const everywhere = among(setUp.set ?? {}, regionParameterIds);
  const policy = [...(setUp.ownPolicy === false ? [] : base.policy), ...(setUp.policy ?? [])];
  return {
    seed,
    quarters,
    assumptions: { ...base.assumptions, ...world } as RunInput['assumptions'],
    regions: base.regions.map(
      (region, r) => ({ ...region, ...everywhere, ...setUp.regions?.[r] }) as RunInput['regions'][number],
    ),
    policy: policy.filter(({ from }) => from < quarters).map((move) => ({ ...move, to: Math.min(move.to, quarters) })),
    events: [...base.events, ...(setUp.events ?? [])]
      .filter(({ quarter }) => quarter < quarters)
      .toSorted((a, b) => a.quarter - b.quarter),
    mechanismsOff: [...base.mechanismsOff, ...(setUp.mechanismsOff ?? [])].filter(({ from }) => from < quarters),
  };
}
