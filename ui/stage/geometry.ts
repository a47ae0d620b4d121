/**
 * The ground of the stage: water, one land per region, settlement sites, the border and the outside strip. A world is
 * laid out once, in units of its own; a stage of any size shows the whole of it, so that the same firm is found at the
 * same place of the same coast on every screen.
 */
import { identityFraction, textHash } from './identity.ts';

export interface Site {
  readonly x: number;
  readonly y: number;
  /** Standard deviation of newcomers around it. */
  readonly spreadX: number;
  readonly spreadY: number;
  /** Upper end of its share of newcomers in [0, 1); the last site has 1. */
  readonly upTo: number;
}

export interface RegionGround {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  /** Coast as a factor on the radii, at equal angles from the positive x axis, clockwise on screen. */
  readonly coast: Float32Array;
  /** Columns and rows between which firms settle, so that border, titles and legend stay free. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly sites: readonly Site[];
  /** Zone near the border where foreign firms settle. */
  readonly port: Site;
}

/** A world in its own units, or as a stage shows it, in CSS pixels. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** Narrow screens: smaller marks, shorter captions. */
  readonly compact: boolean;
  /** Left edge of the outside strip. */
  readonly border: number;
  readonly outsideTop: number;
  readonly outsideBottom: number;
  readonly grounds: readonly RegionGround[];
  /** Area in which firms settle, all regions; where the world is stretched, as if the firms' marks were with it. */
  readonly area: number;
  /** Radius of the smallest mark that has room to spare. */
  readonly mark: number;
}

/** How a world comes onto a stage: pixels per unit in each direction, and where its origin is. */
export interface Fit {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
}

export interface StageGeometry extends Geometry {
  readonly world: Geometry;
  readonly fit: Fit;
}

/** Samples of a coastline. */
export const COAST_SAMPLES = 96;
/** Firms keep to this share of the way from the middle to the coast. */
const SETTLED = 0.86;
const CANDIDATES = 28;
const TURN = 2 * Math.PI;
/** Exponent of the superellipse under the coast; 2 is an ellipse. */
const FULLNESS = 2.5;

/** Factor of the coast in a direction given as an offset from the middle, in units of the radii. */
export function coastAt(coast: Float32Array, u: number, v: number): number {
  const turn = Math.atan2(v, u) / TURN;
  const at = (turn < 0 ? turn + 1 : turn) * COAST_SAMPLES;
  const k = Math.floor(at);
  const here = coast[k % COAST_SAMPLES]!;
  return here + (at - k) * (coast[(k + 1) % COAST_SAMPLES]! - here);
}

/** Whether a mark of radius r may stand at (x, y): inside the coast, shrunk to the free rows. */
export function settles(ground: RegionGround, x: number, y: number, r: number): boolean {
  if (x - r < ground.left || x + r > ground.right) return false;
  const u = (x - ground.x) / (SETTLED * ground.radiusX - r);
  const v = (y - ground.y) / ((ground.bottom - ground.top) / 2 - r);
  if (v < -1 || v > 1) return false;
  const limit = coastAt(ground.coast, u, v);
  return u * u + v * v <= limit * limit;
}

function coastOf(seed: number): Float32Array {
  const coast = new Float32Array(COAST_SAMPLES);
  const waves = [2, 3, 4, 5, 7].map((n, k) => ({
    n,
    turn: TURN * identityFraction(seed, 0, k),
    size: 0.07 / Math.sqrt(n),
  }));
  for (let k = 0; k < COAST_SAMPLES; k++) {
    // Fuller than an ellipse, so that a wide stage is used into its corners.
    const angle = (TURN * k) / COAST_SAMPLES;
    let factor = (Math.abs(Math.cos(angle)) ** FULLNESS + Math.abs(Math.sin(angle)) ** FULLNESS) ** (-1 / FULLNESS);
    for (const { n, turn, size } of waves) factor += size * Math.sin((TURN * k * n) / COAST_SAMPLES + turn);
    coast[k] = factor;
  }
  return coast;
}

/** Room for the names of the regions, pixels. */
const NAME_ROW = 14;

