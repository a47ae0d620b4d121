import { describe, expect, test } from 'vitest';
import { createFrame, fillFrame, shapeOf, SQUARE, type Frame, type FrameInput } from '../../../ui/stage/frame.ts';
import { stageGeometry } from '../../../ui/stage/geometry.ts';
import { syntheticPanel } from './synthetic-panel.ts';
import { indexed, laidOut } from './at-once.ts';

function inputFor(panel: ReturnType<typeof syntheticPanel>, regionIds: string[], still = false): FrameInput {
  const index = indexed(panel);
  const geometry = stageGeometry(1000, 372, regionIds);
  return { index, geometry, layout: laidOut(index, geometry), still };
}

const input = inputFor(syntheticPanel({ quarters: 60, founders: 30, leave: 0.01 }), ['cluster']);
const { panel } = input.index;
const rows = (q: number): number => panel.firms.offsets[q + 1]! - panel.firms.offsets[q]!;
const inQuarter = (lives: Int32Array, q: number): number => lives.filter((value) => value === q).length;

function frameAt(time: number, from: FrameInput = input): Frame {
  const frame = createFrame(from.index);
  fillFrame(frame, from, time);
  return frame;
}

/** Row of a firm among the marks. */
const find = (frame: Frame, serial: number): number =>
  frame.firms.serial.subarray(0, frame.firms.count).indexOf(serial);
const someone = (test: (serial: number) => boolean): number => {
  const serial = Array.from({ length: input.index.firms.count }, (_unused, s) => s).find(test);
  expect(serial).toBeDefined();
  return serial!;
};
const { first, last } = input.index.firms;
const { fate, end, parent, origin } = panel.book.firms;
const spinOff = someone((s) => first[s]! > 5 && parent[s]! >= 0);
const closer = someone((s) => fate[s] === 1 && last[s]! > 8 && last[s]! < 50);
const leaver = someone((s) => fate[s] === 2 && last[s]! > 8 && last[s]! < 50);

