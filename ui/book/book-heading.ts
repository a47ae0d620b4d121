/** What a heading of the book is, and how much of it the model has. */
import type { IndicatorId, LeverId, MechanismId, Text } from '../../engine/index.ts';
import type { PublishedRow } from '../evidence/published.ts';
import type { PresetId } from '../facts/preset-list.ts';

type Some<T> = readonly [T, ...T[]];

/** A numbered section of the model description. */
export type SectionNumber = `7.${number}` | '8' | `10.${number}`;

/** Where the description has a section, on the page and in `docs/model.md`. */
export const sectionAnchor = (number: SectionNumber): string =>
  number.startsWith('7.') ? `equation-${number.replace('.', '-')}` : `section-${number}`;

/** What carries a heading in the model: none of it may be left out, or nothing does. */
export interface Carriers {
  /** What happens in the model, in a sentence or two. */
  readonly how: Text;
  /** Where the description says it in equations. */
  readonly sections: Some<SectionNumber>;
  /** Parts of it that can be switched off. */
  readonly mechanisms?: Some<MechanismId>;
  readonly levers: Some<LeverId>;
  readonly indicators: Some<IndicatorId>;
  readonly presets: Some<PresetId>;
  /** Measured rows of the evidence that bear on it, those that do not hold too. */
  readonly tests: Some<PublishedRow>;
}

/** A heading; what it names and the model lacks reads on from “Not in the model:”. */
export type BookHeading = { readonly title: Text } & (
  | { readonly carried: Carriers; readonly lacks?: Text }
  | { readonly carried?: undefined; readonly lacks: Text }
);

export interface BookPart {
  readonly id: string;
  readonly chapter: Text;
  readonly title: Text;
  readonly note?: Text;
  readonly headings: readonly BookHeading[];
}

/** How much of a heading the model has. */
export const carriages = ['full', 'part', 'none'] as const;
export type Carriage = (typeof carriages)[number];

export function carriageOf({ carried, lacks }: BookHeading): Carriage {
  if (carried === undefined) return 'none';
  return lacks === undefined ? 'full' : 'part';
}

/** What the address calls a heading: `growth-4`. */
export const headingId = ({ id }: BookPart, k: number): string => `${id}-${k + 1}`;

/** How many headings the model has in full, in part, not at all. */
export function countCarriages(parts: readonly BookPart[]): { readonly [K in Carriage | 'of']: number } {
  const all = parts.flatMap(({ headings }) => headings.map(carriageOf));
  const count = (wanted: Carriage): number => all.filter((carriage) => carriage === wanted).length;
  return { full: count('full'), part: count('part'), none: count('none'), of: all.length };
}
