/** Edits of industry and place, of what happens to the world, of the mechanisms at work and of the length of a run. Pure. */
import type { EventKind, MechanismId } from '../../engine/index.ts';
import type { EventDocument, MechanismOffDocument, Scenario, ScenarioDocument } from '../../experiments/index.ts';

type WorldKey = 'industry' | 'place' | 'events' | 'mechanismsOff' | 'quarters';

/** A document with one of these keys set; what its base says already is not written. */
export function withOwn<K extends WorldKey>(
  document: ScenarioDocument,
  key: K,
  value: Scenario[K],
  base: Scenario | undefined,
): ScenarioDocument {
  const { [key]: _before, ...rest } = document;
  const inherited = base !== undefined && JSON.stringify(base[key]) === JSON.stringify(value);
  return (inherited ? rest : { ...rest, [key]: value }) as ScenarioDocument;
}

/** Sizes a shock begins with: those of the presets, or large enough to be seen. */
const firstSizes: { readonly [K in EventKind]: number } = {
  paradigmShift: 0.9,
  demandShock: -0.3,
  rivalEntry: 0.5,
  qualityScandal: 0.4,
};

export const newEvent = (kind: EventKind, quarter: number): EventDocument => ({
  quarter,
  kind,
  size: firstSizes[kind],
});

/** Distances are numbers as they are, everything else is a share, written in percent. */
export const isShare = (kind: EventKind): boolean => kind !== 'paradigmShift';

/** A list with one entry changed, or without it. */
export function withEvent(
  events: readonly EventDocument[],
  at: number,
  change: Partial<EventDocument> | null,
): readonly EventDocument[] {
  if (change === null) return events.filter((_event, k) => k !== at);
  return events.map((event, k) => (k === at ? { ...event, ...change } : event));
}

/** Quarter from which a mechanism is off; undefined while it works. */
export function offFrom(list: readonly MechanismOffDocument[], mechanism: MechanismId): number | undefined {
  const starts = list.filter((one) => one.mechanism === mechanism).map(({ from = 0 }) => from);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** A mechanism off from a quarter on, or at work again with null. */
export function withMechanism(
  list: readonly MechanismOffDocument[],
  mechanism: MechanismId,
  from: number | null,
): readonly MechanismOffDocument[] {
  const others = list.filter((one) => one.mechanism !== mechanism);
  return from === null ? others : [...others, from === 0 ? { mechanism } : { mechanism, from }];
}

/** What a person can set of a world and of what is done in it. */
const set = ['policy', 'industry', 'place', 'assumptions', 'mechanismsOff', 'events', 'quarters'] as const;

/**
 * A document with every lever and every assumption as the scenario it extends has them; its luck, its paths and its
 * texts stay. Regions of its own stay too, unless they are those of the scenario with other assumptions.
 */
export function asShipped(document: ScenarioDocument, base: Scenario): ScenarioDocument {
  const rest: Record<string, unknown> = { ...document };
  for (const key of set) delete rest[key];
  const ids = (regions: readonly { readonly id: string }[] | undefined): string =>
    JSON.stringify(regions?.map(({ id }) => id));
  if (ids(document.regions) === ids(base.regions)) delete rest['regions'];
  return rest as unknown as ScenarioDocument;
}
