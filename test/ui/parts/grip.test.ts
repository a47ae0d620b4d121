/** Whose a pointer is: the control's or the page's. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGrip, type GripAxis } from '../../../ui/parts/grip.ts';

type Step = readonly [kind: 'down' | 'move' | 'up' | 'cancel', x?: number, y?: number];

/** What the hands are told of a sequence of events. */
function told(
  steps: readonly Step[],
  {
    axis = 'x',
    pointerType = 'touch',
    pointerId = 1,
  }: { axis?: GripAxis; pointerType?: string; pointerId?: number } = {},
) {
  const calls: string[] = [];
  const grip = createGrip({
    take: (_event, { x, y }) => calls.push(`take ${x},${y}`),
    move: ({ clientX }) => calls.push(`move ${clientX}`),
    drop: ({ clientX }) => calls.push(`drop ${clientX}`),
    cancel: () => calls.push('cancel'),
  });
  for (const [kind, clientX = 0, clientY = 0] of steps) {
    const event = {
      button: 0,
      isPrimary: pointerId === 1,
      pointerId,
      pointerType,
      clientX,
      clientY,
      currentTarget: { setPointerCapture: () => calls.push('capture') },
      preventDefault: () => undefined,
      stopPropagation: () => calls.push('stop'),
    } as unknown as PointerEvent;
    if (kind === 'down') grip.down(event, axis);
    else grip[kind](event);
  }
  return calls;
}

test('a mouse has it at once', () => {
  expect(
    told(
      [
        ['down', 5],
        ['move', 6, 90],
        ['up', 7],
      ],
      { pointerType: 'mouse' },
    ),
  ).toEqual(['capture', 'take 5,0', 'move 6', 'drop 7']);
});

test('a finger has it once it has gone along it', () => {
  expect(
    told([
      ['down', 5],
      ['move', 9],
      ['move', 20, 3],
      ['move', 30, 99],
      ['up', 31],
    ]),
  ).toEqual(['take 5,0', 'move 20', 'move 30', 'drop 31']);
  expect(told([['down'], ['move', 3, 20], ['move', 90, 20], ['up', 90]])).toEqual(['stop']);
  expect(told([['down'], ['move', 20, 3], ['cancel']])).toEqual(['take 0,0', 'move 20', 'cancel']);
  expect(told([['down'], ['cancel']])).toEqual([]);
});

test('a tap sets it', () => {
  expect(
    told([
      ['down', 5],
      ['move', 7, 3],
      ['up', 7, 3],
    ]),
  ).toEqual(['take 5,0', 'drop 7']);
  expect(told([['down'], ['up']], { axis: 'none' })).toEqual(['take 0,0', 'drop 0']);
});

test('one that stands upright is moved up and down, one that only takes taps not at all', () => {
  expect(told([['down'], ['move', 3, 20], ['up', 3]], { axis: 'y' })).toEqual(['take 0,0', 'move 3', 'drop 3']);
  expect(told([['down'], ['move', 20], ['up', 20]], { axis: 'none' })).toEqual(['stop']);
});

test('a second finger has nothing', () => {
  expect(told([['down'], ['move', 40], ['up', 40]], { pointerId: 2 })).toEqual([]);
});

test('whatever a finger does, what is taken ends once, and up and down takes nothing', () => {
  const place = fc.integer({ min: -200, max: 200 });
  const step = fc.oneof(
    fc.tuple(fc.constantFrom('move' as const), place, place),
    fc.tuple(fc.constantFrom('down' as const, 'up' as const, 'cancel' as const), place, place),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const calls = told([...steps, ['cancel']]).map((call) => call.split(' ')[0]);
      const count = (word: string): number => calls.filter((call) => call === word).length;
      expect(count('take')).toBe(count('drop') + count('cancel'));
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 1 }),
      fc.integer({ min: -9, max: 9 }),
      (down, across) => {
        expect(told([['down'], ...down.map((y): Step => ['move', across, y]), ['up', across, 300]])).toEqual(['stop']);
      },
    ),
  );
});
