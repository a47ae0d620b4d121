/** What an indicator is: a whole fact, from its program to the words in which it is read. */
import type { Tally } from './tally.ts';
import type { Text } from './text.ts';
import type { World } from './world.ts';

/** How a number is shown: a count, a two-decimal index, a share of 1, money per quarter, a running total. */
export type IndicatorFormat = 'count' | 'index' | 'share' | 'amount' | 'total';

export interface IndicatorEntry {
  readonly label: Text;
  /** Among others of its kind, and where there is little room; the label when absent. */
  readonly short?: Text;
  readonly description: Text;
  readonly unit: Text;
  readonly format: IndicatorFormat;
  /** Decimals where they are not those of the format; of a percentage for a share. */
  readonly decimals?: number;
  /** Values it can take where it is known, for axes and tests; `null` where there is no such bound. */
  readonly bounds: readonly [number | null, number | null];
  /** When a region has no such value: it is then NaN in a run. Known in every quarter when absent. */
  readonly unknown?: UnknownId;
  /** The formula as people read it, in the notation of the model description. */
  readonly equation: string;
  /** Section of the model description that derives it. */
  readonly section: string;
  /** The theory it carries, or the accounts it is from. */
  readonly source: Text;
  /** Value for region r at the end of a quarter; asked only where it is known. */
  readonly formula: (world: World, tally: Tally, r: number) => number;
}

const decimalsOf: { readonly [K in IndicatorFormat]: number } = { count: 0, index: 2, share: 0, amount: 0, total: 0 };

/** Decimals an indicator is worth; of a percentage for a share. */
export const shownDecimals = ({ decimals, format }: IndicatorEntry): number => decimals ?? decimalsOf[format];

interface UnknownEntry {
  /** Why there is no value, to be read after "unknown:". */
  readonly label: Text;
  readonly holds: (tally: Tally, r: number) => boolean;
}

/** Why an indicator has no value: what it averages, divides by or describes does not exist; a 0 would claim a value. */
export const unknowns = {
  noFirms: { label: { en: 'no firm at work', zh: '没有在产企业' }, holds: (t, r) => t.active[r] === 0 },
  noEmployment: { label: { en: 'no employment', zh: '没有就业' }, holds: (t, r) => !(t.labour[r] > 0) },
} as const satisfies Record<string, UnknownEntry>;

export type UnknownId = keyof typeof unknowns;
