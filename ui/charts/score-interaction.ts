/** Hands and keys on a bar of the policy score. */
import type { Signal } from '@preact/signals';
import type { LeverId } from '../../engine/index.ts';
import type { MoveDocument } from '../../experiments/index.ts';
import { barOf, barAfterKey, barAfterMove, withBar, type Bar, type BarPart } from './bar-geometry.ts';
import { createGrip } from '../parts/grip.ts';
import { zoomOf } from '../parts/zoom.ts';

export type OnPolicy = (next: readonly MoveDocument[], phase: 'drag' | 'commit') => void;

export interface BarContext {
  readonly policy: readonly MoveDocument[];
  /** Position of the bar in the policy. */
  readonly at: number;
  readonly quarters: number;
  /** First quarter in which a bar may begin. */
  readonly open: number;
  readonly pixelsPerQuarter: number;
  /** Pixels of dragging for the whole range of levels. */
  readonly levelPixels: number;
  readonly onPolicy: OnPolicy;
  readonly activeLever: Signal<LeverId | null>;
  /** True while a bar is being dragged. */
  readonly dragging: Signal<boolean>;
}

/** A hand that took the middle of a bar goes so far, pixels, before its direction is known. */
const DECIDED = 4;

interface Drag {
  /** What is moved; the middle of a bar is its time or its level, once the hand has shown its direction. */
  part: BarPart | undefined;
  readonly x: number;
  readonly y: number;
  readonly policy: readonly MoveDocument[];
  readonly bar: Bar;
  last: Bar;
}

const replaced = (policy: readonly MoveDocument[], at: number, bar: Bar, quarters: number): readonly MoveDocument[] =>
  policy.map((move, i) => (i === at ? withBar(move, bar, quarters) : move));

const same = (a: Bar, b: Bar): boolean =>
  a.from === b.from && a.to === b.to && a.ramp === b.ramp && a.level === b.level;

/** The bar after a removed one takes its element and its focus; after the last one the time slider does. */
function keepFocus(part: Element): void {
  const plot = part.closest('.tl-plot');
  setTimeout(() => {
    if (document.activeElement === document.body)
      plot?.querySelector<HTMLElement>('[role=slider]')?.focus({ preventScroll: true });
  });
}

/** Event handlers of one bar; `context` gives the state of the last render. */
export function barHandlers(context: () => BarContext) {
  let drag: Drag | undefined;
  /** The part a pointer came down on, and whether its bar already had the focus. */
  let pressed: { readonly part: BarPart; readonly target: SVGElement; readonly inHand: boolean } | undefined;
  let stepped: readonly MoveDocument[] | undefined;

  const letGo = (end: 'keep' | 'restore'): void => {
    if (drag === undefined) return;
    const { bar, last, policy } = drag;
    drag = undefined;
    const { at, quarters, onPolicy, dragging } = context();
    dragging.value = false;
    if (!same(bar, last)) onPolicy(end === 'keep' ? replaced(policy, at, last, quarters) : policy, 'commit');
  };
  const settle = (): void => {
    if (stepped !== undefined) context().onPolicy(stepped, 'commit');
    stepped = undefined;
  };

  const grip = createGrip({
    take(_event, { x, y }) {
      const { part, target } = pressed!;
      const { policy, at, quarters, dragging } = context();
      const bar = barOf(policy[at]!, quarters);
      // Not left to the browser: some do not focus a shape that is pressed.
      target.focus({ preventScroll: true });
      drag = { part: part === 'body' || part === 'top' ? undefined : part, x, y, policy, bar, last: bar };
      dragging.value = true;
    },
    move(event) {
      if (drag === undefined) return;
      const { at, quarters, open, pixelsPerQuarter, levelPixels, onPolicy } = context();
      if (drag.part === undefined) {
        const across = Math.abs(event.clientX - drag.x);
        const down = Math.abs(event.clientY - drag.y);
        if (Math.max(across, down) < DECIDED) return;
        drag.part = down > across ? 'top' : 'body';
      }
      const zoom = zoomOf(event.currentTarget as Element);
      const by = {
        quarters: (event.clientX - drag.x) / zoom / pixelsPerQuarter,
        level: (drag.y - event.clientY) / zoom / levelPixels,
      };
      const next = barAfterMove(drag.bar, drag.part, by, quarters, open);
      if (same(next, drag.last)) return;
      drag.last = next;
      onPolicy(replaced(drag.policy, at, next, quarters), 'drag');
    },
    drop: () => letGo('keep'),
    cancel: () => letGo('restore'),
  });

  return {
    pointerDown(part: BarPart, event: PointerEvent): void {
      if (grip.held() || !event.isPrimary || event.button !== 0) return;
      const target = event.currentTarget as SVGElement;
      const inHand = target.parentElement!.contains(document.activeElement);
      pressed = { part, target, inHand };
      // Vertical swipes scroll the page: a finger changes the level of a bar only once it has the focus.
      grip.down(event, part !== 'top' ? 'x' : inHand ? 'y' : 'none');
    },
    /** Keeps the page from scrolling under a finger that changes the level of the focused bar. */
    touchStart(event: TouchEvent): void {
      if (pressed?.part === 'top' && pressed.inHand) event.preventDefault();
    },
    pointerMove: grip.move,
    pointerUp: grip.up,
    pointerCancel: grip.cancel,
    keyDown(part: BarPart, event: KeyboardEvent): void {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape' && drag !== undefined) {
        event.preventDefault();
        grip.release();
        return;
      }
      const { policy, at, quarters, open, onPolicy, activeLever } = context();
      const bar = barOf(policy[at]!, quarters);
      const next = barAfterKey(bar, part, event.key, event.shiftKey, quarters, open);
      if (next === undefined) return;
      event.preventDefault();
      if (next === 'remove') {
        stepped = undefined;
        activeLever.value = null;
        keepFocus(event.currentTarget as Element);
        onPolicy(
          policy.filter((_move, i) => i !== at),
          'commit',
        );
      } else if (!same(next, bar)) {
        // A held key is one change: it is committed when the key comes up.
        stepped = replaced(policy, at, next, quarters);
        onPolicy(stepped, 'drag');
      }
    },
    keyUp: settle,
    blur: settle,
    /** The bar is gone: the policy in hand may be that of another scenario by now. */
    gone(): void {
      stepped = undefined;
      if (drag === undefined) return;
      drag = undefined;
      context().dragging.value = false;
    },
  };
}
