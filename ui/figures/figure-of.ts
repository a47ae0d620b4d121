import type { IndicatorId } from '../../engine/index.ts';
import { figureIds, linesOf, type FigureId } from './figure-list.ts';
import { lineRules } from './lines.ts';

/** The figure that shows an indicator: the one in which it stands earliest. */
export function figureOf(indicator: IndicatorId): FigureId | undefined {
  const has = (id: FigureId): boolean =>
    linesOf(id).some((line) => (lineRules[line].from as readonly IndicatorId[]).includes(indicator));
  return figureIds.find(has);
}
