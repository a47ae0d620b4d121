import {
  parameters,
  regionParameterIds,
  worldParameterIds,
  type LeverId,
  type ParameterId,
  type ParameterValue,
  type PolicyMove,
  type RunInput,
} from '../../engine/index.ts';

type Values = Partial<Record<ParameterId, ParameterValue>>;

export interface Variant extends Partial<Omit<RunInput, 'assumptions' | 'regions'>> {
  /** Values for the world and for all regions. */
  readonly set?: Values;
  /** Values of single regions, which also say how many there are. */
  readonly regions?: readonly Values[];
}

/** A run input with the declared defaults, changed where asked: what tests start from. */
export function input({ set = {}, regions = [{}], ...rest }: Variant = {}): RunInput {
  const value = (id: ParameterId, own: Values): ParameterValue =>
    own[id] ?? set[id] ?? (parameters[id].default as ParameterValue);
  const pick = (ids: readonly ParameterId[], own: Values) => Object.fromEntries(ids.map((id) => [id, value(id, own)]));
  return {
    seed: '1',
    quarters: 200,
    policy: [],
    events: [],
    mechanismsOff: [],
    ...rest,
    assumptions: pick(worldParameterIds, {}) as RunInput['assumptions'],
    regions: regions.map((own) => pick(regionParameterIds, own) as RunInput['regions'][number]),
  };
}

/** A lever from a quarter to the end. */
export function lever(id: LeverId, level: number, from: number, ramp = 8, to = Number.MAX_SAFE_INTEGER): PolicyMove {
  return { lever: id, level, from, to, ramp };
}

/** The upgrade package of the model description: six levers at 0.8. */
export function upgradePackage(from: number): PolicyMove[] {
  return (['open', 'func', 'rd', 'train', 'incub', 'insp'] as const).map((id) => lever(id, 0.8, from));
}
