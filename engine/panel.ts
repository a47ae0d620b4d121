/** Records every firm and supplier in every quarter. It only reads: a watched run is the same run. */
import { SEGMENTS } from './chains.ts';
import { LEAVES_WORLD, MOVES } from './processes/exit-and-relocation.ts';
import type { Panel } from './run-result.ts';
import { fates } from './vocabulary.ts';
import type { World } from './world.ts';

const ALIVE = fates.indexOf('alive');

type Numbers = Float32Array | Int32Array | Uint8Array;
type Maker<T extends Numbers> = new (length: number) => T;

/** A typed array that grows by doubling; used outside the quarter's loops. */
class Growing<T extends Numbers> {
  data: T;
  length = 0;
  private readonly make: Maker<T>;
  constructor(make: Maker<T>) {
    this.make = make;
    this.data = new make(1024);
  }
  reserve(more: number): void {
    if (this.length + more <= this.data.length) return;
    const larger = new this.make(Math.max(2 * this.data.length, this.length + more));
    larger.set(this.data.subarray(0, this.length));
    this.data = larger;
  }
  append(source: ArrayLike<number>, count: number): void {
    this.reserve(count);
    for (let k = 0; k < count; k++) this.data[this.length + k] = source[k]!;
    this.length += count;
  }
  push(value: number): void {
    this.reserve(1);
    this.data[this.length++] = value;
  }
  /** A copy cut to length, fit to be transferred. */
  cut(): T {
    const exact = new this.make(this.length);
    exact.set(this.data.subarray(0, this.length));
    return exact;
  }
}

const real = () => new Growing<Float32Array>(Float32Array);
const whole = () => new Growing<Int32Array>(Int32Array);
const small = () => new Growing<Uint8Array>(Uint8Array);

/** Columns of the panel that are plain copies of a state column. */
const firmReals = [
  'functionLevel',
  'capacity',
  'output',
  'efficiency',
  'quality',
  'price',
  'margin',
  'cash',
  'brand',
  'positionX',
  'positionY',
  'beliefX',
  'beliefY',
  'specificity',
  'learnedFrom',
] as const;
const firmSmall = ['region', 'chain', 'cheats'] as const;
const supplierReals = ['capacity', 'load', 'efficiency'] as const;
const supplierSmall = ['region', 'segment'] as const;

function columnsOf<K extends string, T>(names: readonly K[], make: () => T): Record<K, T> {
  return Object.fromEntries(names.map((name) => [name, make()])) as Record<K, T>;
}

export interface PanelRecorder {
  /** Call once before the first quarter and once after each. */
  record(): void;
  /** Continues with the larger world the run was moved to. */
  moveTo(larger: World): void;
  /**
   * Continues from an earlier quarter of the same run, or of one that is the same up to there; forgets what
   * came after.
   */
  rewindTo(earlier: World): void;
  /** Memory it holds, bytes. */
  readonly bytes: number;
  finish(): Panel;
}

/**
 * A recorder for one run. Agents already alive when it starts (founders, or those of a checkpoint) open its book; a run
 * resumed from a checkpoint therefore keeps serial numbers but its book has empty rows for agents long gone.
 */
