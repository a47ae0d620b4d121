/** Lists of things to draw, as columns that are refilled each frame without allocating. */

/** Firms, suppliers, rings: something of a size at a place. */
export class Marks {
  count = 0;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Radius of a circle of the same area, pixels. */
  readonly r: Float32Array;
  /** Opacity, 0 to 1. */
  readonly alpha: Float32Array;
  readonly level: Uint8Array;
  readonly shape: Uint8Array;
  readonly serial: Int32Array;

  constructor(capacity: number) {
    this.x = new Float32Array(capacity);
    this.y = new Float32Array(capacity);
    this.r = new Float32Array(capacity);
    this.alpha = new Float32Array(capacity);
    this.level = new Uint8Array(capacity);
    this.shape = new Uint8Array(capacity);
    this.serial = new Int32Array(capacity);
  }

  add(serial: number, x: number, y: number, r: number, alpha: number, level: number, shape: number): void {
    const k = this.count++;
    this.serial[k] = serial;
    this.x[k] = x;
    this.y[k] = y;
    this.r[k] = r;
    this.alpha[k] = alpha;
    this.level[k] = level;
    this.shape[k] = shape;
  }
}

/** Trails and lineage arcs: quadratic curves from (x0, y0) to (x1, y1). */
export class Curves {
  count = 0;
  readonly x0: Float32Array;
  readonly y0: Float32Array;
  readonly x1: Float32Array;
  readonly y1: Float32Array;
  readonly controlX: Float32Array;
  readonly controlY: Float32Array;
  /** Share of the curve that has been travelled, 0 to 1. */
  readonly reach: Float32Array;
  readonly width: Float32Array;
  readonly alpha: Float32Array;

  constructor(capacity: number) {
    this.x0 = new Float32Array(capacity);
    this.y0 = new Float32Array(capacity);
    this.x1 = new Float32Array(capacity);
    this.y1 = new Float32Array(capacity);
    this.controlX = new Float32Array(capacity);
    this.controlY = new Float32Array(capacity);
    this.reach = new Float32Array(capacity);
    this.width = new Float32Array(capacity);
    this.alpha = new Float32Array(capacity);
  }

  /** A flight: rises above both ends, as on route maps. */
  addTrail(x0: number, y0: number, x1: number, y1: number, reach: number, width: number, alpha: number): void {
    const top = Math.min(y0, y1);
    this.add(x0, y0, x1, y1, (x0 + x1) / 2, Math.max(6, top - 0.1 * Math.abs(x1 - x0)), reach, width, alpha);
  }

  /** A lineage: bends to the side, always the same one seen from the parent. */
  addArc(x0: number, y0: number, x1: number, y1: number, alpha: number): void {
    this.add(x0, y0, x1, y1, (x0 + x1) / 2 + 0.18 * (y0 - y1), (y0 + y1) / 2 + 0.18 * (x1 - x0), 1, 1, alpha);
  }

  private add(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    controlX: number,
    controlY: number,
    reach: number,
    width: number,
    alpha: number,
  ): void {
    const k = this.count++;
    this.x0[k] = x0;
    this.y0[k] = y0;
    this.x1[k] = x1;
    this.y1[k] = y1;
    this.controlX[k] = controlX;
    this.controlY[k] = controlY;
    this.reach[k] = reach;
    this.width[k] = width;
    this.alpha[k] = alpha;
  }

  /** Coordinates of the point that has travelled share `s` of curve k. */
  xAt(k: number, s: number): number {
    const rest = 1 - s;
    return rest * rest * this.x0[k]! + 2 * rest * s * this.controlX[k]! + s * s * this.x1[k]!;
  }

  yAt(k: number, s: number): number {
    const rest = 1 - s;
    return rest * rest * this.y0[k]! + 2 * rest * s * this.controlY[k]! + s * s * this.y1[k]!;
  }
}
