import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureHeight, figureLayout } from '../../../ui/figures/figure-layout.ts';
import { ticksOf } from '../../../ui/plot/value-scale.ts';

describe('layout of a figure', () => {
  it('stacks panels between phases and axis, none of them flat, at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 240, max: 3000 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 4, max: 2000 }),
        fc.integer({ min: 0, max: 300 }),
        (width, count, quarters, ends) => {
          const { panels, phases, axis, left, right, height } = figureLayout(width, quarters, count, ends);
          expect(height).toBe(figureHeight(width));
          expect(right - left).toBeGreaterThanOrEqual(100);
          // Labels get what they need and no more, unless they would leave too little to the plot.
          expect(width - right).toBeLessThanOrEqual(ends);
          if (ends < 0.4 * width - 1) expect(width - right).toBe(ends);
          let edge = phases.top + phases.height;
          for (const { nameAt, top, height: tall } of panels) {
            expect(nameAt).toBeGreaterThan(edge);
            expect(top).toBeGreaterThan(nameAt);
            expect(tall).toBeGreaterThanOrEqual(36);
            edge = top + tall;
          }
          expect(edge).toBeLessThanOrEqual(axis.top);
        },
      ),
    );
  });

  it('finds the quarter under a pixel', () => {
    const layout = figureLayout(400, 200, 2, 60);
    for (const quarter of [0, 1, 57, 199]) expect(layout.quarterAt(layout.at(quarter))).toBeCloseTo(quarter, 9);
    expect(layout.quarterAt(-50)).toBe(0);
    expect(layout.quarterAt(9999)).toBe(199);
  });

  it('labels a scale at round values, fewer where there is less room', () => {
    expect(ticksOf([0, 1], 200, 50)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticksOf([0, 1], 44, 34)).toEqual([0, 1]);
  });
});
