/** One world has one map: on a laptop, a projector and a phone the same coast, and the same firm at the same place. */
import { expect, test } from 'vitest';
import { settles, stageGeometry, worldOf, type RegionGround } from '../../../ui/stage/geometry.ts';
import { createScene } from '../../../ui/stage/stage-scene.ts';
import { createStageMemory } from '../../../ui/stage/stage-memory.ts';
import { atOnce, indexed, shownOn } from './at-once.ts';
import { syntheticPanel } from './synthetic-panel.ts';

const sizes = [
  [862, 342],
  [1260, 450],
  [788, 176],
  [390, 260],
  [564, 340],
  [390, 144],
] as const;
const panel = syntheticPanel({ quarters: 40, founders: 60 });
const index = indexed(panel);
const regionsOf = (count: number): string[] => ['cluster', 'west', 'south'].slice(0, count);

/** Where a point is on a land, in units of its radii. */
const onLand = (ground: RegionGround, x: number, y: number): readonly number[] => [
  (x - ground.x) / ground.radiusX,
  (y - ground.y) / ground.radiusY,
];

test.each([1, 2, 3])('%i lands have the same coast and the same places on stages of all sizes', (count) => {
  const ids = regionsOf(count);
  const world = worldOf(ids);
  for (const [width, height] of sizes) {
    const stage = stageGeometry(width, height, ids);
    expect(stage.world).toBe(world);
    stage.grounds.forEach((ground, k) => {
      const there = world.grounds[k]!;
      expect(ground.coast).toBe(there.coast);
      ground.sites.forEach((site, s) => {
        const [u, v] = onLand(ground, site.x, site.y);
        const [worldU, worldV] = onLand(there, there.sites[s]!.x, there.sites[s]!.y);
        expect(u).toBeCloseTo(worldU!, 6);
        expect(v).toBeCloseTo(worldV!, 6);
      });
    });
  }
});

test('a firm stands at the same place of its land on stages of all sizes', () => {
  const world = worldOf(['cluster']).grounds[0]!;
  const inWorld = shownOn(index, stageGeometry(860, 372, ['cluster']));
  const here = stageGeometry(860, 372, ['cluster']).grounds[0]!;
  for (const [width, height] of sizes) {
    const stage = stageGeometry(width, height, ['cluster']);
    const shown = shownOn(index, stage);
    for (let at = 0; at < shown.x.length; at++) {
      const [u, v] = onLand(stage.grounds[0]!, shown.x[at]!, shown.y[at]!);
      const [worldU, worldV] = onLand(here, inWorld.x[at]!, inWorld.y[at]!);
      expect(u).toBeCloseTo(worldU!, 4);
      expect(v).toBeCloseTo(worldV!, 4);
    }
    expect(stage.grounds[0]!.coast).toBe(world.coast);
  }
});

test('everybody stands ashore and within the stage, and who left beyond the border', () => {
  for (const [width, height] of sizes) {
    const stage = stageGeometry(width, height, ['cluster']);
    const shown = shownOn(index, stage);
    for (let at = 0; at < shown.x.length; at++) {
      expect(settles(stage.grounds[0]!, shown.x[at]!, shown.y[at]!, 0)).toBe(true);
      expect(shown.x[at]!).toBeGreaterThan(0);
      expect(shown.x[at]!).toBeLessThan(stage.border);
      expect(shown.y[at]!).toBeGreaterThan(0);
      expect(shown.y[at]!).toBeLessThan(height);
    }
    for (const x of shown.outsideX) {
      if (Number.isNaN(x)) continue;
      expect(x).toBeGreaterThan(stage.border);
      expect(x).toBeLessThan(width);
    }
  }
});

test('marks keep their distances however the ground is stretched', () => {
  const wide = stageGeometry(1400, 300, ['cluster']);
  expect(wide.fit.scaleX).toBeGreaterThan(wide.fit.scaleY);
  expect(wide.fit.scaleX / wide.fit.scaleY).toBeLessThanOrEqual(1.3 + 1e-9);
  const shown = shownOn(index, wide);
  const scale = wide.fit.scaleY;
  const full = stageGeometry(1400, 300, ['cluster']).world;
  expect(shown.unit / scale).toBeCloseTo(
    shownOn(index, stageGeometry(862, 342, ['cluster'])).unit / stageGeometry(862, 342, ['cluster']).fit.scaleY,
    4,
  );
  expect(wide.area).toBeCloseTo(scale * scale * full.area, 6);
});

test('a stage that changes its size does not look for places again', () => {
  const memory = createStageMemory();
  const before = atOnce(createScene(panel, stageGeometry(862, 342, ['cluster']), memory, { still: false }));
  // Somebody else's places, which a second search would have to avoid.
  memory.places.clear();
  const after = atOnce(createScene(panel, stageGeometry(390, 260, ['cluster']), memory, { still: false }));
  expect(memory.places.size).toBe(0);
  expect(after.layout.x).toHaveLength(before.layout.x.length);
});
