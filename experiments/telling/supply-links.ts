/**
 * The links of the supply chain at one quarter: what local makers deliver of each segment and, where they deliver next to
 * nothing, why nobody comes. Every reason is a gate of the model's own equation 7.11, measured on the state it would see.
 */
import {
  BIG,
  bringingChance,
  LINK_LACKING,
  LINK_THERE,
  QUARTERS_PER_YEAR,
  segmentImportPrice,
  SEGMENTS,
  segments,
  skillGate,
  supplierPrice,
  tradeCost,
  type IndicatorId,
  type Panel,
  type RegionParameterId,
  type RegionResult,
  type RunInput,
  type WorldParameterId,
} from '../../engine/index.ts';

/** `missing`: demand would feed a maker; `belowScale`: it would not. Both mean that next to nothing is made here. */
export type LinkState = 'local' | 'partly' | 'missing' | 'belowScale';

/**
 * Why no maker appears: the market is below the smallest scale; people lack the skills; imports are cheaper than a maker
 * could be; nobody is there who would bring one along. None of them holds where it is only a matter of time.
 */
export type LinkReason = 'market' | 'skills' | 'price' | 'nobody';

export interface SupplyLink {
  /** Index into `segments`. */
  readonly segment: number;
  readonly state: LinkState;
  /** Share of this input that local makers deliver. */
  readonly local: number;
  /** Demand for it over what one maker needs to live: how many makers the market would feed. */
  readonly feeds: number;
  /** Human capital, with what supplier support adds, and what makers of this input need. */
  readonly skills: number;
  readonly skillsNeeded: number;
  /** What a first maker would ask over the price of imports. */
  readonly priceRatio: number;
  /** Chance that somebody brought a maker of the scarcest input along within the last year. */
  readonly broughtAYear: number;
  /** In the order in which they bind; empty where the link does not lack makers, or nothing keeps them away. */
  readonly reasons: readonly LinkReason[];
}

/** A firm that brings somebody less often than once in ten years, together with all others, is nobody to wait for. */
const SELDOM = 0.1;

/** The indicator that holds the local share of a segment. */
export const localShareIds = [
  'localProcessing',
  'localComponents',
  'localEquipment',
  'localCore',
] as const satisfies readonly IndicatorId[];

/** How many makers of least scale the output of a region would feed in a segment (7.3). */
export function makersFed({ assumptions }: Pick<RunInput, 'assumptions'>, segment: number, output: number): number {
  const scale = (assumptions.minimumScale as number) * segments[segment]!.scale;
  return output / (SEGMENTS * (assumptions.scale as number) * scale);
}

export function linkState(local: number, feeds: number): LinkState {
  if (local >= LINK_THERE) return 'local';
  if (local >= LINK_LACKING) return 'partly';
  return feeds >= 1 ? 'missing' : 'belowScale';
}

export const lacksMakers = (state: LinkState): boolean => state === 'missing' || state === 'belowScale';

/** Firms of a region above the size from which they bring makers along; undefined where the run was not recorded. */
export function largeFirms(panel: Panel | undefined, r: number, quarter: number): number | undefined {
  if (panel === undefined) return undefined;
  const { offsets, region, capacity } = panel.firms;
  let count = 0;
  let sum = 0;
  const each = (visit: (row: number) => void): void => {
    for (let row = offsets[quarter]!; row < offsets[quarter + 1]!; row++) if (region[row] === r) visit(row);
  };
  each((row) => {
    count++;
    sum += capacity[row]!;
  });
  let large = 0;
  each((row) => {
    if (capacity[row]! * count > BIG * sum) large++;
  });
  return large;
}

/** How many of each there were in a quarter to bring a maker along. */
export interface Bringers {
  readonly large: number;
  readonly foreign: number;
  readonly moved: number;
}

