/**
 * A closed walk over `n` things in which each is followed by every other exactly once (Hierholzer: every thing has as
 * many ways in as out): n (n − 1) + 1 numbers.
 */
export function everyPair(n: number): number[] {
  const next = Array.from({ length: n }, (_, k) => Array.from({ length: n }, (_unused, j) => j).filter((j) => j !== k));
  const path = [0];
  const walk: number[] = [];
  while (path.length > 0) {
    const to = next[path.at(-1)!]!.pop();
    if (to === undefined) walk.push(path.pop()!);
    else path.push(to);
  }
  return walk.toReversed();
}
