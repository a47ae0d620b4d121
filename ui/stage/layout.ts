/**
 * Places of all firms and suppliers of a panel. Place shows ancestry: a spin-off settles near its parent, a start-up at
 * one of a few sites, a foreign firm near the border, a supplier near its first client. Everyone takes the free spot
 * nearest to where it would like to stand, so the same firm is found at the same place in every run of one seed, and a
 * moved lever disturbs a crowded neighbourhood at most.
 */
import { settles, SMALLEST_RADIUS, type Geometry, type StageGeometry } from './geometry.ts';
import { identityFraction } from './identity.ts';
import { LEFT_REGION, type PanelIndex } from './panel-index.ts';
import { firmWishes, firstClients, groundOf, wishAtSite, wishBeside, type Point } from './place-wishes.ts';
import { residenceAt, residencesOf, type Residences } from './residences.ts';
import { memoryKey, type StageMemory } from './stage-memory.ts';
import type { Sliced } from './sliced.ts';
import { SpotFinder, type SpotRequest, type SpotFits } from './spot-finder.ts';

export interface Layout extends Residences {
  /** Radius in pixels of a firm of one labour unit; a firm of E units has radius unit × √E. */
  readonly unit: number;
  /** Radius that no firm's mark falls below, pixels: where very many stand on the map, smaller than usual. */
  readonly smallest: number;
  /** Place of each residence, pixels. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Where a firm ends up in the outside strip, by serial; NaN for those that never leave. */
  readonly outsideX: Float32Array;
  readonly outsideY: Float32Array;
  readonly supplierX: Float32Array;
  readonly supplierY: Float32Array;
}

/** Places in a world, in its units. */
export interface WorldLayout extends Layout {
  /** Radius at which the marks of all firms would cover the share of the ground that is theirs. */
  readonly crowd: number;
}

/** Share of the settled area that the marks of the reference employment cover. */
const COVER = 0.31;
const SMALLEST_REFERENCE = 1000;
/** Firms rarely peak together, so they may stand a little closer than their largest circles allow. */
const FOOTPRINT = 0.8;
const FOOTPRINT_STEP = 1.25;
const FOOTPRINT_GAP = 0.5;
const SUPPLIER_FOOTPRINT = 2.4;
const SUPPLIER_SPREAD = 8;
const FIRM_TRIES = 220;
/**
 * Spots looked at for all firms together, as far as each gets the fewest: so many firms are placed in a time
 * proportional to their number.
 */
const ALL_TRIES = 1_500_000;
const FEWEST_TRIES = 40;
const SUPPLIER_TRIES = 40;
const OUTSIDE_TRIES = 60;
const FOREVER = 1e9;
/** Slots of the memory beside the regions. */
const SUPPLIER_SLOT = 3;
const OUTSIDE_SLOT = 4;

/** Radius of the small mark a firm leaves in the outside strip. */
export function goneRadius({ unit, smallest }: Pick<Layout, 'unit' | 'smallest'>, employment: number): number {
  return Math.min(5, Math.max((1.5 * smallest) / SMALLEST_RADIUS, 0.6 * unit * Math.sqrt(employment)));
}

/** Radius of the spot a firm claims, in steps: a firm that grows a little more in another run claims the same one. */
function footprint(radius: number, smallest: number): number {
  let step = smallest;
  while (step < radius * FOOTPRINT) step *= FOOTPRINT_STEP;
  return step + (FOOTPRINT_GAP * smallest) / SMALLEST_RADIUS;
}

/**
 * Employment the marks are sized for: steps of a factor two, kept while they still fit, so that a lever never rescales
 * the map.
 */
function referenceFor(total: number, before: number): number {
  if (before > 0 && total < 2.2 * before && total > 0.25 * before) return before;
  let reference = SMALLEST_REFERENCE;
  while (reference < total) reference *= 2;
  return reference;
}

/**
 * Places everyone of a panel on a ground. Pure but for `memory`, which it reads first and then adds to: an identity
 * that already has a place keeps it as long as no other such identity stands there. About 15 ms for 1,600 firms;
 * the memory is added to at the end, in one go.
 */
