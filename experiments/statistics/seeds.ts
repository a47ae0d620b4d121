/**
 * The seed phrase of replicate k, from 0: `PHRASE/1`, `PHRASE/2`, … Every command and the page number their runs like
 * this, so that the same run can be asked for again by its phrase, and paths compared anywhere share their luck.
 */
export function replicateSeed(phrase: string, replicate: number): string {
  return `${phrase}/${replicate + 1}`;
}

/** Whose run a seed phrase is: replicate k (from 0) of a phrase, or a phrase of its own. */
export interface SeedParts {
  readonly phrase: string;
  readonly replicate: number | undefined;
}

/** Reads a seed phrase the way `replicateSeed` writes it. */
export function seedParts(seed: string): SeedParts {
  const [, phrase, number] = /^([^]+)\/([1-9]\d{0,8})$/.exec(seed) ?? [];
  return phrase === undefined ? { phrase: seed, replicate: undefined } : { phrase, replicate: Number(number) - 1 };
}
