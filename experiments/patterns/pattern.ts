/** What a pattern is: something the model must show, as set-ups, a measure on the runs of one seed, and bands. */
import {
  parameters,
  type LeverId,
  type MechanismOff,
  type ParameterId,
  type ParameterValue,
  type PolicyMove,
  type RunResult,
  type Text,
  type WorldEvent,
} from '../../engine/index.ts';
import type { ScenarioDocument } from '../documents/index.ts';

/** Values of assumptions; those not named keep what the scenario or the declaration says. */
export type Values = { readonly [K in ParameterId]?: ParameterValue };

/** One world a pattern is read from. Set-ups that resolve to the same input are run once. */
export interface SetUp {
  /** Scenario it starts from, with its policy and events; the declared defaults and one region without it. */
  readonly preset?: string;
  /** A document in place of a shipped scenario. */
  readonly document?: ScenarioDocument;
  /** Leaves out the policy of the scenario. */
  readonly ownPolicy?: false;
  /** For the world and for all its regions. */
  readonly set?: Values;
  /** For single regions, after `set`; without a preset it also says how many there are. */
  readonly regions?: readonly Values[];
  /** Beside the policy of the scenario. */
  readonly policy?: readonly PolicyMove[];
  /** Beside those of the scenario. */
  readonly events?: readonly WorldEvent[];
  readonly mechanismsOff?: readonly MechanismOff[];
  /** Length, unless it is that of the scenario: 200 without one. */
  readonly quarters?: number;
  /** Whether every firm is needed. */
  readonly panel?: true;
}

/** Measured in one seed: a number, or whether something holds; NaN where there is nothing to measure. */
export type Found = number | boolean;

/** How the values of all seeds become one number. */
export type StatisticId = 'median' | 'mean' | 'share';

/** Lowest and highest value that count as holding; `null` where there is no such bound. */
export type Band = readonly [number | null, number | null];

/** How a measured number is written. */
export type PatternFormat = 'number' | 'share' | 'quarter';

/** One line of the table. */
export interface RowEntry {
  readonly what: Text;
  readonly statistic: StatisticId;
  readonly band: Band;
  readonly format: PatternFormat;
}

export const patternGroups = {
  lifeCycle: { en: 'Life cycle and lock-in', zh: '生命周期与锁定' },
  theory: { en: 'Theories made runnable', zh: '理论的再现' },
  policy: { en: 'What policies do', zh: '政策的作用' },
  sanity: { en: 'Questions a sceptic asks', zh: '怀疑者的提问' },
  firms: { en: 'How firms enter, grow and leave', zh: '企业的进入、成长与退出' },
  networks: { en: 'Networks, knowledge and places', zh: '网络、知识与地方' },
  shakeout: { en: 'Shakeouts and long declines', zh: '淘汰与长期衰退' },
  history: { en: 'What happened in real places', zh: '真实地区的历程' },
  presets: { en: 'What every scenario promises', zh: '各情景的预期' },
  ablations: { en: 'What each part of the model does', zh: '模型各部分的作用' },
} as const satisfies Record<string, Text>;
export type PatternGroupId = keyof typeof patternGroups;

/** Seeds that results are published with, unless a pattern needs more. */
export const PUBLISHED_SEEDS = 50;
/** Phrase of those seeds; nothing is ever set with them. */
export const PUBLISHED_PHRASE = 't2';

/** A pattern of the table. */
export interface Pattern {
  /** `P1`; a row of it is `P1.peakFirms`. */
  readonly id: string;
  readonly group: PatternGroupId;
  readonly title: Text;
  /** Where the bands come from. */
  readonly source: Text;
  /** Seeds it takes to tell, where that is more than usual. */
  readonly seeds?: number;
  readonly setUps: { readonly [name: string]: SetUp };
  /** What the measure is told by a scenario, where it is. */
  readonly reads?: string;
  /** Pure: from the runs of one seed, by name of their set-up, to the values of the rows. */
  readonly measure: (runs: { readonly [name: string]: RunResult }) => { readonly [row: string]: Found };
  readonly rows: { readonly [row: string]: RowEntry };
}

interface TypedPattern<S extends string, R extends string> extends Omit<Pattern, 'setUps' | 'measure' | 'rows'> {
  readonly setUps: { readonly [K in S]: SetUp };
  readonly measure: (runs: { readonly [K in S]: RunResult }) => { readonly [K in R]: Found };
  readonly rows: { readonly [K in R]: RowEntry };
}

/** Keeps the names of set-ups and rows together while the pattern is written, and forgets them for the table. */
export function pattern<S extends string, R extends string>(typed: TypedPattern<S, R>): Pattern {
  return typed as unknown as Pattern;
}

/** A row that wants something to hold in at least (or at most) a share of seeds. */
export const inShare = (low: number | null, what: Text, high: number | null = null): RowEntry => ({
  what,
  statistic: 'share',
  band: [low, high],
  format: 'share',
});

/** A row whose median over seeds must lie in a band. */
export const median = (band: Band, what: Text, format: PatternFormat = 'number'): RowEntry => ({
  what,
  statistic: 'median',
  band,
  format,
});

/** Declared value of an assumption, for set-ups that scale it. */
export const declared = (
  id: 'marketToRivals' | 'wageGrowth' | 'land' | 'efficiencyErosion' | 'grant' | 'valueTax' | 'landShare',
): number => parameters[id].default;

/** The declared markets of the three chains, all larger or smaller. */
export const declaredMarkets = (times: number): readonly [number, number, number] => {
  const [captive, relational, market] = parameters.marketSize.default;
  return [captive * times, relational * times, market * times];
};

/** A row that is measured and held against nothing: the mean over seeds of something paired. */
export const mean = (what: Text, format: PatternFormat = 'number'): RowEntry => ({
  what,
  statistic: 'mean',
  band: [null, null],
  format,
});

/** A lever from a quarter on. */
export function lever(
  id: LeverId,
  level: number,
  from: number,
  more: { readonly to?: number; readonly ramp?: number; readonly region?: number } = {},
): PolicyMove {
  return {
    lever: id,
    level,
    from,
    to: more.to ?? 2000,
    ramp: more.ramp ?? 8,
    ...(more.region === undefined ? {} : { region: more.region }),
  };
}

/** The upgrade package of the model description: six levers at 0.8. */
export const upgrade = (from: number, region?: number): PolicyMove[] =>
  (['open', 'func', 'rd', 'train', 'incub', 'insp'] as const).map((id) =>
    lever(id, 0.8, from, region === undefined ? {} : { region }),
  );
