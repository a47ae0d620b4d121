import type { Text } from './text.ts';

export interface Segment {
  readonly label: Text;
  /** Where room is scarce. */
  readonly short: Text;
  /** Capacity below which a maker cannot live, units a quarter at `minimumScale` 1: its capacity at birth. */
  readonly scale: number;
  /** Human capital from which on makers appear freely. */
  readonly skill: number;
  /** What the premium of imports is multiplied by: bulky trifles are dear to import, know-how is dearer. */
  readonly premium: number;
}

/**
 * The inputs every firm buys, from what anybody can start to what needs a large market and trained people (Stigler 1951:
 * a speciality exists only where demand reaches its scale). Equation 7.3.
 */
export const segments = [
  {
    label: { en: 'processing and packaging', zh: '外协加工与包装' },
    short: { en: 'processing', zh: '外协加工' },
    scale: 1.5,
    skill: 0,
    premium: 0.7,
  },
  {
    label: { en: 'components', zh: '零部件' },
    short: { en: 'components', zh: '零部件' },
    scale: 3,
    skill: 0.1,
    premium: 0.8,
  },
  {
    label: { en: 'moulds and equipment', zh: '模具与装备' },
    short: { en: 'equipment', zh: '模具装备' },
    scale: 8,
    skill: 0.25,
    premium: 1.1,
  },
  {
    label: { en: 'core materials and key parts', zh: '核心材料与关键件' },
    short: { en: 'core parts', zh: '核心材料' },
    scale: 20,
    skill: 0.38,
    premium: 1.2,
  },
] as const satisfies readonly Segment[];

/** From this segment on, suppliers work on what the product is: moulds and core parts carry design. */
export const DESIGN_SEGMENTS = 2;
/** Makers of the founding years: the simple trades first. */
export const foundingSegments = [0, 1, 0, 1, 0, 2] as const;
