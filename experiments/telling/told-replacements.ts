/** Forward and reverse replacement as everybody is told of them: in the account, on the page and on the command line. */
import { classifyReplacement, replacements, type RegionResult, type Replacement } from '../../engine/index.ts';

/** A stretch of quarters `from <= quarter < to` in one replacement. */
export interface ReplacementSpan {
  readonly replacement: Exclude<Replacement, 'none'>;
  readonly from: number;
  readonly to: number;
}

/**
 * Stretches of replacement. One goes on until another kind begins: quarters between two of a kind, in which the last ten
 * years do not ask for it, belong to it.
 *
 * @param codes index into `replacements` of every quarter
 */
export function toldReplacements(codes: Uint8Array): readonly ReplacementSpan[] {
  const spans: { replacement: Exclude<Replacement, 'none'>; from: number; to: number }[] = [];
  codes.forEach((code, t) => {
    const replacement = replacements[code]!;
    if (replacement === 'none') return;
    const last = spans.at(-1);
    if (last?.replacement === replacement) last.to = t + 1;
    else spans.push({ replacement, from: t, to: t + 1 });
  });
  return spans;
}

const known = new WeakMap<object, Uint8Array>();

/** Replacement of every quarter of a run, read once for each. */
export function replacementCodes(series: RegionResult['series'], scale: number): Uint8Array {
  const before = known.get(series);
  if (before !== undefined) return before;
  const codes = classifyReplacement(series, scale);
  known.set(series, codes);
  return codes;
}

/** The replacement a quarter is told in: the one under way, or else the last there was. */
export function toldReplacementAt(codes: Uint8Array, quarter: number): ReplacementSpan | undefined {
  return toldReplacements(codes).findLast(({ from }) => from <= quarter);
}
