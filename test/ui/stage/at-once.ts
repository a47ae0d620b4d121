/** The stage's work in slices, done at once. */
import type { Panel } from '../../../engine/index.ts';
import type { Geometry, StageGeometry } from '../../../ui/stage/geometry.ts';
import { layoutPanel, onStage, type Layout } from '../../../ui/stage/layout.ts';
import { indexPanel, type PanelIndex } from '../../../ui/stage/panel-index.ts';
import type { Sliced } from '../../../ui/stage/sliced.ts';
import { createStageMemory } from '../../../ui/stage/stage-memory.ts';

export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

export const indexed = (panel: Panel): PanelIndex => atOnce(indexPanel(panel));

/** The map of a panel; on a blank memory unless one is given. */
export const laidOut = (index: PanelIndex, geometry: Geometry, memory = createStageMemory()): Layout =>
  atOnce(layoutPanel(index, geometry, memory));

/** The same as a stage shows it. */
export const shownOn = (index: PanelIndex, geometry: StageGeometry, memory = createStageMemory()): Layout =>
  onStage(atOnce(layoutPanel(index, geometry.world, memory)), geometry);
