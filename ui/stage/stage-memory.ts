/**
 * What the stage remembers from run to run of one seed, so that a moved lever neither moves nor renames a firm that
 * exists in both runs. Stages that show the same seed side by side may share one.
 */
import type { PanelIndex } from './panel-index.ts';
import type { Point } from './place-wishes.ts';

export interface StageMemory {
  /** Place as shares of the world's width and height, by identity and slot. */
  readonly places: Map<number, Point>;
  /** Number shown to people, by identity. */
  readonly numbers: Map<number, number>;
  /** Total employment the marks are sized for, labour units; 0 before the first layout. */
  reference: number;
}

export function createStageMemory(): StageMemory {
  return { places: new Map(), numbers: new Map(), reference: 0 };
}

/** 50 bits of an identity and a slot (0 to 7) as one number. */
export function memoryKey(identity: Int32Array, row: number, slot: number): number {
  return ((identity[2 * row]! & 0x1ffff) * 4294967296 + (identity[2 * row + 1]! >>> 0)) * 8 + slot;
}

/**
 * Numbers of all firms of a panel by serial, 0 for rows without a firm. The first panel counts from 1 in order of
 * creation; later ones keep known numbers and count on for firms not seen before. Another seed, whose firms are all
 * strangers, begins with an empty memory again.
 */
export function numberFirms(index: PanelIndex, memory: StageMemory): Int32Array {
  const { identity } = index.panel.book.firms;
  const { first, count } = index.firms;
  const eldest = first.findIndex((quarter) => quarter >= 0);
  if (eldest >= 0 && !memory.numbers.has(memoryKey(identity, eldest, 0))) {
    memory.numbers.clear();
    memory.places.clear();
    memory.reference = 0;
  }
  const numbers = new Int32Array(count);
  const fresh = memory.numbers.size === 0;
  let next = 0;
  for (const number of memory.numbers.values()) next = Math.max(next, number);
  for (let s = 0; s < count; s++) {
    if (first[s]! < 0) continue;
    const key = memoryKey(identity, s, 0);
    let number = memory.numbers.get(key);
    if (number === undefined) {
      // A first panel follows its serials, so that numbers agree with exported data.
      number = fresh ? s + 1 : ++next;
      memory.numbers.set(key, number);
    }
    numbers[s] = number;
  }
  return numbers;
}
