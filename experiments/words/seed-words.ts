/**
 * Seeds as people read them. Two seeds that differ in one bit give other histories, so two that differ must not look
 * the same: a space at the end, a full-width digit, an accent written in two characters are shown for what they are.
 * What a seed gives depends on its characters alone and not on how it is shown.
 */
import { escapedUnits, printable } from './printable.ts';

/**
 * Nothing to see: formatting, spaces other than the ordinary one, marks that choose between two drawings of a
 * character.
 */
const unseen = /^(?:[\p{Cf}\p{Co}\p{Variation_Selector}]|(?! )\p{Zs})$/u;
const letterOrNumber = /^[\p{L}\p{N}]$/u;

/** Whether a character, where it stands, looks like another one, like none, or melts into the one before. */
function misleads(character: string, before: string, last: boolean): boolean {
  if (character === ' ') return before === '' || before.endsWith(' ') || last;
  if (unseen.test(character)) return true;
  // Full-width and other compatible forms of letters and digits.
  if (letterOrNumber.test(character) && character.normalize('NFKC') !== character) return true;
  return `${before}${character}`.normalize('NFC') !== `${before.normalize('NFC')}${character}`;
}

/** The seed in quotation marks, with everything that could be mistaken for something else escaped as in JSON. */
export function seedInQuotes(seed: string): string {
  let shown = '';
  let before = '';
  for (const character of seed) {
    const last = before.length + character.length === seed.length;
    shown += misleads(character, before, last) ? escapedUnits(character) : JSON.stringify(character).slice(1, -1);
    before += character;
  }
  return `"${printable(shown)}"`;
}

/** The seed as it is, or in quotation marks where it could be mistaken for another one. */
export function seedAsShown(seed: string): string {
  const quoted = seedInQuotes(seed);
  return seed !== '' && quoted === `"${seed}"` ? seed : quoted;
}
