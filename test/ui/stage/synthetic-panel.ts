/**
 * A made-up panel with the structure of a real one: hereditary identities, luck keyed by identity and quarter, every
 * fate.
 */
import { fates, origins, SEGMENTS, type Panel } from '../../../engine/index.ts';

export interface SyntheticOptions {
  readonly seed?: number;
  readonly quarters?: number;
  readonly regions?: number;
  readonly founders?: number;
  readonly suppliers?: number;
  /** Chance of a spin-off per firm and quarter. */
  readonly spinOff?: number;
  /** Start-ups, foreign and state-seeded firms per region and quarter. */
  readonly startUps?: number;
  /** Chance per firm and quarter of closing, of leaving and of moving to another region. */
  readonly close?: number;
  readonly leave?: number;
  readonly move?: number;
  /** A lever: from this quarter on spin-offs are this many times as likely. Luck stays the same. */
  readonly lever?: { readonly from: number; readonly spinOffTimes: number };
  /** No births beyond this many firms. */
  readonly limit?: number;
}

interface Firm {
  readonly serial: number;
  readonly high: number;
  readonly low: number;
  readonly size: number;
  region: number;
  level: number;
  age: number;
}

const mix = (...words: number[]): number => {
  let h = 0x9e3779b9;
  for (const word of words) {
    h = Math.imul(h ^ word, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h | 0;
};
const chance = (...words: number[]): number => (mix(...words) >>> 0) / 4294967296;

/** Builds the panel; the same options give the same panel. */
export function syntheticPanel(options: SyntheticOptions = {}): Panel {
  const {
    seed = 1,
    quarters = 40,
    regions = 1,
    founders = 16,
    suppliers = 40,
    spinOff = 0.03,
    startUps = 0.5,
  } = options;
  const { close = 0.02, leave = 0.004, move = regions > 1 ? 0.004 : 0, lever, limit = 1e9 } = options;
  const book = {
    identity: [] as number[],
    parent: [] as number[],
    origin: [] as number[],
    birthRegion: [] as number[],
    birth: [] as number[],
    end: [] as number[],
    fate: [] as number[],
  };
  const offsets = [0];
  const rows = {
    serial: [] as number[],
    region: [] as number[],
    chain: [] as number[],
    level: [] as number[],
    employment: [] as number[],
    margin: [] as number[],
    ties: [] as number[],
    tight: [] as number[],
    capacity: [] as number[],
    specificity: [] as number[],
    positionX: [] as number[],
    positionY: [] as number[],
    beliefX: [] as number[],
    beliefY: [] as number[],
  };
  // The market drifts steadily and jumps once, half-way; firms follow at a distance and look at a common place behind
  // it.
  const jumpAt = Math.floor(quarters / 2);
  const targetX = Float32Array.from({ length: quarters }, (_unused, q) => 0.008 * q + (q >= jumpAt ? 0.6 : 0));
  const targetY = Float32Array.from({ length: quarters }, (_unused, q) => 0.004 * q);
  const moves: number[] = [];
  let alive: Firm[] = [];

  const add = (
    high: number,
    low: number,
    parent: number,
    origin: number,
    region: number,
    birth: number,
    level: number,
  ): void => {
    const serial = book.birth.length;
    book.identity.push(high, low);
    book.parent.push(parent);
    book.origin.push(origin);
    book.birthRegion.push(region);
    book.birth.push(birth);
    book.end.push(-1);
    book.fate.push(0);
    const size =
      (origins[origin] === 'foreign' ? 4 : 0.4) + 4 * chance(high, low, 1) ** 4 * (1 + 3 * chance(high, low, 2));
    alive.push({ serial, high, low, size, region, level, age: 0 });
  };

  for (let r = 0; r < regions; r++)
    for (let k = 0; k < founders; k++) add(mix(seed, r, k, 1), mix(seed, r, k, 2), -1, 0, r, -k, 0.4);

  for (let q = 0; q < quarters; q++) {
    const stay: Firm[] = [];
    for (const firm of alive) {
      const fate = chance(firm.high, firm.low, q, 3);
      if (q > 0 && fate < close + leave) {
        book.end[firm.serial] = q;
        book.fate[firm.serial] = fates.indexOf(fate < close ? 'closed' : 'leftRegion');
        continue;
      }
      if (q > 0 && fate < close + leave + move) {
        const to = (firm.region + 1) % regions;
        moves.push(q, firm.serial, firm.region, to);
        firm.region = to;
      }
      firm.age++;
      firm.level = Math.min(3.2, firm.level + 0.05 * chance(firm.high, firm.low, 5));
      stay.push(firm);
    }
    alive = stay;
    const hazard = spinOff * (lever !== undefined && q >= lever.from ? lever.spinOffTimes : 1);
    for (const firm of stay) {
      if (alive.length >= limit || q === 0 || chance(firm.high, firm.low, q, 4) >= hazard) continue;
      add(
        mix(firm.high, firm.low, q, 7),
        mix(firm.high, firm.low, q, 8),
        firm.serial,
        1,
        firm.region,
        q,
        0.6 * firm.level,
      );
    }
    const openRegions = q > 0 ? regions : 0;
    for (let r = 0; r < openRegions && alive.length < limit; r++) {
      for (const [slot, rate] of [startUps, 0, 0.12 * startUps, 0.05 * startUps].entries()) {
        if (rate > 0 && chance(seed, r, q, 9 + slot) < rate)
          add(mix(seed, r, q, 20 + slot), mix(seed, r, q, 30 + slot), -1, slot, r, q, 0.5);
      }
    }
    for (const firm of alive) {
      rows.serial.push(firm.serial);
      rows.region.push(firm.region);
      rows.chain.push(mix(firm.high) >>> 30 === 0 ? 2 : 0);
      rows.level.push(firm.level);
      rows.employment.push(firm.age === 0 ? 0 : firm.size * Math.min(1, firm.age / 8));
      rows.margin.push(0.05 - 0.12 * chance(firm.high, firm.low, q >> 3, 6));
      let tight = 0;
      for (let k = 0; k < SEGMENTS; k++) {
        const slot = Math.floor((chance(firm.high, firm.low, k, q >> 5) * suppliers * 1.25) / (SEGMENTS * regions));
        const supplier = SEGMENTS * (regions * slot + firm.region) + k;
        const isImport = firm.age === 0 || supplier >= suppliers;
        rows.ties.push(isImport ? -1 : supplier);
        rows.tight.push(isImport ? 0 : Math.min(1, firm.age / 20));
        tight += rows.tight.at(-1)!;
      }
      rows.specificity.push(tight / SEGMENTS);
      rows.capacity.push(0.5 + firm.size);
      rows.positionX.push(0.006 * q - 0.1 + 0.25 * (chance(firm.high, firm.low, 40) - 0.5));
      rows.positionY.push(0.004 * q + 0.25 * (chance(firm.high, firm.low, 41) - 0.5));
      rows.beliefX.push(0.007 * q - 0.05 + 0.08 * (chance(firm.high, firm.low, 42) - 0.5));
      rows.beliefY.push(0.004 * q + 0.08 * (chance(firm.high, firm.low, 43) - 0.5));
    }
    offsets.push(rows.serial.length);
  }

  // Suppliers serve their own region: four segments of the first, four of the second, and so on.
  const regionOf = (j: number): number => Math.floor(j / SEGMENTS) % regions;
  const each = Array.from({ length: suppliers }, (_unused, j) => j);
  const repeated = (value: (j: number) => number): number[] =>
    Array.from({ length: quarters }, () => each.map(value)).flat();
  const n = rows.serial.length;
  const flat = (value: number): Float32Array => new Float32Array(n).fill(value);
  return {
    firms: {
      offsets: Int32Array.from(offsets),
      serial: Int32Array.from(rows.serial),
      region: Uint8Array.from(rows.region),
      chain: Uint8Array.from(rows.chain),
      functionLevel: Float32Array.from(rows.level),
      employment: Float32Array.from(rows.employment),
      margin: Float32Array.from(rows.margin),
      ties: Int32Array.from(rows.ties),
      tieSpecificity: Float32Array.from(rows.tight),
      capacity: Float32Array.from(rows.capacity),
      output: flat(1),
      efficiency: flat(0.7),
      quality: flat(0.7),
      price: flat(1),
      cash: flat(1),
      brand: flat(0.1),
      positionX: Float32Array.from(rows.positionX),
      positionY: Float32Array.from(rows.positionY),
      beliefX: Float32Array.from(rows.beliefX),
      beliefY: Float32Array.from(rows.beliefY),
      specificity: Float32Array.from(rows.specificity),
      learnedFrom: flat(-1),
      cheats: new Uint8Array(n),
    },
    suppliers: {
      offsets: Int32Array.from({ length: quarters + 1 }, (_unused, q) => q * suppliers),
      serial: Int32Array.from(repeated((j) => j)),
      region: Uint8Array.from(repeated((j) => regionOf(j))),
      segment: Uint8Array.from(repeated((j) => j % SEGMENTS)),
      capacity: Float32Array.from(repeated(() => 2)),
      load: Float32Array.from(repeated((j) => 3 * chance(j, 1))),
      efficiency: Float32Array.from(repeated(() => 0.7)),
    },
    book: {
      firms: {
        identity: Int32Array.from(book.identity),
        parent: Int32Array.from(book.parent),
        origin: Uint8Array.from(book.origin),
        birthRegion: Uint8Array.from(book.birthRegion),
        birth: Int32Array.from(book.birth),
        end: Int32Array.from(book.end),
        fate: Uint8Array.from(book.fate),
      },
      suppliers: {
        identity: Int32Array.from(each.flatMap((j) => [mix(seed, j, 11), mix(seed, j, 12)])),
        segment: Uint8Array.from(each.map((j) => j % SEGMENTS)),
        birthRegion: Uint8Array.from(each.map((j) => regionOf(j))),
        birth: Int32Array.from(each.map(() => 0)),
        end: Int32Array.from(each.map(() => -1)),
      },
      moves: Int32Array.from(moves),
    },
    targetX,
    targetY,
  };
}
