import { describe, expect, test } from 'vitest';
import { stageGeometry } from '../../../ui/stage/geometry.ts';
import {
  familyStep,
  generations,
  layoutFamily,
  layoutForest,
  lineageEnds,
} from '../../../ui/stage/views/family-layout.ts';
import { syntheticPanel } from './synthetic-panel.ts';
import { atOnce, indexed, laidOut } from './at-once.ts';

const index = indexed(syntheticPanel({ quarters: 100, founders: 20, spinOff: 0.03, limit: 200 }));
const { parent } = index.panel.book.firms;
const { first } = index.firms;
const firms = Array.from({ length: index.firms.count }, (_unused, s) => s).filter((s) => first[s]! >= 0);

describe('lanes of the family tree', () => {
  const dot = 2;
  const { lane, sections } = atOnce(layoutForest(index, () => 0, 1, dot));

  test('every firm has one, inside its section', () => {
    for (const s of firms) {
      expect(lane[s]).toBeGreaterThanOrEqual(sections[0]!.top);
      expect(lane[s]).toBeLessThanOrEqual(sections[0]!.bottom);
    }
  });

  test('no two firms born at about the same time share a lane', () => {
    for (const a of firms) {
      for (const b of firms) {
        if (a < b && Math.abs(first[a]! - first[b]!) < dot)
          expect(Math.abs(lane[a]! - lane[b]!)).toBeGreaterThanOrEqual(0.99);
      }
    }
  });

  test('no firm stands on the lane of another while that still leads to children, nor on the line to a child', () => {
    for (const child of firms) {
      const mother = parent[child]!;
      if (mother < 0) continue;
      const [low, high] = [Math.min(lane[mother]!, lane[child]!), Math.max(lane[mother]!, lane[child]!)];
      for (const s of firms) {
        if (s === mother || s === child) continue;
        if (first[s]! > first[mother]! && first[s]! < first[child]!)
          expect(Math.abs(lane[s]! - lane[mother]!)).toBeGreaterThan(0.4);
        const between = lane[s]! > low + 0.01 && lane[s]! < high - 0.01;
        // Siblings of the same quarter may share the stretch.
        if (first[s] === first[child] && parent[s] !== mother) expect(between).toBe(false);
      }
    }
  });

  test('uses far fewer lanes than there are firms', () => {
    expect(sections[0]!.bottom - sections[0]!.top).toBeLessThan(firms.length / 2);
  });
});

describe('lineages', () => {
  test('live as long as any descendant', () => {
    const ends = lineageEnds(index);
    for (const s of firms) {
      expect(ends[s]).toBeGreaterThanOrEqual(index.firms.last[s]!);
      if (parent[s]! >= 0) expect(ends[parent[s]!]).toBeGreaterThanOrEqual(ends[s]!);
    }
  });

  test('are counted in generations', () => {
    const generation = generations(index);
    for (const s of firms) expect(generation[s]).toBe(parent[s]! < 0 ? 0 : generation[parent[s]!]! + 1);
  });
});

describe('family tree on a stage', () => {
  test('stays inside its panel, with later births further right and one section per region', () => {
    const two = indexed(syntheticPanel({ quarters: 60, regions: 2, move: 0.02 }));
    const geometry = stageGeometry(900, 340, ['east', 'west']);
    const family = atOnce(layoutFamily({ index: two, geometry, layout: laidOut(two, geometry), still: false }));
    expect(family.sections).toHaveLength(2);
    expect(family.sections[0]!.bottom).toBeLessThanOrEqual(family.sections[1]!.top);
    for (let s = 0; s < two.firms.count; s++) {
      if (two.firms.first[s]! < 0) continue;
      expect(family.y[s]).toBeGreaterThan(family.panel.top);
      expect(family.y[s]).toBeLessThan(family.panel.bottom);
      const elder = family.elder[s]!;
      if (elder >= 0) expect(two.firms.first[elder]).toBeLessThanOrEqual(two.firms.first[s]!);
    }
  });

  test('the axis ends with the present, and never covers less than ten years or the whole run', () => {
    const panel = { left: 20, right: 820, top: 0, bottom: 100 };
    expect(familyStep(panel, 100, 200) * 100).toBe(800);
    expect(familyStep(panel, 199, 200) * 199).toBeCloseTo(800, 9);
    expect(familyStep(panel, 3, 200) * 40).toBe(800);
    expect(familyStep(panel, 3, 21) * 20).toBe(800);
  });
});
