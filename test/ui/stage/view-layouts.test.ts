import { describe, expect, test } from 'vitest';
import { SEGMENTS } from '../../../engine/index.ts';
import { createFrame, type FrameInput } from '../../../ui/stage/frame.ts';
import { stageGeometry } from '../../../ui/stage/geometry.ts';
import { rowAt } from '../../../ui/stage/panel-index.ts';
import { addRowFirms, resetFrame } from '../../../ui/stage/row-frame.ts';
import {
  countFlows,
  CURVE_POINTS,
  HIGHEST_LEVEL,
  layoutChain,
  levelX,
  marginCurve,
  marginY,
} from '../../../ui/stage/views/chain-layout.ts';
import { layoutKnowledge, mainTurn } from '../../../ui/stage/views/knowledge-layout.ts';
import { layoutSupply, namesRoom, supplierSpecificity } from '../../../ui/stage/views/supply-layout.ts';
import { shellLook } from '../../../ui/stage/views/supply-shells.ts';
import { syntheticPanel } from './synthetic-panel.ts';
import { atOnce, indexed, laidOut } from './at-once.ts';

function inputFor(regionIds: string[], width = 860, height = 340): FrameInput {
  const index = indexed(syntheticPanel({ quarters: 48, founders: 24, regions: regionIds.length, leave: 0.01 }));
  const geometry = stageGeometry(width, height, regionIds);
  return { index, geometry, layout: laidOut(index, geometry), still: false };
}

const one = inputFor(['cluster']);
const three = inputFor(['a', 'b', 'c'], 1200, 420);
const phone = inputFor(['cluster'], 390, 250);

describe.each([
  ['one region', one],
  ['three regions', three],
  ['a phone', phone],
])('with %s', (_name, input) => {
  const { index, geometry } = input;
  const { firms } = index.panel;
  const regions = geometry.grounds.length;
  const column = (row: number): number => Math.min(regions - 1, firms.region[row]!);

  test('firms of the supply network stand at their specificity, inside their band and region', () => {
    const { panels, firmBand, firms: places } = atOnce(layoutSupply(input));
    expect(panels).toHaveLength(regions);
    for (let row = 0; row < firms.serial.length; row++) {
      const { left, right } = panels[column(row)]!;
      expect(places.x[row]).toBeCloseTo(left + firms.specificity[row]! * (right - left), 2);
      expect(places.y[row]).toBeGreaterThanOrEqual(firmBand.top - 0.01);
      expect(places.y[row]).toBeLessThanOrEqual(firmBand.bottom + 0.01);
    }
  });

  test('suppliers stand in the shell of their segment, on the side that is theirs for good', () => {
    const { shells, grounds, supplierX, supplierY } = atOnce(layoutSupply(input));
    const { suppliers } = index.panel;
    const { top, bottom } = grounds[0]!;
    const sides = new Map<number, boolean>();
    for (let row = 0; row < suppliers.serial.length; row++) {
      const { inner, outer } = shells[suppliers.segment[row]!]!;
      const isAbove = supplierY[row]! < top;
      const away = isAbove ? top - supplierY[row]! : supplierY[row]! - bottom;
      // A mark wider than its shell reaches over its edge.
      expect(away).toBeGreaterThanOrEqual(Math.min(inner, outer - 8) - 0.01);
      expect(away).toBeLessThanOrEqual(Math.max(outer, inner + 8) + 0.01);
      const serial = suppliers.serial[row]!;
      expect(sides.get(serial) ?? isAbove).toBe(isAbove);
      sides.set(serial, isAbove);
      const { left, right } = grounds[Math.min(regions - 1, suppliers.region[row]!)]!;
      expect(supplierX[row]).toBeGreaterThan(left);
      expect(supplierX[row]).toBeLessThan(right);
    }
    expect(new Set(sides.values()).size).toBe(2);
  });

  test('shells lie around the firms without touching, inside the plot, and leave the names their room', () => {
    const { shells, grounds, panels, firmBand } = atOnce(layoutSupply(input));
    expect(shells).toHaveLength(SEGMENTS);
    shells.forEach(({ inner, outer }, s) => {
      expect(outer - inner).toBeGreaterThan(4);
      expect(inner).toBeGreaterThan(s === 0 ? 0 : shells[s - 1]!.outer);
    });
    const edge = shells.at(-1)!.outer;
    grounds.forEach(({ left, right, top, bottom }, r) => {
      expect(top - edge).toBeCloseTo(panels[r]!.top, 5);
      expect(bottom + edge).toBeCloseTo(panels[r]!.bottom, 5);
      expect(left - edge).toBeCloseTo((r * geometry.width) / regions + namesRoom(geometry), 5);
      expect(right).toBeGreaterThan(left);
    });
    expect(firmBand.bottom - firmBand.top).toBeGreaterThan(40);
  });

  test('distances in the knowledge space are true, and the path of the market lies inside every panel', () => {
    const { panels, stride, scale, firms: places, targetX, targetY, beliefX, beliefY } = atOnce(layoutKnowledge(input));
    const { left, right, top, bottom } = panels[0]!;
    for (let q = 0; q < index.quarters; q++) {
      expect(targetX[q]).toBeGreaterThan(left);
      expect(targetX[q]).toBeLessThan(right);
      expect(targetY[q]).toBeGreaterThan(top);
      expect(targetY[q]).toBeLessThan(bottom);
    }
    let checked = 0;
    for (let row = 0; row < firms.serial.length; row += 7) {
      const [x, y, bx, by] = [places.x[row]!, places.y[row]!, beliefX[row]!, beliefY[row]!];
      const shift = column(row) * stride;
      // Those beyond the edge are drawn at the edge.
      if (
        [x, bx].some((at) => at - shift <= left + 0.01 || at - shift >= right - 0.01) ||
        [y, by].some((at) => at <= top + 0.01 || at >= bottom - 0.01)
      )
        continue;
      const distance = Math.hypot(
        firms.positionX[row]! - firms.beliefX[row]!,
        firms.positionY[row]! - firms.beliefY[row]!,
      );
      expect(Math.hypot(x - bx, y - by)).toBeCloseTo(scale * distance, 1);
      checked++;
    }
    expect(checked).toBeGreaterThan(50);
  });

  test('misperception is the distance from the capacity-weighted belief to the market', () => {
    const { misperception } = atOnce(layoutKnowledge(input));
    const { offsets, capacity, beliefX, beliefY, region } = firms;
    const { targetX, targetY } = index.panel;
    const q = 30;
    for (let r = 0; r < regions; r++) {
      const sums = [0, 0, 0];
      for (let row = offsets[q]!; row < offsets[q + 1]!; row++) {
        if (region[row] !== r) continue;
        sums[0]! += capacity[row]!;
        sums[1]! += capacity[row]! * beliefX[row]!;
        sums[2]! += capacity[row]! * beliefY[row]!;
      }
      const expected = Math.hypot(sums[1]! / sums[0]! - targetX[q]!, sums[2]! / sums[0]! - targetY[q]!);
      expect(misperception[regions * q + r]).toBeCloseTo(expected, 5);
    }
  });

  test('firms of the value chain stand at level and margin in the row of their chain', () => {
    const { panels, rows, firms: places, lowest, highest, chains } = atOnce(layoutChain(input));
    expect(chains).toEqual([0, 2]);
    expect(rows[1]).toBeUndefined();
    expect(rows[0]!.bottom).toBeLessThan(rows[2]!.top);
    for (let row = 0; row < firms.serial.length; row += 5) {
      expect(places.x[row]).toBeCloseTo(levelX(panels[column(row)]!, firms.functionLevel[row]!), 2);
      expect(places.y[row]).toBeCloseTo(marginY(rows[firms.chain[row]!]!, firms.margin[row]!, lowest, highest), 2);
    }
  });
});

