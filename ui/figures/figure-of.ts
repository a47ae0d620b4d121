import type { IndicatorId } from '../../engine/index.ts';
import { figureIds, linesOf, type FigureId } from './figure-list.ts';
import { lineRules } from './lines.ts';

/** A figure by its own name, or by an indicator: then the first that shows it. Nothing for any other name. */
export function figureOf(name: FigureId | IndicatorId): FigureId | undefined {
  const shows = (id: FigureId): boolean =>
    linesOf(id).some((line) => (lineRules[line].from as readonly string[]).includes(name));
  return figureIds.find((id) => id === name) ?? figureIds.find(shows);
}
