/** Pointer and keyboard on the map: hover, pin, travel from firm to firm. */
import type { Signal } from '@preact/signals';
import { spotOf } from './draw-selection.ts';
import type { Frame } from './frame.ts';
import { largestMark, markAt, markToward } from './hit-test.ts';
import { identityHex } from './identity.ts';
import type { Marks } from './marks.ts';
import type { Picture } from './picture.ts';
import type { StageScene } from './stage-scene.ts';
import type { Hovered } from './stage-tooltip.tsx';
import { pointIn } from '../parts/zoom.ts';

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const MOUSE_SLACK = 5;
const TOUCH_SLACK = 16;

/** What is on the screen. */
export interface ShownStage {
  readonly scene: StageScene;
  readonly picture: Picture;
  readonly frame: Frame;
}

export interface Interaction {
  readonly shown: () => ShownStage | undefined;
  /** Serial of the selected firm, −1 for none. */
  readonly serial: () => number;
  readonly selected: Signal<string | null>;
  readonly hovered: Signal<Hovered | null>;
}

function hovering(frame: Frame, x: number, y: number, slack: number): Hovered | null {
  const found = (kind: Hovered['kind'], marks: Marks, reach: number): Hovered | null => {
    const k = markAt(marks, x, y, reach);
    return k < 0 ? null : { kind, serial: marks.serial[k]!, x: marks.x[k]!, y: marks.y[k]! };
  };
  return found('firm', frame.firms, slack) ?? found('firm', frame.gone, slack) ?? found('supplier', frame.suppliers, 3);
}

/** Event handlers for the element that holds the canvas. */
export function stageHandlers({ shown: onScreen, serial, selected, hovered }: Interaction) {
  const pointed = (event: PointerEvent | MouseEvent, slack: number): Hovered | null => {
    const shown = onScreen();
    if (shown === undefined) return null;
    const { x, y } = pointIn(event.currentTarget as HTMLElement, event);
    return hovering(shown.frame, x, y, slack);
  };
  const elsewhereAt = (event: PointerEvent | MouseEvent, slack: number): string | undefined => {
    const { x, y } = pointIn(event.currentTarget as HTMLElement, event);
    return onScreen()?.picture.elsewhereAt?.(x, y, slack);
  };
  const pin = ({ scene }: ShownStage, marks: Marks, k: number): void => {
    if (k >= 0) selected.value = identityHex(scene.index.panel.book.firms.identity, marks.serial[k]!);
  };
  return {
    onPointerMove(event: PointerEvent): void {
      if (event.pointerType === 'touch') return;
      const now = pointed(event, MOUSE_SLACK);
      const before = hovered.peek();
      if (now?.kind !== before?.kind || now?.serial !== before?.serial) hovered.value = now;
      const found = now?.kind === 'firm' || (now === null && elsewhereAt(event, MOUSE_SLACK) !== undefined);
      (event.currentTarget as HTMLElement).style.cursor = found ? 'pointer' : 'default';
    },
    onPointerLeave(): void {
      hovered.value = null;
    },
    onClick(event: MouseEvent): void {
      const shown = onScreen();
      if (shown === undefined) return;
      const touch = (event as Partial<PointerEvent>).pointerType === 'touch';
      const hit = pointed(event, touch ? TOUCH_SLACK : MOUSE_SLACK);
      if (hit?.kind === 'supplier') return;
      const elsewhere = hit === null ? elsewhereAt(event, touch ? TOUCH_SLACK : MOUSE_SLACK) : undefined;
      if (elsewhere !== undefined && elsewhere !== selected.peek()) {
        selected.value = elsewhere;
        return;
      }
      selected.value =
        hit === null || hit.serial === serial()
          ? null
          : identityHex(shown.scene.index.panel.book.firms.identity, hit.serial);
    },
    onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape' && selected.peek() !== null) {
        selected.value = null;
        event.stopPropagation();
        return;
      }
      const toward = arrows[event.key];
      const shown = onScreen();
      if (toward === undefined || shown === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const { firms } = shown.frame;
      const current = serial();
      if (current < 0) {
        pin(shown, firms, largestMark(firms));
        return;
      }
      const from = spotOf(shown.picture, shown.frame, current, { x: 0, y: 0, r: 0 });
      pin(shown, firms, markToward(firms, from.x, from.y, toward[0], toward[1]));
    },
  };
}
