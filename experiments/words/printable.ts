/** What a text must not do to the screen, the log or the clipboard it is put into. */

/**
 * Control characters of both ranges (the sequences of terminals begin with one), separators of lines and paragraphs,
 * overrides and isolates of the writing direction (which show words in another order than they stand), halves of
 * surrogate pairs.
 */
const commanding = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu;
const short: ReadonlyMap<string, string> = new Map([
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
]);

/** A UTF-16 unit as JSON writes it. */
export function escapedUnits(character: string): string {
  let units = '';
  for (let k = 0; k < character.length; k++)
    units += String.raw`\u` + character.charCodeAt(k).toString(16).padStart(4, '0');
  return units;
}

/** Words on one line: what would command a terminal, or begin a line of its own, is written as JSON would write it. */
export function printable(words: string): string {
  return words.replace(commanding, (character) => short.get(character) ?? escapedUnits(character));
}

/** The same for a text whose lines are its own; a JSON text stays the same document. */
export function printableLines(text: string): string {
  return text.replace(commanding, (character) =>
    character === '\n' ? character : (short.get(character) ?? escapedUnits(character)),
  );
}
