import { describe, expect, test } from 'vitest';
import { stageGeometry, settles } from '../../../ui/stage/geometry.ts';
import { layoutPanel, type Layout } from '../../../ui/stage/layout.ts';
import { identityHex } from '../../../ui/stage/identity.ts';
import type { PanelIndex } from '../../../ui/stage/panel-index.ts';
import { residenceAt } from '../../../ui/stage/residences.ts';
import { createStageMemory, numberFirms } from '../../../ui/stage/stage-memory.ts';
import { syntheticPanel } from './synthetic-panel.ts';
import { indexed, laidOut } from './at-once.ts';

const geometry = stageGeometry(1164, 372, ['cluster']);
const base = indexed(syntheticPanel({ quarters: 80, founders: 40 }));
const moved = indexed(syntheticPanel({ quarters: 80, founders: 40, lever: { from: 50, spinOffTimes: 1.5 } }));

/** First place of every firm by identity. */
function places(index: PanelIndex, layout: Layout): Map<string, readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>();
  for (let s = 0; s < index.firms.count; s++) {
    const at = layout.residenceOf[s]!;
    found.set(identityHex(index.panel.book.firms.identity, s), [layout.x[at]!, layout.y[at]!]);
  }
  return found;
}

/** Share of the identities both runs have that moved by more than `pixels`. */
function displaced(
  a: Map<string, readonly [number, number]>,
  b: Map<string, readonly [number, number]>,
  pixels: number,
): number {
  const shared = [...a.keys()].filter((id) => b.has(id));
  const off = shared.filter((id) => Math.hypot(a.get(id)![0] - b.get(id)![0], a.get(id)![1] - b.get(id)![1]) > pixels);
  return off.length / shared.length;
}

describe('layout', () => {
  test('is the same for the same panel', () => {
    expect(laidOut(base, geometry)).toEqual(laidOut(indexed(base.panel), geometry));
  });

  test('a lever does not reshuffle the map, even without memory', () => {
    const before = places(base, laidOut(base, geometry));
    const after = places(moved, laidOut(moved, geometry));
    expect(displaced(before, after, 0.01)).toBeLessThan(0.2);
    expect(displaced(before, after, 20)).toBeLessThan(0.03);
  });

  test('with memory the same identities keep their places', () => {
    const memory = createStageMemory();
    const before = places(base, laidOut(base, geometry, memory));
    const after = places(moved, laidOut(moved, geometry, memory));
    expect(displaced(before, after, 0.01)).toBeLessThan(0.03);
    const again = places(base, laidOut(base, geometry, memory));
    expect(displaced(before, again, 0.01)).toBeLessThan(0.03);
  });

  test('numbers follow the serials at first and then stay with the identity', () => {
    const memory = createStageMemory();
    const before = numberFirms(base, memory);
    expect(before[0]).toBe(1);
    const after = numberFirms(moved, memory);
    const ids = (index: PanelIndex): string[] =>
      Array.from({ length: index.firms.count }, (_unused, s) => identityHex(index.panel.book.firms.identity, s));
    const known = new Map(ids(base).map((id, s) => [id, before[s]!]));
    ids(moved).forEach((id, s) => expect(after[s]).toBe(known.get(id) ?? after[s]));
    expect(new Set(after).size).toBe(after.length);
    const stranger = indexed(syntheticPanel({ seed: 2, quarters: 20 }));
    expect(numberFirms(stranger, memory)[0]).toBe(1);
  });

  test('everyone stands on settled ground, leavers end up outside', () => {
    const layout = laidOut(base, geometry);
    const { fate } = base.panel.book.firms;
    for (let s = 0; s < base.firms.count; s++) {
      const at = layout.residenceOf[s]!;
      expect(settles(geometry.grounds[0]!, layout.x[at]!, layout.y[at]!, 1)).toBe(true);
      if (fate[s] === 2) expect(layout.outsideX[s]).toBeGreaterThan(geometry.border);
      else expect(layout.outsideX[s]).toBeNaN();
    }
  });

  test('hardly any firms overlap in a quarter', () => {
    const layout = laidOut(base, geometry);
    const { offsets, serial, employment } = base.panel.firms;
    let pairs = 0;
    let overlaps = 0;
    for (let a = offsets[70]!; a < offsets[71]!; a++) {
      for (let b = a + 1; b < offsets[71]!; b++) {
        const p = layout.residenceOf[serial[a]!]!;
        const q = layout.residenceOf[serial[b]!]!;
        const reach = layout.unit * (Math.sqrt(employment[a]!) + Math.sqrt(employment[b]!));
        pairs++;
        if (Math.hypot(layout.x[p]! - layout.x[q]!, layout.y[p]! - layout.y[q]!) < 0.86 * reach) overlaps++;
      }
    }
    expect(pairs).toBeGreaterThan(1000);
    expect(overlaps / pairs).toBeLessThan(0.0005);
  });

  test('spin-offs settle near their parent', () => {
    const layout = laidOut(base, geometry);
    const { parent } = base.panel.book.firms;
    const gaps: number[] = [];
    for (let s = 0; s < base.firms.count; s++) {
      if (parent[s]! < 0) continue;
      const [a, b] = [layout.residenceOf[s]!, layout.residenceOf[parent[s]!]!];
      gaps.push(Math.hypot(layout.x[a]! - layout.x[b]!, layout.y[a]! - layout.y[b]!));
    }
    expect(gaps.toSorted((a, b) => a - b)[gaps.length >> 1]).toBeLessThan(60);
  });

  test('firms that move between regions have a place in each, in order of time', () => {
    const two = indexed(syntheticPanel({ quarters: 60, regions: 2, move: 0.02 }));
    const wide = stageGeometry(1164, 372, ['east', 'west']);
    const layout = laidOut(two, wide);
    const { moves, firms } = two.panel.book;
    expect(moves.length).toBeGreaterThan(0);
    const [quarter, serial, from, to] = moves;
    expect(firms.birthRegion[serial!]).toBe(from);
    const before = residenceAt(layout, serial!, quarter! - 1);
    const after = residenceAt(layout, serial!, quarter!);
    expect(after).toBe(before + 1);
    const middle = (wide.grounds[0]!.x + wide.grounds[1]!.x) / 2;
    expect(layout.x[before]! < middle).toBe(from === 0);
    expect(layout.x[after]! < middle).toBe(to === 0);
  });
});

