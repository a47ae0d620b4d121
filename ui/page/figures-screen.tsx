/** Every figure of the run on show, beside the levers that move it. */
import { figureOf } from '../figures/figure-of.ts';
import { Figures } from '../figures/figures.tsx';
import { useStudio } from '../studio/studio-context.ts';
import { useFigures } from './use-figures.ts';

export function FiguresScreen() {
  const { marked } = useStudio();
  const figure = marked.value === null ? undefined : figureOf(marked.value);
  return <Figures {...useFigures()} marked={figure} />;
}
