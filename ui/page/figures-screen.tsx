/** Every figure of the run on show, beside the levers that move it. */
import { figureOf } from '../figures/figure-of.ts';
import { Figures } from '../figures/figures.tsx';
import { useView } from '../studio/studio-context.ts';
import { useFigures } from './use-figures.ts';

export function FiguresScreen() {
  const { marked } = useView();
  const figure = marked.value === null ? undefined : figureOf(marked.value);
  return <Figures {...useFigures()} marked={figure} />;
}
