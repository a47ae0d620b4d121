import { useMemo } from 'preact/hooks';
import type { Outlook } from '../../experiments/index.ts';
import type { TimelineSpread } from '../charts/lane-data.ts';
import { quotedRuns } from '../facts/quoted-figures.ts';

/** Bands of a region; the same object for the same outlook, so that nothing is drawn twice. */
export function useSpread(outlook: Outlook | undefined, region: number, stale: boolean): TimelineSpread | undefined {
  return useMemo(() => {
    const found = outlook?.regions[region];
    return (
      found && {
        ends: stale ? undefined : quotedRuns(outlook, region),
        now: found.now.bands,
        alone: found.alone?.bands,
        runs: outlook.replicates.length,
        stale,
      }
    );
  }, [outlook, region, stale]);
}
