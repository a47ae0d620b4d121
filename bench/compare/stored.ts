import type { BenchDocument } from '../session.ts';
import { figuresOf, kindOf } from './figures.ts';
import { LEAST_TOLD_ALONE } from './judgement.ts';

/** A figure of two stored documents, in units of the yardstick of its own session. */
export interface StoredPair {
  readonly path: string;
  readonly before: number;
  readonly after: number;
  /** Only where that is a difference that can be told. */
  readonly ratio?: number;
}

/**
 * Times divided by the yardstick, rates turned into such times; sizes and ratios as they are. Less is better of all.
 */
function inYardsticks(document: BenchDocument): Map<string, number> {
  const { spread: _spread, machine: _machine, ...measured } = document;
  const unit = document.referenceUnit;
  const values = new Map<string, number>();
  for (const [path, value] of figuresOf(measured)) {
    const kind = kindOf(path);
    if (kind === undefined || path.endsWith('referenceUnit')) continue;
    if (kind === 'nanoseconds') values.set(path, value / unit);
    else if (kind === 'milliseconds') values.set(path, (1e6 * value) / unit);
    else if (kind === 'rate') values.set(path, 1e9 / (value * unit));
    else values.set(path, value);
  }
  return values;
}

/**
 * Compares documents of two sessions, perhaps of two machines: only in yardsticks, which is coarse, since machines
 * differ in more than the yardstick shows. What can be told comes first, the largest ratio at its head.
 */
export function compareStored(before: BenchDocument, after: BenchDocument): StoredPair[] {
  const later = inYardsticks(after);
  return [...inYardsticks(before)]
    .flatMap(([path, a]) => {
      const b = later.get(path);
      if (b === undefined || !(a > 0) || !(b > 0)) return [];
      const ratio = b / a;
      return [{ path, before: a, after: b, ...(Math.abs(ratio - 1) > LEAST_TOLD_ALONE && { ratio }) }];
    })
    .toSorted((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0));
}
