/** Firms worth naming, read from the panel of a run. */
import { fates, origins, type Panel } from '../../../engine/index.ts';
import type { FirmRole } from './happening.ts';

const LEFT_REGION = fates.indexOf('leftRegion');
const FOREIGN = origins.indexOf('foreign');
/** From here on a firm sells under its own brand. */
const OWN_BRAND = 2.5;

/** The identity of a book row as 16 hexadecimal digits, high word first. */
export function identityOf({ book }: Panel, serial: number): string {
  const word = (k: number): string => (book.firms.identity[2 * serial + k]! >>> 0).toString(16).padStart(8, '0');
  return word(0) + word(1);
}

const roleOf = (panel: Panel, role: FirmRole['role'], serial: number, count: number): FirmRole => ({
  role,
  serial,
  identity: identityOf(panel, serial),
  count,
});

/** Calls back for every row of a quarter that lies in a region. */
function eachRow({ firms }: Panel, region: number, quarter: number, visit: (row: number) => void): void {
  for (let row = firms.offsets[quarter]!; row < firms.offsets[quarter + 1]!; row++)
    if (firms.region[row] === region) visit(row);
}

/**
 * The firm with most spin-offs born in the region in `from <= quarter <= to`, with their number; undefined below three.
 */
export function largestParent(panel: Panel, region: number, from: number, to: number): FirmRole | undefined {
  const { parent, birth, birthRegion } = panel.book.firms;
  const children = new Map<number, number>();
  for (let s = 0; s < birth.length; s++) {
    const mother = parent[s]!;
    if (mother < 0 || birthRegion[s] !== region || birth[s]! < from || birth[s]! > to) continue;
    children.set(mother, (children.get(mother) ?? 0) + 1);
  }
  let best = -1;
  for (const [serial, count] of children) if (best < 0 || count > children.get(best)!) best = serial;
  return best >= 0 && children.get(best)! >= 3 ? roleOf(panel, 'parent', best, children.get(best)!) : undefined;
}

/** The first firm of foreign origin born here after the start, with its jobs a year later. */
export function firstForeign(panel: Panel, region: number): FirmRole | undefined {
  const { origin, birth, birthRegion } = panel.book.firms;
  for (let s = 0; s < birth.length; s++) {
    if (origin[s] !== FOREIGN || birthRegion[s] !== region || birth[s]! < 0) continue;
    if (birth[s] === 0 && wasThere(panel, s)) continue;
    return roleOf(panel, 'arrival', s, employmentAt(panel, s, birth[s]! + 4));
  }
  return undefined;
}

/** A founder of the first quarter and not an arrival in it: founders come before any entrant has worked. */
function wasThere({ firms }: Panel, serial: number): boolean {
  for (let row = firms.offsets[0]!; row < firms.offsets[1]!; row++)
    if (firms.serial[row] === serial) return firms.output[row]! > 0;
  return false;
}

function employmentAt({ firms }: Panel, serial: number, quarter: number): number {
  if (quarter < 0 || quarter + 1 >= firms.offsets.length) return 0;
  for (let row = firms.offsets[quarter]!; row < firms.offsets[quarter + 1]!; row++)
    if (firms.serial[row] === serial) return firms.employment[row]!;
  return 0;
}

/** The largest firm that moved away from a region in `from <= quarter <= to`, by its jobs in the quarter before. */
export function largestLeaver(panel: Panel, region: number, from: number, to: number): FirmRole | undefined {
  let best: FirmRole | undefined;
  const offer = (serial: number, quarter: number): void => {
    const jobs = employmentAt(panel, serial, quarter - 1);
    if (jobs > (best?.count ?? 0)) best = roleOf(panel, 'left', serial, jobs);
  };
  const { moves } = panel.book;
  for (let k = 0; k < moves.length; k += 4) {
    if (moves[k + 2] === region && moves[k]! >= from && moves[k]! <= to) offer(moves[k + 1]!, moves[k]!);
  }
  const { end, fate } = panel.book.firms;
  for (let s = 0; s < end.length; s++) {
    if (fate[s] !== LEFT_REGION || end[s]! < from || end[s]! > to) continue;
    const quarter = end[s]!;
    let here = false;
    if (quarter > 0) eachRow(panel, region, quarter - 1, (row) => void (here ||= panel.firms.serial[row] === s));
    if (here) offer(s, quarter);
  }
  return best;
}

/** Moves of firms from a region to others of the world in `from <= quarter <= to`. */
export function movesElsewhere({ book: { moves } }: Panel, region: number, from: number, to: number): number {
  let count = 0;
  for (let k = 0; k < moves.length; k += 4)
    if (moves[k + 2] === region && moves[k]! >= from && moves[k]! <= to) count++;
  return count;
}

/** The first firm of a region to sell under its own brand, with its quarter. */
export function firstBrand(
  panel: Panel,
  region: number,
): { readonly firm: FirmRole; readonly quarter: number } | undefined {
  for (let q = 0; q + 1 < panel.firms.offsets.length; q++) {
    let found = -1;
    eachRow(panel, region, q, (row) => {
      if (found < 0 && panel.firms.functionLevel[row]! >= OWN_BRAND) found = row;
    });
    if (found >= 0)
      return {
        firm: roleOf(panel, 'firstBrand', panel.firms.serial[found]!, panel.firms.employment[found]!),
        quarter: q,
      };
  }
  return undefined;
}

/** The largest employer of a region in a quarter. */
export function largestFirm(panel: Panel, region: number, quarter: number): FirmRole | undefined {
  let best = -1;
  eachRow(panel, region, quarter, (row) => {
    if (best < 0 || panel.firms.employment[row]! > panel.firms.employment[best]!) best = row;
  });
  return best < 0 ? undefined : roleOf(panel, 'leader', panel.firms.serial[best]!, panel.firms.employment[best]!);
}

/** Share of a region's output that comes from its `top` largest firms; NaN without output. */
export function topShare(panel: Panel, region: number, quarter: number, top: number): number {
  const outputs: number[] = [];
  eachRow(panel, region, quarter, (row) => outputs.push(panel.firms.output[row]!));
  const all = outputs.reduce((sum, y) => sum + y, 0);
  const largest = outputs.toSorted((a, b) => b - a).slice(0, top);
  return all > 0 ? largest.reduce((sum, y) => sum + y, 0) / all : Number.NaN;
}

/** Share of firms' jobs in firms older than `age` quarters; NaN without jobs. */
export function oldJobsShare(panel: Panel, region: number, quarter: number, age: number): number {
  let all = 0;
  let old = 0;
  eachRow(panel, region, quarter, (row) => {
    const jobs = panel.firms.employment[row]!;
    all += jobs;
    if (quarter - panel.book.firms.birth[panel.firms.serial[row]!]! > age) old += jobs;
  });
  return all > 0 ? old / all : Number.NaN;
}

/** The last firm of a region before it stood empty from `quarter` on. */
export function lastFirm(panel: Panel, region: number, quarter: number): FirmRole | undefined {
  if (quarter <= 0) return undefined;
  let last = -1;
  eachRow(panel, region, quarter - 1, (row) => void (last = row));
  return last < 0 ? undefined : roleOf(panel, 'last', panel.firms.serial[last]!, panel.firms.employment[last]!);
}
