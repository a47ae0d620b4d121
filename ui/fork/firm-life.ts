/** One firm's life in one world, for the strips between the stages. */
import { fates, JOBS_PER_UNIT, type Panel } from '../../engine/index.ts';
import { rowOfIdentity } from '../stage/identity.ts';
import { levelOf, type Level } from '../stage/level.ts';

export interface FirmLife {
  /** Row of the book, by which its number is known. */
  readonly serial: number;
  /** First and last recorded quarter. */
  readonly first: number;
  readonly last: number;
  /** Jobs and named level from `first` on, quarter by quarter. */
  readonly jobs: Float32Array;
  readonly levels: Uint8Array;
  readonly fate: 'alive' | 'closed' | 'left';
  /** Quarter in which it went; the run's length while it lives. */
  readonly end: number;
}

/** Undefined in a world that never has this firm. */
export function lifeOf({ firms, book }: Panel, hex: string): FirmLife | undefined {
  const serial = rowOfIdentity(book.firms.identity, hex);
  if (serial < 0) return undefined;
  const quarters = firms.offsets.length - 1;
  const rows: number[] = [];
  let first = -1;
  for (let q = 0; q < quarters; q++) {
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
      if (firms.serial[row] !== serial) continue;
      if (first < 0) first = q;
      rows.push(row);
      break;
    }
  }
  if (first < 0) return undefined;
  const fate = fates[book.firms.fate[serial]!];
  const end = book.firms.end[serial]!;
  return {
    serial,
    first,
    last: first + rows.length - 1,
    jobs: Float32Array.from(rows, (row) => JOBS_PER_UNIT * firms.employment[row]!),
    levels: Uint8Array.from(rows, (row) => levelOf(firms.functionLevel[row]!)),
    fate: fate === 'closed' ? 'closed' : fate === 'leftRegion' ? 'left' : 'alive',
    end: end >= 0 ? end : quarters,
  };
}

export type LifeState =
  | { readonly is: 'alive'; readonly jobs: number; readonly level: Level }
  | { readonly is: 'closed' | 'left'; readonly quarter: number }
  | { readonly is: 'notYet'; readonly quarter: number }
  | { readonly is: 'never' };

/** How it stands at a quarter. */
export function stateAt(life: FirmLife | undefined, quarter: number): LifeState {
  if (life === undefined) return { is: 'never' };
  if (quarter < life.first) return { is: 'notYet', quarter: life.first };
  const k = quarter - life.first;
  if (k < life.jobs.length) return { is: 'alive', jobs: life.jobs[k]!, level: life.levels[k]! as Level };
  return { is: life.fate === 'left' ? 'left' : 'closed', quarter: life.end };
}
