/** What a single quarter looks like in words: phase, direction of the firms, standing of the jobs. */
import { replacements, type RegionResult } from '../../engine/index.ts';
import { replacementCodes, toldPhaseAt, type ToldPhase } from '../../experiments/index.ts';

/** How the jobs stand; shares are of 1. */
export type JobsMoment =
  /** More or fewer than two years ago, while a cluster comes up: a peak is not there yet to be measured against. */
  | { readonly is: 'grown' | 'shrunk'; readonly by: number }
  | { readonly is: 'steady' | 'nearPeak' }
  /** Gone of the highest employment so far. */
  | { readonly is: 'below'; readonly by: number };

export interface Moment {
  readonly phase: ToldPhase;
  /** Under way in this very quarter; that a region died out is a phase already. */
  readonly replacement: 'forward' | 'reverse' | undefined;
  /** The environment index, which stands beside it. */
  readonly environment: number;
  /** No firm is there: nothing else can be said. */
  readonly empty: boolean;
  readonly firms: 'up' | 'level' | 'down';
  readonly jobs: JobsMoment;
}

const LOOK_BACK = 8;
const DIRECTION = 0.03;
const NEAR = 0.06;
const comesUp = (phase: ToldPhase): boolean => phase === 'formation' || phase === 'growth' || phase === 'renewal';

function replacementAt(series: RegionResult['series'], scale: number, quarter: number): Moment['replacement'] {
  const name = replacements[replacementCodes(series, scale)[quarter] ?? 0];
  return name === 'forward' || name === 'reverse' ? name : undefined;
}

/**
 * @param quarter whole quarter within the run
 * @param scale world scale
 */
export function momentAt(
  { series, phases: codes, verdict }: Pick<RegionResult, 'series' | 'phases' | 'verdict'>,
  quarter: number,
  scale: number,
): Moment {
  const before = Math.max(0, quarter - LOOK_BACK);
  const change = (values: Float64Array): number => (values[before]! > 0 ? values[quarter]! / values[before]! - 1 : 0);
  const direction = change(series.firms);
  const moved = change(series.employment);
  const jobs = series.employment[quarter]!;
  let [soFar, highest] = [0, 0];
  series.employment.forEach((value, t) => {
    highest = Math.max(highest, value);
    if (t <= quarter) soFar = highest;
  });
  const phase = toldPhaseAt(codes, verdict, quarter)!;
  const below = soFar > 0 ? 1 - jobs / soFar : 0;
  const says = (): JobsMoment => {
    const grown = moved > DIRECTION ? ({ is: 'grown', by: moved } as const) : undefined;
    if (comesUp(phase)) return grown ?? (moved < -DIRECTION ? { is: 'shrunk', by: -moved } : { is: 'steady' });
    if (below > NEAR) return { is: 'below', by: below };
    if (grown !== undefined) return grown;
    // The run is known to its end: near a peak is near the highest of all.
    return { is: jobs >= (1 - NEAR) * highest ? 'nearPeak' : 'steady' };
  };
  return {
    phase,
    replacement: replacementAt(series, scale, quarter),
    environment: series.environment[quarter]!,
    empty: !(series.firms[quarter]! > 0),
    firms: direction > DIRECTION ? 'up' : direction < -DIRECTION ? 'down' : 'level',
    jobs: says(),
  };
}
