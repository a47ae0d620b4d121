/**
 * When a pointer grips a control: a mouse at once, a finger only after it has moved along the control's axis, or
 * tapped it.
 */

/** A finger must travel this far, pixels of the window, before its intention is known. */
const SLOP = 10;

/** The direction a control is moved in by a finger; `none` where it can only be tapped. */
export type GripAxis = 'x' | 'y' | 'none';

export interface GripHandlers {
  /** The pointer grips the control; `x` and `y` are where on the window it came down. */
  readonly take: (event: PointerEvent, start: { readonly x: number; readonly y: number }) => void;
  readonly move: (event: PointerEvent) => void;
  /** Released: the change is kept. */
  readonly drop: (event: PointerEvent) => void;
  /** The browser needs the pointer for something else: as if the control had never been gripped. */
  readonly cancel: () => void;
}

export interface Grip {
  readonly down: (event: PointerEvent, axis?: GripAxis) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly cancel: (event: PointerEvent) => void;
  /** Restores the control as it was before. */
  readonly release: () => void;
  readonly held: () => boolean;
}

interface Hold {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly axis: GripAxis;
  state: 'undecided' | 'held' | 'passing';
}

/**
 * Handlers for the pointer events of one control, which has `touch-action: pan-y`: a finger that moves up or down
 * scrolls the page.
 */
export function createGrip(hands: GripHandlers): Grip {
  let hold: Hold | undefined;

  const mine = (event: PointerEvent): Hold | undefined => (hold?.pointer === event.pointerId ? hold : undefined);
  const end = (): void => {
    const held = hold?.state === 'held';
    hold = undefined;
    if (held) hands.cancel();
  };

  return {
    down(event, axis = 'x') {
      // Of several fingers the first counts.
      if (event.button !== 0 || !event.isPrimary) return;
      end();
      event.preventDefault();
      const mouse = event.pointerType === 'mouse';
      hold = {
        pointer: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        axis,
        state: mouse ? 'held' : 'undecided',
      };
      if (!mouse) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      hands.take(event, hold);
    },
    move(event) {
      const now = mine(event);
      if (now?.state === 'undecided') {
        const across = Math.abs(event.clientX - now.x);
        const down = Math.abs(event.clientY - now.y);
        if (Math.max(across, down) < SLOP) return;
        now.state = (now.axis === 'x' && across > down) || (now.axis === 'y' && down > across) ? 'held' : 'passing';
        if (now.state === 'held') hands.take(event, now);
      }
      if (now?.state === 'held') hands.move(event);
    },
    up(event) {
      const now = mine(event);
      if (now === undefined) return;
      hold = undefined;
      // A gesture on the control is not meant for the elements around it either.
      if (now.state === 'passing') event.stopPropagation();
      if (now.state === 'undecided') hands.take(event, now);
      if (now.state !== 'passing') hands.drop(event);
    },
    cancel(event) {
      if (mine(event) !== undefined) end();
    },
    release: end,
    held: () => hold?.state === 'held',
  };
}
