import { phases, type Phase } from '../engine/index.ts';

/** A stretch of the life cycle: `from <= quarter < to`. */
export interface PhaseSpan {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** Phases quarter by quarter as stretches. */
export function phaseSpans(byQuarter: Uint8Array): PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  let from = 0;
  for (let t = 1; t <= byQuarter.length; t++) {
    if (t < byQuarter.length && byQuarter[t] === byQuarter[from]) continue;
    spans.push({ phase: phases[byQuarter[from]!] as Phase, from, to: t });
    from = t;
  }
  return spans;
}
