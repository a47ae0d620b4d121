/** The generator all styles share, so that they draw the same numbers. */
export interface Stream {
  /** In [0, 1), 32 bits. */
  uniform(): number;
  /** Whole, from 0 to n − 1. */
  below(n: number): number;
  /** Standard normal. */
  normal(): number;
}

/**
 * xoshiro128** seeded by splitmix32. Its state lies in an Int32Array: a Uint32Array would make it several times slower.
 */
export function createStream(seed: number): Stream {
  const state = new Int32Array(4);
  let mixed = seed | 0;
  for (let k = 0; k < 4; k++) {
    mixed = (mixed + 0x9e3779b9) | 0;
    let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    state[k] = word ^ (word >>> 15);
  }
  function uniform(): number {
    const s1 = state[1] as number;
    const five = Math.imul(s1, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9);
    state[2]! ^= state[0] as number;
    state[3]! ^= s1;
    state[1]! ^= state[2] as number;
    state[0]! ^= state[3] as number;
    state[2]! ^= s1 << 9;
    const s3 = state[3] as number;
    state[3] = (s3 << 11) | (s3 >>> 21);
    return (result >>> 0) * 2 ** -32;
  }
  const below = (n: number): number => Math.floor(uniform() * n);
  function normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    return radius * Math.cos(2 * Math.PI * uniform());
  }
  return { uniform, below, normal };
}