/** Chance of one quarter that one of them brings a maker along: equation 7.11 with the levers in force. */
export function broughtChance(
  { assumptions }: Pick<RunInput, 'assumptions'>,
  { levers }: RegionResult,
  quarter: number,
  { large, foreign, moved }: Bringers,
): number {
  const p = (id: WorldParameterId): number => assumptions[id] as number;
  return bringingChance(
    Math.min(1, p('leaderBrings') * (1 + 9 * levers.lead.inForce[quarter]!)),
    large,
    Math.min(1, 0.5 * p('foreignBrings') * (1 + levers.local.inForce[quarter]!)),
    foreign,
    p('moverBrings'),
    moved,
  );
}

/** Who was there in a quarter. */
export function bringersAt({ series }: RegionResult, panel: Panel | undefined, r: number, quarter: number): Bringers {
  return {
    large: largeFirms(panel, r, quarter) ?? 0,
    foreign: series.newForeignFirms[quarter]!,
    moved: series.arrivals[quarter]! - (quarter > 0 ? series.arrivals[quarter - 1]! : 0),
  };
}

function broughtInYear(
  input: RunInput,
  region: RegionResult,
  r: number,
  quarter: number,
  panel: Panel | undefined,
): number {
  let none = 1;
  for (let q = Math.max(0, quarter - QUARTERS_PER_YEAR + 1); q <= quarter; q++)
    none *= 1 - broughtChance(input, region, q, bringersAt(region, panel, r, q));
  return 1 - none;
}

/** Price a first maker would ask in a region, over what imports cost (7.3, 7.11). */
function firstPriceRatio(input: RunInput, { series }: RegionResult, r: number, quarter: number, segment: number) {
  const p = (id: WorldParameterId): number => input.assumptions[id] as number;
  const a = (id: RegionParameterId): number => input.regions[r]![id] as number;
  const asked = supplierPrice(
    p('supplierMarkUp'),
    p('supplierLabourInput'),
    series.wage[quarter]! * series.rent[quarter]!,
    a('supplierEfficiency'),
    series.agglomeration[quarter]!,
    p('supplierMaterialInput'),
  );
  const imports = 1 + a('importPremium') * tradeCost(series.logistics[quarter]!);
  // Of one maker and the buyers' distance to it, as the equation has it.
  return (asked * (1 + p('mismatch') / 2)) / segmentImportPrice(imports, segments[segment]!.premium);
}

/**
 * The four links of a region at a quarter, the simplest first; none where the region has no firms.
 *
 * @param panel of the run, where it was recorded: it says how many large firms there are to bring makers along
 */
export function supplyLinks(
  input: RunInput,
  region: RegionResult,
  r: number,
  quarter: number,
  panel?: Panel,
): readonly SupplyLink[] {
  const { series, levers } = region;
  if (Number.isNaN(series.localCore[quarter]!)) return [];
  const support = levers.supplier.inForce[quarter]!;
  const skills = series.humanCapital[quarter]! + 0.15 * support;
  const broughtAYear = broughtInYear(input, region, r, quarter, panel);
  return segments.map(({ skill }, segment) => {
    const local = series[localShareIds[segment]!][quarter]!;
    const feeds = makersFed(input, segment, series.output[quarter]!);
    const state = linkState(local, feeds);
    const priceRatio = firstPriceRatio(input, region, r, quarter, segment);
    const gates: readonly (readonly [LinkReason, boolean])[] = [
      ['market', state === 'belowScale'],
      // Below what is needed fewer than one in five of those who would try find the people.
      ['skills', skillGate(skills, skill) < skillGate(skill, skill)],
      // Makers of another region may be cheaper still; what they ask is not among the results.
      ['price', priceRatio >= 1],
      ['nobody', panel !== undefined && broughtAYear < SELDOM],
    ];
    return {
      segment,
      state,
      local,
      feeds,
      skills,
      skillsNeeded: skill,
      priceRatio,
      broughtAYear,
      reasons: lacksMakers(state) ? gates.filter(([, holds]) => holds).map(([reason]) => reason) : [],
    };
  });
}
