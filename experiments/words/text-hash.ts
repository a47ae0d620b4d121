/** Offsets and prime of FNV-1a (Fowler, Noll and Vo), for two hashes of 32 bits side by side. */
const OFFSETS = [0x811c9dc5, 0x01000193] as const;
const PRIME = 0x01000193;

/** 16 hexadecimal digits that tell texts apart, not against ill will. */
export function textHash(text: string): string {
  return OFFSETS.map((offset) => {
    let hash: number = offset;
    for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), PRIME);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