type Land = Omit<RegionGround, 'sites' | 'port'>;

/** Sites far from each other and from the port: the best of a few hashed candidates each time (Mitchell). */
function placeSites(
  land: Land,
  port: { x: number; y: number },
  wanted: number,
  seed: number,
): { x: number; y: number }[] {
  const chosen: { x: number; y: number }[] = [];
  const probe = { ...land, sites: [], port: { ...port, spreadX: 0, spreadY: 0, upTo: 1 } };
  const stretch = land.radiusX / land.radiusY;
  for (let k = 0; k < wanted; k++) {
    let best = { x: land.x, y: land.y };
    let bestGap = -1;
    for (let c = 0; c < CANDIDATES; c++) {
      const x = land.x + (2 * identityFraction(seed, k * CANDIDATES + c, 11) - 1) * land.radiusX;
      const y = land.top + identityFraction(seed, k * CANDIDATES + c, 12) * (land.bottom - land.top);
      if (!settles(probe, x, y, 0.1 * land.radiusY)) continue;
      // The first town, the largest, stands near the middle. The port may stay empty, so towns keep only half their
      // distance from it.
      let gap =
        k === 0 ? 1e4 - Math.hypot(x - land.x, (y - land.y) * stretch) : 1.8 * Math.hypot(x - port.x, y - port.y);
      for (const other of chosen) gap = Math.min(gap, Math.hypot(x - other.x, (y - other.y) * Math.min(2, stretch)));
      if (gap > bestGap) {
        bestGap = gap;
        best = { x, y };
      }
    }
    chosen.push(best);
  }
  return chosen;
}

