import {
  parameters,
  regionParameterIds,
  worldParameterIds,
  type MechanismOff,
  type ParameterId,
  type ParameterValue,
  type RunInput,
} from '../../engine/index.ts';
import { parseDocument, presets, resolve, type ResolvedRun, type ScenarioDocument } from '../documents/index.ts';
import type { SetUp, Values } from './pattern.ts';

/** What would be declared otherwise: everything that does not name such an assumption itself follows. */
export interface Otherwise {
  readonly values: Values;
  readonly mechanismsOff: readonly MechanismOff[];
}

export const asDeclared: Otherwise = { values: {}, mechanismsOff: [] };

type World = Omit<RunInput, 'seed'>;

const shipped = new Map<string, ScenarioDocument>();
const read = new WeakMap<ScenarioDocument, ResolvedRun>();

/** A shipped scenario as a document, read once. */
export function presetDocument(id: string): ScenarioDocument {
  const known = shipped.get(id);
  if (known !== undefined) return known;
  const checked = parseDocument({ format: 1, extends: id }, presets);
  if ('faults' in checked) throw new Error(`no scenario ${id}`);
  shipped.set(id, checked.document);
  return checked.document;
}

function resolved(document: ScenarioDocument): ResolvedRun {
  const run = read.get(document) ?? resolve(document, presets);
  read.set(document, run);
  return run;
}

function among(values: Values, ids: readonly ParameterId[], named: Values = {}): Values {
  const all = Object.entries(values) as [ParameterId, ParameterValue][];
  return Object.fromEntries(all.filter(([id]) => ids.includes(id) && named[id] === undefined));
}

function fromDocument(document: ScenarioDocument, { values }: Otherwise): World {
  const { scenario, input } = resolved(document);
  return {
    ...input,
    assumptions: {
      ...input.assumptions,
      ...among(values, worldParameterIds, scenario.assumptions),
    } as World['assumptions'],
    regions: input.regions.map((region, r) => {
      const named = { ...scenario.assumptions, ...scenario.regions[r]?.assumptions };
      return { ...region, ...among(values, regionParameterIds, named) } as World['regions'][number];
    }),
  };
}

function fromDeclared(regions: number, { values }: Otherwise): World {
  const pick = (ids: readonly ParameterId[]): Record<string, ParameterValue> =>
    Object.fromEntries(ids.map((id) => [id, values[id] ?? (parameters[id].default as ParameterValue)]));
  return {
    quarters: 200,
    assumptions: pick(worldParameterIds) as World['assumptions'],
    regions: Array.from({ length: regions }, () => pick(regionParameterIds) as World['regions'][number]),
    policy: [],
    events: [],
    mechanismsOff: [],
  };
}

/** The run of a set-up with the luck of a seed. */
export function inputOf(setUp: SetUp, seed: string, otherwise: Otherwise = asDeclared): RunInput {
  const document = setUp.preset === undefined ? setUp.document : presetDocument(setUp.preset);
  const base =
    document === undefined ? fromDeclared(setUp.regions?.length ?? 1, otherwise) : fromDocument(document, otherwise);
  const quarters = setUp.quarters ?? base.quarters;
  const inTime = ({ from }: { readonly from: number }): boolean => from < quarters;
  const everywhere = among(setUp.set ?? {}, regionParameterIds);
  const policy = [...(setUp.ownPolicy === false ? [] : base.policy), ...(setUp.policy ?? [])];
  const events = [...base.events, ...(setUp.events ?? [])].filter(({ quarter }) => quarter < quarters);
  return {
    seed,
    quarters,
    assumptions: { ...base.assumptions, ...among(setUp.set ?? {}, worldParameterIds) } as World['assumptions'],
    regions: base.regions.map(
      (region, r) => ({ ...region, ...everywhere, ...setUp.regions?.[r] }) as World['regions'][number],
    ),
    policy: policy.filter(inTime).map((move) => ({ ...move, to: Math.min(move.to, quarters) })),
    events: events.toSorted((a, b) => a.quarter - b.quarter),
    mechanismsOff: [...base.mechanismsOff, ...otherwise.mechanismsOff, ...(setUp.mechanismsOff ?? [])].filter(inTime),
  };
}
