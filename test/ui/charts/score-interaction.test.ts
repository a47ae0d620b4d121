// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { LeverId } from '../../../engine/index.ts';
import type { MoveDocument } from '../../../experiments/index.ts';
import { barHandlers } from '../../../ui/charts/score-interaction.ts';

const policy: readonly MoveDocument[] = [{ lever: 'rd', level: 0.5, from: 40, to: 80 }];

type Part = 'body' | 'top' | 'start' | 'end';

/** Hands on the bar in a run whose first 32 quarters are measured. */
function inHand() {
  let last: readonly MoveDocument[] = policy;
  const context = {
    get policy() {
      return last;
    },
    at: 0,
    quarters: 200,
    open: 32,
    pixelsPerQuarter: 4,
    levelPixels: 44,
    onPolicy: (next: readonly MoveDocument[]) => (last = next),
    activeLever: signal<LeverId | null>(null),
    dragging: signal(false),
  };
  const bar = () => {
    const { level, from, to } = last[0]!;
    return { level, from, to };
  };
  return { hands: barHandlers(() => context), bar };
}

function pressed(part: Part, ...keys: readonly string[]) {
  const { hands, bar } = inHand();
  for (const key of keys) hands.keyDown(part, new KeyboardEvent('keydown', { key }));
  return bar();
}

/** A mouse that takes a part of the bar and goes along a way. */
function dragged(part: Part, ...way: readonly (readonly [number, number])[]) {
  const { hands, bar } = inHand();
  const target = {
    currentCSSZoom: 1,
    parentElement: { contains: () => false },
    setPointerCapture: () => undefined,
    focus: () => undefined,
  };
  const event = (clientX: number, clientY: number): PointerEvent =>
    ({
      pointerId: 1,
      pointerType: 'mouse',
      isPrimary: true,
      button: 0,
      clientX,
      clientY,
      currentTarget: target,
      preventDefault: () => undefined,
    }) as unknown as PointerEvent;
  hands.pointerDown(part, event(100, 100));
  for (const [dx, dy] of way) hands.pointerMove(event(100 + dx, 100 + dy));
  hands.pointerUp(event(100 + way.at(-1)![0], 100 + way.at(-1)![1]));
  return bar();
}

test.each(['body', 'top'] as const)('the direction of the hand decides what the middle of a bar does: %s', (part) => {
  expect(dragged(part, [20, 3], [40, 30])).toEqual({ level: 0.5, from: 50, to: 90 });
  expect(dragged(part, [3, -11], [40, -22])).toEqual({ level: 1, from: 40, to: 80 });
  expect(dragged(part, [2, 2], [3, -1])).toEqual({ level: 0.5, from: 40, to: 80 });
});

test('an edge taken at its handle is that edge, whichever way the hand goes', () => {
  expect(dragged('start', [1, 30], [20, 30])).toEqual({ level: 0.5, from: 45, to: 80 });
  expect(dragged('end', [-20, -30])).toEqual({ level: 0.5, from: 40, to: 75 });
});

test('where the past is measured no hand and no key moves a bar before today', () => {
  expect(dragged('body', [-20, 0], [-200, 0])).toEqual({ level: 0.5, from: 32, to: 72 });
  expect(dragged('start', [-20, 0], [-200, 0])).toEqual({ level: 0.5, from: 32, to: 80 });
  expect(pressed('body', 'Home')).toEqual({ level: 0.5, from: 32, to: 72 });
  expect(pressed('start', 'PageDown', 'PageDown', 'PageDown')).toEqual({ level: 0.5, from: 32, to: 80 });
});
