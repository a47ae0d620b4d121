/**
 * What pulled on a region's sales between two moments, decomposed with the model's own demand equation (7.5): demand
 * is M / H × P^−sp × Q^sq × …, so its logarithm is a sum of forces. Regional means stand for firms: an approximation,
 * and what firms did in answer (grow, enter, leave) is not a force.
 */
import { exp, log } from '../../../engine/index.ts';
import type { RegionResult, RunInput } from '../../../engine/index.ts';
import type { Telling } from './telling.ts';
import { relativeChange, meanOf } from './windows.ts';

/**
 * In order of display: rivals against the market, other regions of the world, labour cost, other cost and margins, fit,
 * quality and name, functions.
 */
export const forceIds = ['rivals', 'otherRegions', 'labourCost', 'otherCost', 'fit', 'quality', 'functions'] as const;
export type ForceId = (typeof forceIds)[number];

export interface Pressures {
  /** Means of two years from `from` on are compared with means of the two years up to `to`. */
  readonly from: number;
  readonly to: number;
  /** Logarithmic effect of each force on demand: −0.1 is about 10 % less. */
  readonly forces: { readonly [K in ForceId]: number };
  /** Relative changes of what stands behind the forces; NaN where there is nothing to compare. */
  readonly changes: {
    readonly wage: number;
    readonly rent: number;
    readonly efficiency: number;
    readonly labourCost: number;
    readonly price: number;
    readonly quality: number;
    readonly output: number;
    readonly labourPerUnit: number;
    readonly jobs: number;
  };
  readonly fitBefore: number;
  readonly fitAfter: number;
  readonly functionBefore: number;
  readonly functionAfter: number;
}

/** Half a window of comparison, quarters. */
const WINDOW = 8;
/** Share of a demand shock that fades each quarter (7.1). */
const SHOCK_FADES = 0.1;

const worldNumber = (input: RunInput, id: keyof RunInput['assumptions']): number => input.assumptions[id] as number;

function worldVector(input: RunInput, id: keyof RunInput['assumptions']): readonly [number, number, number] {
  return input.assumptions[id] as readonly [number, number, number];
}

/** ln(M / H): size of the market over the mass of rivals, equation 7.1 with its events. */
function logMarketToRivals(input: RunInput, quarter: number): number {
  let market = 1;
  let rivals = 1;
  for (let t = 0; t <= quarter; t++) {
    market += SHOCK_FADES * (1 - market);
    for (const event of input.events) {
      if (event.quarter !== t) continue;
      if (event.kind === 'demandShock') market = Math.max(0, market * (1 + event.size));
      if (event.kind === 'rivalEntry') rivals *= 1 + event.size;
    }
  }
  const growth = worldNumber(input, 'marketGrowth') - worldNumber(input, 'rivalGrowth');
  return growth * quarter + log(Math.max(1e-9, market)) - log(rivals);
}

/** Means of a region over a few quarters, with chain weights. */
function momentOf({ series }: RegionResult, input: RunInput, from: number, to: number) {
  const mean = (id: keyof typeof series): number => meanOf(series[id], from, to);
  const counts = [mean('captiveFirms'), mean('relationalFirms'), mean('marketFirms')] as const;
  const all = counts[0] + counts[1] + counts[2];
  const weights = all > 0 ? counts.map((n) => n / all) : [1 / 3, 1 / 3, 1 / 3];
  const weighted = (vector: readonly number[]): number =>
    vector.reduce((sum, value, c) => sum + value * weights[c]!, 0);
  const level = Math.min(3, mean('functionLevel'));
  const assembly = worldNumber(input, 'buyerMarginAssembly');
  const block = worldVector(input, 'buyerBlock');
  const retaliation = worldNumber(input, 'retaliation') * Math.min(1, Math.max(0, level - 1.2));
  return {
    wage: mean('wage'),
    rent: mean('rent'),
    efficiency: mean('efficiency'),
    pool: mean('agglomeration'),
    price: mean('price'),
    quality: mean('quality'),
    cheats: mean('cheatShare'),
    reputation: mean('reputation'),
    fit: mean('fit'),
    level,
    output: mean('output'),
    jobs: mean('employment'),
    priceElasticity: weighted(worldVector(input, 'priceElasticity')),
    qualityElasticity: weighted(worldVector(input, 'qualityElasticity')),
    visibility: weighted(worldVector(input, 'visibility')),
    otherMargin: weighted(
      worldVector(input, 'buyerMarginBrand').map((brand) => assembly - ((assembly - brand) * level) / 3),
    ),
    punished: weighted(block.map((share) => 1 - retaliation * share)),
  };
}

const safeLog = (value: number): number => log(Math.max(1e-9, value));

/**
 * ln of what other regions of the world leave of the market: demand is M / H × A (1 − Σ shares), with A the attraction
 * of the region's own firms, so the shares of the others stand beside the rivals outside.
 */
