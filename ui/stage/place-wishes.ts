/**
 * Where agents would like to stand: a matter of hereditary identity and ancestry alone, whatever else happens in the
 * run.
 */
import { origins, SEGMENTS } from '../../engine/index.ts';
import { settles, type Geometry, type RegionGround, type Site } from './geometry.ts';
import { identityFraction } from './identity.ts';
import type { PanelIndex } from './panel-index.ts';
import { residenceAt, type Residences } from './residences.ts';
import type { Sliced } from './sliced.ts';

const FOREIGN = origins.indexOf('foreign');
/** The typical distance to a parent is the side of a square of this share of the settled area. */
const LINEAGE_AREA = 300;
const ASHORE_STEPS = 24;
/** Distance to the shore a wish keeps, pixels. */
const SHORE = 5;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A normal deviate from two fractions, cut at two and a half standard deviations. */
function deviate(u: number, v: number): number {
  return Math.min(2.5, Math.sqrt(-2 * Math.log(1 - u))) * Math.cos(2 * Math.PI * v);
}

function scattered(site: Site, high: number, low: number): Point {
  const u = identityFraction(high, low, 1);
  const v = identityFraction(high, low, 2);
  return { x: site.x + site.spreadX * deviate(u, v), y: site.y + site.spreadY * deviate(v, u) };
}

/** Around one of a region's sites, or around its port. */
export function wishAtSite(ground: RegionGround, high: number, low: number, region: number, origin: number): Point {
  const u = identityFraction(high, low, 3 + region);
  const site = origin === FOREIGN ? ground.port : (ground.sites.find((candidate) => u < candidate.upTo) ?? ground.port);
  return scattered(site, high, low);
}

/** Beside a parent or a client at `home`: `near` pixels away at least, `spread` more on average. */
export function wishBeside(home: Point, near: number, spread: number, high: number, low: number): Point {
  const away = near - spread * Math.log(1 - 0.98 * identityFraction(high, low, 1));
  const angle = 2 * Math.PI * identityFraction(high, low, 2);
  return { x: home.x + away * Math.cos(angle), y: home.y + away * Math.sin(angle) };
}

/** The point itself, or the first one on the way to the middle of the land where a firm may settle. */
function ashore(ground: RegionGround, { x, y }: Point): Point {
  for (let step = 0; step < ASHORE_STEPS; step++) {
    const share = step / ASHORE_STEPS;
    const at = { x: x + share * (ground.x - x), y: y + share * ((ground.top + ground.bottom) / 2 - y) };
    if (settles(ground, at.x, at.y, SHORE)) return at;
  }
  return { x: ground.x, y: (ground.top + ground.bottom) / 2 };
}

/**
 * Wished place of every residence, pixels. A spin-off starts from where its parent wished to stand, not from where the
 * parent found room: so no wish depends on who else lives, and shifts are not handed down a lineage.
 */
export function* firmWishes(
  index: PanelIndex,
  geometry: Geometry,
  residences: Residences,
): Sliced<{ readonly x: Float32Array; readonly y: Float32Array }> {
  const { firms } = index.panel.book;
  const { residenceOf, since, region } = residences;
  const stride = Math.sqrt(geometry.area / LINEAGE_AREA);
  const x = new Float32Array(since.length);
  const y = new Float32Array(since.length);
  const wish = (s: number, at: number): Point => {
    const high = firms.identity[2 * s]!;
    const low = firms.identity[2 * s + 1]!;
    const parent = firms.parent[s]!;
    const isBirthplace = at === residenceOf[s]!;
    if (isBirthplace && parent >= 0 && index.firms.first[parent]! >= 0) {
      const home = residenceAt(residences, parent, since[at]!);
      if (region[home] === region[at])
        return wishBeside({ x: x[home]!, y: y[home]! }, 0.5 * stride, 0.6 * stride, high, low);
    }
    return wishAtSite(groundOf(geometry, region[at]!), high, low, region[at]!, isBirthplace ? firms.origin[s]! : -1);
  };
  // In order of creation: parents before children.
  for (let s = 0; s < firms.birth.length; s++) {
    for (let at = residenceOf[s]!; at < residenceOf[s + 1]!; at++) {
      const place = ashore(groundOf(geometry, region[at]!), wish(s, at));
      x[at] = place.x;
      y[at] = place.y;
    }
    if (s % 32 === 0) yield;
  }
  return { x, y };
}

/** Ground of a region; a stage that draws fewer grounds than the panel has regions crowds them on the last. */
export function groundOf(geometry: Geometry, region: number): RegionGround {
  return geometry.grounds[Math.min(region, geometry.grounds.length - 1)]!;
}

/**
 * Serial of the client each supplier settles near: one of those it delivered to in the first quarter in which it had
 * any, picked by identity; −1 for suppliers that never had a client.
 */
export function* firstClients(index: PanelIndex): Sliced<Int32Array> {
  const { firms, book } = index.panel;
  const clients = new Int32Array(index.suppliers.count).fill(-1);
  const since = new Int32Array(index.suppliers.count).fill(-1);
  const best = new Float32Array(index.suppliers.count);
  for (let q = 0; q < index.quarters; q++) {
    for (let row = firms.offsets[q]!; row < firms.offsets[q + 1]!; row++) {
      for (let k = SEGMENTS * row; k < SEGMENTS * (row + 1); k++) {
        const supplier = firms.ties[k]!;
        if (supplier < 0 || (since[supplier]! >= 0 && since[supplier]! < q)) continue;
        const firm = firms.serial[row]!;
        since[supplier] = q;
        // The highest score wins, so a client more or less changes nothing for suppliers that others won.
        const score =
          identityFraction(book.firms.identity[2 * firm + 1]!, book.suppliers.identity[2 * supplier + 1]!, 8) + 1e-6;
        if (score <= best[supplier]!) continue;
        best[supplier] = score;
        clients[supplier] = firm;
      }
    }
    yield;
  }
  return clients;
}
