/** Every figure of the run on show, beside the levers that move it. */
import { figureOf } from '../figures/figure-of.ts';
import { Figures } from '../figures/figures.tsx';
import { useRuns, useView } from '../studio/studio-context.ts';
import { MissingLinks } from './missing-links.tsx';
import { useFigures } from './use-figures.ts';

export function FiguresScreen() {
  const { marked } = useView();
  const runs = useRuns();
  const figure = marked.value === null ? undefined : figureOf(marked.value);
  const asides = { supplyChain: <MissingLinks run={runs.run.value} /> };
  return <Figures {...useFigures()} marked={figure} asides={asides} />;
}
