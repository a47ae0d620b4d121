/**
 * What pulled on a region's sales between two moments, decomposed with the model's own demand equation (7.5): demand
 * is d × P^−sp × Q^sq × …, so its logarithm is a sum of forces, and d, the demand per unit of pull, is moved by the
 * market, by rivals with the exposure e to them, and by the pull of firms with 1 − e. Regional means stand for firms: an
 * approximation, and what firms did in answer (grow, enter, leave, fill their market) is not a force.
 */
import { exp, log } from '../../../engine/index.ts';
import type { RegionResult, RunInput } from '../../../engine/index.ts';
import type { Telling } from './telling.ts';
import { relativeChange, meanOf } from './windows.ts';

/**
 * In order of display: rivals against the market, what rivals learned, luck of the trade, other regions of the world,
 * labour cost, other cost and margins, fit, quality and name, functions.
 */
export const forceIds = [
  'rivals',
  'learned',
  'luck',
  'otherRegions',
  'labourCost',
  'otherCost',
  'fit',
  'quality',
  'functions',
] as const;
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
    /** World demand and rivals by growth and events, without what is learned and without luck. */
    readonly market: number;
    readonly rivals: number;
  };
  /** How much harder rivals pulled at the end because of what they had learned in between: 0.5 is half as much again. */
  readonly rivalsGain: number;
  readonly fitBefore: number;
  readonly fitAfter: number;
  readonly functionBefore: number;
  readonly functionAfter: number;
}

const safeLog = (value: number): number => log(Math.max(1e-9, value));

/** Half a window of comparison, quarters. */
const WINDOW = 8;
/** Share of a demand shock that fades each quarter (7.1). */
const SHOCK_FADES = 0.1;

const worldNumber = (input: RunInput, id: keyof RunInput['assumptions']): number => input.assumptions[id] as number;

function worldVector(input: RunInput, id: keyof RunInput['assumptions']): readonly [number, number, number] {
  return input.assumptions[id] as readonly [number, number, number];
}

/** ln M and ln H by what the scenario says: growth and events, equation 7.1 without what is learned and without luck. */
function logOutside(input: RunInput, quarter: number): { readonly market: number; readonly rivals: number } {
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
  return {
    market: worldNumber(input, 'marketGrowth') * quarter + safeLog(market),
    rivals: worldNumber(input, 'rivalGrowth') * quarter + safeLog(rivals),
  };
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
    demand: mean('worldDemand'),
    learned: mean('rivalsLearned'),
    exposure: mean('rivalExposure'),
    priceElasticity: weighted(worldVector(input, 'priceElasticity')),
    qualityElasticity: weighted(worldVector(input, 'qualityElasticity')),
    visibility: weighted(worldVector(input, 'visibility')),
    otherMargin: weighted(
      worldVector(input, 'buyerMarginBrand').map((brand) => assembly - ((assembly - brand) * level) / 3),
    ),
    punished: weighted(block.map((share) => 1 - retaliation * share)),
  };
}

/** Pull of a region's firms, read back from what they sold at the demand one unit of pull finds. */
function pullOf({ series }: RegionResult, from: number, to: number): number {
  const pull = meanOf(series.output, from, to) / meanOf(series.demandPerPull, from, to);
  return pull > 0 && pull < Infinity ? pull : 0;
}

/** Change of the logarithm of what other regions leave of the pull in the world, the region’s own held at its middle. */
function logLeftByOthers({ region, others }: Telling, before: Stretch, after: Stretch): number {
  const own = (pullOf(region, ...before) + pullOf(region, ...after)) / 2;
  if (others.length === 0 || !(own > 0)) return 0;
  const all = (stretch: Stretch): number => others.reduce((sum, other) => sum + pullOf(other, ...stretch), own);
  return safeLog(all(before)) - safeLog(all(after));
}

/** First quarter and the one after the last. */
type Stretch = readonly [from: number, to: number];

/**
 * The forces between `from` and `to`.
 * @param from first quarter of the window before
 * @param to last quarter of the window after
 */
export function pressuresBetween(telling: Telling, from: number, to: number): Pressures {
  const { region, input } = telling;
  const half = Math.max(1, Math.min(WINDOW, Math.floor((to - from + 1) / 2)));
  const before: Stretch = [from, from + half];
  const after: Stretch = [to - half + 1, to + 1];
  const a = momentOf(region, input, ...before);
  const b = momentOf(region, input, ...after);
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
  const outsideFrom = logOutside(input, Math.floor(middle(from, from + half2)));
  const outsideTo = logOutside(input, Math.floor(middle(to - half2, to)));
  const market = outsideTo.market - outsideFrom.market;
  // A region without firms has no exposure of its own: rivals would take all.
  const exposure = Number.isNaN(a.exposure + b.exposure) ? 1 : (a.exposure + b.exposure) / 2;
  const rivals = outsideTo.rivals - outsideFrom.rivals;
  const learned = safeLog(a.learned) - safeLog(b.learned);
  const perUnit = (m: typeof a): number => (m.output > 0 ? m.jobs / m.output : Number.NaN);
  return {
    from,
    to,
    forces: {
      rivals: market - exposure * rivals,
      learned: exposure * learned,
      luck: worldNumber(input, 'luck') > 0 ? safeLog(b.demand) - safeLog(a.demand) - market : 0,
      otherRegions: (1 - exposure) * logLeftByOthers(telling, before, after),
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
      market: exp(market) - 1,
      rivals: exp(rivals) - 1,
    },
    rivalsGain: exp(-learned) - 1,
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

/** Whether rivals that learned weighed most while labour cost did not pull down at all: worth saying, where wages are blamed. */
export const notWages = (main: readonly ForceId[], { forces }: Pressures): boolean =>
  main[0] === 'learned' && forces.labourCost > -NOTICEABLE;
