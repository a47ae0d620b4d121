/** The life cycle as bands on the time axis, as everybody is told of it. */
import type { Verdict } from '../../engine/index.ts';
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

/** A stretch of quarters `from <= quarter < to` in one phase. */
export type PhaseBand = ToldSpan;

/** What the bands are read from: index into the engine's `phases` per quarter, and how the run ends. */
export interface PhasesOfRun {
  readonly phases: Uint8Array;
  readonly verdict?: Verdict | undefined;
}

export function phaseBands({ phases, verdict }: PhasesOfRun, quarters = phases.length): PhaseBand[] {
  return toldPhases(phases, verdict, quarters);
}

/** Phase of a quarter; of the last one known when the quarter lies beyond. */
export function phaseAt({ phases, verdict }: PhasesOfRun, quarter: number): ToldPhase | undefined {
  return toldPhaseAt(phases, verdict, quarter);
}

/** Names a band may carry, the longest first: where the whole does not fit, Chinese can do without its 期. */
export function bandNames(phase: ToldPhase, lang: Language): readonly string[] {
  const name = sentenceCase(toldPhaseNames[phase][lang]);
  const reason = phase === 'easing' ? [`${name}${punctuation[lang].colon}${easingReason[lang]}`] : [];
  return [...reason, name, name.replace(/期$/, '')];
}
