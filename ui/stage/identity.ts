/** Hereditary identities of firms and suppliers: two 32-bit words each, the same in every path of one seed. */

/** The identity of a book row as 16 hexadecimal digits, high word first. */
export function identityHex(identity: Int32Array, row: number): string {
  const word = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return word(identity[2 * row]!) + word(identity[2 * row + 1]!);
}

/** Row of the book whose identity is `hex`, or −1 when this run has no such firm. */
export function rowOfIdentity(identity: Int32Array, hex: string): number {
  const high = Number.parseInt(hex.slice(0, 8), 16) | 0;
  const low = Number.parseInt(hex.slice(8), 16) | 0;
  for (let row = 0; 2 * row < identity.length; row++) {
    if (identity[2 * row] === high && identity[2 * row + 1] === low) return row;
  }
  return -1;
}

/** A uniform number in [0, 1) that depends on the identity and a purpose only; good enough to place marks. */
export function identityFraction(high: number, low: number, purpose: number): number {
  let h = Math.imul(high ^ Math.imul(purpose + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ low, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 16), 0x165667b1);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** A 32-bit hash of a text, for what depends on a region's id (the shape of its coast). */
export function textHash(text: string): number {
  let h = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) h = Math.imul(h ^ text.charCodeAt(k), 0x01000193);
  return h | 0;
}
