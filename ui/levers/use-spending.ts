/** Public spending per year of the run on show and of doing nothing, for the budget and for its lane. */
import { useMemo } from 'preact/hooks';
import type { RunResult } from '../../engine/index.ts';
import { yearlySpending } from '../facts/budget.ts';
import { useRuns } from '../studio/studio-context.ts';

function useYearly(result: RunResult | undefined): Float64Array | undefined {
  return useMemo(() => result && yearlySpending(result.regions, result.quarters), [result]);
}

export interface Spending {
  readonly run: Float64Array;
  readonly alone: Float64Array | undefined;
}

export function useSpending(): Spending | undefined {
  const runs = useRuns();
  const run = useYearly(runs.run.value?.result);
  const alone = useYearly(runs.baseline.value);
  return useMemo(() => run && { run, alone }, [run, alone]);
}
