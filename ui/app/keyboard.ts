/** Keys of the whole page: playback, undo and redo. Controls that use a key themselves keep it. */
import type { Studio } from './studio.ts';

/** Controls that use arrows and the like themselves. */
const OWN_KEYS = 'input, select, textarea, [role="slider"], [role="application"], [role="tab"], [contenteditable]';
/** Controls that only use the space bar. */
const OWN_SPACE = 'button, summary, a[href]';
const TEXT_FIELDS = 'input:not([type="range"]), textarea, [contenteditable]';
const YEAR = 4;

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Listens until the returned function is called. */
export function listenToKeys(studio: Studio): () => void {
  const { playback } = studio;
  const steps: Readonly<Record<string, () => void>> = {
    ' ': playback.toggle,
    ArrowLeft: () => playback.step(-1),
    ArrowRight: () => playback.step(1),
    PageUp: () => playback.step(-YEAR),
    PageDown: () => playback.step(YEAR),
    Home: () => playback.step(Number.NEGATIVE_INFINITY),
    End: () => playback.step(Number.POSITIVE_INFINITY),
  };
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase();
      if ((key !== 'z' && key !== 'y') || isWithin(event.target, TEXT_FIELDS)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) studio.redo();
      else studio.undo();
      return;
    }
    const act = event.shiftKey ? undefined : steps[event.key];
    if (act === undefined || isWithin(event.target, OWN_KEYS)) return;
    if (event.key === ' ' && isWithin(event.target, OWN_SPACE)) return;
    event.preventDefault();
    act();
  }
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
