/** Keys of the whole page. Controls that use a key themselves keep it. */
import type { Studio } from '../studio/studio.ts';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';

/** Keys as a person reads them, in the order of the help. */
export const shortcuts = [
  { id: 'play', keys: ['Space'] },
  { id: 'step', keys: ['←', '→'] },
  { id: 'year', keys: ['PgUp', 'PgDn'] },
  { id: 'ends', keys: ['Home', 'End'] },
  { id: 'undo', keys: ['Ctrl Z'] },
  { id: 'redo', keys: ['Ctrl Y', 'Ctrl ⇧ Z'] },
  { id: 'replay', keys: ['R'] },
  { id: 'changes', keys: ['C'] },
  { id: 'help', keys: ['?'] },
  { id: 'bar', keys: ['←', '→', '↑', '↓'] },
  { id: 'leap', keys: ['⇧ ←', '⇧ →'] },
  { id: 'remove', keys: ['Delete'] },
  { id: 'close', keys: ['Esc'] },
] as const;
export type ShortcutId = (typeof shortcuts)[number]['id'];

/** Controls that use arrows and the like themselves. */
const OWN_KEYS = 'input, select, textarea, [role="slider"], [role="application"], [role="tab"], [contenteditable]';
/** Controls that only use the space bar. */
const OWN_SPACE = 'button, summary, a[href]';
const TEXT_FIELDS = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, [contenteditable]';

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
    PageUp: () => playback.step(-QUARTERS_PER_YEAR),
    PageDown: () => playback.step(QUARTERS_PER_YEAR),
    Home: () => playback.step(Number.NEGATIVE_INFINITY),
    End: () => playback.step(Number.POSITIVE_INFINITY),
  };
  const letters: Readonly<Record<string, () => void>> = {
    r: studio.replay,
    c: () => (studio.sheet.value = { kind: 'changes' }),
    '?': () => (studio.sheet.value = { kind: 'keys' }),
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
    // What lies over the page keeps the keys to itself.
    if (studio.sheet.peek() !== null) return;
    const letter = letters[event.key.toLowerCase()];
    if (letter !== undefined) {
      // A list jumps to the entry that begins with the letter.
      if (event.repeat || isWithin(event.target, `${TEXT_FIELDS}, select`)) return;
      event.preventDefault();
      letter();
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
