import { describe, expect, test } from 'vitest';
import type { MoveDocument } from '../../../experiments/index.ts';
import {
  barCorners,
  barEdge,
  barOf,
  barParts,
  barsAfterShift,
  barShape,
  hitBoxes,
  barAfterKey,
  barAfterMove,
  visibleRamp,
  withBar,
  type Bar,
} from '../../../ui/charts/bar-geometry.ts';

const QUARTERS = 200;
const bar: Bar = { from: 40, to: 80, ramp: 8, level: 0.5 };
const open: Bar = { from: 40, to: QUARTERS, ramp: 8, level: 0.5 };
const right = (quarters: number) => ({ quarters, level: 0 });
const up = (level: number) => ({ quarters: 0, level });

describe('a bar and its move', () => {
  test('what the document leaves out is filled in', () => {
    expect(barOf({ lever: 'rd', level: 0.5, from: 40 }, QUARTERS)).toEqual(open);
    expect(barOf({ lever: 'rd', level: 0.5, from: 40, to: 900, ramp: 0 }, QUARTERS)).toEqual({ ...open, ramp: 1 });
    expect(barOf({ lever: 'rd', level: 0.5, from: 300 }, QUARTERS)).toMatchObject({ from: QUARTERS, to: QUARTERS });
  });

  test('a bar that was not changed gives its move back', () => {
    const moves: MoveDocument[] = [
      { lever: 'rd', level: 0.5, from: 40 },
      { lever: 'rd', region: 'a', level: 0.5, from: 40, to: 900, ramp: 0 },
      { lever: 'rd', level: 0.5, from: 300 },
    ];
    for (const move of moves) expect(withBar(move, barOf(move, QUARTERS), QUARTERS)).toEqual(move);
  });

  test('an end dragged to the end of the axis stays open, one dragged away from it is written', () => {
    const move: MoveDocument = { lever: 'rd', level: 0.5, from: 40, to: 80 };
    expect(withBar(move, { ...bar, to: QUARTERS }, QUARTERS)).toEqual({ lever: 'rd', level: 0.5, from: 40 });
    expect(withBar({ lever: 'rd', level: 0.5, from: 40 }, bar, QUARTERS)).toEqual(move);
    expect(withBar(move, { ...bar, ramp: 3 }, QUARTERS)).toEqual({ ...move, ramp: 3 });
  });
});

describe('dragging', () => {
  test('the start stops before the end and at the beginning of the run', () => {
    expect(barAfterMove(bar, 'start', right(-10), QUARTERS)).toEqual({ ...bar, from: 30 });
    expect(barAfterMove(bar, 'start', right(-100), QUARTERS).from).toBe(0);
    expect(barAfterMove(bar, 'start', right(100), QUARTERS).from).toBe(79);
  });

  test('the end stops after the start and at the end of the run', () => {
    expect(barAfterMove(bar, 'end', right(-100), QUARTERS).to).toBe(41);
    expect(barAfterMove(bar, 'end', right(500), QUARTERS).to).toBe(QUARTERS);
  });

  test('the body keeps its length; an open bar only moves its beginning', () => {
    expect(barAfterMove(bar, 'body', right(7.4), QUARTERS)).toEqual({ ...bar, from: 47, to: 87 });
    expect(barAfterMove(bar, 'body', right(500), QUARTERS)).toEqual({ ...bar, from: 160, to: 200 });
    expect(barAfterMove(bar, 'body', right(-500), QUARTERS)).toEqual({ ...bar, from: 0, to: 40 });
    expect(barAfterMove(open, 'body', right(20), QUARTERS)).toEqual({ ...open, from: 60 });
    expect(barAfterMove(open, 'body', right(500), QUARTERS).from).toBe(QUARTERS - 1);
  });

  test('the shoulder stays on the bar, also when the ramp was longer than it', () => {
    expect(barAfterMove(bar, 'shoulder', right(4), QUARTERS).ramp).toBe(12);
    expect(barAfterMove(bar, 'shoulder', right(-100), QUARTERS).ramp).toBe(1);
    expect(barAfterMove(bar, 'shoulder', right(100), QUARTERS).ramp).toBe(40);
    const short: Bar = { ...bar, to: 44 };
    expect(visibleRamp(short)).toBe(4);
    expect(barAfterMove(short, 'shoulder', right(0), QUARTERS)).toBe(short);
    expect(barAfterMove(short, 'shoulder', right(-1), QUARTERS).ramp).toBe(3);
  });

  test('the top goes in steps of a twentieth, never to nothing', () => {
    expect(barAfterMove(bar, 'top', up(0.13), QUARTERS).level).toBe(0.65);
    expect(barAfterMove(bar, 'top', up(-3), QUARTERS).level).toBe(0.05);
    expect(barAfterMove(bar, 'top', up(3), QUARTERS).level).toBe(1);
    expect(barAfterMove({ ...bar, level: 0.333 }, 'top', up(0), QUARTERS).level).toBe(0.333);
    for (let step = 1; step <= 20; step++)
      expect(String(barAfterMove({ ...bar, level: 0.05 }, 'top', up((step - 1) / 20), QUARTERS).level)).toMatch(
        /^(1|0\.\d\d?)$/,
      );
  });
});

