/** Every line a figure can draw: from which indicators it is made, and how its numbers are written. */
import {
  JOBS_PER_UNIT,
  QUARTERS_PER_YEAR,
  tradeCost,
  unknowns,
  unknownWhen,
  type IndicatorId,
  type RegionResult,
} from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import { decimal, percent } from '../parts/format.ts';
import { chartText } from '../charts/chart-text.ts';

type Series = RegionResult['series'];

export interface LineRule {
  /** Indicators it is made of; the first carries its definition. */
  readonly from: readonly IndicatorId[];
  readonly value: (series: Series, quarter: number) => number;
  /** Decimals shown; of a percentage where `share` is set. */
  readonly digits: number;
  readonly share?: true;
}

const level = (id: IndicatorId, digits: number, times = 1): LineRule => ({
  from: [id],
  value: (s, q) => s[id][q]! * times,
  digits,
});
const share = (id: IndicatorId, digits = 0): LineRule => ({
  from: [id],
  value: (s, q) => s[id][q]!,
  digits,
  share: true,
});
/** What was added to a running total in the four quarters up to this one; nothing was counted before quarter 0. */
const perYear = (id: IndicatorId, digits = 0): LineRule => ({
  from: [id],
  value: (s, q) => s[id][q]! - (q >= QUARTERS_PER_YEAR ? s[id][q - QUARTERS_PER_YEAR]! : 0),
  digits,
});

export const lineRules = {
  firms: level('firms', 0),
  jobs: level('employment', 0, JOBS_PER_UNIT),
  labourForce: level('labourForce', 0, JOBS_PER_UNIT),
  valueAdded: level('valueAdded', 0),
  wage: level('wage', 2),
  efficiency: level('efficiency', 2),
  output: level('output', 0),
  price: level('price', 2),
  functionLevel: level('functionLevel', 2),
  captiveFirms: level('captiveFirms', 0),
  relationalFirms: level('relationalFirms', 0),
  marketFirms: level('marketFirms', 0),
  lockIn: level('lockIn', 2),
  lockInFunctional: level('lockInFunctional', 2),
  lockInCognitive: level('lockInCognitive', 2),
  lockInPolitical: level('lockInPolitical', 2),
  quality: level('quality', 2),
  reputation: level('reputation', 2),
  cheatShare: share('cheatShare'),
  localShare: share('localShare'),
  suppliers: level('suppliers', 0),
  idleSuppliers: level('idleSuppliers', 0),
  specificity: level('specificity', 2),
  startUps: level('startUps', 0),
  spinOffs: level('spinOffs', 0),
  foreignFirms: level('foreignFirms', 0),
  stateSeededFirms: level('stateSeededFirms', 0),
  entries: perYear('entries'),
  exits: perYear('exits'),
  relocations: perYear('relocations'),
  labourCost: { from: ['wage', 'rent'], value: (s, q) => s.wage[q]! * s.rent[q]!, digits: 2 },
  tradeCost: { from: ['logistics'], value: (s, q) => tradeCost(s.logistics[q]!), digits: 2 },
  margin: share('margin', 1),
  spending: perYear('spending', 1),
  taxes: perYear('taxes', 1),
  capture: level('lockInPolitical', 2),
  bailOuts: perYear('bailOuts'),
  pollution: level('pollution', 2),
  rent: level('rent', 2),
  humanCapital: level('humanCapital', 2),
  institutions: level('institutions', 2),
  logistics: level('logistics', 2),
  misperception: level('misperception', 2),
  beliefSpread: { from: ['beliefVariance'], value: (s, q) => Math.sqrt(Math.max(0, s.beliefVariance[q]!)), digits: 2 },
  knowledgeSpread: level('knowledgeSpread', 2),
  exposure: level('exposure', 2),
  newsPlausibility: level('newsPlausibility', 2),
} as const satisfies Record<string, LineRule>;

export type LineId = keyof typeof lineRules;
export const lineIds = Object.keys(lineRules) as readonly LineId[];

/** Lines whose value is a year's worth of a running total. */
export const yearly: ReadonlySet<LineId> = new Set<LineId>([
  'entries',
  'exits',
  'relocations',
  'spending',
  'taxes',
  'bailOuts',
]);

/** The line of a run, one value per quarter, at most `quarters` of them; NaN where it is unknown. */
export function lineValues(id: LineId, series: Series, quarters: number): Float64Array {
  const { from, value }: LineRule = lineRules[id];
  const result = new Float64Array(Math.min(quarters, series[from[0]!].length));
  for (let q = 0; q < result.length; q++) result[q] = value(series, q);
  return result;
}

/** Why a line has no value in a quarter, in words; for lines that always have one undefined. */
export function whyUnknown(id: LineId, lang: Language): string | undefined {
  const reason = lineRules[id].from.map(unknownWhen).find((found) => found !== undefined);
  return reason === undefined ? undefined : unknowns[reason].label[lang];
}

/** A value of the line as it is read out: with the reason where there is none. */
export function spokenValue(id: LineId, lang: Language, value: number): string {
  const why = Number.isNaN(value) ? whyUnknown(id, lang) : undefined;
  return why === undefined ? writeValue(id, lang, value) : chartText[lang].unknown(why);
}

/** A value of the line as the page writes it. */
export function writeValue(id: LineId, lang: Language, value: number): string {
  const { digits, share: asPercent }: LineRule = lineRules[id];
  return asPercent ? percent(lang, value, digits) : decimal(lang, value, digits);
}
