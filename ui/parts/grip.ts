/**
 * When a pointer on a control has hold of it: a mouse at once, a finger only once it has gone along the control, or
 * tapped it.
 */

/** A finger goes at least so far, pixels of the window, before it is known what it wants. */
const SLOP = 10;

/** The direction a control is moved in by a finger; `none` where it can only be tapped. */
export type GripAxis = 'x' | 'y' | 'none';

export interface GripHandlers {
  /** The pointer has hold of the control; `x` and `y` tell where on the window it came down. */
  readonly take: (event: PointerEvent, start: { readonly x: number; readonly y: number }) => void;
  readonly move: (event: PointerEvent) => void;
  /** Let go: what was made holds. */
  readonly drop: (event: PointerEvent) => void;
  /** The browser needs the pointer for something else: as if nothing had been taken. */
  readonly cancel: () => void;
}

export interface Grip {
  readonly down: (event: PointerEvent, axis?: GripAxis) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly cancel: (event: PointerEvent) => void;
  /** Gives the control back as it was before. */
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
 * Handlers for the pointer events of one control, which has `touch-action: pan-y`: a finger that goes up or down is the
 * page's.
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
      // Of several fingers the first has it.
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
      // What passed over the control was not meant for what lies around it either.
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