function groundOf(land: Land, wanted: number, seed: number): RegionGround {
  const reach = land.bottom - land.top;
  const portX = land.x + 0.76 * land.radiusX;
  const portY = land.top + (0.4 + 0.25 * identityFraction(seed, 1, 13)) * reach;
  const places = placeSites(land, { x: portX, y: portY }, wanted, seed);
  const spread = 0.155 * Math.sqrt((2 * land.radiusX * reach) / wanted);
  const weights = places.map((_place, k) => 1 / (k + 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let upTo = 0;
  const sites = places.map(({ x, y }, k) => {
    upTo += weights[k]! / total;
    return { x, y, spreadX: spread * 1.15, spreadY: spread * 0.85, upTo: k === wanted - 1 ? 1 : upTo };
  });
  const port = { x: portX, y: portY, spreadX: 0.07 * land.radiusX, spreadY: 0.2 * reach, upTo: 1 };
  return { ...land, sites, port };
}

/** Size of every world: about that of a stage on a desk, in pixels. */
const WORLD_WIDTH = 860;
const WORLD_HEIGHT = 372;
/** The outside strip, and rows at the upper and lower edge in which nobody settles. */
const WORLD_STRIP = 134;
const WORLD_TOP = 54;
const WORLD_FOOT = 72;
/** Radius of the smallest mark in a world: such that it is still to be seen where a phone shows it at half the size. */
const WORLD_MARK = 2.4;
/** Radius that no firm's mark falls below as long as they do not crowd, pixels. */
export const SMALLEST_RADIUS = 1.6;
/** Most that one direction is stretched against the other; beyond that there is water beside the land. */
const MOST_STRETCH = 1.3;

function makeWorld(regionIds: readonly string[]): Geometry {
  const border = WORLD_WIDTH - WORLD_STRIP;
  const top = WORLD_TOP + (regionIds.length > 1 ? NAME_ROW : 0);
  const bottom = WORLD_HEIGHT - WORLD_FOOT;
  const share = border / regionIds.length;
  const wanted = regionIds.length === 1 ? 7 : regionIds.length === 2 ? 4 : 3;
  let area = 0;
  const grounds = regionIds.map((id, k) => {
    const seed = textHash(id);
    // The last land extends under the border: the outside is reached overland.
    const reach = k === regionIds.length - 1 ? 1.06 : 0.98;
    const radiusX = 0.25 * share * (reach + 0.98) - (regionIds.length === 1 ? 0 : 4);
    const land = {
      x: (k + 0.5) * share + 0.25 * share * (reach - 0.98),
      y: (top + bottom) / 2,
      radiusX,
      radiusY: 0.53 * WORLD_HEIGHT,
      coast: coastOf(seed),
      left: k * share + 8,
      right: (k + 1) * share - 12,
      top,
      bottom,
    };
    area += 0.88 * 2 * radiusX * SETTLED * (bottom - top);
    return groundOf(land, wanted, seed);
  });
  return {
    width: WORLD_WIDTH,
    height: WORLD_HEIGHT,
    compact: false,
    border,
    outsideTop: 66,
    outsideBottom: WORLD_HEIGHT - 62,
    grounds,
    area,
    mark: WORLD_MARK,
  };
}

const worlds = new Map<string, Geometry>();

/**
 * The world of these regions, the same object each time. The shape of a land follows from its region's id, so a scenario
 * keeps its coast.
 *
 * @param regionIds one to three, side by side
 */
export function worldOf(regionIds: readonly string[]): Geometry {
  const key = regionIds.join('\n');
  let world = worlds.get(key);
  if (world === undefined) worlds.set(key, (world = makeWorld(regionIds)));
  return world;
}

/** Width from which words are larger and need more room, pixels. */
const WIDE = 1500;
/** A lower stage gives its map more of its height, pixels. */
const LOW = 260;
/** On a phone a map this low stands above the levers, pixels. */
const STRIP = 190;

/** Edge that a bare stage leaves free, pixels. */
const BARE = 9;

/**
 * A world on a stage of this size: as large as fits, beside the border, the spare height above and below it.
 *
 * @param bare nothing lies over the upper and the lower edge
 */
export function stageGeometry(
  width: number,
  height: number,
  regionIds: readonly string[],
  bare = false,
): StageGeometry {
  const world = worldOf(regionIds);
  const compact = width < 600;
  const border = Math.round(width - Math.min(width > WIDE ? 190 : 148, Math.max(compact ? 46 : 134, 0.135 * width)));
  // The view switch lies over the upper edge, the legend over the lower one; nothing over a strip above the levers.
  const clear = bare || (compact && height < STRIP);
  const names = regionIds.length > 1 ? NAME_ROW : 0;
  const top = (clear ? BARE : compact ? 48 : Math.min(54, 0.15 * height)) + names;
  const bottom = height - (clear ? BARE : compact ? 54 : Math.min(72, (height < LOW ? 0.15 : 0.2) * height));
  const [{ top: worldTop, bottom: worldBottom }] = world.grounds as [RegionGround];
  const wide = border / world.border;
  const high = Math.max(1, bottom - top) / (worldBottom - worldTop);
  const scaleX = Math.min(wide, MOST_STRETCH * high);
  const scaleY = Math.min(high, MOST_STRETCH * wide);
  const scale = Math.min(scaleX, scaleY);
  const fit: Fit = {
    scaleX,
    scaleY,
    x: border - scaleX * world.border,
    y: (top + bottom) / 2 - (scaleY * (worldTop + worldBottom)) / 2,
  };
  const x = (of: number): number => fit.x + scaleX * of;
  const y = (of: number): number => fit.y + scaleY * of;
  const site = (of: Site): Site => ({
    x: x(of.x),
    y: y(of.y),
    spreadX: scaleX * of.spreadX,
    spreadY: scaleY * of.spreadY,
    upTo: of.upTo,
  });
  return {
    width,
    height,
    compact,
    border,
    outsideTop: compact ? (bare ? 40 : 80) : 66,
    outsideBottom: height - (compact ? 12 : bare ? 44 : 62),
    grounds: world.grounds.map((ground) => ({
      x: x(ground.x),
      y: y(ground.y),
      radiusX: scaleX * ground.radiusX,
      radiusY: scaleY * ground.radiusY,
      coast: ground.coast,
      left: x(ground.left),
      right: x(ground.right),
      top: y(ground.top),
      bottom: y(ground.bottom),
      sites: ground.sites.map(site),
      port: site(ground.port),
    })),
    area: scale * scale * world.area,
    mark: SMALLEST_RADIUS,
    world,
    fit,
  };
}
