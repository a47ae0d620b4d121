/**
 * Column kernels: what is done to a whole column of agents at once and costs most, in WebAssembly where the platform
 * has 128-bit vectors and in plain loops where it has not. Both give the same bits: no result shows which was used.
 */
import { exp, log, normalQuantile } from '../math.ts';
import { SEGMENTS } from '../chains.ts';
import { drawColumn, spread, uniform } from '../random.ts';
import { simdKernels, scalarImports } from './simd-kernels.ts';
import { moduleBytes } from './wasm-code.ts';

/** Where firms look for suppliers. */
export interface SupplierMarket {
  /** A random word per firm, its region, and the price an offer must stay below, four segments a firm. */
  readonly words: Int32Array;
  readonly region: Int32Array;
  readonly limit: Float64Array;
  /** Suppliers asked per segment, by region. */
  readonly tries: Int32Array;
  /** What suppliers cost, place by place; Infinity where there is nobody to be had. */
  readonly price: Float64Array;
  /**
   * Two rows of places for each segment of a region: its supplier list, and the suppliers of the firms there. They
   * begin at starts[8 r + s] and starts[8 r + 4 + s], and a word moves on in them by reach[…] of a place.
   */
  readonly starts: Int32Array;
  readonly reach: Float64Array;
}
/** Numbers of a region in `starts` and `reach`. */
export const ROWS = 2 * SEGMENTS;

/**
 * Columns of the same arena; n values from the first on. What lies up to three values behind the n-th of a target may
 * be overwritten.
 */
export interface Kernels {
  /** One Threefry block per agent: see `drawColumn` in random.ts. */
  draw(
    high: Int32Array,
    low: Int32Array,
    n: number,
    quarter: number,
    purpose: number,
    first: Int32Array,
    second: Int32Array,
  ): void;
  /** Words to standard normal numbers. */
  normal(words: Int32Array, n: number, target: Float64Array): void;
  /** e^x in place. */
  exp(column: Float64Array, n: number): void;
  /** ln x in place. */
  log(column: Float64Array, n: number): void;
  /**
   * Looks for suppliers for firms from..to, `tries` of a region for each of the four segments: words below `border` lead
   * to a firm and its supplier, the others to the supplier list. Lists those whose price stays below the limit of the
   * segment, as (slot 4 i + s, place) pairs in the order found.
   *
   * @returns how many numbers it wrote
   */
  offers(market: SupplierMarket, border: number, from: number, to: number, target: Int32Array): number;
  /**
   * Moves what survives of a column down over the gaps from agent `first` on: `runs` holds `count` / 2 pairs (from, to)
   * of agents that stay, ascending.
   */
  closeGaps(column: Int32Array | Float64Array, width: number, first: number, runs: Int32Array, count: number): void;
}

const plainKernels: Kernels = {
  draw: drawColumn,
  normal(words, n, target) {
    for (let i = 0; i < n; i++) target[i] = normalQuantile(uniform(words[i]));
  },
  exp(column, n) {
    for (let i = 0; i < n; i++) column[i] = exp(column[i]);
  },
  log(column, n) {
    for (let i = 0; i < n; i++) column[i] = log(column[i]);
  },
  offers({ words, region, limit, tries, price, starts, reach }, border, from, to, target) {
    let at = 0;
    for (let i = from; i < to; i++) {
      const r = region[i];
      for (let k = 0; k < tries[r]; k++) {
        for (let segment = 0; segment < SEGMENTS; segment++) {
          const word = (spread(words[i], SEGMENTS * k + segment) >>> 0) + 0.5;
          const asks = word < border;
          const row = ROWS * r + segment + (asks ? SEGMENTS : 0);
          const place = starts[row] + Math.floor((asks ? word : word - border) * reach[row]);
          if (price[place] >= limit[SEGMENTS * i + segment]) continue;
          target[at++] = SEGMENTS * i + segment;
          target[at++] = place;
        }
      }
    }
    return at;
  },
  closeGaps(column, width, first, runs, count) {
    let to = first;
    for (let run = 0; run < count; run += 2) {
      column.copyWithin(width * to, width * runs[run], width * runs[run + 1]);
      to += runs[run + 1] - runs[run];
    }
  },
};

/** Memory that columns are cut from, and the kernels that work in it. */
export interface Arena {
  /** Whether the kernels work on vectors. */
  readonly vectors: boolean;
  readonly kernels: Kernels;
  integers(length: number): Int32Array;
  reals(length: number): Float64Array;
}