export function createPanelRecorder(first: World): PanelRecorder {
  let world = first;
  const firms = columnsOf(firmReals, real);
  const firmBytes = columnsOf(firmSmall, small);
  const serial = whole();
  const employment = real();
  const ties = whole();
  const tieSpecificity = real();
  const offsets = whole();
  const suppliers = columnsOf(supplierReals, real);
  const supplierBytes = columnsOf(supplierSmall, small);
  const supplierSerial = whole();
  const supplierOffsets = whole();
  const targetX = real();
  const targetY = real();
  const moves = whole();
  const book = {
    identity: whole(),
    parent: whole(),
    origin: small(),
    birthRegion: small(),
    birth: whole(),
    end: whole(),
    fate: small(),
  };
  const supplierBook = { identity: whole(), segment: small(), birthRegion: small(), birth: whole(), end: whole() };
  offsets.push(0);
  supplierOffsets.push(0);
  /** After each quarter: rows of both books, numbers in the list of moves. */
  const marks = { firms: whole(), suppliers: whole(), moves: whole() };
  let started = false;
  let suppliersBefore = new Int32Array(0);

  function openBooks(): void {
    const { firms: f, suppliers: s } = world;
    for (let i = 0; i < world.firmCount; i++) {
      if (f.serial[i] < book.birth.length) continue;
      while (book.birth.length <= f.serial[i]) {
        book.identity.push(0);
        book.identity.push(0);
        for (const column of [book.parent, book.birth, book.end]) column.push(-1);
        for (const column of [book.origin, book.birthRegion, book.fate]) column.push(0);
      }
      const row = f.serial[i];
      book.identity.data[2 * row] = f.identityHigh[i];
      book.identity.data[2 * row + 1] = f.identityLow[i];
      book.parent.data[row] = f.parent[i];
      book.origin.data[row] = f.origin[i];
      book.birthRegion.data[row] = f.region[i];
      book.birth.data[row] = f.birth[i];
    }
    for (let j = 0; j < world.supplierCount; j++) {
      if (s.serial[j] < supplierBook.birth.length) continue;
      while (supplierBook.birth.length <= s.serial[j]) {
        supplierBook.identity.push(0);
        supplierBook.identity.push(0);
        for (const column of [supplierBook.birth, supplierBook.end]) column.push(-1);
        for (const column of [supplierBook.segment, supplierBook.birthRegion]) column.push(0);
      }
      const row = s.serial[j];
      supplierBook.identity.data[2 * row] = s.identityHigh[j];
      supplierBook.identity.data[2 * row + 1] = s.identityLow[j];
      supplierBook.segment.data[row] = s.segment[j];
      supplierBook.birthRegion.data[row] = s.region[j];
      supplierBook.birth.data[row] = s.birth[j];
    }
  }

  function noteDepartures(quarter: number): void {
    for (let k = 0; k < world.departureCount; k++) {
      const row = world.departures[2 * k];
      const fate = world.departures[2 * k + 1];
      if (fate >= MOVES) {
        const last = serial.length - 1;
        // Its region a quarter ago is in the rows of the quarter before, or in the book if there are none yet.
        let from = book.birthRegion.data[row]!;
        for (let at = last; at >= 0; at--) {
          if (serial.data[at] === row) {
            from = firmBytes.region.data[at]!;
            break;
          }
        }
        for (const value of [quarter, row, from, fate - MOVES]) moves.push(value);
        continue;
      }
      book.end.data[row] = quarter;
      book.fate.data[row] = fates.indexOf(fate === LEAVES_WORLD ? 'leftRegion' : 'closed');
    }
  }

  function noteFailedSuppliers(quarter: number): void {
    const now = world.suppliers.serial;
    let j = 0;
    for (const before of suppliersBefore) {
      while (j < world.supplierCount && now[j] < before) j++;
      if (j >= world.supplierCount || now[j] !== before) supplierBook.end.data[before] = quarter;
    }
  }

  function noteSuppliersAlive(): void {
    suppliersBefore = world.suppliers.serial.slice(0, world.supplierCount);
  }

  function recordFirms(): void {
    const f = world.firms;
    const n = world.firmCount;
    serial.append(f.serial, n);
    for (const name of firmReals) firms[name].append(f[name], n);
    for (const name of firmSmall) firmBytes[name].append(f[name], n);
    tieSpecificity.append(f.tieSpecificity, SEGMENTS * n);
    employment.append(f.labour, n);
    ties.reserve(SEGMENTS * n);
    for (let k = 0; k < SEGMENTS * n; k++) {
      const slot = f.tie[k];
      ties.data[ties.length++] = slot < 0 ? -1 : world.suppliers.serial[slot];
    }
    offsets.push(serial.length);
  }

  function recordSuppliers(): void {
    const s = world.suppliers;
    const n = world.supplierCount;
    supplierSerial.append(s.serial, n);
    for (const name of supplierReals) suppliers[name].append(s[name], n);
    for (const name of supplierSmall) supplierBytes[name].append(s[name], n);
    supplierOffsets.push(supplierSerial.length);
  }

  return {
    record() {
      if (started) {
        const quarter = world.quarter - 1;
        noteDepartures(quarter);
        noteFailedSuppliers(quarter);
      }
      openBooks();
      if (started) {
        recordFirms();
        recordSuppliers();
        targetX.push(world.globals.targetX[0]);
        targetY.push(world.globals.targetY[0]);
      }
      noteSuppliersAlive();
      marks.firms.push(book.birth.length);
      marks.suppliers.push(supplierBook.birth.length);
      marks.moves.push(moves.length);
      started = true;
    },
    moveTo(larger) {
      world = larger;
    },
    rewindTo(earlier) {
      world = earlier;
      const { quarter } = earlier;
      const cut = (columns: Iterable<Growing<Numbers>>, length: number): void => {
        for (const column of columns) column.length = length;
      };
      cut([offsets, supplierOffsets], quarter + 1);
      cut([targetX, targetY], quarter);
      const firmRows = offsets.data[quarter];
      cut([serial, employment, ...Object.values(firms), ...Object.values(firmBytes)], firmRows);
      cut([ties, tieSpecificity], SEGMENTS * firmRows);
      cut(
        [supplierSerial, ...Object.values(suppliers), ...Object.values(supplierBytes)],
        supplierOffsets.data[quarter],
      );
      const { identity, ...bookColumns } = book;
      const { identity: supplierIdentity, ...supplierBookColumns } = supplierBook;
      const [bookRows, supplierBookRows] = [marks.firms.data[quarter], marks.suppliers.data[quarter]];
      cut(Object.values(bookColumns), bookRows);
      cut([identity], 2 * bookRows);
      cut(Object.values(supplierBookColumns), supplierBookRows);
      cut([supplierIdentity], 2 * supplierBookRows);
      cut([moves], marks.moves.data[quarter]);
      cut(Object.values(marks), quarter + 1);
      for (let row = 0; row < bookRows; row++) {
        if (book.end.data[row] < quarter) continue;
        book.end.data[row] = -1;
        book.fate.data[row] = ALIVE;
      }
      for (let row = 0; row < supplierBookRows; row++) {
        if (supplierBook.end.data[row] >= quarter) supplierBook.end.data[row] = -1;
      }
      noteSuppliersAlive();
    },
    get bytes() {
      const columns = [
        ...Object.values(firms),
        ...Object.values(firmBytes),
        ties,
        tieSpecificity,
        ...Object.values(suppliers),
      ];
      return columns.reduce((sum, { data }) => sum + data.byteLength, 0);
    },
    finish() {
      const cutAll = <K extends string, T extends Numbers>(columns: Record<K, Growing<T>>): Record<K, T> =>
        Object.fromEntries(Object.entries<Growing<T>>(columns).map(([name, column]) => [name, column.cut()])) as Record<
          K,
          T
        >;
      return {
        firms: {
          offsets: offsets.cut(),
          serial: serial.cut(),
          employment: employment.cut(),
          ties: ties.cut(),
          tieSpecificity: tieSpecificity.cut(),
          ...cutAll(firms),
          ...cutAll(firmBytes),
        },
        suppliers: {
          offsets: supplierOffsets.cut(),
          serial: supplierSerial.cut(),
          ...cutAll(suppliers),
          ...cutAll(supplierBytes),
        },
        book: {
          firms: {
            identity: book.identity.cut(),
            parent: book.parent.cut(),
            origin: book.origin.cut(),
            birthRegion: book.birthRegion.cut(),
            birth: book.birth.cut(),
            end: book.end.cut(),
            fate: book.fate.cut(),
          },
          suppliers: {
            identity: supplierBook.identity.cut(),
            segment: supplierBook.segment.cut(),
            birthRegion: supplierBook.birthRegion.cut(),
            birth: supplierBook.birth.cut(),
            end: supplierBook.end.cut(),
          },
          moves: moves.cut(),
        },
        targetX: targetX.cut(),
        targetY: targetY.cut(),
      };
    },
  };
}
