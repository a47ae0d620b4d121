/** Moves marks that share a horizontal scale apart vertically, quarter after quarter, as little as possible. */
import { identityFraction } from '../identity.ts';
import type { Sliced } from '../sliced.ts';

export interface DodgeRows {
  /** Rows of quarter q are `offsets[q]` to `offsets[q + 1]`. */
  readonly offsets: Int32Array;
  readonly serial: Int32Array;
  readonly x: Float32Array;
  /** Radius of each row's mark with the gap around it, pixels. */
  readonly r: Float32Array;
  /** Upper and lower edge of the band of each row, pixels. */
  readonly top: (row: number) => number;
  readonly bottom: (row: number) => number;
  /** Number of agents, and two words of identity each: where in its band a newborn would like to stand. */
  readonly agents: number;
  readonly identity: Int32Array;
}

/** More marks than this in a quarter stand where they like: they could not be moved apart anyway. */
const CROWD = 3000;
const CELL = 24;

/** Marks of the quarter placed so far, in columns of one cell's width. */
class Columns {
  private readonly lists: number[][];
  private readonly from: number;

  constructor(from: number, to: number) {
    this.from = from;
    this.lists = Array.from({ length: Math.max(1, Math.ceil((to - from) / CELL) + 1) }, () => []);
  }

  private column(x: number): number {
    return Math.max(0, Math.min(this.lists.length - 1, Math.floor((x - this.from) / CELL)));
  }

  clear(): void {
    for (const list of this.lists) list.length = 0;
  }

  add(row: number, x: number): void {
    this.lists[this.column(x)]!.push(row);
  }

  /** Calls `visit` for every mark that may be within `reach` of x. */
  near(x: number, reach: number, visit: (row: number) => void): void {
    const last = this.column(x + reach);
    for (let c = this.column(x - reach); c <= last; c++) for (const row of this.lists[c]!) visit(row);
  }
}

/**
 * The free height nearest to `wish`, or the wish if the whole band is taken. `taken` holds pairs of a lower and an
 * upper bound.
 */
export function nearestFree(wish: number, low: number, high: number, taken: readonly number[]): number {
  const isFree = (y: number): boolean => {
    if (y < low || y > high) return false;
    for (let k = 0; k < taken.length; k += 2) if (y > taken[k]! + 1e-3 && y < taken[k + 1]! - 1e-3) return false;
    return true;
  };
  const start = Math.max(low, Math.min(high, wish));
  if (isFree(start)) return start;
  let best = start;
  let nearest = Infinity;
  for (const y of taken) {
    const away = Math.abs(y - start);
    if (away < nearest && isFree(y)) {
      nearest = away;
      best = y;
    }
  }
  return best;
}

/**
 * Height of every row. Large marks get their wish first; everyone wishes to stay where it stood in the quarter before.
 */
export function* dodge({ offsets, serial, x, r, top, bottom, agents, identity }: DodgeRows): Sliced<Float32Array> {
  const y = new Float32Array(serial.length);
  const before = new Float32Array(agents).fill(Number.NaN);
  let from = Infinity;
  let to = -Infinity;
  let widest = 0;
  for (let row = 0; row < x.length; row++) {
    if (x[row]! < from) from = x[row]!;
    if (x[row]! > to) to = x[row]!;
    if (r[row]! > widest) widest = r[row]!;
  }
  if (x.length === 0) return y;
  const columns = new Columns(from, to);
  const taken: number[] = [];
  for (let q = 0; q + 1 < offsets.length; q++) {
    const rows = Array.from({ length: offsets[q + 1]! - offsets[q]! }, (_unused, k) => offsets[q]! + k);
    const crowded = rows.length > CROWD;
    if (!crowded) rows.sort((a, b) => r[b]! - r[a]!);
    columns.clear();
    for (const row of rows) {
      const s = serial[row]!;
      const low = top(row) + r[row]!;
      const high = Math.max(low, bottom(row) - r[row]!);
      const fraction = identityFraction(identity[2 * s]!, identity[2 * s + 1]!, 21);
      const wish = Number.isNaN(before[s]!) ? low + fraction * (high - low) : before[s]!;
      if (crowded) {
        y[row] = Math.max(low, Math.min(high, wish));
        continue;
      }
      taken.length = 0;
      columns.near(x[row]!, r[row]! + widest, (other) => {
        const reach = r[row]! + r[other]!;
        const dx = x[row]! - x[other]!;
        if (Math.abs(dx) >= reach) return;
        const dy = Math.sqrt(reach * reach - dx * dx);
        taken.push(y[other]! - dy, y[other]! + dy);
      });
      y[row] = nearestFree(wish, low, high, taken);
      before[s] = y[row]!;
      columns.add(row, x[row]!);
      if (row % 64 === 0) yield;
    }
    yield;
  }
  return y;
}
