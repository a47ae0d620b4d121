/** A world and another one that shares its beginning, or not: what somebody gets who moves a lever. */
import * as fc from 'fast-check';
import { leverIds, type MechanismId, mechanisms, type PolicyMove, type RunInput } from '../../engine/index.ts';
import { randomWorld } from './random-world.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

function change(world: RunInput): fc.Arbitrary<RunInput> {
  const quarter = fc.nat(world.quarters - 1);
  const bar: fc.Arbitrary<PolicyMove> = fc
    .record({
      lever: fc.constantFrom(...leverIds),
      level: share,
      from: quarter,
      length: fc.integer({ min: 1, max: 80 }),
      ramp: fc.nat(12),
    })
    .map(({ length, ...move }) => ({ ...move, to: move.from + length }));
  const edited = (edit: (move: PolicyMove) => PolicyMove, k: number): readonly PolicyMove[] =>
    world.policy.map((move, at) => (at === k % world.policy.length ? edit(move) : move));
  return fc.oneof(
    fc.constant(world),
    bar.map((move) => ({ ...world, policy: [...world.policy, move] })),
    bar.map((move) => ({ ...world, policy: [move, ...world.policy] })),
    fc.nat(5).map((k) => ({ ...world, policy: world.policy.filter((_move, at) => at !== k) })),
    fc.tuple(share, fc.nat(5)).map(([level, k]) => ({ ...world, policy: edited((move) => ({ ...move, level }), k) })),
    fc.tuple(quarter, fc.nat(5)).map(([from, k]) => ({
      ...world,
      policy: edited((move) => ({ ...move, from: Math.min(from, move.to - 1) }), k),
    })),
    fc
      .tuple(quarter, fc.nat(5))
      .map(([to, k]) => ({ ...world, policy: edited((move) => ({ ...move, to: Math.max(to, move.from + 1) }), k) })),
    fc.constant({ ...world, policy: world.policy.toReversed() }),
    fc
      .record({ quarter, kind: fc.constant('demandShock' as const), size: fc.constant(-0.4) })
      .map((event) => ({ ...world, events: [...world.events, event] })),
    fc.constant({ ...world, events: world.events.slice(1) }),
    fc
      .record({ mechanism: fc.constantFrom(...(Object.keys(mechanisms) as MechanismId[])), from: quarter })
      .map((off) => ({ ...world, mechanismsOff: [...world.mechanismsOff, off] })),
    fc.integer({ min: 1, max: 60 }).map((quarters) => ({ ...world, quarters })),
    fc.constant({
      ...world,
      assumptions: { ...world.assumptions, targetDrift: (world.assumptions.targetDrift as number) + 0.001 },
    }),
    fc.constant({ ...world, seed: `${world.seed}.` }),
  );
}

/** Worlds each of which was made from the one before by a single change. */
export function relatedWorlds(
  quarters: { readonly min: number; readonly max: number },
  count: number,
): fc.Arbitrary<readonly RunInput[]> {
  let worlds = randomWorld(quarters).map((world): readonly RunInput[] => [world]);
  for (let k = 1; k < count; k++) {
    worlds = worlds.chain((before) => change(before.at(-1)!).map((next): readonly RunInput[] => [...before, next]));
  }
  return worlds;
}
