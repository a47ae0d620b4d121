/** What was measured of the place on show, laid over the run on show. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TimelineRun } from '../charts/lane-data.ts';
import type { PastShown } from '../figures/figure-view.ts';
import { useDocument, useScenario, useView } from '../studio/studio-context.ts';
import type * as PastPart from './past-part.tsx';

export interface PastOfRun extends PastShown {
  /** The legend and the sentence under the time axis. */
  readonly Line: typeof PastPart.PastLine;
}

interface Found {
  readonly part: typeof PastPart;
  readonly past: PastPart.KnownPast | undefined;
}

/**
 * Nothing while it is on its way, of a place nobody measured, and beside other regions than the first. It is something
 * more over what is there, so that a part that cannot be fetched is left out.
 */
export function usePast(run: TimelineRun | undefined): PastOfRun | undefined {
  const preset = useDocument().document.value.extends;
  const { start, measured } = useScenario();
  const first = useView().region.value === 0;
  const [found, setFound] = useState<Found | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    setFound(undefined);
    if (preset === undefined && measured === undefined) return undefined;
    const find = async (): Promise<Found> => {
      const part = await import('./past-part.tsx');
      // A document with a measured past of its own is of another place than its preset.
      const past = measured === undefined ? await part.pastOfPreset(preset!) : { measurements: measured };
      return { part, past };
    };
    find().then(
      (one) => void (wanted && setFound(one)),
      () => undefined,
    );
    return () => void (wanted = false);
  }, [preset, measured]);
  return useMemo(() => {
    if (found?.past === undefined || run === undefined || !first) return undefined;
    const { part, past } = found;
    const series = part.besideRun(past.measurements, run.series, start);
    if (series.length === 0) return undefined;
    const { place, source } = past.measurements;
    return { series, place, note: past.note, source, Line: part.PastLine };
  }, [found, run, start, first]);
}