function logLeftByOthers({ region, others, input }: Telling, from: number, to: number): number {
  if (others.length === 0) return 0;
  const growth = worldNumber(input, 'marketGrowth');
  const size = worldVector(input, 'marketSize').reduce((sum, value) => sum + value, 0) * worldNumber(input, 'scale');
  const market = size * exp(growth * Math.floor((from + to - 1) / 2));
  const share = (one: RegionResult): number => Math.min(0.9, meanOf(one.series.output, from, to) / market);
  const own = share(region);
  const all = Math.min(0.98, own + others.reduce((sum, other) => sum + share(other), 0));
  return safeLog(1 - all) - safeLog(1 - own);
}

/**
 * The forces between `from` and `to`.
 * @param from first quarter of the window before
 * @param to last quarter of the window after
 */
export function pressuresBetween(telling: Telling, from: number, to: number): Pressures {
  const { region, input } = telling;
  const half = Math.max(1, Math.min(WINDOW, Math.floor((to - from + 1) / 2)));
  const a = momentOf(region, input, from, from + half);
  const b = momentOf(region, input, to - half + 1, to + 1);
  const elasticity = (a.priceElasticity + b.priceElasticity) / 2;
  const qualityElasticity = (a.qualityElasticity + b.qualityElasticity) / 2;
  const visible = (a.visibility + b.visibility) / 2;
  const labour = worldNumber(input, 'labourInput');
  const unitLabour = (m: typeof a): number =>
    m.efficiency > 0 && m.pool > 0 ? (labour * m.wage * m.rent) / (m.efficiency * m.pool) : Number.NaN;
  const share = (m: typeof a): number => (m.price > 0 ? unitLabour(m) / m.price : 0);
  const alive = a.output > 0 && b.output > 0;
  const labourLog = alive ? safeLog(unitLabour(b)) - safeLog(unitLabour(a)) : 0;
  const labourForce = -elasticity * ((share(a) + share(b)) / 2) * labourLog;
  const priceForce = alive ? -elasticity * (safeLog(b.price) - safeLog(a.price)) : 0;
  const floor = worldNumber(input, 'fitFloor');
  const fitTerm = (m: typeof a): number => safeLog(floor + (1 - floor) * m.fit);
  const loss = worldNumber(input, 'cheatQualityLoss');
  const delivered = (m: typeof a): number => safeLog(m.quality * (1 - loss * m.cheats));
  const middle = (first: number, last: number): number => (first + last + 1) / 2;
  const half2 = half - 1;
  const marketFrom = logMarketToRivals(input, Math.floor(middle(from, from + half2)));
  const marketTo = logMarketToRivals(input, Math.floor(middle(to - half2, to)));
  const perUnit = (m: typeof a): number => (m.output > 0 ? m.jobs / m.output : Number.NaN);
  return {
    from,
    to,
    forces: {
      rivals: marketTo - marketFrom,
      otherRegions: logLeftByOthers(telling, to - half + 1, to + 1) - logLeftByOthers(telling, from, from + half),
      labourCost: labourForce,
      otherCost: priceForce - labourForce,
      fit: alive ? qualityElasticity * (fitTerm(b) - fitTerm(a)) : 0,
      quality: alive
        ? qualityElasticity *
          (visible * (delivered(b) - delivered(a)) + (1 - visible) * (safeLog(b.reputation) - safeLog(a.reputation)))
        : 0,
      functions: alive
        ? -elasticity * (safeLog(1 + b.otherMargin) - safeLog(1 + a.otherMargin)) +
          safeLog(b.punished) -
          safeLog(a.punished)
        : 0,
    },
    changes: {
      wage: relativeChange(a.wage, b.wage),
      rent: relativeChange(a.rent, b.rent),
      efficiency: relativeChange(a.efficiency * a.pool, b.efficiency * b.pool),
      labourCost: relativeChange(unitLabour(a), unitLabour(b)),
      price: relativeChange(a.price, b.price),
      quality: relativeChange(a.quality, b.quality),
      output: relativeChange(a.output, b.output),
      labourPerUnit: relativeChange(perUnit(a), perUnit(b)),
      jobs: relativeChange(a.jobs, b.jobs),
    },
    fitBefore: a.fit,
    fitAfter: b.fit,
    functionBefore: a.level,
    functionAfter: b.level,
  };
}

/** A force smaller than this is not mentioned: 3 % of demand. */
const NOTICEABLE = 0.03;
/** Nor one that is this much smaller than the strongest on its side. */
const BESIDE_STRONGEST = 0.3;

/**
 * The strongest forces against (`sign` −1) or for (`sign` 1) a region, strongest first, at most `most`. Other cost is
 * named only where labour cost does not pull the same way: inputs are made with the same labour.
 */
export function mainForces(forces: Pressures['forces'], sign: -1 | 1, most = 2): readonly ForceId[] {
  const found = forceIds
    .filter((id) => sign * forces[id] > NOTICEABLE && (id !== 'otherCost' || sign * forces.labourCost <= NOTICEABLE))
    .toSorted((a, b) => sign * (forces[b] - forces[a]));
  const strongest = found[0] === undefined ? 0 : sign * forces[found[0]];
  return found.filter((id) => sign * forces[id] >= BESIDE_STRONGEST * strongest).slice(0, most);
}
