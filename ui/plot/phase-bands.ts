/** The life cycle as bands on the time axis, as everybody is told of it. */
import { replacementNames, replacements, type Replacement, type Verdict } from '../../engine/index.ts';
import {
  easingReason,
  punctuation,
  toldPhaseAt,
  toldPhaseNames,
  toldPhases,
  type Language,
  type ToldPhase,
  type ToldSpan,
} from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';

/** A stretch of quarters `from <= quarter < to` in one phase, and what replacement most of it was. */
export interface PhaseBand extends ToldSpan {
  readonly replacement?: Replacement | undefined;
}

/** What the bands are read from: index into the engine's `phases` per quarter, and how the run ends. */
export interface PhasesOfRun {
  readonly phases: Uint8Array;
  readonly verdict?: Verdict | undefined;
  /** Index into the engine's `replacements` per quarter. */
  readonly replacements?: Uint8Array | undefined;
}

/** Of a phase, from which on a replacement is named with it. */
const A_THIRD = 1 / 3;

/** The replacement that holds in most of a stretch, and in a third of it at least. */
function replacementIn(codes: Uint8Array, { from, to }: ToldSpan): Replacement | undefined {
  const counts = replacements.map((name, code) => ({
    name,
    quarters: name === 'none' ? 0 : codes.subarray(from, to).filter((found) => found === code).length,
  }));
  const most = counts.reduce((best, one) => (one.quarters > best.quarters ? one : best));
  return most.quarters >= A_THIRD * (to - from) && most.quarters > 0 ? most.name : undefined;
}

export function phaseBands(
  { phases, verdict, replacements: codes }: PhasesOfRun,
  quarters = phases.length,
): PhaseBand[] {
  return toldPhases(phases, verdict, quarters).map((span) =>
    // That a region died out is a phase already.
    codes === undefined || span.phase === 'extinct' ? span : { ...span, replacement: replacementIn(codes, span) },
  );
}

/** Phase of a quarter; of the last one known when the quarter lies beyond. */
export function phaseAt({ phases, verdict }: PhasesOfRun, quarter: number): ToldPhase | undefined {
  return toldPhaseAt(phases, verdict, quarter);
}

/** Names a band may carry, the longest first: where the whole does not fit, Chinese can do without its 期. */
export function bandNames({ phase, replacement }: Omit<PhaseBand, 'from' | 'to'>, lang: Language): readonly string[] {
  const name = sentenceCase(toldPhaseNames[phase][lang]);
  const reason = phase === 'easing' ? [`${name}${punctuation[lang].colon}${easingReason[lang]}`] : [];
  const replaced = replacement === undefined ? [] : [`${name} · ${replacementNames[replacement][lang]}`];
  return [...replaced, ...reason, name, name.replace(/期$/, '')];
}
