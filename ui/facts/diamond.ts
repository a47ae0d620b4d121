/** Porter's diamond as the page reads it off a run: four facets, the weakest of them, and what acts on each. */
import type { IndicatorId, LeverId, RegionResult } from '../../engine/index.ts';

/** In the order in which they stand around the stone: above, right, below, left. */
export const facetIds = ['diamondRivalry', 'diamondDemand', 'diamondSupport', 'diamondFactors'] as const;
export type FacetId = (typeof facetIds)[number];

/** What acts on a facet before all. */
export const facetLevers: { readonly [F in FacetId]: readonly LeverId[] } = {
  diamondRivalry: ['incub', 'reform'],
  diamondDemand: ['insp', 'open'],
  diamondSupport: ['supplier'],
  diamondFactors: ['train', 'infra'],
};

const beside = ['diamondGovernment', 'diamondChance', 'diamond'] as const satisfies readonly IndicatorId[];

export type Stone = { readonly [K in FacetId | (typeof beside)[number]]: number };

/** The stone of a quarter; undefined where no firm is at work. */
export function stoneAt(series: RegionResult['series'], quarter: number): Stone | undefined {
  if (!(series.diamond[quarter]! >= 0)) return undefined;
  return Object.fromEntries([...facetIds, ...beside].map((id) => [id, series[id][quarter]!])) as Stone;
}

/** The weakest of the four facets, the first of equals. */
export const weakestOf = (stone: Stone): FacetId =>
  facetIds.reduce((least, id) => (stone[id] < stone[least] ? id : least));
