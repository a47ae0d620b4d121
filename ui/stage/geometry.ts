/**
 * The ground of the stage in CSS pixels: water, one land per region, settlement sites, the border and the outside
 * strip.
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
  /** Area in which firms settle, all regions, square pixels. */
  readonly area: number;
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

/** Width from which words are larger and need more room, pixels. */
const WIDE = 1500;
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

/**
 * The ground for a stage of this size. The shape of a land follows from its region's id, so a scenario keeps its coast.
 *
 * @param regionIds one to three, drawn side by side
 */
export function stageGeometry(width: number, height: number, regionIds: readonly string[]): Geometry {
  const compact = width < 600;
  const border = Math.round(width - Math.min(width > WIDE ? 190 : 148, Math.max(compact ? 46 : 134, 0.135 * width)));
  // The view switch lies over the upper edge.
  const top = (compact ? 48 : Math.min(54, 0.15 * height)) + (regionIds.length > 1 ? NAME_ROW : 0);
  const bottom = height - (compact ? 54 : Math.min(72, 0.2 * height));
  const share = border / regionIds.length;
  const wanted = regionIds.length === 1 ? (compact ? 5 : 7) : regionIds.length === 2 ? 4 : 3;
  const y = (top + bottom) / 2;
  let area = 0;
  const grounds = regionIds.map((id, k) => {
    const seed = textHash(id);
    // The last land extends under the border: the outside is reached overland.
    const reach = k === regionIds.length - 1 ? 1.06 : 0.98;
    const radiusX = 0.25 * share * (reach + 0.98) - (regionIds.length === 1 ? 0 : 4);
    const x = (k + 0.5) * share + 0.25 * share * (reach - 0.98);
    const land = {
      x,
      y,
      radiusX,
      radiusY: 0.53 * height,
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
    width,
    height,
    compact,
    border,
    outsideTop: compact ? 80 : 66,
    outsideBottom: height - (compact ? 12 : 62),
    grounds,
    area,
  };
}