describe('frame', () => {
  test('at a recorded quarter shows exactly the firms of that quarter', () => {
    for (const q of [0, 17, 59]) {
      const frame = frameAt(q);
      expect(frame.firms.count).toBe(rows(q));
      expect(frame.suppliers.count).toBe(40);
    }
  });

  test('between two quarters shows those of the first and the newborns of the second', () => {
    for (const q of [3, 20, 40]) expect(frameAt(q + 0.3).firms.count).toBe(rows(q) + inQuarter(first, q + 1));
  });

  test('times outside the record show its ends', () => {
    expect(frameAt(-4).firms.count).toBe(rows(0));
    expect(frameAt(1000).firms.count).toBe(rows(59));
  });

  test('is a function of time: going back shows the same picture', () => {
    const frame = createFrame(input.index);
    fillFrame(frame, input, 23.4);
    const before = structuredClone({ ...frame });
    for (const t of [50, 0, 23.9]) fillFrame(frame, input, t);
    fillFrame(frame, input, 23.4);
    for (const list of ['firms', 'gone', 'rings', 'suppliers'] as const) {
      const count = before[list].count;
      expect(frame[list].count).toBe(count);
      for (const column of ['x', 'y', 'r', 'alpha', 'level', 'serial'] as const) {
        expect(frame[list][column].subarray(0, count)).toEqual(before[list][column].subarray(0, count));
      }
    }
  });

  test('area is proportional to employment', () => {
    const frame = frameAt(30);
    for (let k = 0; k < frame.firms.count; k++) {
      const employment = panel.firms.employment[panel.firms.offsets[30]! + k]!;
      if (employment > 1) expect(frame.firms.r[k]! ** 2 / employment).toBeCloseTo(input.layout.unit ** 2, 3);
    }
  });

  test('a spin-off starts at its parent and arrives at its own place', () => {
    const born = first[spinOff]!;
    const at = input.layout.residenceOf[spinOff]!;
    const home = input.layout.residenceOf[parent[spinOff]!]!;
    expect(find(frameAt(born - 1), spinOff)).toBe(-1);
    const early = frameAt(born - 0.999);
    const k = find(early, spinOff);
    expect(
      Math.hypot(early.firms.x[k]! - input.layout.x[home]!, early.firms.y[k]! - input.layout.y[home]!),
    ).toBeLessThan(1);
    expect(early.firms.r[k]).toBeLessThan(0.1);
    const done = frameAt(born);
    expect(done.firms.x[find(done, spinOff)]).toBe(input.layout.x[at]);
    expect(done.arcs.count).toBeGreaterThan(0);
    expect(frameAt(born + 0.5).arcs.count).toBeGreaterThan(0);
  });

  test('a closing firm shrinks, fades into a ring, and the ring goes', () => {
    const closed = end[closer]!;
    const early = frameAt(closed - 0.9);
    const late = frameAt(closed - 0.1);
    expect(late.firms.r[find(late, closer)]).toBeLessThan(early.firms.r[find(early, closer)]!);
    expect(late.firms.alpha[find(late, closer)]).toBeCloseTo(0.1, 5);
    const ringAlpha = (t: number): number => {
      const { rings } = frameAt(t);
      const k = rings.serial.subarray(0, rings.count).indexOf(closer);
      return k < 0 ? 0 : rings.alpha[k]!;
    };
    expect(ringAlpha(closed - 1)).toBe(0);
    expect(ringAlpha(closed - 0.5)).toBeCloseTo(0.5, 5);
    expect(ringAlpha(closed)).toBe(1);
    expect(ringAlpha(closed + 1.5)).toBeCloseTo(0.5, 5);
    expect(ringAlpha(closed + 3)).toBe(0);
  });

  test('a leaving firm crosses the border along its trail and stays outside as a small mark', () => {
    const left = end[leaver]!;
    const xAt = (t: number): number => {
      const frame = frameAt(t);
      return frame.firms.x[find(frame, leaver)]!;
    };
    expect(xAt(left - 1)).toBeLessThan(input.geometry.border);
    expect(xAt(left - 0.5)).toBeGreaterThan(xAt(left - 0.9));
    expect(xAt(left - 0.01)).toBeGreaterThan(input.geometry.border);
    const after = frameAt(left + 10);
    expect(find(after, leaver)).toBe(-1);
    const k = after.gone.serial.subarray(0, after.gone.count).indexOf(leaver);
    expect(after.gone.x[k]).toBe(input.layout.outsideX[leaver]);
    const trailsOf = (t: number): number[] => {
      const { trails } = frameAt(t);
      return [...trails.x1.subarray(0, trails.count)]
        .map((x, row) => (x === input.layout.outsideX[leaver] ? trails.reach[row]! : -1))
        .filter((reach) => reach >= 0);
    };
    expect(trailsOf(left - 0.5)[0]).toBeCloseTo(0.5, 5);
    expect(trailsOf(left + 2)).toEqual([1]);
    expect(trailsOf(left + 3)).toEqual([]);
  });

  test('counts of those gone follow the playhead', () => {
    for (const q of [10, 30, 59]) expect(frameAt(q).gone.count).toBe(input.index.goneUpTo[q]);
  });

  test('a move to another region travels between both places', () => {
    const two = inputFor(syntheticPanel({ quarters: 40, regions: 2, move: 0.03 }), ['east', 'west']);
    const [quarter, serial] = two.index.panel.book.moves;
    const xAt = (t: number): number => {
      const frame = frameAt(t, two);
      return frame.firms.x[find(frame, serial!)]!;
    };
    const [from, middle, to] = [xAt(quarter! - 1), xAt(quarter! - 0.5), xAt(quarter!)];
    expect(Math.min(from, to)).toBeLessThan(middle);
    expect(middle).toBeLessThan(Math.max(from, to));
    expect(frameAt(quarter! + 1, two).trails.count).toBeGreaterThan(0);
  });

  test('without motion nobody moves: newborns and leavers fade where they are', () => {
    const still = inputFor(panel, ['cluster'], true);
    const born = frameAt(first[spinOff]! - 0.75, still);
    const k = find(born, spinOff);
    expect(born.firms.x[k]).toBe(still.layout.x[still.layout.residenceOf[spinOff]!]);
    expect(born.firms.alpha[k]).toBeCloseTo(0.25, 5);
    const leaving = frameAt(end[leaver]! - 0.4, still);
    const row = find(leaving, leaver);
    expect(leaving.firms.x[row]).toBeLessThan(still.geometry.border);
    expect(leaving.firms.alpha[row]).toBeCloseTo(0.4, 5);
  });

  test('foreign firms are squares and come over the border', () => {
    const foreigner = someone((s) => origin[s] === 2 && first[s]! > 0);
    expect(shapeOf(2)).toBe(SQUARE);
    const frame = frameAt(first[foreigner]! - 0.98);
    const at = input.layout.residenceOf[foreigner]!;
    expect(frame.firms.x[find(frame, foreigner)]).toBeGreaterThan(input.layout.x[at]!);
  });
});
