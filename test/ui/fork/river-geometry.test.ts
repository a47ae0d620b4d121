/** Where the river lies: within its lines, its branches apart, whatever year is chosen and however large the page. */
import { describe, expect, test } from 'vitest';
import { actingInto, LEVELS, type Course } from '../../../ui/fork/fork-course.ts';
import type { ForkPath, ForkStart } from '../../../ui/fork/fork-facts.ts';
import { bandOf, outermost, type Band } from '../../../ui/fork/river-bands.ts';
import { countsOf, deltaOrder, dotAt, dotUnder } from '../../../ui/fork/river-delta.ts';
import { hairUnit, passings, threadsOf } from '../../../ui/fork/river-hairs.ts';
import { modelOf, type RiverModel } from '../../../ui/fork/river-model.ts';
import { unitOf } from '../../../ui/fork/river-frame.ts';
import { bankPaths, layerPath } from '../../../ui/fork/river-paths.ts';
import { legendOf } from '../../../ui/fork/legend-layout.ts';
import { alone, partly, QUARTERS, starts } from './default-fork.ts';

const pages = [
  { width: 1440, height: 500 },
  { width: 1366, height: 440 },
  { width: 1920, height: 600 },
  { width: 1020, height: 440 },
  { width: 820, height: 900 },
  { width: 390, height: 600 },
  { width: 320, height: 560 },
];

const branches = (model: RiverModel, hand: number): readonly [Course, Band, Band] => {
  const acting = actingInto(model.acting, model.alone, model.partings, hand);
  const moment = hand / model.alone.step;
  return [acting, bandOf(acting, model.frame, -1, moment), bandOf(model.alone, model.frame, 1, moment)];
};

/** A path stretched over a run of another length. */
const stretched = (path: ForkPath, quarters: number): ForkPath => ({
  ...path,
  quarters: path.quarters.map((quarter) => (quarter * quarters) / QUARTERS),
});

describe.each(pages)('on a page of $width × $height', (page) => {
  const model = modelOf({ alone, starts }, { ...page, quarters: QUARTERS });
  const { frame } = model;

  test('no bank reaches the line outside, from whatever year one acts', () => {
    for (let hand = starts[0]!.start; hand <= starts.at(-1)!.start; hand += 3) {
      const [, up, down] = branches(model, hand);
      for (let i = 0; i < up.count; i++) expect(outermost(up, -1, i)).toBeGreaterThan(frame.near + 2);
      for (let i = 0; i < down.count; i++) expect(outermost(down, 1, i)).toBeLessThan(frame.far - 2);
    }
    for (let i = 0; i < model.trunk.count; i++) {
      expect(outermost(model.trunk, -1, i)).toBeGreaterThan(frame.near);
      expect(outermost(model.trunk, 1, i)).toBeLessThan(frame.far);
    }
  });

  test('the branches keep to their sides, with their banks and layers', () => {
    for (const hand of [16, 40, 88, 91.3, 150, 184]) {
      const [, up, down] = branches(model, hand);
      for (const [band, inner, shore] of [[up, 1, 1] as const, [down, -1, 0] as const]) {
        for (let i = 0; i < band.count; i++) {
          for (let edge = 1; edge <= LEVELS; edge++)
            expect(band.edges[edge]![i]).toBeGreaterThanOrEqual(band.edges[edge - 1]![i]! - 1e-9);
          expect(inner * (frame.middle - band.shores[shore][i]!)).toBeGreaterThanOrEqual(-0.6);
          const reach = band.shores[shore][i]! + inner * band.rooms[shore][i]! * band.depth[i]!;
          expect(inner * (frame.middle - reach)).toBeGreaterThanOrEqual(-0.6);
        }
      }
    }
  });

  test('under the hand they are the two halves of the trunk, layer by layer', () => {
    for (const hand of [40, 88, 101]) {
      const [, up, down] = branches(model, hand);
      const trunk = bandOf(model.alone, frame, 0, 0);
      const at = (row: Float64Array): number => {
        const moment = hand / model.alone.step;
        const low = Math.floor(moment);
        return row[low]! + (moment - low) * (row[Math.min(row.length - 1, low + 1)]! - row[low]!);
      };
      for (let edge = 0; edge <= LEVELS; edge++) {
        const whole = at(trunk.edges[edge]!);
        expect(up.edges[edge]![0]).toBeCloseTo(Math.min(whole, frame.middle), 0);
        expect(down.edges[edge]![0]).toBeCloseTo(Math.max(whole, frame.middle), 0);
      }
    }
  });

  test('the same job is as wide in both branches', () => {
    const [acting, up, down] = branches(model, 88);
    const width = (band: Band): number => band.edges[LEVELS]!.at(-1)! - band.edges[0]!.at(-1)!;
    expect(width(up) / width(down)).toBeCloseTo(acting.rows[0]!.at(-1)! / model.alone.rows[0]!.at(-1)!, 6);
  });

  test('dots lie apart from each other and from the other path, and are found again', () => {
    for (const side of [0, 1] as const) {
      for (let slot = 0; slot < 50; slot++) {
        const [along, across] = dotAt(frame, slot, frame.delta.centres[side]);
        expect(dotUnder(frame, frame.delta.centres[side], 50, along + 1, across - 1)).toBe(slot);
        expect(across).toBeGreaterThan(frame.near);
        expect(across).toBeLessThan(frame.far);
        const half = (frame.near + frame.far) / 2;
        expect(side === 0 ? half - across : across - half).toBeGreaterThan(frame.delta.radius);
      }
    }
    expect(dotUnder(frame, frame.delta.centres[0], 50, frame.delta.from - 40, frame.middle)).toBe(-1);
  });

  test('the key to it all stands beside the river, and goes as the hand comes', () => {
    for (const lang of ['en', 'zh'] as const) {
      const rows = legendOf(model, lang);
      expect(rows.length).toBeGreaterThan(0);
      for (const { items, until } of rows) {
        expect(until).toBeGreaterThan(frame.from);
        for (const { x, y } of items) {
          expect(x).toBeGreaterThanOrEqual(frame.upright ? frame.near : frame.from);
          expect(y).toBeLessThan(frame.upright ? frame.to : frame.far);
        }
      }
    }
  });
});

