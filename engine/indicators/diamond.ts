/** Indicators: the facets of Porter's diamond. Anchors are chosen so that known clusters spread over the scale. */
import type { IndicatorEntry } from '../indicator-entry.ts';
import { clamp } from '../math.ts';
import type { Tally } from '../tally.ts';
import type { World } from '../world.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

/** Fa = 0.6 [hum / 0.6] + 0.4 [lg / 0.7], each kept in 0 to 1: advanced factors and infrastructure. Section 10.2. */
export function factorFacet(humanCapital: number, logistics: number): number {
  return 0.6 * clamp(humanCapital / 0.6, 0, 1) + 0.4 * clamp(logistics / 0.7, 0, 1);
}

/**
 * De = [((u + e + psi) / 3 − 0.4) / 0.4] kept in 0 to 1: how strong demand is, how close its buyers are, and whether
 * they can tell good from bad. Section 10.2.
 */
export function demandFacet(utilisation: number, exposure: number, visibility: number): number {
  return clamp(((utilisation + exposure + visibility) / 3 - 0.4) / 0.4, 0, 1);
}

/** Su = 0.7 local share + 0.3 inst: suppliers and services close by. Section 10.2. */
export function supportFacet(localShare: number, institutions: number): number {
  return 0.7 * localShare + 0.3 * institutions;
}

/** Ri = (0.5 rivalry + 0.5 [ef / 1.25] kept in 0 to 1)(1 − 0.5 chi): what capture leaves of rivalry. Section 10.2. */
export function rivalryFacet(rivalry: number, effort: number, capture: number): number {
  return (0.5 * rivalry + 0.5 * clamp(effort / 1.25, 0, 1)) * (1 - 0.5 * capture);
}

/** The four facets as a system, (Fa De Su Ri)^(1/4): the weakest holds it down. Section 10.2. */
export function diamondOf(factors: number, demand: number, support: number, rivalry: number): number {
  return Math.sqrt(Math.sqrt(factors * demand * support * rivalry));
}

const mean = (t: Tally, sum: Float64Array, r: number): number => sum[r] / t.output[r];

const factors = ({ regions }: World, r: number): number => factorFacet(regions.humanCapital[r], regions.logistics[r]);
const demand = (t: Tally, r: number): number =>
  demandFacet(mean(t, t.outputUtilisation, r), mean(t, t.outputExposure, r), mean(t, t.outputVisibility, r));
const support = ({ regions }: World, t: Tally, r: number): number =>
  supportFacet(mean(t, t.outputLocal, r), regions.institutions[r]);
const rivalry = ({ regions }: World, t: Tally, r: number): number =>
  rivalryFacet(mean(t, t.outputRivalry, r), mean(t, t.outputEffort, r), regions.capture[r]);

export const diamond = {
  diamondFactors: {
    label: { en: 'factor conditions', zh: '生产要素' },
    short: { en: 'factors', zh: '要素' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    description: {
      en: 'Advanced factors: skills and infrastructure.',
      zh: '高级生产要素：人力资本与基础设施。',
    },
    equation: 'Fa = 0.6 · clamp(hum / 0.6, 0, 1) + 0.4 · clamp(lg / 0.7, 0, 1)',
    section: '10.2',
    source: sources.diamond,
    formula: (w, _t, r) => factors(w, r),
  },
  diamondDemand: {
    label: { en: 'demand conditions', zh: '需求条件' },
    short: { en: 'demand', zh: '需求' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'How strong demand is, how close firms are to their buyers, and whether buyers can tell good from bad.',
      zh: '需求是否旺盛，企业离买家有多近，买家能否分辨优劣。',
    },
    equation:
      'De = clamp(((u_bar + e_bar + psi_bar) / 3 − 0.4) / 0.4, 0, 1);  u_bar = Σ y · min(1, u) / Σ y;  e_bar = Σ y · e / Σ y;  psi_bar = Σ_c Y_c · clamp(psi_c + (0.45 · insp in the market chain), 0, 0.97) / Σ y',
    section: '10.2',
    source: sources.diamond,
    formula: (_w, t, r) => demand(t, r),
  },
  diamondSupport: {
    label: { en: 'related and supporting industries', zh: '相关与支持性产业' },
    short: { en: 'supporting', zh: '支持性产业' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Inputs bought from local suppliers, output-weighted, and the services firms can rely on.',
      zh: '向本地配套企业采购的投入品（按产出加权），以及企业可以依托的服务。',
    },
    equation: 'Su = 0.7 · Σ y · local share / Σ y + 0.3 · inst',
    section: '10.2',
    source: sources.diamond,
    formula: (w, t, r) => support(w, t, r),
  },
  diamondRivalry: {
    label: { en: 'strategy, structure and rivalry', zh: '企业战略、结构与竞争' },
    short: { en: 'rivalry', zh: '竞争' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Rivalry and innovative effort, less what political capture takes from them.',
      zh: '竞争强度与创新投入，扣除政策俘获的侵蚀。',
    },
    equation: 'Ri = (0.5 · rivalry + 0.5 · clamp(ef_bar / 1.25, 0, 1)) · (1 − 0.5 · chi)',
    section: '10.2',
    source: sources.diamond,
    formula: (w, t, r) => rivalry(w, t, r),
  },
  diamondGovernment: {
    label: { en: 'government', zh: '政府' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    description: {
      en: 'Whether policy serves all: what political capture leaves of it.',
      zh: '政策是否为所有企业服务：扣除政策俘获之后所余。',
    },
    equation: '1 − chi',
    section: '10.2',
    source: sources.diamond,
    formula: (w, _t, r) => 1 - w.regions.capture[r],
  },
  diamondChance: {
    label: { en: 'chance', zh: '机遇' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'What shocks leave: demand against rivals that entered, times how well products match the market.',
      zh: '冲击之后所余：需求与新增对手之比，乘以产品与市场的契合度。',
    },
    equation: 'min(1, market level / rival level) · f_bar',
    section: '10.2',
    source: sources.diamond,
    formula: ({ globals }, t, r) =>
      Math.min(1, globals.marketLevel[0] / globals.rivalLevel[0]) * mean(t, t.outputFit, r),
  },
  diamond: {
    label: { en: 'diamond, all four', zh: '钻石体系（四面合成）' },
    short: { en: 'all four', zh: '四面合成' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    unknown: 'noFirms',
    description: {
      en: 'Geometric mean of factors, demand, supporting industries and rivalry: the weakest facet holds it down.',
      zh: '要素、需求、支持性产业与竞争四面的几何均值：最弱的一面拖住整体。',
    },
    equation: '(Fa · De · Su · Ri)^(1/4)',
    section: '10.2',
    source: sources.diamond,
    formula: (w, t, r) => diamondOf(factors(w, r), demand(t, r), support(w, t, r), rivalry(w, t, r)),
  },
} as const satisfies Record<string, IndicatorEntry>;