export function* layoutPanel(index: PanelIndex, geometry: Geometry, memory: StageMemory): Sliced<WorldLayout> {
  const reference = referenceFor(index.peakTotal, memory.reference);
  const unit = Math.sqrt((COVER * geometry.area) / (Math.PI * reference));
  // Where there are more firms than marks of the usual size fit, even the smallest shrink, and the map shows a density.
  const crowd = Math.sqrt((COVER * geometry.area) / (Math.PI * Math.max(1, index.peakCount)));
  const smallest = Math.min(geometry.mark, crowd);
  const { firms, suppliers } = index.panel.book;
  const residences = residencesOf(index);
  const { residenceOf, since, region } = residences;
  const x = new Float32Array(since.length);
  const y = new Float32Array(since.length);
  const outsideX = new Float32Array(firms.birth.length).fill(Number.NaN);
  const outsideY = new Float32Array(firms.birth.length).fill(Number.NaN);
  const supplierX = new Float32Array(suppliers.birth.length);
  const supplierY = new Float32Array(suppliers.birth.length);
  const finder = new SpotFinder(
    geometry.width,
    geometry.height,
    since.length + firms.birth.length + suppliers.birth.length,
  );
  const tries = Math.round(Math.max(FEWEST_TRIES, Math.min(FIRM_TRIES, ALL_TRIES / Math.max(1, since.length))));
  const stride = Math.sqrt(FIRM_TRIES / tries);
  const supplierFootprint = (SUPPLIER_FOOTPRINT * smallest) / SMALLEST_RADIUS;
  const clients = yield* firstClients(index);
  const wishes = yield* firmWishes(index, geometry, residences);
  const settled = new Map<number, Point>();

  const fitters = geometry.grounds.map(
    (ground): SpotFits =>
      (px, py, r) =>
        settles(ground, px, py, r),
  );
  const fitsRegion = (r: number): SpotFits => fitters[Math.min(r, fitters.length - 1)]!;
  const fitsOutside: SpotFits = (px, py, r) =>
    px - r > geometry.border + 4 &&
    px + r < geometry.width - 3 &&
    py - r > geometry.outsideTop - 4 &&
    py + r < geometry.outsideBottom;
  const size = (serial: number): number => unit * Math.sqrt(index.peakEmployment[serial]!);
  const placeOf = (serial: number, quarter: number): Point => {
    const at = residenceAt(residences, serial, quarter);
    return { x: x[at]!, y: y[at]! };
  };
  const isKnown = (identity: Int32Array, row: number, slot: number): boolean =>
    memory.places.has(memoryKey(identity, row, slot));

  /** Takes the free spot nearest to where this identity stood before, or else to where it wishes to stand. */
  function settle(identity: Int32Array, row: number, slot: number, request: SpotRequest, wish: () => Point): Point {
    const key = memoryKey(identity, row, slot);
    const before = settled.get(key) ?? memory.places.get(key);
    const start = before === undefined ? wish() : { x: before.x * geometry.width, y: before.y * geometry.height };
    const spot = finder.claim(
      request,
      start.x,
      start.y,
      identityFraction(identity[2 * row]!, identity[2 * row + 1]!, 9),
    );
    settled.set(key, { x: spot.x / geometry.width, y: spot.y / geometry.height });
    return spot;
  }

  function placeFirm(s: number): void {
    const r = footprint(Math.max(smallest, size(s)), smallest);
    for (let at = residenceOf[s]!; at < residenceOf[s + 1]!; at++) {
      const wish = { x: wishes.x[at]!, y: wishes.y[at]! };
      const until = at + 1 < residenceOf[s + 1]! ? since[at + 1]! : index.firms.last[s]! + 1;
      const request = { r, from: since[at]!, to: until, fits: fitsRegion(region[at]!), tries, stride };
      const spot = settle(firms.identity, s, region[at]!, request, () => wish);
      x[at] = spot.x;
      y[at] = spot.y;
    }
  }

  function placeOutside(s: number): void {
    const { border, width, height, outsideTop, outsideBottom, compact } = geometry;
    const high = firms.identity[2 * s]!;
    const low = firms.identity[2 * s + 1]!;
    const wish = (): Point => {
      const inset = compact ? 6 : 12;
      const level = outsideTop + (placeOf(s, firms.end[s]!).y / height) * (outsideBottom - outsideTop);
      const jitter = 46 * (identityFraction(high, low, 7) - 0.5);
      return {
        x: border + inset + identityFraction(high, low, 6) * (width - border - 2 * inset),
        y: Math.min(outsideBottom - 4, Math.max(outsideTop, level + jitter)),
      };
    };
    const r = goneRadius({ unit, smallest }, index.peakEmployment[s]!) + 0.6;
    const request = { r, from: firms.end[s]!, to: FOREVER, fits: fitsOutside, tries: OUTSIDE_TRIES };
    const spot = settle(firms.identity, s, OUTSIDE_SLOT, request, wish);
    outsideX[s] = spot.x;
    outsideY[s] = spot.y;
  }

  function supplierWish(j: number): Point {
    const high = suppliers.identity[2 * j]!;
    const low = suppliers.identity[2 * j + 1]!;
    const client = clients[j]!;
    if (client < 0) return wishAtSite(groundOf(geometry, suppliers.birthRegion[j]!), high, low, 0, -1);
    const near = size(client) + supplierFootprint + 2;
    return wishBeside(placeOf(client, index.suppliers.first[j]!), near, SUPPLIER_SPREAD, high, low);
  }

  function placeSupplier(j: number): void {
    const { first, last } = index.suppliers;
    const fits = fitsRegion(suppliers.birthRegion[j]!);
    const request = { r: supplierFootprint, from: first[j]!, to: last[j]! + 1, fits, tries: SUPPLIER_TRIES };
    const spot = settle(suppliers.identity, j, SUPPLIER_SLOT, request, () => supplierWish(j));
    supplierX[j] = spot.x;
    supplierY[j] = spot.y;
  }

  const leaves = (s: number): boolean =>
    firms.fate[s] === LEFT_REGION && firms.end[s]! >= 0 && index.firms.first[s]! >= 0;
  let all = 1;
  for (let s = 0; s < firms.birth.length; s++) {
    if (index.firms.first[s]! >= 0) all += residenceOf[s + 1]! - residenceOf[s]! + (leaves(s) ? 1 : 0);
  }
  for (let j = 0; j < suppliers.birth.length; j++) if (index.suppliers.first[j]! >= 0) all++;
  // Those who have a place claim it before newcomers look around, each group in order of birth: parents before
  // children.
  for (const wanted of [true, false]) {
    finder.again();
    for (let s = 0; s < firms.birth.length; s++) {
      const first = index.firms.first[s]!;
      if (first >= 0 && isKnown(firms.identity, s, firms.birthRegion[s]!) === wanted) {
        finder.pass(first);
        placeFirm(s);
      }
      if (s % 8 === 0) yield finder.claimed / all;
    }
    finder.again();
    for (let j = 0; j < suppliers.birth.length; j++) {
      const first = index.suppliers.first[j]!;
      if (first >= 0 && isKnown(suppliers.identity, j, SUPPLIER_SLOT) === wanted) {
        finder.pass(first);
        placeSupplier(j);
      }
      if (j % 16 === 0) yield finder.claimed / all;
    }
  }
  finder.again();
  for (let s = 0; s < firms.birth.length; s++) {
    if (leaves(s)) placeOutside(s);
    if (s % 16 === 0) yield finder.claimed / all;
  }
  memory.reference = reference;
  for (const [key, place] of settled) memory.places.set(key, place);
  return { ...residences, unit, smallest, crowd, x, y, outsideX, outsideY, supplierX, supplierY };
}

/** Places in a world as a stage shows them: the marks keep their distances, however the ground is stretched. */
export function onStage(
  layout: WorldLayout,
  { world, fit, border, width, outsideTop, outsideBottom, mark }: StageGeometry,
): Layout {
  const scale = Math.min(fit.scaleX, fit.scaleY);
  const across = (x: number): number => fit.x + fit.scaleX * x;
  const down = (y: number): number => fit.y + fit.scaleY * y;
  const strip = (width - border) / (world.width - world.border);
  const stretch = (outsideBottom - outsideTop) / (world.outsideBottom - world.outsideTop);
  return {
    ...layout,
    unit: scale * layout.unit,
    smallest: Math.min(mark, scale * layout.crowd),
    x: layout.x.map(across),
    y: layout.y.map(down),
    outsideX: layout.outsideX.map((x) => border + strip * (x - world.border)),
    outsideY: layout.outsideY.map((y) => outsideTop + stretch * (y - world.outsideTop)),
    supplierX: layout.supplierX.map(across),
    supplierY: layout.supplierY.map(down),
  };
}