describe('any run', () => {
  const page = { width: 1440, height: 500 };

  test.each([4, 40, 120, 280, 2000])('of %i quarters has a river of numbers', (quarters) => {
    const stretch = (path: ForkPath): ForkPath => stretched(path, quarters);
    const moved: readonly ForkStart[] = starts.map(({ start, path }) => ({
      start: (start * quarters) / QUARTERS,
      path: stretch(path!),
    }));
    const model = modelOf({ alone: stretch(alone), starts: moved }, { ...page, quarters });
    for (const { start } of moved) {
      const [acting, up] = branches(model, start);
      const drawn = layerPath(model.frame, up, 0) + bankPaths(model.frame, acting, up).join('');
      expect(drawn).not.toMatch(/NaN|Infinity/);
      const threads = threadsOf(model.frame, acting, up, model.jobsOfThread);
      expect(threads.lines + threads.ends).not.toMatch(/NaN|Infinity/);
    }
  });

  test('that never took off stays a thread', () => {
    const still = { ...alone, jobs: alone.jobs.map(() => 0), jobsHigh: alone.jobs.map(() => 0) };
    const model = modelOf({ alone: still, starts: [] }, { ...page, quarters: QUARTERS });
    expect(layerPath(model.frame, model.trunk, 0)).not.toMatch(/NaN|Infinity/);
  });

  test('keeps its scale while the hand moves, and one whose starts come in one by one is no wider later', () => {
    const [few, all] = [starts.slice(3, 4), starts].map((some) =>
      modelOf({ alone, starts: some }, { ...page, quarters: QUARTERS }),
    );
    expect(all!.frame.perJob).toBeLessThanOrEqual(few!.frame.perJob);
  });
});

describe('hairs', () => {
  test('stand for round numbers', () => {
    expect([0.2, 1.5, 3, 7, 9, 95, 101].map(hairUnit)).toEqual([1, 2, 4, 8, 10, 100, 200]);
  });

  test('one for each passing of half a unit, one and a half, …', () => {
    expect(passings([0, 10, 10, 20], 10, 0)).toEqual([0.5, 2.5]);
    expect(passings([0, 10, 10, 20], 10, 1)).toEqual([2.5]);
    expect(passings([0, 0, 0], 10, 0)).toEqual([]);
  });

  test('threads go to the line on their own side and cross no other branch', () => {
    const model = modelOf({ alone, starts }, { width: 1440, height: 500, quarters: QUARTERS });
    const [acting, up, down] = branches(model, 88);
    const across = (path: string): number[] => [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, , n]) => Number(n));
    const ups = across(threadsOf(model.frame, acting, up, model.jobsOfThread).lines);
    const downs = across(threadsOf(model.frame, model.alone, down, model.jobsOfThread).lines);
    expect(ups.length).toBeGreaterThan(downs.length);
    expect(Math.max(...ups)).toBeLessThan(model.frame.middle);
    expect(Math.min(...downs)).toBeGreaterThan(model.frame.middle);
  });
});

describe('futures', () => {
  test('stand best ending first, then by jobs when left alone, unknown ones last', () => {
    expect(deltaOrder({ outcomes: [3, 0, -1, 0, 1] }, [5, 10, 99, 20, Number.NaN])).toEqual([3, 1, 4, 0, 2]);
    expect(deltaOrder(undefined, [1, 3, 2])).toEqual([1, 2, 0]);
  });

  test('are counted as far as they are known', () => {
    expect(countsOf(partly(starts[3]!.path!, 19)).known).toBe(19);
    expect(countsOf(alone)).toEqual({ known: 50, of: [0, 5, 1, 42, 2] });
    expect(countsOf(undefined).known).toBe(0);
  });
});

test('units are pixels on common and on large screens, where the page itself grows; they shrink on small laptops', () => {
  expect([1440, 1366].map(unitOf)).toEqual([1, 1]);
  expect(unitOf(1920)).toBe(1);
  expect(unitOf(2560)).toBe(1);
  expect(unitOf(1090)).toBeCloseTo(0.924, 3);
  expect([390, 820].map(unitOf)).toEqual([1, 1.5]);
});
