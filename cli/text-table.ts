/** Columns a text takes on a terminal: Chinese characters, their punctuation and full-width letters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const wide =
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x1f300 && code <= 0x1faff) ||
      (code >= 0x20000 && code <= 0x3fffd);
    width += wide ? 2 : 1;
  }
  return width;
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}

export type Align = 'left' | 'right';

/**
 * Lines of a table with aligned columns.
 * @param rows the first row is the head
 * @param aligns one per column, left where absent
 */
export function textTable(rows: readonly (readonly string[])[], aligns: readonly Align[] = []): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, c) => Math.max(...rows.map((row) => displayWidth(row[c] ?? ''))));
  return rows
    .map((row) =>
      widths
        .map((width, c) => padded(row[c] ?? '', width, aligns[c] === 'right'))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
