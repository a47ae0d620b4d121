/** What a single quarter looks like in words: phase, direction of the firms, standing of the jobs. */
import { phases, type Phase, type RegionResult } from '../../engine/index.ts';

export interface Moment {
  readonly phase: Phase;
  /** No firm is there: nothing else can be said. */
  readonly empty: boolean;
  readonly firms: 'up' | 'level' | 'down';
  /** Share of the highest employment so far that is gone, or where employment stands when none is. */
  readonly jobs: 'rising' | 'nearPeak' | number;
}

const LOOK_BACK = 8;
const DIRECTION = 0.03;
const NEAR = 0.06;

/** @param quarter whole quarter within the run */
export function momentAt(
  { series, phases: phaseOf }: Pick<RegionResult, 'series' | 'phases'>,
  quarter: number,
): Moment {
  const before = Math.max(0, quarter - LOOK_BACK);
  const change = (values: Float64Array): number => (values[before]! > 0 ? values[quarter]! / values[before]! - 1 : 0);
  const direction = change(series.firms);
  let peak = 0;
  for (let t = 0; t <= quarter; t++) peak = Math.max(peak, series.employment[t]!);
  const below = peak > 0 ? 1 - series.employment[quarter]! / peak : 0;
  const rising = change(series.employment) > DIRECTION;
  return {
    phase: phases[phaseOf[quarter]!]!,
    empty: !(series.firms[quarter]! > 0),
    firms: direction > DIRECTION ? 'up' : direction < -DIRECTION ? 'down' : 'level',
    jobs: below > NEAR ? below : rising ? 'rising' : 'nearPeak',
  };
}
