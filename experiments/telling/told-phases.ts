/**
 * The life cycle as everybody is told of it: on the time axis, in figures and comparisons, in sentences, in the account
 * and on the command line. The engine's phases stay as they are in results; here is how they are read.
 *
 * - A span shorter than four years between two spans of one phase is a pause within that phase, and one at the end of the
 *   run is not yet a phase: it belongs to the one before. The shortest goes first. Formation and extinction are never
 *   pauses, nor interrupted by them.
 * - Phases are read from employment, verdicts from value added. A decline in which a run ends that upgraded or held its
 *   ground is told as what it is: jobs fall slowly while value added holds.
 */
import { phaseNames, phases, QUARTERS_PER_YEAR, type Phase, type Text, type Verdict } from '../../engine/index.ts';

/** A phase as it is told; `easing` is a last decline of a run whose value added holds. */
export type ToldPhase = Phase | 'easing';

/** What the phases are called. */
export const toldPhaseNames: { readonly [P in ToldPhase]: Text } = {
  ...phaseNames,
  easing: { en: 'slow decline', zh: '缓降期' },
};

/** What an easing is, where there is room for it. */
export const easingReason: Text = { en: 'jobs fall, value added holds', zh: '就业回落，增加值守住' };

/** A stretch of quarters `from <= quarter < to` in one phase. */
export interface ToldSpan {
  readonly phase: ToldPhase;
  readonly from: number;
  readonly to: number;
}

/** A shorter span is no phase of its own. */
export const PAUSE_QUARTERS = 4 * QUARTERS_PER_YEAR;

const [FORMATION, EXTINCT, DECLINE] = (['formation', 'extinct', 'decline'] as const).map((id) => phases.indexOf(id));
const isFact = (code: number): boolean => code === FORMATION || code === EXTINCT;

interface Span {
  readonly code: number;
  readonly from: number;
  to: number;
}

function spansOf(codes: Uint8Array): Span[] {
  const spans: Span[] = [];
  codes.forEach((code, t) => {
    const last = spans.at(-1);
    if (last?.code === code) last.to = t + 1;
    else spans.push({ code, from: t, to: t + 1 });
  });
  return spans;
}

/** The place of the shortest span that is only a pause; −1 without any. */
function shortestPause(spans: readonly Span[]): number {
  let best = -1;
  let least = PAUSE_QUARTERS;
  spans.forEach(({ code, from, to }, k) => {
    const before = spans[k - 1]?.code;
    const after = spans[k + 1];
    if (before === undefined || isFact(before) || isFact(code) || to - from >= least) return;
    if (after !== undefined && after.code !== before) return;
    [best, least] = [k, to - from];
  });
  return best;
}

const known = new WeakMap<Uint8Array, Uint8Array>();

/** Phases quarter by quarter without pauses, as indices into `phases`; the same array for the same run. */
export function smoothedPhases(codes: Uint8Array): Uint8Array {
  const before = known.get(codes);
  if (before !== undefined) return before;
  const smoothed = codes.slice();
  for (;;) {
    const spans = spansOf(smoothed);
    const k = shortestPause(spans);
    if (k < 0) break;
    const { from, to } = spans[k] as Span;
    smoothed.fill((spans[k - 1] as Span).code, from, to);
  }
  known.set(codes, smoothed);
  return smoothed;
}

const holds = (verdict: Verdict | undefined): boolean => verdict === 'upgraded' || verdict === 'sustained';

/**
 * The life cycle of a region as it is told.
 *
 * @param codes index into `phases` of every quarter
 * @param verdict how the run ends; without it a last decline is a decline
 * @param quarters of the run that are told of; all unless given
 */
export function toldPhases(codes: Uint8Array, verdict: Verdict | undefined, quarters = codes.length): ToldSpan[] {
  const spans = spansOf(smoothedPhases(codes));
  return spans
    .map(({ code, from, to }, k): ToldSpan => {
      const eases = k === spans.length - 1 && code === DECLINE && holds(verdict);
      return { phase: eases ? 'easing' : (phases[code] as Phase), from, to: Math.min(to, quarters) };
    })
    .filter(({ from, to }) => from < to);
}

/** The phase of a quarter as it is told; of the last one known where the quarter lies beyond. */
export function toldPhaseAt(codes: Uint8Array, verdict: Verdict | undefined, quarter: number): ToldPhase | undefined {
  const at = Math.max(0, Math.min(codes.length - 1, Math.floor(quarter)));
  return toldPhases(codes, verdict).find(({ from, to }) => from <= at && at < to)?.phase;
}
