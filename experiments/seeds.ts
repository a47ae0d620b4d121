/**
 * The seed phrase of replicate k, from 0: `PHRASE/1`, `PHRASE/2`, … Every command and the page number their runs like
 * this, so that the same run can be asked for again by its phrase, and paths compared anywhere share their luck.
 */
export function replicateSeed(phrase: string, replicate: number): string {
  return `${phrase}/${replicate + 1}`;
}
