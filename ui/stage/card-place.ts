/** Where the card of the selected firm is: over the stage, at an edge, or told to somebody who draws it elsewhere. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CardSide, FirmCardProps } from './firm-card.tsx';
import type { StoryContext } from './firm-story.ts';
import { identityHex } from './identity.ts';
import type { StageScene } from './stage-scene.ts';
import type { StageViewId } from './stage-views.ts';

/** Room a card takes at the right edge, and a strip at the bottom of a narrow stage, CSS pixels. */
const CARD_WIDTH = 330;
const CARD_HEIGHT = 300;
/** Share of a narrow stage's height that the strip takes at most. */
const STRIP_SHARE = 0.52;
/** The edge at which the card does not cover the firm. */
export function cardSide(
  { picture, geometry }: StageScene,
  view: StageViewId,
  serial: number,
  right: number,
): CardSide {
  if (serial < 0) return geometry.compact ? 'bottom' : 'right';
  const shown = picture(view);
  if (shown === undefined) return geometry.compact ? 'bottom' : 'right';
  const { x, y } = shown.place(serial, { x: 0, y: 0, r: 0 });
  if (geometry.compact) return y > (1 - STRIP_SHARE) * geometry.height ? 'top' : 'bottom';
  return x > right - CARD_WIDTH && y < CARD_HEIGHT ? 'left' : 'right';
}

export interface ToldCard {
  readonly scene: StageScene | undefined;
  readonly serial: number;
  /** Identity of the selected firm. */
  readonly hex: string | null;
  readonly quarter: ReadonlySignal<number>;
  readonly context: StoryContext;
  readonly selected: Signal<string | null>;
}

/** Tells the card of the selected firm as long as there is one; nothing without somebody to tell. */
export function useToldCard(
  told: Signal<FirmCardProps | undefined> | undefined,
  { scene, serial, hex, quarter, context, selected }: ToldCard,
): void {
  useEffect(() => {
    if (told === undefined) return undefined;
    told.value =
      scene === undefined || hex === null
        ? undefined
        : {
            scene,
            serial,
            quarter,
            context,
            onPick: (firm) => (selected.value = identityHex(scene.index.panel.book.firms.identity, firm)),
            onClose: () => (selected.value = null),
          };
    return () => (told.value = undefined);
  }, [told, scene, serial, hex, quarter, context, selected]);
}