test('the main direction of a path is turned onto the horizontal, forward to the right', () => {
  const x = Float32Array.from({ length: 20 }, (_unused, k) => -k);
  const y = Float32Array.from({ length: 20 }, (_unused, k) => -2 * k);
  const turn = mainTurn(x, y);
  expect(Math.sin(turn) * x[19]! + Math.cos(turn) * y[19]!).toBeCloseTo(0, 4);
  expect(Math.cos(turn) * x[19]! - Math.sin(turn) * y[19]!).toBeCloseTo(Math.hypot(19, 38), 3);
});

test('a supplier is as specific as its ties on average, an idle one not at all', () => {
  const { index } = one;
  const { firms, suppliers } = index.panel;
  const specificity = atOnce(supplierSpecificity(one));
  const q = 20;
  for (let row = suppliers.offsets[q]!; row < suppliers.offsets[q + 1]!; row++) {
    const values: number[] = [];
    for (let k = SEGMENTS * firms.offsets[q]!; k < SEGMENTS * firms.offsets[q + 1]!; k++) {
      if (firms.ties[k] === suppliers.serial[row]) values.push(firms.tieSpecificity[k]!);
    }
    expect(specificity[row]).toBeCloseTo(
      values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length,
      5,
    );
  }
});

test('shares of imports count the inputs without a local supplier', () => {
  const { importShare } = atOnce(layoutSupply(one));
  const { offsets, ties } = one.index.panel.firms;
  const q = 12;
  for (let s = 0; s < SEGMENTS; s++) {
    let imports = 0;
    for (let row = offsets[q]!; row < offsets[q + 1]!; row++) if (ties[SEGMENTS * row + s]! < 0) imports++;
    expect(importShare[SEGMENTS * q + s]).toBeCloseTo(imports / (offsets[q + 1]! - offsets[q]!), 5);
  }
});