describe('a map of very many firms', () => {
  const crowd = (limit: number): PanelIndex =>
    indexed(syntheticPanel({ quarters: 6, founders: limit, spinOff: 0.05, close: 0.05, suppliers: 20 }));
  const [some, many] = [crowd(5000), crowd(20_000)];
  /** Spots looked at while a panel is placed: whether a spot is on settled ground is asked once a look. */
  function looks(index: PanelIndex): number {
    let asked = 0;
    const grounds = geometry.grounds.map((ground) =>
      Object.defineProperty({ ...ground }, 'left', {
        get: () => {
          asked++;
          return ground.left;
        },
      }),
    );
    laidOut(index, { ...geometry, grounds });
    return asked;
  }

  test('is placed in a number of looks proportional to theirs', () => {
    const times = many.firms.count / some.firms.count;
    expect(times).toBeGreaterThan(3.5);
    expect(looks(many) / looks(some)).toBeLessThan(1.3 * times);
    // As many looks for each as a thousand firms take would be several times as many.
    expect(looks(many) / many.firms.count).toBeLessThan(90);
  });

  test('has smaller marks, so that ground is left between them', () => {
    const layout = laidOut(many, geometry);
    expect(layout.smallest).toBeLessThan(1);
    expect(Math.PI * layout.smallest ** 2 * many.peakCount).toBeLessThan(0.32 * geometry.area);
    expect(laidOut(base, geometry).smallest).toBe(1.6);
  });

  test('tells how far it is', () => {
    const shares: number[] = [];
    const work = layoutPanel(some, geometry, createStageMemory());
    for (let step = work.next(); step.done !== true; step = work.next())
      if (step.value !== undefined) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(500);
    expect(shares.every((share, k) => share >= (shares[k - 1] ?? 0) && share <= 1)).toBe(true);
    expect(shares.at(-1)).toBeGreaterThan(0.8);
  });
});
