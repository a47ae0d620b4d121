/** Lives of firms by identity, so that the same firm is found in another future. */
import { fates, type Panel } from '../../engine/index.ts';
import { rowOfIdentity } from '../stage/identity.ts';
import { memoryKey } from '../stage/stage-memory.ts';

export interface FutureLives {
  readonly panel: Panel;
  /** Serial by identity. */
  readonly serials: ReadonlyMap<number, number>;
  readonly keys: Float64Array;
  /** First and last recorded quarter by serial, −1 for firms that never have one. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export function createLives(panel: Panel): FutureLives {
  const { offsets, serial } = panel.firms;
  const { identity, birth } = panel.book.firms;
  const first = new Int32Array(birth.length).fill(-1);
  const last = new Int32Array(birth.length).fill(-1);
  for (let q = 0; q + 1 < offsets.length; q++) {
    for (let row = offsets[q]!; row < offsets[q + 1]!; row++) {
      const s = serial[row]!;
      if (first[s] === -1) first[s] = q;
      last[s] = q;
    }
  }
  const serials = new Map<number, number>();
  const keys = new Float64Array(birth.length);
  for (let s = 0; s < birth.length; s++) {
    keys[s] = memoryKey(identity, s, 0);
    if (first[s]! >= 0) serials.set(keys[s]!, s);
  }
  return { panel, serials, keys, first, last };
}

const livesAt = ({ first, last }: FutureLives, serial: number, quarter: number): boolean =>
  first[serial]! >= 0 && first[serial]! <= quarter && quarter <= last[serial]!;

/** Firms that live in one future at a quarter and not in the other. */
export function livesOnlyHere(here: FutureLives, there: FutureLives, quarter: number): number {
  const { offsets, serial } = here.panel.firms;
  if (quarter + 1 >= offsets.length) return 0;
  let count = 0;
  for (let row = offsets[quarter]!; row < offsets[quarter + 1]!; row++) {
    const other = there.serials.get(here.keys[serial[row]!]!);
    if (other === undefined || !livesAt(there, other, quarter)) count += 1;
  }
  return count;
}

export type FirmFate = 'alive' | 'closed' | 'left' | 'notYet' | 'never';

export interface FateInFuture {
  readonly state: FirmFate;
  /** Quarter it went in, −1 while it is there. */
  readonly quarter: number;
  /** Row of the book, −1 in a future that never has it. */
  readonly serial: number;
}

/** What became of a firm up to a quarter. */
export function fateOf(lives: FutureLives, hex: string, quarter: number): FateInFuture {
  const { firms } = lives.panel.book;
  const serial = rowOfIdentity(firms.identity, hex);
  if (serial < 0 || lives.first[serial]! < 0) return { state: 'never', quarter: -1, serial: -1 };
  if (quarter < lives.first[serial]!) return { state: 'notYet', quarter: -1, serial };
  if (livesAt(lives, serial, quarter)) return { state: 'alive', quarter: -1, serial };
  const end = firms.end[serial]! >= 0 ? firms.end[serial]! : lives.last[serial]!;
  return { state: fates[firms.fate[serial]!] === 'leftRegion' ? 'left' : 'closed', quarter: end, serial };
}
