import { expect, test } from 'vitest';
import { eventKinds } from '../../../engine/index.ts';
import {
  eventSizes,
  parseDocument,
  presets,
  resolve,
  scenarioOf,
  type ScenarioDocument,
} from '../../../experiments/index.ts';
import { asShipped, newEvent, offFrom, withEvent, withMechanism, withOwn } from '../../../ui/levers/world-edit.ts';

const plain: ScenarioDocument = { format: 1, extends: 'ruhr' };
const base = scenarioOf(plain, presets);
const inputOf = (document: ScenarioDocument) => resolve(document, presets).input;

test('what the base says already is not written, so that a change taken back is none', () => {
  const more = withOwn(plain, 'events', [...base.events, newEvent('demandShock', 40)], base);
  expect(inputOf(more).events).toHaveLength(base.events.length + 1);
  expect(withOwn(more, 'events', withEvent(more.events!, base.events.length, null), base)).toEqual(plain);
  expect(withOwn(withOwn(plain, 'quarters', 120, base), 'quarters', base.quarters, base)).toEqual(plain);
  // The last shock of a preset can be taken away too.
  expect(inputOf(withOwn(plain, 'events', [], base)).events).toEqual([]);
  // A document that stands alone says what it has.
  expect(withOwn({ format: 1 }, 'events', [], undefined)).toEqual({ format: 1, events: [] });
});

test('a new shock of every kind is a valid document, and one entry is changed at a time', () => {
  const events = eventKinds.map((kind, k) => newEvent(kind, 10 * k));
  expect(parseDocument({ ...plain, events }, presets)).toHaveProperty('document');
  for (const { kind, size } of events) {
    const [low, high] = eventSizes[kind];
    expect(size).toBeGreaterThanOrEqual(low);
    expect(size).toBeLessThanOrEqual(high);
    expect(size).not.toBe(0);
  }
  const moved = withEvent(events, 1, { quarter: 99 });
  expect(moved.map(({ quarter }) => quarter)).toEqual([0, 99, 20, 30]);
  expect(moved[1]!.kind).toBe(events[1]!.kind);
});

test('a mechanism is off from the earliest quarter that says so, and at work again when nothing does', () => {
  const off = withMechanism(withMechanism([], 'politicalLockIn', 80), 'externalities', 0);
  expect(offFrom(off, 'politicalLockIn')).toBe(80);
  expect(offFrom(off, 'externalities')).toBe(0);
  expect(offFrom(off, 'cognitiveLockIn')).toBeUndefined();
  expect(
    offFrom(
      [
        { mechanism: 'politicalLockIn', from: 90 },
        { mechanism: 'politicalLockIn', from: 30 },
      ],
      'politicalLockIn',
    ),
  ).toBe(30);
  expect(inputOf(withOwn(plain, 'mechanismsOff', off, base)).mechanismsOff).toEqual([
    { mechanism: 'externalities', from: 0 },
    { mechanism: 'politicalLockIn', from: 80 },
  ]);
  expect(withMechanism(off, 'politicalLockIn', null)).toEqual([{ mechanism: 'externalities' }]);
});

test('everything as shipped: levers, assumptions and mechanisms go, luck, texts and paths stay', () => {
  const kept: ScenarioDocument = { ...plain, seed: 'mine', paths: [{ name: 'other', policy: [] }] };
  const changed: ScenarioDocument = {
    ...kept,
    policy: [{ lever: 'rd', level: 0.5, from: 8 }],
    assumptions: { priceElasticity: 2 },
    mechanismsOff: [{ mechanism: 'externalities' }],
    events: [],
    quarters: 80,
    regions: base.regions.map(({ id }) => ({ id, assumptions: { landLimit: 900 } })),
  } as ScenarioDocument;
  expect(asShipped(changed, base)).toEqual(kept);
  expect(asShipped(kept, base)).toEqual(kept);
  const elsewhere = { ...kept, regions: [{ id: 'somewhere' }] };
  expect(asShipped(elsewhere, base)).toEqual(elsewhere);
});
