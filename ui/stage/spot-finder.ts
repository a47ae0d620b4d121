/** Finds the nearest free spot for a circle that stands on the stage during a span of quarters. */

/**
 * Sides of a cell, pixels: about four of all circles that ever stand there, which is what a look at a spot costs in a
 * dense plane.
 */
const LARGEST_CELL = 22;
const SMALLEST_CELL = 5;
/** Angle between successive tries: the golden angle spreads them evenly over a disc. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Steps of a spiral that are remembered: sines and roots are the better part of a try. No request tries more often. */
const REMEMBERED = 512;
const spiralX = new Float64Array(REMEMBERED);
const spiralY = new Float64Array(REMEMBERED);
for (let k = 0; k < REMEMBERED; k++) {
  // Tries grow apart with the distance, so a crowded neighbourhood is left after a few dozen of them.
  const away = Math.sqrt(k) * (1 + k / 120);
  spiralX[k] = away * Math.cos(k * GOLDEN_ANGLE);
  spiralY[k] = away * Math.sin(k * GOLDEN_ANGLE);
}

/** Whether a circle may stand somewhere at all, apart from others. */
export type SpotFits = (x: number, y: number, r: number) => boolean;

export interface SpotRequest {
  readonly r: number;
  /** First and last quarter in which the spot is needed. */
  readonly from: number;
  readonly to: number;
  readonly fits: SpotFits;
  /** Spots looked at before an overlap is accepted. */
  readonly tries: number;
  /** Distance between them as a multiple of the usual one, so that fewer tries reach as far. */
  readonly stride?: number;
}

/**
 * Circles taken so far, in a grid of cells; a circle is listed in every cell it touches. Two circles collide only if
 * they overlap in space and in time, so the place of a firm that closed is given to others.
 */
export class SpotFinder {
  private readonly cell: number;
  private readonly columns: number;
  private readonly lines: number;
  private readonly heads: Int32Array;
  private links: Int32Array;
  private members: Int32Array;
  private linkCount = 0;
  private readonly atX: Float32Array;
  private readonly atY: Float32Array;
  private readonly radius: Float32Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private count = 0;
  /** No later request is for a quarter before this one. */
  private passed = Number.NEGATIVE_INFINITY;

  constructor(width: number, height: number, capacity: number) {
    this.cell = Math.max(
      SMALLEST_CELL,
      Math.min(LARGEST_CELL, 2 * Math.sqrt((width * height) / Math.max(1, capacity))),
    );
    this.columns = Math.max(1, Math.ceil(width / this.cell));
    this.lines = Math.max(1, Math.ceil(height / this.cell));
    this.heads = new Int32Array(this.columns * this.lines).fill(-1);
    this.links = new Int32Array(4 * capacity + 64);
    this.members = new Int32Array(4 * capacity + 64);
    this.atX = new Float32Array(capacity);
    this.atY = new Float32Array(capacity);
    this.radius = new Float32Array(capacity);
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
  }

  private column(x: number): number {
    return Math.min(this.columns - 1, Math.max(0, Math.floor(x / this.cell)));
  }

  private line(y: number): number {
    return Math.min(this.lines - 1, Math.max(0, Math.floor(y / this.cell)));
  }

  /** Number of claims so far. */
  get claimed(): number {
    return this.count;
  }

  /** How deep a circle would cut into one that is there at the same time; 0 if it is free. */
  private depth(x: number, y: number, { r, from, to }: SpotRequest, bound: number): number {
    let deepest = 0;
    const lastColumn = this.column(x + r);
    const lastLine = this.line(y + r);
    for (let line = this.line(y - r); line <= lastLine; line++) {
      for (let column = this.column(x - r); column <= lastColumn; column++) {
        const cell = line * this.columns + column;
        let kept = -1;
        for (let link = this.heads[cell]!; link >= 0; link = this.links[link]!) {
          const k = this.members[link]!;
          if (this.to[k]! < this.passed) {
            // Long gone: no later request overlaps it.
            if (kept < 0) this.heads[cell] = this.links[link]!;
            else this.links[kept] = this.links[link]!;
            continue;
          }
          kept = link;
          if (this.from[k]! > to || this.to[k]! < from) continue;
          const dx = this.atX[k]! - x;
          const dy = this.atY[k]! - y;
          const reach = this.radius[k]! + r;
          const square = dx * dx + dy * dy;
          if (square >= reach * reach) continue;
          const depth = reach - Math.sqrt(square);
          if (depth > deepest) {
            deepest = depth;
            if (deepest >= bound) return deepest;
          }
        }
      }
    }
    return deepest;
  }

  private take(x: number, y: number, { r, from, to }: SpotRequest): void {
    const k = this.count++;
    this.atX[k] = x;
    this.atY[k] = y;
    this.radius[k] = r;
    this.from[k] = from;
    this.to[k] = to;
    this.list(k);
  }

  /** Enters a circle in every cell it touches. */
  private list(k: number): void {
    const x = this.atX[k]!;
    const y = this.atY[k]!;
    const r = this.radius[k]!;
    for (let line = this.line(y - r); line <= this.line(y + r); line++) {
      for (let column = this.column(x - r); column <= this.column(x + r); column++) {
        if (this.linkCount === this.links.length) this.grow();
        const cell = line * this.columns + column;
        this.members[this.linkCount] = k;
        this.links[this.linkCount] = this.heads[cell]!;
        this.heads[cell] = this.linkCount++;
      }
    }
  }

  /** Later requests may begin at any quarter. */
  again(): void {
    this.passed = Number.NEGATIVE_INFINITY;
    this.heads.fill(-1);
    this.linkCount = 0;
    for (let k = 0; k < this.count; k++) this.list(k);
  }

  /**
   * From now on, until `again`, no request is for a quarter before this one: circles gone by then are ignored.
   */
  pass(quarter: number): void {
    this.passed = quarter;
  }

  private grow(): void {
    const enlarged = (old: Int32Array): Int32Array => {
      const larger = new Int32Array(2 * old.length);
      larger.set(old);
      return larger;
    };
    this.links = enlarged(this.links);
    this.members = enlarged(this.members);
  }

  /**
   * Takes the spot nearest to (x, y) that fits and is free, trying along a spiral that starts at share `turn` of a full
   * turn; if all tries fail, the one that overlaps least.
   */
  claim(request: SpotRequest, x: number, y: number, turn: number): { readonly x: number; readonly y: number } {
    const { r, fits, tries, stride = 1 } = request;
    let bestX = x;
    let bestY = y;
    let best = Infinity;
    const step = stride * (0.8 * r + 1);
    const alongX = step * Math.cos(2 * Math.PI * turn);
    const alongY = step * Math.sin(2 * Math.PI * turn);
    for (let k = 0; k < Math.min(tries, REMEMBERED); k++) {
      // Rounded, so that a remembered place is found again bit for bit.
      const tryX = Math.fround(x + alongX * spiralX[k]! - alongY * spiralY[k]!);
      const tryY = Math.fround(y + alongY * spiralX[k]! + alongX * spiralY[k]!);
      if (!fits(tryX, tryY, r)) continue;
      const depth = this.depth(tryX, tryY, request, best);
      if (depth >= best) continue;
      best = depth;
      bestX = tryX;
      bestY = tryY;
      if (depth === 0) break;
    }
    this.take(bestX, bestY, request);
    return { x: bestX, y: bestY };
  }
}
