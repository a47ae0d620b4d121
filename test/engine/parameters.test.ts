import { describe, expect, it } from 'vitest';
import {
  indicatorIds,
  parameterGroups,
  parameters,
  parameterSources,
  regionParameterIds,
  run,
  unknownWhen,
  worldParameterIds,
  type ParameterEntry,
  type ParameterId,
  type RegionResult,
  type Text,
} from '../../engine/index.ts';
import { input } from '../support/inputs.ts';

const entries = Object.entries(parameters) as [ParameterId, ParameterEntry][];

function isGivenInBothLanguages(text: Text): void {
  expect(text.en).toMatch(/[A-Za-z0-9]/);
  expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
  expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
  expect(text.zh).not.toMatch(/[\u4e00-\u9fff][,;:.?!]/);
}

function components(entry: ParameterEntry): readonly number[] {
  return typeof entry.default === 'number' ? [entry.default] : entry.default;
}

/** Whether a slider of this entry can stand at the value. */
function isReachable(entry: ParameterEntry, value: number): boolean {
  const steps = (value - entry.min) / entry.step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

describe.each(entries)('%s', (id, entry) => {
  it('is explained in both languages', () => {
    for (const text of [entry.label, entry.unit, entry.description, parameterSources[id]]) isGivenInBothLanguages(text);
  });

  it('has a default within its bounds and on its grid', () => {
    expect(entry.step).toBeGreaterThan(0);
    expect(entry.min).toBeLessThan(entry.max);
    for (const value of components(entry)) {
      expect(value).toBeGreaterThanOrEqual(entry.min);
      expect(value).toBeLessThanOrEqual(entry.max);
      expect(isReachable(entry, value)).toBe(true);
      if (entry.integer === true) expect(Number.isInteger(value)).toBe(true);
    }
    expect(isReachable(entry, entry.max)).toBe(true);
    if (entry.integer === true) expect([entry.min, entry.max, entry.step].every(Number.isInteger)).toBe(true);
  });

  it('belongs to a known group', () => {
    expect(Object.keys(parameterGroups)).toContain(entry.group);
  });
});

const uncertain = entries.filter(([, entry]) => entry.plausible !== undefined);

describe.each(uncertain)('plausible values of %s', (_id, entry) => {
  it('contain the default and lie within the bounds', () => {
    const [low, high] = entry.plausible!;
    expect(typeof entry.default).toBe('number');
    expect(low).toBeLessThan(high);
    expect(low).toBeGreaterThanOrEqual(entry.min);
    expect(high).toBeLessThanOrEqual(entry.max);
    expect(entry.default).toBeGreaterThanOrEqual(low);
    expect(entry.default).toBeLessThanOrEqual(high);
  });
});

describe('the table of assumptions', () => {
  it('gives every assumption its own symbol', () => {
    const symbols = entries.map(([, entry]) => entry.symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it('lists every assumption as the world’s or a region’s', () => {
    expect(worldParameterIds.length + regionParameterIds.length).toBe(entries.length);
  });

  it('keeps the assumptions of a group together, in the order of the groups', () => {
    const order = Object.keys(parameterGroups);
    const met = entries.map(([, entry]) => entry.group).filter((group, k, all) => group !== all[k - 1]);
    expect(met).toEqual(order);
  });
});

/** Every value a number, or unknown where that is declared; when exactly is held by the invariants. */
function isFinite({ series }: RegionResult): boolean {
  return indicatorIds.every((id) =>
    series[id].every((value) => Number.isFinite(value) || (Number.isNaN(value) && unknownWhen(id) !== undefined)),
  );
}

// The largest scale is a world of many thousand firms: its speed is measured elsewhere.
const ends = entries.flatMap(([id, entry]): [ParameterId, number, ParameterEntry][] =>
  id === 'scale' ? [[id, entry.min, entry]] : [entry.min, entry.max].map((end) => [id, end, entry]),
);

it.each(ends)('runs stay finite with %s at %d', (id, end, entry) => {
  const value = typeof entry.default === 'number' ? end : ([end, end, end] as const);
  const { regions } = run(input({ set: { [id]: value }, quarters: 60 }));
  expect(regions.every(isFinite)).toBe(true);
});
