/** What a row of the outcomes shows: medians of the runs where they are there, the run on show until then. */
import type { RegionResult } from '../../engine/index.ts';
import type { PathOutlook, RegionOutlook } from '../../experiments/index.ts';
import { outcomeStyles, peakOf, type OutcomeId } from '../facts/outcomes.ts';
import { quotedEnd, timesOf, type QuotedFigure } from '../facts/quoted-figures.ts';

export interface OutcomeSources {
  /** The run on show, the same without policy, and the one before the last change. */
  readonly now: RegionResult;
  readonly alone: RegionResult | undefined;
  readonly before: RegionResult | undefined;
  /** What the runs say about the present document. */
  readonly current: RegionOutlook | undefined;
  /** What they said before the change in progress. */
  readonly stale: RegionOutlook | undefined;
  /** What they said about the policy before this one. */
  readonly earlier: RegionOutlook | undefined;
}

/** Numbers in the unit shown; undefined what is not there or unknown. */
export interface OutcomeView {
  /** At the end, and the same when nothing is done. */
  readonly end: QuotedFigure;
  readonly alone: QuotedFigure | undefined;
  /** Runs in which it is known, where it is not known in all. */
  readonly partly: { readonly known: number; readonly runs: number } | undefined;
  /** Of the policy before this one. */
  readonly before: number | undefined;
  /** Difference to doing nothing. */
  readonly gap: QuotedFigure | undefined;
  /** Nine tenths and half of the runs. */
  readonly most: readonly [low: number, high: number] | undefined;
  readonly half: readonly [low: number, high: number] | undefined;
  /** The ranges are those before a change. */
  readonly faded: boolean;
  readonly peak: { readonly value: number; readonly quarter: number };
  /**
   * Upper end of the bar: the highest the indicator gets in any of the futures, so that a bar also says how much is
   * left of the peak.
   */
  readonly top: number;
}

const known = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

function largest(id: OutcomeId, path: PathOutlook | undefined): number {
  return (
    path?.bands[id]?.p95.reduce((most, value) => (value > most ? value : most), 0) ?? known(path?.ends[id]?.p95) ?? 0
  );
}

export function outcomeView(
  id: OutcomeId,
  { now, alone, before, current, stale, earlier }: OutcomeSources,
): OutcomeView {
  const { top } = outcomeStyles[id];
  const times = timesOf(id);
  const told = (current ?? stale)?.now;
  const spread = told?.ends[id]?.known === 0 ? undefined : told?.ends[id];
  const range = (low: number, high: number): readonly [number, number] => [times * low, times * high];
  const many = current && { ...current, runs: current.now.outcomes.length };
  const { end, alone: without, gap } = quotedEnd(id, { now, alone, many });
  const manyBefore = earlier && { ...earlier, runs: earlier.now.outcomes.length };
  const was = before ?? (manyBefore && now);
  const peaks = [now, alone, before].map((result) =>
    result === undefined ? 0 : (known(peakOf(result.series[id]).value) ?? 0),
  );
  const peak = peakOf(now.series[id]);
  return {
    end,
    partly:
      current === undefined || spread === undefined || spread.known === current.now.outcomes.length
        ? undefined
        : { known: spread.known, runs: current.now.outcomes.length },
    alone: without,
    // Both of many runs, or both of the one on show.
    before:
      was === undefined || (current !== undefined && manyBefore === undefined)
        ? undefined
        : known(quotedEnd(id, { now: was, alone: undefined, many: current && manyBefore }).end.value),
    gap,
    most: spread && range(spread.p05, spread.p95),
    half: spread && range(spread.p25, spread.p75),
    faded: current === undefined,
    peak: { value: times * peak.value, quarter: peak.quarter },
    top:
      top ??
      Math.max(
        1,
        ...[...peaks, largest(id, (current ?? stale)?.now), largest(id, (current ?? stale)?.alone)].map(
          (value) => times * value,
        ),
      ),
  };
}
