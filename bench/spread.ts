import type { Measured } from './repeat.ts';

/** A measurement with its spread taken off: numbers where there were medians. */
export type Medians<T> = T extends Measured
  ? number
  : T extends object
    ? { readonly [K in keyof T]: Medians<T[K]> }
    : T;

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Quartiles of everything measured several times, by its path in the document, parts joined by points. */
export type Spread = { readonly [path: string]: Range };

export function isMeasured(value: object): value is Measured {
  return 'median' in value && 'low' in value && 'high' in value;
}

/** Splits a tree of measurements into the tree of their medians and the spread of each. */
export function separateSpread<T extends object>(tree: T): { readonly medians: Medians<T>; readonly spread: Spread } {
  const spread: Record<string, Range> = {};
  const strip = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if (isMeasured(value)) {
      spread[path] = { low: value.low, high: value.high };
      return value.median;
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, strip(inner, path === '' ? key : `${path}.${key}`)]),
    );
  };
  return { medians: strip(tree, '') as Medians<T>, spread };
}
