/**
 * A control that is dragged or whose key is held ends the change itself. One that goes away meanwhile, with its screen or
 * with the bar it belongs to, hears no more of the hand: once that has certainly let go, the change counts as it stands.
 */
import type { Steps } from './steps.ts';

/** Follows hands and keys wherever they are let go; the returned function stops it. */
export function settleWhenLetGo({ settle }: Pick<Steps, 'settle'>): () => void {
  const down = new Set<number>();
  const stop = new AbortController();
  const hear = <Name extends keyof WindowEventMap>(name: Name, heard: (event: WindowEventMap[Name]) => void): void =>
    addEventListener(name, heard, { capture: true, signal: stop.signal });
  /** After the control itself has had its turn, which may be with the event that follows. */
  const soon = (): void => void setTimeout(() => void (down.size === 0 && !stop.signal.aborted && settle()));
  const up = ({ pointerId }: PointerEvent): void => {
    down.delete(pointerId);
    soon();
  };
  hear('pointerdown', ({ pointerId }) => void down.add(pointerId));
  hear('pointerup', up);
  hear('pointercancel', up);
  hear('keyup', soon);
  hear('blur', ({ target }) => {
    // An element is left far more often, and the window hears of it on the way down.
    if (target instanceof Node) return;
    down.clear();
    soon();
  });
  return () => stop.abort();
}