describe('value chain', () => {
  test('the curve lies between the margins of those who work there, and ends where nobody does', () => {
    const { index } = one;
    const { firms } = index.panel;
    const curve = new Float32Array(CURVE_POINTS);
    marginCurve(index, 40, 0, 1, 0, curve);
    const rows = Array.from(
      { length: firms.offsets[41]! - firms.offsets[40]! },
      (_unused, k) => firms.offsets[40]! + k,
    ).filter((row) => firms.chain[row] === 0);
    const margins = rows.map((row) => firms.margin[row]!);
    const highest = Math.max(...rows.map((row) => firms.functionLevel[row]!));
    const known = [...curve].filter((value) => !Number.isNaN(value));
    expect(known.length).toBeGreaterThan(3);
    for (const value of known) {
      expect(value).toBeGreaterThanOrEqual(Math.min(...margins) - 1e-6);
      expect(value).toBeLessThanOrEqual(Math.max(...margins) + 1e-6);
    }
    expect(highest < HIGHEST_LEVEL - 1 ? curve[CURVE_POINTS - 1] : Number.NaN).toBeNaN();
  });

  test('changes of level are counted at the boundary that was crossed', () => {
    const { index } = one;
    const { levels, switches } = atOnce(countFlows(index, 1));
    expect(levels.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
    expect(levels.filter((_n, k) => k % 2 === 1).every((n) => n === 0)).toBe(true);
    expect(switches.every((n) => n === 0)).toBe(true);
  });
});

describe('firms between two quarters', () => {
  const { firms: places } = atOnce(layoutSupply(one));
  const { index } = one;
  const frame = createFrame(index);
  const fill = (time: number): typeof frame => {
    resetFrame(frame, index.quarters, time);
    addRowFirms(frame, one, places);
    return frame;
  };
  const { offsets } = index.panel.firms;

  test('are all there, each once, with the newborns of the next quarter', () => {
    for (const q of [0, 11, 46]) {
      expect(fill(q).firms.count).toBe(offsets[q + 1]! - offsets[q]!);
      const born = index.birthOffsets[q + 2]! - index.birthOffsets[q + 1]!;
      const { firms } = fill(q + 0.4);
      expect(firms.count).toBe(offsets[q + 1]! - offsets[q]! + born);
      expect(new Set(firms.serial.subarray(0, firms.count)).size).toBe(firms.count);
    }
  });

  test('glide from one place to the next', () => {
    const row = offsets[20]!;
    const serial = index.panel.firms.serial[row]!;
    const next = rowAt(index.firms, serial, 21);
    expect(next).toBeGreaterThan(0);
    const { firms } = fill(20.25);
    const k = firms.serial.subarray(0, firms.count).indexOf(serial);
    expect(firms.x[k]).toBeCloseTo(places.x[row]! + 0.25 * (places.x[next]! - places.x[row]!), 3);
    expect(firms.y[k]).toBeCloseTo(places.y[row]! + 0.25 * (places.y[next]! - places.y[row]!), 3);
  });

  test('that close leave a ring where they stood', () => {
    const s = index.endings.find(
      (serial) => index.panel.book.firms.fate[serial] === 1 && index.firms.last[serial]! > 4,
    )!;
    const { rings } = fill(index.firms.last[s]! + 1);
    const k = rings.serial.subarray(0, rings.count).indexOf(s);
    const row = rowAt(index.firms, s, index.firms.last[s]!);
    expect(rings.x[k]).toBe(places.x[row]);
    expect(rings.alpha[k]).toBe(1);
  });
});

test('what the run measured of its links goes before what ties say, between missing and there by degrees', () => {
  const links = (_region: number, quarter: number) =>
    Array.from({ length: SEGMENTS }, (_unused, s) => ({
      state: 'partly' as const,
      local: (s * quarter) / 400,
      feeds: 2 + s,
    }));
  const { importShare, feeds } = atOnce(layoutSupply({ ...one, links }));
  const q = 20;
  for (let s = 0; s < SEGMENTS; s++) {
    expect(importShare[SEGMENTS * q + s]).toBeCloseTo(1 - (s * q) / 400, 6);
    expect(feeds[SEGMENTS * q + s]).toBe(2 + s);
  }
});

test('a shell is broken where demand would feed a maker, dotted where not, filled where makers deliver', () => {
  expect(shellLook(0, 3)).toEqual({ filled: 0, broken: 1, dotted: 0 });
  expect(shellLook(0, 0.4)).toEqual({ filled: 0, broken: 0, dotted: 1 });
  expect(shellLook(0.9, 3)).toEqual({ filled: 1, broken: 0, dotted: 0 });
  // No step of a hundredth changes any opacity by more than a tenth: nothing flickers at a threshold.
  for (let k = 0; k < 100; k++) {
    const [a, b] = [shellLook(k / 100, 1 + k / 500), shellLook((k + 1) / 100, 1 + (k + 1) / 500)];
    expect(a.filled + a.broken + a.dotted).toBeCloseTo(1, 12);
    for (const state of ['filled', 'broken', 'dotted'] as const)
      expect(Math.abs(a[state] - b[state])).toBeLessThan(0.1);
  }
});
