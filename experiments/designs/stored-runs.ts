import { verdicts, type IndicatorId, type RunResult } from '../../engine/index.ts';
import { createRowBuffer } from './row-buffer.ts';

/** How runs ended, and the rows that are kept of them. */
export interface StoredRuns {
  /** Index into `verdicts` of every replicate. */
  verdictsOf(path: number, region?: number): Uint8Array;
  /** Every kept run, row after row of `quarters` values. @throws RangeError for an indicator that is not kept */
  runs(path: number, indicator: IndicatorId, region?: number): Float64Array;
}

export interface StoredRunsShape {
  /** Names, in the order of the design. */
  readonly paths: readonly string[];
  readonly regions: number;
  readonly quarters: number;
  readonly kept: readonly IndicatorId[];
  /** Expected runs of each path, where known. */
  readonly capacity?: number;
}

/** Keeps verdict and some indicators of every run; `keep` is called replicate by replicate. */
export function createStoredRuns({
  paths,
  regions,
  quarters,
  kept,
  capacity,
}: StoredRunsShape): StoredRuns & { keep(path: number, result: RunResult): void } {
  const outcomes = paths.map(() => Array.from({ length: regions }, () => createRowBuffer(1, capacity)));
  const rows = paths.map(() =>
    Array.from({ length: regions }, () => new Map(kept.map((id) => [id, createRowBuffer(quarters, capacity)]))),
  );
  return {
    keep(path, result) {
      result.regions.forEach(({ series, verdict }, r) => {
        outcomes[path]?.[r]?.add([verdicts.indexOf(verdict)]);
        for (const [id, store] of rows[path]?.[r] ?? []) store.add(series[id]);
      });
    },
    verdictsOf: (path, region = 0) => Uint8Array.from(outcomes[path]?.[region]?.values ?? []),
    runs(path, indicator, region = 0) {
      const store = rows[path]?.[region]?.get(indicator);
      if (store === undefined) throw new RangeError(`${indicator} is not kept in this comparison`);
      return store.values;
    },
  };
}
