/** The account of the run on show; that of the run before while a lever is being dragged. */
import { useEffect, useState } from 'preact/hooks';
import type { ToldChronicle } from '../../experiments/index.ts';
import { toldRun } from '../chronicle/told-run.ts';
import { useDocument, useLang, useRuns, useView } from '../studio/studio-context.ts';

/** Runs follow each other quickly under a hand; the account waits until it rests, milliseconds. */
const RESTED_MS = 160;

export function useTold(): ToldChronicle | undefined {
  const { calendar } = useDocument();
  const { region } = useView();
  const runs = useRuns();
  const lang = useLang();
  const shown = runs.run.value;
  const panel = runs.panel.value;
  const baseline = runs.baseline.value;
  const labels = calendar.value.label;
  const r = region.value;
  const [told, setTold] = useState<ToldChronicle | undefined>(undefined);
  useEffect(() => {
    if (shown === undefined) return undefined;
    const { result, resolved } = shown;
    if (result.regions[r] === undefined) return undefined;
    const timer = setTimeout(
      () => setTold(toldRun({ result, resolved, region: r, panel, baseline, labels, lang })),
      RESTED_MS,
    );
    return () => clearTimeout(timer);
  }, [shown, r, panel, baseline, labels, lang]);
  return told;
}
