/** The life cycle as bands on the time axis. */
import { phaseNames, phases as phaseIds, type Phase } from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import { sentenceCase } from '../parts/sentence-case.ts';

/** A stretch of quarters `from <= quarter < to` in one phase. */
export interface PhaseBand {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** @param phases index into the engine's `phases` per quarter */
export function phaseBands(phases: Uint8Array, quarters = phases.length): PhaseBand[] {
  const bands: PhaseBand[] = [];
  const last = Math.min(quarters, phases.length);
  for (let from = 0; from < last; ) {
    let to = from + 1;
    while (to < last && phases[to] === phases[from]) to++;
    bands.push({ phase: phaseIds[phases[from]!]!, from, to });
    from = to;
  }
  return bands;
}

/** Phase of a quarter; of the last one known when the quarter lies beyond. */
export function phaseAt(phases: Uint8Array, quarter: number): Phase | undefined {
  const index = phases[Math.max(0, Math.min(phases.length - 1, Math.floor(quarter)))];
  return index === undefined ? undefined : phaseIds[index];
}

/** Names a band may carry, the longest first: where the whole does not fit, Chinese can do without its 期. */
export function bandNames(phase: Phase, lang: Language): readonly string[] {
  const name = sentenceCase(phaseNames[phase][lang]);
  return [name, name.replace(/期$/, '')];
}