describe('where the past is measured', () => {
  const TODAY = 60;

  test('a bar that lies before today is taken to it, whichever of its times is moved', () => {
    expect(barAfterMove(bar, 'start', right(-3), QUARTERS, TODAY)).toEqual({ ...bar, from: 60 });
    expect(barAfterMove({ ...bar, to: 50 }, 'start', right(1), QUARTERS, TODAY)).toEqual({ ...bar, from: 60, to: 61 });
    expect(barAfterMove(bar, 'body', right(-3), QUARTERS, TODAY)).toEqual({ ...bar, from: 60, to: 100 });
    expect(barAfterMove({ ...bar, to: 190 }, 'body', right(0), QUARTERS, TODAY)).toEqual({ ...bar, from: 60, to: 200 });
    expect(barAfterMove(open, 'body', right(-30), QUARTERS, TODAY)).toEqual({ ...open, from: 60 });
    expect(barAfterMove({ ...bar, from: 70 }, 'body', right(7), QUARTERS, TODAY)).toEqual({ ...bar, from: 77, to: 87 });
  });

  test('the bars of a package stop together at today', () => {
    const [early, late] = [
      { ...bar, from: 64 },
      { ...open, from: 70 },
    ];
    expect(barsAfterShift([early, late], -20, QUARTERS, TODAY).map(({ from }) => from)).toEqual([60, 66]);
  });
});

describe('keys', () => {
  const press = (part: (typeof barParts)[number], key: string, shift = false) =>
    barAfterKey(bar, part, key, shift, QUARTERS);

  test('arrows step, with Shift by a year or a quarter of the range', () => {
    expect(press('start', 'ArrowRight')).toEqual({ ...bar, from: 41 });
    expect(press('end', 'ArrowLeft', true)).toEqual({ ...bar, to: 76 });
    expect(press('top', 'ArrowUp')).toEqual({ ...bar, level: 0.55 });
    expect(press('top', 'ArrowDown', true)).toEqual({ ...bar, level: 0.25 });
    expect(press('shoulder', 'PageUp')).toEqual({ ...bar, ramp: 12 });
  });

  test('on the body left and right shift, up and down change the level', () => {
    expect(press('body', 'ArrowLeft')).toEqual({ ...bar, from: 39, to: 79 });
    expect(press('body', 'ArrowUp')).toEqual({ ...bar, level: 0.55 });
  });

  test('Home and End go to the limits', () => {
    expect(press('start', 'Home')).toEqual({ ...bar, from: 0 });
    expect(press('end', 'End')).toEqual({ ...bar, to: QUARTERS });
    expect(press('top', 'End')).toEqual({ ...bar, level: 1 });
    expect(press('body', 'End')).toEqual({ ...bar, from: 160, to: 200 });
  });

  test('Delete removes, other keys mean nothing', () => {
    expect(press('shoulder', 'Delete')).toBe('remove');
    expect(press('body', 'Backspace')).toBe('remove');
    expect(press('body', 'a')).toBeUndefined();
  });
});

describe('drawing', () => {
  const x = (quarter: number): number => 100 + quarter * 4;

  test('height is strength and slope is ramp', () => {
    const corners = barCorners(bar, x, 300, 20);
    expect(corners).toEqual({ start: 260, shoulder: 292, end: 420, base: 300, top: 290 });
    expect(barEdge(corners)).toBe('M260 300L292 290H420');
    expect(barShape(corners)).toBe('M260 300L292 290H420V300Z');
  });

  test('a bar shorter than its ramp does not reach its level', () => {
    const corners = barCorners({ ...bar, to: 44 }, x, 300, 20);
    expect(corners.shoulder).toBe(corners.end);
    expect(corners.top).toBe(295);
  });

  test.each([9, 22])(
    'every part can be hit within a reach of %i pixels, and the ends do not overlap the shoulder',
    (reach) => {
      for (const one of [bar, open, { ...bar, ramp: 1 }, { ...bar, level: 0.05 }, { ...bar, level: 1 }]) {
        const boxes = hitBoxes(barCorners(one, x, 300, 20), { top: 276, height: 28 }, reach);
        for (const part of barParts) {
          expect(boxes[part].width, part).toBeGreaterThanOrEqual(4);
          expect(boxes[part].height, part).toBeGreaterThanOrEqual(6);
        }
        expect(boxes.start.x + boxes.start.width).toBeLessThanOrEqual(boxes.shoulder.x + 1e-9);
        expect(boxes.top.x + boxes.top.width).toBeLessThanOrEqual(boxes.end.x + 1e-9);
      }
    },
  );
});

test('bars moved together keep their distances, and stop together', () => {
  const pair = [bar, { ...open, from: 60 }];
  expect(barsAfterShift(pair, 10, QUARTERS).map(({ from, to }) => [from, to])).toEqual([
    [50, 90],
    [70, QUARTERS],
  ]);
  expect(barsAfterShift(pair, -90, QUARTERS).map(({ from }) => from)).toEqual([0, 20]);
  expect(barsAfterShift(pair, 1e6, QUARTERS).map(({ from, to }) => [from, to])).toEqual([
    [160, 200],
    [180, QUARTERS],
  ]);
});
