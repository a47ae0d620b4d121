/** Tables the page saves for spreadsheets. */

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * Words of a person as the text of a cell: a spreadsheet would compute what begins like a formula, also in the full
 * width of an Asian keyboard, so such words get an apostrophe in front. Numbers stay numbers.
 */
export function cellText(words: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(words) && !number.test(words) ? `'${words}` : words;
}

/**
 * A comma-separated table with the mark by which spreadsheets know UTF-8: without it they show 升级 as other characters.
 */
export function csvFile(table: string): Blob {
  return new Blob(['\uFEFF', table], { type: 'text/csv;charset=utf-8' });
}