/**
 * The part of the WebAssembly interface used here; every browser and Node have it, the language's own library has not.
 */
interface WebAssemblyInterface {
  readonly Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}
interface Exported {
  draw(high: number, low: number, bytes: number, quarter: number, purpose: number, first: number, second: number): void;
  normal(words: number, n: number, target: number, tails: number): void;
  exp(from: number, to: number): void;
  log(from: number, to: number): void;
  /** Returns the address behind the last pair. */
  offers(
    words: number,
    region: number,
    end: number,
    tries: number,
    starts: number,
    reach: number,
    price: number,
    limit: number,
    slot: number,
    target: number,
    border: number,
  ): number;
  closeGaps(column: number, size: number, first: number, run: number, end: number): void;
}

const PAGE = 65536;
/** Columns start on cache lines, with room for the values a vector writes behind the last one. */
const LINE = 64;
const MOST_BYTES = 0xffff0000;

const bytesOf = (elements: number, size: number): number => Math.ceil((elements * size + LINE) / LINE) * LINE;

/** A column to be allocated: integers or reals, and how many. */
export interface ColumnSize {
  readonly kind: 'integer' | 'real';
  readonly length: number;
}

/** An arena in WebAssembly memory, or undefined where the platform has no vectors or no room. */
function vectorArena(columns: readonly ColumnSize[]): Arena | undefined {
  // The list of draws in the tails of the normal distribution lies in front.
  const tailBytes = bytesOf(Math.max(...columns.map(({ length }) => length)), 4);
  const bytes = columns.reduce((sum, { kind, length }) => sum + bytesOf(length, kind === 'integer' ? 4 : 8), tailBytes);
  const pages = Math.ceil(bytes / PAGE);
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyInterface };
  if (WebAssembly === undefined || pages * PAGE > MOST_BYTES) return undefined;
  let memory;
  let kernel: Exported;
  try {
    memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const module = new WebAssembly.Module(moduleBytes(Object.keys(scalarImports), simdKernels, pages));
    kernel = new WebAssembly.Instance(module, { from: { memory, exp, log } }).exports as Exported;
  } catch {
    return undefined;
  }
  const { buffer } = memory;
  let free = tailBytes;
  const take = (elements: number, size: number): number => {
    const at = free;
    free += bytesOf(elements, size);
    return at;
  };
  return {
    vectors: true,
    kernels: {
      draw(high, low, n, quarter, purpose, first, second) {
        if (n > 0)
          kernel.draw(high.byteOffset, low.byteOffset, 4 * n, quarter, purpose, first.byteOffset, second.byteOffset);
      },
      normal(words, n, target) {
        if (n > 0) kernel.normal(words.byteOffset, n, target.byteOffset, 0);
      },
      exp(column, n) {
        if (n > 0) kernel.exp(column.byteOffset, column.byteOffset + 8 * n);
      },
      log(column, n) {
        if (n > 0) kernel.log(column.byteOffset, column.byteOffset + 8 * n);
      },
      offers({ words, region, limit, tries, price, starts, reach }, border, from, to, target) {
        if (to <= from) return 0;
        const end = kernel.offers(
          words.byteOffset + 4 * from,
          region.byteOffset + 4 * from,
          words.byteOffset + 4 * to,
          tries.byteOffset,
          starts.byteOffset,
          reach.byteOffset,
          price.byteOffset,
          limit.byteOffset + 8 * SEGMENTS * from,
          SEGMENTS * from,
          target.byteOffset,
          border,
        );
        return (end - target.byteOffset) / 4;
      },
      closeGaps(column, width, first, runs, count) {
        if (count === 0) return;
        const at = runs.byteOffset;
        kernel.closeGaps(column.byteOffset, width * column.BYTES_PER_ELEMENT, first, at, at + 4 * count);
      },
    },
    integers: (length) => new Int32Array(buffer, take(length, 4), length),
    reals: (length) => new Float64Array(buffer, take(length, 8), length),
  };
}

/**
 * An arena for just these columns.
 *
 * @param vectors false to do without vectors, as a platform that has none does
 */
export function createArena(columns: readonly ColumnSize[], vectors = true): Arena {
  return (
    (vectors ? vectorArena(columns) : undefined) ?? {
      vectors: false,
      kernels: plainKernels,
      integers: (length) => new Int32Array(length),
      reals: (length) => new Float64Array(length),
    }
  );
}
