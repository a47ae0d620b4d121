/** Arbitrary worlds for property tests; every range comes from the declared tables. */
import * as fc from 'fast-check';
import {
  eventKinds,
  leverIds,
  mechanisms,
  parameters,
  regionParameterIds,
  worldParameterIds,
} from '../../engine/index.ts';
import type { MechanismId, ParameterId, ParameterValue, PolicyMove, RunInput } from '../../engine/index.ts';
import { eventSizes } from '../../experiments/index.ts';

type Scalar = fc.Arbitrary<number>;

/** A larger world is only slower, so that tests keep it small. */
const LARGEST_SCALE = 2;

function scalar(id: ParameterId, value: number): Scalar {
  const {
    min,
    max: declared,
    integer,
    step,
  } = parameters[id] as { min: number; max: number; integer?: boolean; step: number };
  const max = id === 'scale' ? Math.min(declared, LARGEST_SCALE) : declared;
  const inside =
    integer === true
      ? fc.integer({ min: 0, max: Math.floor((max - min) / step) }).map((k) => min + k * step)
      : fc.double({ min, max, noNaN: true });
  return fc.oneof(
    { arbitrary: fc.constant(value), weight: 6 },
    { arbitrary: inside, weight: 3 },
    { arbitrary: fc.constantFrom(min, max), weight: 1 },
  );
}

function parameter(id: ParameterId): fc.Arbitrary<ParameterValue> {
  const value = parameters[id].default as ParameterValue;
  if (typeof value === 'number') return scalar(id, value);
  const [captive, relational, market] = value;
  return fc.tuple(scalar(id, captive), scalar(id, relational), scalar(id, market));
}

/** Values for a set of assumptions: mostly the default, sometimes anything in range, now and then an end of it. */
function values<K extends ParameterId>(ids: readonly K[]): fc.Arbitrary<{ readonly [P in K]: ParameterValue }> {
  return fc.record(Object.fromEntries(ids.map((id) => [id, parameter(id)]))) as fc.Arbitrary<{
    readonly [P in K]: ParameterValue;
  }>;
}

/** Every assumption at the same end of its range, in every region. */
export function atTheEnd(end: 'min' | 'max', quarters: number, regions = 2): RunInput {
  const value = (id: ParameterId): ParameterValue => {
    const bound = (parameters[id] as { min: number; max: number })[end];
    if (id === 'scale') return 1;
    return typeof parameters[id].default === 'number' ? bound : [bound, bound, bound];
  };
  const all = <K extends ParameterId>(ids: readonly K[]) =>
    Object.fromEntries(ids.map((id) => [id, value(id)])) as { [P in K]: ParameterValue };
  return {
    seed: end,
    quarters,
    assumptions: all(worldParameterIds),
    regions: Array.from({ length: regions }, () => all(regionParameterIds)),
    policy: [],
    events: [],
    mechanismsOff: [],
  };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

function policyMove(quarters: number, regions: number): fc.Arbitrary<PolicyMove> {
  return fc
    .record({
      lever: fc.constantFrom(...leverIds),
      region: fc.option(fc.nat(regions - 1), { nil: undefined }),
      level: fc.oneof(share, fc.constant(1)),
      from: fc.nat(quarters - 1),
      length: fc.integer({ min: 1, max: quarters }),
      ramp: fc.integer({ min: 1, max: 20 }),
    })
    .map(({ region, length, ...move }) => ({
      ...move,
      to: move.from + length,
      ...(region === undefined ? {} : { region }),
    }));
}

/** Any valid world of one to three regions, with policy, events and mechanisms switched off. */
export function randomWorld(quarters: { readonly min: number; readonly max: number }): fc.Arbitrary<RunInput> {
  return fc.tuple(fc.integer(quarters), fc.integer({ min: 1, max: 3 })).chain(([length, regions]) => {
    const quarter = fc.nat(length - 1);
    const event = fc.constantFrom(...eventKinds).chain((kind) => {
      const [min, max] = eventSizes[kind];
      return fc.record({
        quarter,
        kind: fc.constant(kind),
        size: fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max)),
      });
    });
    const off = fc.record({ mechanism: fc.constantFrom(...(Object.keys(mechanisms) as MechanismId[])), from: quarter });
    return fc.record({
      seed: fc.string({ minLength: 1, maxLength: 8 }),
      quarters: fc.constant(length),
      assumptions: values(worldParameterIds),
      regions: fc.array(values(regionParameterIds), { minLength: regions, maxLength: regions }),
      policy: fc.array(policyMove(length, regions), { maxLength: 6 }),
      events: fc.array(event, { maxLength: 3 }),
      mechanismsOff: fc.array(off, { maxLength: 2 }),
    });
  });
}
