/** Keys of the whole page. Controls that use a key themselves keep it. */
import type { Studio } from '../studio/studio.ts';
import { QUARTERS_PER_YEAR } from '../../engine/index.ts';

/** Controls that use arrows and the like themselves. */
const OWN_KEYS = 'input, select, textarea, [role="slider"], [role="application"], [role="tab"], [contenteditable]';
/** Controls that only use the space bar. */
const OWN_SPACE = 'button, summary, a[href]';
const TEXT_FIELDS = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, [contenteditable]';
/** A list jumps to the entry that begins with the letter. */
const LETTERS = `${TEXT_FIELDS}, select`;

interface Action {
  /** What the key does, whose help `keys-help.tsx` has. */
  readonly id: 'play' | 'step' | 'year' | 'ends' | 'undo' | 'redo' | 'replay' | 'changes' | 'present' | 'help';
  readonly perform: (studio: Studio) => void;
  /** Controls that keep the key to themselves. */
  readonly keptBy: string;
  /** A letter or a mark: with or without the shift key, but once however long it is held down. */
  readonly once?: true;
}
export type ActionId = Action['id'];

const step = (id: ActionId, quarters: number): Action => ({
  id,
  perform: ({ playback }) => playback.step(quarters),
  keptBy: OWN_KEYS,
});
const undo: Action = { id: 'undo', perform: ({ document }) => document.undo(), keptBy: TEXT_FIELDS };
const redo: Action = { id: 'redo', perform: ({ document }) => document.redo(), keptBy: TEXT_FIELDS };
const letter = (id: ActionId, perform: Action['perform']): Action => ({ id, perform, keptBy: LETTERS, once: true });

/** By the key as it is pressed. */
const actions: { readonly [pressed: string]: Action } = {
  ' ': { id: 'play', perform: ({ playback }) => playback.toggle(), keptBy: `${OWN_KEYS}, ${OWN_SPACE}` },
  ArrowLeft: step('step', -1),
  ArrowRight: step('step', 1),
  PageUp: step('year', -QUARTERS_PER_YEAR),
  PageDown: step('year', QUARTERS_PER_YEAR),
  Home: step('ends', Number.NEGATIVE_INFINITY),
  End: step('ends', Number.POSITIVE_INFINITY),
  'Ctrl z': undo,
  'Ctrl ⇧ z': redo,
  'Ctrl y': redo,
  'Ctrl ⇧ y': redo,
  r: letter('replay', ({ document }) => document.replay()),
  c: letter('changes', ({ view }) => (view.sheet.value = { kind: 'changes' })),
  p: letter('present', ({ view }) => (view.presenting.value = !view.presenting.peek())),
  '?': letter('help', ({ view }) => (view.sheet.value = { kind: 'keys' })),
};

/** What a key does, wherever it is pressed. */
function actionOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): Action | undefined {
  if (ctrlKey || metaKey) return actions[`Ctrl ${shiftKey ? '⇧ ' : ''}${key.toLowerCase()}`];
  const action = actions[key] ?? actions[key.toLowerCase()];
  return shiftKey && action?.once !== true ? undefined : action;
}

/** Listens until the returned function is called. */
export function listenToKeys(studio: Studio): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey) return;
    const { sheet, story, presenting } = studio.view;
    // Whatever has something of its own to close has taken the key before.
    const over = [story, presenting].find((open) => open.peek());
    if (event.key === 'Escape' && sheet.peek() === null && over !== undefined) {
      event.preventDefault();
      over.value = false;
      return;
    }
    const action = actionOf(event);
    // A sheet over the page takes all keys except undo.
    if (action === undefined || (sheet.peek() !== null && action !== undo && action !== redo)) return;
    if (event.repeat && action.once) return;
    if (event.target instanceof Element && event.target.closest(action.keptBy) !== null) return;
    event.preventDefault();
    action.perform(studio);
  }
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
