/** The stone beside the lines of the diamond: that of the quarter under the pointer, or else under the playhead. */
import { useComputed, type ReadonlySignal } from '@preact/signals';
import { Diamond } from '../explain/diamond.tsx';
import { stoneAt } from '../facts/diamond.ts';
import type { FigureRuns, FigureView } from './figure-view.ts';

export interface FigureDiamondProps {
  readonly runs: FigureRuns;
  readonly view: FigureView;
  readonly time: ReadonlySignal<number>;
  readonly hover: ReadonlySignal<number | null>;
}

export function FigureDiamond({ runs, view, time, hover }: FigureDiamondProps) {
  const quarter = useComputed(() => Math.max(0, Math.floor(hover.value ?? time.value)));
  const { run, baseline } = runs;
  if (run === undefined) return null;
  const q = Math.min(quarter.value, run.series.diamond.length - 1);
  return (
    <Diamond
      now={stoneAt(run.series, q)}
      alone={baseline && stoneAt(baseline.series, q)}
      moment={view.calendar.moment(q)}
      lang={view.lang}
    />
  );
}
